import Lexicon
import Prose

/// Mechanisms that the name of a drug's class tells: an "H2 blocker" blocks the H2 receptor.
struct MechanismClasses: FactReader {
  static let entries: [(id: String, kind: FactKind, why: String)] = [
    ("mechanism.class", .mechanism, "\"X is a calcium channel blocker\": the class's name holds target and action.")
  ]

  static let examples: [ReaderExamples] = [
    ReaderExamples(
      "mechanism.class",
      [
        .makes("⟦Amlodipine|drug⟧ is a calcium channel blocker.", "action=blocks"),
        .makes("⟦Sertraline|drug⟧ is a selective serotonin reuptake inhibitor.", "action=inhibits"),
        .makes("⟦Lisinopril|drug⟧ belongs to a class of drugs called ACE inhibitors.", "action=inhibits"),
        .makesNothing("Amlodipine is taken with a statin."), .makesNothing("Statins are old."),
      ])
  ]

  func read(_ sentence: Sentence, _ page: Page, into drafts: inout [Draft]) {
    guard sentence.tags.contains(.drugClass) else { return }
    for index in sentence.units.indices where sentence.units[index].tag == .drugClass {
      guard let drug = subject(of: index, sentence), let meaning = Self.meaning(sentence.units[index], page) else { continue }
      var draft = Draft(.mechanism, rule: "mechanism.class", confidence: .high, drug: drug, key: index, matched: drug..<index + 1)
      draft.values[.target] = .concept(meaning.target)
      draft.values[.action] = .text(meaning.action)
      drafts.append(draft)
    }
  }

  /// The drug that is said to be of the class: a drug or "it" with "is a" between, a few words at most.
  private func subject(of index: Int, _ sentence: Sentence) -> Int? {
    guard let drug = sentence.units[..<index].lastIndex(where: { $0.tag == .drug || $0.tag == .anaphor }), index - drug <= 12 else {
      return nil
    }
    let between = sentence.words(drug + 1..<index)
    guard
      between.holds([
        "is a", "is an", "are", "belongs to the", "belongs to a class", "belongs to", ", a", ", an", "is the", "is also a", "is also an",
        "called a", "called an", "known as",
      ])
    else { return nil }
    return between.holds(["not", "with", "than", "unlike", "and", "interacts", "or", "if", "isn't", "such", "like"]) ? nil : drug
  }

  private static let actions = ["inhibitor", "blocker", "antagonist", "agonist", "modulator", "activator"]

  /// The class's names that are a target and an action ("factor xa inhibitors").
  static func meaning(_ unit: Unit, _ page: Page) -> (target: Concept, action: String)? {
    guard unit.term >= 0 else { return nil }
    let term = page.lexicon.terms[Int(unit.term)]
    for name in [term.concept.name] + page.lexicon.column("names", of: term) {
      guard let last = name.split(separator: " ").last.map(String.init) else { continue }
      guard let action = actions.first(where: { last == $0 || last == $0 + "s" }) else { continue }
      let head = name.dropLast(last.utf8.count + 1)
      for text in [String(head), "\(head) receptor"] {
        if let found = page.lexicon.lookUp(text).first(where: { $0.type == .target }) { return (found.concept, Mechanism.normal(action)) }
      }
    }
    return nil
  }
}
