/// Phrases that say the same of what stands beside them.
///
/// ```swift
/// Trigger(.negated, .forward, "no evidence of | free of", stops: .clause, examples: ["There was no evidence of ⟦ulcers⟧."])
/// ```
package struct Trigger: Sendable {
  package enum Direction: Sendable {
    case forward, backward, both
    /// The whole sentence.
    case sentence
  }

  /// Where a phrase's reach ends, besides the end of the sentence.
  package enum Stop: Sendable {
    /// "but", "although", a semicolon.
    case contrast
    /// Also where a new statement begins: a verb, a pronoun.
    case clause
    /// At the first verb, whatever stood before it: "without a taper can cause".
    case verb
    /// Also at a comma.
    case comma
    /// Also where a drug is named.
    case drug
  }

  package let marks: Circumstances
  package let direction: Direction
  /// Tokens that it reaches at most.
  package let reach: Int
  package let stops: Stop
  package let phrases: [String]
  /// Texts of our own; the marked words are what it speaks of, in `nots` what it must leave alone.
  package let examples: [String]
  package let nots: [String]

  init(
    _ marks: Circumstances, _ direction: Direction, _ phrases: String, reach: Int = 24, stops: Stop = .clause, examples: [String],
    nots: [String] = []
  ) {
    self.marks = marks
    self.direction = direction
    self.reach = reach
    self.stops = stops
    self.phrases = phrases.split(separator: "|").map { String($0.drop { $0 == " " }) }
    self.examples = examples
    self.nots = nots
  }
}
