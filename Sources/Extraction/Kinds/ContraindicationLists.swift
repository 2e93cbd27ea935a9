import Lexicon
import Prose

/// Conditions in lists under "Who should not take it", "Before you take it tell your doctor if".
struct ContraindicationLists: FactReader {
  static let entries: [(id: String, kind: FactKind, why: String)] = [
    ("contra.list", .contraindication, "An item under a heading or lead-in of contraindications names one."),
    ("contra.caution-list", .contraindication, "An item under a heading or lead-in of precautions names a condition that needs care."),
    ("contra.label", .contraindication, "What stands behind a label such as \"Contraindications:\" is one."),
  ]

  func read(_ sentence: Sentence, _ page: Page, into drafts: inout [Draft]) {
    let isBan = sentence.section.topic == .contraindications || page.hasColumn(of: .contraindications, sentence)
    guard isBan || sentence.section.topic == .precautions, sentence.kind != .heading else { return }
    readAllergy(sentence, isBan: isBan, into: &drafts)
    guard sentence.tags.contains(.effect) || sentence.tags.contains(.population) else { return }
    let isItem = sentence.kind == .listItem || sentence.kind == .tableRow
    guard
      isItem
        || isBan && sentence.units.count <= 40
          && (Self.hasLabel(sentence, page) || Self.isBare(sentence) || Self.isCondition(sentence) || Self.isAnswer(sentence)),
      sentence.units.count <= 60
    else { return }
    let all = sentence.words
    let opening = sentence.words(0..<min(3, sentence.units.count))
    if !isBan, !opening.holds(["have", "have ever", "had", "suffer from", "are"]),
      !all.holds(["you have", "history of", "disease", "problems", "suffer", "if you", "pregnant"]) && sentence.units.count > 8
    {
      return
    }
    if all.holds(["may cause", "can cause", "side effect", "side effects", "stop taking", "call your doctor", "contact your"]) { return }
    for (index, unit) in sentence.units.enumerated()
    where unit.tag == .effect || unit.tag == .population && (index <= 4 && !sentence.tags.contains(.effect) || Self.isAnswer(sentence)) {
      guard !isBan || page.topic(of: unit, sentence) == .contraindications else { continue }
      guard let value = unit.value(page), !Self.isReason(index, sentence), !Self.isGloss(index, sentence, page) else { continue }
      var draft = Draft(
        .contraindication, rule: isBan ? isItem ? "contra.list" : "contra.label" : "contra.caution-list",
        confidence: isBan && index <= 10 ? .high : .medium, drug: nil, key: index,
        matched: page.hasColumn(of: .contraindications, sentence) ? index..<index + 1 : 0..<index + 1)
      draft.values[.condition] = value
      drafts.append(draft)
    }
  }

  /// "you are allergic to quinolones", where no name of an allergy stands.
  private func readAllergy(_ sentence: Sentence, isBan: Bool, into drafts: inout [Draft]) {
    let isItem = sentence.kind == .listItem && (!isBan || !sentence.tags.contains(.effect))
    guard isItem || isBan && Self.isAnswer(sentence), sentence.units.count <= 40 else { return }
    guard sentence.words.holds(Self.allergies) else { return }
    var draft = Draft(
      .contraindication, rule: isBan ? "contra.list" : "contra.caution-list", confidence: isBan ? .high : .medium, drug: nil, key: nil,
      matched: 0..<sentence.units.count)
    draft.values[.condition] = .text("hypersensitivity")
    drafts.append(draft)
  }

  private static let allergies = [
    "allergic to", "hypersensitive to", "an allergy to", "allergic reaction to", "reaction to", "<E> to <D>", "<E> to <X>", "<E> to <K>",
  ]

  /// "if you have kidney disease", below "Do not use".
  private static func isCondition(_ sentence: Sentence) -> Bool {
    sentence.words(0..<min(3, sentence.units.count)).holds(["if you have", "if you are", "if you had", "you have"])
  }

  /// A list of names without a verb: "Pregnancy; alcohol dependence; liver disease".
  private static func isBare(_ sentence: Sentence) -> Bool {
    !sentence.words.holds([
      "is", "are", "may", "can", "should", "must", "has", "have", "was", "were", "will", "do", "does", "not", "when", "you", "it", "we",
      "they",
      "falls", "goes", "comes", "gets", "makes", "takes",
    ])
  }

  /// "Who should not take it?" "A. Men with a stroke, and anyone who is allergic to it."
  private static func isAnswer(_ sentence: Sentence) -> Bool {
    guard sentence.kind != .listItem, sentence.kind != .tableRow else { return false }
    let first = sentence.words(0..<min(4, sentence.units.count))
    guard first.holds(people) || sentence.units.prefix(3).contains(where: { $0.tag == .population }) else { return false }
    return !sentence.words.holds([
      "can", "may", "might", "talk", "usually", "often", "sometimes", "taking", "report", "develop", "experience", "get", "feel",
      "should be",
    ])
  }

  private static let people = [
    "people", "patients", "men", "women", "anyone", "anybody", "everyone", "those", "children", "adults", "individuals", "persons",
    "someone",
  ]

  /// "first trimester of pregnancy (trichomoniasis)": what the drug is then taken for, in brackets behind a state.
  private static func isGloss(_ index: Int, _ sentence: Sentence, _ page: Page) -> Bool {
    let bytes = page.passages[page.current].bytes
    guard let open = sentence.units[..<index].lastIndex(where: { $0.tag == .word && bytes[$0.range.lower] == UInt8(ascii: "(") }),
      !sentence.units[open..<index].contains(where: { $0.tag == .word && bytes[$0.range.lower] == UInt8(ascii: ")") }), open > 0
    else { return false }
    let before = sentence.units[open - 1]
    if before.tag == .population { return true }
    return page.concept(of: before).map { AdverseEffect.settings.contains($0.name) } ?? false
  }

  /// Behind "because", "since", "may" stands what would happen, no condition.
  private static func isReason(_ index: Int, _ sentence: Sentence) -> Bool {
    sentence.words(0..<index).holds(["because", "since", "may", "can", "could", "might", "causes", "as it", "risk of", "lead to", "worsen"])
  }

  private static func hasLabel(_ sentence: Sentence, _ page: Page) -> Bool {
    let bytes = page.passages[page.current].bytes
    return sentence.units.prefix(6).contains { $0.tag == .word && bytes[$0.range.lower] == UInt8(ascii: ":") }
  }
}
