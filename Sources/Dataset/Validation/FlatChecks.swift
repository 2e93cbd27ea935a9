/// Checks that facts.csv and posology.sqlite say what the lines say.
struct FlatChecks {
  private let folder: String
  private let report: Report

  init(_ folder: String, _ report: Report) {
    self.folder = folder
    self.report = report
  }

  func run() throws {
    try checkCSV()
    let path = folder + "/posology.sqlite"
    guard Folder.exists(path) else { return report.fail("posology.sqlite", nil, "the file is missing") }
    do {
      let database = try Database(reading: path)
      for table in Tables.all { try checkTable(table, database) }
      try checkCitations(database)
      for name in ["documents", "facts", "mentions"] { try checkSearch(name, database) }
    } catch let error as DatasetError {
      report.fail("posology.sqlite", nil, "\(error)")
    }
  }

  // MARK: CSV

  private func checkCSV() throws {
    let path = folder + "/facts.csv"
    guard Folder.exists(path) else { return report.fail("facts.csv", nil, "the file is missing") }
    let file = try LineFile(path)
    let facts = try LineFile(folder + "/facts.jsonl")
    let row = FactsCSVRow()
    let header = Array(FactsCSV.columns.map(\.name).joined(separator: ",").utf8)
    guard try file.next() == header else { return report.fail("facts.csv", 1, "expected the header \(Report.quoted(header))") }
    while let fact = try facts.next() {
      // A quote with line feeds in it takes several lines.
      var cells: [UInt8] = []
      fact.withUnsafeBufferPointer { row.append($0, to: &cells) }
      for expected in cells.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false) {
        guard let found = try file.next(), found.elementsEqual(expected) else {
          return report.fail("facts.csv", file.number, "expected the cells of facts.jsonl:\(facts.number), \(Report.quoted(expected))")
        }
      }
    }
    if try file.next() != nil { report.fail("facts.csv", file.number, "expected the end: facts.jsonl has no more facts") }
  }

  // MARK: Database

  private func checkTable(_ table: Table, _ database: Database) throws {
    let lines = try LineFile("\(folder)/\(table.file)")
    let row = FlatRow(table)
    let columns = table.flat
    let names = columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
    // Blocks stand in the order of their key and may have no number.
    let order = table.key.count > 1 ? table.key.map { "\"\($0)\"" }.joined(separator: ", ") : "rowid"
    let rows = try database.prepare("SELECT \(names) FROM \(table.name) ORDER BY \(order)")
    while let line = try lines.next() {
      guard try rows.step() else { return fail(table, "row \(lines.number) is missing; it is \(table.file):\(lines.number)") }
      for (index, cell) in row.cells(JSONView(line)).enumerated() where !Self.agrees(cell, rows, index) {
        return fail(table, "row \(lines.number), column \"\(columns[index].name)\": expected what \(table.file):\(lines.number) says")
      }
    }
    if try rows.step() { fail(table, "it has more rows than \(table.file), \(lines.number)") }
  }

  private func fail(_ table: Table, _ message: String) { report.fail("posology.sqlite", nil, "table \(table.name): \(message)") }

  private static func agrees(_ cell: JSONView?, _ row: Database.Statement, _ column: Int) -> Bool {
    guard let cell, !cell.isNull else { return row.text(column) == nil }
    if let text = cell.utf8 { return row.text(column)?.elementsEqual(text) ?? false }
    if let flag = cell.bool { return row.integer(column) == (flag ? 1 : 0) }
    if let number = cell.number { return row.number(column) == number }
    return row.text(column)?.elementsEqual(cell.raw) ?? false
  }

  private func checkCitations(_ database: Database) throws {
    let lines = try LineFile(folder + "/documents.jsonl")
    var expected = 0
    while let line = try lines.next() { expected += JSONView(line)["citations"]?.elements.count ?? 0 }
    let found = try Self.count(database, "citations")
    report.expect(found == expected, "posology.sqlite", nil, "table citations: expected \(expected) rows, found \(found)")
  }

  /// The search knows every row.
  private func checkSearch(_ table: String, _ database: Database) throws {
    let (expected, found) = (try Self.count(database, table), try Self.count(database, "\(table)_fts_docsize"))
    report.expect(found == expected, "posology.sqlite", nil, "the search over \(table) knows \(found) rows, not \(expected)")
  }

  private static func count(_ database: Database, _ table: String) throws -> Int {
    let statement = try database.prepare("SELECT count(*) FROM \(table)")
    return try statement.step() ? statement.integer(0) : 0
  }
}
