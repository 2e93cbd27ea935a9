/// What is kept of a document to find those like it: about 700 bytes, whatever its length.
///
/// `slots`: one-permutation hashing of the shingles, 240 slots of 16 bits; two documents agree in about as many slots as their Jaccard
/// similarity says. `anchors`: a fixed sample of the shingles (those whose hash is a multiple of a power of two), the same in every
/// document that holds them, so that a truncated copy shows however long the whole is.
public struct Sketch: Sendable {
  static let slotCount = 240
  /// One shingle in sixteen; at most this many anchors a document, the smallest.
  static let sampling: UInt64 = 16
  static let anchorLimit = 512

  let slots: [UInt16]
  let anchors: [UInt32]
  public let identity: UInt64
  public let shingleCount: Int

  public init(_ shingles: Shingles) {
    identity = shingles.identity
    shingleCount = shingles.hashes.count
    var least = [UInt64](repeating: .max, count: Self.slotCount)
    var sampled: [UInt32] = []
    for hash in shingles.hashes {
      let slot = Int(((hash >> 32) &* UInt64(Self.slotCount)) >> 32)
      let value = hash &* 0x9E37_79B9_7F4A_7C15
      if value < least[slot] { least[slot] = value }
      if hash % Self.sampling == 0 { sampled.append(UInt32(truncatingIfNeeded: hash >> 16)) }
    }
    slots = Self.filled(least)
    sampled.sort()
    anchors = Array(sampled.prefix(Self.anchorLimit))
  }

  /// An empty slot takes the value of the next full one, with its distance mixed in (densification by rotation).
  private static func filled(_ least: [UInt64]) -> [UInt16] {
    guard least.contains(where: { $0 != .max }) else { return Array(repeating: 0, count: slotCount) }
    return least.indices.map { index in
      var at = index
      var distance: UInt64 = 0
      while least[at] == .max {
        at = (at + 1) % slotCount
        distance += 1
      }
      return UInt16(truncatingIfNeeded: Words.mix(least[at] &+ distance &* 0x1234_5678_9ABC_DEF1) >> 40)
    }
  }
}
