/// The kept documents by their bands and anchors.
struct CandidateIndex {
  /// An anchor that stands in more kept documents than this says nothing (a sentence of a template); the others still find the pair.
  static let anchorLimit = 512

  private let rows: Int
  private var byBand: [UInt64: [Int32]] = [:]
  private var byAnchor: [UInt32: [Int32]] = [:]
  private var removed: Set<Int> = []

  /// `bands`: slots in a band.
  init(bands rows: Int) { self.rows = rows }

  mutating func insert(_ document: Int, _ sketches: SketchStore) {
    for band in 0..<Sketch.slotCount / rows { byBand[sketches.band(document, band, rows: rows), default: []].append(Int32(document)) }
    for anchor in sketches.anchors(document) { byAnchor[anchor, default: []].append(Int32(document)) }
  }

  mutating func remove(_ document: Int) { removed.insert(document) }

  /// Kept documents that may be like this one, the likeliest first.
  func candidates(_ document: Int, _ sketches: SketchStore, threshold: Double, containment: Double, limit: Int) -> [Int] {
    var scores: [Int: Double] = [:]
    for band in 0..<Sketch.slotCount / rows {
      for other in byBand[sketches.band(document, band, rows: rows)] ?? [] where scores[Int(other)] == nil && !removed.contains(Int(other))
      {
        scores[Int(other)] = sketches.agreement(document, Int(other))
      }
    }
    // Three standard errors of 240 slots below the threshold.
    scores = scores.filter { $0.value >= threshold - 0.1 }
    let own = sketches.anchors(document)
    var shared: [Int: Int] = [:]
    for anchor in own {
      guard let others = byAnchor[anchor], others.count <= Self.anchorLimit else { continue }
      for other in others where !removed.contains(Int(other)) { shared[Int(other), default: 0] += 1 }
    }
    for (other, count) in shared where scores[other] == nil {
      let smaller = min(own.count, sketches.anchors(other).count)
      let share = Double(count) / Double(max(1, smaller))
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
