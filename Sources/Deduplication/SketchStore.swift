/// The sketches of all documents: 480 bytes of slots, 4 for each anchor (about 100 for a page of 400 words), 24 for the rest; about
/// 60 MB for 100,000 pages of 400 words. They stand in chunks, so that growing never copies them.
public struct SketchStore: Sendable {
  private struct Chunk {
    var slots: [UInt16] = []
    var anchors: [UInt32] = []
  }

  /// Documents in a chunk.
  private static let chunk = 1024

  private var chunks: [Chunk] = []
  /// Where each document's anchors end in its chunk.
  private var anchorEnds: [Int32] = []
  private var identities: [UInt64] = []
  private var counts: [Int32] = []

  public init() {}

  public var count: Int { identities.count }

  public mutating func append(_ sketch: Sketch) {
    if count % Self.chunk == 0 {
      chunks.append(Chunk())
      chunks[chunks.count - 1].slots.reserveCapacity(Self.chunk * Sketch.slotCount)
    }
    chunks[chunks.count - 1].slots.append(contentsOf: sketch.slots)
    chunks[chunks.count - 1].anchors.append(contentsOf: sketch.anchors)
    anchorEnds.append(Int32(chunks[chunks.count - 1].anchors.count))
    identities.append(sketch.identity)
    counts.append(Int32(clamping: sketch.shingleCount))
  }

  public func shingleCount(_ index: Int) -> Int { Int(counts[index]) }
  func identity(_ index: Int) -> UInt64 { identities[index] }

  func anchors(_ index: Int) -> ArraySlice<UInt32> {
    let lower = index % Self.chunk == 0 ? 0 : Int(anchorEnds[index - 1])
    return chunks[index / Self.chunk].anchors[lower..<Int(anchorEnds[index])]
  }

  /// The hashes of some bands of a document's slots.
  func forEachBand(_ index: Int, in bands: Range<Int>, rows: Int, _ body: (UInt64) -> Void) {
    let start = index % Self.chunk * Sketch.slotCount
    chunks[index / Self.chunk].slots.withUnsafeBufferPointer { slots in
      for band in bands {
        var hash = UInt64(band)
        for slot in start + band * rows..<start + (band + 1) * rows { hash = hash &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(slots[slot]) }
        body(Words.mix(hash))
      }
    }
  }

  /// Share of slots in which two documents agree, about their Jaccard similarity.
  func agreement(_ a: Int, _ b: Int) -> Double {
    let (first, second) = (a % Self.chunk * Sketch.slotCount, b % Self.chunk * Sketch.slotCount)
    let same = chunks[a / Self.chunk].slots.withUnsafeBufferPointer { x in
      chunks[b / Self.chunk].slots.withUnsafeBufferPointer { y in
        (0..<Sketch.slotCount).reduce(0) { $0 + (x[first + $1] == y[second + $1] ? 1 : 0) }
      }
    }
    return Double(same) / Double(Sketch.slotCount)
  }
}
