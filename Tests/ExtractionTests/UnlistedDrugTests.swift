import Lexicon
import Testing

@testable import Extraction

@Suite struct UnlistedDrugTests {
  @Test func aStemBeforeADoseIsADrugWithoutId() throws {
    let found = try Extracted("Qaxotinib 50 mg is used to treat psoriasis.").mentions.filter { $0.kind == .therapeuticUse }
    #expect(found.map(\.drug.name) == ["qaxotinib"])
    #expect(found.first?.drug.id == nil)
    #expect(found.allSatisfy { $0.confidence < .high })
  }

  @Test func aStemAloneIsNot() throws {
    #expect(try Extracted("Qaxotinib is used to treat psoriasis.").mentions.allSatisfy { $0.drug.name != "qaxotinib" })
  }
}
