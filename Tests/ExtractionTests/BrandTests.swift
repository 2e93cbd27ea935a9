import Lexicon
import Testing

@testable import Extraction

@Suite struct BrandTests {
  @Test(arguments: [
    ("Escitalopram (Lexapro) is an antidepressant.", "Lexapro"), ("Xanax is the brand name of alprazolam.", "Xanax"),
    ("Empagliflozin is marketed as Jardiance.", "Jardiance"),
  ]) func theBrandIsAsWritten(_ text: String, _ brand: String) throws {
    let found = try Extracted(text).mentions.filter { $0.kind == .brand }
    #expect(Set(found.compactMap { $0.values[.brand] }) == [.text(brand)])
  }

  @Test func anotherDrugsBrandIsNone() throws {
    #expect(try Extracted("Escitalopram is not Zoloft.").mentions.filter { $0.kind == .brand && $0.drug.name == "escitalopram" }.isEmpty)
  }
}
