import Lexicon
import Prose

/// When a drug must not be taken, and when only with care.
enum Contraindication {
  static let rules: [Rule] = bans + cautions + permissions + plain

  /// Why the words around forbid to read a ban or caution.
  static func veto(_ draft: Draft, _ sentence: Sentence, _ page: Page) -> String? {
    if draft.rule == "contra.safe" || draft.rule == "contra.you-can", let key = draft.key, !isState(key, sentence, page) {
      return "a disease that the drug may be used in is rather its use"
    }
    if let key = draft.key, case .population(let text)? = sentence.units[key].quantity, plainPeople.contains(text),
      sentence.units[draft.matched].contains(where: { $0.tag == .effect })
    {
      return "only says that people have the condition"
    }
    if let key = draft.key, sentence.units[key].tag == .population, isOnlyWith(key, sentence) {
      return "only of those with the condition behind it"
    }
    if draft.rule == "contra.neither", let drug = draft.drug, sentence.units[drug].tag == .anaphor,
      !Anaphora.pair(sentence.units[drug], page.passages[page.current].tokens).isDenied
    {
      return "no word denies it"
    }
    if let key = draft.key, sentence.units[key].tag == .population,
      sentence.words(max(0, key - 4)..<key).holds(["harm to", "harm", "harms", "harming", "hurt", "affect", "affects", "reach", "reaches"])
    {
      return "who is harmed, not who takes it"
    }
    if let key = draft.key, isNameOfDrugs(key, sentence) { return "names drugs for it, not the condition" }
    if draft.rule == "contra.label" || draft.rule == "contra.list", sentence.words.holds(told) {
      return "what somebody tells of themselves"
    }
    if draft.rule == "contra.people", let key = draft.key,
      sentence.words(max(0, key - 3)..<key).holds([
        "cause", "causes", "caused", "raise", "raises", "trigger", "triggers", "lead to", "leads to",
      ])
    {
      return "what it may do, before the next clause"
    }
    if draft.rule == "contra.allergy", isOfOtherKind(draft, sentence, page) { return "no allergy is named" }
    if isOnlyCombined(draft, sentence) { return "a ban on taking two drugs together, not on the drug" }
    let whole = sentence.words
    if whole.holds([
      "no dose adjustment", "no dosage adjustment", "no adjustment", "dose adjustment is not", "stop use and", "stop using and",
    ]) {
      return "no ban: the dose, or when to stop"
    }
    let all = sentence.words(draft.matched)
    if all.holds(["right away", "at once", "immediately", "straight away", "combine", "combined with"]) {
      return "what to do, not whom to keep from the drug"
    }
    if all.holds([
      "unless you", "if you notice", "if you develop", "if you get", "if you experience", "call your doctor if", "stop taking", "missed",
      "double",
    ]) {
      return "what to do, not whom to keep from the drug"
    }
    if draft.rule == "contra.tell", let key = draft.key, all.holds("about"), isSymptom(sentence.units[key], page) {
      return "what to report, not what to keep from the drug for"
    }
    return nil
  }

  /// "addicted to sertraline" is no allergy to it.
  private static func isOfOtherKind(_ draft: Draft, _ sentence: Sentence, _ page: Page) -> Bool {
    guard
      let index = draft.matched.last(where: {
        sentence.units[$0].tag == .effect && sentence.words($0 + 1..<min(sentence.units.count, $0 + 2)).holds(["to"])
      }),
      let name = page.concept(of: sentence.units[index])?.name
    else { return false }
    return !["allerg", "hypersens", "anaphyla", "reaction", "intoleran"].contains { name.contains($0) }
  }

  private static let told = [
    "gave me", "made me", "gives me", "makes me", "i had", "i got", "i took", "i have been", "my doctor", "for me",
  ]

  /// "if you take anxiety or seizure medication".
  private static func isNameOfDrugs(_ key: Int, _ sentence: Sentence) -> Bool {
    let drugs = ["medication", "medications", "medicine", "medicines", "drugs", "pills", "tablets"]
    let next = min(key + 1, sentence.units.count - 1)
    guard sentence.words(max(0, key - 4)..<key).holds(["taking", "take", "takes", "use", "using", "on"]) else { return false }
    if sentence.words(next..<next + 1).holds(drugs) { return true }
    return sentence.words(next..<next + 1).holds(["or", "and", "/"])
      && sentence.words(next + 1..<max(next + 1, min(key + 6, sentence.units.count))).holds(drugs + ["<K>"])
  }

