/// Words of nothing but ASCII letters, which most are: read eight bytes at a time, without a branch for each letter.
extension WordReader {
  /// Letters that one word may have here; longer ones are read letter by letter.
  private static let mostLetters = 48

  /// The word that begins at the reader's position, if it has only ASCII letters and ends in a byte that can't belong to it: no accent, no
  /// apostrophe. Its letters are not spelled out. Reads nothing where there is none.
  @inline(__always)
  mutating func nextPlain() -> Word? {
    var word = Word(lower: position)
    var at = position
    var isInCapitals = true
    var isCapitalised = false
    var count = 8
    while count == 8 {
      guard word.letters <= Self.mostLetters else { return nil }
      let chunk = eightBytes(at: at)
      count = Self.leadingLetters(chunk | Self.caseBits)
      let mask = count == 8 ? ~0 : 1 &<< UInt64(truncatingIfNeeded: count &* 8) &- 1
      let capitals = ~chunk & Self.caseBits & mask
      if word.letters == 0 { isCapitalised = capitals & 0x20 != 0 }
      isInCapitals = isInCapitals && capitals == Self.caseBits & mask
      word.add((chunk | Self.caseBits) & mask, count)
      at &+= count
    }
    guard word.letters > 0, at == text.count || text[at] < 0x80 && text[at] != 0x27 else { return nil }
    word.close(at, shape: isInCapitals ? (word.letters <= 3 ? 2 : 3) : isCapitalised ? 1 : 0)
    position = at
    return word
  }

  private static let bytes: UInt64 = 0x0101_0101_0101_0101
  private static let caseBits: UInt64 = 0x2020_2020_2020_2020
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The bytes from an offset on, the first lowest, zeros behind the end.
  @inline(__always)
  private func eightBytes(at offset: Int) -> UInt64 {
    let left = text.count - offset
    let raw = UnsafeRawBufferPointer(text)
    if left >= 8 { return UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) }
    if left <= 0 { return 0 }
    if text.count >= 8 {
      return UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: text.count - 8, as: UInt64.self)) &>> UInt64(64 - 8 * left)
    }
    var value: UInt64 = 0
    for index in 0..<left { value |= UInt64(text[offset + index]) << UInt64(8 * index) }
    return value
  }

  /// How many of eight bytes, made small, are letters before the first that is none.
  @inline(__always)
  private static func leadingLetters(_ small: UInt64) -> Int {
    let low = small & ~highBits
    let fromA = low &+ bytes &* (0x80 - 0x61)
    let beyondZ = low &+ bytes &* (0x80 - 0x7B)
    let others = ~(fromA & ~beyondZ & ~small) & highBits
    return others.trailingZeroBitCount >> 3
  }
}

extension Word {
  /// Adds up to eight small ASCII letters, the first lowest.
  @inline(__always)
  fileprivate mutating func add(_ kept: UInt64, _ count: Int) {
    if letters == 0, count < 8 {
      // With the boundary before them they fill one piece, zeros first.
      whole = Self.hash((kept << 8 | UInt64(WordFeatures.boundary)) << UInt64(truncatingIfNeeded: 56 &- count &* 8))
    } else if count == 8 {
      whole = whole &* Self.eighth &+ Self.hash(kept)
    } else {
      for index in 0..<count { whole = whole &* WordFeatures.prime &+ UInt32(truncatingIfNeeded: kept &>> UInt64(index &* 8)) & 0xFF }
    }
    identity = (identity ^ kept) &* Self.mix
    letters &+= count
  }

  @inline(__always)
  fileprivate mutating func close(_ end: Int, shape: UInt32) {
    upper = end
    isPlain = true
    self.shape = shape
    whole = whole &* WordFeatures.prime &+ WordFeatures.boundary
  }

  private static let mix: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// Powers of the prime of `WordFeatures`, modulo 2^32.
  private static let second: UInt32 = 0x2602_7A69
  private static let fourth: UInt32 = 0x502C_3F11
  private static let eighth: UInt32 = 0x5D61_5F21

  /// Eight letters as `WordFeatures` hashes them one after another: by pairs, by fours and all.
  @inline(__always)
  private static func hash(_ letters: UInt64) -> UInt32 {
    let first = letters & 0x00FF_00FF_00FF_00FF
    let next = letters &>> 8 & 0x00FF_00FF_00FF_00FF
    @inline(__always)
    func pair(_ place: UInt64) -> UInt32 {
      UInt32(truncatingIfNeeded: first &>> place & 0xFF) &* WordFeatures.prime &+ UInt32(truncatingIfNeeded: next &>> place & 0xFF)
    }
    return (pair(0) &* second &+ pair(16)) &* fourth &+ (pair(32) &* second &+ pair(48))
  }
}
