import Lexicon
import PatternMatching
import Prose
import Testing

@testable import Extraction

@Suite struct SectionTests {
  struct Line: Sendable {
    var kind: Block.Kind
    var text: String
    var level = 0
  }

  /// The sections of the sentences of a page.
  static func sections(_ lines: [Line]) throws -> [Section] {
    var content: [UInt8] = []
    var blocks: [Block] = []
    for line in lines {
      let bytes = Array(line.text.utf8)
      var text = TracedText()
      text.append(copy: bytes[...], from: content.count)
      var layout = Block.Layout()
      layout.level = line.level
      blocks.append(Block(kind: line.kind, range: ByteRange(content.count, content.count + bytes.count), text: text, layout: layout))
      content += bytes + [0x0A]
    }
    let extractor = Extractor(lexicon: Reading.lexicon, book: try RuleBook([]))
    nonisolated(unsafe) var found: [Section] = []
    extractor.observer = { found.append($0.sentence.section) }
    _ = extractor.extract(
      Document(id: "t", encoding: "utf-8", invalidBytes: 0, format: .text, length: content.count, metadata: Metadata(), blocks: blocks))
    return found
  }

  @Test(arguments: [
    ("Side effects", Section.Topic.adverseEffects), ("What are the side effects of naltrexone?", .adverseEffects),
    ("Nebenwirkungen", .adverseEffects), ("FAQ", Section.Topic.none),
    ("Who should not take naltrexone", .contraindications), ("If you take too much", .overdose), ("Missed dose", .missedDose),
    ("Drug interactions", .interactions),
    ("Pregnancy and breastfeeding", .pregnancy), ("What is naltrexone used for", .uses), ("Therapeutic signs", .uses),
    ("How to take it", .dosage),
    ("How it works", .mechanism), ("How to store it", .storage), ("Brand names", .brands), ("Withdrawal symptoms", .withdrawal),
    ("Our team", .none),
  ]) func topic(_ heading: String, _ topic: Section.Topic) throws {
    #expect(try Self.sections([Line(kind: .heading, text: heading)]).last?.topic == topic)
  }

  @Test(arguments: [
    ("Common", "common"), ("Less common", "uncommon"), ("Very common (may affect more than 1 in 10 people)", "very_common"),
    ("Rare", "rare"), ("Very rare", "very_rare"),
  ]) func frequency(_ heading: String, _ frequency: String) throws {
    let found = try Self.sections([
      Line(kind: .heading, text: "Side effects"), Line(kind: .heading, text: heading), Line(kind: .listItem, text: "rash"),
    ])
    #expect(found.last?.topic == .adverseEffects)
    #expect(found.last?.frequency == frequency)
  }

  @Test func anUnrelatedHeadingEndsIt() throws {
    let found = try Self.sections([
      Line(kind: .heading, text: "Side effects"), Line(kind: .heading, text: "Our clinic in town"),
      Line(kind: .paragraph, text: "We are open."),
    ])
    #expect(found.last?.topic == Section.Topic.none)
  }

  @Test func aLabelHoldsForItsBlock() throws {
    let found = try Self.sections([Line(kind: .paragraph, text: "Common: nausea, rash."), Line(kind: .paragraph, text: "We met in town.")])
    #expect(found.first?.frequency == "common")
    #expect(found.last?.frequency == nil)
  }

  @Test("a short sentence is no label") func shortSentence() throws {
    let sections = try Self.sections([Line(kind: .paragraph, text: "Metformin may cause nausea. The usual dose is 500 mg twice daily.")])
    #expect(sections.map(\.topic) == [.none, .none])
  }

  @Test func aLeadInHoldsForItsList() throws {
    let found = try Self.sections([
      Line(kind: .paragraph, text: "The most common side effects are:"), Line(kind: .listItem, text: "nausea"),
      Line(kind: .listItem, text: "rash"),
      Line(kind: .paragraph, text: "We met in town."),
    ])
    #expect(found.map(\.topic) == [.adverseEffects, .adverseEffects, .adverseEffects, .none])
    #expect(found[1].frequency == "common")
  }

  @Test func aDeeperHeadingKeepsTheTopic() throws {
    let found = try Self.sections([
      Line(kind: .heading, text: "Side effects", level: 2), Line(kind: .heading, text: "The first weeks at home", level: 3),
      Line(kind: .paragraph, text: "Some feel sick."),
    ])
    #expect(found.last?.topic == .adverseEffects)
  }

  @Test("what is common is not said of the serious ones, nor of the drug") func frequencyEndsWithItsList() throws {
    let found = try Self.sections([
      Line(kind: .heading, text: "Most common side effects:"), Line(kind: .listItem, text: "Drowsiness"),
      Line(kind: .paragraph, text: "Gabapentin can also cause more serious side effects, such as:"),
      Line(kind: .listItem, text: "Seizures"),
      Line(kind: .heading, text: "Call your doctor at once if you get:"), Line(kind: .paragraph, text: "chest pain"),
      Line(kind: .heading, text: "Side effects of the common antibiotic"), Line(kind: .listItem, text: "Rash"),
    ])
    #expect(found.map(\.frequency) == ["common", "common", "common", nil, nil, nil, nil, nil])
    #expect(found.map(\.severity)[3] == "severe")
  }
}

@Suite struct SpeciesTests {
  @Test(
    "what holds for animals is marked, up to people",
    arguments: [
      (["Metronidazole for Dogs", "Vomiting is common.", "In people it is rare."], [true, false]),
      (["Can I give my dog metronidazole?", "Vomiting is common."], [true]),
      (["Horse paste sells out", "Nausea is common."], [false]),
      (["Ketoconazole for dogs and their owners", "Nausea is common."], [false]),
    ])
  func animals(_ lines: [String], _ expected: [Bool]) throws {
    let found = try SectionTests.sections(
      lines.enumerated().map { SectionTests.Line(kind: $0 == 0 ? .title : .paragraph, text: $1) })
    #expect(found.dropFirst().map(\.isOfAnimals) == expected)
  }
}

@Suite struct FrequencyClassTests {
  @Test(
    "classes of single figures, ranges, and open ones",
    arguments: [
      ((10.0, 10.0), "very_common"), ((1, 10), "common"), ((0, 10), "common"), ((1, 100), "common"), ((10, 100), "very_common"),
      ((0.1, 1), "uncommon"), ((0, 0.1), "rare"), ((0, 0.01), "very_rare"), ((5, 15), "very_common"),
    ])
  func classes(_ percent: (Double, Double), _ expected: String) {
    #expect(FrequencyClass.of((low: percent.0, high: percent.1)) == expected)
  }
}
