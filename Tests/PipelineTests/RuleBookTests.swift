import Foundation
import Testing

/// The rule book names every rule that a dataset names.
@Suite struct RuleBookTests {
  let work = Workplace()
  var pages: String { root.appendingPathComponent("Corpus/pages").path }

  /// Ids of rules in the blocks and cuts of a dataset.
  private func rules(_ options: String...) throws -> Set<String> {
    let made = try posology(["run", pages, "-o", work.path("out"), "--quiet"] + options)
    #expect(made.status == 0, "\(made.messages)")
    return records(work.path("out/blocks.jsonl")).reduce(into: []) { rules, block in
      rules.formUnion((block["cuts"] as? [[String: Any]] ?? []).compactMap { $0["rule"] as? String })
      if let rule = block["rule"] as? String { rules.insert(rule) }
    }
  }

  @Test("every rule of the Corpus's blocks is listed, shown and in the book") func lists() throws {
    let listed = Set(try posology(["rules"]).output.split(separator: "\n").compactMap { $0.split(separator: "\t").first.map(String.init) })
    let book = try posology(["rules", "book"]).output
    let named = try rules("--site-memory")
    #expect(named.count > 60)
    for rule in named.sorted() {
      #expect(listed.contains(rule), "\(rule) is not listed")
      #expect(book.contains("### \(rule)\n"), "\(rule) is not in the book")
    }
    #expect(try posology(["rules", "show"] + named.sorted()).status == 0)
  }

  @Test(
    "--without reaches what passes and models decide",
    arguments: ["model.after-article", "page.navigation", "foreign.line", "navigation.related.below"]) func switches(_ rule: String) throws
  {
    #expect(try !rules("--without", rule).contains(rule))
  }

  @Test("what the reading of bytes decides can't be switched off") func fixed() throws {
    let outcome = try posology(["clean", pages, "-o", "-", "--without", "markup.tag"])
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("--without markup.tag: it is part of how bytes are read"))
  }
}
