import Prose

/// Judges each block by itself: by the phrases and shapes in it, and by the line model, which knows the article's start and end.
struct AlonePass {
  let favor: Cleaner.Favor

  func run(_ judgement: inout Judgement) {
    for index in judgement.readings.indices {
      let reading = judgement.readings[index]
      let belief = judgement.beliefs[index]
      if let (reason, weight, rule) = reading.tally.strongest,
        isCertain(reading, reason, weight, belief, hasGaps: judgement.context.hasGaps), !isHead(index, rule, judgement)
      {
        // A byline is laid out like a menu; its words tell them apart.
        if reason == .navigation, let byline = reading.tally.rule(for: .byline) {
          judgement.remove(index, .byline, CompiledBook.shared.id(byline))
        } else {
          judgement.remove(index, reason, CompiledBook.shared.id(rule))
        }
      } else if belief.article < threshold(reading, belief, judgement) {
        let (reason, rule) = unnamed(reading, belief)
        judgement.remove(index, reason, rule)
      }
    }
  }

  /// The first line of a table looks like a menu; the rows below it tell them apart.
  private func isHead(_ index: Int, _ rule: Int, _ judgement: Judgement) -> Bool {
    guard index + 1 < judgement.readings.count, CompiledBook.shared.id(rule) == "navigation.menu-shape" else { return false }
    let (reading, next) = (judgement.readings[index], judgement.readings[index + 1])
    let isRow = next.kind == .tableRow || next.layout.columns == reading.layout.columns && next.signs.contains(.dose)
    return isRow && next.tally.sum == 0 && !next.layout.followsGap
  }

  /// What HTML pages keep by their markup though its words give it away: short lines alone.
  func runOnPage(_ judgement: inout Judgement) {
    for index in judgement.readings.indices where judgement.isKept(index) {
      let reading = judgement.readings[index]
      guard let (reason, weight, rule) = reading.tally.strongest, Self.pageReasons.contains(reason),
        weight >= (reason == .reference || isTool(reading, rule) ? 1 : 1.5),
        reading.words <= (reason == .promotion ? 25 : 60),
        reading.kind != .tableRow, !reading.signs.contains(.dose), reading.medical < 2,
        reading.words > 2 || reading.opens != nil || CompiledBook.shared.isWhole(rule)
      else { continue }
      judgement.remove(index, reason, CompiledBook.shared.id(rule))
    }
  }

  /// `Skip to content`; a question to the reader about the page.
  private func isTool(_ reading: BlockReading, _ rule: Int) -> Bool {
    let id = CompiledBook.shared.id(rule)
    return reading.words <= 8 && (id == "navigation.skip" || id == "form.feedback" && reading.signs.contains(.question))
  }

  private static let pageReasons: Set<Reason> = [.byline, .disclaimer, .form, .promotion, .reference, .comments, .navigation]

  /// A rule is enough, but in a long paragraph two things must speak for it.
  private func isCertain(_ reading: BlockReading, _ reason: Reason, _ weight: Float, _ belief: LineModel.Belief, hasGaps: Bool) -> Bool {
    if favor != .recall, reading.words <= 25, weight >= 0.5, reading.tally.sum >= 1.2 { return true }
    guard weight >= 1 else { return false }
    // A paragraph about effects with one sentence that sells: that sentence is cut, the paragraph stays.
    let isAboutEffects = reading.medical >= (weight < 1.5 ? 2 : 4) && reading.medical * 15 >= reading.words
    if reading.isProse, reading.words > 20, Self.cutBySentence.contains(reason),
      isAboutEffects || weight < 1.5 && reading.signs.contains(.dose)
    {
      return false
    }
    // One phrase of a seller in a sentence of the article: "the brand that your chemist has in stock".
    if weight < 1.5, reason == .promotion, reading.isProse, reading.tally.sum < 1.5, belief.article > Self.sure, reading.shouting < 2,
      reading.signs.isDisjoint(with: [.exclamation, .question, .telephone, .link])
    {
      return false
    }
    let isLong = reading.isProse && reading.words > 32 && reason != .disclaimer && reason != .reference && reason != .form
    return !isLong || weight >= 1.5 || (belief.article < 0.2 && !hasGaps)
  }

  private static let sure: Float = 0.9

  private static let cutBySentence: Set<Reason> = [.promotion, .disclaimer, .byline, .caption, .navigation]

  /// How sure the model must be that a block is of the article. Documents with little round the article get the benefit of the doubt.
  private func threshold(_ reading: BlockReading, _ belief: LineModel.Belief, _ judgement: Judgement) -> Float {
    let base: Float =
      switch favor {
      case .precision: 0.65
      case .balanced: 0.45
      case .recall: 0.25
      }
    // Where paragraphs stand apart the text was laid out for reading, and little is left round the article: the model only seconds a rule.
    if judgement.context.hasGaps {
      let isDoubted = (reading.tally.strongest?.weight ?? 0) >= 0.5
      return isDoubted ? base / 3 : favor == .precision ? Self.leastBelief : 0
    }
    if reading.signs.contains(.dose) { return base / 4 }
    if reading.signs.contains(.measure), reading.tally.sum == 0, !judgement.context.isMedical { return base / 2 }
    guard judgement.context.isMedical, belief.article < base else { return base }
    return base * Statement.doubt(of: reading)
  }

  /// Below it even a text with little round it is no part of the article, where precision counts.
  private static let leastBelief: Float = 0.08

  private func unnamed(_ reading: BlockReading, _ belief: LineModel.Belief) -> (Reason, String) {
    guard let (reason, _, rule) = reading.tally.strongest else {
      let place =
        belief.before >= max(belief.after, belief.within)
        ? "model.before-article" : belief.after >= belief.within ? "model.after-article" : "model.within-article"
      return (reading.isProse ? .boilerplate : .navigation, place)
    }
    return (reason, CompiledBook.shared.id(rule))
  }
}
