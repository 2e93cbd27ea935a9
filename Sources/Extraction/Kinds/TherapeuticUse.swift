import Lexicon
import Prose

/// What a drug is used for: indications, benefits shown or hoped for, uses denied.
enum TherapeuticUse {
  static let rules: [Rule] = indications + benefits + research + denials + plain + reports + outcomes + actions + bearing + told

  /// Why the words around forbid to call a condition one that the drug is used for.
  static func veto(_ context: Circumstances, _ draft: Draft, _ sentence: Sentence, _ page: Page) -> String? {
    if context.contains(.relative), draft.drug == nil { return "of another person" }
    if context.contains(.precaution) { return "only asked after" }
    guard let key = draft.key else { return nil }
    if let cause = sentence.units[max(0, key - 4)..<key].lastIndex(where: { $0.tag == .effect }), cause + 1 < key,
      causing.contains(where: { sentence.words(cause + 1..<min(key, cause + 1 + $0.count)).holds([$0.joined(separator: " ")]) })
    {
      return "where the condition before it comes from"
    }
    if let drug = draft.drug, drug < key, isBlamed(drug, key, sentence) { return "where the drug did harm, not what for" }
    if let drug = draft.drug, isClassOfOther(drug, sentence) { return "what another drug is used as" }
    if isCause(key, sentence, page) { return "the cause of what is treated" }
    if draft.rule.hasPrefix(outcome), draft.rule != "use.outcome.of-cause", let drug = draft.drug, isTakenAway(drug, sentence) {
      return "what went away without the drug"
    }
    if let drug = draft.drug, drug < key, isStopped(drug, sentence, page) { return "what went away when the drug was stopped" }
    if draft.rule == "use.outcome.given-to", let name = page.concept(of: sentence.units[key])?.name,
      weaknesses.contains(where: { name.contains($0) })
    {
      return "a weakness of those who get it, not what for"
    }
    if draft.rule == "use.action.on", let drug = draft.drug, sentence.words(max(0, drug - 8)..<drug).holds(failing) { return "it failed" }
    if draft.rule == "use.whether", !sentence.words.holds(studying) { return "only asked, not studied" }
    if draft.rule == "use.report.in-those" || draft.rule == "use.action.received" {
      if page.passages.count > 12 { return "whom a page speaks of, not what for" }
      if let name = page.concept(of: sentence.units[key])?.name, weaknesses.contains(where: { name.contains($0) }) {
        return "a weakness of those who get it, not what for"
      }
      let purposes: Circumstances = [.treated, .relieved]
      if sentence.units.indices.contains(where: { sentence.units[$0].tag == .effect && sentence.context[$0].isDisjoint(with: purposes) }) {
        return "told with harm: whom it befell, not what for"
      }
    }
    if let name = page.concept(of: sentence.units[key])?.name {
      if vague.contains(name) { return "too vague a condition" }
      if draft.rule == "use.for-it" || draft.rule == "use.in-it", organs.contains(where: { name.contains($0) }) {
        return "for whom, not what for"
      }
    }
    let before = sentence.words(draft.matched.lowerBound..<max(draft.matched.lowerBound, key))
    if let name = page.concept(of: sentence.units[key])?.name, settings.contains(name), !before.holds(preventing) {
      return "a time of life, no condition that is treated"
    }
    if let drug = draft.drug, drug < key, isLeft(drug, key, sentence) { return "why the drug was left, or by what" }
    if let drug = draft.drug, drug < key, isOfCompanion(drug, key, sentence) { return "what something given with it is for" }
    if isOfPatients(key, draft, sentence), !before.holds(preventing), !before.holds(["risk", "chance", "odds"]) {
      return "what those treated have besides"
    }
    if let drug = draft.drug, sentence.context[drug].contains(.comparison), !isTried(drug, sentence) {
      return "of a drug only compared with"
    }
    if before.holds(["no better", "not better", "no more effective", "not more effective"]) { return "only compared" }
    if sentence.words(max(0, draft.matched.lowerBound - 5)..<max(draft.matched.lowerBound, key)).holds([
      "should not", "must not", "shouldn't", "mustn't", "do not take", "do not use", "don't take", "don't use", "never be",
      "contraindicated",
    ]) {
      return "advice against the drug, no statement of what it is for"
    }
    return nil
  }

