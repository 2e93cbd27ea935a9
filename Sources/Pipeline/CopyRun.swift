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
    public var rejections: [Rejection] = []
  }

  private let deduplicator: Deduplicator
  private let preference: CopyFinder.Preference
  private let isClean: Bool
  private let jobs: Int
  private let reading: ReadingOptions

  public init(
    threshold: Double, containment: Double, keep: CopyFinder.Preference, isClean: Bool, jobs: Int, reading: ReadingOptions
  ) {
    deduplicator = Deduplicator(threshold: threshold, containment: containment)
    preference = keep
    self.isClean = isClean
    self.jobs = jobs
    self.reading = reading
  }

  /// What one document gives the sink.
  private struct Read: Sendable {
    var event: SourceEvent
    var hash = ""
    var text: [UInt8] = []
    var evidence: CopyEvidence?
  }

  public func run(_ inputs: [String], to target: String) async throws -> Counts {
    var stream = try SourceStream(inputs, leavingOut: Exchange.isOurs)
    try CopyFiles.check(target)
    let spool = try TextSpool(beside: target)
    var copies = CopyFinder(keep: preference)
    var counts = Counts()
    var candidates: [Identities.Candidate] = []
    let isClean = self.isClean
    let cleaner = SourceCleaner(isClean ? try await SiteLearning.taught(reading, inputs, jobs: jobs) : reading)
    try await OrderedPool(jobs: jobs).run(
      workers: { cleaner }, next: { stream.next() },
      work: { cleaner, event -> Read in
        guard case .document(let source) = event else { return Read(event: event) }
        let text =
          isClean ? CleanText.assemble(cleaner.cleaned(source)).text : Decoder.decode(source.content, declared: source.charset).text.bytes
        let evidence = CopyEvidence(text: text, published: source.published)
        return Read(event: event.emptied, hash: Digest.sha256(source.content), text: text, evidence: evidence)
      },
      sink: { read in
        if case .rejected(let rejection) = read.event { counts.rejections.append(rejection) }
        guard case .document(let source) = read.event, let evidence = read.evidence else { return }
        candidates.append(Identities.Candidate(id: source.id, hash: read.hash))
        copies.append(evidence)
        try spool.append(read.text)
      })
    try spool.flush()
    let identities = Identities(candidates) { $0 < $1 }
    var subjects = Subjects(reading)
    let verdicts = try copies.verdicts(
      deduplicator, ids: identities.ids, text: { try spool.text($0) }, subject: { try subjects.subject($0, of: try spool.text($0)) })
    try CopyFiles(ids: identities.ids.map { $0 ?? "" }, verdicts: verdicts).write(to: target)
    counts.documents = identities.order.count
    counts.removed = verdicts.pairs.count
    counts.vetoed = verdicts.vetoed.count
    return counts
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
