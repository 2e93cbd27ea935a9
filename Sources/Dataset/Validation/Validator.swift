import Prose

/// Checks every promise of the dataset format against the files.
///
/// Lines are streamed; what stays in memory is an entry a document and about 50 bytes a mention.
///
/// ```swift
/// var validator = try Validator("dataset")
/// try validator.check()
/// for source in sources { validator.check(source, as: document) }   // with --source
/// validator.finishSources()
/// for failure in validator.failures { print(failure) }              // facts.jsonl:12: "conflicts": expected 1 …
/// ```
public struct Validator {
  private let folder: String
  private let report = Report()
  private var sources: SourceChecks?
  private var documents = 0
  private var facts = 0
  private var mentions = 0

  /// Throws where the folder is no dataset of ours.
  public init(_ folder: String) throws {
    guard Folder.isFolder(folder) else {
      throw DatasetError.refused("\(folder) is no folder; name a dataset that posology run has written")
    }
    guard Exchange.isDataset(folder) || Tables.all.allSatisfy({ Folder.exists("\(folder)/\($0.file)") }) else {
      throw DatasetError.refused(
        "\(folder) is no dataset of posology: it has no run.json and datapackage.json of ours; name one that posology run has written")
    }
    self.folder = folder
  }

  /// What is wrong, the first thousand failures.
  public var failures: [Failure] { report.failures }
  /// All failures.
  public var failureCount: Int { report.count }
  /// What was looked at.
  public var checked: (documents: Int, facts: Int, mentions: Int) { (documents, facts, mentions) }

  /// Checks the files against each other.
  public mutating func check() throws {
    let missing = (Tables.all.map(\.file) + ["facts.csv", "posology.sqlite", "run.json", "datapackage.json"]).filter {
      !Folder.exists("\(folder)/\($0)")
    }
    for name in missing { report.fail(name, nil, "the file is missing") }
    guard Tables.all.allSatisfy({ !missing.contains($0.file) }) else { return }
    let index = try DocumentIndex(folder, report)
    var facts = try FactChecks(folder, index, report)
    try facts.run()
    var blocks = BlockChecks(folder, index, facts.places, report)
    try blocks.run()
    try FlatChecks(folder, report).run()
    try RunChecks(folder, report).run(facts.counts)
    sources = SourceChecks(folder, index, facts.places, blocks.cuts, report)
    documents = index.ids.count
    mentions = facts.places.places.count
    self.facts = facts.counts.facts
  }

  /// Checks one source's hash, and that its mentions' bytes give their quotes. `document`: the source cut into blocks, not yet cleaned.
  public mutating func check(_ source: SourceDocument, as document: Document) {
    let reading = SourceReading(document)
    check(source) { _, _, parts in reading.words(parts) }
  }

  /// The same with a reading of the caller's: it decodes and repairs parts of the content, of the encoding that the dataset names.
  public mutating func check(_ source: SourceDocument, read: (_ source: SourceDocument, _ encoding: String, _ parts: [ByteRange]) -> String)
  {
    sources?.check(source, read)
  }

  /// To be called when all sources were shown.
  public func finishSources() { sources?.finish() }
}
