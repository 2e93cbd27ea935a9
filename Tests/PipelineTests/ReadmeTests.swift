import Foundation
import Testing

/// What README and help texts show is what the program does.
@Suite struct ReadmeTests {
  static let readme = try! String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)

  /// The code blocks of the README with their languages.
  static let blocks: [(language: String, lines: [String])] = {
    let parts = readme.components(separatedBy: "\n```")
    return stride(from: 1, to: parts.count, by: 2).map { index in
      var lines = parts[index].components(separatedBy: "\n")
      return (lines.removeFirst(), lines)
    }
  }()

  /// Every example of the README and of the help texts, a shell command each.
  static let commands: [String] = {
    let names = ["run", "clean", "language", "extract", "deduplicate", "diff", "patch", "explain", "validate", "rules", "lexicon"]
    var lines = blocks.filter { $0.language == "sh" }.flatMap(\.lines)
    for name in [[]] + names.map({ [$0] }) {
      let help = try! posology(name + ["--help"], environment: ["COLUMNS": "300"]).output
      lines += help.components(separatedBy: "\n\n").first { $0.hasPrefix("EXAMPLES") }?.components(separatedBy: "\n").dropFirst() ?? []
    }
    return lines.map { $0.trimmingCharacters(in: .whitespaces) }.filter { $0.contains("posology ") && !$0.hasPrefix("curl") }
      .map { line in
        // What is said of it stands behind two blanks; not every machine has jq.
        (line.range(of: "  ").map { String(line[..<$0.lowerBound]) } ?? line).replacingOccurrences(of: "| jq .facts", with: "| cat")
      }
  }()

  /// A folder that holds whatever the examples name.
  static let place: Workplace = {
    let work = Workplace()
    let page = "Metformin\n\nMetformin is used to treat type 2 diabetes. It may cause nausea and diarrhea. Start with 500 mg once a day.\n"
    for name in ["pages/a.txt", "page.txt", "lines.txt"] { work.write(name, page) }
    work.write("page.html", "<title>Metformin</title><p>Metformin may cause nausea in some of the people who take it.</p>")
    let record = "{\"id\":\"1\",\"text\":\"Warfarin may cause bleeding.\"}\n"
    for name in ["records.jsonl", "more.jsonl"] { work.write(name, record) }
    let body = "Warfarin may cause bleeding in many people."
    work.write(
      "crawl.warc",
      "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://a.example/1\r\nContent-Type: text/plain\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)\r\n\r\n"
    )
    work.write("mine.tsv", "unii:5S6W795CQM\tnaltrexin\tdrug\n-\treact\n")
    let rules = blocks.first { $0.lines.first?.hasPrefix("rule ") == true }!.lines
    work.write("mine.rules", rules.joined(separator: "\n") + "\n")
    let ready = [
      "gzip crawl.warc", "posology run pages -o monday --quiet", "posology run pages more.jsonl -o tuesday --quiet",
      "posology run pages -o dataset --quiet", "posology diff monday tuesday --json > changes.jsonl",
    ]
    _ = try! shell(ready.joined(separator: "\n"), in: work)
    return work
  }()

  /// Status and messages of a shell command in a folder, with the program on its path.
  static func shell(_ command: String, in work: Workplace) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = work.url
    let folder = program([]).executableURL!.deletingLastPathComponent().path
    process.environment = ["PATH": "\(folder):/usr/bin:/bin"]
    return try finished(process)
  }

  /// The folder once more: an example may write over what another reads.
  static func copy() throws -> Workplace {
    let work = Workplace()
    for name in try FileManager.default.contentsOfDirectory(atPath: place.url.path) {
      try FileManager.default.copyItem(atPath: place.path(name), toPath: work.path(name))
    }
    return work
  }

  @Test("every example of README and help works as it stands", arguments: commands) func example(_ command: String) throws {
    let outcome = try Self.shell(command, in: Self.copy())
    let differs = command.contains("posology diff monday tuesday") && !command.contains("--fail-on")
    #expect(outcome.status == (differs ? 1 : 0), "\(outcome.messages)")
  }

  @Test("the examples were found") func examplesAreThere() { #expect(Self.commands.count > 35) }

  @Test("README's own rule does what its examples say") func ownRule() throws {
    let outcome = try Self.shell("posology rules check mine.rules", in: Self.place)
    #expect(outcome.messages == "1 rule, 2 examples: all as they say\n", "\(outcome.output)")
  }

  @Test("the page before and after, and the explanation, are those of the program") func excerpts() throws {
    let page = root.appendingPathComponent("Corpus/pages/semaglutide-clinic-blog.txt").path
    let shown = Self.blocks.filter { $0.language == "" }.map(\.lines)
    let before = try String(contentsOfFile: page, encoding: .utf8)
    let after = try posology(["clean", page, "-o", "-", "--quiet"]).output
    let why = try posology(["explain", page]).output
    for (lines, whole) in zip(shown, [before, after, why, why]) {
      #expect(lines.count > 3)
      for part in lines.flatMap({ $0.components(separatedBy: "…") }).map({ $0.trimmingCharacters(in: .whitespaces) }) where !part.isEmpty {
        #expect(whole.contains(part), "README shows what is not there: \(part)")
      }
    }
  }

  @Test("the fact that README shows is in Output") func fact() throws {
    let block = try #require(Self.blocks.first { $0.language == "json" }).lines.joined(separator: "\n")
    let shown = try #require(try JSONSerialization.jsonObject(with: Data(block.utf8)) as? [String: Any])
    let pages = root.appendingPathComponent("Corpus/pages").path
    let work = Workplace()
    _ = try posology(["run", pages, "-o", work.path("out"), "--quiet"])
    let fact = try #require(records(work.path("out/facts.jsonl")).first { $0["id"] as? String == shown["id"] as? String })
    for (name, value) in shown {
      if let part = value as? [String: Any] {
        let whole = try #require(fact[name] as? [String: Any])
        for (key, value) in part { #expect("\(whole[key] ?? "")" == "\(value)", "\(name).\(key)") }
      } else {
        #expect("\(fact[name] ?? "")" == "\(value)", "\(name)")
      }
    }
  }

  @Test(
    "README's paths are there", arguments: readme.matches(of: /`((?:Sources|scripts|Corpus|Output)\/[A-Za-z\/.-]+)`/).map { String($0.1) })
  func path(_ path: String) { #expect(FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)) }
}
