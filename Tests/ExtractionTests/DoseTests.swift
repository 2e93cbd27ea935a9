import Lexicon
import Prose
import Testing

@testable import Extraction

/// Runs sentences through the whole extractor and says what it made of them, one word a fact.
enum DoseWorkbench {
  static func mentions(_ text: String, _ kind: FactKind) -> [Mention] {
    let content = Array(text.utf8)
    var traced = TracedText()
    traced.append(copy: content, from: 0)
    let document = Document(
      id: "test", encoding: "utf-8", invalidBytes: 0, format: .text, length: content.count, metadata: Metadata(),
      blocks: FlatText.blocks(traced, length: content.count))
    let extractor = Extractor(lexicon: lexicon, book: book)
    return extractor.extract(document).mentions.filter { $0.kind == kind }
  }

  private static let lexicon = try! Lexicon()
  private static let book = try! RuleBook(FactKind.dose.rules + FactKind.pharmacokinetic.rules)

  static func text(_ value: Value?) -> String {
    switch value {
    case nil: "-"
    case .concept(let concept)?: concept.name
    case .amount(let amount)?:
      (amount.low == amount.high ? amount.low.canonical : "\(amount.low.canonical)..\(amount.high.canonical)") + amount.unit
        + (amount.per.map { "/\($0)" } ?? "")
    case .flag(let flag)?: "\(flag)"
    case let value?: value.canonical
    }
  }

  /// `role amount frequency`, with `not` before what is advised against.
  static func doses(_ text: String) -> [String] {
    mentions(text, .dose).sorted { ($0.spans.last?.range.lower ?? 0) < ($1.spans.last?.range.lower ?? 0) }.map { mention in
      let dose = Self.text(mention.values[.amount] ?? mention.values[.qualitative])
      return (mention.polarity == .negated ? "not " : "")
        + "\(Self.text(mention.values[.role])) \(dose) \(Self.text(mention.values[.frequency]))"
    }
  }
}

