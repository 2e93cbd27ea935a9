import Extraction
import Foundation
import Prose
import Testing

@testable import Dataset
@testable import Pipeline

@Suite struct CauseTests {
  @Test("a document read again from its blocks states the same") func crossedRunsAreRuns() async throws {
    let work = Workplace()
    let pages = root.appendingPathComponent("Corpus/pages").path
    _ = try await Run(Run.Options(), Knowledge()).run([pages], to: work.path("out"))
    let dataset = try StoredDataset(work.path("out"))
    var stored: [String: [String]] = [:]
    let mentions = try dataset.mentions()
    while let mention = try mentions.next() {
      stored[mention.document, default: []].append(Self.said(mention.fact, mention.rule, mention.statement.confidence))
    }
    let crossed = CrossedRun(CauseSide(dataset), CauseSide(dataset))
    let reader = try CausePages(dataset)
    let documents = try dataset.documents()
    var count = 0
    while let document = try documents.next() {
      let page = try #require(try reader.page(document.id))
      crossed.turn(to: page, page)
      let found = try #require(crossed.mentions(Crossing(.old)))
      let again = Set(found.map { Self.said($0.fact, $0.mention.rule, $0.mention.confidence) })
      #expect(again == Set(stored[document.id] ?? []), "\(document.id)")
      count += again.count
    }
    #expect(count > 1000)
  }

  @Test("--without reaches rules of patterns, of lists and of cleaning") func withoutReachesEveryRule() async throws {
    let text =
      "Metformin\n\nMetformin may cause nausea.\n\nSide effects of metformin\n- nausea\n- diarrhea\n\nThe dose of metformin is 500 mg daily.\n"
    func found(_ without: Set<String>) throws -> Set<String> {
      var options = ReadingOptions()
      options.without = without
      let source = SourceDocument(id: "a", source: "a", format: .text, content: Array(text.utf8))
      return Set(DocumentReader(try Knowledge(options)).read(source).extraction.mentions.map(\.rule))
    }
    let all = try found([])
    #expect(all.count > 2)
    for rule in all { #expect(try !found([rule]).contains(rule)) }
  }

  @Test("a user's rule is written down as it was read") func ownRulesAreKept() throws {
    let text = """
      rule own.x
      kind adverse_effect
      cues gave me | gave him
      pattern {drug} {aux}{cue} {effects}
      sets certainty=possible severity=mild
      confidence high
      why People say so.
      """
    let rules = try OwnRules.parse(text, file: "a")
    let again = try OwnRules.parse(rules[0].ownText, file: "b")
    #expect(again.map(\.hash) == rules.map(\.hash))
  }

  @Test("lines of a key are found wherever they stand", arguments: ["", "a", "b", "c", "m", "zz"]) func sortedLines(_ key: String) throws {
    let work = Workplace()
    let keys = ["a", "b", "b", "b", "m", "n", "z"]
    let lines = keys.enumerated().map { "{\"id\":\"\($1)\",\"n\":\($0),\"text\":\"\(String(repeating: "x", count: $0 * 9000))\"}\n" }
    let file = try SortedLines(work.write("a.jsonl", lines.joined()), key: "id")
    #expect(try file.lines(of: key).compactMap { $0["n"]?.integer } == keys.indices.filter { keys[$0] == key })
  }

  private static func said(_ fact: String, _ rule: String, _ confidence: Confidence) -> String { "\(fact) \(rule) \(confidence)" }
}
