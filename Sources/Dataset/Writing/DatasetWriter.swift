import Prose

/// Writes a dataset folder in two phases: every document is spooled as it comes; when all are known, the files are written in their order.
///
/// One owner calls it; workers make the `SerialisedDocument`s.
///
/// ```swift
/// let exchange = try Exchange(target: "out")
/// let writer = try DatasetWriter(exchange)
/// for document in documents { try writer.append(document) }
/// let ids = try writer.resolve()                             // what deduplication may see
/// let counts = try writer.finish(duplicates: verdicts, run: info)
/// try exchange.commit()
/// ```
public final class DatasetWriter {
  /// What deduplication says of a document.
  public struct Duplicate: Sendable, Equatable {
    public var status: Status
    /// Index of the document kept in its place.
    public var kept: Int
    public var jaccard: Double
    public var containment: Double

    public init(status: Status, kept: Int, jaccard: Double, containment: Double) {
      self.status = status
      self.kept = kept
      self.jaccard = jaccard
      self.containment = containment
    }
  }

  let folder: String
  let spoolFolder: String
  let spool: Spool
  private(set) var rejections: [Rejection] = []
  private var identities: Identities?
  private var wrongFacts: Set<String> = []

  public convenience init(_ exchange: Exchange) throws { try self.init(folder: exchange.dataset, spool: exchange.spool) }

  /// `folder`: where the dataset is written; `spool`: a folder for what is thrown away at the end. Both exist.
  init(folder: String, spool spoolFolder: String) throws {
    self.folder = folder
    self.spoolFolder = spoolFolder
    spool = try Spool(folder: spoolFolder)
  }

  /// Spools a document and returns its index.
  @discardableResult
  public func append(_ document: SerialisedDocument) throws -> Int {
    wrongFacts.formUnion(document.wrongFacts)
    identities = nil
    try spool.append(document)
    return spool.entries.count - 1
  }

  public func append(_ rejection: Rejection) { rejections.append(rejection) }

  /// Final ids by document index, nil for one that another stands for (same id and same content). To be called when all documents are in.
  public func resolve() throws -> [String?] { try resolved().ids }

  /// Writes all files of the dataset.
  ///
  /// `duplicates` is keyed by document index.
  public func finish(duplicates: [Int: Duplicate] = [:], run: RunInfo) throws -> RunCounts {
    let identities = try resolved()
    var counts = RunCounts()
    counts.skipped = run.skipped
    counts.twins = identities.ids.count - identities.order.count
    counts.wrongFacts = wrongFacts.count
    counts.wrongMentions = identities.order.reduce(0) { $0 + Int(spool.entries[$1].wrongMentions) }
    let sorter = MentionSorter(folder: spoolFolder)
    let database = try DatabaseExport(folder: folder, withText: run.searchesText)
    let places = try DocumentFiles(self, identities, duplicates).write(sorter, database, &counts)
    try FactFiles(self, identities, places).write(sorter, database, &counts)
    try writeRejected(database, &counts)
    try database.finish()
    try Folder.make(folder + "/schema")
    for table in Tables.all { try Folder.write(JSONSchema.of(table), to: "\(folder)/schema/\(table.name).json") }
    try Folder.write(run.json(counts), to: folder + "/run.json")
    try DataPackage.write(folder: folder)
    return counts
  }

  private func resolved() throws -> Identities {
    if let identities { return identities }
    try spool.flush()
    let made = try Identities(spool.entries.map { .init(id: $0.id, hash: $0.rawHash) }) { try spool.precedes($0, $1) }
    identities = made
    return made
  }

  private func writeRejected(_ database: DatabaseExport, _ counts: inout RunCounts) throws {
    let file = try TableFile(Tables.rejected, in: folder, database)
    for rejection in rejections.sorted(by: { $0.place.precedes($1.place) }) {
      counts.rejected[rejection.reason.rawValue, default: 0] += 1
      var json = JSONWriter()
      json.object { json in
        json.field("source", rejection.source)
        json.field("reason", rejection.reason.rawValue)
        json.field("detail", rejection.detail)
      }
      json.newline()
      try file.append(json.bytes)
    }
    try file.flush()
  }
}

extension Rejection {
  /// By what rejections are sorted.
  fileprivate var place: String { "\(source)\u{0}\(reason.rawValue)\u{0}\(detail)" }
}
