import Lexicon
import Prose

/// "Symptoms of high blood sugar include thirst": how a condition shows itself is no effect of the drug.
enum SymptomsOf: Equatable {
  case none
  /// "The symptoms include …" behind a sentence on an effect: perhaps that effect's own.
  case effectBefore
  /// Of a condition that is named, or denied in the sentence before.
  case anotherCondition
  /// "Watch for signs of serotonin syndrome: fever, …": the condition, at that unit, is the effect.
  case warned(Int)

  /// ```swift
  /// // "Symptoms of high blood sugar include thirst."      .anotherCondition
  /// // "Symptoms of an allergic reaction include rash."    .none
  /// ```
  static func reading(_ sentence: Sentence, _ page: Page) -> SymptomsOf {
    guard sentence.kind == .paragraph, let end = opening(sentence, page) else { return .none }
    if sentence.words(end..<end + 1).holds(["of"]) {
      let condition = (end + 1..<min(end + 7, sentence.units.count)).first { sentence.units[$0].tag == .effect }
      guard let condition, let name = page.concept(of: sentence.units[condition])?.name,
        !sentence.words(end + 1..<condition).holds(["overdose", "withdrawal", "allergic", "toxicity"])
      else { return .none }
      if ofTheDrug.contains(where: { name.contains($0) }) { return .none }
      return sentence.words(0..<end).holds(["watch", "look", "alert"]) ? .warned(condition) : .anotherCondition
    }
    guard sentence.words(end..<min(end + 2, sentence.units.count)).holds(telling) else { return .none }
    let before = page.passages[page.current].units.filter { $0.range.upper <= sentence.range.lower }.suffix(40)
    guard before.contains(where: { $0.tag == .effect }) else { return .none }
    let tokens = page.passages[page.current].tokens
    return before.contains { $0.tag == .word && denying.contains(tokens[$0.tokens.lowerBound].hash) } ? .anotherCondition : .effectBefore
  }

  /// The unit behind "symptoms" or "the signs and symptoms" where a sentence begins so.
  private static func opening(_ sentence: Sentence, _ page: Page) -> Int? {
    let tokens = page.passages[page.current].tokens
    for index in sentence.units.indices.prefix(5) {
      guard sentence.units[index].tag == .word else { return nil }
      let word = tokens[sentence.units[index].tokens.lowerBound].hash
      if nouns.contains(word), index + 1 < sentence.units.count,
        !sentence.words(index + 1..<index + 2).holds(["and", "or"])
      {
        return index + 1
      }
      guard nouns.contains(word) || leading.contains(word) else { return nil }
    }
    return nil
  }

  private static let nouns = Set(["symptoms", "signs", "symptom", "sign"].map(Tokens.hash))
  private static let leading = Set(
    [
      "the", "these", "its", "common", "early", "typical", "usual", "main", "and", "or", "warning", "watch", "look", "out", "for", "be",
      "alert", "to",
    ].map(Tokens.hash))
  private static let telling = ["include", "are", "may include", "can include", "may be", "can be", "might include"]
  private static let denying = Set(["not", "no", "doesn't", "isn't", "never", "unlikely"].map(Tokens.hash))
  private static let ofTheDrug = [
    "hypersensitivity", "anaphyla", "allerg", "overdose", "withdrawal", "intoxication", "toxicity", "angioedema", "side effect",
  ]
}
