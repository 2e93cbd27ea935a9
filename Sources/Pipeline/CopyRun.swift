import Cleaning
import Dataset
import Deduplication
import Extraction
import Lexicon
import Prose

/// `deduplicate`: the copies among a corpus's texts, without a dataset.
public struct CopyRun: Sendable {
  public struct Counts: Sendable {
    public var documents = 0
    public var removed = 0
    public var vetoed = 0
  }

  private let deduplicator: Deduplicator
  private let isClean: Bool
  private let jobs: Int
  private let reading: ReadingOptions

  public init(threshold: Double, containment: Double, isClean: Bool, jobs: Int, reading: ReadingOptions) {
    deduplicator = Deduplicator(threshold: threshold, containment: containment)
    self.isClean = isClean
    self.jobs = jobs
    self.reading = reading
  }

  public func run(_ inputs: [String], to target: String) async throws -> Counts {
    var stream = try SourceStream(inputs, isDataset: Exchange.isDataset)
    let spool = try TextSpool(beside: target)
    var copies = CopyFinder()
    var ids: [String] = []
    let isClean = self.isClean
    let cleaner = SourceCleaner(reading)
    try await OrderedPool(jobs: jobs).run(
      workers: { cleaner }, next: { stream.next() },
      work: { cleaner, event -> (id: String, text: [UInt8], evidence: CopyEvidence)? in
        guard case .document(let source) = event else { return nil }
        let text =
          isClean ? CleanText.assemble(cleaner.cleaned(source)).text : Decoder.decode(source.content, declared: source.charset).text.bytes
        return (source.id, text, CopyEvidence(text: text))
      },
      sink: { read in
        guard let read else { return }
        ids.append(read.id)
        copies.append(read.evidence)
        try spool.append(read.text)
      })
    try spool.flush()
    var subjects = Subjects(reading)
    let verdicts = try copies.verdicts(
      deduplicator, ids: ids, text: { try spool.text($0) }, subject: { try subjects.subject($0, of: try spool.text($0)) })
    try CopyFiles(ids: ids, verdicts: verdicts).write(to: target)
    return Counts(documents: ids.count, removed: verdicts.pairs.count, vetoed: verdicts.vetoed.count)
  }
}

/// What texts are about, read when two of them are found alike; most never are, and then no lexicon is loaded.
private struct Subjects {
  private let reading: ReadingOptions
  private var lexicon: Lexicon?
  private var known: [Int: Concept?] = [:]

  init(_ reading: ReadingOptions) { self.reading = reading }

  mutating func subject(_ index: Int, of text: @autoclosure () throws -> [UInt8]) throws -> Concept? {
    if let known = known[index] { return known }
    let lexicon = try self.lexicon ?? Lexicon(own: reading.lexicons)
    self.lexicon = lexicon
    let found = MainDrug.find(try text(), lexicon)
    known[index] = .some(found)
    return found
  }
}
