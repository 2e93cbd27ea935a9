import Lexicon
import Prose
import Testing

@testable import Extraction

/// What a careful pharmacist would sign of a sentence: its facts of high confidence, one regression each.
@Suite struct StatementTests {
  /// `kind drug answer`, with `not` before what is denied.
  static func signed(_ text: String) throws -> [String] {
    try Extracted(text).mentions.filter { $0.confidence == .high }.map { mention in
      let answer = DoseWorkbench.text(mention.values[mention.kind.keyField])
      let role = mention.kind == .dose ? " " + DoseWorkbench.text(mention.values[.role]) : ""
      return (mention.polarity == .negated ? "not " : "") + "\(mention.kind.rawValue) \(mention.drug.name)\(role) \(answer)"
    }.sorted()
  }

  @Test(
    "denials",
    arguments: [
      ("Vibegron is not contraindicated in hypertension.", ["not contraindication vibegron hypertension"]),
      ("There is no need to avoid vibegron in kidney disease.", ["not contraindication vibegron kidney disease"]),
      ("Gout has never been linked to roxadustat.", ["not adverse_effect roxadustat gout"]),
      ("Rash was never ascribed to vibegron.", ["not adverse_effect vibegron rash"]),
      ("Ambenonium has not been reported to cause rash; however, care is needed.", ["not adverse_effect ambenonium rash"]),
      ("Do not stop clobazam suddenly, as this can cause seizures.", ["adverse_effect clobazam seizure"]),
    ]) func denials(_ text: String, _ expected: [String]) throws
  { #expect(try Self.signed(text) == expected) }

  @Test(
    "an aside names another drug",
    arguments: [
      ("Vibegron, unlike oxybutynin, does not cause dry mouth.", ["not adverse_effect vibegron dry mouth"]),
      ("Deutetrabenazine (like tetrabenazine) can cause depression.", ["adverse_effect deutetrabenazine depression"]),
      ("Lemborexant, unlike suvorexant, has a half-life of 17 hours.", ["pharmacokinetic lemborexant 17h"]),
    ]) func asides(_ text: String, _ expected: [String]) throws
  { #expect(try Self.signed(text) == expected) }

  @Test(
    "what patients have besides, and what is given besides",
    arguments: [
      ("Sertraline treats depression in patients with cancer.", ["therapeutic_use sertraline depression"]),
      (
        "Cyproheptadine treats serotonin syndrome caused by linezolid: 12 mg at first.",
        [
          "adverse_effect linezolid serotonin syndrome", "dose cyproheptadine starting 12mg",
          "therapeutic_use cyproheptadine serotonin syndrome",
        ]
      ),
      (
        "Methotrexate 10 mg once weekly with folic acid to prevent nausea.",
        ["dose methotrexate - 10mg", "therapeutic_use folic acid nausea"]
      ),
      ("She stopped metformin because of diarrhoea.", []), ("Apixaban has replaced warfarin for stroke prevention.", []),
      ("The FDA approved a new boxed warning for montelukast in 2020.", []),
      ("In heart failure, digoxin is cleared more slowly.", []), ("Furosemide makes the kidneys pass out salt and water.", []),
      ("Abrupt withdrawal of baclofen can provoke status epilepticus.", ["adverse_effect baclofen status epilepticus"]),
    ]) func besides(_ text: String, _ expected: [String]) throws
  { #expect(try Self.signed(text) == expected) }

  @Test(
    "roles that other words only seem to give",
    arguments: [
      ("Foscarnet is given at 60 mg/kg every 8 hours for at least 14 days.", ["dose foscarnet - 60mg/kg"]),
      (
        "Lamotrigine: usual maintenance 1–5 mg/kg (max. 200 mg daily) once daily.",
        ["dose lamotrigine maintenance 1..5mg/kg", "dose lamotrigine maximum 200mg/day"]
      ),
      ("From 200 mg a day upwards topiramate may let you down.", []),
    ]) func roles(_ text: String, _ expected: [String]) throws
  { #expect(try Self.signed(text) == expected) }

  @Test(
    "comparisons, hearsay and animals",
    arguments: [
      "Rash was more common with placebo than with vibegron.", "Headache was more common on placebo (9%) than on vibegron (4%).",
      "Muscle pain is less likely with bempedoic acid.", "Fewer patients had nausea on odevixibat than on placebo.",
      "Myth: inclisiran causes diabetes.", "It is wrong to say vibegron causes cancer.", "Roxadustat was feared to cause cancer.",
      "Some believe vibegron causes memory loss, but it does not.", "In marmosets lumateperone caused tremor.",
      "Vibegron is given with ursodiol to adults who had jaundice.", "Vibegron may bring back seizures.",
    ]) func nothing(_ text: String) throws
  { #expect(try Self.signed(text) == []) }

  @Test(
    "both arms of a contrast",
    arguments: [
      ("Haemolysis occurred in 12 patients on dapsone and in none on sulfapyridine.", ["adverse_effect dapsone hemolytic anemia"]),
      ("Trofinetide causes diarrhoea, which is treated with loperamide.", ["adverse_effect trofinetide diarrhea"]),
      (
        "Vibegron does not raise blood sugar, but may cause gallstones.",
        ["adverse_effect vibegron gallstones", "not adverse_effect vibegron high blood sugar"]
      ), ("Distigmine works by inhibiting the breakdown of acetylcholine.", []),
      ("Ketoconazole should be avoided with suzetrigine.", ["interaction ketoconazole suzetrigine"]),
      ("Primaquine 0.5 mg base/kg daily.", ["dose primaquine - 0.5mg/kg"]), ("The peak of gentamicin is 5 micrograms/mL.", []),
      ("Dilute foscarnet in at least 100 mL of glucose 5%.", []),
    ]) func arms(_ text: String, _ expected: [String]) throws
  { #expect(try Self.signed(text) == expected) }

  @Test("a percentage of the group without the drug is not the drug's") func shamGroup() throws {
    let found = try Extracted("In the sham group constipation was seen in 30%, in the nusinersen group in 35%.").mentions
    #expect(found.map { DoseWorkbench.text($0.values[.percent]) } == ["35..35%"])
  }

  @Test(
    "two that must not be taken together, and amounts with rates of their own",
    arguments: [
      ("Rifampicin is contraindicated with elagolix.", ["interaction rifampin elagolix"]),
      ("Rifampicin halves bedaquiline levels.", ["interaction rifampin bedaquiline"]),
      ("Rifampin may bring on withdrawal by clearing the drug too fast.", []),
      (
        "Increase sodium oxybate by 1.5 g per night each week to 6 to 9 g per night.",
        ["dose sodium oxybate - 6..9g/day", "dose sodium oxybate step 1.5g/day"]
      ),
    ]) func together(_ text: String, _ expected: [String]) throws
  { #expect(try Self.signed(text) == expected) }

  @Test(
    "the subject of a second verb, and what it is given instead of",
    arguments: [
      (
        "Morphine relieves severe pain and can cause constipation.",
        ["adverse_effect morphine constipation", "therapeutic_use morphine pain"]
      ),
      ("Amiodarone increases digoxin levels and may cause nausea.", ["interaction amiodarone digoxin"]),
      ("Pregabalin cannot cause serotonin syndrome.", ["not adverse_effect pregabalin serotonin syndrome"]),
      ("Fexofenadine is unlikely to cause drowsiness.", ["not adverse_effect fexofenadine somnolence"]),
      (
        "Ibuprofen can cause stomach ulcers, and people with asthma should not take it.",
        ["adverse_effect ibuprofen stomach ulcer", "contraindication ibuprofen asthma"]
      ), ("Simvastatin must not be taken with clarithromycin; pravastatin can be used.", ["interaction simvastatin clarithromycin"]),
      ("Hypertension, which amlodipine treats, can cause stroke.", []), ("You cannot become addicted to sertraline.", []),
      ("Instead of warfarin, apixaban is used for atrial fibrillation.", ["therapeutic_use apixaban atrial fibrillation"]),
      ("Do not use oral aciclovir for cold sores.", []), ("Many patients wrongly believe that prednisolone causes cancer.", []),
    ]) func verbs(_ text: String, _ expected: [String]) throws
  { #expect(try Self.signed(text) == expected) }

  @Test("a strength is no frequency, and stopping is withdrawal") func strength() throws {
    let cream = try Extracted("Hydrocortisone 1% cream can cause skin thinning.").mentions.filter { $0.kind == .adverseEffect }
    #expect(cream.map { DoseWorkbench.text($0.values[.percent]) } == ["-"])
    let stopped = try Extracted("Stopping atenolol can cause chest pain.").mentions
    #expect(stopped.map { DoseWorkbench.text($0.values[.circumstance]) } == ["withdrawal"])
  }

  @Test("a score is no child, a daily dose has no rate of another") func scores() throws {
    let score = try Extracted("Give ondansetron 8 mg daily in Child-Pugh C cirrhosis.").mentions.filter { $0.kind == .dose }
    #expect(score.map { DoseWorkbench.text($0.values[.population]) } == ["-"])
    let two = try Extracted("Cetirizine 10 mg a day for adults and 5 mg twice a day for children.").mentions
    #expect(two.map { DoseWorkbench.text($0.values[.frequency]) }.sorted() == ["-", "2/day"])
  }

  @Test("what goes on without an end is read in parts, to its end") func endless() throws {
    let text = String(repeating: "metformin may cause nausea, ", count: 400) + "and aspirin may cause bleeding"
    let found = try Extracted(text).mentions
    #expect(found.allSatisfy { $0.quote.upper - $0.quote.lower < 4_000 })
    #expect(Set(found.map { DoseWorkbench.text($0.values[.effect]) }) == ["nausea", "bleeding"])
  }

  @Test("an age from months to years") func ages() throws {
    let found = try Extracted("Child 6 months–18 years: levetiracetam 10 mg/kg twice daily.").mentions.filter { $0.kind == .dose }
    #expect(found.map { DoseWorkbench.text($0.values[.population]) } == ["children 6 months-18 years"])
  }

  @Test("the cells of a row deny for themselves") func cells() throws {
    let page = "Three drugs\n\n | Acamprosate | Naltrexone | Disulfiram\nSide effects | None known | Hepatitis | Optic neuritis\n"
    #expect(try Extracted(page).mentions.allSatisfy { $0.polarity == .affirmed })
  }

  @Test("a list of symptoms to tell the doctor of is no list of bans") func symptoms() throws {
    let page = """
      Rolapitant

      Rolapitant may cause side effects. Tell your doctor if any of these symptoms are severe or do not go away:

      - hiccups
      - tiredness
      """
    let found = try Extracted(page).mentions
    #expect(found.map(\.kind) == [.adverseEffect, .adverseEffect])
  }

  @Test("conditions that apply to a reader are no side effects") func conditions() throws {
    let page = """
      Oral dutasteride

      If you find out that one of these conditions applies to you, please stop taking this medicine and call us.

      - Kidney problems
      - Prostate cancer
      """
    #expect(try Extracted(page).mentions.allSatisfy { $0.kind != .adverseEffect })
  }
}