  /// Setting, doubt and denial, as the words before the condition have them.
  static func complete(_ mention: inout Mention, _ draft: Draft, _ sentence: Sentence, _ page: Page) {
    guard let key = draft.key, key < sentence.units.count else { return }
    let first = min(draft.matched.lowerBound, key)
    let before = sentence.words(first..<key)
    if draft.polarity == nil, before.holds(denying), !before.holds(["not only", "not just"]) { mention.polarity = .negated }
    if sentence.words(max(0, key - 10)..<key).holds(refusing) || sentence.words(key..<min(sentence.units.count, key + 5)).holds(inVain) {
      mention.polarity = .negated
    }
    // "less likely to have a stroke" denies the stroke, "if no other choice exists" the choice, not the use.
    if draft.rule == "use.report.less-likely" || draft.rule == "use.dose-for" { mention.polarity = .affirmed }
    if draft.certainty == nil, before.holds(doubting), !before.holds(["in may", "of may <Y>", "since may <Y>"]) {
      mention.certainty = .possible
    }
    // "for suspected tuberculosis": the disease is in doubt, not that the drug was given for it.
    if draft.certainty == nil, key > 0, sentence.words(key - 1..<key).holds(supposed), !before.holds(doubting) {
      mention.certainty = .stated
    }
    if mention.values[.setting] == nil { mention.values[.setting] = setting(draft, sentence, page).map(Value.text) }
  }

  /// "risperidone versus clozapine in the treatment of psychosis": either is a treatment.
  static func isTried(_ drug: Int, _ sentence: Sentence) -> Bool {
    sentence.words(max(0, drug - 2)..<drug).holds(["versus", "vs"])
  }

  /// "stopped metformin because of diarrhoea", "has replaced warfarin for stroke prevention".
  private static func isLeft(_ drug: Int, _ key: Int, _ sentence: Sentence) -> Bool {
    if sentence.words(max(0, drug - 2)..<drug).holds(["replaced", "replaces", "replacing"]) { return true }
    return sentence.words(drug + 1..<key).holds(["because of", "due to", "owing to"])
      && sentence.words(max(0, drug - 5)..<drug).holds([
        "stopped", "discontinued", "quit", "gave up", "came off", "withdrew", "stop", "stopping",
      ])
  }

  /// "Stopping lithium relieved the tremor", "withdrawal of lithium improved the tremor".
  private static func isStopped(_ drug: Int, _ sentence: Sentence, _ page: Page) -> Bool {
    if drug > 1, sentence.units[drug - 2].tag == .effect, sentence.words(drug - 1..<drug).holds(["of"]) {
      return page.word(sentence.units[drug - 2]).lowercased() == "withdrawal"
    }
    return sentence.words(max(0, drug - 2)..<drug).holds([
      "cessation of", "discontinuation of", "withdrawal of", "stopping", "discontinuing", "withdrawing", "switching from",
      "changing from", "switched from", "changed from", "switch from", "change from",
    ])
  }

  /// "methotrexate with folic acid to prevent nausea", "the last dose at six to prevent hypertension".
  private static func isOfCompanion(_ drug: Int, _ key: Int, _ sentence: Sentence) -> Bool {
    let near = sentence.words(max(drug + 1, key - 12)..<key)
    return near.holds(["to prevent", "to avoid", "to reduce", "to relieve", "to ease"])
      && near.holds(["the last", "last dose", "with <D>", "with <K>", "with <S>", "with laxatives", "plus <D>"])
  }

  /// "treats depression in patients with cancer": behind what is treated, what the patients have besides.
  private static func isOfPatients(_ key: Int, _ draft: Draft, _ sentence: Sentence) -> Bool {
    guard let first = sentence.units[draft.matched.lowerBound..<max(draft.matched.lowerBound, key)].firstIndex(where: { $0.tag == .effect })
    else { return false }
    let between = sentence.words(first + 1..<key)
    return between.holds(["in"]) && sentence.words(max(first + 1, key - 4)..<key).holds(["with", "who have", "who has", "suffering from"])
  }

  /// "toxicity associated with meperidine use in liver disease": the disease is where harm was seen. Behind "for" stands a use.
  private static func isBlamed(_ drug: Int, _ key: Int, _ sentence: Sentence) -> Bool {
    let between = sentence.words(drug + 1..<key)
    return between.holds(["in"]) && !between.holds(["for", "treatment of", "treat", "treating", "management of"])
      && sentence.words(max(0, drug - 5)..<drug).holds([
        "associated with", "caused by", "induced by", "due to", "attributed to", "related to", "secondary to", "toxicity of",
        "side effects of",
      ])
  }

