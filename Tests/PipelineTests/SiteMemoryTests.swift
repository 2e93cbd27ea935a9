import Foundation
import Testing

@testable import Cleaning

/// `--site-memory`: what pages of one site or template repeat.
@Suite struct SiteMemoryTests {
  let work = Workplace()

  private static let drugs = [
    ("Metformin", "type 2 diabetes", "diarrhea"), ("Lisinopril", "high blood pressure", "a dry cough"),
    ("Atorvastatin", "high cholesterol", "muscle pain"), ("Sertraline", "depression", "insomnia"),
    ("Amlodipine", "angina", "ankle swelling"),
  ]
  private static let frame = [
    "Wellspring of Larch Valley", "Neighbours caring for neighbours since 1974", "Ask Marta, our front desk owl",
    "Larch Valley is a hamlet of forty houses and a bell tower, where the baker still knows every child by name.",
  ]

  private static func page(_ index: Int) -> String {
    let (drug, condition, effect) = drugs[index]
    return """
      \(frame[0])
      \(frame[1])
      \(drug): what to know

      How it works

      \(drug) is a medicine that doctors prescribe for \(condition). It has been used for years, and the way it works is well understood.

      \(frame[2])

      Common side effects

      - \(effect)
      - drowsiness

      The usual dose of \(drug.lowercased()) is \(index + 1)0 mg once a day. Keep all tablets out of the reach of children.

      \(frame[3])
      Bell tower open on \(index + 2) days of the week
      """
  }

  /// One record a page, in an order.
  private func corpus(_ order: [Int], host: String?) throws -> String {
    try order.map { index in
      var record = ["id": Self.drugs[index].0, "text": Self.page(index)]
      if let host { record["url"] = "https://www.\(host)/\(index)" }
      return String(decoding: try JSONSerialization.data(withJSONObject: record), as: UTF8.self)
    }.joined(separator: "\n")
  }

  private func cleaned(_ file: String, _ options: String...) throws -> String {
    let outcome = try posology(["clean", file, "-o", "-", "--quiet"] + options)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return outcome.output
  }

  @Test("what a site's pages repeat goes, what they say of medicines stays", arguments: ["larch.example", nil])
  func removes(_ host: String?) throws {
    let text = try cleaned(work.write("pages.jsonl", corpus(Array(Self.drugs.indices), host: host)), "--site-memory")
    for line in [Self.frame[0], Self.frame[1], Self.frame[3], "Bell tower"] { #expect(!text.contains(line), "\(line) stays") }
    for (drug, _, effect) in Self.drugs {
      #expect(text.contains("\(drug): what to know\n\nHow it works\n\n\(drug) is a medicine"))
      #expect(text.contains("Common side effects\n\n- \(effect)\n- drowsiness\n\nThe usual dose of \(drug.lowercased())"))
    }
  }

  @Test("without the flag a page's verdict is its own") func independent() throws {
    let alone = try cleaned(work.write("one.jsonl", corpus([0], host: "larch.example")))
    let among = try cleaned(work.write("all.jsonl", corpus([0, 1, 2, 3, 4], host: "larch.example")))
    #expect(among.hasPrefix(alone))
    #expect(alone.contains(Self.frame[0]))
  }

  @Test("two pages, or three copies of one, are no witness") func needsPages() throws {
    let two = work.write("two.jsonl", try corpus([0, 1], host: "larch.example"))
    #expect(try cleaned(two, "--site-memory") == cleaned(two))
    let copies = (0..<4).map { Self.page(0).replacing("10 mg", with: "\($0)5 mg") }
    for (index, text) in copies.enumerated() { work.write("copies/\(index).txt", text) }
    #expect(try cleaned(work.path("copies"), "--site-memory") == cleaned(work.path("copies")))
  }

  @Test("order and number of jobs make no difference, and run.json tells the option") func deterministic() throws {
    let (a, b) = (
      work.write("a/p.jsonl", try corpus([0, 1, 2, 3, 4], host: "larch.example")),
      work.write("b/p.jsonl", try corpus([3, 1, 4, 0, 2], host: "larch.example"))
    )
    for (file, out, jobs) in [(a, "x", "1"), (a, "y", "8"), (b, "z", "2")] {
      let made = try posology(["run", file, "-o", work.path(out), "--site-memory", "--jobs", jobs, "--quiet"])
      #expect(made.status == 0, "\(made.messages)")
    }
    #expect(files(work.path("x")) == files(work.path("y")))
    let texts = { (folder: String) in files(self.work.path(folder)).filter { $0.key.hasPrefix("text/") } }
    #expect(texts("x") == texts("z"))
    #expect(!texts("x").isEmpty)
    let run = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: work.path("x/run.json")))) as? [String: Any])
    #expect((run["options"] as? [String: Any])?["site_memory"] as? Bool == true)
    let rules = records(work.path("x/blocks.jsonl")).compactMap { $0["rule"] as? String }
    #expect(rules.count { $0 == "site.repeated-line" } >= 20)
    #expect(try posology(["rules", "show", "site.repeated-line", "site.repeated-run"]).status == 0)
  }

  @Test("standard input can't be read twice") func standardInput() throws {
    let outcome = try posology(["clean", "-", "-o", "-", "--site-memory"], input: "Metformin\n")
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("--site-memory reads the inputs twice"))
  }

  @Test(
    "a host is found in an address",
    arguments: [
      ("https://www.Example.org:8080/a?b", "example.org"), ("http://user@drugs.example/x", "drugs.example"), ("no address", nil),
    ]) func host(_ address: String, _ host: String?)
  { #expect(SiteName.host(address) == host) }

  @Test("the memory is bounded: the commonest lines stay, in whatever order they came") func bounded() {
    var learner = SiteMemory.Learner(mostLines: 2)
    for line in 1...6 { for _ in 0..<(line + 2) { learner.add(site: 7, line: UInt64(line)) } }
    let memory = learner.finish()
    #expect((1...6).map { memory.pages(7, UInt64($0)) } == [0, 0, 0, 0, 7, 8])
  }
}
