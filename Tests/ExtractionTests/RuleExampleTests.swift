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

  @Test(arguments: cases) func example(_ test: Case) throws {
    let text = ExampleText(test.example.text)
    let found = try Extracted(text.plain)
    guard test.example.isPositive else {
      #expect(!found.mentions.contains { $0.rule == test.rule.id }, "it made a fact of what it should leave alone")
      return
    }
    #expect(found.drafted.contains(test.rule.id), "the rule did not match")
    for mark in text.marks where mark.name != "drug" {
      #expect(found.mentions.contains { $0.kind == test.rule.kind && found.covers($0, mark) }, "no fact of \(mark.words)")
    }
    for expected in test.example.expects {
      #expect(found.mentions.contains { $0.kind == test.rule.kind && Extracted.said($0).contains(expected) }, "no fact with \(expected)")
    }
  }

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
    let text = ExampleText(test.example.text)
    let made = try Extracted(text.plain)
    let mentions = made.mentions.filter { $0.rule == test.id }
    guard test.example.isPositive else {
      #expect(mentions.isEmpty, "it made a fact of what it should leave alone")
      return
    }
    for mark in text.marks where mark.name != "drug" {
      #expect(mentions.contains { made.covers($0, mark) }, "no fact of \(mark.words)")
    }
    for expected in test.example.expects {
      #expect(mentions.contains { Extracted.said($0).contains(expected) }, "no fact with \(expected)")
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

/// A text with `⟦words|name⟧` marks, and the text without them.
struct ExampleText {
  struct Mark {
    var words: String
    var name: String
  }

  private(set) var plain = ""
  private(set) var marks: [Mark] = []

  init(_ source: String) {
    var rest = source[...]
    while let open = rest.firstIndex(of: "⟦"), let close = rest[open...].firstIndex(of: "⟧") {
      let inner = rest[rest.index(after: open)..<close].split(separator: "|")
      plain += rest[..<open] + inner[0]
      marks.append(Mark(words: String(inner[0]), name: inner.count > 1 ? String(inner[1]) : ""))
      rest = rest[rest.index(after: close)...]
    }
    plain += rest
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
    let content = Array(text.utf8)
    var document = Document(
      id: "t", encoding: "utf-8", invalidBytes: 0, format: .text, length: content.count, metadata: Metadata(), blocks: [])
    document.blocks = FlatText.blocks(Decoder.decode(content).text, length: content.count)
    let extractor = Extractor(lexicon: Reading.lexicon, book: Self.book)
    nonisolated(unsafe) var drafted: Set<String> = []
    extractor.observer = { drafted.formUnion($0.drafts.map(\.rule)) }
    let found = extractor.extract(document)
    mentions = found.mentions
    entities = found.entities
    self.document = document
    self.drafted = drafted
  }

  /// Whether a mention's span or a value of it has the marked words.
  func covers(_ mention: Mention, _ mark: ExampleText.Mark) -> Bool {
    mention.spans.contains { document.blocks[$0.block].text.string($0.range) == mark.words }
      || mention.values.contains { $0.key.rawValue == mark.name }
  }

  /// The mention's values as `field=value`.
  static func said(_ mention: Mention) -> Set<String> {
    var out: Set<String> = [
      "polarity=\(mention.polarity.rawValue)", "certainty=\(mention.certainty.rawValue)", "drug=\(mention.drug.name)",
    ]
    for (field, value) in mention.values {
      if case .concept(let concept) = value { out.insert("\(field.rawValue)=\(concept.name)") }
      out.insert("\(field.rawValue)=\(value.canonical)")
    }
    return out
  }
}