  /// "those with diabetes should not take it with aliskiren".
  private static func isOnlyCombined(_ draft: Draft, _ sentence: Sentence) -> Bool {
    if draft.rule == "contra.label" || draft.rule == "contra.list", sentence.tags.contains(.drug),
      sentence.words.holds(["combine", "combine it", "combined with", "in combination with"])
    {
      return true
    }
    guard draft.rule == "contra.people", let drug = draft.drug else { return false }
    let behind = drug + 1..<min(sentence.units.count, drug + 7)
    guard let other = behind.first(where: { sentence.units[$0].tag == .drug || sentence.units[$0].tag == .drugClass }) else { return false }
    return sentence.words(drug + 1..<other).holds(["with", "together with", "alongside", "plus", "containing"])
  }

  /// "a child with chickenpox or dehydration": not every child.
  private static func isOnlyWith(_ key: Int, _ sentence: Sentence) -> Bool {
    let behind = key + 1..<min(key + 7, sentence.units.count)
    guard let effect = behind.first(where: { sentence.units[$0].tag == .effect }) else { return false }
    return sentence.words(key + 1..<effect).holds([
      "with", "who have", "who has", "who is", "who are", "that have", "that has", "having", "suffering", "who had",
    ])
  }

  private static func isSymptom(_ unit: Unit, _ page: Page) -> Bool {
    unit.tag == .effect && unit.term >= 0 && page.lexicon.terms[Int(unit.term)].category == "symptom"
  }

  private static let plainPeople: Set<String> = ["women", "men", "people", "adults", "patients", "children and adults"]

  /// Pregnancy, a weak organ, an age, or what "people with" have: leave to take the drug in it says something.
  private static func isState(_ key: Int, _ sentence: Sentence, _ page: Page) -> Bool {
    if case .population(let text)? = sentence.units[key].quantity { return states.contains { text.contains($0.words) } }
    guard let name = page.concept(of: sentence.units[key])?.name else { return true }
    if states.contains(where: { name.contains($0.words) }) { return true }
    return sentence.words(max(0, key - 6)..<key).holds(["with", "who have", "if you have", "if they have", "with a history of"])
  }

  /// A population stands for what it shares: pregnant women for pregnancy.
  static func complete(_ mention: inout Mention, _ draft: Draft, _ sentence: Sentence, _ page: Page) {
    // "may harm the child" tells why, not whether.
    mention.certainty = .stated
    // "Neither" denies the use, not the ban.
    if draft.rule == "contra.neither" { mention.polarity = .affirmed }
    if lifting.contains(draft.rule), isLifted(draft, sentence) { mention.polarity = .negated }
    if mention.values[.condition] == nil, let key = draft.key, case .population(let text)? = sentence.units[key].quantity {
      mention.values[.condition] = .text(text)
    }
    guard case .text(let text)? = mention.values[.condition] else { return }
    let name = states.first { text.contains($0.words) }?.name ?? text
    mention.values[.condition] = .concept(page.lexicon.lookUp(name).first { $0.type == .effect }?.concept ?? Concept(id: nil, name: name))
  }

  private static let lifting: Set<String> = [
    "contra.contraindicated", "contra.avoid", "contra.ruled-out", "contra.people", "contra.caution",
  ]

  /// "is not contraindicated in", "no need to avoid it in": a ban that is none.
  private static func isLifted(_ draft: Draft, _ sentence: Sentence) -> Bool {
    sentence.words(max(0, draft.matched.lowerBound - 4)..<draft.matched.upperBound).holds(lifted)
  }

  private static let lifted =
    ["contraindicated", "a contraindication", "an absolute contraindication", "forbidden", "prohibited", "unsafe", "ruled out"].flatMap {
      ban in
      ["not", "no longer", "never", "isn't", "aren't", "wasn't", "not strictly", "not absolutely", "not been"].map { $0 + " " + ban }
    } + [
      "no need to avoid", "not need to avoid", "needn't avoid", "no reason to avoid", "not have to avoid", "need not avoid",
      "need not be avoided",
      "not have to be avoided", "not need to be avoided", "no need for caution", "no contraindication", "no special precautions",
    ]

  private static let states: [(words: String, name: String)] = [
    ("pregnan", "pregnancy"), ("breastfeed", "breastfeeding"), ("breast-feed", "breastfeeding"), ("nursing", "breastfeeding"),
    ("lactat", "breastfeeding"),
    ("renal", "renal impairment"), ("kidney", "renal impairment"), ("hepatic", "liver disease"), ("liver", "liver disease"),
  ]
}
