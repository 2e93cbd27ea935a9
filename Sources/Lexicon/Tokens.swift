import Prose

/// A word, a number or a sign of a text.
package struct Token: Sendable {
  package enum Kind: UInt8, Sendable { case word, number, sign }

  package var lower: UInt32
  package var upper: UInt32
  /// Of the folded word; two words of one hash are one word to the lexicon.
  package var hash: UInt64
  package var kind: Kind
  /// The first letter is upper case.
  package var isCapitalised: Bool
  /// Two letters or more, all upper case.
  package var isUpperCase: Bool

  @inline(__always)
  package var range: ByteRange { ByteRange(Int(lower), Int(upper)) }
}

/// A text cut into tokens: runs of letters (with apostrophes inside), runs of digits, single signs; blanks fall between.
///
/// Digits and letters part ("50mg" is `50` and `mg`), but stay together where letters come first ("B12", "T4").
package struct Tokens: Sendable {
  package private(set) var all: [Token] = []

  package var words: [Token] { all.filter { $0.kind != .sign } }

  private var scratch: [UInt8] = []

  package init() {}

  package init(_ bytes: [UInt8]) {
    all.reserveCapacity(bytes.count / 5)
    bytes.withUnsafeBufferPointer { scan($0) }
  }

  /// Reads another text in place of the last one, in the same memory.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    all.removeAll(keepingCapacity: true)
    scan(bytes)
  }

  /// The hash of a word as it would have as a token.
  package static func hash(_ word: String) -> UInt64 {
    Tokens(Array(word.utf8)).all.first?.hash ?? 0
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte <= 0x20 {
        at += 1
      } else if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        at = number(bytes, at)
      } else if Fold.ascii[Int(byte)] > 1 || (byte >= 0x80 && Self.isLetter(bytes, at)) {
        at = word(bytes, at)
      } else {
        at = sign(bytes, at)
      }
    }
  }

  private mutating func number(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at] >= UInt8(ascii: "0"), bytes[at] <= UInt8(ascii: "9") { at += 1 }
    var hash = Self.seed
    for index in start..<at { Self.mix(&hash, bytes[index]) }
    all.append(Token(lower: UInt32(start), upper: UInt32(at), hash: hash, kind: .number, isCapitalised: false, isUpperCase: false))
    return at
  }

  private mutating func word(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    scratch.removeAll(keepingCapacity: true)
    var at = start
    var capitals = 0
    while at < bytes.count {
      let byte = bytes[at]
      let low = Fold.ascii[Int(byte)]
      if low > 1 {
        if byte < low { capitals += 1 }
        scratch.append(low)
        at += 1
      } else if byte >= 0x80, Self.isLetter(bytes, at) {
        let length = Self.length(byte)
        if length == 2, at + 1 < bytes.count, let letter = Fold.base(byte, bytes[at + 1]) {
          scratch.append(letter)
        } else {
          for index in at..<min(at + length, bytes.count) { scratch.append(bytes[index]) }
        }
        at = min(at + length, bytes.count)
      } else if let past = Self.apostrophe(bytes, at) {
        at = past
      } else {
        break
      }
    }
    let letters = scratch.count
    Fold.word(&scratch)
    var hash = Self.seed
    for byte in scratch { Self.mix(&hash, byte) }
    let first = bytes[start]
    all.append(
      Token(
        lower: UInt32(start), upper: UInt32(at), hash: hash, kind: .word,
        isCapitalised: first >= UInt8(ascii: "A") && first <= UInt8(ascii: "Z"),
        isUpperCase: letters > 1 && capitals * 2 > letters && capitals > 1))
    return at
  }

  private mutating func sign(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    let end = min(start + Self.length(bytes[start]), bytes.count)
    var hash = Self.seed
    for index in start..<end { Self.mix(&hash, bytes[index]) }
    all.append(Token(lower: UInt32(start), upper: UInt32(end), hash: hash, kind: .sign, isCapitalised: false, isUpperCase: false))
    return end
  }

  /// The offset past an apostrophe that stands between letters.
  private static func apostrophe(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    let length: Int
    if bytes[at] == UInt8(ascii: "'") {
      length = 1
    } else if bytes[at] == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80, bytes[at + 2] == 0x98 || bytes[at + 2] == 0x99 {
      length = 3
    } else {
      return nil
    }
    let next = at + length
    return next < bytes.count && Fold.ascii[Int(bytes[next])] > 1 ? next : nil
  }

  /// Whether a character above ASCII is a letter: all but punctuation, symbols and blanks of the usual blocks.
  private static func isLetter(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let byte = bytes[at]
    if byte == 0xC2 { return at + 1 < bytes.count && (bytes[at + 1] == 0xB5 || bytes[at + 1] == 0xAA || bytes[at + 1] == 0xBA) }
    if byte == 0xC3 { return at + 1 < bytes.count && bytes[at + 1] != 0x97 && bytes[at + 1] != 0xB7 }
    if byte == 0xE2 { return false }
    if byte == 0xE3 { return at + 1 < bytes.count && bytes[at + 1] != 0x80 }
    if byte == 0xEF { return at + 1 < bytes.count && bytes[at + 1] < 0xBC }
    return byte >= 0xC3 && byte < 0xF0
  }

  @inline(__always)
  private static func length(_ byte: UInt8) -> Int { byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }

  /// FNV-1a, 64 bits.
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  @inline(__always)
  private static func mix(_ hash: inout UInt64, _ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
