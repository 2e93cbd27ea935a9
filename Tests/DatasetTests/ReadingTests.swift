import Cleaning
import Extraction
import Lexicon
import Prose
import Testing

@testable import Dataset

@Suite struct ReadingTests {
  private let bench = Workbench()

  @Test func whatWasWrittenIsReadBack() throws {
    let record = Sample.page("a.txt").record()
    try bench.write([record])
    let dataset = try StoredDataset(bench.dataset)
    #expect(dataset.version == "1.0" && dataset.rules.map(\.id) == ["a", "b"] && dataset.options.map(\.json) == ["\"en\""])
    let document = try #require(try dataset.documents().next())
    #expect(document.id == "a.txt" && document.status == .kept && document.original == nil && document.url == "https://example.org/a.txt")
    #expect(try dataset.text(document.text) == record.clean.text)
    let blocks = try dataset.blocks()
    var upper = 0
    while let block = try blocks.next() { upper = block.range.upper }
    #expect(upper == document.bytes)
    let facts = try dataset.facts()
    var read: [String: Set<Field>] = [:]
    while let fact = try facts.next() {
      read[fact.id] = Set(fact.statement.values.keys)
      #expect(fact.support == (1, 1, 1) && fact.mentions.count == 1 && fact.statement.drug.name == "naltrexone")
    }
    #expect(read == Dictionary(uniqueKeysWithValues: record.extraction.mentions.map { ($0.fact, Set($0.values.keys)) }))
  }

  @Test func aLineThatIsNoneIsNamed() throws {
    try bench.write([Sample.page("a.txt").record()])
    try bench.replace("facts.jsonl") { _ in "{\"id\":1}\n" }
    let facts = try StoredDataset(bench.dataset).facts()
    #expect(throws: DatasetError.failed("\(bench.dataset)/facts.jsonl:1 is not what posology writes; posology validate says more")) {
      try facts.next()
    }
  }

  @Test func linesOfAnyLengthAreRead() throws {
    let long = String(repeating: "x", count: 700_000)
    try Folder.write(Array("a\n\n\(long)\nlast".utf8), to: bench.path + "/lines")
    let file = try LineFile(bench.path + "/lines")
    var lengths: [Int] = []
    while let line = try file.next() { lengths.append(line.count) }
    #expect(lengths == [1, 0, 700_000, 4] && file.number == 4 && file.isTorn)
  }

  @Test func aSortOfManyRunsIsOneSort() throws {
    let sorter = MentionSorter(folder: bench.path, limit: 200)
    var expected: [(String, Int)] = []
    for index in 0..<900 {
      let fact = Digest.short("\(index * 7919 % 40)", digits: 24)
      try sorter.add(fact: Array(fact.utf8)[...], rank: index, line: Array("\(index)\n".utf8))
      expected.append((fact, index))
    }
    expected.sort { ($0.0, $0.1) < ($1.0, $1.1) }
    var found: [(String, Int)] = []
    try sorter.drain { fact, rank, line in
      #expect(line.elementsEqual("\(rank)\n".utf8))
      found.append((String(decoding: fact, as: UTF8.self), rank))
    }
    #expect(found.map(\.0) == expected.map(\.0) && found.map(\.1) == expected.map(\.1))
  }
}
