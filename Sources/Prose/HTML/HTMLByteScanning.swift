/// A set of ASCII bytes below 0x40, where all of HTML's delimiters lie, as one machine word.
struct HTMLDelimiters {
  private let bits: UInt64

  init(_ members: StaticString) {
    bits = members.withUTF8Buffer { $0.reduce(0) { $0 | 1 << UInt64($1) } }
  }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool { byte < 0x40 && bits >> UInt64(byte) & 1 == 1 }
}

extension UInt8 {
  /// Tab, line feed, form feed, carriage return, blank.
  @inline(__always)
  var isHTMLSpace: Bool { self <= 0x20 && 0x1_0000_3600 >> UInt64(self) & 1 == 1 }

  @inline(__always)
  var isHTMLLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  @inline(__always)
  var isHTMLDigit: Bool { self &- 0x30 < 10 }

  @inline(__always)
  var isHTMLAlphanumeric: Bool { isHTMLLetter || isHTMLDigit }

  /// The byte with an ASCII capital made small.
  @inline(__always)
  var htmlLowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

/// Eight bytes looked at together.
private enum Word {
  static let ones: UInt64 = 0x0101_0101_0101_0101
  static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The lowest marked byte is the first zero byte of `word`; marks above it may be wrong.
  @inline(__always)
  static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }
}

extension Span where Element == UInt8 {
  @inline(__always)
  private func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The first offset of `byte` in `start..<end`, or `end`.
  @inline(__always)
  func firstIndex(of byte: UInt8, from start: Int, to end: Int) -> Int {
    let pattern = Word.ones &* UInt64(byte)
    var at = start
    while at + 8 <= end {
      let found = Word.zeros(word(at: at) ^ pattern)
      if found != 0 { return at + found.trailingZeroBitCount >> 3 }
      at += 8
    }
    while at < end, self[at] != byte { at += 1 }
    return at
  }

  /// The first offset of either byte in `start..<end`, or `end`.
  @inline(__always)
  func firstIndex(of one: UInt8, or other: UInt8, from start: Int, to end: Int) -> Int {
    let (first, second) = (Word.ones &* UInt64(one), Word.ones &* UInt64(other))
    var at = start
    while at + 8 <= end {
      let word = word(at: at)
      let found = Word.zeros(word ^ first) | Word.zeros(word ^ second)
      if found != 0 { return at + found.trailingZeroBitCount >> 3 }
      at += 8
    }
    while at < end, self[at] != one, self[at] != other { at += 1 }
    return at
  }

  /// The first offset in `start..<end` whose byte may not stand for itself when text is decoded:
  /// an ampersand, a carriage return, NUL, or anything beyond ASCII; or `end`.
  @inline(__always)
  func firstIndexToDecode(from start: Int, to end: Int) -> Int {
    let (ampersand, carriageReturn) = (Word.ones &* 0x26, Word.ones &* 0x0D)
    var at = start
    while at + 8 <= end {
      let word = word(at: at)
      let found = Word.zeros(word) | Word.zeros(word ^ ampersand) | Word.zeros(word ^ carriageReturn) | word & Word.highs
      if found != 0 { return at + found.trailingZeroBitCount >> 3 }
      at += 8
    }
    while at < end, self[at] != 0x26, self[at] != 0x0D, self[at] != 0, self[at] < 0x80 { at += 1 }
    return at
  }

  /// Whether the bytes from `offset` on are `lowercase`, ASCII letters in either case, before `end`.
  @inline(__always)
  func hasPrefix(_ lowercase: StaticString, at offset: Int, to end: Int) -> Bool {
    let length = lowercase.utf8CodeUnitCount
    guard offset + length <= end else { return false }
    return lowercase.withUTF8Buffer { expected in
      for index in 0..<length where self[offset + index].htmlLowercased != expected[index] { return false }
      return true
    }
  }
}
