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

  @Test("a heading with nothing but the drug behind its colon heads the page") func namedByLabel() throws {
    let page =
      "Indications for: Midodrine\n\nAdverse reactions:\n\nGoose bumps, rash and itching.\n\nAvoid ephedrine, prazosin or doxazosin.\n"
    let effects = try Extracted(page).mentions.filter { $0.kind == .adverseEffect }
    #expect(effects.count >= 2 && effects.allSatisfy { $0.drug.name == "midodrine" && $0.confidence == .high })
  }

  @Test(
    "whose it is",
    arguments: [
      (
        "Isoniazid 300 mg daily (children 10 mg/kg, max 300 mg).",
        ["dose isoniazid 10mg/kg children", "dose isoniazid 300mg 1/day", "dose isoniazid 300mg maximum"]
      ),
      ("Co-amoxiclav 500/125 mg three times daily.", ["dose amoxicillin/clavulanic acid 500mg 3/day"]),
      ("They got L-dopa/benserazide 50/12.5 mg/kg daily.", ["dose benserazide 12.5mg/kg 1/day", "dose levodopa 50mg/kg 1/day"]),
      (
        "Propranolol can stop salbutamol working and bring on bronchospasm.",
        ["adverse_effect propranolol bronchospasm", "interaction propranolol albuterol"]
      ),
      ("Untreated hypothyroidism can harm the baby, so carry on taking levothyroxine.", []),
      ("Propranolol can mask the warning signs of low blood sugar.", []),
      ("Desogestrel is for women who cannot take oestrogen, for instance.", []),
      (
        "Spotty skin, breast tenderness and mood swings are possible with desogestrel.",
        ["adverse_effect desogestrel breast pain?", "adverse_effect desogestrel mood swings?"]
      ),
      ("Isotretinoin is given to a cumulative dose of 120 mg/kg.", []),
    ]) func owners(_ text: String, _ expected: [String]) throws
  { #expect(try Self.told(text) == expected) }
}

/// The same for what else was misread or missed.
extension PharmacistTests {
  @Test(
    "effects and uses",
    arguments: [
      ("Haloperidol prolongs the QT interval.", ["adverse_effect haloperidol prolonged qt interval"]),
      ("Chloroquine can damage the retina.", ["adverse_effect chloroquine retinopathy"]),
      ("Use apixaban instead of warfarin for atrial fibrillation.", ["therapeutic_use apixaban atrial fibrillation"]),
      (
        "Not for anyone with previous jaundice from flucloxacillin.", ["contraindication flucloxacillin jaundice"]
      ),
      ("Do not have live vaccines such as MMR or yellow fever while on adalimumab.", ["interaction mmr vaccine adalimumab"]),
      ("BCG vaccine should not be given during treatment with ustekinumab.", ["interaction bcg vaccine ustekinumab"]),
      (
        "Apomorphine with ondansetron is contraindicated: low blood pressure occurred.",
        ["interaction apomorphine ondansetron"]
      ),
    ]) func effects(_ text: String, _ expected: [String]) throws
  { #expect(try Self.told(text) == expected) }

  @Test("a percentage behind one effect is not the next one's") func percents() throws {
    let found = try Extracted("Ondansetron can cause headache in some. Its side effects: constipation 6-11%, fatigue, hiccups.").mentions
    #expect(found.count { $0.values[.percent] != nil } == 1)
  }

  @Test(
    "doses",
    arguments: [
      ("Paracetamol 2 g a day or more for a week can raise the INR.", []),
      ("Clozapine: up to 300 mg daily by the end of week three.", ["dose clozapine 300mg 1/day"]),
      ("Clozapine 200-450 mg daily in divided doses.", ["dose clozapine 200..450mg/day"]),
      (
        "Allopurinol can set off gout when first begun, so colchicine 500 micrograms twice daily is given.",
        ["adverse_effect allopurinol gout", "dose colchicine 500ug 2/day"]
      ),
      ("Capecitabine 1,000 mg/m2 is taken twice a day on days 1-14.", ["dose capecitabine 1000mg/m2 2/day"]),
    ]) func doses(_ text: String, _ expected: [String]) throws
  { #expect(try Self.told(text) == expected) }
}

/// Pages whose layout decides.
extension PharmacistTests {
  @Test("a drug named above is meant, not one that a heading names below") func above() throws {
    let page =
      "Doses in children\n\nAmoxicillin\n1-4 years: 250 mg 3 times a day\n\nParacetamol for fever\n2-3 years: 180 mg every 4-6 hours\n"
    let doses = try Extracted(page).mentions.filter { $0.kind == .dose }.map(\.drug.name)
    #expect(doses == ["amoxicillin", "acetaminophen"])
  }

  @Test("an answer is about the drug of its question") func answers() throws {
    let page = """
      Ask the pharmacist

      Q: Can I take cetirizine and pseudoephedrine together?

      A: Yes. Pseudoephedrine is not suitable if you have high blood pressure.

      Q: My daughter is 4. How much ibuprofen can I give?

      A: For a child of 4 to 6 the dose is 150 mg three times a day.
      """
    #expect(try Extracted(page).mentions.filter { $0.kind == .dose }.map(\.drug.name) == ["ibuprofen"])
  }

  @Test("what a label takes along is not what the dose is of") func along() throws {
    let page = "Lamotrigine\n\nLamotrigine is raised slowly.\n\nWith phenytoin or primidone (without valproate): 50 mg/day for 2 weeks\n"
    #expect(try Extracted(page).mentions.filter { $0.kind == .dose }.map(\.drug.name) == ["lamotrigine"])
  }

  @Test("a label of overdose or frequency speaks for its line alone") func lines() throws {
    let page = """
      Carbimazole

      Overdose: activated charcoal

      Contra-indicated in severe blood disorders

      Common: headache, nausea, rash; frequency not known: pancreatitis
      """
    let found = try Extracted(page).mentions.filter { $0.kind == .adverseEffect }
    #expect(found.count == 4 && found.allSatisfy { $0.values[.circumstance] == .text("use") })
    #expect(found.count { $0.values[.frequency] != nil } == 3)
  }

  @Test("times of a cycle, limits that are off, charts by weight")
  func cycles() throws {
    #expect(try Self.told("Cyclophosphamide 750 mg/m2 IV day 1.") == ["dose cyclophosphamide 750mg/m2"])
    #expect(try Self.told("Prednisone is a steroid. Live vaccines are off limits above 20 mg a day.").allSatisfy { !$0.hasPrefix("dose") })
    #expect(try Self.told("Ibuprofen 50 mg = 2.5 mL every 6 hours.") == ["dose ibuprofen 50mg"])
    #expect(try Self.told("Do not give ibuprofen to a child who is dehydrated.") == ["contraindication ibuprofen dehydration"])
  }
}
