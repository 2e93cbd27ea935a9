import Lexicon
import Testing

@testable import Extraction

@Suite struct AbbreviationTests {
  @Test func anAbbreviationOfThePageStandsForItsDrug() throws {
    let found = try Extracted("Methotrexate (MTX) is old. MTX is used to treat psoriasis.").mentions.filter { $0.kind == .therapeuticUse }
    #expect(found.map(\.drug.name) == ["methotrexate"])
  }

  @Test func wordsBeforeTheNameGiveLettersToo() throws {
    let found = try Extracted("Low-dose naltrexone (LDN) is cheap. LDN may help with fibromyalgia.").mentions.filter {
      $0.kind == .therapeuticUse
    }
    #expect(found.map(\.drug.name) == ["naltrexone"])
    #expect(found.first?.values[.setting] == .text("low-dose"))
  }
}
