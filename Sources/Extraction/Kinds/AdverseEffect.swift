import Lexicon
import Prose

enum AdverseEffect {
  static let rules: [Rule] = causeRules + reportRules + plainRules + literatureRules + hearsayRules + anecdoteRules

  /// Why the words around an effect forbid to call it one of the drug's.
  static func veto(_ context: Circumstances, _ draft: Draft, _ sentence: Sentence, _ page: Page) -> String? {
    // "Not useful in preventing cisplatin-induced …" denies the remedy.
    if context.contains(.relieved), !isCaused(draft, sentence), context.contains(.negated) || !blaming.contains(draft.rule) {
      return "relieved or prevented by the drug: a benefit"
    }
    if context.contains(.treated), !isPutDown(draft, sentence, page) { return "the condition treated" }
    if context.contains(.historical), draft.rule != "adverse.induced" { return "before the drug, or long ago" }
    if context.contains(.relative) { return "of another person" }
    if let key = draft.key, isAttribute(key, sentence, page) { return "part of another thing's name" }
    if draft.rule == "adverse.hypersensitive", let key = draft.key, page.concept(of: sentence.units[key])?.name.contains("addict") ?? false
    {
      return "no reaction to it"
    }
    if let why = compared(draft, context, sentence) { return why }
    if let why = banned(draft, sentence, page) { return why }
    if let drug = draft.drug, sentence.words(drug + 1..<min(sentence.units.count, drug + 4)).holds(relatives) {
      return "what the treated condition does"
    }
    if draft.rule == "adverse.experience", isHistory(draft, sentence) { return "what the patients had before" }
    if let key = draft.key, isAct(key, sentence, page) { return "what is done, no effect" }
    if draft.rule == "adverse.cause.chain", let subject = sentence.units[draft.matched].first(where: { $0.tag != .word }),
      subject.tag == .effect,
      page.concept(of: subject).map({ page.treated.contains($0.key) }) ?? false
    {
      return "what the treated condition does"
    }
    if draft.rule == "adverse.cause.chain", let subject = sentence.units[draft.matched].first(where: { $0.tag == .effect }),
      page.concept(of: subject).map({ $0.name.contains("deficiency") || page.word(subject).lowercased().contains("deficien") }) ?? false
    {
      return "what a lack does"
    }
    if let key = draft.key, isBorne(key, sentence, page) { return "what the patients had before" }
    if context.contains(.precaution) { return "only asked after" }
    if draft.rule == "adverse.report" || draft.rule == "adverse.after", context.contains(.negated), let key = draft.key,
      isBare(key, sentence)
    {
      return "absent, but nobody says that the drug spares it"
    }
    if sentence.kind == .listItem, sentence.section.topic == .precautions || sentence.section.topic == .contraindications,
      sentence.words.holds(["allergic reaction to", "reaction to", "allergic to", "<E> to <D>", "history of"])
    {
      return "only asked after"
    }
    if draft.drug.map({ sentence.units[$0].tag == .anaphor }) ?? true, sentence.kind != .listItem,
      case .concept(let effect)? = draft.values[.effect], page.treated.contains(effect.key),
      context.isDisjoint(with: [.withdrawal, .negated])
    {
      return "what the page says the drug is taken for"
    }
    if let drug = draft.drug, sentence.units[drug].tag == .drugClass, page.main != nil { return "of a class of drugs" }
    if case .concept(let effect)? = draft.values[.effect], neverEffects.contains(effect.name) || settings.contains(effect.name) {
      return "a state that no drug causes"
    }
    return nil
  }

  /// "infiltrates without eosinophilia", "no history of seizures": a finding of the patient that is not there.
  private static func isBare(_ key: Int, _ sentence: Sentence) -> Bool {
    let before = sentence.words(max(0, key - 14)..<key)
    let behind = sentence.words(min(key + 1, sentence.units.count)..<min(key + 5, sentence.units.count))
    if behind.holds(["observed", "seen", "noted", "reported", "detected", "occurred", "developed"]) {
      return before.holds(["history", "previous", "prior"])
    }
    return before.holds(["without", "history", "absence of", "normal", "neither", "whom no", "previous", "prior"])
      || sentence.words(max(0, key - 5)..<key).holds(["no", "or no", "did not experience", "not related to"])
        && !before.holds(["there were no", "there was no", "had no", "caused no", "produced no", "no evidence", "no cases", "no reports"])
  }

