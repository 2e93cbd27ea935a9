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
  /// The drug that it is about, where the extraction has found one.
  var subject: Concept?
  /// Share of its words that the cleaning kept, in thousandths: the cleaner copy has more.
  var cleanness: Int
  var facts: Int
  var published: String?
  var canBeCopy: Bool

  public init(_ record: DocumentRecord) {
    let text = record.clean.text
    self.init(text: text)
    subject = record.extraction.mainDrug
    let blocks = record.document.blocks
    let words = blocks.indices.reduce(0) { $0 + (blocks[$1].kind.isText ? blocks[$1].text.count : 0) }
    cleanness = words > 0 ? text.count * 1000 / words : 0
    facts = record.extraction.mentions.count
    published = record.published
    canBeCopy = record.outcome != .empty
  }

  public init(text: [UInt8], published: String? = nil) {
    sketch = Sketch(Shingles(text))
    length = text.count
    cleanness = 0
    facts = 0
    self.published = published
    canBeCopy = true
  }
}

/// Finds which documents are copies of which, when all are known.
public struct CopyFinder {
  /// Which copy is kept; what it leaves open, the others decide in their order.
  public enum Preference: String, Sendable, CaseIterable {
    /// The largest share of its words kept by the cleaning.
    case cleanest
    /// The most facts.
    case facts
    case longest
    /// The earliest date of publication.
    case oldest
    /// The least id.
    case first
  }

  private let preference: Preference
  private var sketches = SketchStore()
  private var documents: [Entry] = []
  /// What the documents are about, each once.
  private var subjects: [Concept] = []
  private var subjectPlaces: [String: Int32] = [:]

  /// The evidence without its sketch, which the store has.
  private struct Entry {
    var length: Int32
    var facts: Int32
    /// Index among the subjects, -1 for none.
    var subject: Int32
    var cleanness: Int16
    var canBeCopy: Bool
    var published: String?
  }

  public init(keep preference: Preference = .cleanest) { self.preference = preference }

  public mutating func append(_ evidence: CopyEvidence) {
    sketches.append(evidence.sketch)
    documents.append(
      Entry(
        length: Int32(clamping: evidence.length), facts: Int32(clamping: evidence.facts), subject: place(of: evidence.subject),
        cleanness: Int16(clamping: evidence.cleanness), canBeCopy: evidence.canBeCopy, published: evidence.published))
  }

  private mutating func place(of subject: Concept?) -> Int32 {
    guard let subject else { return -1 }
    if let known = subjectPlaces[subject.key] { return known }
    subjects.append(subject)
    subjectPlaces[subject.key] = Int32(subjects.count - 1)
    return Int32(subjects.count - 1)
  }

  /// The drug that a document is about, as its evidence said.
  func subject(_ index: Int) -> Concept? { documents[index].subject < 0 ? nil : subjects[Int(documents[index].subject)] }

  /// Verdicts on documents by index; `ids` has nil for those that another stands for. `subject`: the drug that a document is about.
  func verdicts(
    _ deduplicator: Deduplicator, ids: [String?], text: @escaping (Int) throws -> [UInt8], subject: (Int) throws -> Concept?
  ) throws -> Deduplicator.Verdicts {
    let order = documents.indices.filter { ids[$0] != nil && documents[$0].canBeCopy }.sorted { precedes($0, $1, ids) }
    return try deduplicator.verdicts(
      sketches, order: order, shingles: { Shingles(try text($0)) },
      differ: { a, b in
        let (first, second) = (try text(a), try text(b))
        guard Substitution.isPossible(first, second) else { return nil }
        if let x = try subject(a), let y = try subject(b) { return x.key == y.key ? nil : [x.name, y.name] }
        return Substitution.names(first, second)
      })
  }

  /// The same as the dataset wants it.
  func duplicates(_ deduplicator: Deduplicator, ids: [String?], text: @escaping (Int) throws -> [UInt8]) throws -> [Int: DatasetWriter
    .Duplicate]
  {
    var out: [Int: DatasetWriter.Duplicate] = [:]
    for pair in try verdicts(deduplicator, ids: ids, text: text, subject: { subject($0) }).pairs {
      out[pair.removed] = DatasetWriter.Duplicate(
        status: pair.reason == .exact ? .duplicate : .nearDuplicate, kept: pair.kept, jaccard: pair.likeness.jaccard,
        containment: pair.likeness.containment)
    }
    return out
  }

  /// What is preferred, else the cleanest first, then the one with most facts, the longest, the oldest, by id.
  private func precedes(_ a: Int, _ b: Int, _ ids: [String?]) -> Bool {
    for test in [preference] + Preference.allCases {
      if let answer = precedes(a, b, by: test, ids) { return answer }
    }
    return false
  }

  /// Nil where the two are alike.
  private func precedes(_ a: Int, _ b: Int, by test: Preference, _ ids: [String?]) -> Bool? {
    let (x, y) = (documents[a], documents[b])
    func answer<T: Comparable>(_ first: T, _ second: T) -> Bool? { first == second ? nil : first < second }
    return switch test {
    case .cleanest: answer(y.cleanness / 100, x.cleanness / 100)
    case .facts: answer(y.facts, x.facts)
    case .longest: answer(y.length, x.length)
    case .oldest: answer(x.published ?? "9999", y.published ?? "9999")
    case .first: ids[a] == ids[b] ? nil : (ids[a] ?? "").utf8.lexicographicallyPrecedes((ids[b] ?? "").utf8)
    }
  }
}
