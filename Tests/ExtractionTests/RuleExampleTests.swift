import Lexicon
import PatternMatching
import Prose
import Testing

@testable import Extraction

/// Every rule's examples through the whole extractor: the rule must draft what is marked, and a fact must come of it.
@Suite struct RuleExampleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: Rule
    let example: Rule.Example
    var testDescription: String { "\(rule.id): \(example.text)" }
  }

  static let cases: [Case] = FactKind.allRules.flatMap { rule in rule.examples.map { Case(rule: rule, example: $0) } }

  private static let check = ExampleCheck(Reading.lexicon, try! RuleBook())

  @Test(arguments: cases) func example(_ test: Case) { #expect(Self.check.failures(of: test.example, test.rule) == []) }

  @Test(arguments: FactKind.allRules) func theRuleHasExamples(_ rule: Rule) {
    #expect(rule.examples.count(where: \.isPositive) >= 2, "\(rule.id)")
    #expect(rule.examples.contains { !$0.isPositive }, "\(rule.id)")
  }

  struct ReaderCase: Sendable, CustomTestStringConvertible {
    let id: String
    let example: Rule.Example
    var testDescription: String { "\(id): \(example.text)" }
  }

  static let readerCases = FactKind.readerExamples.flatMap { set in set.examples.map { ReaderCase(id: set.id, example: $0) } }

  @Test(arguments: readerCases) func readerExample(_ test: ReaderCase) throws {
    let text = MarkedText(test.example.text)
    let made = try Extracted(text.plain)
    let mentions = made.mentions.filter { $0.rule == test.id }
    guard test.example.isPositive else {
      #expect(mentions.isEmpty, "it made a fact of what it should leave alone")
      return
    }
    for mark in text.marks where mark.name != "drug" {
      #expect(mentions.contains { $0.covers(mark, in: made.document) }, "no fact of \(mark.words)")
    }
    for expected in test.example.expects {
      #expect(mentions.contains { $0.said.contains(expected) }, "no fact with \(expected)")
    }
  }

  @Test(arguments: FactKind.allCases) func theKindHasTwentyExamples(_ kind: FactKind) {
    let readers = Set(FactKind.readerEntries.filter { $0.kind == kind }.map(\.id))
    let examples = kind.rules.flatMap(\.examples) + FactKind.readerExamples.filter { readers.contains($0.id) }.flatMap(\.examples)
    #expect(examples.count >= 20)
    #expect(examples.contains { !$0.isPositive })
  }

  @Test func idsAreUnique() {
    let ids = FactKind.allRules.map(\.id)
    #expect(Set(ids).count == ids.count)
  }
}

/// What the extractor makes of a flat text.
struct Extracted {
  private static let book = try! RuleBook()

  let document: Document
  let mentions: [Mention]
  let entities: [Entity]
  /// Ids of the rules and readers that proposed something.
  let drafted: Set<String>

  init(_ text: String) throws {
    let document = Document(flat: text)
    let extractor = Extractor(lexicon: Reading.lexicon, book: Self.book)
    nonisolated(unsafe) var drafted: Set<String> = []
    extractor.observer = { drafted.formUnion($0.drafts.map(\.rule)) }
    let found = extractor.extract(document)
    mentions = found.mentions
    entities = found.entities
    self.document = document
    self.drafted = drafted
  }
}
