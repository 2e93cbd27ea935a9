/// facts.csv: the facts as a flat table for spreadsheets.
enum FactsCSV {
  /// The columns, lists left out.
  static let columns: [Column] = Tables.facts.flat.filter { $0.shape != .list }

  static func write(folder: String) throws {
    let lines = try LineFile(folder + "/facts.jsonl")
    let file = try OutputFile(folder + "/facts.csv")
    try file.append(Array((columns.map(\.name).joined(separator: ",") + "\n").utf8))
    let row = FlatRow(Tables.facts)
    while let line = try lines.next() { try file.append(Self.line(row.cells(JSONView(line)))) }
    try file.flush()
  }

  private static let isList = Tables.facts.flat.map { $0.shape == .list }

  /// A row of the facts' table as a line.
  static func line(_ cells: [JSONView?]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(512)
    var isFirst = true
    for (cell, isList) in zip(cells, isList) where !isList {
      if !isFirst { out.append(0x2C) }
      isFirst = false
      guard let cell else { continue }
      if let text = cell.utf8 { append(harmless(text), to: &out) } else { out += cell.raw }
    }
    out.append(0x0A)
    return out
  }

  /// A leading apostrophe keeps a spreadsheet from running a cell as a formula.
  static func harmless(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    switch text.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D: [0x27] + text
    case 0xEF where ["＝", "＋", "－", "＠"].contains(where: { text.starts(with: $0.utf8) }): [0x27] + text
    default: text
    }
  }

  private static func append(_ text: ArraySlice<UInt8>, to out: inout [UInt8]) {
    guard text.isEmpty || text.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
      out += text
      return
    }
    out.append(0x22)
    for byte in text {
      if byte == 0x22 { out.append(0x22) }
      out.append(byte)
    }
    out.append(0x22)
  }
}
