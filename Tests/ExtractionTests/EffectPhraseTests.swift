import Testing

@testable import Extraction

@Suite struct EffectPhraseTests {
  /// Words that the phrase covers; severity stays outside.
  @Test(arguments: [
    ("severe liver injury", "liver injury", "severe"), ("mild headache", "headache", "mild"),
    ("mild to moderate nausea", "nausea", "moderate"),
    ("redness of the elbows, knees or scalp", "redness of the elbows, knees or scalp", nil),
    ("pain in the joints", "pain in the joints", nil),
    ("swollen hands, ankles or feet", "swollen hands, ankles or feet", nil),
    ("hypotensive shock", "hypotensive shock", nil),
    ("decreased sperm count", "decreased sperm count", nil), ("burning of the scalp", "burning of the scalp", nil),
    ("itchy scalp", "itchy scalp", nil),
    ("lupus-like reaction", "lupus-like reaction", nil), ("Reye-like syndrome", "Reye-like syndrome", nil),
    ("progressive gastroparesis", "gastroparesis", nil),
  ]) func words(_ text: String, _ words: String, _ severity: String?) {
    let effects = Reading.effects(text)
    #expect(effects.map(\.words) == [words])
    #expect(effects.first?.severity == severity)
  }

  /// Another wording of what the lexicon knows has the lexicon's name.
  @Test(arguments: [
    ("pain in the belly", "abdominal pain"), ("pain in the joints", "joint pain"), ("failure of the kidneys", "kidney failure"),
  ])
  func concept(_ text: String, _ name: String) { #expect(Reading.effects(text).map(\.name) == [name]) }

  /// Phrases that share a head or a part.
  @Test(arguments: [
    ("renal and hepatic failure", ["renal", "hepatic failure"]), ("swollen or stiff joints", ["swollen", "stiff joints"]),
    ("joint or muscle pain", ["joint", "muscle pain"]),
    ("type 1 and type 2 diabetes", ["type 1", "type 2 diabetes"]), ("hepatitis B and C", ["hepatitis B", "C"]),
    ("nausea and vomiting", ["nausea", "vomiting"]), ("pain in the stomach, muscle cramps", ["pain in the stomach", "muscle cramps"]),
  ]) func shared(_ text: String, _ words: [String]) { #expect(Reading.effects(text).map(\.words) == words) }

  @Test(arguments: ["gastroduodenitis", "hyperkryptemia", "cardiomyalgia"]) func suffix(_ word: String) {
    #expect(Reading.effects("It caused \(word) twice.").map(\.words) == [word])
  }

  @Test(arguments: [
    "The increased use of tablets.", "An extension of the trial.", "The level of care.", "Homeopathy and attention.",
    "A new development in the country.",
  ]) func nothing(_ text: String) { #expect(Reading.effects(text).isEmpty) }
}
