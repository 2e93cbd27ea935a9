import Lexicon
import PatternMatching
import Synchronization

/// All rules, compiled, and for each cue word the rules that wait for it.
public final class RuleBook: Sendable {
  /// A rule with its pattern, which is compiled when first wanted: most texts want few, and compiling all takes longer than reading a page.
  package final class Compiled: Sendable {
    package struct Ready: Sendable {
      package let pattern: Pattern
      /// Group names with their numbers, by name.
      package let groups: [(name: String, number: Int)]
    }

    package let rule: Rule
    private let state = Mutex<Ready?>(nil)

    init(_ rule: Rule) { self.rule = rule }

    /// A user's pattern was compiled once when the file was read, and the tests compile the program's own: none fails here.
    package var ready: Ready {
      state.withLock { state in
        if let state { return state }
        do throws(Pattern.SyntaxError) {
          let pattern = try Pattern(Macros.expanded(rule.pattern, cues: rule.cues))
          let made = Ready(pattern: pattern, groups: groupNames.flatMap { name in pattern.groups(name).map { (name: name, number: $0) } })
          state = made
          return made
        } catch {
          preconditionFailure("rule \(rule.id): \(error.description)")
        }
      }
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
  private let gates: [Gate]
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
      compiled.append(Compiled(rule))
      if rule.cues.isEmpty { always.append(compiled.count - 1) }
      for word in Set(rule.cues.map(Self.key)) { byCue[word, default: []].append(compiled.count - 1) }
    }
    self.rules = compiled
    self.without = without
    gates = compiled.map { Gate($0.rule) }
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
    for index in always where gates[index].lets(sentence, cueAt: nil) { out.append(index) }
    for place in sentence.outline.indices where sentence.outline[place].isEmpty {
      let token = tokens[sentence.units[place].tokens.lowerBound]
      guard token.uses.contains(.cue), let found = byCue[token.hash] else { continue }
      for index in found where gates[index].lets(sentence, cueAt: place) { out.append(index) }
    }
    out.sort()
    var last = -1
    out.removeAll { index in
      defer { last = index }
      return index == last
    }
  }

  /// What a sentence must have before a rule is tried on it.
  private struct Gate: Sendable {
    /// A tag of each set.
    private let needs: [Tags]
    /// The tags of the pattern in their order, up to the cue and from there on; where the pattern has no cue, all are `before`.
    private let before: [Tags]
    private let behind: [Tags]
    private let hasCue: Bool
    private let topics: Set<Section.Topic>

    init(_ rule: Rule) {
      topics = rule.topics
      let key = rule.givesKey ? [] : rule.kind.keyTags
      let needs = PatternNeeds.of(rule.pattern)
      self.needs = needs.anywhere + (key.isEmpty ? [] : [key])
      let cues = needs.order.indices.filter { needs.order[$0] == .cue }
      // A cue among alternatives, or several: it has no one place.
      hasCue = cues.count == 1 && needs.order.allSatisfy { $0 == .cue || $0.isDisjoint(with: .cue) }
      let plain = needs.order.map { $0.isDisjoint(with: .cue) ? $0 : nil }
      before = hasCue ? plain[..<cues[0]].compactMap { $0 } : plain.compactMap { $0 }
      behind = hasCue ? plain[cues[0]...].compactMap { $0 } : []
    }

    func lets(_ sentence: borrowing Sentence, cueAt cue: Int?) -> Bool {
      for need in needs where need.isDisjoint(with: sentence.tags) { return false }
      guard topics.isEmpty || topics.contains(sentence.section.topic) else { return false }
      guard hasCue, let cue else { return Self.follow(before, in: sentence.outline, 0) != nil }
      guard let place = Self.follow(before, in: sentence.outline, 0), place <= cue else { return false }
      return Self.follow(behind, in: sentence.outline, cue + 1) != nil
    }

    /// The first place by which a tag of each set has come, one behind the other.
    private static func follow(_ needs: [Tags], in units: [Tags], _ start: Int) -> Int? {
      var place = start
      for need in needs {
        while place < units.count, need.isDisjoint(with: units[place]) { place += 1 }
        guard place < units.count else { return nil }
        place += 1
      }
      return place
    }
  }
}
