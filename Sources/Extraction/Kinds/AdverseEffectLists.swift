import Lexicon
import Prose

/// Side effects that stand in lists, rows and labels, and what structure alone tells: a section, a circumstance.
struct AdverseEffectLists: FactReader {
  static let entries: [(id: String, kind: FactKind, why: String)] = [
    ("adverse.list", .adverseEffect, "An item, a row or a list behind a label under a heading of side effects."),
    (
      "adverse.section", .adverseEffect,
      "A sentence under a heading of side effects that names an effect and nothing else that explains it."
    ),
    ("adverse.circumstance", .adverseEffect, "What follows an overdose, a withdrawal or a combination."),
    ("adverse.toxicity", .adverseEffect, "A drug's name right before a kind of harm: “phenobarbital hepatotoxicity”."),
    ("adverse.acts", .adverseEffect, "A drug's name right before a verb of harm: “haloperidol prolongs the QT interval”."),
  ]

  func read(_ sentence: Sentence, _ page: Page, into drafts: inout [Draft]) {
    guard sentence.tags.contains(.effect) else { return }
    toxicity(sentence, page, &drafts)
    guard sentence.kind != .title else { return }
    if sentence.kind == .heading {
      if sentence.section.topic == .adverseEffects, ItemShape.isBare(sentence), sentence.units.count > 1 || !Self.isName(sentence, page) {
        section(sentence, page, &drafts)
      }
    } else if sentence.kind == .tableRow, !page.columns.isEmpty {
      row(sentence, page, &drafts)
    } else if Self.topics.contains(sentence.section.topic) {
      section(sentence, page, &drafts)
    } else {
      if sentence.kind == .listItem || sentence.kind == .tableRow { frequencyItem(sentence, page, &drafts) }
      if sentence.section.topic != .uses { circumstance(sentence, page, &drafts) }
    }
  }

  /// "Toxicities" heads a list of them.
  private static func isName(_ sentence: Sentence, _ page: Page) -> Bool {
    page.concept(of: sentence.units[0])?.name == "intoxication"
  }

  private static let topics: Set<Section.Topic> = [.adverseEffects, .overdose, .withdrawal]

  private func draft(_ rule: String, _ confidence: Confidence, _ key: Int, _ sentence: Sentence, _ page: Page) -> Draft? {
    guard let concept = page.concept(of: sentence.units[key]) else { return nil }
    var draft = Draft(.adverseEffect, rule: rule, confidence: confidence, drug: nil, key: key, matched: key..<key + 1)
    draft.values[.effect] = .concept(concept)
    return draft
  }

  // MARK: - Sections

  private func section(_ sentence: Sentence, _ page: Page, _ drafts: inout [Draft]) {
    let isList = ItemShape.isList(sentence, page)
    if !isList, sentence.section.topic != .adverseEffects { circumstance(sentence, page, &drafts) }
    // Another drug in a sentence of prose may be the one that is spoken of: the rules decide.
    if !isList, namesOther(sentence, page) { return }
    let end = isList ? ItemShape.end(sentence, page) : sentence.units.count
    if !isList, !ItemShape.speaksOfEffects(sentence, page) { return }
    let symptoms = SymptomsOf.reading(sentence, page)
    if symptoms == .anotherCondition { return }
    for key in 0..<end where sentence.units[key].tag == .effect {
      if case .warned(let condition) = symptoms, key > condition { break }
      if sentence.section.topic != .adverseEffects, page.concept(of: sentence.units[key])?.name == "withdrawal syndrome" { continue }
      if !isList, sentence.words(max(0, key - 3)..<key).holds(Self.grounds) { continue }
      if isList, followsOther(key, sentence, page) { continue }
      let isSure = isList && sentence.section.topic != .overdose && sentence.kind != .heading && symptoms == .none
      if let draft = draft(isList ? "adverse.list" : "adverse.section", isSure ? .high : .medium, key, sentence, page) {
        drafts.append(draft)
      }
    }
  }

  /// Before a state in which something happens: "particularly after a heart attack".
  private static let grounds = ["after a", "after an", "following a", "following an", "recovering from", "people with", "patients with"]

  /// Whether a sentence names a drug besides the one that the section, else the page, is about.
  private func namesOther(_ sentence: Sentence, _ page: Page) -> Bool {
    let own = sentence.section.drug.map { page.lexicon.terms[Int($0)].concept.key } ?? page.main?.concept.key
    return sentence.units.contains { unit in
      unit.tag == .drugClass || unit.tag == .drug && page.concept(of: unit)?.key != own
    }
  }

  /// "(ask us for losartan, which does not cause cough)": behind another drug's name in an item.
  private func followsOther(_ key: Int, _ sentence: Sentence, _ page: Page) -> Bool {
    let own = sentence.section.drug.map { page.lexicon.terms[Int($0)].concept.key } ?? page.main?.concept.key
    return sentence.units[..<key].contains { $0.tag == .drug && page.concept(of: $0)?.key != own && !Focus.isAside($0, page) }
      && sentence.units[..<key].contains { $0.tag == .effect }
  }

