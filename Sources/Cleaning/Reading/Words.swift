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
    // Two words have a byte between them, but for ideographs, which have three.
    let most = bytes.count / 2 + 2
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: most) { hashes in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: most) { starts in
        withUnsafeTemporaryAllocation(of: Shape.self, capacity: most) { shapes in
          var found = Found(hashes: hashes.baseAddress!, starts: starts.baseAddress!, shapes: shapes.baseAddress!)
          bytes.withUnsafeBufferPointer { Self.read($0, into: &found) }
          precondition(found.count <= most, "two words have a byte between them")
          self.hashes.append(contentsOf: UnsafeBufferPointer(start: found.hashes, count: found.count))
          self.starts.append(contentsOf: UnsafeBufferPointer(start: found.starts, count: found.count))
          self.shapes.append(contentsOf: UnsafeBufferPointer(start: found.shapes, count: found.count))
        }
      }
    }
  }

  /// Where words are written as they are found.
  private struct Found {
    let hashes: UnsafeMutablePointer<UInt64>
    let starts: UnsafeMutablePointer<Int32>
    let shapes: UnsafeMutablePointer<Shape>
    var count = 0

    @inline(__always)
    mutating func append(_ hash: UInt64, _ start: Int, _ shape: Shape) {
      hashes[count] = hash
      starts[count] = Int32(truncatingIfNeeded: start)
      shapes[count] = shape
      count &+= 1
    }
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>, into found: inout Found) {
    isWordByte.withUnsafeBufferPointer { kinds in
      var at = 0
      while at < bytes.count {
        let byte = bytes[at]
        if kinds[Int(byte)] == 0 {
          at += 1
        } else if byte >= 0xE2, let next = aside(bytes, at, &found) {
          at = next
        } else {
          at = (kinds[Int(byte)] == 1 ? plainWord(bytes, at, kinds, &found) : nil) ?? word(bytes, at, kinds, &found)
        }
      }
    }
  }

  /// Signs of three or four bytes are no words, ideographs are one each; nil for a letter. Returns the offset behind it.
  private static func aside(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ found: inout Found) -> Int? {
    guard at + 2 < bytes.count else { return bytes.count }
    switch (bytes[at], bytes[at + 1]) {
    case (0xE2, _): return at + 3  // punctuation, arrows, boxes, dingbats, old scripts
    case (0xE3, 0x80): return at + 3
    case (0xE3, 0x81...0x83), (0xE3...0xE9, _):
      found.append(hash(bytes, at, at + 3), at, .ideograph)
      return at + 3
    case (0xEF, _): return at + 3
    case (0xF0..., _): return min(bytes.count, at + 4)
    default: return nil
    }
  }

  /// A word of ASCII letters alone that ends in a byte which can't belong to it, by eights; nil for any other, which `word` reads.
  @inline(__always)
  private static func plainWord(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ kinds: UnsafeBufferPointer<UInt8>, _ found: inout Found
  ) -> Int? {
    var hash = seed
    var at = start
    var count = 8
    var isShouting = true
    while count == 8 {
      guard at + 8 <= bytes.count else { return nil }
      let eight = UInt64(littleEndian: UnsafeRawPointer(bytes.baseAddress!).loadUnaligned(fromByteOffset: at, as: UInt64.self))
      var small = eight | caseBits
      let low = small & ~highBits
      // The top bit of each byte that is no letter.
      let others = ~((low &+ ones &* (0x80 - 0x61)) & ~(low &+ ones &* (0x80 - 0x7B)) & ~small) & highBits
      count = others.trailingZeroBitCount >> 3
      let letters = count == 8 ? caseBits : caseBits & (1 &<< UInt64(truncatingIfNeeded: count &* 8) &- 1)
      isShouting = isShouting && eight & letters == 0
      for _ in 0..<count {
        hash = (hash ^ small & 0xFF) &* prime
        small &>>= 8
      }
      at &+= count
    }
    guard at < bytes.count, kinds[Int(bytes[at])] == 0, bytes[at] != 0x27 else { return nil }
    var shape: Shape = bytes[start] < 0x61 ? .capital : []
    if isShouting, at &- start > 1 { shape.insert(.shouting) }
    found.append(hash, start, shape)
    return at
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let caseBits: UInt64 = 0x2020_2020_2020_2020
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  private static func word(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ kinds: UnsafeBufferPointer<UInt8>, _ found: inout Found
  ) -> Int {
    var hash = seed
    var at = start
    var capitals = 0
    var letters = 0
    var number = 0
    while at < bytes.count {
      let byte = bytes[at]
      let kind = kinds[Int(byte)]
      if kind == 1 {
        letters &+= 1
        capitals &+= Int(byte >> 5 & 1 ^ 1)
        hash = (hash ^ UInt64(byte | 0x20)) &* prime
        at &+= 1
        continue
      }
      if kind == 0 {
        // An apostrophe within a word belongs to it.
        guard byte == 0x27, at + 1 < bytes.count, kinds[Int(bytes[at + 1])] == 1 else { break }
      } else if byte >= 0xE2 {
        if byte == 0xE2, at + 3 < bytes.count, bytes[at + 1] == 0x80, bytes[at + 2] == 0x99, kinds[Int(bytes[at + 3])] == 1 {
          hash = (hash ^ 0x27) &* prime
          at += 3
          continue
        }
        if byte == 0xE2 || byte >= 0xEF || (0xE3...0xE9).contains(byte) { break }
      }
      if kind == 2 {
        number = min(99_999, number * 10 + Int(byte - 0x30))
      } else {
        letters += 1
        if byte == 0xC3, at + 1 < bytes.count, bytes[at + 1] < 0x9F { capitals += 1 }
      }
      hash = (hash ^ UInt64(fold(bytes, at))) &* prime
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
    found.append(hash, start, shape)
    return at
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