  /// "cancer treatment", "inflammation pathways".
  private static func isAttribute(_ key: Int, _ sentence: Sentence, _ page: Page) -> Bool {
    guard key + 1 < sentence.units.count, sentence.units[key + 1].tag == .word else { return false }
    return owners.contains(page.passages[page.current].tokens[sentence.units[key + 1].tokens.lowerBound].hash)
  }

  /// "abrupt withdrawal can provoke seizures", "makes the kidneys pass out salt".
  private static func isAct(_ key: Int, _ sentence: Sentence, _ page: Page) -> Bool {
    let tokens = page.passages[page.current].tokens
    let own = sentence.units[key].tokens
    func isWord(_ index: Int, _ words: Set<WordHash>) -> Bool {
      sentence.units.indices.contains(index) && words.contains(tokens[sentence.units[index].tokens.lowerBound].hash)
    }
    if tokens[own.lowerBound].hash == back { return isWord(key - 1, bringing) }
    if own.count == 1, tokens[own.lowerBound].hash == withdrawal { return isWord(key - 1, paces) || isWord(key + 1, of) }
    return passing.contains(tokens[own.lowerBound].hash) && isWord(key + 1, passed)
  }

  private static let back = Tokens.hash("back")
  private static let bringing = Set(["bring", "brings", "brought", "bringing", "come", "comes", "came"].map(Tokens.hash))
  private static let withdrawal = Tokens.hash("withdrawal")
  private static let paces = Set(["abrupt", "sudden", "rapid", "gradual", "slow", "early", "upon", "after"].map(Tokens.hash))
  private static let of = Set(["of", "from"].map(Tokens.hash))
  private static let passing = Set(["pass", "passes", "passing", "passed"].map(Tokens.hash))
  private static let passed = Set(
    [
      "of", "through", "salt", "salts", "water", "sodium", "potassium", "fluid", "urine", "stones", "more", "less", "the", "extra",
      "excess",
    ].map(
      Tokens.hash))

  /// "given with ursodiol to adults who had jaundice", "patients on digoxin who have had heart failure".
  private static func isHistory(_ draft: Draft, _ sentence: Sentence) -> Bool {
    guard let key = draft.key, let drug = draft.drug, drug < key else { return false }
    let between = sentence.words(drug + 1..<key)
    if between.holds(["who have had", "who had had", "who has had", "have previously had", "had previously had", "history of"]) {
      return true
    }
    return between.holds([
      "to <B> who", "to adults who", "to patients who", "to people who", "to those who", "to children who", "to women who",
    ])
  }

  /// "HIV-infected patients", "hepatitis B-positive donors".
  private static func isBorne(_ key: Int, _ sentence: Sentence, _ page: Page) -> Bool {
    guard key + 2 < sentence.units.count, sentence.units[key + 1].range.lower == sentence.units[key].range.upper,
      sentence.units[key + 2].tag == .word
    else { return false }
    return bearing.contains(page.passages[page.current].tokens[sentence.units[key + 2].tokens.lowerBound].hash)
  }

  private static let bearing = Set(["infected", "positive", "negative", "stricken", "prone", "free"].map(Tokens.hash))

  private static let owners = Set(
    [
      "pathway", "marker", "treatment", "therapy", "prophylaxis", "prevention", "screening", "medication", "medicine", "clinic", "research",
      "specialist", "surgery", "vaccine", "cell",
    ].map(Tokens.hash))

  /// "a patient with hepatitis after isoniazid": what comes of the drug is not what it is taken for.
  private static func isPutDown(_ draft: Draft, _ sentence: Sentence, _ page: Page) -> Bool {
    if draft.rule == "adverse.induced" || draft.rule == "adverse.role" || draft.rule == "adverse.role-of" { return true }
    if isCaused(draft, sentence) { return true }
    guard let key = draft.key, let drug = draft.drug, key + 1 < drug, sentence.units[key + 1].tag == .word else { return false }
    if draft.rule == "adverse.after" {
      return after.contains(page.passages[page.current].tokens[sentence.units[key + 1].tokens.lowerBound].hash)
    }
    return sentence.words(key + 1..<drug).holds(causes)
  }

