import Prose

/// Words of a sentence's mask, to ask for phrases.
struct MaskWords: Sendable {
  private let mask: [UInt8]
  private let range: Range<Int>
  /// A bit for the first two letters of each word: most phrases are turned away without a search.
  private let beginnings: UInt64

  /// `range` begins and ends with a word.
  init(_ mask: [UInt8], _ range: Range<Int>, beginnings: UInt64? = nil) {
    self.mask = mask
    self.range = range
    self.beginnings = beginnings ?? Self.beginnings(mask, range)
  }

  static func beginnings(_ mask: [UInt8], _ range: Range<Int>) -> UInt64 {
    var bits: UInt64 = 0
    for at in range where at == range.lowerBound || mask[at - 1] == 0x20 {
      bits |= bit(mask[at], at + 1 < range.upperBound ? mask[at + 1] : 0x20)
    }
    return bits
  }

  @inline(__always)
  private static func bit(_ first: UInt8, _ second: UInt8) -> UInt64 { 1 << UInt64((first &* 7 ^ second &* 11) & 63) }

  /// Whether any of the phrases stands in it, whole words only.
  func holds(_ phrases: [String]) -> Bool { phrases.contains(where: holds) }

  func holds(_ phrase: String) -> Bool {
    var phrase = phrase
    return phrase.withUTF8 { phrase in
      let second = phrase.count > 1 ? phrase[1] : 0x20
      guard beginnings & Self.bit(phrase[0], second) != 0, range.count >= phrase.count else { return false }
      return mask.withUnsafeBufferPointer { mask in
        (range.lowerBound...(range.upperBound - phrase.count)).contains { start in
          mask[start] == phrase[0] && (start == range.lowerBound || mask[start - 1] == 0x20) && ends(start + phrase.count, mask)
            && (1..<phrase.count).allSatisfy { mask[start + $0] == phrase[$0] }
        }
      }
    }
  }

  @inline(__always)
  private func ends(_ at: Int, _ mask: UnsafeBufferPointer<UInt8>) -> Bool { at == range.upperBound || mask[at] == 0x20 }
}

extension Sentence {
  /// All of its mask, as words.
  var words: MaskWords { MaskWords(mask, 0..<mask.count, beginnings: tags.isEmpty ? nil : beginnings) }

  /// The mask of some units, as words.
  func words(_ units: Range<Int>) -> MaskWords {
    guard !units.isEmpty, units.lowerBound < starts.count else { return MaskWords([], 0..<0) }
    let lower = Int(starts[units.lowerBound])
    let upper = units.upperBound < starts.count ? Int(starts[units.upperBound]) : mask.count
    return MaskWords(mask, lower..<(mask[upper - 1] == 0x20 ? upper - 1 : upper))
  }
}