  /// "used as an antiepileptic, analgesic for pain": the class is what the drug before it serves as.
  private static func isClassOfOther(_ drug: Int, _ sentence: Sentence) -> Bool {
    guard sentence.units[drug].tag == .drugClass else { return false }
    var start = drug
    while start >= 2, sentence.units[start - 2].tag == .drugClass { start -= 2 }
    return sentence.units[..<start].contains { $0.tag == .drug } && sentence.words(max(0, start - 4)..<start).holds(["as a", "as an"])
  }

  /// "AIDS-related sarcoma": the sarcoma is treated; but "anxiety-related disorders" are.
  private static func isCause(_ key: Int, _ sentence: Sentence, _ page: Page) -> Bool {
    guard key + 3 < sentence.units.count, sentence.units[key + 1].range.lower == sentence.units[key].range.upper,
      sentence.units[key + 2].tag == .word
    else { return false }
    let tokens = page.passages[page.current].tokens
    return Self.linking.contains(tokens[sentence.units[key + 2].tokens.lowerBound].hash)
      && !EffectSpan.tails.contains(tokens[sentence.units[key + 3].tokens.lowerBound].hash)
  }

  private static let linking = Set(["related", "associated", "induced"].map(Tokens.hash))

  private static let causing = [
    ["caused", "by"], ["induced", "by"], ["due", "to"], ["associated", "with"], ["resulting", "from"], ["secondary", "to"], ["of"],
    ["from"], ["after"],
    ["following"],
  ]
  private static let studying = [
    "studied", "studying", "tested", "testing", "investigated", "investigating", "trials", "trial", "research", "researchers",
    "looking into",
    "examined", "examining", "exploring", "explored", "scientists",
  ]
  private static let weaknesses =
    organs + [
      "impairment", "insufficiency", "dysfunction", "failure", "allerg", "hypersensitiv", "toxicity", "poisoning", "overdose", "deficiency",
    ]
  private static let organs = ["liver", "kidney", "renal", "hepatic"]
  private static let vague: Set<String> = [
    "infection", "infections", "disease", "disorder", "syndrome", "symptom", "symptoms", "illness", "condition",
  ]
  private static let settings: Set<String> = ["pregnancy", "breast feeding", "breastfeeding", "lactation", "old age", "childhood"]
  private static let preventing = ["prevent", "prevents", "preventing", "prevention", "against", "avoid", "unwanted", "unplanned"]
  private static let denying = [
    "not", "isn't", "aren't", "doesn't", "don't", "didn't", "won't", "can't", "cannot", "hasn't", "haven't", "wasn't", "never", "nothing",
    "neither", "nor", "failed to", "no longer",
  ]
  private static let refusing = [
    "rejected", "turned down", "refused to approve", "declined to approve", "declined to recommend", "advises against", "advise against",
    "advised against", "recommends against",
    "recommended against", "warns against", "warned against",
  ]
  private static let failing = ["failure of", "failures of", "inability of", "lack of effect of"]
  private static let supposed = ["suspected", "presumed", "presumptive"]
  private static let inVain = ["without success", "without benefit", "to no avail", "in vain"]
  private static let doubting = [
    "may", "might", "could", "suggest", "suggests", "suggested", "suggesting", "potential", "potentially", "possible", "possibly",
    "promise", "promising", "studied", "investigated",
    "explored", "being tested", "under investigation", "thought to", "believed to", "hypothesized", "theoretically", "appears to",
    "seems to", "hint",
  ]

  /// A low or high dose, or a drug given with another.
  private static func setting(_ draft: Draft, _ sentence: Sentence, _ page: Page) -> String? {
    if let drug = draft.drug, sentence.units[drug].isLowDose || page.word(sentence.units[drug]) == "LDN" { return "low-dose" }
    if let drug = draft.drug, sentence.units[drug].term >= 0, page.lexicon.terms[Int(sentence.units[drug].term)].isCombination {
      return "combination"
    }
    let all = sentence.words
    if all.holds(["low-dose", "low dose", "low doses", "lower doses", "smaller doses", "small doses", "tiny doses", "very low doses"]) {
      return "low-dose"
    }
    if all.holds(["high-dose", "high doses", "higher doses"]) { return "high-dose" }
    let before = sentence.words(draft.matched)
    return before.holds(["in combination with", "combined with", "together with", "alongside", "added to"]) ? "combination" : nil
  }
}
