import Lexicon
import Prose
import Testing

@testable import Extraction

/// What a pharmacist reads on short pages of all layouts: facts of confidence medium or high, one regression each.
@Suite struct PharmacistTests {
  /// `kind drug answer`, for a dose with its role, people and rate; `not` before what is denied, `?` behind what is possible.
  static func told(_ text: String) throws -> [String] {
    try Extracted(text).mentions.filter { $0.confidence > .low }.map { mention in
      let answer = DoseWorkbench.text(mention.values[mention.kind.keyField])
      let fields: [Field] = mention.kind == .dose ? [.role, .population, .frequency] : []
      let others = fields.map { DoseWorkbench.text(mention.values[$0]) }.filter { $0 != "-" }
      let words = [mention.kind.rawValue, mention.drug.name, answer] + others
      return (mention.polarity == .negated ? "not " : "") + words.joined(separator: " ") + (mention.certainty == .possible ? "?" : "")
    }.sorted()
  }

  @Test("columns of a table say what their cells are") func columns() throws {
    let table = """
      Tablets compared

      Drug | How to take | Start | Side effects | Not for
      Doxycycline | 100 mg once a day | 1-2 days before | sunburn, thrush | pregnancy
      Mefloquine | 250 mg once a week | 2 weeks before | vivid dreams | epilepsy

      """
    #expect(
      try Self.told(table) == [
        "adverse_effect doxycycline sunburn", "adverse_effect doxycycline yeast infection", "adverse_effect mefloquine abnormal dreams",
        "contraindication doxycycline pregnancy", "contraindication mefloquine epilepsy", "dose doxycycline 100mg 1/day",
        "dose mefloquine 250mg 1/week",
      ])
  }

  @Test("weights head the rows of a table and are no doses") func weights() throws {
    let table =
      "Oseltamivir by weight\n\nWeight | Dose of oseltamivir\n10 kg to 15 kg | 30 mg twice daily\n>15 kg to 23 kg | 45 mg twice daily\n"
    #expect(
      try Self.told(table) == ["dose oseltamivir 30mg usual 10 kg to 15 kg 2/day", "dose oseltamivir 45mg usual 15 kg to 23 kg 2/day"])
  }

  @Test("a line that labels itself is no heading") func labels() throws {
    let page = "Latanoprost eye drops\n\nIndications: open-angle glaucoma; ocular hypertension\n\nLatanoprost is kept in a fridge.\n"
    #expect(try Self.told(page) == ["therapeutic_use latanoprost glaucoma", "therapeutic_use latanoprost increased intraocular pressure"])
  }

  @Test(
    "whose it is",
    arguments: [
      (
        "Isoniazid 300 mg daily (children 10 mg/kg, max 300 mg).",
        ["dose isoniazid 10mg/kg children", "dose isoniazid 300mg 1/day", "dose isoniazid 300mg maximum"]
      ),
      ("Co-amoxiclav 500/125 mg three times daily.", ["dose amoxicillin/clavulanic acid 500mg 3/day"]),
      (
        "Propranolol can stop salbutamol working and bring on bronchospasm.",
        ["adverse_effect propranolol bronchospasm", "interaction propranolol albuterol"]
      ),
      ("Untreated hypothyroidism can harm the baby, so carry on taking levothyroxine.", []),
      ("Propranolol can mask the warning signs of low blood sugar.", []),
      ("Desogestrel is for women who cannot take oestrogen, for instance.", []),
      (
        "Desogestrel can cause spotty skin, breast tenderness and mood swings.",
        ["adverse_effect desogestrel breast pain", "adverse_effect desogestrel mood swings"]
      ),
      ("Isotretinoin is given to a cumulative dose of 120 mg/kg.", []),
    ]) func owners(_ text: String, _ expected: [String]) throws
  { #expect(try Self.told(text) == expected) }
}
