import Extraction
import Prose
import Testing

@testable import Dataset

@Suite struct ValidatorTests {
  private let bench = Workbench()

  /// Two pages of one fact, a duplicate among them, and an input that could not be read.
  private func good() throws {
    var second = Sample.page("b.txt", note: " and more")
    second.line(.paragraph, "naltrexone never causes nausea.")
    second.effect("naltrexone", "nausea", polarity: .negated)
    try bench.write(
      [Sample.page("a.txt").record(), second.record(), Sample.page("c.txt").record()],
      duplicates: [2: .init(status: .duplicate, kept: 0, jaccard: 1, containment: 1)],
      rejections: [Rejection(source: "x", reason: .malformed, detail: "d")])
  }

  /// A way to break a dataset: the file, what stands there, what is put in its place, and the beginning of the failure that follows.
  struct Break: Sendable, CustomTestStringConvertible {
    var file: String
    var old: String
    var new: String
    var failure: String
    var testDescription: String { "\(file): \(old) to \(new)" }

    init(_ file: String, _ old: String, _ new: String, _ failure: String) {
      self.file = file
      self.old = old
      self.new = new
      self.failure = failure
    }
  }

  static let breaks: [Break] = [
    Break("documents.jsonl", "\"id\":\"a.txt\"", "\"id\":\"d.txt\"", "documents.jsonl:2: ids are not sorted and unique"),
    Break(
      "documents.jsonl", "\"format\":\"text\"", "\"format\":\"word\"", "documents.jsonl:1: \"format\": expected one of text, markdown, html"
    ),
    Break("documents.jsonl", "\"source\":", "\"origin\":", "documents.jsonl:1: expected the field \"source\", found \"origin\""),
    Break("documents.jsonl", "\"source\":\"a.txt\"", "\"source\":null", "documents.jsonl:1: \"source\" is null"),
    Break("documents.jsonl", "\"blocks\":8", "\"blocks\":9", "documents.jsonl:1: \"blocks\": expected 8, as blocks.jsonl has, found 9"),
    Break("documents.jsonl", "\"mentions\":2", "\"mentions\":1", "documents.jsonl:1: \"mentions\": expected 2"),
    Break("documents.jsonl", "\"facts\":2}", "\"facts\":1}", "documents.jsonl:1: \"facts\": expected 2"),
    Break("documents.jsonl", "\"navigation\":22", "\"navigation\":21", "documents.jsonl:1: \"removed\": expected {"),
    Break("documents.jsonl", "\"text\":\"b.txt\"", "\"text\":\"bb.txt\"", "documents.jsonl:2: \"text\": expected \"b.txt\""),
    Break(
      "documents.jsonl", "\"duplicate_of\":{\"id\":\"a.txt\"", "\"duplicate_of\":{\"id\":\"z.txt\"",
      "documents.jsonl:3: duplicate_of \"z.txt\" is no"),
    Break("documents.jsonl", "\"status\":\"duplicate\"", "\"status\":\"kept\"", "documents.jsonl:3: \"duplicate_of\" and status \"kept\""),
    Break("blocks.jsonl", "\"index\":1,", "\"index\":2,", "blocks.jsonl:2: \"index\": expected 1"),
    Break(
      "blocks.jsonl", "\"start\":16,\"end\":17", "\"start\":15,\"end\":17",
      "blocks.jsonl:2: blocks must tile the document: expected start 16"),
    Break("blocks.jsonl", "\"kept\":false", "\"kept\":true", "blocks.jsonl:2: a removed block, and no other, has a reason"),
    Break("blocks.jsonl", "may cause nausea", "may cause nachos", "text/a.txt: byte 18: expected the block of blocks.jsonl:5"),
    Break("blocks.jsonl", "\"cuts\":[{\"start\":", "\"cuts\":[{\"start\":1", "blocks.jsonl:7: the cut 1"),
    Break("text/a.txt", "nausea", "nachos", "text/a.txt: expected SHA-256"),
    Break("text/a.txt", "nausea", "nachos", "mentions.jsonl:5: the quote is not text_start..<text_end"),
    Break("mentions.jsonl", "\"text_start\":18", "\"text_start\":17", "mentions.jsonl:5: the quote is not text_start..<text_end"),
    Break("mentions.jsonl", "\"rule\":\"sample.rule\"", "\"rule\":\"other\"", "mentions.jsonl:1: \"id\": expected"),
    Break("mentions.jsonl", "\"circumstance\":\"use\"", "\"circumstance\":\"overdose\"", "mentions.jsonl:4: \"fact\": expected"),
    Break(
      "mentions.jsonl", "\"document\":\"a.txt\"", "\"document\":\"aa.txt\"", "mentions.jsonl:1: \"document\": \"aa.txt\" is no document"),
    Break("mentions.jsonl", "\"confidence\":\"medium\"", "\"confidence\":\"sure\"", "mentions.jsonl:1: \"confidence\": expected one of"),
    Break("mentions.jsonl", "\"paragraph\":\"", "\"paragraph\":\"f0", "mentions.jsonl:1: \"paragraph\" is not the hash"),
    Break("facts.jsonl", "\"documents\":3", "\"documents\":2", "facts.jsonl:1: \"support\": expected {\"documents\":3"),
    Break("facts.jsonl", "\"conflicts\":0", "\"conflicts\":1", "facts.jsonl:1: \"conflicts\": expected 0 from the mentions, found 1"),
    Break("facts.jsonl", "\"severity\":null", "\"severity\":\"mild\"", "facts.jsonl:2: \"severity\": expected null"),
    Break("facts.csv", "unii:NALTREXONE", "unii:X", "facts.csv:2: expected the cells of facts.jsonl:1"),
    Break("run.json", "\"mentions\":7", "\"mentions\":8", "run.json: counts.extract.mentions: expected 7, as the files have, found 8"),
    Break("run.json", "\"malformed\":1", "\"malformed\":2", "run.json: counts.ingest.rejected: expected {\"malformed\":1}"),
    Break("rejected.jsonl", "\"detail\":\"d\"", "\"detail\":4", "rejected.jsonl:1: \"detail\": expected string, found \"4\""),
    Break("datapackage.json", "blocks.jsonl", "blocks.json", "datapackage.json: it is not what this version"),
    Break("schema/facts.json", "\"object\"", "\"string\"", "schema/facts.json: it is not what this version"),
  ]

