/// The kept documents by their bands and anchors.
struct CandidateIndex {
  /// An anchor that stands in more kept documents than this says nothing (a sentence of a template); the others still find the pair.
  static let anchorLimit = 512

  private var bands = Buckets()
  private var anchors = Buckets()
  private var removed: Set<Int> = []

  /// `documents`: those that may be inserted or asked for; `rows`: slots in a band.
  init(_ sketches: SketchStore, documents: [Int], rows: Int) {
    var entries: [Buckets.Entry] = []
    entries.reserveCapacity(documents.count)
    for band in 0..<Sketch.slotCount / rows {
      entries.removeAll(keepingCapacity: true)
      for document in documents { entries.append(.init(key: sketches.band(document, band, rows: rows), document: Int32(document))) }
      bands.add(&entries)
    }
    bands.seal(documents: sketches.count)
    for part in 0..<Self.anchorParts {
      entries.removeAll(keepingCapacity: true)
      for document in documents {
        for anchor in sketches.anchors(document) where anchor % Self.anchorParts == part {
          entries.append(.init(key: UInt64(anchor), document: Int32(document)))
        }
      }
      anchors.add(&entries)
    }
    anchors.seal(documents: sketches.count)
  }

  /// Anchors are sorted in parts, which takes less room at a time.
  private static let anchorParts: UInt32 = 16

  mutating func insert(_ document: Int) {
    // What was removed and is kept after all is still in its buckets.
    if removed.remove(document) != nil { return }
    bands.insert(document)
    anchors.insert(document)
  }

  mutating func remove(_ document: Int) { removed.insert(document) }

  /// Kept documents that may be like this one, the likeliest first.
  func candidates(_ document: Int, _ sketches: SketchStore, threshold: Double, containment: Double, limit: Int) -> [Int] {
    var scores: [Int: Double] = [:]
    for bucket in bands.buckets(of: document) {
      for other in bands.members(of: bucket) where scores[Int(other)] == nil && !removed.contains(Int(other)) {
        scores[Int(other)] = sketches.agreement(document, Int(other))
      }
    }
    // Three standard errors of 240 slots below the threshold.
    scores = scores.filter { $0.value >= threshold - 0.1 }
    var shared: [Int: Int] = [:]
    for bucket in anchors.buckets(of: document) {
      let others = anchors.members(of: bucket)
      guard others.count <= Self.anchorLimit else { continue }
      for other in others where !removed.contains(Int(other)) { shared[Int(other), default: 0] += 1 }
    }
    let own = sketches.anchors(document).count
    for (other, count) in shared where scores[other] == nil {
      let share = Double(count) / Double(max(1, min(own, sketches.anchors(other).count)))
      if share >= containment - 0.25 { scores[other] = share - 1 }
    }
    return scores.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(limit).map(\.key)
  }
}

/// The shingles of the documents compared last; others are read anew.
struct ShingleCache {
  /// Shingles kept at once, 8 bytes each.
  static let capacity = 4_000_000

  private let read: (Int) throws -> Shingles
  private var entries: [Int: Shingles] = [:]
  private var order: [Int] = []
  private var size = 0

  init(read: @escaping (Int) throws -> Shingles) { self.read = read }

  mutating func shingles(_ index: Int) throws -> Shingles {
    if let known = entries[index] { return known }
    let fresh = try read(index)
    entries[index] = fresh
    order.append(index)
    size += fresh.hashes.count
    if size > Self.capacity {
      let dropped = order.prefix(order.count / 2)
      for old in dropped { size -= entries.removeValue(forKey: old)?.hashes.count ?? 0 }
      order.removeFirst(dropped.count)
    }
    return fresh
  }
}
