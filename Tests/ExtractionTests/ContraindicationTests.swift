import Lexicon
import Testing

@testable import Extraction

@Suite struct ContraindicationTests {
  @Test func aBanIsAffirmedAlthoughItsWordsNegate() throws {
    let found = try Extracted("Warfarin must not be given in pregnancy.").mentions.filter { $0.kind == .contraindication }
    #expect(found.map(\.polarity) == [.affirmed])
    #expect(found.map(\.certainty) == [.stated])
  }

  @Test func whatMayHappenIsNoDoubt() throws {
    let found = try Extracted("Do not take lisinopril in pregnancy, because it may harm the child.").mentions.filter {
      $0.kind == .contraindication
    }
    #expect(found.map(\.certainty) == [.stated])
  }

  @Test func leaveToTakeItIsNegated() throws {
    let found = try Extracted("Azithromycin is considered safe in pregnancy.").mentions.filter { $0.kind == .contraindication }
    #expect(found.map(\.polarity) == [.negated])
  }

  @Test func cautionsAreNeverHigh() throws {
    let found = try Extracted("Use warfarin with caution in liver disease.").mentions.filter { $0.kind == .contraindication }
    #expect(found.allSatisfy { $0.confidence < .high } && !found.isEmpty)
  }

  @Test func aListUnderWhoShouldNotTakeIt() throws {
    let found = try Extracted(
      "Metformin\n\nWho should not take metformin\n\n- people with diabetic ketoacidosis\n- severe liver disease\n- you are allergic to any of its parts\n"
    )
    .mentions.filter { $0.kind == .contraindication }
    #expect(found.count == 3)
  }

  @Test("neither of the two drugs of a page") func neither() throws {
    let page = """
      Finasteride or dutasteride

      Finasteride shrinks the prostate. Dutasteride does so too. Finasteride is a tablet. Dutasteride is a capsule.

      Neither should be used in pregnancy.
      """
    let found = try Extracted(page).mentions.filter { $0.kind == .contraindication }
    #expect(Set(found.map(\.drug.name)) == ["finasteride", "dutasteride"])
    #expect(found.allSatisfy { $0.polarity == .affirmed })
  }

  @Test(arguments: [
    "Those with diabetes should not take lisinopril with medicines containing aliskiren.",
    "Do not use ashwagandha if you are taking anxiety or seizure medication.",
    "Amoxicillin is not recommended for treating influenza.",
  ]) func nothing(_ text: String) throws {
    #expect(try Extracted(text).mentions.allSatisfy { $0.kind != .contraindication })
  }
}
