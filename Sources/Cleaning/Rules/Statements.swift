import Prose

extension Rules {
  /// What owners of sites and companies declare of themselves.
  static let statements: [CleaningRule] = [
    CleaningRule(
      "general-information", .disclaimer, "Says that a column or site gives general information, or is something else than it seems.",
      upTo: 60,
      cues: [
        "gives general information", "give general information", "general information only", "is not a pharmacy", "not an online pharmacy",
        "i'm not a doctor", "i am not a doctor", "we are not doctors", "we're not doctors", "not your doctor", "does not practice medicine",
        "do not practice medicine", "are those of members", "are those of its members", "are those of their authors",
        "are those of the author", "best viewed in", "letters are shortened", "letters may be edited", "letters may be shortened",
        "offer valid", "trademarks of their",
      ],
      examples: ["This column ⟦gives general information⟧.", "My sister is a doctor."]),
    CleaningRule(
      "forward-looking", .disclaimer, "A company's caution about its forecasts.", weight: 1.5, upTo: 400,
      cues: [
        "contains forward looking", "forward looking statements", "actual results could differ", "results may differ materially",
        "could differ materially", "undertakes no obligation", "undertake no obligation",
      ],
      examples: ["This release ⟦contains forward looking⟧ statements.", "Results may differ between arms."]),
    CleaningRule(
      "company", .promotion, "What a company says of itself at the end of its news.", weight: 1.5, upTo: 160,
      cues: [
        "is a global", "is a leading", "biopharmaceutical company", "biotechnology company", "pharmaceutical company", "clinical stage",
        "is a maker of", "is a manufacturer of", "headquartered in", "is committed to", "is dedicated to",
      ],
      beside: ["for more information", "for more visit", "please visit", "visit www", "learn more at", "employees", "nasdaq", "nyse"],
      examples: ["Acme ⟦is a global⟧ firm with 90 employees.", "A pharmaceutical company paid for the trial."]),
  ]
}
