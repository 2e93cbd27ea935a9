import Dataset
import Deduplication

/// Finds out why a document is a copy on one side only, or of another.
///
/// Of the pair that only one side has, each part is taken from the other side by itself: the text of the copy, that of the document which
/// stands for it, the threshold, the share of containment, which copy is kept. The one that alone parts the pair, and alone makes it again, is the cause.
struct CopyCause {
  private let datasets: [StoredDataset]
  private let documents: [SortedLines]
  private let crossed: CrossedRun

  init(_ old: StoredDataset, _ new: StoredDataset, _ crossed: CrossedRun) throws {
    datasets = [old, new]
    documents = try datasets.map { try SortedLines("\($0.folder)/\(Tables.documents.file)", key: "id") }
    self.crossed = crossed
  }

  /// `was` and `now`: the same document on both sides.
  func cause(of was: StoredDocument, _ now: StoredDocument) throws -> Cause {
    let found = try parted(was, .old, now) + parted(now, .new, was)
    return .one(of: found) ?? .one(of: preferences) ?? Cause(.duplicate, now.original ?? was.original)
  }

  /// Why a pair of one side is none on the other; empty where it would be one there, and only another copy is kept.
  private func parted(_ copy: StoredDocument, _ side: Side, _ counterpart: StoredDocument) throws -> [Cause] {
    guard let id = copy.original, let original = try document(id, side) else { return [] }
    let there = try document(id, side.other)
    let pair = Pair(copy: try shingles(copy, side), original: try shingles(original, side), of: self.side(side))
    var other = Pair(
      copy: try shingles(counterpart, side.other), original: try there.map { try shingles($0, side.other) }, of: self.side(side.other))
    other.isPreferred = other.keep == pair.keep || Self.prefers(original, to: copy, by: other.keep)
    guard pair.isCopy, !other.isCopy else { return try displaced(original, side, there) }
    let parts = Pair.Part.allCases.filter { pair.differs(in: $0, from: other) }
    let makes = parts.filter { !pair.with($0, of: other).isCopy }
    let restores = parts.filter { other.with($0, of: pair).isCopy }
    let either = makes == restores && makes.count == 1 ? makes : parts.filter { makes.contains($0) || restores.contains($0) }
    return (either.isEmpty ? parts : either).map { part in
      switch part {
      case .copy: crossed.cause(of: copy, counterpart)
      case .original: there.map { crossed.cause(of: original, $0) }.flatMap { $0.kind == .document ? nil : $0 } ?? Cause(.duplicate, id)
      case .containment: Cause(.options, "--containment")
      case .keep: Cause(.options, "--keep")
      case .threshold: Cause(.options, "--threshold")
      }
    }
  }

  /// The pair would be one on the other side too, but there another document stands for the one that was kept.
  private func displaced(_ original: StoredDocument, _ side: Side, _ there: StoredDocument?) throws -> [Cause] {
    guard let there, let id = there.original, try document(id, side) == nil else { return [] }
    return [Cause(.duplicate, id)]
  }

  /// Whether one of two copies is kept for certain; what the documents' lines don't tell, the cleanness, is not.
  private static func prefers(_ one: StoredDocument, to other: StoredDocument, by preference: String) -> Bool {
    switch CopyFinder.Preference(rawValue: preference) {
    case .facts: (one.line["mentions"]?.integer ?? 0) > (other.line["mentions"]?.integer ?? 0)
    case .oldest: (one.line["published"]?.string ?? "9999") < (other.line["published"]?.string ?? "9999")
    case .first: one.id.precedes(other.id)
    case .longest, .cleanest, nil: false
    }
  }

  /// What else decides which of two copies is kept, or whether they are about one drug, where the sides differ in it.
  private var preferences: [Cause] {
    let (old, new) = (crossed.old, crossed.new)
    var causes: [Cause] = []
    if !old.hasSame("lexicon", as: new) {
      let lines = crossed.entries.lexicon.map { Cause(.lexicon, $0.name) }
      causes += lines.isEmpty ? [Cause(.lexicon)] : lines
    }
    causes += crossed.entries.rules.map { Cause(.rule, $0) }
    if old.program != new.program { causes.append(Cause(.program)) }
    return causes
  }

  private func side(_ side: Side) -> CauseSide { side == .old ? crossed.old : crossed.new }

  private func document(_ id: String, _ side: Side) throws -> StoredDocument? {
    try documents[side == .old ? 0 : 1].lines(of: id).first.flatMap(StoredDocument.init)
  }

  private func shingles(_ document: StoredDocument, _ side: Side) throws -> Shingles {
    Shingles(try datasets[side == .old ? 0 : 1].text(document.text))
  }
}

/// Two documents and from which likeness they are copies.
private struct Pair {
  var copy: Shingles
  /// Nil where there is no such document.
  var original: Shingles?
  var threshold: Double
  var containment: Double
  var keep: String
  /// Whether the original is the one that is kept.
  var isPreferred = true

  enum Part: CaseIterable { case copy, original, threshold, containment, keep }

  init(copy: Shingles, original: Shingles?, of side: CauseSide) {
    self.copy = copy
    self.original = original
    threshold = side.threshold
    containment = side.containment
    keep = side.keep
  }

  var isCopy: Bool {
    guard isPreferred, let original else { return false }
    let likeness = Likeness(copy, original)
    return likeness.jaccard >= threshold || likeness.containment >= containment
  }

  func differs(in part: Part, from other: Pair) -> Bool {
    switch part {
    case .copy: copy.hashes != other.copy.hashes
    case .original: original?.hashes != other.original?.hashes
    case .threshold: threshold != other.threshold
    case .containment: containment != other.containment
    case .keep: keep != other.keep
    }
  }

  /// With one part taken from another.
  func with(_ part: Part, of other: Pair) -> Pair {
    var pair = self
    switch part {
    case .copy: pair.copy = other.copy
    case .original: pair.original = other.original
    case .threshold: pair.threshold = other.threshold
    case .containment: pair.containment = other.containment
    case .keep: pair.isPreferred = other.isPreferred
    }
    return pair
  }
}
