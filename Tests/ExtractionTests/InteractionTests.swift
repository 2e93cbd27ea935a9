import Lexicon
import Testing

@testable import Extraction

@Suite struct InteractionTests {
  @Test func thePagesDrugIsTheSubjectWhicheverStandsFirst() throws {
    let text = "Warfarin thins the blood. Warfarin is taken once a day. Fluconazole raises the level of warfarin."
    let found = try Extracted(text).mentions.filter { $0.kind == .interaction }
    #expect(found.map(\.drug.name) == ["warfarin"])
    guard case .concept(let partner)? = found.first?.values[.with] else { return #expect(Bool(false)) }
    #expect(partner.name == "fluconazole")
  }

  @Test(arguments: [
    "Acamprosate has no interaction with alcohol.", "Omeprazole does not interact with warfarin.", "Digoxin can be taken with warfarin.",
  ])
  func harmless(_ text: String) throws {
    let found = try Extracted(text).mentions.filter { $0.kind == .interaction }
    #expect(!found.isEmpty && found.allSatisfy { $0.polarity == .negated })
  }

  @Test func aListNamesEachPartner() throws {
    let found = try Extracted("Warfarin\n\nInteractions\n\n- Aspirin: more bleeding\n- Amiodarone and metronidazole: higher INR\n").mentions
      .filter { $0.kind == .interaction }
    #expect(found.count == 3)
  }

  @Test func theDrugOfTheNextStatementIsNoPartner() throws {
    let text = "Omeprazole reduces the absorption of iron, and calcium carbonate reduces the absorption of levothyroxine."
    let partners = try Extracted(text).mentions.filter { $0.kind == .interaction && $0.drug.name == "omeprazole" }.compactMap { mention in
      if case .concept(let partner)? = mention.values[.with] { partner.name } else { nil }
    }
    #expect(partners == ["iron"])
  }
}
