import Foundation
import Testing

/// What counts as a copy and what a copy counts for, through `run` and `deduplicate`.
@Suite struct CopyRuleTests {
  let work = Workplace()

  private static let leaflet = """
    % tablets: what you should know

    % is a medicine that your doctor has chosen for you after looking at your history. Read this page before you take % and keep it, because
    you may want to read it again. Take the tablets with a glass of water, at the same time every day, with or without food.
    The usual dose of % is 20 mg once daily, and nobody should change it without asking.

    Common side effects of % are headache and nausea. They mostly go away after the first days of treatment. Tell your doctor when they
    do not, or when anything else troubles you that is not on this page. Do not stop % on your own, since your condition may come back.
    Keep the tablets dry, in their box, out of the reach of children, and give what is left over to your pharmacy.

    """

  private func documents(_ pages: [String: String], _ options: [String] = []) throws -> [String: [String: Any]] {
    for (name, text) in pages { work.write("pages/\(name)", text) }
    let outcome = try posology(["run", work.path("pages"), "-o", work.path("out"), "--quiet"] + options)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return Dictionary(uniqueKeysWithValues: records(work.path("out/documents.jsonl")).map { ($0["id"] as! String, $0) })
  }

  @Test(
    "leaflets of one template about other drugs are no copies, whether the lexicon knows the drugs or not",
    arguments: [("Lisinopril", "Atorvastatin"), ("Zorbaline", "Quexadrin"), ("Metformin", "Zorbaline"), ("Oxycodone", "Oxymorphone")])
  func templates(_ one: String, _ other: String) throws {
    let pages = ["a.txt": Self.leaflet.replacing("%", with: one), "b.txt": Self.leaflet.replacing("%", with: other)]
    for (_, document) in try documents(pages) { #expect(document["status"] as? String == "kept") }
    #expect(try posology(["deduplicate", work.path("pages"), "-o", work.path("copies"), "--threshold", "0.5", "--quiet"]).status == 0)
    let pairs = records(work.path("copies/pairs.jsonl"))
    #expect(pairs.map { $0["reason"] as? String } == ["vetoed"])
    #expect(Set((pairs.first?["differ"] as? [String] ?? []).map { $0.lowercased() }) == [one.lowercased(), other.lowercased()])
  }

  @Test("the same drug at another dose is a near-duplicate whose own fact stays, in conflict") func otherDose() throws {
    let page = Self.leaflet.replacing("%", with: "Lisinopril").replacing("usual dose", with: "starting dose")
    let documents = try documents(["a.txt": page, "b.txt": page.replacing("20 mg", with: "10 mg")])
    #expect(documents.values.count { $0["status"] as? String == "near_duplicate" } == 1)
    let doses = records(work.path("out/facts.jsonl")).filter { $0["kind"] as? String == "dose" }
    #expect(doses.count == 2 && doses.allSatisfy { $0["conflicts"] as? Int == 1 }, "\(doses)")
    #expect(Set(doses.map { $0["slot"] as? String }).count == 1)
    #expect(Set(doses.map { ($0["support"] as? [String: Int])?["independent"] }) == [0, 1])
  }

  @Test("a paragraph that many pages carry is one witness") func paragraphs() throws {
    let carried =
      "In a large survey of that year, people who took lisinopril developed a dry cough more often than all others who were asked."
    var pages: [String: String] = [:]
    for (number, subject) in ["gardens", "kitchens", "trains", "rivers", "clocks"].enumerated() {
      pages["\(number).txt"] = "All about \(subject)\n\nWe write about \(subject) each week, and \(subject) are dear to us.\n\n\(carried)\n"
    }
    pages["own.txt"] = "My story\n\nI took the tablets for a year. Lisinopril caused a dry cough that kept me awake for many weeks.\n"
    _ = try documents(pages)
    let effects = records(work.path("out/facts.jsonl")).filter { $0["kind"] as? String == "adverse_effect" }
    let cough = try #require(effects.first { (($0["effect"] as? [String: Any])?["name"] as? String)?.contains("cough") == true })
    let support = cough["support"] as? [String: Int]
    #expect(support?["documents"] == 6 && support?["independent"] == 2, "\(cough)")
  }

  @Test("the order of the input makes no difference", arguments: [0, 1, 2]) func order(_ turn: Int) throws {
    let page = Self.leaflet.replacing("%", with: "Lisinopril")
    let pages = ["a": page, "b": page + " One more.", "c": String(page.prefix(500)), "d": page.replacing("20 mg", with: "40 mg")]
    func pairs(_ names: [String]) throws -> Set<String> {
      let lines = try names.map { name in
        String(decoding: try JSONSerialization.data(withJSONObject: ["id": name, "text": pages[name]!]), as: UTF8.self) + "\n"
      }
      let input = work.write("pages.jsonl", lines.joined())
      #expect(try posology(["deduplicate", input, "-o", work.path("copies"), "--quiet"]).status == 0)
      return Set(records(work.path("copies/pairs.jsonl")).map { "\($0["kept"] ?? "") \($0["removed"] ?? "") \($0["reason"] ?? "")" })
    }
    let names = pages.keys.sorted()
    let found = try pairs(names)
    #expect(found.count == 3)
    #expect(try pairs(Array(names[turn...] + names[..<turn]).reversed()) == found)
  }

  private static let gold = root.appendingPathComponent("../shared/eval/data/gold").standardizedFileURL.path

  @Test(
    "the annotated republished pages are found",
    .enabled(if: FileManager.default.fileExists(atPath: gold + "/clusters.json"), "../shared/eval is absent")) func republished() throws
  {
    let clusters = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: Self.gold + "/clusters.json")))
    let pairs = (clusters as? [String: Any])?["pairs"] as? [[String: Any]] ?? []
    #expect(!pairs.isEmpty)
    #expect(try posology(["run", Self.gold, "-o", work.path("out"), "--quiet"]).status == 0)
    let copies = records(work.path("out/documents.jsonl")).compactMap { document in
      ((document["duplicate_of"] as? [String: Any])?["id"] as? String).map { Set([$0, document["id"] as! String]) }
    }
    #expect(Set(copies) == Set(pairs.map { Set($0["documents"] as? [String] ?? []) }))
  }
}
