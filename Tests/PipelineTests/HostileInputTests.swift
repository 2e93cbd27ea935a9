import Foundation
import Testing

/// Inputs that want to break a run: each is answered with a message, and the rest of the corpus is still processed.
@Suite struct HostileInputTests {
  let work = Workplace()
  let good = "Metformin\n\nMetformin is used to treat type 2 diabetes. It may cause nausea and diarrhea.\n"

  /// Runs over a folder that holds a good page beside what the test wrote.
  private func run(_ more: [String] = []) throws -> (outcome: Outcome, ids: Set<String>, rejected: [[String: Any]]) {
    work.write("in/good.txt", good)
    let outcome = try posology(["run", work.path("in"), "-o", work.path("out"), "--quiet"] + more)
    #expect(outcome.status == 0, "\(outcome.messages)")
    let ids = Set(records(work.path("out/documents.jsonl")).compactMap { $0["id"] as? String })
    #expect(ids.contains("good.txt"))
    return (outcome, ids, records(work.path("out/rejected.jsonl")))
  }

  private func gzip(_ name: String, _ text: String) -> [UInt8] {
    let plain = work.write(name, text)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/gzip")
    process.arguments = ["-nf", plain]
    try! process.run()
    process.waitUntilExit()
    return [UInt8](try! Data(contentsOf: URL(fileURLWithPath: plain + ".gz")))
  }

  @Test func emptyFile() throws {
    work.write("in/empty.txt", "")
    work.write("in/blank.html", "  \n\n")
    let found = try run()
    #expect(found.ids == ["good.txt", "empty.txt", "blank.html"])
    let states = Dictionary(
      uniqueKeysWithValues: records(work.path("out/documents.jsonl")).map { ($0["id"] as! String, $0["status"] as! String) })
    #expect(states["empty.txt"] == "empty" && states["blank.html"] == "empty")
  }

  @Test("100 MB on one line") func hugeLine() throws {
    let sentence = Array("word after word and no line feed anywhere in it ".utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(101 << 20)
    while bytes.count < 100 << 20 { bytes.append(contentsOf: sentence) }
    work.write("in/huge.txt", bytes)
    #expect(try run().ids.contains("huge.txt"))
  }

  @Test func deeplyNested() throws {
    work.write(
      "in/deep.html", String(repeating: "<div>", count: 100_000) + "<p>Metformin may cause nausea in some of the people who take it.</p>")
    #expect(try run().ids.contains("deep.html"))
  }

  @Test(
    "pages without a word", arguments: ["?!", "\u{1}", "…", "漢字", "1 2 3", "* * *", "(", "\u{FEFF}", "---\n---\n", "⺀⼀", "Ⰰⰱ", "ⴀ ⴰⵣ ⷠ"])
  func wordless(_ text: String) throws {
    for ending in ["txt", "md", "html"] { work.write("in/a." + ending, text) }
    #expect(try run().ids.count == 4)
  }

  @Test func nulBytes() throws {
    work.write("in/nul.txt", Array("Metformin may\0 cause nausea.\n\0\0\0".utf8))
    #expect(try run().ids.contains("nul.txt"))
  }

  @Test func truncatedGzip() throws {
    let whole = gzip("page.txt", String(repeating: good, count: 50))
    work.write("in/cut.txt.gz", Array(whole.prefix(whole.count / 2)))
    let found = try run()
    #expect(found.rejected.first?["source"] as? String == "cut.txt.gz")
    #expect(found.rejected.first?["reason"] as? String == "truncated")
    #expect(
      found.rejected.first?["detail"] as? String == "the compressed data end too early; fetch the file again, what could be read is kept")
  }

  private func record(_ uri: String, _ body: String, length: Int? = nil) -> String {
    """
    WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: \(uri)\r\nContent-Type: text/plain\r
    Content-Length: \(length ?? body.utf8.count)\r\n\r\n\(body)\r\n\r\n
    """
  }

