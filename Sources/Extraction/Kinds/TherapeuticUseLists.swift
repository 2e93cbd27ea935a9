import Lexicon
import Prose

/// Uses in lists, rows and labels: "Uses: pain, fever", the items under "What it is used for".
struct TherapeuticUseLists: FactReader {
  static let entries: [(id: String, kind: FactKind, why: String)] = [
    ("use.list", .therapeuticUse, "An item under a heading or lead-in of uses names one."),
    ("use.heading", .therapeuticUse, "A heading that names a disease among doses or uses."),
    ("use.label", .therapeuticUse, "What stands behind a label such as \"Uses:\" is a use."),
  ]

  func read(_ sentence: Sentence, _ page: Page, into drafts: inout [Draft]) {
    guard sentence.tags.contains(.effect), sentence.kind != .title else { return }
    if sentence.kind == .heading { return readHeading(sentence, page, into: &drafts) }
    guard sentence.section.topic == .uses || page.hasColumn(of: .uses, sentence) else { return }
    let isItem = sentence.kind == .listItem || sentence.kind == .tableRow || sentence.kind == .definition || sentence.kind == .term
    guard isItem || sentence.units.count <= 40 && Self.hasLabel(sentence, page) || Self.isBare(sentence, page) else { return }
    var depth = 0
    for (index, unit) in sentence.units.enumerated() {
      if unit.tag == .word {
        let byte = page.passages[page.current].bytes[unit.range.lower]
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") { depth -= 1 }
      }
      guard unit.tag == .effect, depth <= 0, page.topic(of: unit, sentence) == .uses, let value = unit.value(page) else { continue }
      if Self.isAside(index, sentence) { continue }
      var draft = Draft(
        .therapeuticUse, rule: isItem ? "use.list" : "use.label", confidence: index <= 8 ? .high : .medium, drug: nil, key: index,
        matched: page.hasColumn(of: .uses, sentence) ? index..<index + 1 : 0..<index + 1)
      draft.values[.condition] = value
      drafts.append(draft)
    }
  }

  /// "Systemic candidiasis, cryptococcal infections.": names and nothing else, under a heading of uses.
  private static func isBare(_ sentence: Sentence, _ page: Page) -> Bool {
    guard sentence.kind == .paragraph, sentence.tags.isDisjoint(with: [.anaphor, .drug]), ItemShape.isList(sentence, page) else {
      return false
    }
    return !sentence.words.holds([
      "is", "are", "may", "might", "can", "could", "was", "were", "has", "have", "not", "no", "slow", "help", "helps", "it", "with",
    ])
  }

  /// A heading that is a disease and nothing else, above doses or uses, as monographs have it.
  private func readHeading(_ sentence: Sentence, _ page: Page, into drafts: inout [Draft]) {
    let isNamed = sentence.section.topic == .uses || sentence.section.topic == .dosage
    guard isNamed || sentence.section.topic == .none && Self.leadsDose(page), sentence.units.count <= 6, sentence.units[0].tag == .effect
    else { return }
    let bytes = page.passages[page.current].bytes
    guard sentence.units.count == 1 || bytes[sentence.units[1].range.lower] == UInt8(ascii: "("), let value = sentence.units[0].value(page)
    else { return }
    var draft = Draft(.therapeuticUse, rule: "use.heading", confidence: .medium, drug: nil, key: 0, matched: 0..<1)
    draft.values[.condition] = value
    drafts.append(draft)
  }

  /// A dose stands in the block below.
  private static func leadsDose(_ page: Page) -> Bool {
    let next = page.current + 1
    return page.isAboutOneDrug && page.passages.indices.contains(next) && page.passages[next].units.contains { $0.tag == .amount }
  }

  /// Behind "in", "with", "caused by" stands whom the use concerns, not another use; a side effect is none either.
  private static func isAside(_ index: Int, _ sentence: Sentence) -> Bool {
    let before = sentence.words(max(0, index - 4)..<index)
    return index > 2
      && before.holds([
        "caused by", "due to", "in people with", "in patients with", "in adults with", "associated with", "who have", "side effects",
        "may cause", "can cause",
      ])
  }

  /// A colon within the first words.
  private static func hasLabel(_ sentence: Sentence, _ page: Page) -> Bool {
    let bytes = page.passages[page.current].bytes
    return sentence.units.prefix(6).contains { $0.tag == .word && bytes[$0.range.lower] == UInt8(ascii: ":") }
  }
}
