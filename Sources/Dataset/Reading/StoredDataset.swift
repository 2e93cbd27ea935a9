/// A dataset folder, to be read.
///
/// ```swift
/// let dataset = try StoredDataset("out")
/// let facts = try dataset.facts()
/// while let fact = try facts.next() { print(fact.drug.name, fact.kind) }
/// ```
public struct StoredDataset: Sendable {
  public let folder: String
  /// What it was made with, as run.json has it.
  public let run: JSONView

  /// Throws where the folder is no dataset of ours.
  public init(_ folder: String) throws {
    try Exchange.recover(target: folder)
    guard Exchange.isDataset(folder) else {
      throw DatasetError.refused("\(folder) is no dataset of posology; name a folder that posology run has written")
    }
    self.folder = folder
    run = JSONView(try Folder.read(folder + "/run.json"))
  }

  public var version: String { run["program"]?["version"]?.string ?? "" }
  public var sourcesHash: String { run["program"]?["sources_sha256"]?.string ?? "" }
  public var lexiconHash: String { run["lexicon_sha256"]?.string ?? "" }

  /// Rules and the hash of each, by id.
  public var rules: [(id: String, hash: String)] {
    (run["rules"]?.fields ?? []).map { (String(decoding: $0.name, as: UTF8.self), $0.value.string ?? "") }
  }

  /// Options and their values as JSON, by name.
  public var options: [(name: String, json: String)] {
    (run["options"]?.fields ?? []).map { (String(decoding: $0.name, as: UTF8.self), String(decoding: $0.value.raw, as: UTF8.self)) }
  }

  /// Lines of the user's own files by name (`lexicon`, `rules`, `verdicts`); nil where the run kept only their hash.
  public func own(_ name: String) -> [String]? {
    guard let lines = run["own"]?[name], lines.isArray else { return nil }
    return lines.elements.compactMap(\.string)
  }

  public func documents() throws -> Rows<StoredDocument> { try Rows(folder, Tables.documents) }
  public func blocks() throws -> Rows<StoredBlock> { try Rows(folder, Tables.blocks) }
  public func facts() throws -> Rows<StoredFact> { try Rows(folder, Tables.facts) }
  public func mentions() throws -> Rows<StoredMention> { try Rows(folder, Tables.mentions) }

  /// A cleaned text, by the name that its document gives.
  public func text(_ name: String) throws -> [UInt8] { try Folder.read("\(folder)/text/\(name)") }
}

/// What a line of a table says.
public protocol StoredRow {
  /// Nil where the line is none of the table's.
  init?(_ line: JSONView)
}

/// Reads a table row by row.
public final class Rows<Row: StoredRow> {
  private let file: LineFile

  init(_ folder: String, _ table: Table) throws { file = try LineFile("\(folder)/\(table.file)") }

  /// Number of the line that `next` gave last.
  public var number: Int { file.number }

  /// The next row, nil at the end; throws at a line that is none of the table's.
  public func next() throws -> Row? {
    guard let line = try file.next() else { return nil }
    guard let row = Row(JSONView(line)) else {
      throw DatasetError.failed("\(file.path):\(file.number) is not what posology writes; posology validate says more")
    }
    return row
  }
}
