import Foundation
import Prose
import Testing

@testable import Lexicon

let shared = try! Lexicon()

/// Lines of a fixture beside this file, without comments.
func fixture(_ name: String) -> [[String]] {
  let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/\(name)")
  let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
  return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
    $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }
}

@Suite struct LexiconTests {
  @Test("the 300 most prescribed medicines and their usual brands are found") func prescribed() {
    let rows = fixture("prescribed.tsv").dropFirst()
    #expect(rows.count >= 300)
    for row in rows {
      let generic = shared.lookUp(row[0]).first { $0.type == .drug }
      #expect(generic != nil, "no drug is named \(row[0])")
      for brand in row[1].split(separator: "|") {
        let found = shared.lookUp(String(brand)).filter { $0.type == .drug }
        #expect(!found.isEmpty, "no drug is sold as \(brand)")
      }
    }
  }

  @Test func sizes() {
    let drugs = shared.terms.count { $0.type == .drug }
    let effects = shared.terms.count { $0.type == .effect }
    #expect(drugs >= 3500)
    #expect(effects >= 8000)
  }

  @Test(
    "one spelling finds another",
    arguments: [
      ("Paracetamol", "acetaminophen"), ("diarrhoea", "diarrhea"), ("haemorrhages", "bleeding"), ("Crohn’s disease", "crohn disease"),
      ("LIPITOR", "atorvastatin"), ("St. John's wort", "St John's wort"), ("diacetylmorphine", "heroin"),
      ("interferon alpha", "interferon alfa"),
    ]) func spellings(_ name: String, _ concept: String) throws
  {
    let found = try #require(shared.lookUp(name).first)
    #expect(Fold.name(found.concept.name) == Fold.name(concept) || found.concept.name.contains(concept.prefix(6)))
  }

  @Test("a combination is both its parts") func combination() throws {
    let suboxone = try #require(shared.lookUp("Suboxone").first)
    #expect(suboxone.isCombination)
    #expect(suboxone.concept.name.contains("buprenorphine") && suboxone.concept.name.contains("naloxone"))
  }

  @Test(
    "spun spellings lead to the drug",
    arguments: [("Naltrekson", "naltrexone"), ("Lizinopril", "lisinopril"), ("naltrexona", "naltrexone")])
  func spun(_ spelling: String, _ name: String) throws {
    let index = try #require(shared.spun[SpunSpelling.key(Array(spelling.utf8))])
    #expect(shared.terms[Int(index)].concept.name == name)
  }

  @Test func ownTableAddsAndRemoves() throws {
    let table = OwnTable(file: "mine.tsv", text: "# mine\nunii:5S6W795CQM\tnaltrexin\tdrug\n-\taspirin\n\tzorbaline\tdrug\n")
    let lexicon = try Lexicon(own: [table])
    #expect(lexicon.lookUp("naltrexin").first?.concept.name == "naltrexone")
    #expect(lexicon.lookUp("aspirin").isEmpty)
    #expect(lexicon.lookUp("Zorbaline").first?.concept == Concept(id: nil, name: "zorbaline"))
    #expect(Concept(id: nil, name: "Zorbalines").key == "name:zorbaline")
  }

  @Test(
    "errors name file, line and remedy",
    arguments: [
      ("a\tb\n", "mine.tsv:1: expected id<TAB>name<TAB>type or -<TAB>name, found 2 fields"),
      ("\tzorb\tpill\n", "mine.tsv:1: unknown type 'pill'; there are: drug, class, substance, effect, target, route, form"),
      ("\n-\tnosuchname\n", "mine.tsv:2: the lexicon has no name 'nosuchname' to remove"),
    ]) func ownTableErrors(_ text: String, _ message: String)
  {
    #expect { try Lexicon(own: [OwnTable(file: "mine.tsv", text: text)]) } throws: { "\($0)" == message }
  }

  @Test("tables defend themselves: sorted ids, no empty name, no tab left over") func tables() throws {
    for source in Lexicon.sources {
      let table = try #require(Table(source.table))
      let name = try #require(table.column("name"))
      table.each { fields in #expect(!fields[name].isEmpty) }
    }
  }
}

@Suite struct TokenTests {
  @Test(arguments: [
    ("50mg", ["50", "mg"]), ("B12", ["B12"]), ("don't stop", ["don't", "stop"]),
    ("1.75 – 4.5mg", ["1", ".", "75", "–", "4", ".", "5", "mg"]),
    ("ME/CFS", ["ME", "/", "CFS"]), ("6β-naltrexol", ["6", "β", "-", "naltrexol"]), ("café", ["café"]),
  ]) func cuts(_ text: String, _ tokens: [String]) {
    let bytes = Array(text.utf8)
    #expect(Tokens(bytes).all.map { String(decoding: bytes[$0.range.lower..<$0.range.upper], as: UTF8.self) } == tokens)
  }

  @Test("tokens never overlap and stay within hostile bytes") func hostile() {
    for seed in 0..<200 {
      var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
      let bytes = (0..<64).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1
        return UInt8(truncatingIfNeeded: state >> 33)
      }
      var last = 0
      for token in Tokens(bytes).all {
        #expect(Int(token.lower) >= last && token.upper > token.lower && Int(token.upper) <= bytes.count)
        last = Int(token.upper)
      }
    }
  }
}
