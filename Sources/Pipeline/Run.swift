import Cleaning
import Dataset
import Deduplication
import Extraction
import Lexicon
import Prose

/// The main job: sources in, a dataset folder out.
public struct Run: Sendable {
  public struct Options: Sendable {
    public var reading = ReadingOptions()
    public var jobs = 1
    /// Replace a folder that is no dataset of ours.
    public var force = false
    public var verdicts = Verdicts()
    /// What a user's verdicts file holds, for `run.json`.
    public var verdictsHash: String?
    public var threshold = 0.7
    public var containment = 0.95
    /// Which copy is kept.
    public var keep = CopyFinder.Preference.cleanest
    public var searchesText = false

    public init() {}
  }

  /// What one document gives the sink.
  struct Read: Sendable {
    var event: SourceEvent
    var serialised: SerialisedDocument?
    var copy: CopyEvidence?
  }

  public let options: Options
  private let knowledge: Knowledge

  public init(_ options: Options, _ knowledge: Knowledge) {
    self.options = options
    self.knowledge = knowledge
  }

  /// Reads `inputs` and puts the dataset in the place of `target`. `progress` is told of every input, with the
  /// share of the bytes that was read.
  public func run(_ inputs: [String], to target: String, progress: (SourceEvent, Double?) -> Void = { _, _ in }) async throws -> RunCounts {
    try Exchange.recover(target: target)
    var stream = try SourceStream(inputs, leavingOut: Exchange.isOurs)
    let exchange = try Exchange(target: target, force: options.force)
    let writer = try DatasetWriter(exchange)
    var copies = CopyFinder(keep: options.keep)
    var skipped = 0
    let verdicts = options.verdicts
    let knowledge = try await self.knowledge.taught(inputs, jobs: options.jobs)
    try await OrderedPool(jobs: options.jobs).run(
      workers: { DocumentReader(knowledge) }, next: { stream.next() },
      work: { reader, event in
        guard case .document(let source) = event else { return Read(event: event) }
        let record = reader.read(source, entities: false)
        return Read(
          event: event.emptied, serialised: SerialisedDocument(record, verdicts: verdicts), copy: CopyEvidence(record))
      },
      sink: { read in
        progress(read.event, stream.share)
        switch read.event {
        case .rejected(let rejection): writer.append(rejection)
        case .skipped: skipped += 1
        case .document:
          guard let serialised = read.serialised, let copy = read.copy else { return }
          try writer.append(serialised)
          copies.append(copy)
        }
      })
    let ids = try writer.resolve()
    let duplicates = try copies.duplicates(
      Deduplicator(threshold: options.threshold, containment: options.containment), ids: ids, text: { try writer.text($0) })
    let counts = try writer.finish(duplicates: duplicates, run: information(skipped: skipped))
    try exchange.commit()
    return counts
  }

  private func information(skipped: Int) -> RunInfo {
    let reading = options.reading
    func list(_ texts: [String]) -> String { "[" + texts.sorted().map { "\"\($0)\"" }.joined(separator: ",") + "]" }
    let own = reading.lexicons.map { Digest.short($0.text) }
    return RunInfo(
      version: Program.version, sourcesHash: Program.sourcesHash, lexiconHash: knowledge.lexicon.hash,
      rules: RuleCatalogue.hashes(own: reading.rules, without: reading.without),
      options: [
        ("language", "\"\(reading.language)\""), ("favor", "\"\(reading.favor.rawValue)\""), ("lexicon", list(own)),
        ("rules", list(reading.rules.map(\.hash))),
        ("site_memory", "\(reading.remembersSites)"), ("without", list(Array(reading.without))), ("threshold", options.threshold.canonical),
        ("keep", "\"\(options.keep.rawValue)\""), ("containment", options.containment.canonical),
        ("verdicts", options.verdictsHash.map { "\"\($0)\"" } ?? "null"),
      ],
      own: [
        ("lexicon", reading.lexicons.flatMap(\.lines)), ("rules", reading.rules.map(\.ownText)), ("verdicts", options.verdicts.lines),
      ], skipped: skipped, searchesText: options.searchesText)
  }
}

extension SourceEvent {
  /// The event without a document's bytes.
  public var emptied: SourceEvent {
    guard case .document(var source) = self else { return self }
    source.content = []
    return .document(source)
  }
}
