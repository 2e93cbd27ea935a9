import Foundation
import Testing

/// `diff` and `patch` as a user runs them.
@Suite struct DiffTests {
  let work = Workplace()

  /// Two datasets of a page whose dose changed.
  private func datasets() throws -> (old: String, new: String) {
    for (side, amount) in [("old", "500"), ("new", "850")] {
      work.write("\(side)-pages/a.txt", "Metformin\n\nThe usual starting dose of metformin is \(amount) mg twice a day.\n")
      work.write("\(side)-pages/b.txt", "Metformin <tablets>\n\nMetformin may cause nausea & diarrhea in some people.\n")
      #expect(try posology(["run", work.path("\(side)-pages"), "-o", work.path(side), "--quiet"]).status == 0)
    }
    return (work.path("old"), work.path("new"))
  }

  @Test("one change, told in words, JSON, counts and HTML") func forms() throws {
    let (old, new) = try datasets()
    let text = try posology(["diff", old, new])
    #expect(text.status == 1)
    #expect(text.output.contains("500 mg, 2/day → 850 mg, 2/day"), "\(text.output)\(text.messages)")
    #expect(text.output.contains("facts       1 changed"))
    let json = try posology(["diff", old, new, "--json"]).output.split(separator: "\n")
    #expect(json.first?.hasPrefix("{\"difference\":\"datasets\"") == true)
    #expect(
      json.contains { $0.contains("\"difference\":\"fact\",\"change\":\"changed\"") && $0.contains("\"cause\":{\"kind\":\"document\"}") })
    #expect(try posology(["diff", old, new, "--stat", "--json"]).output.contains("\"changed\":1"))
    let page = try posology(["diff", old, new, "--html", "-"]).output
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("<del>500 mg, 2/day</del> <ins>850 mg, 2/day</ins>"))
    #expect(!page.contains("<tablets>") && !page.contains("src="))
  }

  @Test("status is 0 without differences, 1 only for what --fail-on names") func status() throws {
    let (old, new) = try datasets()
    #expect(try posology(["diff", old, old]).status == 0)
    #expect(try posology(["diff", old, old]).output.isEmpty)
    #expect(try posology(["diff", old, new, "--fail-on", "lost,contradiction"]).status == 0)
    #expect(try posology(["diff", old, new, "--fail-on", "changed"]).status == 1)
  }

  @Test("a side that is no dataset is run first") func corpus() throws {
    let (old, new) = try datasets()
    #expect(try posology(["diff", old, work.path("old-pages")]).status == 0)
    #expect(try posology(["diff", work.path("old-pages"), new, "--stat"]).output == posology(["diff", old, new, "--stat"]).output)
  }

  @Test("patch leads to the other side") func patch() throws {
    let (old, new) = try datasets()
    let changes = work.write("changes.jsonl", try posology(["diff", old, new, "--json"]).output)
    #expect(try posology(["patch", old, changes, "-o", work.path("again")]).status == 0)
    for file in ["facts.jsonl", "mentions.jsonl"] {
      #expect(FileManager.default.contents(atPath: "\(new)/\(file)") == FileManager.default.contents(atPath: work.path("again/\(file)")))
    }
    let wrong = try posology(["patch", new, changes, "-o", work.path("again")])
    #expect(wrong.status == 2)
    #expect(wrong.messages.contains("changes.jsonl:1: it does not fit"))
  }

  @Test(
    "wrong use is status 2",
    arguments: [
      (["diff", "none", "none"], "posology: none: No such file or directory; check the path"),
      (["diff", ".", ".", "--fail-on", "none"], "--fail-on none: there is no such difference; take any of gained, lost"),
      (["diff", ".", ".", "--ignore", "none"], "--ignore none: there is no such difference; take any of documents"),
      (["patch", ".", "none", "-o", "x"], "posology: none: No such file or directory; check the path"),
    ]) func usage(_ arguments: [String], _ message: String) throws
  {
    let outcome = try posology(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
  }
}
