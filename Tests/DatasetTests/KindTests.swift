import Extraction
import Lexicon
import Prose
import Testing

@testable import Dataset

@Suite struct KindTests {
  private let bench = Workbench()

  /// A page that states a fact of every kind, each with all of the kind's fields.
  static var everyKind: Sample {
    var sample = Sample("kinds.txt", url: "https://example.org/kinds")
    sample.carried = [("tags", #"["a",{"b":1}]"#), ("note", "null")]
    for kind in FactKind.allCases {
      sample.line(.paragraph, "\"\(kind.rawValue)\",\t=\(kind.rawValue) — é")
      var values: [Field: Value] = [:]
      for field in kind.columns { values[field] = value(of: field) }
      sample.states(kind, "x", values)
    }
    return sample
  }

  private static func value(of field: Field) -> Value {
    switch field.shape {
    case .object where field == .amount: .amount(Amount(low: 0.5, high: 1.75, unit: "mg/kg", per: "day"))
    case .object where field == .percent: .percent(low: 3, high: 11.5)
    case .object: .concept(Concept(id: "mesh:D1", name: "-name of \(field.rawValue)"))
    case .integer: .number(1984)
    case .boolean: .flag(true)
    default: .text("@\(field.rawValue)")
    }
  }

  @Test func everyKindWithAllItsFieldsKeepsThePromises() throws {
    try bench.write([Self.everyKind.record()])
    #expect(try bench.failures() == [])
    let facts = try bench.lines("facts.jsonl")
    #expect(Set(facts.compactMap { $0["kind"]?.string }) == Set(FactKind.allCases.map(\.rawValue)))
    for fact in facts {
      let kind = try #require(fact["kind"]?.string.flatMap(FactKind.init))
      for field in Field.allCases { #expect((fact[field.rawValue] != nil) == kind.shape.fields.contains(field), "\(kind) \(field)") }
      for field in kind.shape.fields { #expect(fact[field.rawValue]?.isNull == false, "\(kind) \(field)") }
    }
    #expect(try bench.lines("documents.jsonl").first?["carried"]?["tags"]?.elements.count == 2)
  }

  @Test func textInTheWrongPlaceIsGivenTheFormThatTheColumnPromises() throws {
    var sample = Sample("a")
    sample.line(.paragraph, "x is sold as Y for z.")
    sample.states(.brand, "x", [.brand: .concept(Concept(id: "ndc:1", name: "Y"))])
    sample.states(.therapeuticUse, "x", [.condition: .text("z")])
    try bench.write([sample.record()])
    let facts = try bench.lines("facts.jsonl")
    #expect(facts.compactMap { $0["brand"]?.string } == ["Y"])
    #expect(facts.compactMap { $0["condition"]?["name"]?.string } == ["z"])
  }
}
