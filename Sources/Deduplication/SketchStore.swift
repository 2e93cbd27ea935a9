/// The sketches of all documents in a few flat arrays: 480 bytes of slots, 4 for each anchor (24 for a page of 400 words), 28 for the
/// rest; about 60 MB for 100,000 pages of 400 words.
public struct SketchStore: Sendable {
  private var slots: [UInt16] = []
  private var anchorList: [UInt32] = []
  private var anchorEnds: [Int] = []
  private var identities: [UInt64] = []
  private var counts: [Int32] = []

  public init() {}

  public var count: Int { identities.count }

  public mutating func append(_ sketch: Sketch) {
    slots.append(contentsOf: sketch.slots)
    anchorList.append(contentsOf: sketch.anchors)
    anchorEnds.append(anchorList.count)
    identities.append(sketch.identity)
    counts.append(Int32(clamping: sketch.shingleCount))
  }

  public func shingleCount(_ index: Int) -> Int { Int(counts[index]) }
  func identity(_ index: Int) -> UInt64 { identities[index] }

  func anchors(_ index: Int) -> ArraySlice<UInt32> { anchorList[(index == 0 ? 0 : anchorEnds[index - 1])..<anchorEnds[index]] }

  /// The hash of one band of a document's slots.
  func band(_ index: Int, _ band: Int, rows: Int) -> UInt64 {
    var hash = UInt64(band) &* 0x9E37_79B9_7F4A_7C15
    let start = index * Sketch.slotCount + band * rows
    for slot in slots[start..<start + rows] { hash = Words.mix(hash &* 0x100_0000_01B3 ^ UInt64(slot)) }
    return hash
  }

  /// Share of slots in which two documents agree, about their Jaccard similarity.
  func agreement(_ a: Int, _ b: Int) -> Double {
    var same = 0
    let (first, second) = (a * Sketch.slotCount, b * Sketch.slotCount)
    for offset in 0..<Sketch.slotCount where slots[first + offset] == slots[second + offset] { same += 1 }
    return Double(same) / Double(Sketch.slotCount)
  }
}
