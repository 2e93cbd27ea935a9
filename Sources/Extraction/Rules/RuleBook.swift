import Lexicon
import PatternMatching

/// All rules, compiled, and for each cue word the rules that wait for it.
public final class RuleBook: Sendable {
  package struct Compiled: Sendable {
    package let rule: Rule
    package let pattern: Pattern
    /// Group names with their numbers, by name.
    package let groups: [(name: String, number: Int)]
    /// A sentence must have a tag of each set, or the pattern can't match.
    package var needs: [Tags] {
      var needs: [Tags] = []
      if rule.kind == .adverseEffect, groups.contains(where: { $0.name == "effect" }) { needs.append([.effect]) }
      if rule.pattern.hasPrefix("{drug}") { needs.append([.drug, .drugClass, .anaphor]) }
      return needs
    }
  }

  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  /// The groups that a pattern may name.
  package static let groupNames = [
    "drug", "effect", "condition", "with", "target", "brand", "amount", "frequency", "route", "form", "percent", "year", "indication",
    "population", "action", "authority", "country", "parameter", "timing", "duration", "severity",
  ]

  package let rules: [Compiled]
  /// Ids of rules switched off; readers' drafts by them are dropped.
  package let without: Set<String>
  private let needs: [[Tags]]
  /// Tags of which the rule's kind needs one.
  private let keys: [Tags]
  private let byCue: [WordHash: [Int]]
  private let always: [Int]

  /// `without`: ids of rules switched off.
  public init(_ rules: [Rule] = FactKind.allRules, without: Set<String> = []) throws(Failure) {
    var compiled: [Compiled] = []
    var byCue: [WordHash: [Int]] = [:]
    var always: [Int] = []
    var seen: Set<String> = []
    for rule in rules where !without.contains(rule.id) {
      guard seen.insert(rule.id).inserted else { throw Failure(description: "two rules have the id \(rule.id)") }
      do throws(Pattern.SyntaxError) {
        let pattern = try Pattern(Macros.expanded(rule.pattern, cues: rule.cues))
        let groups = Self.groupNames.flatMap { name in pattern.groups(name).map { (name: name, number: $0) } }
        compiled.append(Compiled(rule: rule, pattern: pattern, groups: groups))
      } catch {
        throw Failure(description: "rule \(rule.id): \(error.description)")
      }
      if rule.cues.isEmpty { always.append(compiled.count - 1) }
      for word in Set(rule.cues.map(Self.key)) { byCue[word, default: []].append(compiled.count - 1) }
    }
    self.rules = compiled
    self.without = without
    needs = compiled.map(\.needs)
    keys = compiled.map { $0.rule.givesKey ? [] : $0.rule.kind.keyTags }
    self.byCue = byCue
    self.always = always
  }

  package var cueWords: some Sequence<WordHash> { byCue.keys }

  /// The hash of a cue's first word as it stands in a text.
  private static func key(_ cue: String) -> WordHash {
    Tokens(Array(cue.utf8)).all.first { $0.kind != .sign }?.hash ?? 0
  }

  /// Indices of the rules that may match a sentence, in order: those without cues and those with a cue word among its words.
  package func candidates(_ sentence: Sentence, _ tokens: [Token], into out: inout [Int]) {
    out.removeAll(keepingCapacity: true)
    out.append(contentsOf: always)
    for unit in sentence.units where unit.tag == .word && tokens[unit.tokens.lowerBound].uses.contains(.cue) {
      if let found = byCue[tokens[unit.tokens.lowerBound].hash] { out.append(contentsOf: found) }
    }
    out.sort()
    var last = -1
    out.removeAll { index in
      defer { last = index }
      let rule = rules[index].rule
      return index == last || (!keys[index].isEmpty && keys[index].isDisjoint(with: sentence.tags))
        || !(rule.topics.isEmpty || rule.topics.contains(sentence.section.topic))
        || needs[index].contains { $0.isDisjoint(with: sentence.tags) }
    }
  }
}
