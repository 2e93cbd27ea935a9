import Prose

/// Removes headings that nothing stands under any more.
struct HeadingPass {
  func run(_ judgement: inout Judgement) {
    restore(&judgement)
    var hasContent = false
    for index in judgement.readings.indices.reversed() where judgement.isKept(index) {
      let reading = judgement.readings[index]
      let isHeading = reading.kind == .heading && reading.isShort && !reading.signs.contains(.dose)
      if isHeading, !hasContent { judgement.remove(index, .caption, "caption.lone-heading") }
      if !isHeading { hasContent = true }
    }
    for index in judgement.readings.indices where judgement.isKept(index) && judgement.readings[index].endsOpen {
      if judgement.readings[index].isShort { judgement.remove(index, .caption, "caption.broken-off") }
    }
  }

  /// Whether a paragraph begins with what the heading names.
  private func isSaid(_ heading: BlockReading, in next: BlockReading) -> Bool {
    let names = heading.sketch.filter { CompiledBook.shared.wordKinds[$0]?.lowerBound != 0 }
    return !names.isEmpty && names.allSatisfy { next.sketch.prefix(8).contains($0) }
  }

  /// What only the model doubted stays where it heads a paragraph or a list that stays: a question, the name of a section.
  private func restore(_ judgement: inout Judgement) {
    for index in judgement.readings.indices.dropLast().reversed() where !judgement.isKept(index) && judgement.isKept(index + 1) {
      let (reading, next) = (judgement.readings[index], judgement.readings[index + 1])
      guard reading.kind == .heading || reading.kind == .tableRow && next.kind == .tableRow, reading.tally.sum == 0,
        !judgement.beliefs.isEmpty,
        judgement.removals[index]?.rule.hasPrefix("model.") == true
      else { continue }
      let isHead = reading.signs.contains(.question) || reading.signs.contains(.colon) || Evidence.isSection(reading)
      let belief = judgement.beliefs[index]
      if reading.kind == .tableRow && !reading.signs.contains(.price)
        || reading.kind == .heading && next.isProse && isSaid(reading, in: next)
        || isHead && belief.article > 0.2 && (next.isProse || next.kind == .listItem || next.kind == .tableRow)
      {
        judgement.restore(index)
      }
    }
  }
}
