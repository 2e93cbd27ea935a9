import Lexicon
import Prose

/// A fact as a rule or reader proposes it, in units of its sentence; the finishing decides what becomes of it.
package struct Draft: Sendable {
  package var kind: FactKind
  package var rule: String
  package var confidence: Confidence
  /// Unit of the drug; nil or an anaphor where the drug in focus is meant.
  package var drug: Int?
  /// The drug's name where it stands outside the sentence: in a table's header.
  package var reference: Page.Reference?
  /// Unit of the kind's own key (effect, condition, with, target, amount …), for its span and its context.
  package var key: Int?
  /// Further units that give values.
  package var others: [Int] = []
  package var values: [Field: Value] = [:]
  package var polarity: Polarity?
  package var certainty: Certainty?
  /// Words that the rule matched, as units; the context of a fact is looked for here.
  package var matched: Range<Int>

  package init(_ kind: FactKind, rule: String, confidence: Confidence, drug: Int?, key: Int?, matched: Range<Int>) {
    self.kind = kind
    self.rule = rule
    self.confidence = confidence
    self.drug = drug
    self.key = key
    self.matched = matched
  }
}

/// Finds facts that no local pattern can: lists under headings, table rows, doses with all that belongs to them.
package protocol FactReader: Sendable {
  /// Ids of what it may put into `Draft.rule`, with reasons, for `posology rules`.
  static var entries: [(id: String, kind: FactKind, why: String)] { get }
  /// Texts of our own with what the reader makes of them, for those whose kind has no pattern rules.
  static var examples: [ReaderExamples] { get }
  func read(_ sentence: Sentence, _ page: Page, into drafts: inout [Draft])
}

extension FactReader {
  package static var examples: [ReaderExamples] { [] }
}

/// The examples of one of a reader's ids.
public struct ReaderExamples: Sendable {
  public let id: String
  public let examples: [Rule.Example]

  init(_ id: String, _ examples: [Rule.Example]) {
    self.id = id
    self.examples = examples
  }
}
