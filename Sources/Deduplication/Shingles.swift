import Prose

/// A text as the set of its runs of five words, each a 64-bit hash: what two documents are compared by.
///
/// Words are runs of letters and digits in lower case; everything else parts them, curly quotes and no-break spaces too.
/// A text of fewer than five words has one shingle of all its words.
public struct Shingles: Sendable {
  /// Words in a shingle.
  public static let size = 5

  /// Sorted, each once.
  public let hashes: [UInt64]
  /// Hash of the whole sequence of words: equal for texts that differ only in case, blanks and signs.
  public let identity: UInt64
  public let words: Int

  public init(_ text: [UInt8]) {
    var all: [UInt64] = []
    all.reserveCapacity(text.count / 5)
    var window = (UInt64(0), UInt64(0), UInt64(0), UInt64(0), UInt64(0))
    var identity: UInt64 = 0x9E37_79B9_7F4A_7C15
    var words = 0
    Words.each(text) { word in
      identity = Words.mix(identity &* 31 &+ word)
      window = (window.1, window.2, window.3, window.4, word)
      words += 1
      if words >= Self.size {
        // Each word is mixed already: a sum by odd factors tells their order.
        let sum = window.0 &* 0x9E37_79B9_7F4A_7C15 &+ window.1 &* 0xC2B2_AE3D_27D4_EB4F &+ window.2 &* 0x1656_67B1_9E37_79F9
        all.append(Words.mix(sum &+ window.3 &* 0xD6E8_FEB8_6659_FD93 &+ window.4))
      }
    }
    if words > 0, words < Self.size { all.append(identity) }
    EvenSort.sort(&all) { $0 }
    var last: UInt64?
    all.removeAll { hash in
      defer { last = hash }
      return hash == last
    }
    hashes = all
    self.identity = identity
    self.words = words
  }

  /// Shared shingles of two sets.
  public func shared(_ other: Shingles) -> Int {
    var (a, b, count) = (0, 0, 0)
    while a < hashes.count, b < other.hashes.count {
      if hashes[a] == other.hashes[b] {
        count += 1
        a += 1
        b += 1
      } else if hashes[a] < other.hashes[b] {
        a += 1
      } else {
        b += 1
      }
    }
    return count
  }
}

/// The likeness of two documents, exact.
public struct Likeness: Sendable, Equatable {
  /// Shared shingles by all shingles of both.
  public var jaccard: Double
  /// Shared shingles by those of the smaller one.
  public var containment: Double

  public init(_ a: Shingles, _ b: Shingles) {
    let shared = Double(a.shared(b))
    let union = Double(a.hashes.count + b.hashes.count) - shared
    jaccard = union > 0 ? shared / union : 0
    let smaller = Double(min(a.hashes.count, b.hashes.count))
    containment = smaller > 0 ? shared / smaller : 0
  }
}

/// The words of a text as hashes.
enum Words {
  /// Lower case for ASCII letters and digits, 0 for what parts words, 1 for bytes above ASCII.
  private static let kinds: [UInt8] = (0..<256).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): UInt8(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(byte) + 32
    case 0x80...0xFF: 1
    default: 0
    }
  }

  static func each(_ text: [UInt8], _ body: (UInt64) -> Void) {
    text.withUnsafeBufferPointer { text in
      kinds.withUnsafeBufferPointer { kinds in
        let end = text.count
        var at = 0
        while at < end {
          var kind = kinds[Int(text[at])]
          var hash = seed
          let start = at
          while kind > 0 {
            if kind > 1 {
              hash = (hash ^ UInt64(kind)) &* 0x100_0000_01B3
              at &+= 1
            } else {
              guard let length = letter(text, at) else { break }
              for index in at..<at + length { hash = (hash ^ UInt64(text[index])) &* 0x100_0000_01B3 }
              at &+= length
            }
            kind = at < end ? kinds[Int(text[at])] : 0
          }
          if at > start { body(mix(hash)) }
          if at < end { at &+= kind == 1 ? length(text[at]) : 1 }
        }
      }
    }
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func mix(_ value: UInt64) -> UInt64 {
    var value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  private static func length(_ byte: UInt8) -> Int { byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }

  /// The length of a character above ASCII that belongs to words: not U+0080 to U+00BF, general punctuation, symbols or CJK signs.
  private static func letter(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    let byte = text[at]
    let size = length(byte)
    guard at + size <= text.count else { return nil }
    if byte == 0xC2 { return text[at + 1] == 0xB5 || text[at + 1] == 0xAA || text[at + 1] == 0xBA ? size : nil }
    if byte == 0xC3, text[at + 1] == 0x97 || text[at + 1] == 0xB7 { return nil }
    if byte == 0xE2 { return nil }
    if byte == 0xE3, text[at + 1] == 0x80 { return nil }
    return byte >= 0xC3 && byte < 0xF0 ? size : nil
  }
}
