import Extraction

/// How many differences of each kind there are.
package struct DifferenceTally: Sendable {
  package private(set) var documents: [DocumentDifference.Change: Int] = [:]
  package private(set) var statements: [FactChange.Change: Int] = [:]
  package private(set) var facts: [FactDifference.Change: Int] = [:]
  package private(set) var kinds: [FactKind: [FactDifference.Change: Int]] = [:]
  package private(set) var causes: [Cause: Int] = [:]
  package private(set) var contradictions: [FactDifference.Contradiction: Int] = [:]
  package private(set) var lastWitnesses = 0

  package init() {}

  package var isEmpty: Bool { documents.isEmpty && statements.isEmpty && facts.isEmpty }

  package mutating func add(_ difference: Difference) {
    switch difference {
    case .document(let document):
      documents[document.change, default: 0] += 1
      if let cause = document.cause, document.isAboutCopies || [.recleaned, .described].contains(document.change) {
        causes[cause, default: 0] += 1
      }
    case .statement(let statement):
      statements[statement.change.change, default: 0] += 1
      if statement.change.change != .moved { causes[statement.cause, default: 0] += 1 }
    case .fact(let fact):
      facts[fact.change, default: 0] += 1
      if let kind = (fact.new ?? fact.old)?.statement.kind { kinds[kind, default: [:]][fact.change, default: 0] += 1 }
      if let contradiction = fact.contradiction { contradictions[contradiction, default: 0] += 1 }
      if fact.lastWitness != nil { lastWitnesses += 1 }
    }
  }

  /// What `--fail-on` may name.
  package static var alarms: [String] {
    FactDifference.Change.allCases.map(\.rawValue) + ["contradiction", "resolved", "last-witness", "documents", "added", "removed"]
  }

  /// How many differences an alarm stands for.
  package func count(of alarm: String) -> Int {
    switch alarm {
    case "contradiction": contradictions[.arose] ?? 0
    case "resolved": contradictions[.resolved] ?? 0
    case "last-witness": lastWitnesses
    case "documents": documents.values.reduce(0, +)
    case "added": documents[.added] ?? 0
    case "removed": documents[.removed] ?? 0
    default: FactDifference.Change(rawValue: alarm).flatMap { facts[$0] } ?? 0
    }
  }

  /// The counts as one line of JSON.
  package var line: [UInt8] {
    var json = JSONWriter()
    func counts<Key: Hashable>(_ json: inout JSONWriter, _ name: String, _ keys: [Key], _ counts: [Key: Int], _ text: (Key) -> String) {
      json.key(named: name)
      json.object { json in for key in keys { json.field(named: text(key), counts[key] ?? 0) } }
    }
    json.object { json in
      counts(&json, "documents", DocumentDifference.Change.allCases, documents) { $0.rawValue }
      counts(&json, "statements", FactChange.Change.allCases, statements) { $0.rawValue }
      counts(&json, "facts", FactDifference.Change.allCases, facts) { $0.rawValue }
      json.key("kinds")
      json.object { json in
        for kind in FactKind.allCases where kinds[kind] != nil {
          counts(&json, kind.rawValue, FactDifference.Change.allCases, kinds[kind] ?? [:]) { $0.rawValue }
        }
      }
      json.field("contradictions_arose", contradictions[.arose] ?? 0)
      json.field("contradictions_resolved", contradictions[.resolved] ?? 0)
      json.field("last_witnesses", lastWitnesses)
      json.key("causes")
      json.causes(sortedCauses)
    }
    json.newline()
    return json.bytes
  }

  /// The commonest first; counts are documents that are copies or cleaned otherwise, and differences of what documents say.
  package var sortedCauses: [(cause: Cause, documents: Int)] {
    causes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }
}
