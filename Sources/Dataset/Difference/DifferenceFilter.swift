import Extraction

/// What a user does not want to hear of: kinds of difference, or fields.
package struct DifferenceFilter: Sendable {
  private let ignored: Set<String>

  private static let kinds = ["documents", "moved", "restated", "rekeyed", "support", "conflicts"]
  private static let fields = ["polarity", "certainty", "confidence", "quote", "rule", "terms"]

  /// All names that `--ignore` takes.
  package static var names: [String] { kinds + fields + Field.allCases.map(\.rawValue) }

  /// Throws where a name is none.
  package init(ignoring names: [String]) throws {
    for name in names where !Self.names.contains(name) {
      throw DatasetError.refused("--ignore \(name): there is no such difference; take any of \(Self.names.joined(separator: ", "))")
    }
    ignored = Set(names)
  }

  package var names: [String] { ignored.sorted() }

  package func lets(_ difference: Difference) -> Bool {
    if ignored.isEmpty { return true }
    switch difference {
    case .document: return !ignored.contains("documents")
    case .statement(let statement):
      if ignored.contains(statement.change.change.rawValue) { return false }
      return statement.change.change != .restated || !ignored.isSuperset(of: statement.fields)
    case .fact(let fact):
      if ignored.contains(fact.change.rawValue), fact.change != .support || ignored.contains("conflicts") || fact.contradiction == nil {
        return false
      }
      return ![.restated, .support].contains(fact.change) || !covered.isSuperset(of: fact.fields)
    }
  }

  /// Fields of facts that are ignored, with those that follow from them.
  private var covered: Set<String> {
    var out = ignored.union(["example", "mentions"])
    if ignored.contains("conflicts") { out.insert("conflicts_with") }
    return out
  }
}
