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
  private let gates: Gates
  /// The rules that wait for a word, as the names that end there.
  private let cues: Trie
  package let cueWords: Set<WordHash>
  private let always: [Int]

  /// `without`: ids of rules switched off.
  public init(_ rules: [Rule] = FactKind.allRules, without: Set<String> = []) throws(Failure) {
    var compiled: [Compiled] = []
    var cues = Trie(capacity: 4_000)
    var cueWords: Set<WordHash> = []
    var always: [Int] = []
    var seen: Set<String> = []
    for rule in rules where !without.contains(rule.id) {
      guard seen.insert(rule.id).inserted else { throw Failure(description: "two rules have the id \(rule.id)") }
      compiled.append(Compiled(rule))
      if rule.cues.isEmpty { always.append(compiled.count - 1) }
      for word in Set(rule.cues.map(Self.key)) {
        cues.insert(CollectionOfOne(word), term: compiled.count - 1, flags: [])
        cueWords.insert(word)
      }
    }
    self.rules = compiled
    self.without = without
    gates = Gates(compiled.map(\.rule))
    self.cues = cues
    self.cueWords = cueWords
    self.always = always
  }

  /// The hash of a cue's first word as it stands in a text.
  private static func key(_ cue: String) -> WordHash {
    Tokens(Array(cue.utf8)).all.first { $0.kind != .sign }?.hash ?? 0
  }

  /// Indices of the rules that may match a sentence, in order: those without cues and those with a cue word among its words.
  package func candidates(_ sentence: Sentence, _ tokens: [Token], into out: inout [Int]) {
    out.removeAll(keepingCapacity: true)
    for index in always where gates.admits(index, sentence, cueAt: nil) { out.append(index) }
    for place in sentence.outline.indices where sentence.outline[place].isEmpty {
      let token = tokens[sentence.units[place].tokens.lowerBound]
      guard token.uses.contains(.cue), let node = cues.step(0, token.hash) else { continue }
      cues.names(at: node) { if gates.admits(Int($0.term), sentence, cueAt: place) { out.append(Int($0.term)) } }
    }
    guard !out.isEmpty else { return }
    out.sort()
    var last = -1
    out.removeAll { index in
      defer { last = index }
      return index == last
    }
    sentence.mask.withUnsafeBufferPointer { mask in
      Trigrams.of(mask) { seen in out.removeAll { !gates.mayStand($0, in: seen) } }
    }
  }
}
