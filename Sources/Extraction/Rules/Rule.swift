import Lexicon
import PatternMatching
import Prose

/// One local grammar that makes facts of one kind.
///
/// The pattern is PCRE2 over a sentence's mask (see `Sentence`), with macros in braces (see `Macros`). Named groups say what is what:
/// `drug`, `effect`, `condition`, `with`, `target`, `brand`, `amount`, `frequency`, `route`, `form`, `percent`, `year`, `indication`,
/// `population`, `action`. A group of several tagged units stands for a list, and makes a fact for each. Without a `drug` group, or
/// where it holds "it" or "this medication", the drug in focus is meant.
///
/// ```swift
/// Rule(
///   "adverse.cause", .adverseEffect, cues: ["cause", "causes", "trigger"],
///   "{drug} {aux}{cue} {effects}", why: "A drug that causes an effect has it.",
///   examples: [.makes("⟦Metformin|drug⟧ may cause ⟦nausea|effect⟧."), .makesNothing("Smoking causes cancer.")])
/// ```
public struct Rule: Sendable {
  /// Words that one of must occur before the pattern is tried; `{cue}` in the pattern is any of them.
  public let cues: [String]
  public let id: String
  public let kind: FactKind
  public let pattern: String
  public let why: String
  public let examples: [Example]
  /// What every fact of the rule has.
  public let sets: [Setting]
  /// The best that a fact of this rule may have.
  public let confidence: Confidence
  /// Where the rule applies; empty: everywhere.
  package let topics: Set<Section.Topic>

  package init(
    _ id: String, _ kind: FactKind, cues: [String] = [], _ pattern: String, sets: [Setting] = [], confidence: Confidence = .high,
    in topics: Set<Section.Topic> = [], why: String, examples: [Example]
  ) {
    self.id = id
    self.kind = kind
    self.cues = cues
    self.pattern = pattern
    self.sets = sets
    self.confidence = confidence
    self.topics = topics
    self.why = why
    self.examples = examples
  }

  public enum Setting: Sendable, Equatable {
    case negated, possible
    case field(Field, Value)
  }

  /// A text of our own with what the rule makes of it marked: `⟦words|name⟧`, the names being those of the groups.
  public struct Example: Sendable, Equatable {
    public let text: String
    /// Whether the rule makes a fact of it; a negative example shows what it must leave alone.
    public let isPositive: Bool
    /// Polarity and other values that the fact must have, as `field=value`.
    public let expects: [String]

    public static func makes(_ text: String, _ expects: String...) -> Example { Example(text: text, isPositive: true, expects: expects) }
    public static func makesNothing(_ text: String) -> Example { Example(text: text, isPositive: false, expects: []) }
  }

  /// Whether a setting says what the pattern's words would: a rule for allergies needs no name of one.
  package var givesKey: Bool {
    sets.contains { if case .field(let field, _) = $0 { field == kind.keyField } else { false } }
  }

  /// SHA-256 of what decides: pattern, cues, settings, confidence and topics.
  public var hash: String {
    let parts = [
      id, kind.rawValue, pattern, cues.joined(separator: "|"), "\(sets)", confidence.rawValue,
      topics.map(\.rawValue).sorted().joined(separator: "|"),
    ]
    return Digest.short(parts.joined(separator: "\u{1E}"), digits: 16)
  }
}
