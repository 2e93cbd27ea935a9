import Lexicon
import Prose
import Testing

@testable import Extraction

/// Tables that set two drugs side by side: each cell's facts are of the drug that heads its column.
@Suite struct ComparisonTableTests {
  static let rows = [
    "Brand names | Zestril | Cozaar", "Usual dose | 10 mg to 40 mg once daily | 25 mg to 100 mg once daily",
    "Common side effects | Cough, headache | Back pain, stuffy nose", "Half-life | 12 hours | 2 hours",
  ]

  @Test(
    "with and without a corner's cell, and headed by brands",
    arguments: ["Lisinopril | Losartan", "Medicine | Lisinopril | Losartan", "Brand names | Prinivil | Cozaar"])
  func columnsKeepTheirDrug(_ header: String) throws {
    let text = "Lisinopril versus losartan\n\nHere is how they compare.\n\n" + ([header] + Self.rows).joined(separator: "\n") + "\n"
    let found = Set(
      try Self.mentions(text).map {
        "\($0.drug.name) \($0.kind.rawValue) \(String(decoding: $0.answer, as: UTF8.self).contains("25") ? "25" : "")"
      })
    for drug in ["lisinopril", "losartan"] {
      #expect(found.contains("\(drug) adverse_effect "))
      #expect(found.contains("\(drug) pharmacokinetic "))
      #expect(found.contains("\(drug) brand "))
    }
    #expect(found.contains("losartan dose 25") && !found.contains("lisinopril dose 25"))
  }

  @Test("an empty first cell says what the one above says") func cellsReachDown() throws {
    let table = "| People | Starting dose | How often |\n| Adults | 10 mg | once daily |\n|  | 20 mg | once weekly |\n"
    let doses = try Self.mentions("Lisinopril\n\nDosage of lisinopril\n\n" + table).filter { $0.kind == .dose }
    #expect(doses.map { $0.values[.population] } == [.text("adults"), .text("adults")])
    #expect(doses.map { $0.values[.frequency] } == [.text("1/day"), .text("1/week")])
    #expect(doses.allSatisfy { $0.values[.role] == .text("starting") })
  }

  @Test("a header over two columns heads both") func headersReachAcross() throws {
    let table = "| Event | Lisinopril |  | Placebo |  |\n|  | n | % | n | % |\n| Headache | 31 | 6.2% | 12 | 2.4% |\n"
    let found = try Self.mentions("Lisinopril\n\nSide effects of lisinopril\n\n" + table)
    #expect(found.map { $0.values[.percent] } == [.percent(low: 6.2, high: 6.2)])
  }

  @Test("a second row of headers adds its drugs to what the first names") func twoRowsOfHeaders() throws {
    let table =
      "| Organs | Reaction | Percentage of patients |  |\n|  |  | Lisinopril | Placebo |\n| Stomach | Nausea | 24 | 8 |\n|  | Headache | 13 | 5 |\n"
    let content = Array(
      ("<title>Lisinopril</title><h1>Lisinopril</h1><p>What was seen in trials of lisinopril.</p>" + Self.html(table)).utf8)
    let document = HTMLPage.document(SourceDocument(id: "t", source: "t", format: .html, content: content))
    let found = Extractor(lexicon: Reading.lexicon, book: try RuleBook()).extract(document).mentions
    #expect(found.filter { $0.kind == .adverseEffect && $0.drug.name == "lisinopril" }.count == 2)
  }

  /// A table of pipes as one of HTML whose first two rows are headers.
  private static func html(_ rows: String) -> String {
    let lines = rows.split(separator: "\n").enumerated().map { index, row in
      let tag = index < 2 ? "th" : "td"
      return "<tr>" + row.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false).map { "<\(tag)>\($0)" }.joined()
    }
    return "<table>" + lines.joined() + "</table>"
  }

  private static func mentions(_ text: String) throws -> [Mention] {
    let content = Array(text.utf8)
    var traced = TracedText()
    traced.append(copy: content, from: 0)
    let document = Document(
      id: "t", encoding: "utf-8", invalidBytes: 0, format: .text, length: content.count, metadata: Metadata(),
      blocks: FlatText.blocks(traced, length: content.count))
    return Extractor(lexicon: Reading.lexicon, book: try RuleBook()).extract(document).mentions
  }
}
