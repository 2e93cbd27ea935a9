import Prose

/// What looks foreign in an English text and belongs there: how a name is spoken, and what it is called elsewhere.
enum ForeignNames {
  /// Whether a text tells how a word is spoken: `/daɪˈæzɪpæm/`, `soo-ma-TRIP-tan`, `LYE sin oh pril`.
  static func isPhonetic(_ bytes: [UInt8]) -> Bool { hasSignsOfSpeech(bytes) || isSpelled(bytes) }

  /// The signs for stress and length stand in no language's own writing.
  private static func hasSignsOfSpeech(_ bytes: [UInt8]) -> Bool {
    bytes.indices.dropLast().contains { bytes[$0] == 0xCB && [0x88, 0x8C, 0x90].contains(bytes[$0 + 1]) }
  }

  /// Syllables within brackets, one of them in capitals for the stress.
  private static func isSpelled(_ bytes: [UInt8]) -> Bool {
    var open: Int?
    for at in bytes.indices {
      if bytes[at] == 0x28 { open = at + 1 }
      if bytes[at] == 0x29, let start = open {
        if areSyllables(bytes[start..<at]) { return true }
        open = nil
      }
    }
    return false
  }

  private static let fewestSyllables = 3
  private static let longestSyllable = 6

  private static func areSyllables(_ inside: ArraySlice<UInt8>) -> Bool {
    let syllables = inside.split { $0 == 0x2D || $0 == 0x20 }
    guard syllables.count >= fewestSyllables, syllables.allSatisfy({ $0.count <= longestSyllable }) else { return false }
    let stressed = syllables.count { $0.allSatisfy { (0x41...0x5A).contains($0) } }
    let others = syllables.count { $0.allSatisfy { (0x61...0x7A).contains($0) } }
    return stressed > 0 && others > 0 && stressed + others == syllables.count
  }

  private static let longestName = 2

  /// A word or two in brackets that hold other words too: `(also called метопролол in Russia)`.
  static func isGloss(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let words = bytes[range].split { $0 <= 0x20 }.count { $0.count > 1 || $0.first! >= 0x41 }
    guard words <= longestName else { return false }
    guard let open = bytes[max(0, range.lowerBound - longestAside)..<range.lowerBound].lastIndex(where: { $0 == 0x28 || $0 == 0x29 }),
      bytes[open] == 0x28
    else { return false }
    guard
      let close = bytes[range.upperBound..<min(bytes.count, range.upperBound + longestAside)].firstIndex(where: { $0 == 0x28 || $0 == 0x29 }
      ), bytes[close] == 0x29
    else { return false }
    return close - open < longestAside
  }

  /// Bytes of brackets that hold a name.
  private static let longestAside = 80
}
