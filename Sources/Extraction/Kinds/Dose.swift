import Lexicon
import Prose

/// How much of a drug. Most facts come from `DoseReader`: what belongs to an amount stands in any order around it, which no local
/// pattern can tell; its cues are the tables of `DoseCues`. Rules are for doses that another dose measures.
enum Dose {
  static let rules: [Rule] = [
    Rule(
      "dose.half", .dose, cues: ["half", "halve", "halved", "halves"],
      #"{start}(?:(?<population><B>) (?:[a-z]+ ){0,4}?)?(?:(?:takes?|taking|uses?|gives?|given|receives?|gets?|needs?|start(?:ed)? with|start(?:ed)? on|begin with|reduced? to|cut to|at) (?:only |about )?half (?:of )?(?:the |your |that )?(?:(?:usual|normal|adult|recommended|standard|full|daily|starting) ){0,2}(?:dose|dosage)(?: of {drug})?|halv(?:e|es|ed|ing) (?:the|your|its) (?:(?:usual|normal|daily|starting) )?(?:dose|dosage)(?: of {drug})?|(?:dose|dosage) (?:should be |must be |is |are |needs to be |has to be )halved)"#,
      sets: [.field(.qualitative, .text("half the usual dose"))], confidence: .medium,
      in: [.none, .dosage, .precautions, .contraindications, .pharmacokinetics, .pregnancy],
      why: "Half of another dose, for people who need less.",
      examples: [
        .makes("Older adults take half the usual dose of ⟦famotidine|drug⟧.", "qualitative=half the usual dose"),
        .makes("Famotidine is a tablet. In kidney disease the dose should be halved.", "qualitative=half the usual dose"),
        .makes("Lamotrigine is old. Halve the dose in liver disease.", "qualitative=half the usual dose"),
        .makesNothing("Half of the people forget a dose of metformin."),
      ])
  ]

  /// "a diet with 300 µg of vitamin K a day", "up to 240 mL of grapefruit juice": what is eaten and drunk beside the drug of the page.
  static func veto(_ draft: Draft, _ sentence: Sentence, _ page: Page) -> String? {
    guard let drug = draft.drug, let key = draft.key, let name = page.concept(of: sentence.units[drug])?.key, page.main != nil,
      !page.subjects.contains(name)
    else { return nil }
    let first = max(0, min(drug, key) - 6)
    let near = sentence.words(first..<min(sentence.units.count, max(drug, key) + 4))
    return near.holds(["diet", "dietary", "consumption", "intake", "juice", "diet contained", "eating", "eat"])
      ? "of the diet, not taken as a drug" : nil
  }
}