  private static let rises = [
    "goes up", "rises", "increases", "is increased", "is higher", "may rise", "is raised", "may increase", "grows",
  ]

  /// "Not for anyone with jaundice from co-amoxiclav", "no live vaccines such as MMR or yellow fever while on adalimumab".
  private static func banned(_ draft: Draft, _ sentence: Sentence, _ page: Page) -> String? {
    if draft.rule == "adverse.due", sentence.words(0..<min(3, sentence.units.count)).holds(["not for", "not in", "not given to"]) {
      return "who must not have it"
    }
    guard draft.rule == "adverse.after", let key = draft.key else { return nil }
    // "The risk of bleeding with warfarin goes up", on a page about another drug.
    if let drug = draft.drug, drug > key, let name = page.concept(of: sentence.units[drug])?.key, let main = page.main?.concept.key,
      name != main, !page.subjects.contains(name),
      sentence.words(drug + 1..<min(sentence.units.count, drug + 4)).holds(rises)
    {
      return "what another drug does more of"
    }
    return sentence.words(max(0, key - 4)..<key).holds(["such as <D> or", "like <D> or", "such as <D> and"])
      ? "named beside a drug as one of its kind" : nil
  }

  /// "It causes diarrhoea, which is treated with loperamide."
  private static func isCaused(_ draft: Draft, _ sentence: Sentence) -> Bool {
    guard let key = draft.key, let drug = draft.drug, drug < key else { return false }
    return sentence.words(max(drug + 1, key - 2)..<key).holds(causing)
  }

  /// "Hypertension induced by cyclosporine responded to nifedipine": who is blamed is not who helped.
  private static let blaming: Set<String> = ["adverse.by", "adverse.induced"]
  private static let after = Set(["after", "following"].map(Tokens.hash))
  private static let causing = [
    "cause", "causes", "caused", "can cause", "may cause", "leads to", "lead to", "led to", "induces", "induced",
  ]
  private static let causes = [
    "caused by", "induced by", "due to", "secondary to", "attributed to", "attributable to", "resulting from", "provoked by",
    "as a result of",
    "owing to", "precipitated by",
  ]

  private static let mayNot = ["may", "might"].flatMap { modal in
    ["<E>", "cause", "lead to", "produce", "make", "give"].map { "\(modal) not \($0)" }
  }
  private static let combining = ["taking", "using", "combining", "mixing", "use of"].flatMap { act in
    ["<D> with <D>", "<D> with <K>", "<D> with <S>", "<X> with <D>", "<X> with <K>", "<X> with <S>"].map { act + " " + $0 }
  }
  /// "hypertension, which amlodipine treats, can cause stroke".
  private static let relatives = ["treats ,", "treat ,", "is taken ,", "is used ,", "is given ,", "treats can", "treats may"]
  private static let together = [
    "combine", "combined", "mix", "mixed", "taken with", "take with", "together with", "given with", "used with", "use with",
  ]
  private static let anecdotes: Set<String> = ["adverse.i-have", "adverse.i-also", "adverse.is-awful"]

  /// Whether a user has just told, in the same paragraph, that the drug was left off.
  private static func isTold(afterStopping sentence: Sentence, _ page: Page) -> Bool {
    let passage = page.passages[page.current]
    let end = passage.units.partitioningIndex { $0.range.lower >= sentence.range.upper }
    return passage.units[..<end].suffix(60).contains {
      $0.tag == .word && stopping.contains(passage.tokens[$0.tokens.lowerBound].hash)
    }
  }

  private static let stopping = Set(
    ["stopped", "stopping", "stop", "quit", "quitting", "weaned", "tapered", "tapering", "withdrawal"].map(Tokens.hash))

  /// What the lexicon holds as conditions, but is no effect of a drug.
  private static let neverEffects: Set<String> = [
    "overdose", "weight management", "drug overdose", "birth control", "contraception", "drug interaction", "alcohol use",
    "medical condition",
  ]

