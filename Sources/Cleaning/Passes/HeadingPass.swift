import Prose

/// Removes headings that nothing stands under any more.
struct HeadingPass {
  func run(_ judgement: inout Judgement) {
    restore(&judgement)
    let listed = self.listed(judgement)
    let lone = Array(
      judgement.readings.indices.reversed().filter { judgement.isKept($0) }.prefix {
        looksLikeHeading(judgement.readings[$0]) && !listed.contains($0)
      })
    if !isList(lone, judgement) { for index in lone { judgement.remove(index, .caption, "caption.lone-heading") } }
    for index in judgement.readings.indices where judgement.isKept(index) && judgement.readings[index].endsOpen {
      if judgement.readings[index].isShort { judgement.remove(index, .caption, "caption.broken-off") }
    }
  }

  /// Two short lines or more at the end, of which the model is sure and of which one speaks of medicine or begins small, are a list's.
  private func isList(_ lone: [Int], _ judgement: Judgement) -> Bool {
    guard lone.count >= 2, !judgement.beliefs.isEmpty else { return false }
    return lone.allSatisfy { judgement.beliefs[$0].article > Self.sure }
      && lone.contains { Evidence.states(judgement.readings[$0]) || judgement.readings[$0].startsSmall }
  }

  private static let sure: Float = 0.6

  private func looksLikeHeading(_ reading: BlockReading) -> Bool {
    reading.kind == .heading && reading.isShort && reading.signs.isDisjoint(with: [.dose, .percent])
      && reading.numbers < max(1, reading.words)
  }

  /// Where each line stands apart the items of a list look like headings: short lines below the heading of a section or a colon, and those
  /// that begin small.
  private func listed(_ judgement: Judgement) -> Set<Int> {
    var out: Set<Int> = []
    var (isUnder, isAfterItem) = (false, false)
    for index in judgement.readings.indices where judgement.isKept(index) {
      let reading = judgement.readings[index]
      defer { isAfterItem = isUnder && !Evidence.isSection(reading) && !reading.signs.contains(.colon) }
      if Evidence.isSection(reading) || reading.signs.contains(.colon) {
        // "Pregnancy" below "Warnings" and "Kidney disease" may be an item as well.
        if isUnder, isAfterItem, reading.medical > 0 || reading.startsSmall { out.insert(index) }
        isUnder = true
      } else if looksLikeHeading(reading) {
        isUnder = isUnder && reading.words <= Self.longestItem && !reading.signs.contains(.question)
        if isUnder || reading.startsSmall && reading.words > 1 { out.insert(index) }
      } else {
        isUnder = isUnder && reading.isShort
      }
    }
    return out
  }

  private static let longestItem = 8

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
      let isWithin = index > 0 && judgement.isKept(index - 1) && reading.kind == .heading && reading.capitals > 0
      if reading.kind == .tableRow && !reading.signs.contains(.price)
        || reading.kind == .heading && next.isProse && isSaid(reading, in: next)
        || isWithin && belief.article > 0.2 && judgement.context.isMedical
        || isHead && belief.article > 0.2
          && (next.isProse || next.kind == .listItem || next.kind == .tableRow || !next.signs.isDisjoint(with: [.dose, .measure]))
      {
        judgement.restore(index)
      }
    }
  }
}
