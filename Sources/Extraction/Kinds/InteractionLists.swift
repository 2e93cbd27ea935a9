import Lexicon
import Prose

/// Interactions in lists and tables: an item or row under such a heading names the other drug first.
struct InteractionLists: FactReader {
  static let entries: [(id: String, kind: FactKind, why: String)] = [
    ("interaction.list", .interaction, "An item or row under a heading or lead-in of interactions names what interacts."),
    ("interaction.row", .interaction, "A row of a table that begins with another drug and speaks of levels, risks or advice."),
    ("interaction.label", .interaction, "What stands behind a label such as \"Interactions:\" interacts."),
    ("interaction.page", .interaction, "A short sentence under a heading of interactions whose subject is another drug."),
  ]

  func read(_ sentence: Sentence, _ page: Page, into drafts: inout [Draft]) {
    if sentence.section.topic == .none, sentence.kind == .tableRow { return readRow(sentence, page, into: &drafts) }
    guard sentence.tags.contains(.drug) || sentence.tags.contains(.drugClass) || sentence.tags.contains(.substance) else { return }
    guard sentence.section.topic == .interactions || isTaken(sentence), sentence.kind != .heading, sentence.kind != .title else { return }
    let isItem = sentence.kind == .listItem || sentence.kind == .tableRow || sentence.kind == .term || sentence.kind == .definition
    let words = sentence.words
    let isHarmless = sentence.section.isNegated || words.holds(harmless) || saysNone(sentence, page)
    let own = subject(sentence, page)
    for index in leading(sentence, page, isItem: isItem) where index != own {
      guard let value = sentence.units[index].value(page) else { continue }
      let rule = isItem ? "interaction.list" : hasLabel(sentence, page) ? "interaction.label" : "interaction.page"
      // "X raises the level of Y. Z lowers it": "it" may be the drug that the item has just named.
      let isClear = isItem ? own != nil || sentence.range.lower == 0 || !sentence.tags.contains(.anaphor) : words.holds(Self.plain)
      var draft = Draft(.interaction, rule: rule, confidence: isClear ? .high : .medium, drug: nil, key: index, matched: 0..<max(1, index))
      draft.drug = own
      draft.values[.with] = value
      draft.polarity = isHarmless ? .negated : .affirmed
      if words.holds(["may", "might", "could", "possibly"]) { draft.certainty = .possible }
      drafts.append(draft)
    }
  }

  /// Words that leave no doubt that two things interact.
  private static let plain = [
    "avoid", "must not", "should not", "do not", "raise", "raises", "increase", "increases", "lower", "lowers", "reduce", "reduces",
    "interact", "interacts", "contraindicated", "halve", "doubles", "weakens", "risk of", "danger of",
  ]

  private static let outcomes = [
    "level", "levels", "avoid", "interaction", "monitor", "caution", "severe", "major", "moderate", "minor", "contraindicated", "risk",
    "bleeding", "absorption", "effect", "effects", "toxicity", "inr", "dose",
  ]

  /// A row whose first cell is one other drug, of a page that is about one.
  private func readRow(_ sentence: Sentence, _ page: Page, into drafts: inout [Draft]) {
    guard page.hasFocus, sentence.units.count >= 3, let first = sentence.units.first, let value = first.value(page) else { return }
    guard first.tag == .drug || first.tag == .drugClass || first.tag == .substance, sentence.units[1].tag != .amount else { return }
    let passage = page.passages[page.current]
    guard passage.layout.cells.count > 1, first.range.upper <= passage.layout.cells[0].upper else { return }
    let words = sentence.words(1..<sentence.units.count)
    guard words.holds(Self.outcomes), page.concept(of: first).map({ !page.subjects.contains($0.key) }) ?? false else { return }
    var draft = Draft(.interaction, rule: "interaction.row", confidence: .medium, drug: nil, key: 0, matched: 0..<1)
    draft.values[.with] = value
    draft.polarity = words.holds(["no interaction", "nothing of note", "no action", "none known"]) ? .negated : .affirmed
    if words.holds(["may", "might", "could"]) { draft.certainty = .possible }
    drafts.append(draft)
  }

  /// "you take tizanidine", among those who must not have the drug or must tell first.
  private func isTaken(_ sentence: Sentence) -> Bool {
    guard sentence.kind == .listItem, sentence.section.topic == .contraindications || sentence.section.topic == .precautions else {
      return false
    }
    return sentence.words(0..<min(6, sentence.units.count)).holds(["take", "taking", "taken", "use", "using", "on", "are treated with"])
  }

