/// The kept documents by their bands and anchors.
struct CandidateIndex {
  /// An anchor that stands in more kept documents than this says nothing (a sentence of a template); the others still find the pair.
  static let anchorLimit = 512

  private var bands = Buckets()
  private var anchors = Buckets()
  private var isRemoved: [Bool]
  /// For the question asked at present: anchors shared with each document, -1 for those found by their bands; 0 between questions.
  private var shared: [Int32]

  /// `documents`: those that may be inserted or asked for; `rows`: slots in a band.
  init(_ sketches: SketchStore, documents: [Int], rows: Int) {
    isRemoved = Array(repeating: false, count: sketches.count)
    shared = Array(repeating: 0, count: sketches.count)
    var entries: [Buckets.Entry] = []
    entries.reserveCapacity(documents.count)
    let count = Sketch.slotCount / rows
    for from in stride(from: 0, to: count, by: Self.bandsAtOnce) {
      let group = from..<min(from + Self.bandsAtOnce, count)
      var ofBand = Array(repeating: entries, count: group.count)
      for document in documents {
        var band = 0
        sketches.forEachBand(document, in: group, rows: rows) { key in
          ofBand[band].append(.init(key: key, document: Int32(document)))
          band += 1
        }
      }
      for band in ofBand.indices { bands.add(&ofBand[band]) }
    }
    bands.seal(documents: sketches.count)
    for part in 0..<Self.anchorParts {
      entries.removeAll(keepingCapacity: true)
      for document in documents {
        for anchor in sketches.anchors(document) where anchor % Self.anchorParts == part {
          entries.append(.init(key: UInt64(anchor) << 32, document: Int32(document)))
        }
      }
      anchors.add(&entries)
    }
    anchors.seal(documents: sketches.count)
  }

  /// Bands that stand beside each other are read at once; 16 bytes a document for each.
  private static let bandsAtOnce = 8

  /// Anchors are sorted in parts, which takes less room at a time.
  private static let anchorParts: UInt32 = 16

  mutating func insert(_ document: Int) {
    // What was removed and is kept after all is still in its buckets.
    guard !isRemoved[document] else {
      isRemoved[document] = false
      return
    }
    bands.insert(document)
    anchors.insert(document)
  }

  mutating func remove(_ document: Int) { isRemoved[document] = true }

  /// Kept documents that may be like this one, the likeliest first.
  mutating func candidates(_ document: Int, _ sketches: SketchStore, threshold: Double, containment: Double, limit: Int) -> [Int] {
    var found: [(score: Double, document: Int)] = []
    var touched: [Int32] = []
    for bucket in bands.buckets(of: document) {
      for other in bands.members(of: bucket) where shared[Int(other)] == 0 && !isRemoved[Int(other)] {
        let score = sketches.agreement(document, Int(other))
        touched.append(other)
        shared[Int(other)] = -1
        found.append((score, Int(other)))
      }
    }
    // Three standard errors of 240 slots below the threshold; what falls short may still be contained.
    for near in found where near.score < threshold - 0.1 { shared[near.document] = 0 }
    found.removeAll { $0.score < threshold - 0.1 }
    for bucket in anchors.buckets(of: document) {
      let others = anchors.members(of: bucket)
      guard others.count <= Self.anchorLimit else { continue }
      for other in others where shared[Int(other)] >= 0 && !isRemoved[Int(other)] {
        if shared[Int(other)] == 0 { touched.append(other) }
        shared[Int(other)] += 1
      }
    }
    let own = sketches.anchors(document).count
    for other in touched {
      let count = shared[Int(other)]
      shared[Int(other)] = 0
      guard count > 0 else { continue }
      let share = Double(count) / Double(max(1, min(own, sketches.anchors(Int(other)).count)))
      if share >= containment - 0.25 { found.append((share - 1, Int(other))) }
    }
    return found.sorted { ($0.score, $1.document) > ($1.score, $0.document) }.prefix(limit).map(\.document)
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
