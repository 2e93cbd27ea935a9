/// Effects that a comparison or the way they come about does not lay at the drug's door.
extension AdverseEffect {
  /// Why a comparison in the sentence forbids to call the effect the drug's; nil where none does.
  static func compared(_ draft: Draft, _ context: Circumstances, _ sentence: Sentence) -> String? {
    guard let key = draft.key else { return nil }
    if let drug = draft.drug, hasBettered(key, drug, sentence) { return "what got better with it" }
    if draft.polarity == nil, !context.contains(.negated),
      sentence.words(key + 1..<min(sentence.units.count, key + 8)).holds(noDifference)
    {
      return "no more often than without the drug"
    }
    if sentence.words(key + 1..<min(sentence.units.count, key + 10)).holds(others) { return "what it does by way of another drug" }
    let drug = draft.drug ?? min(sentence.units.count, key + 14)
    guard key + 1 < drug else { return nil }
    let between = sentence.words(key + 1..<drug)
    if between.holds(commoner), between.holds(controls), between.holds(["than"]), !between.holds(["not", "no", "never"]) {
      return "more often without the drug"
    }
    if !sentence.units.contains(where: { $0.tag == .percent }), between.holds(rarer) { return "rarer with the drug than with another" }
    if sentence.words(max(0, key - 6)..<key).holds(["fewer", "less often", "less frequently"]),
      sentence.words(min(drug + 1, sentence.units.count)..<min(sentence.units.count, drug + 5)).holds(["than"])
    {
      return "rarer with the drug than with another"
    }
    return nil
  }

  /// "produced a response in myeloma", "dyskinesia improved on clozapine"; but not "led to resolution" where the drug was stopped.
  private static func hasBettered(_ key: Int, _ drug: Int, _ sentence: Sentence) -> Bool {
    let isBettered =
      drug < key
      ? sentence.words(max(drug + 1, key - 5)..<key).holds(benefits)
      : sentence.words(max(key + 1, drug - 3)..<drug).holds(bettered)
        && sentence.words(max(key + 1, drug - 2)..<drug).holds(["on", "with", "to"])
    return isBettered && !TherapeuticUse.isTakenAway(drug, sentence)
  }

  private static let benefits =
    ["response", "responses", "remission", "remissions", "improvement", "improvements", "regression", "resolution"]
    .flatMap { ["\($0) in", "\($0) of"] } + ["relief of", "relief from", "reversal of", "disappearance of"]
  private static let bettered = [
    "improved", "improves", "resolved", "subsided", "disappeared", "remitted", "abated", "responded", "healed",
  ]
  private static let noDifference = [
    "no significant difference", "no difference", "did not differ", "not significantly different", "similar to placebo",
    "no more common", "no more often", "no more frequent", "not more common", "not more often", "not more frequent", "as common with",
    "as common on",
    "as frequent with", "as often with",
  ]
  /// "may bring on withdrawal by clearing the drug too fast".
  private static let others = [
    "by clearing", "by lowering its", "by raising its", "by speeding its", "by slowing its", "by lowering <X>", "by raising <X>",
    "by speeding <X>",
    "by slowing <X>", "by reducing <X>", "by increasing <X>", "by lowering the level", "by raising the level", "by reducing the level",
  ]
  private static let commoner = ["more common", "more frequent", "more often", "commoner", "more likely", "higher", "worse"]
  private static let controls = ["placebo", "sham", "control", "controls", "dummy"]
  private static let rarer = ["less likely", "less common", "less frequent", "less often", "rarer"].flatMap { rare in
    ["with", "on", "under", "than with", "than on"].map { "\(rare) \($0)" }
  }
}
