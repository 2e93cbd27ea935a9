import Lexicon
import Prose

/// What a drug must not or may be taken with, and what another thing does to it.
enum Interaction {
  static let rules: [Rule] = effects + plain + advice + asides + harmless + company + force

  static func veto(_ draft: Draft, _ sentence: Sentence, _ page: Page) -> String? {
    if let key = draft.key, key >= 2, sentence.units[key].tag == .drugClass, sentence.words(key - 2..<key).holds([", a", ", an"]) {
      return "only says what the drug before it is"
    }
    let all = sentence.words
    if let key = draft.key, sentence.units[key].tag == .drugClass, key + 2 < sentence.units.count,
      sentence.words(key + 1..<key + 2).holds(["like"]) || sentence.words(key + 1..<key + 3).holds(["such as"]),
      let own = page.main?.concept.key,
      sentence.units[key + 2..<min(key + 4, sentence.units.count)].contains(where: { page.concept(of: $0)?.key == own && $0.tag == .drug })
    {
      return "the class that the drug itself belongs to"
    }
    if Self.aboutOthers.contains(draft.rule), let key = draft.key,
      let other = page.concept(of: sentence.units[key])?.key, page.subjects.contains(other),
      !all.holds(["worry", "danger", "risk", "careful", "caution", "avoid", "together"])
    {
      return "what the page itself is about, rather compared than combined"
    }
    if draft.rule == "interaction.neither", let drug = draft.drug, sentence.units[drug].tag == .anaphor,
      !Anaphora.pair(sentence.units[drug], page.passages[page.current].tokens).isDenied
    {
      return "no word denies it"
    }
    if draft.rule == "interaction.named-levels", let key = draft.key, let name = page.concept(of: sentence.units[key])?.name,
      hormones.contains(name)
    {
      return "a hormone of the body"
    }
    if draft.rule == "interaction.with-front", let key = draft.key,
      sentence.words(key + 1..<min(key + 4, sentence.units.count)).holds(["there was", "there were"])
    {
      return "what was seen with another, rather compared than combined"
    }
    if draft.rule == "interaction.tell",
      all.holds(["compared to", "compared with", "versus", "randomly assigned", "randomized", "randomised"])
    {
      return "those who had another treatment"
    }
    // "Acidosis in patients taking metformin": what metformin did.
    if draft.rule == "interaction.tell", sentence.section.topic == .none, draft.matched.lowerBound > 0,
      sentence.units[draft.matched.lowerBound - 1].tag == .effect,
      sentence.words(draft.matched).holds(["in patients", "in people", "in those"]),
      sentence.units.count(where: { [.drug, .drugClass, .anaphor].contains($0.tag) }) == 1
    {
      return "what the other drug did"
    }
    if draft.rule == "interaction.makes-it", all.holds(["to make it more effective", "to make it work", "combined with"]) {
      return "a combined treatment"
    }
    if draft.rule == "interaction.avoid", all.holds(["no need to avoid", "need not avoid", "don't need to avoid", "not have to avoid"]) {
      return "nothing to avoid"
    }
    if draft.rule == "interaction.fine", sentence.section.topic == .pregnancy { return "fine for the child" }
    if draft.rule == "interaction.avoid", draft.drug == nil,
      sentence.units[..<draft.matched.lowerBound].contains(where: { $0.tag == .population }),
      let key = draft.key, let other = page.concept(of: sentence.units[key])?.key, page.subjects.contains(other)
    {
      return "who must not have the page's own drug"
    }
    if ["interaction.risk-with", "interaction.and", "interaction.beside", "interaction.with-front"].contains(draft.rule) {
      if !sentence.tags.contains(.effect), !all.holds(harms) { return "taken together, and no harm is told" }
      if all.holds([
        "used to treat", "used for", "taken for", "prescribed for", "indicated", "approved", "more effective", "treatment of", "studied",
        "plans to study", "to study",
      ]) {
        return "a combined treatment"
      }
    }
    return nil
  }

  private static let hormones: Set<String> = [
    "thyroid hormones", "testosterone", "estrogens", "cortisol", "hydrocortisone", "progesterone", "insulin", "prolactin", "growth hormone",
  ]

  /// Rules of partners alone: the drug is the page's.
  private static let aboutOthers: Set<String> = [
    "interaction.with-front", "interaction.unless", "interaction.same", "interaction.level-moves", "interaction.forbidden",
    "interaction.discuss", "interaction.makes-it",
  ]

  private static let harms = [
    "risk", "risks", "danger", "dangerous", "increase", "increases", "increased", "raise", "raises", "avoid", "caution", "care", "level",
    "levels", "effect", "effects", "fatal", "must not", "should not", "harm", "harmful",
    "worse", "drowsy", "serious", "gap", "hours apart", "halve", "lower dose", "cut the dose", "overdose", "never", "do not", "add up",
    "stop the breath", "mix",
  ]

  /// The drug of the page is the one that the fact is about, whichever of the two the sentence names first.
  static func complete(_ mention: inout Mention, _ draft: Draft, _ sentence: Sentence, _ page: Page) {
    guard case .concept(let other)? = mention.values[.with] else { return }
    // What neither may be taken with interacts with both.
    if draft.rule == "interaction.neither" { mention.polarity = .affirmed }
    if let key = draft.key {
      let words = sentence.words(max(0, min(draft.matched.lowerBound, key) - 4)..<max(key, draft.matched.upperBound))
      if draft.polarity == nil, stated.contains(draft.rule), words.holds(denying) { mention.polarity = .negated }
      if draft.rule == "interaction.tell", sentence.words.holds(allowing) { mention.polarity = .negated }
      if draft.certainty == nil {
        mention.certainty = words.holds(doubting) ? .possible : .stated
      }
    }
    if other.key == mention.drug.key || isPart(other, of: mention.drug) || isPart(mention.drug, of: other) {
      mention.values[.with] = nil
    } else if isSubject(other, sentence, page), !isSubject(mention.drug, sentence, page) {
      swap(&mention, other)
    }
  }

  private static let stated: Set<String> = [
    "interaction.makes", "interaction.by", "interaction.levels-of", "interaction.named-levels", "interaction.interacts",
    "interaction.watch", "interaction.makes-it", "interaction.boosts",
  ]
  private static let doubting = [
    "may", "might", "could", "possibly", "theoretically", "potentially", "possible", "probable", "probably", "suspected", "suggests that",
    "suggest that", "suggested that",
  ]
  private static let allowing = ["carry on", "can continue", "no problem", "is fine", "are fine", "is safe", "are safe", "no need"]
  private static let denying = ["not", "no", "never", "doesn't", "don't", "didn't", "won't", "isn't", "neither", "nor", "hardly", "little"]

  private static func isSubject(_ drug: Concept, _ sentence: Sentence, _ page: Page) -> Bool {
    if let term = sentence.section.drug, page.lexicon.terms[Int(term)].concept.key == drug.key { return true }
    return page.subjects.contains(drug.key) || page.main.map { isPart(drug, of: $0.concept) } ?? false
  }

  /// Whether a drug is one of a combination's.
  private static func isPart(_ drug: Concept, of other: Concept) -> Bool {
    guard let id = drug.id, let whole = other.id, whole.contains("+") else { return false }
    return whole.split(separator: "+").contains(Substring(id))
  }

  private static func swap(_ mention: inout Mention, _ other: Concept) {
    mention.values[.with] = .concept(mention.drug)
    mention.drug = other
    for index in mention.spans.indices {
      switch mention.spans[index].name {
      case "drug": mention.spans[index].name = "with"
      case "with": mention.spans[index].name = "drug"
      default: break
      }
    }
  }
}
