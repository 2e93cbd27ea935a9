import Lexicon
import Prose
import Testing

@testable import Extraction

/// The triggers' own examples, read by the whole scanner.
@Suite struct ContextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let marks: Circumstances
    let isMeant: Bool
    var testDescription: String { "\(text) \(marks.names) \(isMeant)" }
  }

  static let cases: [Case] = Triggers.all.flatMap { trigger in
    trigger.examples.map { Case(text: $0, marks: trigger.marks, isMeant: true) }
      + trigger.nots.map { Case(text: $0, marks: trigger.marks, isMeant: false) }
  }

  @Test(arguments: cases) func example(_ example: Case) throws {
    let marked = Marked(example.text)
    let sentence = Reading.sentence(marked.text)
    let range = try #require(marked.ranges.first ?? nil)
    let index = try #require(sentence.units.firstIndex { $0.tag != .word && $0.range.overlaps(range) }, "nothing is recognised at the mark")
    #expect(sentence.context[index].contains(example.marks) == example.isMeant)
  }

  @Test func everyTriggerHasPhrases() {
    for trigger in Triggers.all { #expect(!trigger.phrases.isEmpty && trigger.phrases.allSatisfy { !$0.isEmpty }) }
  }

  @Test(arguments: [
    ("She denies nausea but has headache.", [true, false]), ("No fever, chills or cough.", [true, true, true]),
    ("It does not cause drowsiness, and it may cause nausea.", [true, false]), ("Not only nausea but also rash was seen.", [false, false]),
    ("There was no evidence of ulcers or bleeding.", [true, true]), ("The rash was not seen again, headache was.", [true, false]),
  ]) func negation(_ text: String, _ expected: [Bool]) {
    let sentence = Reading.sentence(text)
    let found = sentence.units.indices.filter { sentence.units[$0].tag == .effect }.map { sentence.context[$0].contains(.negated) }
    #expect(found == expected)
  }

  @Test func aQuestionMarksAll() {
    let sentence = Reading.sentence("Does it cause nausea?")
    #expect(sentence.context.allSatisfy { $0.contains(.question) })
  }
}

/// A text with `⟦words⟧` marked, the marks taken out.
struct Marked {
  private(set) var text = ""
  private(set) var ranges: [ByteRange] = []

  init(_ source: String) {
    var start = 0
    for character in source {
      switch character {
      case "⟦": start = text.utf8.count
      case "⟧": ranges.append(ByteRange(start, text.utf8.count))
      default: text.append(character)
      }
    }
  }
}

/// One sentence as the extraction reads it.
enum Reading {
  static let lexicon = try! Lexicon()
  private static let context = ContextReader()
  private static let scanner = {
    var scanner = Scanner(lexicon: lexicon)
    scanner.mark(context.firstWords, .trigger)
    return scanner
  }()

  static func sentence(_ text: String) -> Sentence {
    let bytes = Array(text.utf8)
    let tokens = scanner.tokens(bytes)
    var sentence = Sentence(
      block: 0, range: ByteRange(0, bytes.count), units: Units(scanner.units(bytes, tokens)), bytes: bytes, section: Section(),
      kind: .paragraph)
    context.read(&sentence, tokens)
    return sentence
  }

  /// The effects of a text, as (words, name, severity).
  static func effects(_ text: String) -> [(words: String, name: String, severity: String?)] {
    let bytes = Array(text.utf8)
    return sentence(text).units.filter { $0.tag == .effect }.map { unit in
      let name = unit.name ?? (unit.term >= 0 ? lexicon.terms[Int(unit.term)].concept.name : "")
      return (String(decoding: bytes[unit.range.lower..<unit.range.upper], as: UTF8.self), name, unit.severity)
    }
  }
}
