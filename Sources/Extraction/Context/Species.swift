import Lexicon
import Prose

/// Whether a page, or what stands under a heading, is about animals: what holds for a dog is no fact for people.
///
/// "Metronidazole for dogs" as a title speaks of the whole page, as a heading of what follows up to the next. A heading that names
/// people ends it, and a sentence that names them is theirs.
struct Species {
  private var isOfPage = false
  private var isOfSection = false

  /// Whether the sentences that follow are about animals.
  var isAnimal: Bool { isOfPage || isOfSection }

  mutating func take(title: Sentence, _ tokens: [Token]) { isOfPage = Self.isAnimal(title, tokens) }

  mutating func take(heading: Sentence, _ tokens: [Token]) {
    isOfSection = Self.isAnimal(heading, tokens)
    if Self.namesPeople(heading, tokens) { isOfPage = false }
  }

  /// Whether a sentence names people, by tag or word.
  static func namesPeople(_ sentence: Sentence, _ tokens: [Token]) -> Bool { holds(sentence, tokens, people) }

  /// "for dogs", "in a cat", "my dog", "veterinary": but not "horse paste" in the news.
  private static func isAnimal(_ sentence: Sentence, _ tokens: [Token]) -> Bool {
    guard let first = sentence.units.first?.tokens.lowerBound, let last = sentence.units.last?.tokens.upperBound,
      !holds(sentence, tokens, people)
    else { return false }
    return (first..<last).contains { place in
      guard animals.contains(tokens[place].hash) else { return medicine.contains(tokens[place].hash) }
      return (max(first, place - 4)..<place).contains { leading.contains(tokens[$0].hash) }
    }
  }

  private static func holds(_ sentence: Sentence, _ tokens: [Token], _ words: Set<WordHash>) -> Bool {
    sentence.units.indices.contains { place in sentence.units[place].tokens.contains { words.contains(tokens[$0].hash) } }
  }

  private static let animals = Set(
    [
      "dog", "puppy", "cat", "kitten", "pet", "horse", "foal", "livestock", "cattle", "cow",
      "calf", "sheep", "goat", "pig", "swine", "poultry", "chicken", "rabbit", "ferret", "hamster", "parrot", "bird", "animal", "reptile",
    ].map(Tokens.hash))
  private static let people = Set(
    [
      "people", "person", "human", "owner", "patient", "adult", "child", "woman", "man", "women", "men", "children",
      "infant", "teenager",
    ].map(Tokens.hash))
  private static let medicine = Set(["canine", "feline", "equine", "bovine", "veterinary"].map(Tokens.hash))
  private static let leading = Set(["for", "in", "to", "my", "your", "our", "give", "giving", "on"].map(Tokens.hash))
}
