import Lexicon
import Prose
import Testing

@testable import Extraction

@Suite struct QuantitiesTests {
  static let scanner = Scanner(lexicon: try! Lexicon())

  /// The quantities of a text, one word each: `A500mg`, `Q2/day`, `P5..60`, `Hfor text`, `Mtiming`, `Bpeople`, `Y2015`.
  static func read(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return scanner.units(bytes, scanner.tokens(bytes)).compactMap { unit in
      switch unit.quantity {
      case .amount(let amount):
        let figures = amount.low == amount.high ? amount.low.canonical : "\(amount.low.canonical)..\(amount.high.canonical)"
        return "A\(figures) \(amount.unit)\(amount.per.map { " per \($0)" } ?? "")"
      case .percent(let low, let high): return low == high ? "P\(low.canonical)" : "P\(low.canonical)..\(high.canonical)"
      case .frequency(let text): return "Q\(text)"
      case .timing(let text): return "M\(text)"
      case .span(let text): return "H\(text)"
      case .population(let text): return "B\(text)"
      case .year(let year): return "Y\(year)"
      case .qualitative(let text): return "D\(text)"
      case .number, nil: return nil
      }
    }
  }

  @Test(
    "amounts",
    arguments: [
      ("take 500 mg", ["A500 mg"]), ("take 4,000 mg", ["A4000 mg"]), ("1.75 – 4.5mg", ["A1.75..4.5 mg"]),
      ("500-1000 mg", ["A500..1000 mg"]), ("0,5 mg", ["A0.5 mg"]),
      ("25 mg to 50 mg", ["A25..50 mg"]), ("between 2 and 10 mg", ["A2..10 mg"]),
      ("500 mg or 1 g once a day", ["A500..1000 mg", "Q1/day"]), ("two tablets", ["A2 {tablet}"]),
      ("half a tablet", ["A0.5 {tablet}"]), ("½ tablet", ["A0.5 {tablet}"]), ("1½ tablets", ["A1.5 {tablet}"]),
      ("1/2 tablet", ["A0.5 {tablet}"]),
      ("one 500 mg tablet", ["A500 mg"]), ("two 200 mg tablets", ["A2 {tablet}", "A200 mg"]), ("10 mg/kg", ["A10 mg/kg"]),
      ("0.2 mg for each kilogram", ["A0.2 mg/kg"]), ("5 to 10 milligrams per pound of body weight", ["A5..10 mg/[lb_av]"]),
      ("1 mg per 10 lbs", ["A1 mg/(10.[lb_av])"]),
      ("25 to 35 mg/kg per day", ["A25..35 mg/kg per day"]), ("0.1 mg/kg of body weight per day", ["A0.1 mg/kg per day"]),
      ("75 mg/m2", ["A75 mg/m2"]), ("75 mg/m(2)", ["A75 mg/m2"]),
      ("300 mg/day", ["A300 mg per day"]), ("4 g in 24 hours", ["A4 g per day"]), ("2 mg a week", ["A2 mg per week"]),
      ("25 micrograms/hour", ["A25 ug/h"]), ("250 mg/5 mL", ["A250 mg/5mL"]),
      ("100 units/mL", ["A100 [iU]/mL"]), ("5, 10 and 20 mg tablets", ["A5 mg", "A10 mg", "A20 mg"]),
      ("500/125 mg", ["A500 mg", "A125 mg"]), ("12-milligram", ["A12 mg"]),
      ("from 25 to 50 mg", ["A25..50 mg"]), ("increased from 25 to 50 mg", ["A25 mg", "A50 mg"]),
      ("two to three capsules", ["A2..3 {capsule}"]), ("2 puffs", ["A2 {puff}"]),
    ])
  func amounts(_ text: String, _ expected: [String]) { #expect(Self.read(text) == expected) }

  @Test(
    "what only looks like an amount",
    arguments: [
      "He weighs 60 kg.", "The uric acid is below 6 mg/dl.", "The level was 12 mmol/L.", "Call 01632 555-0142.", "It is 38 °C outside.",
      "It costs $12 a pack.", "We are open at 10:30.", "Version 2.0 is out.",
      "A level of 44 ng/mL was found.", "The molar mass is 346.3 g·mol.", "On day 22, 14 people came.", "They walked 5 miles.",
    ])
  func noAmount(_ text: String) { #expect(!Self.read(text).contains { $0.hasPrefix("A") }) }

  @Test(
    "frequencies",
    arguments: [
      ("once daily", "1/day"), ("twice a day", "2/day"), ("three times daily", "3/day"), ("3 times a day", "3/day"), ("b.i.d.", "2/day"),
      ("TID", "3/day"), ("qid", "4/day"), ("q6h", "4/day"), ("q8h", "3/day"),
      ("every 12 hours", "2/day"), ("every 6 to 8 hours", "3-4/day"), ("every other day", "1/2day"), ("once weekly", "1/week"),
      ("twice a week", "2/week"), ("once every two weeks", "1/2week"),
      ("monthly", "1/month"), ("nightly", "1/day"), ("hourly", "1/hour"), ("once or twice a day", "1-2/day"),
      ("two or three times a day", "2-3/day"), ("in three divided doses", "3/day"), ("every third day", "1/3day"),
      ("every 4 weeks", "1/4week"), ("every 7 days", "1/week"), ("once-daily", "1/day"), ("4-6 hourly", "4-6/day"),
      ("on alternate days", "1/2day"),
    ])
  func frequencies(_ text: String, _ expected: String) {
    #expect(Self.read("take it \(text) please").contains("Q\(expected)"), "\(Self.read("take it \(text) please"))")
  }

  @Test("daily life is no frequency", arguments: ["daily life", "daily activities", "monthly period"])
  func noFrequency(_ text: String) { #expect(Self.read(text).isEmpty) }

  @Test(
    "shares and years",
    arguments: [
      ("37% vs 11%", ["P37", "P11"]), ("5 to 60%", ["P5..60"]), ("10%–20%", ["P10..20"]), ("1 in 10 people", ["P10"]),
      ("one woman in ten", ["P10"]), ("up to 3 in 10", ["P0..30"]), ("fewer than 1 of 100 people", ["P0..1"]),
      ("more than 9 in 10", ["P90..100"]), ("<1%", ["P0..1"]), ("4 of every 100 people", ["P4"]), ("five percent", ["P5"]),
      ("1 in 1,000", ["P0.1"]), ("approved in 2015", ["Y2015"]), ("2,015 people", []),
    ])
  func shares(_ text: String, _ expected: [String]) { #expect(Self.read(text) == expected) }

  @Test(
    "times of the day, spans",
    arguments: [
      ("at bedtime", ["Mbedtime"]), ("in the morning", ["Mmorning"]), ("with food", ["Mwith food"]),
      ("on an empty stomach", ["Mempty stomach"]), ("30 minutes before breakfast", ["M30 minutes before breakfast"]),
      ("an hour before sex", ["Man hour before sex"]), ("at 9 pm", ["M9 pm"]), ("every morning", ["Q1/day", "Mmorning"]),
      ("for 7 days", ["H7 days"]), ("two weeks", ["Htwo weeks"]), ("5-7 days", ["H5-7 days"]),
      ("for a week", ["Ha week"]), ("long-term", ["Hlong-term"]), ("before going to bed", ["Mbedtime"]),
    ])
  func times(_ text: String, _ expected: [String]) { #expect(Self.read(text) == expected) }

  @Test(
    "people",
    arguments: [
      ("adults", "adults"), ("children aged 6 to 12 years", "children 6-12 years"), ("people over 65", "people over 65"),
      ("patients aged 65 and over", "patients 65 and over"), ("under 12 years", "under 12 years"),
      ("elderly patients", "older adults"), ("pregnant women", "pregnant women"), ("adults over 60 kg", "adults over 60 kg"),
      ("15 years and over", "15 years and over"),
      ("creatinine clearance below 30 mL/min", "creatinine clearance under 30 mL/min"),
      ("CrCl 15-29 mL/min", "creatinine clearance 15-29 mL/min"), ("infants", "infants"), ("adolescents", "adolescents"),
    ])
  func people(_ text: String, _ expected: String) { #expect(Self.read(text) == ["B\(expected)"]) }

  @Test(
    "doses in words",
    arguments: [
      ("high-dose", "high-dose"), ("low doses", "low-dose"), ("very high dosage", "high-dose"), ("standard dose", "standard-dose"),
    ])
  func words(_ text: String, _ expected: String) { #expect(Self.read(text) == ["D\(expected)"]) }

  @Test("an endless run of numbers is read in linear time") func linear() {
    let text = String(repeating: "5, 10 and ", count: 3_000)
    let clock = ContinuousClock()
    let took = clock.measure { _ = Self.read(text) }
    #expect(took < .seconds(5))
  }
}