@Suite struct DoseTests {
  @Test(
    "roles",
    arguments: [
      ("The usual dose of metformin is 500 mg twice a day.", ["usual 500mg 2/day"]),
      ("Start metformin at 500 mg once daily.", ["starting 500mg 1/day"]),
      (
        "Metformin after hip surgery: 10 mg once daily for 35 days; after knee surgery: 15 mg once daily for 12 days.",
        ["- 10mg 1/day", "- 15mg 1/day"]
      ),
      (
        "The dose of metformin may be increased to 850 mg once daily after at least 4 weeks on the 500 mg dose.",
        ["- 850mg 1/day", "- 500mg -"]
      ),
      ("Metformin: 300 mg once on day one, 300 mg twice on day two.", ["starting 300mg 1/day", "starting 300mg 2/day"]),
      ("Metformin: the maximum dose is 2,000 mg per day.", ["maximum 2000mg/day -"]),
      ("Do not exceed 4 g of paracetamol in 24 hours.", ["maximum 4g/day -"]),
      ("Nobody should take more than 8 tablets of tramadol a day.", ["maximum 8{tablet}/day -"]),
      ("The usual maintenance dose of lithium is 400 to 1,200 mg once a day.", ["maintenance 400..1200mg 1/day"]),
      ("Sertraline comes in 25, 50 and 100 mg tablets.", ["strength 25mg -", "strength 50mg -", "strength 100mg -"]),
      ("Each tablet contains tramadol 37.5 mg and acetaminophen 325 mg.", ["strength 37.5mg -", "strength 325mg -"]),
      ("Amitriptyline oral solution contains 25 mg/5 mL.", ["strength 25mg/5mL -"]),
      (
        "Start topiramate at 25 mg, increase by 25 mg weekly to a maximum of 200 mg.",
        ["starting 25mg -", "step 25mg 1/week", "maximum 200mg -"]
      ),
      ("Take warfarin: 5 mg daily is the usual dose and 10 mg a day is the maximum.", ["usual 5mg 1/day", "maximum 10mg/day -"]),
      (
        "Rivaroxaban is given at 15 mg twice daily for three weeks, then 20 mg once daily.",
        ["starting 15mg 2/day", "maintenance 20mg 1/day"]
      ),
      ("Take at least 600 mg of ibuprofen daily.", ["minimum 600mg 1/day"]),
      ("Amlodipine tops out at 10 mg once a day.", ["maximum 10mg 1/day"]),
      ("A starting dose of 25 mg of losartan is recommended.", ["starting 25mg -"]),
      ("Doxycycline: 200 mg on day 1 followed by 100 mg daily.", ["starting 200mg -", "maintenance 100mg 1/day"]),
      ("Metformin 500 mg twice daily with meals, max 2550 mg/day.", ["- 500mg 2/day", "maximum 2550mg/day -"]),
    ])
  func roles(_ text: String, _ expected: [String]) { #expect(DoseWorkbench.doses(text) == expected) }

  @Test(
    "advised against",
    arguments: [
      ("Never take 200 mg of sildenafil.", "not - 200mg -"), ("Do not take 4 tablets of tramadol at one time.", "not - 4{tablet} -"),
      ("Allopurinol should not be started at 300 mg.", "not starting 300mg -"),
    ])
  func against(_ text: String, _ expected: String) { #expect(DoseWorkbench.doses(text) == [expected]) }

  @Test(
    "no dose",
    arguments: [
      "Take metformin with a full glass (250 ml) of water.", "Buy 90 pills of prednisone for $39.",
      "Metformin is used in people over 60 kg.", "In rats given 80 mg/kg, ketoconazole caused malformations.",
      "Metformin lowers glucose below 100 mg/dl.", "As little as 750 mg of amitriptyline can be fatal.",
      "Should I take 500 mg of metformin?", "Metformin was approved in 1995.", "Limit alcohol to 14 units a week with metformin.",
      "Oral bioavailability of methotrexate is 70% at doses up to 15 mg.",
    ])
  func none(_ text: String) {
    #expect(DoseWorkbench.mentions(text, .dose).filter { $0.polarity == .affirmed && $0.values[.amount] != nil }.isEmpty)
  }

  @Test(
    "what belongs to an amount",
    arguments: [
      ("The usual adult dose of naltrexone is 50 mg taken orally once daily at bedtime.", Field.timing, "bedtime"),
      ("Take 500 mg of metformin by mouth daily.", .route, "oral"),
      ("Take valacyclovir 1 g twice a day for 10 days.", .duration, "10 days"),
      ("For hypertension the starting dose of lisinopril is 10 mg daily.", .indication, "hypertension"),
      ("Children aged 6 to 12 years: cetirizine 5 mg twice daily.", .population, "children 6-12 years"),
      ("Take ibuprofen 400 mg every 8 hours as needed.", .asNeeded, "true"),
      ("Start lisinopril at 5 mg daily in severe kidney disease.", .population, "severe kidney disease"),
      ("Take one 75 mg tablet of clopidogrel once a day.", .form, "tablet"),
      ("Take amitriptyline 10 mg at night.", .frequency, "1/day"),
      ("Take lisinopril 5 mg in the morning and evening.", .frequency, "2/day"),
      ("Amitriptyline 50 mg daily in two divided doses.", .frequency, "2/day"),
    ])
  func settings(_ text: String, _ field: Field, _ expected: String) {
    let found = DoseWorkbench.mentions(text, .dose)
    #expect(found.map { DoseWorkbench.text($0.values[field]) } == [expected])
  }

  @Test(
    "whose dose it is",
    arguments: [
      ("Amlodipine 5 mg and metoprolol 25 mg twice a day.", ["amlodipine", "metoprolol"]),
      ("Take 10 mg of escitalopram once daily.", ["escitalopram"]),
      ("With warfarin, start simvastatin at 10 mg daily.", ["simvastatin"]),
      ("Simvastatin lowers cholesterol. In people who take amlodipine, no more than 20 mg daily is given.", ["simvastatin"]),
    ])
  func owners(_ text: String, _ expected: [String]) { #expect(DoseWorkbench.mentions(text, .dose).map(\.drug.name).sorted() == expected) }

  @Test("the role and the drug of a column") func columns() {
    let text =
      "Doses\n\n| Dose | Escitalopram | Bupropion |\n| Starting dose | 10 mg once daily | 150 mg once daily |\n| Maximum dose | 20 mg per day | 450 mg per day |\n"
    let found = DoseWorkbench.mentions(text, .dose).map {
      "\($0.drug.name) \(DoseWorkbench.text($0.values[.role])) \(DoseWorkbench.text($0.values[.amount]))"
    }
    #expect(
      Set(found) == [
        "escitalopram starting 10mg", "bupropion starting 150mg", "escitalopram maximum 20mg/day", "bupropion maximum 450mg/day",
      ])
  }

  @Test(
    "a story is never trusted without a look",
    arguments: [
      "My doctor put me on metformin 500 mg twice a day.", "A 45-year-old man received lithium 900 mg daily.",
      "We report a woman who took lithium 900 mg daily.", "Our patient got lithium 900 mg daily.",
    ])
  func story(_ text: String) { #expect(DoseWorkbench.mentions(text, .dose).allSatisfy { $0.confidence < .high }) }

  @Test("words for doses belong to the drugs behind them") func words() {
    let found = DoseWorkbench.mentions("Seizures followed high-dose busulfan and melphalan.", .dose)
    #expect(found.map(\.drug.name).sorted() == ["busulfan", "melphalan"])
    #expect(found.allSatisfy { $0.values[.qualitative] == .text("high-dose") })
  }
}