  @Test func theGoodDatasetIsGood() throws {
    try good()
    #expect(try bench.failures() == [])
  }

  @Test(arguments: breaks) func aBrokenPromiseIsFound(_ broken: Break) throws {
    try good()
    try bench.replace(broken.file) { text in
      let place = text.range(of: broken.old)
      #expect(place != nil, "the dataset has no \(broken.old)")
      return place.map { text.replacingCharacters(in: $0, with: broken.new) } ?? text
    }
    let failures = try bench.failures().map(\.description)
    #expect(failures.contains { $0.hasPrefix(broken.failure) }, "found \(failures)")
  }

  @Test func aLineThatIsNoJSONIsFound() throws {
    try good()
    try bench.replace("mentions.jsonl") { "{\"id\":\n" + $0 }
    #expect(try bench.failures().first?.description.hasPrefix("mentions.jsonl:1: expected a JSON object in UTF-8") == true)
  }

  @Test func aMissingFileAndAStrangeOneAreFound() throws {
    try good()
    Folder.remove(bench.dataset + "/text/a.txt")
    try Folder.write(Array("x".utf8), to: bench.dataset + "/text/x.txt")
    let failures = try bench.failures().map(\.description)
    #expect(failures.contains("text/a.txt: the file is missing; documents.jsonl:1 names it"))
    #expect(failures.contains("text/x.txt: no document names this file"))
  }

  @Test(arguments: ["run.json", "datapackage.json"]) func aDatasetWithoutItsPapersIsStillOne(_ name: String) throws {
    try good()
    Folder.remove(bench.dataset + "/" + name)
    #expect(try bench.failures().map(\.description).contains("\(name): the file is missing"))
  }

  @Test func aRowThatTheDatabaseHasOtherwiseIsFound() throws {
    try good()
    let database = try Database(writing: bench.dataset + "/posology.sqlite")
    try database.run("UPDATE facts SET conflicts = 7; DELETE FROM mentions WHERE rowid = 2")
    let failures = try bench.failures().map(\.description)
    #expect(failures.contains("posology.sqlite: table facts: row 1, column \"conflicts\": expected what facts.jsonl:1 says"))
    #expect(failures.contains { $0.hasPrefix("posology.sqlite: table mentions: row 2") })
  }

  @Test func aFolderThatIsNoDatasetIsRefused() {
    #expect(throws: DatasetError.self) { try Validator(bench.path) }
  }

  @Test func sourcesAreReadAgain() throws {
    var sample = Sample.page("a.txt")
    try bench.write([sample.record()])
    func failures(_ sample: Sample, read document: Document? = nil) throws -> [String] {
      var validator = try Validator(bench.dataset)
      try validator.check()
      validator.check(sample.source, as: document ?? sample.record().document)
      validator.finishSources()
      return validator.failures.map(\.description)
    }
    #expect(try failures(sample) == [])
    #expect(
      try failures(sample, read: Sample("a.txt").record().document).first?.hasSuffix("of a.txt read \"\", not the quote") == true)
    sample.line(.paragraph, "changed since")
    #expect(try failures(sample).first?.hasPrefix("documents.jsonl:1: \"raw_sha256\": expected") == true)
    let other = Sample.page("z.txt")
    #expect(
      try failures(other) == [
        "documents.jsonl: the source \"z.txt\" is no document of the dataset",
        "documents.jsonl:1: the source of \"a.txt\" is not among those given",
      ])
  }
}

extension String {
  /// The first place of some words.
  fileprivate func range(of words: String) -> Range<String.Index>? {
    guard let place = Array(utf8).firstRange(of: Array(words.utf8)) else { return nil }
    let bytes = utf8
    return bytes.index(bytes.startIndex, offsetBy: place.lowerBound)..<bytes.index(bytes.startIndex, offsetBy: place.upperBound)
  }

  fileprivate func replacingCharacters(in range: Range<String.Index>, with words: String) -> String {
    self[..<range.lowerBound] + words + self[range.upperBound...]
  }
}
