import Foundation
import Testing

/// What the annotations of the Corpus call article stays: items of lists, rows of tables, lines with a dose.
@Suite struct CorpusLinesTests {
  let work = Workplace()

  /// What a line must not lose.
  enum Shape: String, CaseIterable {
    case item = #"^\s*(?:<li\b|[•●▪■◦○‣►➢➤*·–-]\s|o\s|\d{1,2}[.)]\s)"#
    case row = #"^\s*(?:<t[dr]\b|\|)|\S\s{3,}\S.*\S\s{3,}\S|\S\t\S|\S \| \S"#
    case dose = #"\d\s?(?:mg|mcg|µg|micrograms?|ml|IU|units?)\b"#

    func isIn(_ line: String) -> Bool { line.range(of: rawValue, options: .regularExpression) != nil }
  }

  @Test("no item, row or dose of an article is lost", arguments: Shape.allCases) func keeps(_ shape: Shape) throws {
    let pages = root.appendingPathComponent("Corpus/pages").path
    _ = try posology(["run", pages, "-o", work.path("out"), "--quiet"])
    var blocks: [String: [[String: Any]]] = [:]
    for block in records(work.path("out/blocks.jsonl")) { blocks[block["document"] as! String, default: []].append(block) }
    var seen = 0
    for page in try Self.annotations() where page.name.hasSuffix(".txt") || page.name.hasSuffix(".md") || page.name.hasSuffix(".html") {
      let content = [UInt8](try Data(contentsOf: URL(fileURLWithPath: pages + "/" + page.name)))
      let kept = try #require(blocks[page.name]).filter { $0["kept"] as? Bool == true }.map { ($0["start"] as! Int)..<($0["end"] as! Int) }
      for (number, range) in Self.lines(content).enumerated() where page.keep.contains(number + 1) {
        let line = String(decoding: content[range], as: UTF8.self)
        guard shape.isIn(line) else { continue }
        seen += 1
        #expect(kept.contains { $0.overlaps(range) }, "\(page.name):\(number + 1) is lost: \(line)")
      }
    }
    #expect(seen > 40)
  }

  private static func annotations() throws -> [(name: String, keep: Set<Int>)] {
    let folder = root.appendingPathComponent("Corpus/gold").path
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().compactMap { file in
      let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + file))
      guard let gold = try JSONSerialization.jsonObject(with: data) as? [String: Any], let name = gold["document"] as? String,
        let lines = gold["lines"] as? [String: Any], let keep = lines["keep"] as? [Int]
      else { return nil }
      return (name, Set(keep))
    }
  }

  /// Byte ranges of the lines, without their ends.
  private static func lines(_ content: [UInt8]) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var start = 0
    for at in content.indices where content[at] == 0x0A {
      out.append(start..<at)
      start = at + 1
    }
    return out + [start..<content.count]
  }
}
