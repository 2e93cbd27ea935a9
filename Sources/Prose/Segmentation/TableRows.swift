extension LineReader {
  /// A row whose cells pipes, tabs or runs of blanks keep apart, where its neighbours are rows of the same kind.
  func row(_ at: Int) -> Block? {
    let line = lines[at]
    let slice = bytes[line.range.lower..<line.range.upper]
    if slice.contains(0x7C) {
      let cells = pipeCells(at)
      let isFramed = slice.first == 0x7C
      guard cells.count > 1,
        isFramed || endsInPipe(at) && (endsInPipe(at - 1) || endsInPipe(at + 1)) || isLike(at, { self.pipeCells($0).count }, cells.count)
      else { return nil }
      return row(at, cells)
    }
    guard line.hasWideBlanks, wrap.width == nil else { return nil }
    let cells = Columns.wide(line.range, bytes)
    guard cells.count > 1,
      isLike(at, { self.lines[$0].hasWideBlanks ? Columns.wide(self.lines[$0].range, self.bytes).count : 1 }, cells.count)
    else { return nil }
    return row(at, cells)
  }

  /// A pipe behind the last cell; rows of this kind prove each other, even where each stands apart.
  private func endsInPipe(_ at: Int) -> Bool { lines.indices.contains(at) && bytes[lines[at].range.upper - 1] == 0x7C }

  private func pipeCells(_ at: Int) -> [ByteRange] {
    let line = lines[at]
    var range = line.range
    if bytes[range.lower] == 0x7C { range = ByteRange(range.lower + 1, range.upper) }
    if range.count > 0, bytes[range.upper - 1] == 0x7C { range = ByteRange(range.lower, range.upper - 1) }
    return Columns.piped(range, bytes)
  }

  private func isLike(_ at: Int, _ count: (Int) -> Int, _ own: Int) -> Bool {
    let after = at + 1 < lines.count && !lines[at + 1].followsGap && (count(at + 1) == own || lacksCorner(at, count, own))
    let before = at > 0 && !lines[at].followsGap && count(at - 1) == own
    return after || before
  }

  /// A header without a cell over the first column: two rows of one cell more follow.
  private func lacksCorner(_ at: Int, _ count: (Int) -> Int, _ own: Int) -> Bool {
    at + 2 < lines.count && !lines[at + 2].followsGap && count(at + 1) == own + 1 && count(at + 2) == own + 1
  }

  private func row(_ at: Int, _ cells: [ByteRange]) -> Block? {
    var assembly = Assembly(text)
    var layout = Block.Layout()
    layout.followsGap = lines[at].followsGap
    var end = lines[at].range.lower
    for (index, cell) in cells.enumerated() {
      assembly.cut(ByteRange(end, cell.lower), .markup, rule: "markup.cell")
      if index > 0 { assembly.insert(" | ") }
      let start = assembly.text.count
      assembly.keep(cell, collapsing: true)
      layout.cells.append(ByteRange(start, assembly.text.count))
      end = cell.upper
    }
    assembly.cut(ByteRange(end, lines[at].range.upper), .markup, rule: "markup.cell")
    layout.columns = 1
    return assembly.block(.tableRow, layout)
  }

  /// A row whose cells were glued together.
  func glued(_ at: Int) -> Block? {
    let line = lines[at]
    let edges = [line.range.lower] + seams[at] + [line.range.upper]
    var assembly = Assembly(text)
    var layout = Block.Layout()
    layout.followsGap = line.followsGap
    for index in 0..<(edges.count - 1) {
      if index > 0 { assembly.insert(" | ") }
      let start = assembly.text.count
      assembly.keep(ByteRange(edges[index], edges[index + 1]), collapsing: line.hasWideBlanks)
      layout.cells.append(ByteRange(start, assembly.text.count))
    }
    return assembly.block(.tableRow, layout)
  }
}
