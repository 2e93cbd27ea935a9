import Foundation
import Testing

/// What is an input, what is none, and what is never written over.
@Suite struct InputTests {
  let work = Workplace()
  let page = "Metformin\n\nMetformin is used to treat type 2 diabetes. It may cause nausea and diarrhea.\n"

  @Test("no file at all is wrong use") func emptyFolder() throws {
    work.write("in/.hidden.txt", page)
    let outcome = try posology(["run", work.path("in"), "-o", work.path("out")])
    #expect(outcome.status == 2)
    #expect(outcome.messages == "posology: no input: there is no file in \(work.path("in")) (hidden ones are passed over)\n")
    #expect(!FileManager.default.fileExists(atPath: work.path("out")))
  }

  @Test("a dataset named as input is wrong use") func datasetAsInput() throws {
    _ = try posology(["run", work.write("a.txt", page), "-o", work.path("set"), "--quiet"])
    let outcome = try posology(["run", work.path("set"), "-o", work.path("out")])
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("a folder that posology has written, no input; name the pages that it was made from"))
  }

  @Test("an answer file that can't be made is said before work begins") func unwritable() throws {
    let outcome = try posology(["extract", work.write("a.txt", page), "-o", work.path("no/such/folder.jsonl")])
    #expect(outcome.status == 2)
    #expect(outcome.messages.hasSuffix("No such file or directory; check the folder and its permissions\n"))
  }

  @Test("clean never writes over an input") func cleanSparesInputs() throws {
    let file = work.write("pages/a.txt", page + "\nLeave a comment\n")
    for arguments in [[file, "-o", work.path("pages")], [work.path("pages"), "-o", work.path("pages")]] {
      #expect(try posology(["clean"] + arguments).status == 2)
      #expect(String(decoding: FileManager.default.contents(atPath: file)!, as: UTF8.self).hasSuffix("Leave a comment\n"))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: work.path("pages")) == ["a.txt"])
  }

  @Test("what clean wrote below its input is no input the next time") func cleanTwice() throws {
    work.write("pages/a.txt", page)
    for _ in 0..<2 { #expect(try posology(["clean", work.path("pages"), "-o", work.path("pages/clean"), "--quiet"]).status == 0) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: work.path("pages/clean")) == ["a.txt"])
  }

  @Test("what clean can't read is named with place and remedy") func cleanTellsRejections() throws {
    let outcome = try posology(["clean", work.write("a.jsonl", "{\"id\":\"1\"}\n"), "-o", "-"])
    #expect(outcome.messages.hasPrefix("posology: a.jsonl:1: the record has neither text nor html; give one of them as a string\n"))
  }

  @Test("explain --json answers what it can't read with JSON, too") func explainTellsRejections() throws {
    let outcome = try posology(["explain", work.write("a.jsonl", "{\n"), "--json"])
    #expect(outcome.output.hasPrefix("{\"id\":\"a.jsonl#1\",\"error\":"))
  }

  @Test(
    "records are known by their first line, data of programs are none",
    arguments: [
      ("a.json", "{\"id\":\"1\",\"text\":\"Metformin may cause nausea.\"}\n", "Metformin may cause nausea.\n"),
      ("b.json", "{\"name\": \"posology\"}\n", ""), ("c", "{\n \"name\": 1\n}\n", ""), ("d", "[{\"text\": \"Metformin\"}]\n", ""),
      ("e", "{Link: more} Metformin may cause nausea.\n", "Metformin may cause nausea.\n"),
    ]) func recordsByContent(_ name: String, _ content: String, _ text: String) throws
  {
    let outcome = try posology(["clean", work.write(name, content), "-o", "-"])
    #expect(outcome.output == text && outcome.messages.contains("1 skipped") == text.isEmpty, "\(outcome.messages)")
  }

  @Test("a dataset is no folder for other files", arguments: ["clean", "deduplicate"]) func datasetAsOutput(_ command: String) throws {
    let page = work.write("a.txt", page)
    _ = try posology(["run", page, "-o", work.path("set"), "--quiet"])
    let outcome = try posology([command, page, "-o", work.path("set")])
    #expect(outcome.status == 2 && outcome.messages.hasSuffix("is a dataset of posology; give another folder with -o DIR\n"))
    #expect(
      try posology([command, page, "-o", page]).messages.hasSuffix(
        "is a file, not a folder; give another folder with -o DIR, or remove the file\n"))
  }

  @Test("compressed data without their ending are told by their bytes") func compressedByContent() throws {
    let gzip = Process()
    gzip.executableURL = URL(fileURLWithPath: "/bin/gzip")
    gzip.arguments = [work.write("a", page)]
    try gzip.run()
    gzip.waitUntilExit()
    try FileManager.default.moveItem(atPath: work.path("a.gz"), toPath: work.path("a"))
    #expect(try posology(["clean", work.path("a"), "-o", "-", "--quiet"]).output == page)
  }

  @Test("deflate without zlib's header is read, as browsers do") func bareDeflate() throws {
    let body = Array("<p>Warfarin may cause bleeding in many of the people who take it.</p>".utf8)
    let deflated = [1, UInt8(body.count), 0, ~UInt8(body.count), 0xFF] + body  // one stored block
    let http = Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: deflate\r\n\r\n".utf8) + deflated
    let head =
      "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\nContent-Type: application/http\r\nContent-Length: \(http.count)\r\n\r\n"
    let file = work.write("a.warc", Array(head.utf8) + http)
    #expect(
      try posology(["clean", file, "-o", "-", "--quiet"]).output == "Warfarin may cause bleeding in many of the people who take it.\n")
  }
}
