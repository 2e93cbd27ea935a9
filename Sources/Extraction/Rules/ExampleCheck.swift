import Lexicon
import Prose

/// Tries a rule's examples on the whole extractor: the rule must draft what is marked, and a fact must come of it.
///
/// ```swift
/// let check = ExampleCheck(lexicon, try RuleBook(FactKind.allRules + own))
/// check.failures(of: own[0])    // ["yes ⟦Metformin|drug⟧ gave me hope.: the rule did not match"]
/// ```
public struct ExampleCheck: Sendable {
  private let lexicon: Lexicon
  private let book: RuleBook

  public init(_ lexicon: Lexicon, _ book: RuleBook) {
    self.lexicon = lexicon
    self.book = book
  }

  /// What a rule does otherwise than its examples say.
  public func failures(of rule: Rule) -> [String] {
    rule.examples.flatMap { example in
      failures(of: example, rule).map { "\(example.isPositive ? "yes" : "no") \(example.text): \($0)" }
    }
  }

  package func failures(of example: Rule.Example, _ rule: Rule) -> [String] {
    let text = MarkedText(example.text)
    let document = Document(flat: text.plain)
    let extractor = Extractor(lexicon: lexicon, book: book)
    nonisolated(unsafe) var hasMatched = false
    extractor.observer = { reading in if reading.drafts.contains(where: { $0.rule == rule.id }) { hasMatched = true } }
    let mentions = extractor.extract(document).mentions
    guard example.isPositive else {
      return mentions.contains { $0.rule == rule.id } ? ["it made a fact of what it should leave alone"] : []
    }
    guard hasMatched else { return ["the rule did not match"] }
    let facts = mentions.filter { $0.kind == rule.kind }
    let missing = text.marks.filter { mark in mark.name != "drug" && !facts.contains { $0.covers(mark, in: document) } }
    let unsaid = example.expects.filter { expected in !facts.contains { $0.said.contains(expected) } }
    return missing.map { "no fact of \($0.words)" } + unsaid.map { "no fact with \($0)" }
  }
}

extension Mention {
  /// Whether a span or a value has the marked words.
  package func covers(_ mark: MarkedText.Mark, in document: Document) -> Bool {
    spans.contains { document.blocks[$0.block].text.string($0.range) == mark.words } || values.contains { $0.key.rawValue == mark.name }
  }

  /// The values as `field=value`.
  package var said: Set<String> {
    var out: Set<String> = ["polarity=\(polarity.rawValue)", "certainty=\(certainty.rawValue)", "drug=\(drug.name)"]
    for (field, value) in values {
      if case .concept(let concept) = value { out.insert("\(field.rawValue)=\(concept.name)") }
      out.insert("\(field.rawValue)=\(value.canonical)")
    }
    return out
  }
}
