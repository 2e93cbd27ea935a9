/// Which runs of three letters stand in a text, with a bit for each of their hashes: says no too seldom, never too often.
///
/// A rule's texts are looked for here first; most sentences lack them, and its pattern need not be run.
struct Trigrams {
  static let length = 3
  private static let bits = 4096

  /// A text that is looked for, by the hashes of its first runs; a few tell as much as all.
  struct Text: Sendable, Equatable {
    private static let most = 5

    let length: Int
    private var first = SIMD8<UInt16>(repeating: 0)
    private let count: Int

    /// Nil where it is too short to have a run.
    init?(_ text: [UInt8]) {
      guard text.count >= Trigrams.length else { return nil }
      length = text.count
      count = min(Self.most, text.count - Trigrams.length + 1)
      for place in 0..<count { first[place] = Trigrams.hash(text[place], text[place + 1], text[place + 2]) }
    }

    func mayStand(in seen: UnsafeMutablePointer<UInt64>) -> Bool {
      for place in 0..<count where seen[Int(first[place] >> 6)] >> UInt64(first[place] & 63) & 1 == 0 { return false }
      return true
    }
  }

  /// Calls `body` with the bits of a text's runs.
  static func of<Result>(_ text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeMutablePointer<UInt64>) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: bits / 64) { seen in
      seen.initialize(repeating: 0)
      if text.count >= length {
        for at in 0...(text.count - length) {
          let hash = hash(text[at], text[at + 1], text[at + 2])
          seen[Int(hash >> 6)] |= 1 << UInt64(hash & 63)
        }
      }
      return body(seen.baseAddress!)
    }
  }

  @inline(__always)
  private static func hash(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> UInt16 {
    UInt16(truncatingIfNeeded: ((UInt32(a) | UInt32(b) << 8 | UInt32(c) << 16) &* 0x9E37_79B1) >> 20)
  }
}
