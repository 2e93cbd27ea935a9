import Prose

/// Keeps the tables of doses of a page of HTML, and the heading above them, where nothing but the model of pages doubts them.
struct DoseTablePass {
  func run(_ judgement: inout Judgement) {
    let readings = judgement.readings
    let tables = Set(readings.indices.filter { isDoubted($0, judgement) && states(readings[$0]) }.map { readings[$0].layout.group })
    guard !tables.isEmpty else { return }
    for index in readings.indices where isDoubted(index, judgement) && tables.contains(readings[index].layout.group) {
      judgement.restore(index)
      let above = index - 1
      if above >= 0, readings[above].kind == .heading, judgement.removals[above]?.rule == "page.model" { judgement.restore(above) }
    }
  }

  private func isDoubted(_ index: Int, _ judgement: Judgement) -> Bool {
    let reading = judgement.readings[index]
    return reading.kind == .tableRow && judgement.removals[index]?.rule == "page.model" && reading.tally.sum == 0
  }

  /// A dose beside other words, and nothing to buy or to follow.
  private func states(_ reading: BlockReading) -> Bool {
    reading.signs.contains(.dose) && reading.medical > 0 && reading.layout.cells > 1 && !reading.signs.contains(.price)
      && reading.layout.linkBytes * 2 < reading.bytes
  }
}
