import Prose

/// On a page of HTML, whose headings are marked: removes the list below a heading over references, and headings of sections of which a rule
/// left nothing.
struct EmptySectionPass {
  func run(_ judgement: inout Judgement) {
    let readings = judgement.readings
    for index in readings.indices where judgement.removals[index]?.rule == "reference.heading" {
      var at = index + 1
      while at < readings.count, readings[at].kind == .listItem, judgement.isKept(at), !readings[at].signs.contains(.dose) {
        judgement.remove(at, .reference, "reference.below-heading")
        at += 1
      }
    }
    var last: Reason?
    for index in readings.indices.reversed() {
      if readings[index].kind == .heading, judgement.isKept(index), let reason = last, Self.reasons.contains(reason) {
        judgement.remove(index, .caption, "caption.lone-heading")
      }
      last = judgement.isKept(index) ? nil : merged(last, index, judgement)
    }
  }

  private static let reasons: Set<Reason> = [.disclaimer, .form, .reference]

  /// Why all that stands between here and the next heading went, nil where something stays or a model alone spoke.
  private func merged(_ last: Reason?, _ index: Int, _ judgement: Judgement) -> Reason? {
    guard let removal = judgement.removals[index], judgement.readings[index].kind != .heading else { return nil }
    let isNext = index + 1 == judgement.readings.count || judgement.readings[index + 1].kind == .heading
    return isNext || last == removal.reason ? removal.reason : nil
  }
}
