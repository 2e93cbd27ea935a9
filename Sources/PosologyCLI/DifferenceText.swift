import Dataset
import Extraction

/// Differences told to a person as they come: documents with what they say, then the facts that come of it.
struct DifferenceText {
  private let ink: Ink
  private var document: String?
  private var isAtFacts = false

  init(_ ink: Ink) { self.ink = ink }

  /// What to print of a difference; empty for what the closing counts tell well enough.
  mutating func text(_ difference: Difference) -> String {
    switch difference {
    case .document(let difference):
      document = difference.document.id
      return heading(difference)
    case .statement(let difference): return statement(difference)
    case .fact(let difference):
      let text = fact(difference)
      guard !text.isEmpty, !isAtFacts else { return text }
      isAtFacts = true
      return "\n" + ink("facts", .bold) + "\n" + text
    }
  }

  private func heading(_ difference: DocumentDifference) -> String {
    let (old, new) = (difference.document.old ?? "", difference.document.new ?? "")
    let words = difference.words
    let cause = ink(difference.cause.map { "  \($0.words)" } ?? "", .faint)
    switch difference.change {
    case .added: return ink("+ \(new)", .green) + "  \(words)\n"
    case .removed: return ink("- \(old)", .red) + "  removed\n"
    case .moved: return ink("> \(old) → \(new)", .cyan) + "  \(words)\n"
    case .changed, .recleaned, .status, .described:
      return ink("~ \(new)", .yellow) + "  \(words)" + (difference.change == .changed && !difference.isAboutCopies ? "" : cause) + "\n"
    }
  }

  private mutating func statement(_ difference: StatementDifference) -> String {
    let change = difference.change
    guard change.change != .moved, let shown = change.said(change.new) ?? change.said(change.old) else { return "" }
    var out = ""
    if document != change.document.id {
      document = change.document.id
      out += ink("  \(change.document.id)", .bold) + "\n"
    }
    let cause = ink("  \(difference.cause.words)", .faint)
    let (old, new) = (change.said(change.old).map(FactWords.init), change.said(change.new).map(FactWords.init))
    switch change.change {
    case .gained: out += "    " + ink("+ \(FactWords(shown).line)", .green) + cause + "\n"
    case .lost: out += "    " + ink("- \(FactWords(shown).line)", .red) + cause + "\n"
    case .changed:
      out += "    " + ink("~ \(FactWords(shown).question): \(old?.answer ?? "") → \(new?.answer ?? "")", .yellow) + cause + "\n"
    case .rekeyed:
      out +=
        "    " + ink("~ \(FactWords(shown).line)", .cyan) + ", \(rekeyed(change.said(change.old), change.said(change.new)))" + cause + "\n"
    case .restated:
      out += "    " + ink("~ \(FactWords(shown).line)", .yellow) + ": other \(difference.fields.joined(separator: ", "))" + cause + "\n"
    case .moved: break
    }
    return out + quotes(change)
  }

  /// The words that say so, once where both sides have the same.
  private func quotes(_ change: FactChange) -> String {
    let old = change.old?.mentions.first?.quote
    let new = change.new?.mentions.first?.quote
    if let old, old == new { return "        " + ink(shortened(old), .faint) + "\n" }
    return (old.map { "        " + ink("- " + shortened($0), .faint) + "\n" } ?? "")
      + (new.map { "        " + ink("+ " + shortened($0), .faint) + "\n" } ?? "")
  }

  private func fact(_ difference: FactDifference) -> String {
    guard let shown = difference.new ?? difference.old else { return "" }
    let words = FactWords(shown.statement)
    var out = ""
    switch difference.change {
    case .gained: out = ink("+ \(words.line)", .green)
    case .lost: out = ink("- \(words.line)", .red)
    case .changed:
      out = ink("~ \(words.question): \(difference.old.map { FactWords($0.statement).answer } ?? "") → \(words.answer)", .yellow)
    case .rekeyed: out = ink("~ \(words.line)", .cyan) + ", " + rekeyed(difference.old?.statement, difference.new?.statement)
    case .restated: out = ink("~ \(words.line)", .yellow) + ": other \(restated(difference).joined(separator: ", "))"
    case .support where difference.old?.support.independent != difference.new?.support.independent: out = ink("~ \(words.line)", .yellow)
    case .support, .moved: break
    }
    var notes: [String] = []
    if let contradiction = difference.contradiction {
      notes.append(contradiction == .arose ? "is contradicted now" : "is contradicted less")
    }
    if let witness = difference.lastWitness {
      notes.append((difference.change == .lost ? "last said by " : "only a copy says so, ") + witness)
    }
    if difference.change == .support, let old = difference.old?.support, let new = difference.new?.support {
      if old.independent != new.independent { notes.append("\(old.independent) → \(new.independent) independent") }
    }
    if out.isEmpty, notes.isEmpty { return "" }
    if out.isEmpty { out = ink("! \(words.line)", .yellow) }
    let causes = difference.causes.map(\.cause.words).joined(separator: "; ")
    return "  " + out + (notes.isEmpty ? "" : ", " + notes.joined(separator: ", ")) + ink("  \(causes)", .faint) + "\n"
  }

  private func rekeyed(_ old: StoredStatement?, _ new: StoredStatement?) -> String {
    old.flatMap { old in new.map { FactWords.rekeyed(old, $0) } } ?? ""
  }

  private func restated(_ difference: FactDifference) -> [String] {
    difference.fields.filter { !["example", "mentions", "support", "conflicts", "conflicts_with"].contains($0) }
  }

  private func shortened(_ text: String) -> String {
    let line = text.replacing("\n", with: " ")
    return line.count > 160 ? line.prefix(157) + "…" : line
  }
}

/// The closing counts.
struct DifferenceCounts {
  private let tally: DifferenceTally

  init(_ tally: DifferenceTally) { self.tally = tally }

  /// What there is of each, in a few lines; with `kinds`, the facts by kind too.
  func text(kinds: Bool) -> String {
    var lines: [(String, String)] = []
    func add(_ name: String, _ words: [String]) { if !words.isEmpty { lines.append((name, words.joined(separator: ", "))) } }
    add("documents", DocumentDifference.Change.allCases.compactMap { change in tally.documents[change].map { "\($0) \(change.rawValue)" } })
    add("statements", FactChange.Change.allCases.compactMap { change in tally.statements[change].map { "\($0) \(change.rawValue)" } })
    add("facts", Self.words(tally.facts))
    if kinds { for kind in FactKind.allCases { add("  " + kind.rawValue, Self.words(tally.kinds[kind] ?? [:])) } }
    add(
      "contradictions",
      [FactDifference.Contradiction.arose, .resolved].compactMap { change in tally.contradictions[change].map { "\($0) \(change.rawValue)" }
      })
    if tally.lastWitnesses > 0 { add("witnesses", ["\(tally.lastWitnesses) facts lost their last"]) }
    add("causes", tally.sortedCauses.prefix(12).map { "\($0.documents) \($0.cause.words)" } + (tally.causes.count > 12 ? ["…"] : []))
    let width = (lines.map(\.0.count).max() ?? 0) + 2
    return lines.map { $0.0 + String(repeating: " ", count: width - $0.0.count) + $0.1 + "\n" }.joined()
  }

  private static func words(_ counts: [FactDifference.Change: Int]) -> [String] {
    FactDifference.Change.allCases.compactMap { change in
      counts[change].map { change == .support ? "\($0) with other support" : "\($0) \(change.rawValue)" }
    }
  }
}
