import Cleaning
import Dataset
import Deduplication
import Extraction
import Lexicon
import Prose

/// What a document shows of itself to tell its copies: made by the workers.
public struct CopyEvidence: Sendable {
  var sketch: Sketch
  var length: Int
  /// The drug that it is about, by the concept's key.
  var subject: String?
  /// Its name, for people.
  var subjectName: String?
  /// Share of its words that the cleaning kept, in thousandths: the cleaner copy has more.
  var cleanness: Int
  var facts: Int
  var published: String?
  var canBeCopy: Bool

  public init(_ record: DocumentRecord) {
    let text = record.clean.text
    self.init(text: text, drug: record.extraction.mainDrug)
    let words = record.document.blocks.reduce(0) { $0 + ($1.kind.isText ? $1.text.count : 0) }
    cleanness = words > 0 ? text.count * 1000 / words : 0
    facts = record.extraction.mentions.count
    published = record.published
    canBeCopy = record.outcome != .empty
  }

  /// `drug`: the one that the text is about, nil where it names none.
  public init(text: [UInt8], drug: Concept?) {
    sketch = Sketch(Shingles(text))
    length = text.count
    subject = drug?.key
    subjectName = drug?.name
    cleanness = 0
    facts = 0
    canBeCopy = true
  }
}

/// Finds which documents are copies of which, when all are known.
public struct CopyFinder {
  private var sketches = SketchStore()
  private var documents: [CopyEvidence.Small] = []

  public init() {}

  public mutating func append(_ evidence: CopyEvidence) {
    sketches.append(evidence.sketch)
    documents.append(evidence.small)
  }

  /// Verdicts on documents by index; `ids` has nil for those that another stands for.
  public func verdicts(_ deduplicator: Deduplicator, ids: [String?], text: @escaping (Int) throws -> [UInt8]) throws
    -> Deduplicator.Verdicts
  {
    let order = documents.indices.filter { ids[$0] != nil && documents[$0].canBeCopy }.sorted { precedes($0, $1, ids) }
    return try deduplicator.verdicts(
      sketches, order: order, shingles: { Shingles(try text($0)) },
      differ: { a, b in
        if let x = documents[a].subject, let y = documents[b].subject {
          return x == y ? nil : [documents[a].subjectName ?? x, documents[b].subjectName ?? y]
        }
        return Substitution.names(try text(a), try text(b))
      })
  }

  /// The same as the dataset wants it.
  func duplicates(_ deduplicator: Deduplicator, ids: [String?], text: @escaping (Int) throws -> [UInt8]) throws -> [Int: DatasetWriter
    .Duplicate]
  {
    var out: [Int: DatasetWriter.Duplicate] = [:]
    for pair in try verdicts(deduplicator, ids: ids, text: text).pairs {
      out[pair.removed] = DatasetWriter.Duplicate(
        status: pair.reason == .exact ? .duplicate : .nearDuplicate, kept: pair.kept, jaccard: pair.likeness.jaccard,
        containment: pair.likeness.containment)
    }
    return out
  }

  /// The cleanest first, then the one with most facts, the longest, the oldest, by id.
  private func precedes(_ a: Int, _ b: Int, _ ids: [String?]) -> Bool {
    let (x, y) = (documents[a], documents[b])
    if x.cleanness / 100 != y.cleanness / 100 { return x.cleanness > y.cleanness }
    if x.facts != y.facts { return x.facts > y.facts }
    if x.length != y.length { return x.length > y.length }
    let (early, late) = (x.published ?? "9999", y.published ?? "9999")
    if early != late { return early < late }
    return (ids[a] ?? "").utf8.lexicographicallyPrecedes((ids[b] ?? "").utf8)
  }
}

extension CopyEvidence {
  /// The evidence without its sketch, which the store has.
  struct Small: Sendable {
    var length: Int
    var subject: String?
    var subjectName: String?
    var cleanness: Int
    var facts: Int
    var published: String?
    var canBeCopy: Bool
  }

  var small: Small {
    Small(
      length: length, subject: subject, subjectName: subjectName, cleanness: cleanness, facts: facts, published: published,
      canBeCopy: canBeCopy)
  }
}
