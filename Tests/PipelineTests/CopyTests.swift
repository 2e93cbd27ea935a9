import Foundation
import Testing

/// `deduplicate` from the command line.
@Suite struct CopyTests {
  let work = Workplace()

  private func pairs(_ records: [String], _ more: [String] = []) throws -> [[String: Any]] {
    let input = work.write("pages.jsonl", records.map { $0 + "\n" }.joined())
    let outcome = try posology(["deduplicate", input, "-o", work.path("copies"), "--quiet"] + more)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return PipelineTests.records(work.path("copies/pairs.jsonl"))
  }

  private func record(_ id: String, _ text: String, published: String = "2020-01-01") -> String {
    "{\"id\":\"\(id)\",\"text\":\"\(text)\",\"published\":\"\(published)\"}"
  }

  private let text =
    "Metformin is a medicine that lowers the sugar in the blood of people with type 2 diabetes. It is taken with meals, and most "
    + "people begin with a small dose that grows from week to week until the sugar is where it should be."

  @Test(
    "--keep chooses which copy stays",
    arguments: [("longest", "pages.jsonl#long"), ("oldest", "pages.jsonl#old"), ("first", "pages.jsonl#first")])
  func keep(_ preference: String, _ kept: String) throws {
    let records = [
      record("long", text + " Ask your doctor."), record("old", text, published: "2001-01-01"),
      record("first", text, published: "2019-01-01"),
    ]
    let pairs = try pairs(records, ["--keep", preference])
    #expect(pairs.count == 2)
    #expect(pairs.allSatisfy { $0["kept"] as? String == kept }, "\(pairs)")
  }

  @Test("records of one id are told apart by their content, and twins are one") func sameID() throws {
    let pairs = try pairs([record("a", text), record("a", text), record("a", text + " Ask.")])
    #expect(pairs.count == 1)
    for name in ["kept", "removed"] { #expect((pairs.first?[name] as? String)?.hasPrefix("pages.jsonl#a@") == true, "\(pairs)") }
  }
}
