import Prose
import Testing

@testable import Deduplication

/// Words of our own making, the same for the same seed.
func prose(_ seed: UInt64, words: Int) -> [String] {
  var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 7
  return (0..<words).map { _ in
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return "w\(state >> 40 % 5000)"
  }
}

func verdicts(_ texts: [String], threshold: Double = 0.8, differ: @escaping (Int, Int) -> [String]? = { _, _ in nil }) throws
  -> Deduplicator.Verdicts
{
  var store = SketchStore()
  let shingles = texts.map { Shingles(Array($0.utf8)) }
  for one in shingles { store.append(Sketch(one)) }
  return try Deduplicator(threshold: threshold).verdicts(store, order: Array(texts.indices), shingles: { shingles[$0] }, differ: differ)
}

@Suite struct DeduplicatorTests {
  let base = prose(1, words: 400)

  @Test("case, signs and blanks make no difference") func exact() throws {
    let found = try verdicts(["One two three four five six.", "one TWO three, four — five\u{A0}six"])
    #expect(found.pairs.map(\.reason) == [.exact])
  }

  @Test("curly quotes part words as straight ones do") func quotes() {
    #expect(Shingles(Array("the ‘red’ pill is here now".utf8)).hashes == Shingles(Array("the 'red' pill is here now".utf8)).hashes)
  }

  @Test("a few changed words leave a near-duplicate") func near() throws {
    var copy = base
    for index in stride(from: 20, to: 400, by: 130) { copy[index] = "changed" }
    let found = try verdicts([base.joined(separator: " "), copy.joined(separator: " ")])
    #expect(found.pairs.count == 1)
    #expect(found.pairs[0].reason == .near && found.pairs[0].kept == 0)
    #expect(found.pairs[0].likeness.jaccard > 0.8 && found.pairs[0].likeness.jaccard < 1)
  }

  @Test("a truncated copy is contained, whichever comes first", arguments: [[0, 1], [1, 0]]) func contained(_ order: [Int]) throws {
    let texts = [base.joined(separator: " "), base.prefix(160).joined(separator: " ")]
    let found = try verdicts(order.map { texts[$0] })
    #expect(found.pairs.map(\.reason) == [.contained])
    #expect(order[found.pairs[0].kept] == 0)
  }

  @Test("no chain: what is like a removed copy alone stays") func stars() throws {
    var second = base
    for index in 0..<30 { second[index] = "x\(index)" }
    var third = second
    for index in 370..<400 { third[index] = "y\(index)" }
    let found = try verdicts([base, second, third].map { $0.joined(separator: " ") }, threshold: 0.84)
    let removed = Set(found.pairs.map(\.removed))
    for pair in found.pairs { #expect(!removed.contains(pair.kept)) }
  }

  @Test("pages alike about other drugs are both kept") func veto() throws {
    let texts = [base.joined(separator: " "), base.joined(separator: " ") + " more"]
    let found = try verdicts(texts, differ: { _, _ in ["aspirin", "ibuprofen"] })
    #expect(found.pairs.isEmpty)
    #expect(found.vetoed.map(\.differ) == [["aspirin", "ibuprofen"]])
  }

  @Test("a thousand copies cost a thousand comparisons") func giant() throws {
    let text = base.joined(separator: " ")
    let found = try verdicts((0..<1000).map { text + " tail\($0)" })
    #expect(found.pairs.count == 999)
    #expect(Set(found.pairs.map(\.kept)) == [0])
  }

  @Test("texts without a word are never copies") func empty() throws {
    #expect(try verdicts(["", " … ", ""]).pairs.isEmpty)
  }

  @Test("every pair at the threshold and above is found", arguments: [0.5, 0.7, 0.8, 0.9]) func recall(_ threshold: Double) throws {
    for seed in 0..<40 {
      let words = prose(UInt64(seed), words: 300)
      var copy = words
      for index in stride(from: seed % 7, to: 300, by: 25 + seed) { copy[index] = "q\(index)" }
      let (a, b) = (Shingles(Array(words.joined(separator: " ").utf8)), Shingles(Array(copy.joined(separator: " ").utf8)))
      let found = try verdicts([words.joined(separator: " "), copy.joined(separator: " ")], threshold: threshold)
      #expect((Likeness(a, b).jaccard >= threshold) == !found.pairs.isEmpty)
    }
  }
}

@Suite struct SubstitutionTests {
  let template = "Before you take %, tell your doctor. The usual dose of % is one tablet. Common side effects of % include headache."

  @Test("names that take each other's place are found, known or not") func names() {
    let a = Array(template.replacing("%", with: "Zorbaline").utf8)
    let b = Array(template.replacing("%", with: "Quexadrin").utf8)
    #expect(Substitution.names(a, b) == ["zorbaline", "quexadrin"])
  }

  @Test("words that were edited here and there make no other drug of it", arguments: [("one word edited", false), ("often often", true)])
  func possible(_ edit: String, _ isPossible: Bool) {
    let text = "Metformin or sitagliptin: take metformin with food, sitagliptin whenever you like."
    #expect(Substitution.isPossible(Array(text.utf8), Array((text + " " + edit).utf8)) == isPossible)
  }

  @Test("another dose is no other drug") func doses() {
    let a = Array("Take 5 mg now. Then 5 mg at noon. Then 5 mg at night.".utf8)
    let b = Array("Take 10 mg now. Then 10 mg at noon. Then 10 mg at night.".utf8)
    #expect(Substitution.names(a, b) == nil)
  }

  @Test("a word changed twice is a synonym, no name") func synonyms() {
    let a = Array("utilised daily by many. it is utilised often. all is well".utf8)
    let b = Array("prescribed daily by many. it is prescribed often. all is well".utf8)
    #expect(Substitution.names(a, b) == nil)
  }
}
