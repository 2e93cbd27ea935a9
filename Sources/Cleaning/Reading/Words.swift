import Prose

/// The words of a text as numbers: hashes of their folded spelling, for finding phrases without looking at bytes twice.
///
/// A word is a run of letters, digits and what joins them (`don't`, `covid-19` is two); a Chinese character or kana is a word of its own.
struct Words {
  private(set) var hashes: [UInt64] = []
  private(set) var starts: [Int32] = []
  private(set) var shapes: [Shape] = []

  /// How a word is written.
  struct Shape: OptionSet {
    let rawValue: UInt8
    /// Begins with a capital letter.
    static let capital = Shape(rawValue: 1)
    /// Two letters or more, all capitals.
    static let shouting = Shape(rawValue: 2)
    static let digits = Shape(rawValue: 4)
    /// A number of four digits from 1900 to 2099.
    static let year = Shape(rawValue: 8)
    static let ideograph = Shape(rawValue: 16)
  }

  var count: Int { hashes.count }
  /// All words as one number.
  var digest: UInt64 { hashes.reduce(0) { ($0 &* 31) ^ $1 } }

  mutating func removeAll() {
    hashes.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    shapes.removeAll(keepingCapacity: true)
  }

  init() {}
  init(_ text: String) { read(Array(text.utf8)) }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3

  mutating func read(_ bytes: [UInt8]) {
    removeAll()
    bytes.withUnsafeBufferPointer { bytes in
      var at = 0
      while at < bytes.count {
        let byte = bytes[at]
        if Self.isWordByte[Int(byte)] == 0 {
          at += 1
        } else if byte >= 0xE2, let next = aside(bytes, at) {
          at = next
        } else {
          at = word(bytes, at)
        }
      }
    }
  }

  /// Signs of three or four bytes are no words, ideographs are one each; nil for a letter. Returns the offset behind it.
  private mutating func aside(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    guard at + 2 < bytes.count else { return bytes.count }
    switch (bytes[at], bytes[at + 1]) {
    case (0xE2, 0x80...0xAF): return at + 3  // punctuation, arrows, boxes, dingbats
    case (0xE3, 0x80): return at + 3
    case (0xE3, 0x81...0x83), (0xE3...0xE9, _):
      append(Self.hash(bytes, at, at + 3), at, .ideograph)
      return at + 3
    case (0xEF, _): return at + 3
    case (0xF0..., _): return min(bytes.count, at + 4)
    default: return nil
    }
  }

  private mutating func word(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var hash = Self.seed
    var at = start
    var capitals = 0
    var letters = 0
    var number = 0
    while at < bytes.count {
      let byte = bytes[at]
      let kind = Self.isWordByte[Int(byte)]
      if kind == 0 {
        // An apostrophe within a word belongs to it.
        guard byte == 0x27, at + 1 < bytes.count, Self.isWordByte[Int(bytes[at + 1])] == 1 else { break }
      } else if byte >= 0xE2 {
        if byte == 0xE2, at + 3 < bytes.count, bytes[at + 1] == 0x80, bytes[at + 2] == 0x99, Self.isWordByte[Int(bytes[at + 3])] == 1 {
          hash = (hash ^ 0x27) &* Self.prime
          at += 3
          continue
        }
        if byte == 0xE2 || byte >= 0xEF || (0xE3...0xE9).contains(byte) { break }
      }
      if kind == 1 {
        letters += 1
        if byte < 0x5B { capitals += 1 }
      } else if kind == 2 {
        number = min(99_999, number * 10 + Int(byte - 0x30))
      } else {
        letters += 1
        if byte == 0xC3, at + 1 < bytes.count, bytes[at + 1] < 0x9F { capitals += 1 }
      }
      hash = (hash ^ UInt64(Self.fold(bytes, at))) &* Self.prime
      at += 1
    }
    var shape: Shape = []
    let first = bytes[start]
    if (0x41...0x5A).contains(first) || (first == 0xC3 && at > start + 1 && bytes[start + 1] < 0x9F) { shape.insert(.capital) }
    if capitals > 1, capitals == letters { shape.insert(.shouting) }
    if letters == 0 {
      shape.insert(.digits)
      if at - start == 4, (1900..<2100).contains(number) { shape.insert(.year) }
    }
    append(hash, start, shape)
    return at
  }

  private mutating func append(_ hash: UInt64, _ start: Int, _ shape: Shape) {
    hashes.append(hash)
    starts.append(Int32(start))
    shapes.append(shape)
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    var hash = seed
    for at in start..<end { hash = (hash ^ UInt64(bytes[at])) &* prime }
    return hash
  }

  /// Small letters for capitals, in ASCII, Latin-1 and Russian.
  @inline(__always)
  private static func fold(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt8 {
    let byte = bytes[at]
    if byte >= 0x41, byte <= 0x5A { return byte | 0x20 }
    if byte < 0x80 { return byte }
    if byte == 0xD0, at + 1 < bytes.count, (0xA0...0xAF).contains(bytes[at + 1]) { return 0xD1 }
    guard at > 0, byte < 0xB0 else { return byte }
    if bytes[at - 1] == 0xC3, byte <= 0x9E, byte != 0x97 { return byte | 0x20 }
    if bytes[at - 1] == 0xD0, byte >= 0x90 { return byte < 0xA0 ? byte + 0x20 : byte - 0x20 }
    return byte
  }

  /// 1 letters, 2 digits, 3 bytes of other scripts, 0 what separates.
  private static let isWordByte: [UInt8] = (0...255).map { byte in
    switch byte {
    case 0x41...0x5A, 0x61...0x7A: 1
    case 0x30...0x39: 2
    case 0xC2: 0
    case 0x80...0xFF: 3
    default: 0
    }
  }
}
