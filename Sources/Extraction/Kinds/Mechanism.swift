import Lexicon
import Prose

/// How a drug works: an action on a receptor, enzyme, channel or messenger.
enum Mechanism {
  static let rules: [Rule] = actions + notes + agents

  /// Why the words before the target forbid to name it: "inhibits the breakdown of acetylcholine" does the opposite to it.
  static func veto(_ draft: Draft, _ sentence: Sentence) -> String? {
    guard let key = draft.key else { return nil }
    if sentence.words(max(0, key - 4)..<key).holds(undoing) { return "what happens to the target, not the target" }
    // "is activated by CYP2D6 and binds the mu receptor": the action of the first is not that on the second.
    return draft.rule == "mechanism.verb" && sentence.words(draft.matched.lowerBound..<key).holds(["activated by"])
      ? "what acts on the drug" : nil
  }

  private static let undoing = [
    "breakdown of", "degradation of", "destruction of", "hydrolysis of", "inactivation of", "metabolism of", "uptake inhibitor of",
    "reuptake inhibitor of", "clearance of", "activated by", "broken down by", "metabolised by", "metabolized by", "converted by",
  ]

  /// One word for each action, whatever form the text has: "blocking" is `blocks`.
  static func complete(_ mention: inout Mention) {
    if case .text(let words)? = mention.values[.action] { mention.values[.action] = .text(normal(words)) }
  }

  /// The action that words name; the longest stem wins, since "partial agonist" is not "agonist".
  static func normal(_ words: String) -> String { stems.first { words.contains($0.stem) }?.action ?? words }

  private static let stems: [(stem: String, action: String)] = [
    ("inverse agonist", "inverse agonist"), ("partial agonist", "partial agonist"), ("neutral antagonist", "neutral antagonist"),
    ("antagoni", "antagonist"), ("agonist", "agonist"),
    ("inhibit", "inhibits"), ("block", "blocks"), ("activat", "activates"), ("stimulat", "activates"), ("bind", "binds"),
    ("attach", "binds"), ("latch", "binds"), ("stick", "binds"),
    ("modulat", "modulates"), ("induc", "induces"), ("speed", "induces"), ("enhanc", "increases"), ("boost", "increases"),
    ("increas", "increases"), ("rais", "increases"), ("releas", "increases"), ("mimic", "mimics"),
    ("reduc", "decreases"), ("lower", "decreases"), ("decreas", "decreases"), ("deplet", "decreases"), ("damp", "decreases"),
    ("suppress", "inhibits"), ("prevent", "inhibits"), ("stop", "inhibits"), ("switch", "inhibits"),
    ("slow", "inhibits"), ("shut", "inhibits"), ("interfer", "inhibits"), ("disrupt", "inhibits"), ("neutrali", "inhibits"),
    ("target", "modulates"), ("act", "modulates"), ("affect", "modulates"),
    ("influenc", "modulates"), ("regulat", "modulates"), ("interact", "modulates"), ("displac", "displaces"), ("open", "opens"),
    ("relax", "relaxes"),
  ]
}
