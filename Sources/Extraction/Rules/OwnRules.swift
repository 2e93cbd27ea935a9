import PatternMatching
import Prose

/// A user's rules file: one rule a paragraph, a key and its text a line, `#` begins a comment.
///
/// ```
/// rule     own.gave-me
/// kind     adverse_effect
/// cues     gave me | gave him
/// pattern  {drug} {aux}{cue} {effects}
/// sets     certainty=possible severity=mild
/// confidence medium
/// why      Users of forums tell effects so.
/// yes      ⟦Metformin|drug⟧ gave me ⟦nausea|effect⟧.
/// no       Metformin gave me hope.
/// ```
public enum OwnRules {
  public struct Failure: Error, CustomStringConvertible {
    public let description: String
    init(_ file: String, _ line: Int, _ message: String) { description = "\(file):\(line): \(message)" }
  }

  private static let keys: Set<String> = ["rule", "kind", "cues", "pattern", "sets", "confidence", "why", "yes", "no"]

  public static func parse(_ text: String, file: String) throws(Failure) -> [Rule] {
    var rules: [Rule] = []
    var entry: [(key: String, value: String, line: Int)] = []
    var lines: [Substring] = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    lines.append("")
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("#") { continue }
      let parts: [String] = line.split(maxSplits: 1, whereSeparator: { $0 == " " || $0 == "\t" }).map { String($0) }
      guard let key = parts.first else {
        if !entry.isEmpty { rules.append(try rule(entry, file)) }
        entry = []
        continue
      }
      guard keys.contains(key) else {
        throw Failure(file, index + 1, "unknown key '\(key)'; there are: \(keys.sorted().joined(separator: ", "))")
      }
      guard parts.count == 2 else { throw Failure(file, index + 1, "'\(key)' has no text") }
      entry.append((key, String(parts[1].drop { $0 == " " || $0 == "\t" }), index + 1))
    }
    return rules
  }

  private static func rule(_ entry: [(key: String, value: String, line: Int)], _ file: String) throws(Failure) -> Rule {
    let line = entry[0].line
    func value(_ key: String) throws(Failure) -> String {
      guard let found = entry.first(where: { $0.key == key }) else { throw Failure(file, line, "the rule has no '\(key)'") }
      return found.value
    }
    func place(_ key: String) -> Int { entry.first { $0.key == key }?.line ?? line }
    let label = try value("kind")
    guard let kind = FactKind(rawValue: label) else {
      throw Failure(file, place("kind"), "unknown kind '\(label)'; there are: \(FactKind.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    let grade = entry.first { $0.key == "confidence" }?.value ?? "medium"
    guard let confidence = Confidence(rawValue: grade) else {
      throw Failure(file, place("confidence"), "unknown confidence '\(grade)'; there are: low, medium, high")
    }
    let cues = entry.filter { $0.key == "cues" }.flatMap { $0.value.split(separator: "|").map { String($0).trimmingBlanks } }
    let pattern = try value("pattern")
    if let unknown = Macros.unknown(in: pattern) {
      throw Failure(file, place("pattern"), "unknown words '{\(unknown)}'; there are: cue, \(Macros.names.joined(separator: ", "))")
    }
    do throws(Pattern.SyntaxError) { _ = try Pattern(Macros.expanded(pattern, cues: cues)) } catch {
      throw Failure(file, place("pattern"), error.description)
    }
    var settings: [Rule.Setting] = []
    for item in entry.filter({ $0.key == "sets" }) {
      for part in item.value.split(separator: " ") { settings.append(try setting(String(part), file, item.line)) }
    }
    return Rule(
      try value("rule"), kind, cues: cues, pattern, sets: settings, confidence: confidence, why: try value("why"),
      examples: entry.compactMap { $0.key == "yes" ? .makes($0.value) : $0.key == "no" ? .makesNothing($0.value) : nil })
  }

  private static func setting(_ text: String, _ file: String, _ line: Int) throws(Failure) -> Rule.Setting {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { throw Failure(file, line, "expected field=value, found '\(text)'") }
    switch (parts[0], parts[1]) {
    case ("polarity", "negated"): return .negated
    case ("certainty", "possible"): return .possible
    default:
      guard let field = Field(rawValue: parts[0]) else {
        throw Failure(
          file, line,
          "unknown field '\(parts[0])'; there are: polarity, certainty, \(Field.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      return .field(field, .text(parts[1]))
    }
  }
}

extension Rule {
  /// A user's rule as its file has it, the examples aside: `OwnRules.parse` makes a rule of the same hash of it.
  public var ownText: String {
    var lines = ["rule \(id)", "kind \(kind.rawValue)"]
    if !cues.isEmpty { lines.append("cues " + cues.joined(separator: " | ")) }
    lines.append("pattern " + pattern)
    for setting in sets {
      switch setting {
      case .negated: lines.append("sets polarity=negated")
      case .possible: lines.append("sets certainty=possible")
      case .field(let field, let value): lines.append("sets \(field.rawValue)=\(value.canonical)")
      }
    }
    return (lines + ["confidence \(confidence.rawValue)", "why \(why)"]).joined(separator: "\n")
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
