import Cleaning
import Dataset
import Deduplication
import Extraction
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

  public init(threshold: Double, containment: Double, isClean: Bool, jobs: Int) {
    deduplicator = Deduplicator(threshold: threshold, containment: containment)
    self.isClean = isClean
    self.jobs = jobs
  }

  public func run(_ inputs: [String], to target: String, _ knowledge: Knowledge) async throws -> Counts {
    var stream = try SourceStream(inputs, isDataset: Exchange.isDataset)
    let spool = try TextSpool(beside: target)
    var copies = CopyFinder()
    var ids: [String] = []
    let (isClean, lexicon) = (self.isClean, knowledge.lexicon)
    try await OrderedPool(jobs: jobs).run(
      workers: { DocumentReader(knowledge) }, next: { stream.next() },
      work: { reader, event -> (id: String, text: [UInt8], evidence: CopyEvidence)? in
        guard case .document(let source) = event else { return nil }
        let text =
          isClean ? CleanText.assemble(reader.cleaned(source)).text : Decoder.decode(source.content, declared: source.charset).text.bytes
        return (source.id, text, CopyEvidence(text: text, drug: MainDrug.find(text, lexicon)))
      },
      sink: { read in
        guard let read else { return }
        ids.append(read.id)
        copies.append(read.evidence)
        try spool.append(read.text)
      })
    try spool.flush()
    let verdicts = try copies.verdicts(deduplicator, ids: ids, text: { try spool.text($0) })
    try CopyFiles(ids: ids, verdicts: verdicts).write(to: target)
    return Counts(documents: ids.count, removed: verdicts.pairs.count, vetoed: verdicts.vetoed.count)
  }
}
