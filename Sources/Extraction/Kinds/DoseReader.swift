import Lexicon
import Prose

/// One fact for each amount, with everything that belongs to it in its sentence, row or item.
struct DoseReader: FactReader {
  static let entries: [(id: String, kind: FactKind, why: String)] = [
    ("dose.amount", .dose, "an amount of the drug with what its clause says of role, frequency, way, people and reason"),
    ("dose.words", .dose, "a dose in words (\"high-dose\") beside the drug's name"),
    ("dose.row", .dose, "an amount in a row of a table, with what the row's first cell and the header say"),
  ]

  func read(_ sentence: Sentence, _ page: Page, into drafts: inout [Draft]) {
    guard let clauses = DoseClauses(sentence, page), !isQuestion(sentence, clauses) else { return }
    let drugs = DoseDrugs(clauses: clauses, page: page)
    for key in clauses.keys where sentence.units[key].isWordedDose { worded(key, clauses, drugs, &drafts) }
    guard !Self.isIdle(sentence), !Self.headsEffects(sentence, page) else { return }
    let table = DoseTable(sentence, page)
    for (reading, key) in zip(DoseRoles(clauses: clauses).readings(), clauses.keys) where !sentence.units[key].isWordedDose {
      guard var draft = draft(key, reading, clauses, page, drugs) else { continue }
      table?.complete(&draft, key, page)
      drafts.append(draft)
    }
  }

  /// "Reaction | Zolpidem 10 mg (n=685) | Placebo": who was given what, above a table of effects.
  private static func headsEffects(_ sentence: Sentence, _ page: Page) -> Bool {
    sentence.kind == .tableRow && page.tableTop == page.current && page.columns.contains { $0.section.topic == .adverseEffects }
  }

  /// Sections whose amounts are no doses to take; lists of related pages name products and prices.
  private static func isIdle(_ sentence: Sentence) -> Bool {
    switch sentence.section.topic {
    case .storage, .overdose, .approval: true
    case .related: !sentence.tags.contains(.drug) || sentence.kind == .listItem || sentence.kind == .heading
    default: false
    }
  }

  private func isQuestion(_ sentence: Sentence, _ clauses: DoseClauses) -> Bool {
    clauses.sign(sentence.units.count - 1) == UInt8(ascii: "?")
  }

  private func draft(_ key: Int, _ reading: DoseRoles.Reading, _ clauses: DoseClauses, _ page: Page, _ drugs: DoseDrugs) -> Draft? {
    let sentence = clauses.sentence
    guard var confidence = DoseVetoes(clauses: clauses).confidence(key, role: reading.role) else { return nil }
    // A line set like a heading may be a dose of its own: "100 mg twice weekly".
    let isHeading = sentence.kind == .heading || sentence.kind == .title
    if isHeading, reading.role == nil, clauses.back(key).allSatisfy({ clauses.tag($0) != .frequency }), !clauses.hasRate(key) { return nil }
    var draft = Draft(.dose, rule: "dose.amount", confidence: .high, drug: nil, key: key, matched: key..<key + 1)
    switch drugs.owner(key) {
    case .unit(let index): draft.drug = index
    case .focus: draft.matched = 0..<key + 1
    case .open: break
    }
    draft.values[.amount] = amount(sentence.units[key])
    if let role = reading.role { draft.values[.role] = .text(role) }
    DoseSettings(clauses: clauses, page: page).fill(&draft, key, role: reading.role)
    draft.polarity = reading.isAgainst ? .negated : .affirmed
    let isBare = reading.role == nil && draft.values[.frequency] == nil && !Self.isOfTime(draft)
    // "Simvastatin: not more than 20 mg": another drug's dose while the drug of the page is taken.
    if sentence.section.topic == .interactions, draft.drug != nil { confidence = min(confidence, .medium) }
    if reading.isThreshold, !reading.isAgainst { confidence = .low }
    if clauses.isBehindSlash(key), isOfCombination(draft, clauses.sentence, page) { confidence = .low }
    if isBare || reading.isAgainst || isHeading || !reading.isOwn { confidence = min(confidence, .medium) }
    draft.confidence = confidence
    return draft
  }

  private static func isOfTime(_ draft: Draft) -> Bool {
    if case .amount(let amount)? = draft.values[.amount] { return amount.per != nil }
    return false
  }

  /// "co-amoxiclav 500/125 mg": the dose is told by its first part.
  private func isOfCombination(_ draft: Draft, _ sentence: Sentence, _ page: Page) -> Bool {
    let named = draft.drug.flatMap { page.concept(of: sentence.units[$0]) }
    return (named ?? page.main?.concept)?.name.contains("/") ?? false
  }

  private func amount(_ unit: Unit) -> Value? {
    switch unit.quantity {
    case .amount(let amount): return .amount(amount)
    case .percent(let low, let high): return .amount(Amount(low: low, high: high, unit: "%"))
    default: return nil
    }
  }

  /// "high-dose methotrexate": only where a drug stands in the sentence and no amount says it better.
  private func worded(_ key: Int, _ clauses: DoseClauses, _ drugs: DoseDrugs, _ drafts: inout [Draft]) {
    let group = drugs.group(behind: key)
    guard case .qualitative(let text) = clauses.sentence.units[key].quantity, group != nil || clauses.sentence.tags.contains(.drug) else {
      return
    }
    if let next = clauses.keys.first(where: { $0 > key }), next - key <= 5, clauses.tag(next) == .amount { return }
    var draft = Draft(
      .dose, rule: "dose.words", confidence: text == "overdose" ? .low : .medium, drug: nil, key: key, matched: key..<key + 1)
    draft.values[.qualitative] = .text(text)
    draft.polarity = .affirmed
    if let group {
      draft.drug = group
      return drafts.append(draft)
    }
    switch drugs.owner(key) {
    case .unit(let index):
      for drug in drugs.joined(to: index, behind: key) {
        draft.drug = drug
        drafts.append(draft)
      }
      return
    case .focus: draft.matched = 0..<key + 1
    case .open: break
    }
    drafts.append(draft)
  }
}
