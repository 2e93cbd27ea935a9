/// A line as the cells of a flat table: nested fields side by side, null for what the line's kind does not have.
struct FlatRow {
  private let table: Table

  init(_ table: Table) { self.table = table }

  /// As many cells as the table has flat columns; nil for null.
  func cells(_ line: JSONView) -> [JSONView?] {
    var cells: [JSONView?] = []
    cells.reserveCapacity(table.flat.count)
    let fields = line.fields
    var next = 0
    for column in table.columns {
      var value: JSONView?
      if next < fields.count, fields[next].name.elementsEqual(column.name.utf8) {
        value = fields[next].value.isNull ? nil : fields[next].value
        next += 1
      }
      if case .object(let inner) = column.shape {
        cells += inner.map { column in value?[column.name].flatMap { $0.isNull ? nil : $0 } }
      } else {
        cells.append(value)
      }
    }
    return cells
  }
}
