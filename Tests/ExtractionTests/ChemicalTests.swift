import Lexicon
import Prose
import Testing

@testable import Extraction

/// What a text's entities of type drug are, besides the drugs of the lexicon.
@Suite struct ChemicalTests {
  static func chemicals(_ text: String) throws -> [String] {
    let found = try Extracted(text)
    return found.entities.filter { $0.kind == .drug }.map { found.document.blocks[$0.block].text.string($0.range) }
  }

  @Test(arguments: [
    ("Levels of dopamine and serotonin fell.", ["dopamine", "serotonin"]),
    ("The reagent bicuculline blocks GABA.", ["bicuculline", "GABA"]),
    ("We gave racemic d,l-sotalol to six dogs.", ["d,l-sotalol"]),
    ("Rats were given SCH 23390 or MK-801.", ["SCH 23390", "MK-801"]),
    ("The flux of Ca2+ into cells was measured.", ["Ca"]), ("Low [Na]o and less Ca(2+) were tried.", ["Na", "Ca"]),
    ("The Na,K-ATPase was spared.", ["Na", "K"]),
    ("Puromycin aminonucleoside (PAN) was used; PAN harms.", ["Puromycin aminonucleoside", "PAN", "PAN"]),
    ("We gave levodopa/carbidopa at noon.", ["levodopa", "carbidopa"]),
    ("PTN was low. Phenytoin (PTN) was given.", ["PTN", "Phenytoin", "PTN"]),
    ("Dexamethasone (dex) was given; the dex group did well.", ["Dexamethasone", "dex", "dex"]),
    ("A solution of NaHCO3 was infused.", ["NaHCO3"]),
    ("Then 4-fluorobenzylpiperazine was added.", ["4-fluorobenzylpiperazine"]),
    ("Malondialdehyde (MDA) rose. Later, MDA fell.", ["Malondialdehyde", "MDA", "MDA"]),
    ("Azathioprine (Aza) was stopped. Without Aza he was well.", ["Azathioprine", "Aza", "Aza"]),
    ("It was heparin-induced thrombocytopenia.", ["heparin"]),
    ("A corticosteroid was tried.", ["corticosteroid"]),
  ]) func areFound(_ text: String, _ expected: [String]) throws {
    #expect(try Self.chemicals(text) == expected)
  }

  @Test(arguments: [
    "The CNS was spared.", "He had serotonin syndrome.", "ISO 9001 and ICD-10 are no substances.", "The PO2 was low.",
    "A new antibiotic regimen was set up.", "Her thyroid was enlarged.", "Call 555-1234 today.",
  ]) func areNot(_ text: String) throws {
    #expect(try Self.chemicals(text).isEmpty)
  }

  @Test func noFactComesOfThem() throws {
    #expect(try Extracted("Dopamine causes nausea.").mentions.isEmpty)
  }
}
