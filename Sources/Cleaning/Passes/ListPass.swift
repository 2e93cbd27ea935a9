import Prose

/// Keeps lists whole: an item that only the model doubted stays with those before it, a short line with those on either side.
struct ListPass {
  func run(_ judgement: inout Judgement) {
    let readings = judgement.readings
    var isUnderSection = false
    for index in readings.indices {
      isUnderSection = Evidence.isSection(readings[index]) ? judgement.isKept(index) : isUnderSection && isLine(readings[index])
      guard isDoubted(index, judgement) else { continue }
      if isUnderSection, endsList(index, judgement) { judgement.restore(index) }
      guard index > 0, judgement.isKept(index - 1) else { continue }
      let (reading, before) = (readings[index], readings[index - 1])
      let isItem = reading.kind == .listItem && before.kind == .listItem && !reading.layout.followsGap
      let isBetween =
        index + 1 < readings.count && judgement.isKept(index + 1) && isLine(reading) && isLine(before) && isLine(readings[index + 1])
      if isItem || isBetween && before.medical + readings[index + 1].medical > 0 { judgement.restore(index) }
    }
    for index in readings.indices where readings[index].words == 0 { judgement.remove(index, .markup, "markup.signs") }
  }

  private static let leastBelief: Float = 0.3

  /// The last line of a list below the heading of a section: two lines of it stay, and the model hardly doubts the third.
  private func endsList(_ index: Int, _ judgement: Judgement) -> Bool {
    let readings = judgement.readings
    guard index > 1, isLine(readings[index]), isLine(readings[index - 1]), !Evidence.isSection(readings[index - 1]) else { return false }
    return judgement.isKept(index - 1) && judgement.isKept(index - 2) && !judgement.beliefs.isEmpty
      && judgement.beliefs[index].article > Self.leastBelief
  }

  private func isDoubted(_ index: Int, _ judgement: Judgement) -> Bool {
    judgement.removals[index]?.rule.hasPrefix("model.") == true && judgement.readings[index].tally.sum == 0
  }

  private func isLine(_ reading: BlockReading) -> Bool {
    reading.isShort && reading.words <= 6 && reading.kind != .tableRow
  }
}
