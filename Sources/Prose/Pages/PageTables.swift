/// The tables of a page: which hold data, one row a line, and which only arrange the page, as old pages do.
struct PageTables {
  struct Place: Equatable {
    var table: Int32
    var row: Int32
    var column: Int32
    var isHeader: Bool
  }

  private struct Table {
    var row: Int32 = -1
    var column: Int32 = -1
    /// Columns that the present cell reaches over.
    var width: Int32 = 1
    /// By column: the first row that no cell from above reaches into.
    var taken: [Int32] = []
    /// The columns with text, of the first 64.
    var filledColumns: UInt64 = 0
    var isHeader = false
    var columns: Int32 = 0
    var cells = 0
    /// Cells and pieces with text.
    var filled = 0
    var pieces = 0
    var bytes = 0
    var longest = 0
    var headings = 0
    var hasTable = false
    var lastFilled: (row: Int32, column: Int32) = (-1, -1)
  }

  private var tables: [Table] = []

  mutating func open(inside outer: Int32) -> Int32 {
    if outer >= 0 { tables[Int(outer)].hasTable = true }
    tables.append(Table())
    return Int32(tables.count - 1)
  }

  mutating func row(_ table: Int32) {
    tables[Int(table)].row += 1
    (tables[Int(table)].column, tables[Int(table)].width) = (-1, 1)
  }

  /// A head, body or foot of a table begins: no cell reaches over its edge.
  mutating func rowGroup(_ table: Int32) { tables[Int(table)].taken = [] }

  /// A cell begins, in the next column that none from above reaches into; no rows: down to the end of its group.
  mutating func cell(_ table: Int32, isHeader: Bool, columns: Int32 = 1, rows: Int32 = 1) {
    let index = Int(table)
    if tables[index].row < 0 { tables[index].row = 0 }
    let row = tables[index].row
    var column = tables[index].column + tables[index].width
    while column < tables[index].taken.count, tables[index].taken[Int(column)] > row { column += 1 }
    tables[index].column = column
    tables[index].width = max(1, min(columns, Self.mostColumns - column))
    tables[index].cells += 1
    tables[index].isHeader = isHeader
    tables[index].columns = max(tables[index].columns, column + 1)
    guard rows != 1, column < Self.mostColumns else { return }
    let end = column + tables[index].width
    while tables[index].taken.count < end { tables[index].taken.append(0) }
    for at in column..<end { tables[index].taken[Int(at)] = rows == 0 ? .max : row + rows }
  }

  /// Cells reach over no more, and empty ones are shown among no more.
  private static let mostColumns: Int32 = 64

  func place(of table: Int32) -> Place {
    let state = tables[Int(table)]
    return Place(table: table, row: state.row, column: state.column, isHeader: state.isHeader)
  }

  /// A text was found in the table's present cell.
  mutating func note(_ table: Int32, _ bytes: Int, isHeading: Bool, isLineOfCell: Bool = false) {
    let index = Int(table)
    let here = (tables[index].row, tables[index].column)
    if here != tables[index].lastFilled {
      tables[index].filled += 1
      tables[index].lastFilled = here
    }
    if here.1 < Self.mostColumns { tables[index].filledColumns |= 1 << UInt64(max(0, here.1)) }
    if !isLineOfCell { tables[index].pieces += 1 }
    tables[index].bytes += bytes
    tables[index].longest = max(tables[index].longest, bytes)
    if isHeading { tables[index].headings += 1 }
  }

  /// Whether rows of the table are to be read as lines: several columns of short cells and no page inside.
  func holdsData(_ table: Int32) -> Bool {
    let t = tables[Int(table)]
    guard !t.hasTable, t.columns >= 2, t.filled >= 3 else { return false }
    return t.headings * 3 <= t.filled && t.pieces <= t.filled * 3 && t.bytes <= t.filled * 400 && t.longest < 4000
  }

  /// The pieces with the cells of data tables joined to rows.
  func folded(_ pieces: [PagePiece]) -> [PagePiece] {
    var out: [PagePiece] = []
    out.reserveCapacity(pieces.count)
    var isRow = false
    for piece in pieces {
      guard let cell = piece.cell, cell.column >= 0, piece.kind != .caption, holdsData(cell.table) else {
        if isRow { fill(&out[out.count - 1]) }
        out.append(piece)
        isRow = false
        continue
      }
      if isRow, let last = out.last?.cell, last.table == cell.table, last.row == cell.row {
        join(piece, to: &out[out.count - 1], after: last)
        continue
      }
      if isRow { fill(&out[out.count - 1]) }
      out.append(row(piece, cell))
      isRow = true
    }
    if isRow { fill(&out[out.count - 1]) }
    return out
  }

  /// Columns between two that have text in other rows: their cells here are empty, or a cell from above or from the left reaches into them.
  private func emptyCells(_ table: Int32, after: Int32, before: Int32) -> Int {
    guard after + 1 < min(before, Self.mostColumns) else { return 0 }
    let below = before >= Self.mostColumns ? UInt64.max : 1 << UInt64(before) - 1
    return (tables[Int(table)].filledColumns & below & ~(1 << UInt64(after + 1) - 1)).nonzeroBitCount
  }

  /// A row that begins with a piece.
  private func row(_ piece: PagePiece, _ cell: Place) -> PagePiece {
    var row = piece
    row.kind = .tableRow
    row.layout.level = 0
    row.layout.group = 1_000_000 + Int(cell.table)
    row.layout.isHeader = cell.isHeader
    row.text = TracedText()
    row.layout.cells = []
    part(&row, empty: emptyCells(cell.table, after: -1, before: cell.column), seam: piece.text.source.lower)
    let start = row.text.count
    row.text.append(piece.text, ByteRange(0, piece.text.count))
    row.layout.cells.append(ByteRange(start, row.text.count))
    return row
  }

  /// Writes empty cells and the signs behind them.
  private func part(_ row: inout PagePiece, empty: Int, seam: Int) {
    for _ in 0..<empty {
      row.layout.cells.append(ByteRange(row.text.count, row.text.count))
      row.text.append(" | ", for: ByteRange(seam, seam))
    }
  }

  /// Gives a row of several cells those that are empty at its end; nothing is written for them.
  private func fill(_ row: inout PagePiece) {
    guard let last = row.cell, row.layout.cells.count > 1 else { return }
    let end = ByteRange(row.text.count, row.text.count)
    row.layout.cells += Array(repeating: end, count: emptyCells(last.table, after: last.column, before: Self.mostColumns))
  }

  private func join(_ piece: PagePiece, to row: inout PagePiece, after last: Place) {
    let seam = row.text.source.upper
    let isSameCell = last.column == piece.cell!.column
    row.text.append(isSameCell ? " " : " | ", for: ByteRange(seam, seam))
    if !isSameCell { part(&row, empty: emptyCells(last.table, after: last.column, before: piece.cell!.column), seam: seam) }
    let start = row.text.count
    row.text.append(piece.text, ByteRange(0, piece.text.count))
    if isSameCell, let last = row.layout.cells.popLast() {
      row.layout.cells.append(ByteRange(last.lower, row.text.count))
    } else {
      row.layout.cells.append(ByteRange(start, row.text.count))
    }
    row.layout.isHeader = row.layout.isHeader && piece.cell!.isHeader
    row.layout.linkBytes += piece.layout.linkBytes
    row.layout.region.formIntersection(piece.layout.region)
    row.cuts += piece.cuts
    row.cell = piece.cell
  }
}
