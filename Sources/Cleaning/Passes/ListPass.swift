import Prose

/// Keeps lists whole: an item that only the model doubted stays with those before it, a short line with those on either side.
struct ListPass {
  func run(_ judgement: inout Judgement) {
    let readings = judgement.readings
    for index in readings.indices where isDoubted(index, judgement) {
      guard index > 0, judgement.isKept(index - 1) else { continue }
      let (reading, before) = (readings[index], readings[index - 1])
      let isItem = reading.kind == .listItem && before.kind == .listItem && !reading.layout.followsGap
      let isBetween =
        index + 1 < readings.count && judgement.isKept(index + 1) && isLine(reading) && isLine(before) && isLine(readings[index + 1])
      if isItem || isBetween && before.medical + readings[index + 1].medical > 0 { judgement.restore(index) }
    }
    for index in readings.indices where readings[index].words == 0 { judgement.remove(index, .markup, "markup.signs") }
  }

  private func isDoubted(_ index: Int, _ judgement: Judgement) -> Bool {
    judgement.removals[index]?.rule.hasPrefix("model.") == true && judgement.readings[index].tally.sum == 0
  }

  private func isLine(_ reading: BlockReading) -> Bool {
    reading.isShort && reading.words <= 6 && reading.kind != .tableRow
  }
}