  /// "Hair loss: rare", "rash (5%)": an item that says how often something occurs is about an effect, whatever stands above.
  private func frequencyItem(_ sentence: Sentence, _ page: Page, _ drafts: inout [Draft]) {
    guard sentence.section.topic == .none || sentence.section.topic == .related, ItemShape.isList(sentence, page) else { return }
    for key in sentence.units.indices where sentence.units[key].tag == .effect {
      let told = AdverseEffectFrequency.of(key, sentence, page)
      guard told.frequency != nil, let draft = draft("adverse.list", .medium, key, sentence, page) else { continue }
      drafts.append(draft)
    }
  }

  // MARK: - Rows

  private func row(_ sentence: Sentence, _ page: Page, _ drafts: inout [Draft]) {
    let cells = page.passages[page.current].layout.cells
    guard page.columns.count >= cells.count || page.columns.count > 1 else { return }
    let isAbout = page.columns.contains { Self.topics.contains($0.section.topic) } || Self.topics.contains(sentence.section.topic)
    guard isAbout else { return }
    let second = cells.count > 1 ? cells[1].lower : 0
    // Where the column of side effects names them, the others speak of something else.
    let isOpen = !sentence.units.contains { unit in
      unit.tag == .effect
        && cells.lastIndex { $0.lower <= unit.range.lower }.map {
          page.columns.indices.contains($0) && Self.topics.contains(page.columns[$0].section.topic)
        } ?? false
    }
    let isDenied = sentence.words(0..<(sentence.units.firstIndex { $0.range.lower >= second } ?? 0)).holds(Self.denials)
    for key in sentence.units.indices where sentence.units[key].tag == .effect {
      let place = sentence.units[key].range.lower
      let column = cells.lastIndex { $0.lower <= place } ?? 0
      let section = column < page.columns.count ? page.columns[column].section : sentence.section
      guard Self.topics.contains(section.topic) || isOpen && (section.topic == .none || section.topic == sentence.section.topic),
        var draft = draft("adverse.list", .high, key, sentence, page)
      else { continue }
      if isDenied { draft.polarity = .negated }
      if let frequency = section.frequency { draft.values[.frequency] = .text(frequency) }
      if let percent = percent(sentence, cells, page) { draft.values[.percent] = .percent(low: percent.low, high: percent.high) }
      drafts.append(draft)
    }
  }

  private static let denials = ["not seen", "never seen", "not reported", "not observed", "does not cause", "not caused", "none"]

  /// The first percentage of a row that does not stand in the column of the group without the drug.
  private func percent(_ sentence: Sentence, _ cells: [ByteRange], _ page: Page) -> (low: Double, high: Double)? {
    for index in sentence.units.indices where sentence.outline[index].contains(.percent) {
      let unit = sentence.units[index]
      guard case .percent(let low, let high)? = unit.quantity else { continue }
      let column = cells.lastIndex { $0.lower <= unit.range.lower } ?? 0
      if column >= page.columns.count || !page.columns[column].isPlacebo { return (low, high) }
    }
    return nil
  }

  // MARK: - Circumstances

  /// Effects of an overdose, of stopping or of a combination, in a sentence with a verb that says so.
  private func circumstance(_ sentence: Sentence, _ page: Page, _ drafts: inout [Draft]) {
    let marks: Circumstances = [.overdose, .withdrawal, .interaction]
    guard sentence.context.contains(where: { !$0.isDisjoint(with: marks) }), ItemShape.saysCause(sentence, page) else { return }
    for key in sentence.units.indices where sentence.units[key].tag == .effect && !sentence.context[key].isDisjoint(with: marks) {
      guard let name = page.concept(of: sentence.units[key])?.name, name != "withdrawal syndrome", name != "overdose" else { continue }
      if let draft = draft("adverse.circumstance", .high, key, sentence, page) { drafts.append(draft) }
    }
  }

  // MARK: - Harm by name

  private func toxicity(_ sentence: Sentence, _ page: Page, _ drafts: inout [Draft]) {
    let passage = page.passages[page.current]
    for key in sentence.units.indices.dropFirst() where sentence.units[key].tag == .effect && sentence.units[key - 1].tag == .drug {
      if Self.acts.contains(passage.tokens[sentence.units[key].tokens.lowerBound].hash),
        var draft = draft("adverse.acts", .high, key, sentence, page)
      {
        draft.drug = key - 1
        drafts.append(draft)
      }
      guard let last = sentence.units[key].tokens.last, Self.harms.contains(passage.tokens[last].hash) else { continue }
      guard var draft = draft("adverse.toxicity", .medium, key, sentence, page) else { continue }
      draft.drug = key - 1
      drafts.append(draft)
    }
  }

  private static let acts = Set(
    ["prolongs", "lengthens", "damages", "harms", "injures", "poisons", "scars", "inflames", "irritates", "weakens"].map(Tokens.hash))

