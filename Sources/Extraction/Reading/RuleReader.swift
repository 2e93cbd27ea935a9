import Lexicon
import PatternMatching
import Prose

/// Runs the pattern rules over a sentence.
package struct RuleReader {
  package let book: RuleBook
  package let matcher: Matcher

  package init(book: RuleBook, matcher: Matcher) {
    self.book = book
    self.matcher = matcher
  }

  /// Which unit tags a group's list may take.
  private static func tags(_ group: String, _ kind: FactKind) -> Tags {
    switch group {
    case "drug": [.drug, .drugClass, .anaphor]
    case "condition" where kind == .contraindication: [.effect, .population]
    case "effect", "condition", "indication": [.effect]
    case "with": [.drug, .drugClass, .substance]
    case "target": [.target, .substance, .drugClass]
    case "brand": [.drug]
    case "amount": [.amount]
    case "percent": [.percent]
    case "frequency": [.frequency]
    case "route": [.route]
    case "form": [.form]
    case "year": [.year]
    case "population": [.population]
    case "timing": [.timing]
    case "duration": [.span]
    case "authority": [.authority]
    default: []
    }
  }

  package func read(_ sentence: Sentence, tokens: [Token], page: Page, scratch: inout [Int], into drafts: inout [Draft]) {
    book.candidates(sentence, tokens, into: &scratch)
    sentence.mask.withUnsafeBufferPointer { mask in
      for index in scratch {
        let compiled = book.rules[index]
        let ready = compiled.ready
        matcher.each(ready.pattern, in: mask) { whole in
          draft(compiled.rule, ready.groups, sentence, page, sentence.units(in: whole), &drafts)
        }
      }
    }
  }

  /// Drafts of one match: a fact for each drug and each member of the list that the kind is about.
  private func draft(
    _ rule: Rule, _ groups: [(name: String, number: Int)], _ sentence: Sentence, _ page: Page, _ whole: Range<Int>, _ drafts: inout [Draft]
  ) {
    var lists: [String: [Int]] = [:]
    var words: [String: String] = [:]
    for group in groups {
      guard let range = matcher.range(group.number) else { continue }
      let tags = Self.tags(group.name, rule.kind)
      let units = sentence.units(in: range)
      lists[group.name] = units.filter { tags.contains(sentence.units[$0].tag) }
      if Self.wordFields.contains(group.name) { words[group.name] = String(decoding: sentence.mask[range], as: UTF8.self) }
    }
    // "Unlike enalapril, losartan …": what is only compared with is none of the drugs.
    if let named = lists["drug"], named.count > 1 {
      let meant = named.filter {
        !sentence.context[$0].contains(.comparison) || rule.kind == .therapeuticUse && TherapeuticUse.isTried($0, sentence)
      }
      if !meant.isEmpty { lists["drug"] = meant }
    }
    lists["drug"] = lists["drug"]?.map { named(by: $0, sentence) }
    let drugs: [Int?] = lists["drug"].flatMap { $0.isEmpty ? nil : Self.distinct($0, sentence, page) } ?? [nil]
    let keyName = rule.kind.keyGroup
    let keys: [Int?] = keyName.flatMap { lists[$0] }.flatMap { $0.isEmpty ? nil : $0 } ?? [nil]
    let tokens = page.passages[page.current].tokens
    for drug in drugs {
      let paired = drug.map { Anaphora.pair(sentence.units[$0], tokens) } ?? (isPair: false, isDenied: false)
      // "Both": each of the two drugs that the page compares; nobody knows whom where there are more.
      if paired.isPair, page.pair.count != 2 { continue }
      for key in keys {
        var draft = Draft(
          rule.kind, rule: rule.id, confidence: rule.confidence, drug: drug, key: key, matched: whole)
        if let key, let value = sentence.units[key].value(page) { draft.values[rule.kind.keyField] = value }
        fill(&draft, lists, words, sentence, page)
        for setting in rule.sets { apply(setting, to: &draft) }
        if paired.isDenied, draft.polarity == nil { draft.polarity = .negated }
        guard paired.isPair else {
          drafts.append(draft)
          continue
        }
        for reference in page.pair {
          draft.reference = reference
          drafts.append(draft)
        }
      }
    }
  }

  /// "the ACE inhibitor quinapril", "another ACE inhibitor, fosinopril": a class with its member's name behind is that member.
  private func named(by drug: Int, _ sentence: Sentence) -> Int {
    let units = sentence.units
    guard units[drug].tag == .drugClass, drug + 1 < units.count else { return drug }
    if units[drug + 1].tag == .drug { return drug + 1 }
    guard drug + 2 < units.count, units[drug + 2].tag == .drug, sentence.words(drug + 1..<drug + 2).holds(","),
      sentence.words(max(0, drug - 4)..<drug).holds(["another", "a", "an", "the"])
    else { return drug }
    return drug + 3 == units.count || !sentence.words(drug + 3..<min(units.count, drug + 5)).holds(["and", "or", ","]) ? drug + 2 : drug
  }

  /// One unit a drug: "naltrexone (ReVia)" is one.
  private static func distinct(_ units: [Int], _ sentence: Sentence, _ page: Page) -> [Int] {
    var seen: Set<String> = []
    return units.filter { seen.insert(page.concept(of: sentence.units[$0])?.key ?? "it").inserted }
  }

  /// Groups whose words are the value.
  private static let wordFields = ["action", "parameter", "country", "severity", "authority"]

  private func fill(_ draft: inout Draft, _ lists: [String: [Int]], _ words: [String: String], _ sentence: Sentence, _ page: Page) {
    for (name, units) in lists where name != "drug" && name != draft.kind.keyGroup {
      guard let field = Field(group: name), let first = units.first, let value = sentence.units[first].value(page) else { continue }
      draft.values[field] = value
      draft.others.append(first)
    }
    draft.others.sort()
    for name in Self.wordFields {
      if let text = words[name], let field = Field(group: name), draft.values[field] == nil { draft.values[field] = .text(text) }
    }
  }

  private func apply(_ setting: Rule.Setting, to draft: inout Draft) {
    switch setting {
    case .negated: draft.polarity = .negated
    case .possible: draft.certainty = .possible
    case .field(let field, let value): draft.values[field] = value
    }
  }
}

extension FactKind {
  /// The pattern group whose members make a fact each.
  package var keyGroup: String? {
    switch self {
    case .adverseEffect: "effect"
    case .therapeuticUse, .contraindication: "condition"
    case .dose, .pharmacokinetic: "amount"
    case .interaction: "with"
    case .mechanism: "target"
    case .brand: "brand"
    case .approval: "year"
    }
  }

  package var keyField: Field { Field(group: keyGroup ?? "") ?? .effect }
}

extension Field {
  package init?(group: String) { self.init(rawValue: group) }
}

extension Unit {
  /// The unit as a field's value.
  package func value(_ page: Page) -> Value? {
    // "overdose" is an effect and a dose in words; as an effect it is the concept.
    if tag == .effect { return page.concept(of: self).map(Value.concept) }
    switch quantity {
    case .amount(let amount): return .amount(amount)
    case .percent(let low, let high): return .percent(low: low, high: high)
    case .qualitative(let text), .frequency(let text), .timing(let text), .span(let text), .population(let text): return .text(text)
    case .year(let year): return .number(year)
    case .number, nil: break
    }
    guard let concept = page.concept(of: self) else { return nil }
    return tag == .route || tag == .form ? .text(concept.name) : .concept(concept)
  }
}
