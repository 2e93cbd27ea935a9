/// Which of a corpus's documents are copies of which: candidates by sketch, every pair verified exactly, stars around the kept copy.
///
/// Documents are taken in the order of preference. One that is like a kept document is removed, and points to it; any other is kept.
/// So no chain leads from a removed document to another removed one, and a bucket of a thousand copies costs a thousand comparisons.
///
/// ```swift
/// let verdicts = try Deduplicator(threshold: 0.8).verdicts(sketches, order: order, shingles: { … }, differ: { _, _ in nil })
/// ```
public struct Deduplicator: Sendable {
  /// Jaccard similarity from which two documents are near-duplicates.
  public let threshold: Double
  /// Share of the smaller document's shingles from which it counts as contained.
  public let containment: Double
  /// Most candidates that are verified for one document, the likeliest by sketch first. A document alike to more kept ones than this
  /// (all vetoed, or it would be removed) may miss a later one; measured on leaflets of one template, the likeliest are the true ones.
  static let candidateLimit = 256

  public init(threshold: Double, containment: Double = 0.95) {
    self.threshold = threshold
    self.containment = containment
  }

  public enum Reason: String, Sendable { case exact, near, contained }

  /// Two documents alike, by their index.
  public struct Pair: Sendable {
    public var kept: Int
    public var removed: Int
    public var likeness: Likeness
    public var reason: Reason
  }

  /// Two documents alike but about other drugs.
  public struct Vetoed: Sendable {
    public var a: Int
    public var b: Int
    public var likeness: Likeness
    /// What they differ in, as names.
    public var differ: [String]
  }

  public struct Verdicts: Sendable {
    /// By the removed document's index.
    public var pairs: [Pair] = []
    public var vetoed: [Vetoed] = []
  }

  /// - Parameters:
  ///   - order: indices, the most wanted first.
  ///   - shingles: reads a document's shingles anew.
  ///   - differ: names of other drugs that two alike documents are about, nil where they are about the same.
  public func verdicts(
    _ sketches: SketchStore, order: [Int], shingles: @escaping (Int) throws -> Shingles, differ: (Int, Int) throws -> [String]?
  ) throws -> Verdicts {
    var found = Verdicts()
    var index = CandidateIndex(sketches, documents: order, rows: Self.bands(for: threshold))
    var cache = ShingleCache(read: shingles)
    var exact: [UInt64: Int] = [:]
    var stars: [Int: [Int]] = [:]
    var removedBy: [Int: Pair] = [:]
    var queue = order
    var next = 0
    while next < queue.count {
      let document = queue[next]
      next += 1
      guard sketches.shingleCount(document) > 0 else { continue }
      let outcome = try judge(document, sketches, &index, &cache, exact, removedBy, differ, &found)
      switch outcome {
      case .removed(let pair):
        removedBy[document] = pair
        stars[pair.kept, default: []].append(document)
      case .kept(let swallowed):
        if exact[sketches.identity(document)] == nil { exact[sketches.identity(document)] = document }
        index.insert(document)
        for pair in swallowed {
          removedBy[pair.removed] = pair
          index.remove(pair.removed)
          // What pointed to the swallowed one is judged anew.
          for member in stars.removeValue(forKey: pair.removed) ?? [] {
            removedBy[member] = nil
            queue.append(member)
          }
          stars[document, default: []].append(pair.removed)
        }
      }
    }
    found.pairs = removedBy.keys.sorted().compactMap { removedBy[$0] }
    return found
  }

  private enum Outcome {
    case removed(Pair)
    /// Kept, and smaller kept documents stand in it.
    case kept([Pair])
  }

  private func judge(
    _ document: Int, _ sketches: SketchStore, _ index: inout CandidateIndex, _ cache: inout ShingleCache, _ exact: [UInt64: Int],
    _ removedBy: [Int: Pair], _ differ: (Int, Int) throws -> [String]?, _ found: inout Verdicts
  ) throws -> Outcome {
    if let twin = exact[sketches.identity(document)], removedBy[twin] == nil, sketches.shingleCount(twin) == sketches.shingleCount(document)
    {
      let likeness = Likeness(try cache.shingles(twin), try cache.shingles(document))
      if likeness.jaccard == 1 { return .removed(Pair(kept: twin, removed: document, likeness: likeness, reason: .exact)) }
    }
    var best: Pair?
    var swallowed: [Pair] = []
    for other in index.candidates(document, sketches, threshold: threshold, containment: containment, limit: Self.candidateLimit) {
      let likeness = Likeness(try cache.shingles(other), try cache.shingles(document))
      let isNear = likeness.jaccard >= threshold
      guard isNear || likeness.containment >= containment else { continue }
      if let names = try differ(other, document) {
        found.vetoed.append(Vetoed(a: other, b: document, likeness: likeness, differ: names))
      } else if isNear || sketches.shingleCount(document) <= sketches.shingleCount(other) {
        let pair = Pair(kept: other, removed: document, likeness: likeness, reason: isNear ? .near : .contained)
        if best.map({ likeness.jaccard > $0.likeness.jaccard }) ?? true { best = pair }
      } else {
        swallowed.append(Pair(kept: document, removed: other, likeness: likeness, reason: .contained))
      }
    }
    return best.map(Outcome.removed) ?? .kept(swallowed)
  }

  /// Slots in a band: the most that still find a pair at the threshold in all but one of 100,000 cases with 240 slots.
  static func bands(for threshold: Double) -> Int {
    func power(_ base: Double, _ exponent: Int) -> Double { (0..<exponent).reduce(1) { value, _ in value * base } }
    for rows in [8, 6, 5, 4, 3, 2] where power(1 - power(threshold, rows), Sketch.slotCount / rows) <= 1e-5 { return rows }
    return 1
  }
}
