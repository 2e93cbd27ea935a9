import Lexicon
import Prose

/// Half-life, bioavailability, binding, onset, peak, duration and the like, from prose, labels and rows.
struct PharmacokineticLists: FactReader {
  static let entries: [(id: String, kind: FactKind, why: String)] = [
    ("pharmacokinetic.figure", .pharmacokinetic, "a time, share or volume beside the words for what the body does with the drug"),
    ("pharmacokinetic.row", .pharmacokinetic, "the same in a row of a table, the drug from the column's header"),
  ]

  private let quantities = Quantities()

  func read(_ sentence: Sentence, _ page: Page, into drafts: inout [Draft]) {
    guard sentence.tags.contains(.span) || sentence.tags.contains(.percent) || sentence.tags.contains(.amount) else { return }
    guard page.passages.indices.contains(page.current) else { return }
    let passage = page.passages[page.current]
    let cues = PharmacokineticCues.shared.all(sentence.units, passage.tokens).filter {
      !Self.isIdle(sentence) || Self.unmistakable.contains(PharmacokineticCues.parameter($0.parameter).name)
    }
    guard !cues.isEmpty else { return }
    let figures = PharmacokineticFigures(sentence: sentence, passage: passage, cues: cues, quantities: quantities)
    let row = TableColumns(sentence, page)
    for found in figures.all() {
      var draft = Draft(
        .pharmacokinetic, rule: row == nil ? "pharmacokinetic.figure" : "pharmacokinetic.row", confidence: found.isSure ? .high : .medium,
        drug: found.drug, key: found.key,
        matched: found.key..<found.key + 1)
      draft.values[.amount] = .amount(found.amount)
      draft.values[.parameter] = .text(found.parameter)
      if let route = found.route { draft.values[.route] = sentence.units[route].value(page) }
      if let header = row?.drug(of: found.key, page) { draft.reference = header }
      drafts.append(draft)
    }
  }

  /// Sections whose times and shares are of something else, unless the words leave no doubt.
  private static func isIdle(_ sentence: Sentence) -> Bool {
    switch sentence.section.topic {
    case .overdose, .withdrawal, .adverseEffects, .related, .storage, .missedDose, .approval: return true
    default: return false
    }
  }

  private static let unmistakable: Set<String> = [
    "half-life", "bioavailability", "protein binding", "volume of distribution", "clearance", "excretion",
  ]
}
