import Extraction
import Prose
import Testing

@testable import Dataset

@Suite struct WriterTests {
  private let bench = Workbench()

  @Test func aDatasetOfTwoPagesKeepsItsPromises() throws {
    let counts = try bench.write([Sample.page("b.html").record(), Sample.page("a/x.txt.gz", effect: "headache").record()])
    #expect(try bench.failures() == [])
    #expect(counts.documents == 2 && counts.mentions == 4 && counts.facts == 3)
    let documents = try bench.lines("documents.jsonl")
    #expect(documents.map { $0["id"]?.string } == ["a/x.txt.gz", "b.html"])
    #expect(documents.map { $0["text"]?.string } == ["a/x.txt", "b.txt"])
    #expect(try bench.text("text/b.txt") == "About naltrexone\n\nnaltrexone may cause nausea.\n\n- take 50 mg \"daily\" with water\n")
  }

  @Test func theOrderOfInputsChangesNothing() throws {
    let pages = ["c", "a", "b"].map { Sample.page($0, effect: "effect \($0)").record() }
    try bench.write(pages)
    try bench.write(pages.reversed(), to: "other")
    for file in ["documents.jsonl", "blocks.jsonl", "facts.jsonl", "mentions.jsonl", "facts.csv", "run.json", "datapackage.json"] {
      #expect(try bench.text(file) == bench.text(file, of: "other"), "\(file)")
    }
  }

  @Test func documentsThatShareAnIdAreToldApartAndTwinsAreOne() throws {
    let twin = Sample.page("a.txt", effect: "nausea")
    var later = twin
    later.path = "z/a.txt"
    let counts = try bench.write([later.record(), twin.record(), Sample.page("a.txt", effect: "fever").record(), Sample.page("b").record()])
    #expect(try bench.failures() == [])
    #expect(counts.twins == 1)
    let documents = try bench.lines("documents.jsonl")
    let hashed = documents.compactMap { line in line["raw_sha256"]?.string.map { "a.txt@" + $0.prefix(12) } }
    #expect(Set(documents.prefix(2).compactMap { $0["id"]?.string }) == Set(hashed.prefix(2)))
    #expect(documents.map { $0["source"]?.string } == ["a.txt", "a.txt", "b"])
    #expect(documents.compactMap { $0["text"]?.string }.allSatisfy { $0.hasSuffix(".txt") })
  }

  @Test func spansAndQuotesCountTheContentsBytes() throws {
    try bench.write([Sample.page("a.txt").record()])
    let dose = try #require(try bench.lines("mentions.jsonl").first { $0["kind"]?.string == "dose" })
    #expect(dose["quote"]?.string == "take 50 mg \"daily\" with water")
    let start = try #require(dose["start"]?.integer)
    #expect(dose["end"]?.integer == start + "take 50 mg \"daily\" con agua with water".utf8.count)
    #expect(dose["spans"]?["drug"]?.elements.map(\.integer) == [start, start + 4])
    #expect(dose["as_needed"]?.isNull == true)
  }

  @Test func supportLeavesOutCopies() throws {
    var pages = ["a", "b", "c", "d"].map { Sample.page($0) }
    pages[3].line(.paragraph, "Nausea comes with naltrexone in my own words.")
    pages[3].effect("naltrexone", "nausea")
    let duplicate = DatasetWriter.Duplicate(status: .duplicate, kept: 0, jaccard: 1, containment: 1)
    try bench.write(pages.map { $0.record() }, duplicates: [1: duplicate])
    #expect(try bench.failures() == [])
    let fact = try #require(try bench.lines("facts.jsonl").first { $0["kind"]?.string == "adverse_effect" })
    #expect(fact["support"]?["documents"]?.integer == 4)
    #expect(fact["support"]?["mentions"]?.integer == 5)
    #expect(fact["support"]?["independent"]?.integer == 2, "a's paragraph stands in b, a copy, and in c; d says it in other words")
    #expect(fact["certainty"]?.string == "stated")
    #expect(fact["example"]?["document"]?.string == "d", "stated goes before possible")
  }

  @Test func verdictsLeaveOutWhatIsWrongAndTrustWhatIsRight() throws {
    let record = Sample.page("a").record()
    let facts = record.extraction.mentions.map(\.fact)
    let verdicts = try Verdicts(file: "v.tsv", bytes: Array("\(facts[0])\twrong\tno\n\(facts[1].prefix(16))\tright\n".utf8))
    let counts = try bench.write([record], verdicts: verdicts)
    #expect(try bench.failures() == [])
    #expect(counts.wrongFacts == 1 && counts.wrongMentions == 1 && counts.facts == 1)
    #expect(try bench.lines("facts.jsonl").map { $0["confidence"]?.string } == ["high"])
  }

  @Test func aBadVerdictIsNamedByItsLine() {
    #expect(throws: DatasetError.refused("v.tsv:2: expected a fact id or slot, a tab, and right or wrong; found \"nonsense\"")) {
      try Verdicts(file: "v.tsv", bytes: Array("# note\nnonsense\n".utf8))
    }
  }

  @Test func anEmptyRunIsADatasetToo() throws {
    try bench.write([], rejections: [Rejection(source: "x.warc:3", reason: .malformed, detail: "no header")])
    #expect(try bench.failures() == [])
    #expect(try bench.lines("rejected.jsonl").first?["source"]?.string == "x.warc:3")
  }

  @Test func cellsThatASpreadsheetWouldRunAreMadeHarmless() throws {
    var sample = Sample("a")
    sample.line(.paragraph, "=HYPERLINK(\"x\", y) naltrexone")
    sample.effect("naltrexone", "nausea")
    try bench.write([sample.record()])
    #expect(try bench.text("facts.csv").contains("\"'=HYPERLINK(\"\"x\"\", y) naltrexone\""))
    #expect(try bench.failures() == [])
  }
}