  private static let harms = Set(
    [
      "toxicity", "hepatotoxicity", "nephrotoxicity", "neurotoxicity", "cardiotoxicity", "ototoxicity", "hypersensitivity", "intoxication",
      "poisoning", "encephalopathy", "nephropathy", "neuropathy", "retinopathy", "pneumonitis",
      "hepatitis", "nephritis", "pancreatitis", "dermatitis", "psychosis", "reaction", "allergy", "anaphylaxis", "injury", "pneumonia",
      "lung", "myopathy", "rash", "hypotension", "fever",
    ].map(Tokens.hash))
}

/// What a sentence, item or row looks like.
enum ItemShape {
  /// Hardly more than effects, with commas, brackets and the words of frequency between: no running prose.
  static func isList(_ sentence: Sentence, _ page: Page) -> Bool {
    let passage = page.passages[page.current]
    let effects = sentence.units.count { $0.tag == .effect }
    let end = self.end(sentence, page)
    var words = 0
    for index in 0..<end where sentence.outline[index].isEmpty {
      let token = passage.tokens[sentence.units[index].tokens.lowerBound]
      if token.kind == .word, !small.contains(token.hash) { words += 1 }
    }
    guard sentence.kind == .listItem || sentence.kind == .tableRow else { return words <= effects && effects > 0 }
    let isFirst = passage.units.first.map { $0.range.lower >= sentence.range.lower } ?? true
    return isFirst && words <= 6 + effects + 3 * parts(sentence, passage)
  }

  /// Semicolons: the parts of a long item.
  private static func parts(_ sentence: Sentence, _ passage: Page.Passage) -> Int {
    sentence.units.count { $0.tag == .word && passage.bytes[$0.range.lower] == UInt8(ascii: ";") }
  }

  /// Nothing but effects.
  static func isBare(_ sentence: Sentence) -> Bool {
    sentence.units.allSatisfy { $0.tag == .effect || $0.tag == .percent || $0.tag == .word && $0.range.count <= 4 }
  }

  /// Prose that tells what happens to people, not what to do.
  static func speaksOfEffects(_ sentence: Sentence, _ page: Page) -> Bool {
    let tokens = page.passages[page.current].tokens
    guard let first = sentence.units.first(where: { $0.tag != .word || tokens[$0.tokens.lowerBound].kind == .word }) else { return false }
    if first.tag == .word, imperatives.contains(tokens[first.tokens.lowerBound].hash) { return false }
    return sentence.units.contains { $0.tag == .percent || $0.tag == .word && happenings.contains(tokens[$0.tokens.lowerBound].hash) }
  }

  /// A verb that joins what was done with what came of it.
  static func saysCause(_ sentence: Sentence, _ page: Page) -> Bool {
    let tokens = page.passages[page.current].tokens
    return sentence.units.contains { $0.tag == .word && causes.contains(tokens[$0.tokens.lowerBound].hash) }
  }

  private static let imperatives = words(
    """
    do don't tell call take ask avoid keep store talk seek stop use contact get see check drink eat try make let watch wash read \
    speak always never before to limit remember
    """
  )
  private static let happenings = words(
    """
    occur happen experience feel have get notice report include cause lead may can might common rare uncommon often rarely sometimes \
    occasionally usually likely seen observed affect develop risk become cause causing reported possible expect complain suffer go \
    fade increase
    """)
  private static let causes = words(
    """
    cause lead result trigger bring include produce give risk raise increase provoke induce have get feel experience develop become \
    may can could might suffer add symptom sign effect danger dangerous reaction occur happen begin start return mark signal point expect reported seen
    """)

  private static func words(_ list: String) -> Set<WordHash> { Set(list.split(separator: " ").map { Tokens.hash(String($0)) }) }

  /// Where the explanation begins: a dash between blanks, a full stop.
  static func end(_ sentence: Sentence, _ page: Page) -> Int {
    let passage = page.passages[page.current]
    var hasEffect = false
    for (index, unit) in sentence.units.enumerated() {
      if unit.tag == .effect { hasEffect = true }
      guard hasEffect, unit.tag == .word, index > 0, index + 1 < sentence.units.count else { continue }
      let byte = passage.bytes[unit.range.lower]
      guard byte == UInt8(ascii: "-") || byte == 0xE2 else { continue }
      if sentence.units[index - 1].range.upper < unit.range.lower, sentence.units[index + 1].range.lower > unit.range.upper { return index }
    }
    return sentence.units.count
  }

  private static let small = Set(
    """
    and or a an the of in with for to on at by such as like including e g eg your you may be is are can very common rare uncommon \
    rarely commonly often less more mild severe serious if some people up affect than about most frequent sometimes occasionally \
    also other other feeling being getting having signs symptoms increased decreased especially mainly mostly first days weeks
    """.split(separator: " ").map { Tokens.hash(String($0)) })
}