  /// A row with "None" or "No" in a cell of its own.
  private func saysNone(_ sentence: Sentence, _ page: Page) -> Bool {
    guard sentence.kind == .tableRow, page.passages.indices.contains(page.current) else { return false }
    let passage = page.passages[page.current]
    return passage.layout.cells.dropFirst().contains { cell in
      let inside = passage.tokens.filter { $0.range.lower >= cell.lower && $0.range.upper <= cell.upper && $0.kind == .word }
      return inside.count == 1 && Self.none.contains(inside[0].hash)
    }
  }

  private static let none = Set(["none", "no", "nothing", "nil"].map(Tokens.hash))

  private let harmless =
    [
      "not affected", "gets on well", "get on well", "without change", "can be added", "neither", "doesn't stop", "does not stop",
      "do not interfere", "don't interfere", "does not interfere", "doesn't interfere",
      "not a big deal", "don't affect", "do not affect", "no need to avoid", "without concern", "without trouble", "can be combined",
      "may be combined", "is ok", "are ok", "are okay", "is okay", "not disturb", "does not change", "doesn't change", "no effect on",
      "no interaction", "not interact", "no known interaction", "is fine", "are fine", "is safe", "are safe", "no problem", "not a problem",
      "isn't a problem", "does not affect", "doesn't affect", "can be taken", "no relevant", "not relevant", "no change", "doesn't matter",
      "does not matter", "no clinically", "not clinically", "none known", "may be taken", "may be used", "may be given", "can be used",
      "carry on as usual", "nothing of note", "harmless", "- safe", "- fine", "- ok", "- okay", ": safe", ": fine", ": ok",
      "no significant",
      "does no harm", "unaffected", "leaves it alone",
    ]
    + ["usually", "generally", "perfectly", "normally", "mostly", "probably", "still", "also", "considered"].flatMap { sure in
      ["fine", "safe", "ok", "okay", "harmless", "acceptable"].map { sure + " " + $0 }
    }

  /// The drug in focus, not the partner that stands first.
  private func subject(_ sentence: Sentence, _ page: Page) -> Int? {
    sentence.units.firstIndex { unit in unit.tag == .drug && page.concept(of: unit).map { page.subjects.contains($0.key) } ?? false }
  }

  /// The partners before the first verb, colon or dash; of running text only where the sentence begins with one.
  private func leading(_ sentence: Sentence, _ page: Page, isItem: Bool) -> [Int] {
    let passage = page.passages[page.current]
    var found: [Int] = []
    var words = 0
    var hasEnded = false
    let limit = isTaken(sentence) ? 20 : isItem ? 6 : 0
    for (index, unit) in sentence.units.enumerated() {
      switch unit.tag {
      case .drug, .drugClass, .substance: if !hasEnded { found.append(index) }
      case .word:
        let token = passage.tokens[unit.tokens.lowerBound]
        if token.kind == .sign {
          let byte = passage.bytes[unit.range.lower]
          if byte == UInt8(ascii: ":"), found.isEmpty {
            words = 0
          } else if byte == UInt8(ascii: ":") || byte == 0xE2 || byte == UInt8(ascii: ".") && !found.isEmpty {
            hasEnded = true
          }
        } else if !Self.light.contains(token.hash) {
          words += 1
          if !found.isEmpty { hasEnded = true }
        }
      default: if !found.isEmpty { hasEnded = true }
      }
      if found.isEmpty, words > limit { return [] }
      if hasEnded { break }
    }
    return isItem || hasLabel(sentence, page) ? found : partners(sentence, page)
  }

  /// Of running text under such a heading: everything named beside the drug itself, but no remedy and nothing that is only compared.
  private func partners(_ sentence: Sentence, _ page: Page) -> [Int] {
    let all = sentence.words
    if all.holds([
      "instead", "alternative", "alternatives", "unlike", "preferred", "prefer", "choice", "better option", "used to treat", "is used for",
      "contains", "brand",
    ]) {
      return []
    }
    return sentence.units.indices.filter { index in
      let unit = sentence.units[index]
      guard unit.tag == .drug || unit.tag == .drugClass || unit.tag == .substance, !unit.isUncertain else { return false }
      // "X is an anticoagulant": what the drug is.
      if unit.tag == .drugClass, sentence.words(max(0, index - 3)..<index).holds(["is a", "is an", "are", "as a", "as an"]) {
        return false
      }
      return !sentence.context[index].contains(.comparison)
    }
  }

  private static let light = Set(
    [
      "and", "or", "such", "as", "like", "including", "other", "certain", "some", "the", "any", "eg", "e", "g", "also", "drugs",
      "medicines", "medications", "supplements", "tablets", "pills", "juice", "products", "for", "example", "of", "both",
    ].map(Tokens.hash))

  private func hasLabel(_ sentence: Sentence, _ page: Page) -> Bool {
    let bytes = page.passages[page.current].bytes
    return sentence.units.prefix(6).contains { $0.tag == .word && bytes[$0.range.lower] == UInt8(ascii: ":") }
  }
}
