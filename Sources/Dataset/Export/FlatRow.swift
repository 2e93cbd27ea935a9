/// A line as the cells of a flat table: nested fields side by side, null for what the line's kind does not have.
struct FlatRow {
  private struct Column {
    /// With the quotes around it and the colon behind.
    var key: [UInt8]
    /// Names of the nested fields; empty for a plain column.
    var inner: [[UInt8]]
  }

  private let columns: [Column]
  /// Cells of a row.
  let width: Int

  init(_ table: Table) {
    columns = table.columns.map { column in
      guard case .object(let inner) = column.shape else { return Column(key: Self.key(column.name), inner: []) }
      return Column(key: Self.key(column.name), inner: inner.map { Array($0.name.utf8) })
    }
    width = table.flat.count
  }

  /// As many cells as the table has flat columns; nil for null.
  func cells(_ line: JSONView) -> [JSONView?] {
    var places: [Range<Int>?] = []
    line.buffer.withUnsafeBufferPointer { read($0, line.lower..<line.upper, into: &places) }
    return places.map { $0.map { JSONView(line.buffer, $0.lowerBound, $0.upperBound) } }
  }

  private static func key(_ name: String) -> [UInt8] { Array("\"\(name)\":".utf8) }

  /// Where the cells stand in a line, as many as the table has flat columns; nil for null and for what the line lacks.
  func read(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, into cells: inout [Range<Int>?]) {
    cells.removeAll(keepingCapacity: true)
    var scan = JSONScan(bytes, line.lowerBound, line.upperBound)
    guard scan.enter(0x7B) else { return }
    for column in columns {
      var value = scan.value(behind: column.key)
      if let found = value, bytes[found.lowerBound] == UInt8(ascii: "n") { value = nil }
      if column.inner.isEmpty { cells.append(value) } else { read(bytes, nested: value, column.inner, into: &cells) }
    }
  }

  private func read(_ bytes: UnsafeBufferPointer<UInt8>, nested object: Range<Int>?, _ names: [[UInt8]], into cells: inout [Range<Int>?]) {
    let first = cells.count
    for _ in names { cells.append(nil) }
    guard let object else { return }
    var scan = JSONScan(bytes, object.lowerBound, object.upperBound)
    guard scan.enter(0x7B) else { return }
    while let (name, value) = scan.field() {
      guard let place = names.firstIndex(where: { Self.isSame(bytes, name, $0) }) else { continue }
      if bytes[value.lowerBound] != UInt8(ascii: "n") { cells[first + place] = value }
    }
  }

  private static func isSame(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ name: [UInt8]) -> Bool {
    guard range.count == name.count else { return false }
    var at = range.lowerBound
    for byte in name {
      if bytes[at] != byte { return false }
      at += 1
    }
    return true
  }
}
