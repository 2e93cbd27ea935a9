import Cleaning
import Extraction
import Prose

/// All rules of the program, for people: what they make, why, with their examples. `Rules.md` is made from it.
public enum RuleCatalogue {
  public struct Entry: Sendable {
    public let id: String
    /// The kind of fact, or the reason for which a block goes.
    public let makes: String
    public let why: String
    /// Pattern or phrases; empty for what is written in Swift.
    public let pattern: String
    public let examples: [String]
    /// The whole entry as text.
    public var text: String {
      var lines = ["\(id)  (\(makes))", "  \(why)"]
      if !pattern.isEmpty { lines.append("  \(pattern)") }
      lines += examples.map { "  \($0)" }
      return lines.joined(separator: "\n") + "\n"
    }
  }

  public static let all: [Entry] = cleaning + facts

  private static let cleaning =
    CleaningRules.rules.map { rule in
      Entry(id: rule.id, makes: rule.reason.rawValue, why: rule.why, pattern: rule.cues.joined(separator: " | "), examples: rule.examples)
    }
    + CleaningRules.structure.map { Entry(id: $0.id, makes: $0.reason.rawValue, why: $0.why, pattern: "", examples: []) }

  private static let facts =
    FactKind.allRules.map { rule in
      Entry(
        id: rule.id, makes: rule.kind.rawValue, why: rule.why,
        pattern: rule.pattern + (rule.cues.isEmpty ? "" : "   cues: " + rule.cues.joined(separator: " | ")),
        examples: rule.examples.map(told))
    }
    + FactKind.readerEntries.map { reader in
      Entry(
        id: reader.id, makes: reader.kind.rawValue, why: reader.why, pattern: "",
        examples: FactKind.readerExamples.filter { $0.id == reader.id }.flatMap(\.examples).map(told))
    }

  /// In the order of `all`, those that make the same together.
  private static var byWhatTheyMake: [Entry] {
    var places: [String: Int] = [:]
    for entry in all where places[entry.makes] == nil { places[entry.makes] = places.count }
    return all.enumerated().sorted { (places[$0.element.makes]!, $0.offset) < (places[$1.element.makes]!, $1.offset) }.map(\.element)
  }

  private static func told(_ example: Rule.Example) -> String { (example.isPositive ? "yes: " : "no:  ") + example.text }

  /// The rule book as Markdown.
  public static var book: String {
    var out =
      "# Rules\n\nMade by `posology rules book`; a test keeps it fresh. Cleaning rules come first, then the rules of each kind of fact.\n"
    var last = ""
    for entry in byWhatTheyMake {
      if entry.makes != last { out += "\n## \(entry.makes)\n" }
      last = entry.makes
      out += "\n### \(entry.id)\n\(entry.why)\n"
      if !entry.pattern.isEmpty { out += "\n    \(entry.pattern)\n" }
      if !entry.examples.isEmpty { out += "\n" + entry.examples.map { "- \($0)\n" }.joined() }
    }
    return out
  }
}

extension ReadingOptions {
  /// Ids that `--without` may name.
  public var allRuleIDs: Set<String> {
    Set(RuleCatalogue.all.map(\.id)).subtracting(CleaningRules.structure.filter(\.isFixed).map(\.id)).union(rules.map(\.id))
  }
}
