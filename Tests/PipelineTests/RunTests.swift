import Foundation
import Testing

@Suite struct RunTests {
  let work = Workplace()
  var pages: String { root.appendingPathComponent("Corpus/pages").path }

  @Test("the dataset in Output is the one that this program makes of the Corpus") func outputIsFresh() throws {
    let made = try posology(["run", pages, "-o", work.path("out"), "--quiet"])
    #expect(made.status == 0, "\(made.messages)")
    let (fresh, kept) = (files(work.path("out")), files(root.appendingPathComponent("Output").path))
    #expect(Set(fresh.keys) == Set(kept.keys))
    let stale = fresh.keys.filter { fresh[$0] != kept[$0] }.sorted()
    guard !stale.isEmpty else { return }
    let told = try posology(["diff", root.appendingPathComponent("Output").path, work.path("out")])
    Issue.record(
      "Output is stale (\(stale.joined(separator: ", "))); run make output and commit it. What changed:\n\(told.output)\(told.messages)")
  }

  @Test("what a rule does to the Corpus is told in words, each difference with its cause") func differenceIsTold() throws {
    _ = try posology(["run", pages, "-o", work.path("with"), "--quiet"])
    _ = try posology(["run", pages, "-o", work.path("without"), "--without", "adverse.list", "--quiet"])
    let told = try posology(["diff", work.path("with"), work.path("without")])
    #expect(told.status == 1)
    let lost = told.output.split(separator: "\n").filter { $0.hasPrefix("    - ") }
    #expect(lost.count > 50 && lost.allSatisfy { $0.hasSuffix("rule adverse.list") }, "\(told.output)\(told.messages)")
  }

  @Test("any number of jobs gives the same bytes", arguments: ["2", "8"]) func jobs(_ jobs: String) throws {
    _ = try posology(["run", pages, "-o", work.path("a"), "--jobs", "1", "--quiet"])
    _ = try posology(["run", pages, "-o", work.path("b"), "--jobs", jobs, "--quiet"])
    #expect(files(work.path("a")) == files(work.path("b")))
    #expect(!files(work.path("a")).isEmpty)
  }

  @Test("the order of the inputs makes no difference, nor does a second run into the same place") func order() throws {
    let all = try FileManager.default.contentsOfDirectory(atPath: pages).sorted().map { pages + "/" + $0 }
    _ = try posology(["run"] + all + ["-o", work.path("a"), "--quiet"])
    _ = try posology(["run"] + all.reversed() + ["-o", work.path("b"), "--quiet"])
    _ = try posology(["run"] + all.reversed() + ["-o", work.path("b"), "--quiet"])
    #expect(files(work.path("a")) == files(work.path("b")))
  }

  @Test("the dataset keeps every promise, with its sources beside it") func validates() throws {
    _ = try posology(["run", pages, "-o", work.path("out"), "--quiet"])
    let checked = try posology(["validate", work.path("out"), "--source", pages])
    #expect(checked.status == 0, "\(checked.output)\(checked.messages)")
  }

  @Test("the mentions of run are those of extract") func sameMentions() throws {
    _ = try posology(["run", pages, "-o", work.path("out"), "--quiet"])
    let answers = try posology(["extract", pages, "-o", work.path("answers.jsonl"), "--quiet"])
    #expect(answers.status == 0)
    var run: Set<String> = []
    for mention in records(work.path("out/mentions.jsonl")) {
      run.insert("\(mention["document"]!) \(mention["fact"]!) \(mention["start"]!) \(mention["end"]!) \(mention["rule"]!)")
    }
    var extract: Set<String> = []
    for answer in records(work.path("answers.jsonl")) {
      for fact in answer["facts"] as? [[String: Any]] ?? [] {
        extract.insert("\(answer["id"]!) \(fact["id"]!) \(fact["start"]!) \(fact["end"]!) \(fact["rule"]!)")
      }
    }
    #expect(run == extract)
    #expect(!run.isEmpty)
  }

  @Test("every quote stands at its range, in the source and in the text") func quotes() throws {
    _ = try posology(["run", pages, "-o", work.path("out"), "--quiet"])
    var texts: [String: [UInt8]] = [:]
    for document in records(work.path("out/documents.jsonl")) {
      texts[document["id"] as! String] = [UInt8](try Data(contentsOf: URL(fileURLWithPath: work.path("out/text/\(document["text"]!)"))))
    }
    let mentions = records(work.path("out/mentions.jsonl"))
    #expect(mentions.count > 100)
    for mention in mentions {
      let text = texts[mention["document"] as! String]!
      let quote = String(decoding: text[(mention["text_start"] as! Int)..<(mention["text_end"] as! Int)], as: UTF8.self)
      #expect(quote == mention["quote"] as! String)
    }
  }

  @Test("a folder that is not ours is never replaced") func notOurs() throws {
    work.write("precious/letter.txt", "Dear reader")
    let refused = try posology(["run", pages, "-o", work.path("precious")])
    #expect(refused.status == 2)
    #expect(refused.messages.contains(work.path("precious")))
    #expect(FileManager.default.fileExists(atPath: work.path("precious/letter.txt")))
  }

  @Test("a dataset of ours is no input") func datasetsAreLeftOut() throws {
    let input = Workplace()
    input.write("a.txt", "Metformin may cause nausea.\n")
    _ = try posology(["run", input.url.path, "-o", input.path("dataset"), "--quiet"])
    _ = try posology(["run", input.url.path, "-o", work.path("again"), "--quiet"])
    #expect(records(work.path("again/documents.jsonl")).count == 1)
  }

  @Test("the rule book is fresh") func rulesAreFresh() throws {
    let book = try posology(["rules", "book"]).output
    let kept = try String(contentsOf: root.appendingPathComponent("Rules.md"), encoding: .utf8)
    #expect(book == kept, "run make output")
  }
}
