import Lexicon
import Testing

@testable import Extraction

@Suite struct AdverseEffectTests {
  /// Facts of a page about one drug: effect, then what else they must say.
  static func facts(_ text: String) throws -> [String: Set<String>] {
    var out: [String: Set<String>] = [:]
    for mention in try Extracted(text).mentions where mention.kind == .adverseEffect {
      guard case .concept(let effect)? = mention.values[.effect] else { continue }
      out[effect.name, default: []].formUnion(mention.said)
    }
    return out
  }

  @Test func aListUnderHeadings() throws {
    let facts = try Self.facts("Lisinopril tablets\n\nSide effects\n\nCommon\n• dizziness\n• dry cough\n\nRare\n• angioedema\n")
    #expect(facts["dizziness"]?.contains("frequency=common") == true)
    #expect(facts["angioedema"]?.contains("frequency=rare") == true)
  }

  @Test func labelsWithinALine() throws {
    let facts = try Self.facts("Lisinopril tablets\n\nSide effects\n\nCommon: dizziness, headache. Rare: angioedema.\n")
    #expect(facts["headache"]?.contains("frequency=common") == true)
    #expect(facts["angioedema"]?.contains("frequency=rare") == true)
  }

  @Test func percentagesOfTheDrugNotOfPlacebo() throws {
    let facts = try Self.facts("Nausea was reported by 37% of people on naltrexone and 11% of people on placebo.")
    #expect(facts["nausea"]?.contains("percent=37..37%") == true)
  }

  @Test(
    "a share that ends where a class begins is of the class below",
    arguments: [
      ("Metformin caused nausea in fewer than 1% of patients.", "uncommon"),
      ("Metformin causes nausea in 1 to 10 in 100 people.", "common"),
      ("Metformin may cause nausea in up to 1 in 10 people.", "common"),
      ("Nausea occurred in 10% of patients taking metformin.", "very_common"),
      ("Metformin causes nausea in more than 10% of patients.", "very_common"),
      ("Common side effects of metformin are nausea (25%) and headache (3%).", "very_common"),
    ]) func frequencyClass(_ text: String, _ expected: String) throws
  {
    #expect(try Self.facts(text)["nausea"]?.contains("frequency=\(expected)") == true)
  }

  @Test(arguments: [
    ("Too much metformin can cause lactic acidosis.", "lactic acidosis", "overdose"),
    ("If you stop escitalopram abruptly you may have dizziness.", "dizziness", "withdrawal"),
    ("Metformin can cause nausea.", "nausea", "use"),
    ("Metronidazole: do not drink alcohol for two days after the last dose: the mix may cause flushing.", "flushing", "interaction"),
  ]) func circumstance(_ text: String, _ effect: String, _ circumstance: String) throws {
    #expect(try Self.facts(text)[effect]?.contains("circumstance=\(circumstance)") == true)
  }

  @Test(arguments: [
    "Metformin is used to treat type 2 diabetes.", "Naltrexone relieves pain.", "Can metformin cause hair loss?",
    "Tell your doctor if you have asthma before taking propranolol.",
    "Atorvastatin lowers the risk of stroke.", "In rats, tamoxifen caused liver cancer.",
    "You may have heard that metformin causes dementia.", "Vitamin D helps bones. Vitamin D deficiency can cause weakness.",
  ]) func nothing(_ text: String) throws { #expect(try Self.facts(text).isEmpty) }

  @Test(arguments: [
    "Naltrexone is not habit-forming.", "Naltrexone carries no risk of dependence.", "Trazodone does not cause constipation.",
  ]) func negated(_ text: String) throws {
    let facts = try Self.facts(text)
    #expect(!facts.isEmpty)
    #expect(facts.values.allSatisfy { $0.contains("polarity=negated") })
  }

  @Test(arguments: [
    ("Metformin may cause nausea.", "possible"), ("Metformin can cause nausea.", "stated"), ("Metformin causes nausea.", "stated"),
  ])
  func certainty(_ text: String, _ certainty: String) throws {
    #expect(try Self.facts(text)["nausea"]?.contains("certainty=\(certainty)") == true)
  }

  @Test("how a condition shows itself is no effect of the drug") func symptomsOfAnotherCondition() throws {
    let facts = try Self.facts(
      "Metformin\n\nSide effects\n\nNausea may occur. Symptoms of high blood sugar include thirst and confusion.\n")
    #expect(facts.keys.contains("nausea"))
    #expect(!facts.keys.contains("thirst") && !facts.keys.contains("confusion"))
  }

  @Test func warningSignsOfAConditionAreItsOwn() throws {
    let facts = try Self.facts("Trazodone\n\nSide effects\n\nWatch for signs of serotonin syndrome: fever, sweating.\n")
    #expect(Set(facts.keys) == ["serotonin syndrome"])
  }

  @Test func whatIsSaidInABracketEndsWithIt() throws {
    let facts = try Self.facts("Sertraline caused dizziness (which has not gone away), nausea and headache.")
    #expect(facts["nausea"]?.contains("polarity=affirmed") == true)
  }

  @Test func usersStoriesAreNeverHigh() throws {
    let found = try Extracted("I took sertraline for a year and developed headaches.").mentions.filter { $0.kind == .adverseEffect }
    #expect(!found.isEmpty && found.allSatisfy { $0.confidence < .high })
  }

  @Test func whatComesAfterStoppingIsWithdrawal() throws {
    let facts = try Self.facts("I stopped sertraline last week. I immediately began having dizziness.")
    #expect(facts["dizziness"]?.contains("circumstance=withdrawal") == true)
  }
}
