import Prose

/// Where empty lines part the paragraphs the model of lines is hardly asked; of what stands behind the last line that belongs to the
/// article it is nearly sure, and nothing there speaks of medicine.
struct TailPass {
  /// How much a line of the tail may be believed at most.
  private static let mostBelief: Float = 0.08
  /// How much the article must be believed.
  private static let leastBelief: Float = 0.9

  func run(_ judgement: inout Judgement) {
    guard judgement.context.hasGaps, judgement.beliefs.contains(where: { $0.article > Self.leastBelief }) else { return }
    for index in judgement.readings.indices.reversed() where judgement.isKept(index) {
      guard judgement.beliefs[index].article < Self.mostBelief, !speaks(judgement.readings[index]) else { return }
      judgement.remove(index, judgement.readings[index].isProse ? .boilerplate : .navigation, "model.after-article")
    }
  }

  /// Whether a line may be the article's last: about medicine, how it is taken, an item or a row.
  private func speaks(_ reading: BlockReading) -> Bool {
    Evidence.states(reading) || Statement.doubt(of: reading) < 1 || reading.kind == .listItem || reading.kind == .tableRow
      || Evidence.heading(reading) != .none
  }
}
