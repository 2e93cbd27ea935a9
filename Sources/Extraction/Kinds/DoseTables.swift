import Lexicon
import Prose

/// The cells of a row, with the header above it.
struct TableColumns {
  /// All units of the row: a cell may hold several sentences.
  let units: [Unit]
  /// Index of the sentence's first unit in the row.
  let first: Int
  /// The table's first row and its cells, nil for that row itself or where the cells don't match.
  let header: (passage: Page.Passage, cells: [Range<Int>])?
  let cells: [Range<Int>]

  /// nil where the sentence is no row of two cells or more.
  init?(_ sentence: Sentence, _ page: Page) {
    guard sentence.kind == .tableRow, page.passages.indices.contains(page.current) else { return nil }
    units = page.passages[page.current].units
    first = units.firstIndex { $0.range.lower >= sentence.range.lower } ?? 0
    cells = Self.cells(page.passages[page.current])
    guard cells.count > 1 else { return nil }
    guard let top = page.tableTop, top < page.current else {
      header = nil
      return
    }
    let headed = page.passages[top]
    // A first row with doses of its own is no header.
    guard !headed.units.contains(where: { $0.tag == .amount }) || !headed.units.contains(where: { $0.tag == .frequency }) else {
      header = nil
      return
    }
    let above = Self.cells(headed)
    // A header may lack the corner's cell.
    header = above.count == cells.count ? (headed, above) : above.count + 1 == cells.count ? (headed, [0..<0] + above) : nil
  }

  /// The cells as runs of units; those that are empty at the end of a row are not written.
  private static func cells(_ passage: Page.Passage) -> [Range<Int>] {
    let units = passage.units
    var out: [Range<Int>] = []
    var start = 0
    for (index, unit) in units.enumerated() where unit.tag == .word && passage.bytes[unit.range.lower] == UInt8(ascii: "|") {
      out.append(start..<index)
      start = index + 1
    }
    if start < units.count { out.append(start..<units.count) }
    while out.count < passage.layout.cells.count { out.append(units.count..<units.count) }
    return out
  }

  /// The column of a unit of the sentence.
  func column(of key: Int) -> Int? { cells.firstIndex { $0.contains(first + key) } }

  /// What heads the row: its first cell, or that of a row above which reaches into this one.
  func head(_ page: Page) -> (units: Units, passage: Page.Passage) {
    if cells[0].isEmpty, let above = page.rowHead, above < page.current {
      let passage = page.passages[above]
      return (Self.cells(passage).first.map { Units(passage.units, $0) } ?? Units(), passage)
    }
    return (Units(units, cells[0]), page.passages[page.current])
  }

  /// The drug that the key's column is headed with, where its own cell and the row's first name none.
  func drug(of key: Int, _ page: Page) -> Page.Reference? {
    guard let header, let column = column(of: key), column > 0 else { return nil }
    guard !units[cells[column]].contains(where: { $0.tag == .drug }), !head(page).units.contains(where: { $0.tag == .drug }) else {
      return nil
    }
    return header.passage.units[header.cells[column]].first { $0.tag == .drug }.flatMap { page.reference(to: $0, in: header.passage.block) }
  }
}

/// What a row's first cell and its header say of the doses in it.
struct DoseTable {
  private let columns: TableColumns

  init?(_ sentence: Sentence, _ page: Page) {
    guard let columns = TableColumns(sentence, page) else { return nil }
    self.columns = columns
  }

  /// Role, people, reason and frequency from the amount's column and the row's first cell.
  func complete(_ draft: inout Draft, _ key: Int, _ page: Page) {
    draft.rule = "dose.row"
    guard let column = columns.column(of: key) else { return }
    let units = columns.units
    let cells = columns.cells
    if let header = columns.header { read(Units(header.passage.units, header.cells[column]), header.passage, &draft, page) }
    if let drug = columns.drug(of: key, page) { draft.reference = drug }
    guard column > 0 else { return }
    let head = columns.head(page)
    read(head.units, head.passage, &draft, page)
    if cells[0].isEmpty, let drug = head.units.first(where: { $0.tag == .drug }), draft.drug == nil {
      draft.reference = page.reference(to: drug, in: head.passage.block)
    }
    if let drug = cells[0].first(where: { units[$0].tag == .drug }),
      draft.drug.map({ columns.first + $0 < cells[column].lowerBound }) ?? true
    {
      if drug >= columns.first {
        draft.drug = drug - columns.first
      } else {
        draft.reference = page.reference(to: units[drug], in: page.passages[page.current].block)
      }
    }
    // Of several doses in one cell each has its own rate.
    if units[cells[column]].count(where: { $0.tag == .amount }) == 1 {
      for cell in cells.dropFirst(column) { rate(cell, &draft, page) }
    }
    draft.confidence = min(draft.confidence, draft.values[.role] == nil ? .medium : .high)
  }

  private func read(_ units: Units, _ passage: Page.Passage, _ draft: inout Draft, _ page: Page) {
    for unit in units {
      switch unit.tag {
      case .effect where draft.values[.indication] == nil: draft.values[.indication] = unit.value(page)
      case .population where draft.values[.population] == nil: draft.values[.population] = unit.value(page)
      case .span where draft.values[.population] == nil && Self.isAge(unit): draft.values[.population] = unit.value(page)
      case .amount where draft.values[.population] == nil && Self.isWeight(unit):
        draft.values[.population] = .text(String(decoding: passage.bytes[unit.range.lower..<unit.range.upper], as: UTF8.self))
      default: continue
      }
    }
    let cues = DoseCues.before.all(units, passage.tokens).compactMap { DoseRoles.name($0.cue) }
    guard let role = cues.first(where: { $0 != "usual" }) ?? cues.first else { return }
    let present: String? = if case .text(let text)? = draft.values[.role] { text } else { nil }
    if present == nil || present == "usual" { draft.values[.role] = .text(role) }
  }

  /// "10 kg to 15 kg": who weighs that.
  private static func isWeight(_ unit: Unit) -> Bool {
    if case .amount(let amount) = unit.quantity { return amount.unit == "kg" }
    return false
  }

  private static func isAge(_ unit: Unit) -> Bool {
    if case .span(let text) = unit.quantity { return text.hasSuffix("years") || text.hasSuffix("months") }
    return false
  }

  /// "4 weeks after": when, not how long.
  private func isRelative(_ index: Int, _ page: Page) -> Bool {
    guard columns.units.indices.contains(index), columns.units[index].tag == .word else { return false }
    return Self.relative.contains(page.passages[page.current].tokens[columns.units[index].tokens.lowerBound].hash)
  }

  private static let relative = DoseClauses.words("before", "after", "ahead", "prior", "following", "later", "apart")

  /// Of the units of a cell.
  private func rate(_ cell: Range<Int>, _ draft: inout Draft, _ page: Page) {
    for index in cell {
      let unit = columns.units[index]
      switch unit.tag {
      case .frequency where draft.values[.frequency] == nil: draft.values[.frequency] = unit.value(page)
      case .span where draft.values[.duration] == nil && !Self.isAge(unit) && !isRelative(index + 1, page):
        draft.values[.duration] = unit.value(page)
      default: continue
      }
    }
  }
}
