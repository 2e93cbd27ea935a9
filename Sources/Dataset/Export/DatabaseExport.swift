import Extraction

/// posology.sqlite: the files as tables, ready to search.
final class DatabaseExport {
  static let citations = [
    Column("document", .text, required: true, "Id of the document."),
    Column("index", .integer, required: true, "Number in the document, from 0."),
    Column("text", .text, required: true, "The citation's words."), Column("doi", .text, "DOI."), Column("pmid", .text, "PubMed id."),
    Column("pmcid", .text, "PubMed Central id."),
  ]

  private let database: Database
  private let withText: Bool

  /// Begins the database with its tables. `withText`: the blocks' text can be searched, too.
  init(folder: String, withText: Bool) throws {
    self.withText = withText
    database = try Database(writing: folder + "/posology.sqlite")
    // The file is new and beside the target: a crash loses nothing, so nothing needs a journal.
    try database.run(
      "PRAGMA page_size=16384; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE; PRAGMA cache_size=-65536; BEGIN"
    )
    for table in Tables.all {
      // Most rows are blocks: their key is the table, unless the search needs a number for each.
      let isKeyed = table.name == "blocks" && !withText
      try database.run(
        Self.create(table.name, table.flat, key: table.key, references: table.references) + (isKeyed ? " WITHOUT ROWID" : ""))
    }
    try database.run(Self.create("citations", Self.citations, key: ["document", "index"], references: [("document", "documents")]))
  }

  /// Takes the lines of a table's file.
  func rows(of table: Table) throws -> LineTable { try LineTable(table, database) }

  /// When all tables are filled.
  func finish() throws {
    for sql in [Self.cited] + Self.indexes + Self.views + Self.searches(withText) { try database.run(sql) }
    try database.run("COMMIT")
  }

  // MARK: SQL

  private static func create(_ name: String, _ columns: [Column], key: [String], references: [(column: String, table: String)]) -> String {
    var parts = columns.map { "\"\($0.name)\" \($0.shape.sqlType)\($0.isRequired ? " NOT NULL" : "")" }
    if !key.isEmpty { parts.append("PRIMARY KEY (\(key.map { "\"\($0)\"" }.joined(separator: ", ")))") }
    parts += references.map { "FOREIGN KEY (\"\($0.column)\") REFERENCES \($0.table) (id)" }
    return "CREATE TABLE \(name) (\(parts.joined(separator: ", ")))"
  }

  private static let cited = """
    INSERT INTO citations SELECT documents.id, key, value ->> 'text', value ->> 'doi', value ->> 'pmid', value ->> 'pmcid' \
    FROM documents, json_each(documents.citations) ORDER BY documents.rowid, key
    """

  private static let indexes = [
    "CREATE INDEX facts_slot ON facts (slot)", "CREATE INDEX facts_drug ON facts (drug_name, kind)",
    "CREATE INDEX facts_effect ON facts (effect_name)",
    "CREATE INDEX facts_condition ON facts (condition_name)", "CREATE INDEX mentions_fact ON mentions (fact)",
    "CREATE INDEX mentions_document ON mentions (document)", "CREATE INDEX documents_status ON documents (status)",
  ]

  /// A view a kind with the columns that it has, and the places behind the facts.
  private static var views: [String] {
    FactKind.allCases.map { kind in
      let own = Set(kind.columns.map(\.rawValue))
      let columns = Tables.facts.columns.filter { !FieldNames.all.contains($0.name) || own.contains($0.name) }
      let names = columns.filter { $0.name != "kind" }.flatMap(\.flat).map { "\"\($0.name)\"" }
      return "CREATE VIEW \(kind.rawValue)_facts AS SELECT \(names.joined(separator: ", ")) FROM facts WHERE kind = '\(kind.rawValue)'"
    } + [
      """
      CREATE VIEW sources AS SELECT mentions.fact, mentions.id AS mention, documents.id AS document, documents.url, documents.title, documents.status, \
      mentions.quote, mentions.start, mentions.end, mentions.confidence FROM mentions JOIN documents ON documents.id = mentions.document
      """
    ]
  }

  /// Searches over titles, names and quotes. The content stays in the tables, by which datasette finds the search.
  private static func searches(_ withText: Bool) -> [String] {
    let names = Tables.facts.flat.map(\.name).filter { $0.hasSuffix("_name") } + ["brand", "parameter", "example_quote"]
    var searches = [("documents", ["title"]), ("facts", names), ("mentions", ["quote"])]
    if withText { searches.append(("blocks", ["text"])) }
    return searches.flatMap { table, columns in
      [
        "CREATE VIRTUAL TABLE \(table)_fts USING FTS5 (\(columns.map { "\"\($0)\"" }.joined(separator: ", ")), content=\"\(table)\")",
        // The words of 16 MB at a time, so that little is merged afterwards.
        "INSERT INTO \(table)_fts (\(table)_fts, rank) VALUES ('hashsize', 16777216)",
        "INSERT INTO \(table)_fts (\(table)_fts) VALUES ('rebuild')",
      ]
    }
  }
}

extension Column.Shape {
  var sqlType: String {
    switch self {
    case .text, .choice, .map, .list, .object: "TEXT"
    case .integer, .boolean: "INTEGER"
    case .number: "REAL"
    }
  }
}
