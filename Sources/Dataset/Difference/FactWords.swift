import Extraction
import Lexicon

/// A fact in words: what is asked, and the answer.
///
/// ```swift
/// FactWords(statement).question   // "dose of metformin, usual, oral"
/// FactWords(statement).answer     // "500 mg, 2/day"
/// ```
package struct FactWords {
  package let question: String
  package let answer: String

  package init(_ statement: StoredStatement) {
    let shape = statement.kind.shape
    func words(_ fields: [Field]) -> [String] { fields.compactMap { field in statement.values[field].flatMap { Self.words($0, field) } } }
    let asked = words(shape.question)
    question = ([Self.opening(statement.kind, statement.drug.name, asked.first)] + asked.dropFirst(Self.isPair(statement.kind) ? 1 : 0))
      .joined(separator: ", ")
    var said = words(shape.answer)
    if shape.answersWithPolarity, said.isEmpty || statement.polarity == .negated {
      said.insert(statement.polarity == .negated ? "no" : "yes", at: 0)
    }
    answer = said.isEmpty ? "yes" : said.joined(separator: ", ")
  }

  /// Whose key is another: `ibuprofen: unii:WK2XYI10QM → name:ibuprofen`.
  package static func rekeyed(_ old: StoredStatement, _ new: StoredStatement) -> String {
    let fields = Set(old.values.keys).union(new.values.keys).sorted { $0.rawValue < $1.rawValue }
    func concept(_ statement: StoredStatement, _ field: Field) -> Concept? {
      if case .concept(let concept)? = statement.values[field] { concept } else { nil }
    }
    let pairs =
      [(old.drug, new.drug)] + fields.compactMap { field in concept(old, field).flatMap { a in concept(new, field).map { (a, $0) } } }
    return pairs.filter { $0.key != $1.key }.map { "\($1.name): \($0.key) → \($1.key)" }.joined(separator: ", ")
  }

  package var line: String { answer == "yes" ? question : "\(question): \(answer)" }

  /// Kinds whose question is a drug and one other thing.
  private static func isPair(_ kind: FactKind) -> Bool { kind != .dose && kind != .approval }

  private static func opening(_ kind: FactKind, _ drug: String, _ other: String?) -> String {
    guard isPair(kind), let other else { return "\(name(kind)) of \(drug)" }
    switch kind {
    case .adverseEffect: return "\(drug) causes \(other)"
    case .therapeuticUse: return "\(drug) for \(other)"
    case .interaction: return "\(drug) with \(other)"
    case .contraindication: return "\(drug) not in \(other)"
    case .mechanism: return "\(drug) acts on \(other)"
    case .pharmacokinetic: return "\(other.replacing("_", with: " ")) of \(drug)"
    case .brand: return "\(drug) is sold as \(other)"
    case .dose, .approval: return "\(name(kind)) of \(drug)"
    }
  }

  private static func name(_ kind: FactKind) -> String { kind.rawValue.replacing("_", with: " ") }

  private static func words(_ value: Value, _ field: Field) -> String? {
    switch value {
    case .concept(let concept): concept.name
    case .text(let text): field == .circumstance && text == "use" ? nil : text.replacing("_", with: " ")
    case .amount(let amount):
      range(amount.low, amount.high) + (amount.unit == "%" ? "%" : " \(amount.unit)") + (amount.per.map { " per \($0)" } ?? "")
    case .percent(let low, let high): range(low, high) + "%"
    case .number(let number): "\(number)"
    case .flag(let flag): flag ? field.rawValue.replacing("_", with: " ") : nil
    }
  }

  private static func range(_ low: Double, _ high: Double) -> String {
    low == high ? low.canonical : "\(low.canonical)–\(high.canonical)"
  }
}
