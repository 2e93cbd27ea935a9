import Prose

/// How the words of a text begin, as two bits a word: most phrases that are asked for are turned away without a search.
struct Beginnings: Sendable {
  /// By the first and second letter, and by the first and third; a blank stands behind the last.
  private var bits = SIMD2<UInt64>(0, 0)

  static let any = Beginnings(bits: SIMD2(.max, .max))

  init() {}

  private init(bits: SIMD2<UInt64>) { self.bits = bits }

  /// Of one word or phrase.
  @inline(__always)
  init(_ word: UnsafeBufferPointer<UInt8>) {
    guard !word.isEmpty else { return }
    let second = word.count > 1 ? word[1] : 0x20
    let third = word.count > 2 && second != 0x20 ? word[2] : 0x20
    bits = SIMD2(Self.bit(word[0], second), Self.bit(word[0], third))
  }

  @inline(__always)
  private static func bit(_ first: UInt8, _ other: UInt8) -> UInt64 { 1 << UInt64((first &* 7 ^ other &* 11) & 63) }

  @inline(__always)
  mutating func formUnion(_ other: Beginnings) { bits |= other.bits }

  /// Whether a word of these may begin so.
  @inline(__always)
  func mayHold(_ phrase: Beginnings) -> Bool { bits[0] & phrase.bits[0] != 0 && bits[1] & phrase.bits[1] != 0 }
}

/// Words of a sentence's mask, to ask for phrases.
struct MaskWords: Sendable {
  private let mask: [UInt8]
  private let range: Range<Int>
  private let beginnings: Beginnings

  /// `range` begins and ends with a word.
  init(_ mask: [UInt8], _ range: Range<Int>, _ beginnings: Beginnings) {
    self.mask = mask
    self.range = range
    self.beginnings = beginnings
  }

  /// Whether any of the phrases stands in it, whole words only.
  func holds(_ phrases: [String]) -> Bool { phrases.contains(where: holds) }

  func holds(_ phrase: String) -> Bool {
    phrase.utf8.withContiguousStorageIfAvailable { phrase in
      guard beginnings.mayHold(Beginnings(phrase)), range.count >= phrase.count else { return false }
      return mask.withUnsafeBufferPointer { find(phrase, in: $0) }
    } ?? false
  }

  private func find(_ phrase: UnsafeBufferPointer<UInt8>, in mask: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = range.lowerBound
    while start + phrase.count <= range.upperBound {
      let end = start + phrase.count
      if mask[start] == phrase[0], start == range.lowerBound || mask[start - 1] == 0x20, end == range.upperBound || mask[end] == 0x20 {
        var at = 1
        while at < phrase.count, mask[start + at] == phrase[at] { at += 1 }
        if at == phrase.count { return true }
      }
      start += 1
    }
    return false
  }
}

extension Sentence {
  /// All of its mask, as words.
  var words: MaskWords { MaskWords(mask, 0..<mask.count, allBeginnings) }

  /// The mask of some units, as words.
  func words(_ units: Range<Int>) -> MaskWords {
    guard !units.isEmpty, units.lowerBound < starts.count else { return MaskWords([], 0..<0, Beginnings()) }
    let lower = Int(starts[units.lowerBound])
    let upper = units.upperBound < starts.count ? Int(starts[units.upperBound]) : mask.count
    let beginnings = beginnings[units.lowerBound..<min(units.upperBound, starts.count)].reduce(into: Beginnings()) { $0.formUnion($1) }
    return MaskWords(mask, lower..<(mask[upper - 1] == 0x20 ? upper - 1 : upper), beginnings)
  }
}
