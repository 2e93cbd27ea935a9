import Testing

@testable import Extraction

@Suite("What a sentence must have before a pattern is tried")
struct GateTests {
  @Test(
    "texts that a pattern can't do without",
    arguments: [
      ("<D> (?:works|helps) against <E>", "<D> helps against <E>", true),
      ("<D> (?:works|helps) against <E>", "<D> fails against <E>", false),
      ("<D> (?:works|helps) against <E>", "<D> works for <E>", false),
      ("<D> relieves?(?: badly)? <E>", "<D> relieve <E>", true),
      ("<D> colou?r <E>", "<D> color <E>", true),
      ("<D> (?:eas|[a-z]+)es <E>", "<D> soothes <E>", true),
      ("<D> (?=quickly )[a-z ]+<E>", "<D> soon <E>", true),
      ("<D> (?!never )[a-z]+ <E>", "<D> may <E>", true),
      ("<D> {benefit} <E>", "<D> relieves <E>", true),
      ("<D> {benefit} <E>", "<D> resembles <E>", false),
      ("<D> (*VERB)works <E>", "<D> helps <E>", true),
      ("<D> [[:alpha:]]+works <E>", "<D> helps <E>", true),
    ])
  func texts(_ pattern: String, _ mask: String, mayMatch: Bool) {
    let lists = PatternNeeds.of(pattern).texts
    let may = Array(mask.utf8).withUnsafeBufferPointer { text in
      Trigrams.of(text) { seen in lists.allSatisfy { list in list.contains { $0.mayStand(in: seen) } } }
    }
    #expect(may == mayMatch)
  }

  @Test(
    "a pattern begins at a tag",
    arguments: [
      ("{start}(?:{drug} helps|{effects} is helped)", "(?=<[DKX]>)", "(?=<E>)"),
      ("{uses} (?:and {drug})", "(?=<E>)", "{drug}"),
    ])
  func heads(_ pattern: String, _ first: String, _ second: String) {
    let headed = PatternHeads.headed(pattern)
    #expect(headed.contains(first) && headed.contains(second))
  }
}
