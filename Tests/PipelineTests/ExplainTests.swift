import Foundation
import Testing

/// `explain` shows what a verdict rests on and what was repaired.
@Suite struct ExplainTests {
  let work = Workplace()
  private static let page = """
    Home | Medicines | About us | Log in

    Fexolan: what it is

    Itâ€™s an old medicine for hay fever that is taken once a day by mouth, and people with a running nose have used it for many years.

    Subscribe to our newsletter for more tips
    """

  @Test func textTellsWordsAndRepairs() throws {
    let told = try posology(["explain", work.write("page.txt", Self.page)]).output
    #expect(told.contains("drop promotion promotion.newsletter"))
    #expect(told.contains("promotion.newsletter “Subscribe to”"))
    #expect(told.contains("repaired 61..<69 “â€™” → “’”"), "\(told)")
  }

  @Test func jsonTellsThem() throws {
    let told = try posology(["explain", work.write("page.txt", Self.page), "--json"]).output
    let record = try #require(try JSONSerialization.jsonObject(with: Data(told.utf8)) as? [String: Any])
    let blocks = try #require(record["blocks"] as? [[String: Any]])
    let evidence = blocks.compactMap { $0["evidence"] as? [String: Any] }
    #expect(evidence.allSatisfy { (0...1).contains($0["article"] as? Double ?? -1) })
    let rules = evidence.flatMap { $0["rules"] as? [[String: Any]] ?? [] }
    #expect(rules.contains { $0["rule"] as? String == "promotion.newsletter" && $0["words"] as? String == "Subscribe to" })
    let repairs = blocks.flatMap { $0["repairs"] as? [[String: Any]] ?? [] }
    #expect(repairs.count == 1)
    #expect(repairs.first?["was"] as? String == "â€™" && repairs.first?["is"] as? String == "’")
  }
}
