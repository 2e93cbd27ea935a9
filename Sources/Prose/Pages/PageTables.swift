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
    tables[Int(table)].column = -1
  }

  mutating func cell(_ table: Int32, isHeader: Bool) {
    let index = Int(table)
    if tables[index].row < 0 { tables[index].row = 0 }
    tables[index].column += 1
    tables[index].cells += 1
    tables[index].isHeader = isHeader
    tables[index].columns = max(tables[index].columns, tables[index].column + 1)
  }

  func place(of table: Int32) -> Place {
    let state = tables[Int(table)]
    return Place(table: table, row: state.row, column: state.column, isHeader: state.isHeader)
  }

  /// A text was found in the table's present cell.
  mutating func note(_ table: Int32, _ bytes: Int, isHeading: Bool) {
    let index = Int(table)
    let here = (tables[index].row, tables[index].column)
    if here != tables[index].lastFilled {
      tables[index].filled += 1
      tables[index].lastFilled = here
    }
    tables[index].pieces += 1
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
        out.append(piece)
        isRow = false
        continue
      }
      if isRow, let last = out.last?.cell, last.table == cell.table, last.row == cell.row {
        join(piece, to: &out[out.count - 1], isSameCell: last.column == cell.column)
        continue
      }
      var row = piece
      row.kind = .tableRow
      row.layout.level = 0
      row.layout.group = 1_000_000 + Int(cell.table)
      row.layout.isHeader = cell.isHeader
      row.layout.cells = [ByteRange(0, piece.text.count)]
      out.append(row)
      isRow = true
    }
    return out
  }

  private func join(_ piece: PagePiece, to row: inout PagePiece, isSameCell: Bool) {
    let seam = row.text.source.upper
    row.text.append(isSameCell ? " " : " | ", for: ByteRange(seam, seam))
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
