import Cleaning
import Extraction
import Foundation
import Testing

@testable import Dataset
@testable import Pipeline

/// What is done to a run is named as the cause of what it changes.
@Suite(.serialized) struct SeededCauseTests {
  /// An older program without a rule is made of a run that switched it off.
  @Test("what another program made is its rule's, and what a page says still the page's") func programs() async throws {
    let runs = try await SeededRuns()
    let rule = "adverse.list"
    let without = Seed.ruleOff(rule)
    let old = try await runs.dataset([without])
    let alone = Set(try await runs.differences([without], []).map(\.key))
    let edits = Set(try await runs.differences([without], [without, .pagesEdited]).map(\.key))
    let path = old + "/run.json"
    let run = try String(contentsOfFile: path, encoding: .utf8)
    try run.replacing(Program.sourcesHash, with: "0000").replacing("\"without\":[\"\(rule)\"]", with: "\"without\":[]").write(
      toFile: path, atomically: true, encoding: .utf8)
    let found = try await runs.differences([without], [.pagesEdited])
    #expect(found.contains { alone.contains($0.key) } && found.contains { edits.contains($0.key) })
    for difference in found {
      switch (alone.contains(difference.key), edits.contains(difference.key)) {
      case (true, false):
        // Where the rule only takes another's words, the fact does not rest on it.
        let restsOnIt = difference.rules.contains(rule)
        let expected = restsOnIt ? Cause(.rule, rule) : Cause(.program)
        #expect(difference.cause == expected || difference.cause.also.contains(expected), "\(difference.key)")
      case (false, true): #expect(difference.cause == Cause(.document), "\(difference.key)")
      default: #expect(difference.cause.kind == .confounded, "\(difference.key)")
      }
    }
  }

  /// Everything that may be done to a run, alone and two at a time. What is done alone shows in full runs what it does; of two that do the
  /// same, or that only together do it, the cause is `confounded`. A case is a page: all its differences must have the right cause.
  @Test("what was done is named as the cause") func seededCauses() async throws {
    let runs = try await SeededRuns()
    var right = 0
    var all = 0
    var errors: [String: String] = [:]
    for (before, seeds) in try await Self.cases(runs) {
      let (old, new) = (before, before.union(seeds))
      var alone: [Seed: Set<String>] = [:]
      for seed in seeds { alone[seed] = Set(try await runs.differences(old, old.union([seed])).flatMap(\.effects)) }
      let found = try await runs.differences(old, new)
      #expect(!found.isEmpty, "\(seeds) change nothing")
      var pages: [String: Bool] = [:]
      for difference in found {
        let makers = seeds.filter { alone[$0]?.isSuperset(of: difference.effects) ?? false }
        let isGone = difference.page == SeededRuns.original && seeds.contains(.originalGone)
        let expected = isGone ? Cause(.document) : makers.count == 1 ? makers.first!.cause : Cause(.confounded, also: seeds.map(\.cause))
        let page = difference.page
        pages[page] = pages[page] ?? true && difference.cause == expected
        if difference.cause != expected {
          errors["\(seeds) \(page)"] = "\(difference.key): \(difference.cause.words), not \(expected.words)"
        }
      }
      right += pages.values.count { $0 }
      all += pages.count
      if seeds.count > 1, seeds.contains(.ruleOff("dose.amount")) {
        let back = try await runs.differences(new, old)
        #expect(Self.causes(found) == Self.causes(back), "swapping the sides keeps the causes of \(seeds)")
      }
    }
    print("seeded causes: \(right) of \(all) named rightly", errors.isEmpty ? "" : "\(errors)")
    #expect(all >= 80)
    #expect(Double(right) >= 0.95 * Double(all), "\(right) of \(all) right; \(errors)")
  }

  private static func causes(_ differences: [SeededDifference]) -> [String] { differences.map { "\($0.cause)" }.sorted() }

  /// Seeds with what was the case before.
  private static func cases(_ runs: SeededRuns) async throws -> [(before: Set<Seed>, seeds: Set<Seed>)] {
    let facts = try await Self.facts(runs)
    let (nobody, own) = (Seed.lexicon("\t\(SeededRuns.drug)\tdrug"), Seed.ownRule(SeededRuns.ownRule))
    let (noLists, noDoses) = (Seed.ruleOff("adverse.list"), Seed.ruleOff("dose.amount"))
    let noIbuprofen = Seed.lexicon("-\tibuprofen")
    let wrong = Seed.verdict("\(facts[.dose] ?? "")\twrong")
    let wrongSlot = Seed.verdict("\((facts[.adverseEffect] ?? "").prefix(16))\twrong")
    let alone: [Seed] = [
      .pagesEdited, noLists, noDoses, noIbuprofen, nobody, own, wrong, wrongSlot, .language("es"), .favor(.recall),
      .threshold(0.99), .keep(.first), .originalGone,
    ]
    let together: [Set<Seed>] = [
      [.pagesEdited, noDoses], [.pagesEdited, noIbuprofen], [noLists, noIbuprofen], [nobody, own], [noDoses, wrong],
      [.language("es"), noDoses],
      [.pagesEdited, nobody], [.favor(.recall), noDoses], [.pagesEdited, .favor(.recall)],
      [.threshold(0.99), .originalGone], [.threshold(0.99), noDoses], [.threshold(0.99), .keep(.first)], [.keep(.first), noIbuprofen],
      [.originalGone, noDoses],
    ]
    return alone.map { ([], [$0]) } + together.map { ([], $0) } + [([noDoses], [nobody, own])]
  }

  /// The first fact of each kind.
  private static func facts(_ runs: SeededRuns) async throws -> [FactKind: String] {
    let facts = try StoredDataset(try await runs.dataset([])).facts()
    var out: [FactKind: String] = [:]
    while let fact = try facts.next() { if out[fact.statement.kind] == nil { out[fact.statement.kind] = fact.id } }
    return out
  }
}
