import Testing

@testable import Extraction

/// Uses: negation, doubt, setting, lists.
@Suite struct TherapeuticUseTests {
  @Test(arguments: [
    ("Oxycodone is not a treatment for anxiety.", Polarity.negated, Certainty.stated),
    ("Cetirizine doesn't treat asthma.", .negated, .stated),
    ("Naltrexone may help with chronic pain.", .affirmed, .possible),
    ("Metformin is used to treat type 2 diabetes.", .affirmed, .stated),
  ]) func polarityAndCertainty(_ text: String, _ polarity: Polarity, _ certainty: Certainty) throws {
    let uses = try Extracted(text).mentions.filter { $0.kind == .therapeuticUse }
    #expect(uses.map(\.polarity) == [polarity])
    #expect(uses.map(\.certainty) == [certainty])
  }

  @Test func lowDoseIsTheSetting() throws {
    let uses = try Extracted("Low-dose naltrexone (LDN) is used for fibromyalgia.").mentions.filter { $0.kind == .therapeuticUse }
    #expect(uses.first?.values[.setting] == .text("low-dose"))
  }

  @Test func aListUnderAHeadingOfUses() throws {
    let uses = try Extracted("Metformin\n\nWhat metformin is used for\n\n- type 2 diabetes\n- polycystic ovary syndrome\n").mentions.filter
    { $0.kind == .therapeuticUse }
    #expect(uses.count == 2)
  }

  @Test(arguments: ["Metformin may cause nausea.", "Metformin should not be used in pregnancy.", "Is metformin good for acne?"]) func noUse(
    _ text: String
  ) throws {
    #expect(try Extracted(text).mentions.filter { $0.kind == .therapeuticUse && $0.polarity == .affirmed }.isEmpty)
  }
}
