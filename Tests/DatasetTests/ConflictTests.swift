import Extraction
import Lexicon
import Prose
import Testing

@testable import Dataset

@Suite struct ConflictTests {
  private let bench = Workbench()

  /// Conflicts by fact, of facts that pages state, a page a closure.
  private func conflicts(_ pages: [(inout Sample) -> Void]) throws -> [Int] {
    let records = pages.enumerated().map { index, states in
      var sample = Sample("\(index).txt")
      sample.line(.paragraph, "The words of page \(index).")
      states(&sample)
      return sample.record()
    }
    try bench.write(records)
    #expect(try bench.failures() == [])
    return try bench.lines("facts.jsonl").compactMap { $0["conflicts"]?.integer }.sorted()
  }

  @Test func affirmedAndNegatedAreInConflictWhenBothAreStated() throws {
    #expect(try conflicts([{ $0.effect("x", "rash") }, { $0.effect("x", "rash", polarity: .negated) }]) == [1, 1])
    #expect(try conflicts([{ $0.effect("x", "rash", certainty: .possible) }, { $0.effect("x", "rash", polarity: .negated) }]) == [0, 0])
    #expect(try conflicts([{ $0.effect("x", "rash") }, { $0.effect("y", "rash", polarity: .negated) }]) == [0, 0])
  }

  @Test func doseRangesThatDontOverlapAreInConflict() throws {
    #expect(try conflicts([{ $0.dose("x", "maximum", 500, 500) }, { $0.dose("x", "maximum", 850, 850) }]) == [1, 1])
    #expect(try conflicts([{ $0.dose("x", "maximum", 500, 900) }, { $0.dose("x", "maximum", 850, 850) }]) == [0, 0])
    #expect(try conflicts([{ $0.dose("x", "maximum", 1, 1, "g") }, { $0.dose("x", "maximum", 1000, 1000) }]) == [0, 0], "1 g is 1000 mg")
    #expect(try conflicts([{ $0.dose("x", "maximum", 500, 500, per: "day") }, { $0.dose("x", "maximum", 850, 850) }]) == [0, 0])
    #expect(
      try conflicts([{ $0.dose("x", "usual", 500, 500) }, { $0.dose("x", "usual", 850, 850) }]) == [0, 0], "of an unknown indication")
    #expect(try conflicts([{ $0.dose("x", "strength", 500, 500) }, { $0.dose("x", "strength", 850, 850) }]) == [0, 0])
    #expect(try conflicts([{ $0.dose("x", nil, 500, 500) }, { $0.dose("x", nil, 850, 850) }]) == [0, 0])
  }

  @Test func onePageDoesNotContradictItsOwnDoses() throws {
    #expect(
      try conflicts([
        { sample in
          sample.dose("x", "starting", 5, 5)
          sample.dose("x", "starting", 50, 50)
        }, { $0.dose("x", "starting", 5, 5) },
      ]) == [1, 1], "the second page says 5, the first 50")
    #expect(
      try conflicts([
        { sample in
          sample.dose("x", "starting", 5, 5)
          sample.dose("x", "starting", 50, 50)
        }
      ]) == [0, 0])
  }

  @Test func approvalsInTwoYearsAreInConflict() throws {
    func approval(_ year: Int) -> (inout Sample) -> Void {
      { $0.states(.approval, "x", [.authority: .text("FDA"), .year: .number(year)]) }
    }
    #expect(try conflicts([approval(1984), approval(1985), approval(1985)]) == [1, 1])
  }

  @Test func atMostTwentyAreNamedAndAllAreCounted() throws {
    let pages: [(inout Sample) -> Void] = (1...30).map { amount in { $0.dose("x", "maximum", Double(amount * 100), Double(amount * 100)) } }
    #expect(try conflicts(pages) == Array(repeating: 29, count: 30))
    let first = try #require(try bench.lines("facts.jsonl").first)
    let named = first["conflicts_with"]?.elements.compactMap(\.string) ?? []
    #expect(named.count == 20 && Set(named).count == 20 && !named.contains(first["id"]?.string ?? ""))
  }
}

@Suite struct SummaryTests {
  private let bench = Workbench()

  @Test func attributesAreTheCommonestAndTiesGoToTheGraver() throws {
    func page(_ id: String, _ frequency: String?, _ severity: String?, _ low: Double) -> DocumentRecord {
      var sample = Sample(id)
      sample.line(.paragraph, "Page \(id) on rash.")
      var values: [Field: Value] = [.percent: .percent(low: low, high: low + 1)]
      values[.frequency] = frequency.map { .text($0) }
      values[.severity] = severity.map { .text($0) }
      sample.effect("x", "rash", values)
      return sample.record()
    }
    try bench.write([page("a", "rare", "mild", 3), page("b", "common", "severe", 1), page("c", nil, nil, 2), page("d", "rare", nil, 2)])
    #expect(try bench.failures() == [])
    let fact = try #require(try bench.lines("facts.jsonl").first)
    #expect(fact["frequency"]?.string == "rare")
    #expect(fact["severity"]?.string == "severe")
    #expect(String(decoding: fact["percent"]?.raw ?? [], as: UTF8.self) == #"{"low":1,"high":4}"#)
    #expect(fact["mentions"]?.elements.count == 4)
  }

  @Test func theBestMentionIsTheExample() throws {
    func page(_ id: String, _ confidence: Confidence) -> DocumentRecord {
      var sample = Sample(id, url: "https://example.org/\(id)")
      sample.line(.paragraph, "Page \(id) on rash.")
      sample.effect("x", "rash", confidence: confidence)
      return sample.record()
    }
    try bench.write([page("a", .low), page("b", .high), page("c", .medium)])
    let fact = try #require(try bench.lines("facts.jsonl").first)
    #expect(fact["confidence"]?.string == "high")
    #expect(fact["example"]?["url"]?.string == "https://example.org/b")
    let mentions = try bench.lines("mentions.jsonl")
    let byDocument = Dictionary(uniqueKeysWithValues: mentions.map { ($0["document"]?.string ?? "", $0["id"]?.string ?? "") })
    #expect(fact["mentions"]?.elements.map(\.string) == ["b", "c", "a"].map { byDocument[$0] })
  }
}