  /// States that the lexicon holds for contraindications and settings; as findings of a text they are neither effect nor condition.
  static let settings: Set<String> = [
    "pregnancy", "breast feeding", "breastfeeding", "lactation", "menopause", "old age", "surgery", "operation", "anesthesia", "smoking",
  ]

  static func complete(_ mention: inout Mention, _ context: Circumstances, _ draft: Draft, _ sentence: Sentence, _ page: Page) {
    if case .text(let name)? = mention.values[.effect] {
      if sentence.words(draft.matched).holds(["not", "never", "isn't", "aren't", "no longer"]) { mention.polarity = .negated }
      mention.values[.effect] = .concept(page.lexicon.lookUp(name).first { $0.type == .effect }?.concept ?? Concept(id: nil, name: name))
    }
    // "may not cause nausea": neither that it does nor that it does not, rather the latter.
    if sentence.words(draft.matched).holds(Self.mayNot) { (mention.polarity, mention.certainty) = (.negated, .possible) }
    if mention.values[.circumstance] == nil { mention.values[.circumstance] = .text(circumstance(context, draft, sentence, page)) }
    // "any unusual symptoms": not how often.
    if let key = draft.key, mention.polarity == .affirmed, draft.rule != "adverse.report-to" {
      let told = AdverseEffectFrequency.of(key, sentence, page)
      if mention.values[.percent] == nil, let percent = told.percent {
        mention.values[.percent] = .percent(low: percent.low, high: percent.high)
      }
      if mention.values[.frequency] == nil, let frequency = told.frequency { mention.values[.frequency] = .text(frequency) }
    }
    if mention.values[.severity] == nil, let severity = sentence.section.severity { mention.values[.severity] = .text(severity) }
    if mention.values[.population] == nil, let population = sentence.section.population { mention.values[.population] = .text(population) }
  }

  /// "Clonidine withdrawal caused …", "stopping paroxetine can cause …".
  private static func isStopping(_ draft: Draft, _ sentence: Sentence, _ page: Page) -> Bool {
    guard draft.rule.hasPrefix("adverse.cause") || draft.rule == "adverse.role", let drug = draft.drug, let key = draft.key, drug < key
    else { return false }
    return sentence.words(drug + 1..<min(key, drug + 3)).holds(["withdrawal", "discontinuation", "cessation"])
      || page.concept(of: sentence.units[drug + 1])?.name.contains("withdrawal") ?? false
      || sentence.words(max(0, drug - 3)..<drug).holds([
        "withdrawal of", "withdrawal from", "discontinuation of", "cessation of", "stopping", "discontinuing", "withdrawing",
      ])
  }

  private static func circumstance(_ context: Circumstances, _ draft: Draft, _ sentence: Sentence, _ page: Page) -> String {
    if context.contains(.overdose) || sentence.section.topic == .overdose { return "overdose" }
    // "No alcohol until two days after the last dose: the mix may cause flushing."
    let isMixed =
      context.contains(.interaction) && sentence.units.contains { $0.tag == .substance || $0.tag == .drug && Focus.isAside($0, page) }
    if context.contains(.withdrawal) && !isMixed || sentence.section.topic == .withdrawal { return "withdrawal" }
    if context.contains(.interaction) || sentence.section.topic == .interactions { return "interaction" }
    if draft.rule == "adverse.risk-rises",
      sentence.words.holds([
        "if you also", "when you also", "if it is taken with", "when it is taken with", "if taken with",
      ])
    {
      return "interaction"
    }
    if let key = draft.key, sentence.words(0..<key).holds(combining) { return "interaction" }
    if let place = draft.drug, Focus.partner(before: place, draft, sentence) != nil { return "interaction" }
    // "Do not combine the two, as this can cause …"
    if let key = draft.key, sentence.words(max(0, key - 8)..<key).holds(["as this", "as these", "as that"]),
      sentence.words(0..<key).holds(together)
    {
      return "interaction"
    }
    if isStopping(draft, sentence, page) { return "withdrawal" }
    if anecdotes.contains(draft.rule), isTold(afterStopping: sentence, page) { return "withdrawal" }
    if let place = draft.drug ?? draft.key, Focus.opensWithPartner(place, sentence, page) { return "interaction" }
    return "use"
  }
}