  @Test("a WARC is read on behind what is no record", arguments: ["garbage\n", "garbage\r\n\r\nmore of it\n\n", "WARC/1.0\nno length\n\n"])
  func warcWithGarbage(_ garbage: String) throws {
    work.write(
      "in/crawl.warc",
      record("https://a.example/1", good) + garbage + record("https://a.example/2", good + "More of it.")
        + record("https://a.example/3", good + "A body that is longer than told.", length: 30)
        + record("https://a.example/4", "Naltrexone."))
    let found = try run()
    #expect(found.ids == ["good.txt", "https://a.example/1", "https://a.example/2", "https://a.example/3", "https://a.example/4"])
    #expect(found.rejected.count == 2 && found.rejected.allSatisfy { $0["reason"] as? String == "malformed" })
    #expect(found.rejected.first?["source"] as? String == "crawl.warc:\(record("https://a.example/1", good).utf8.count)")
    #expect(
      found.rejected.first?["detail"] as? String
        == "no WARC record begins here (or it has no Content-Length); \(garbage.utf8.count) bytes are left out, up to the next record; if pages are missing, fetch the file again"
    )
  }

  @Test func warcCutInTheMiddle() throws {
    let whole = record("https://a.example/1", good) + record("https://a.example/2", good + "More of it.")
    work.write("in/crawl.warc", Array(whole.utf8.prefix(whole.utf8.count - 40)))
    let found = try run()
    #expect(found.ids == ["good.txt", "https://a.example/1"])
    #expect((found.rejected.first?["source"] as? String)?.hasPrefix("crawl.warc:") == true)
    #expect(found.rejected.first?["reason"] as? String == "truncated")
  }

  @Test func invalidUTF8() throws {
    work.write("in/bad.txt", Array("Metformin — the tablet — may cause ".utf8) + [0xFF] + Array(" nausea – and more – in “some”.\n".utf8))
    #expect(try run().ids.contains("bad.txt"))
    let document = records(work.path("out/documents.jsonl")).first { $0["id"] as? String == "bad.txt" }
    #expect((document?["invalid_bytes"] as? Int ?? 0) > 0)
  }

  @Test("a file without read permission is rejected by name", .enabled(if: getuid() != 0, "root reads everything"))
  func unreadable() throws {
    chmod(work.write("in/secret.txt", good), 0)
    let found = try run()
    #expect(found.rejected.first?["source"] as? String == "secret.txt")
    #expect(found.rejected.first?["detail"] as? String == "Permission denied; check the file and its permissions")
  }

  @Test("a name that is no UTF-8 is told, not taken for a broken link") func strangeName() throws {
    work.write("in/good.txt", good)
    let folder = open(work.path("in"), O_DIRECTORY)
    close(openat(folder, [0x61, 0xFF, 0x2E, 0x74, 0x78, 0x74, 0].map { CChar(bitPattern: $0) }, O_CREAT | O_WRONLY, 0o644))
    close(folder)
    #expect(try run().rejected.first?["detail"] as? String == "the name is no UTF-8; rename the file")
  }

  @Test func folderLoop() throws {
    work.write("in/sub/page.txt", good + "Another page.")
    try FileManager.default.createSymbolicLink(atPath: work.path("in/sub/up"), withDestinationPath: work.path("in"))
    #expect(try run().ids == ["good.txt", "sub/page.txt"])
  }

  @Test func brokenRecords() throws {
    work.write(
      "in/records.jsonl",
      "{\"id\":\"a\",\"text\":\"Metformin.\"}\n{\"id\":\"b\"\n\n{\"id\":\"c\"}\n{\"id\":\"d\",\"html\":\"<p>Metformin\"}\n")
    let found = try run()
    #expect(found.ids == ["good.txt", "records.jsonl#a", "records.jsonl#d"])
    #expect(found.rejected.map { $0["source"] as? String } == ["records.jsonl:2", "records.jsonl:4"])
    #expect(found.rejected[1]["detail"] as? String == "the record has neither text nor html; give one of them as a string")
  }

  @Test("what is no text is skipped and counted") func binary() throws {
    work.write("in/picture.png", [0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 3])
    work.write("in/unknown", [0, 1, 2, 3, 4, 5, 0, 0, 0])
    #expect(try run().ids == ["good.txt"])
  }

  @Test("--strict answers 1 where an input was rejected") func strict() throws {
    work.write("in/bad.jsonl", "{\n")
    let outcome = try posology(["run", work.path("in"), "-o", work.path("out"), "--quiet", "--strict"])
    #expect(outcome.status == 1)
  }

  @Test("nested JSON is no recursion") func deepJSON() throws {
    work.write(
      "in/deep.jsonl",
      "{\"id\":\"a\",\"text\":\"Metformin.\",\"x\":" + String(repeating: "[", count: 200_000) + String(repeating: "]", count: 200_000)
        + "}\n")
    _ = try run()
    let documents = String(decoding: FileManager.default.contents(atPath: work.path("out/documents.jsonl")) ?? Data(), as: UTF8.self)
    #expect(documents.contains("\"id\":\"deep.jsonl#a\""))
  }
}
