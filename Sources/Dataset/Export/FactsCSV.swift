/// facts.csv: the facts as a flat table for spreadsheets.
final class FactsCSV {
  /// The columns, lists left out.
  static let columns: [Column] = Tables.facts.flat.filter { $0.shape != .list }

  private let file: OutputFile
  private let row = FactsCSVRow()

  init(folder: String) throws {
    file = try OutputFile(folder + "/facts.csv")
    try file.append(Array((Self.columns.map(\.name).joined(separator: ",") + "\n").utf8))
  }

  /// Adds lines of facts.jsonl.
  func append(_ facts: UnsafeBufferPointer<UInt8>) throws {
    var out: [UInt8] = []
    out.reserveCapacity(facts.count / 2)
    for fact in LineRanges(facts) { row.append(UnsafeBufferPointer(rebasing: facts[fact]), to: &out) }
    try file.append(out)
  }

  func flush() throws { try file.flush() }
}

/// A line of facts.jsonl as one of facts.csv.
struct FactsCSVRow {
  private let row = FlatRow(Tables.facts)
  private let isList = Tables.facts.flat.map { $0.shape == .list }

  func append(_ fact: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    withUnsafeTemporaryAllocation(of: Range<Int>.self, capacity: row.width) { cells in
      row.read(fact, 0..<fact.count, into: cells)
      var isFirst = true
      for (cell, isList) in zip(cells, isList) where !isList {
        if !isFirst { out.append(0x2C) }
        isFirst = false
        if !cell.isEmpty { append(UnsafeBufferPointer(rebasing: fact[cell]), cell: &out) }
      }
    }
    out.append(0x0A)
  }

  private func append(_ json: UnsafeBufferPointer<UInt8>, cell out: inout [UInt8]) {
    guard json[0] == 0x22, json.count >= 2 else { return out.append(contentsOf: json) }
    let text = UnsafeBufferPointer(rebasing: json[1..<(json.count - 1)])
    if text.contains(0x5C) {
      JSONEscapes.undone(text).withUnsafeBufferPointer { append(text: $0, to: &out) }
    } else {
      append(text: text, to: &out)
    }
  }

  private func append(text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    let isHarmful = Self.isHarmful(text)
    guard text.isEmpty || text.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
      if isHarmful { out.append(0x27) }
      return out.append(contentsOf: text)
    }
    out.append(0x22)
    if isHarmful { out.append(0x27) }
    for byte in text {
      if byte == 0x22 { out.append(0x22) }
      out.append(byte)
    }
    out.append(0x22)
  }

  /// Whether a spreadsheet may run a cell as a formula; a leading apostrophe keeps it from that.
  private static func isHarmful(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch text.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D: true
    case 0xEF: ["＝", "＋", "－", "＠"].contains { text.starts(with: $0.utf8) }
    default: false
    }
  }
}
