import Cleaning
import Extraction
import Lexicon
import Prose
import Testing

@testable import Dataset

/// Says the same of a difference whichever side is the old one.
private struct CauseBySlot: CauseFinding {
  func cause(of change: FactChange) -> Cause {
    Cause(.rule, [change.old?.fact, change.new?.fact].compactMap { $0 }.min().map { String($0.prefix(1)) })
  }

  func cause(of document: DocumentDifference) -> Cause { Cause(.duplicate, document.document.id) }
}

extension Workbench {
  func differences(_ old: String, _ new: String) throws -> [Difference] {
    var out: [Difference] = []
    try DatasetDiff.run(
      old: StoredDataset("\(path)/\(old)"), new: StoredDataset("\(path)/\(new)"), causes: CauseBySlot()
    ) { out.append($0) }
    return out
  }

  /// Writes the difference as `diff --json` does.
  func writeDifference(_ old: String, _ new: String, to name: String = "changes") throws -> String {
    let differences = try differences(old, new)
    let header = try DifferenceHeader(old: StoredDataset("\(path)/\(old)"), new: StoredDataset("\(path)/\(new)"), ignored: [])
    let bytes = differences.isEmpty ? [] : header.line + differences.flatMap(DifferenceLine.bytes)
    try Folder.write(bytes, to: "\(path)/\(name)")
    return "\(path)/\(name)"
  }
}

/// Datasets that differ in ways a seed decides: documents come, go, move and are edited.
private struct Seeded {
  private var state: UInt64
  private let drugs = ["naltrexone", "metformin", "digoxin"]
  private let effects = ["nausea", "rash", "headache", "cough"]

  init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  /// What a document says, line by line.
  mutating func lines() -> [[Int]] { (0...below(6)).map { _ in [below(3), below(4), below(4), below(3)] } }

  mutating func pair() -> (old: [Sample], new: [Sample]) {
    var old: [Sample] = []
    var new: [Sample] = []
    for index in 0..<6 {
      let lines = lines()
      let id = "page \"\(index)\".txt"
      var edited = lines
      if below(2) == 0 { edited.insert([below(3), below(4), below(4), below(3)], at: below(lines.count + 1)) }
      if below(2) == 0 { edited[below(edited.count)][2] = below(4) }
      switch below(6) {
      case 0: old.append(sample(id, lines))
      case 1: new.append(sample(id, lines))
      case 2:
        old.append(sample(id, lines))
        new.append(sample("moved-\(index)", lines))
      case 3:
        old.append(sample(id, lines))
        new.append(sample(id, lines))
      default:
        old.append(sample(id, lines))
        new.append(sample(id, edited))
      }
    }
    return (old, new)
  }

  private func sample(_ id: String, _ lines: [[Int]]) -> Sample {
    var sample = Sample(id, source: "x")
    for line in lines {
      let drug = drugs[line[0]]
      if line[1] == 0 {
        sample.line(.paragraph, "\(drug) may cause \(effects[line[2]])")
        sample.effect(drug, effects[line[2]], polarity: line[3] == 0 ? .negated : .affirmed)
      } else {
        sample.line(.paragraph, "\(drug): take \(line[2] + 1)00 mg")
        sample.dose(drug, "starting", Double(line[2] + 1) * 100, Double(line[2] + 1) * 100)
      }
    }
    return sample
  }
}

@Suite struct DifferenceLaws {
  let bench = Workbench()

  @Test("a dataset against itself gives nothing; patches lead both ways, byte for byte; sides can be swapped", arguments: 1...40)
  func laws(_ seed: Int) throws {
    var seeded = Seeded(seed)
    let (old, new) = seeded.pair()
    try bench.write(old.map { $0.record() }, to: "old")
    try bench.write(new.map { $0.record() }, to: "new")
    #expect(try bench.differences("old", "old").isEmpty)

    let changes = try bench.writeDifference("old", "new")
    try DatasetPatch(diff: changes).apply(to: bench.path + "/old", into: bench.path + "/again")
    try DatasetPatch(diff: changes, isReversed: true).apply(to: bench.path + "/new", into: bench.path + "/back")
    for file in ["facts.jsonl", "mentions.jsonl"] {
      #expect(try bench.text(file, of: "again") == bench.text(file, of: "new"))
      #expect(try bench.text(file, of: "back") == bench.text(file, of: "old"))
    }

    let there = try bench.differences("old", "new").map { Shape($0) }.sorted()
    let back = try bench.differences("new", "old").map { Shape($0).swapped }.sorted()
    #expect(there == back)
  }

  /// A difference without what is told of it in words.
  struct Shape: Hashable, Comparable {
    var name: String
    var old: String
    var new: String
    var cause: String

    init(_ difference: Difference) {
      switch difference {
      case .document(let document):
        (name, old, new) = ("document \(document.change)", document.document.old ?? "", document.document.new ?? "")
        cause = "\(document.fields)"
      case .statement(let statement):
        let change = statement.change
        name = "statement \(change.change)"
        old = "\(change.document.old ?? "") \(change.old?.fact ?? "") \(change.old?.mentions.map(\.id) ?? [])"
        new = "\(change.document.new ?? "") \(change.new?.fact ?? "") \(change.new?.mentions.map(\.id) ?? [])"
        cause = "\(statement.cause) \(statement.fields)"
      case .fact(let fact):
        name = "fact \(fact.change)"
        (old, new) = (fact.old?.id ?? "", fact.new?.id ?? "")
        cause = "\(fact.causes) \(fact.fields)"
      }
    }

    var swapped: Shape {
      var out = self
      (out.old, out.new) = (new, old)
      for (a, b) in [("gained", "lost"), ("added", "removed")] {
        if name.hasSuffix(a) { out.name = name.dropLast(a.count) + b }
        if name.hasSuffix(b) { out.name = name.dropLast(b.count) + a }
      }
      return out
    }

    static func < (a: Shape, b: Shape) -> Bool { (a.name, a.old, a.new, a.cause) < (b.name, b.old, b.new, b.cause) }
  }

  @Test("rows sort the same in memory and on disk", arguments: [1 << 20, 400, 40]) func sorting(_ limit: Int) throws {
    let sorter = KeyedSorter(try Scratch(), limit: limit)
    var expected: [(key: [UInt8], value: [UInt8])] = []
    var seeded = Seeded(7)
    for index in 0..<3000 {
      let row = (key: (0..<seeded.below(12)).map { _ in UInt8(seeded.below(3)) }, value: SortKey.number(index))
      expected.append(row)
      try sorter.add(key: row.key, value: row.value)
    }
    expected.sort { a, b in a.key == b.key ? a.value.lexicographicallyPrecedes(b.value) : a.key.lexicographicallyPrecedes(b.key) }
    var rows = try sorter.sorted()
    for row in expected {
      let found = try #require(try rows.next())
      #expect(Array(found.key) == row.key && Array(found.value) == row.value)
    }
    #expect(try rows.next() == nil)
  }
}

@Suite struct DifferenceTests {
  let bench = Workbench()

  private func page(_ id: String, _ fill: (inout Sample) -> Void) -> Sample {
    var sample = Sample(id)
    sample.line(.title, "A page")
    fill(&sample)
    return sample
  }

  private func dose(_ id: String, _ amounts: Double..., before: String? = nil) -> Sample {
    page(id) { sample in
      if let before { sample.line(.paragraph, before) }
      for amount in amounts {
        sample.line(.paragraph, "take \(amount.canonical) mg")
        sample.dose("metformin", "starting", amount, amount)
      }
    }
  }

  /// Differences in short: `fact changed 500 mg → 850 mg`.
  private func differences(_ old: [Sample], _ new: [Sample]) throws -> [String] {
    try bench.write(old.map { $0.record() }, to: "old")
    try bench.write(new.map { $0.record() }, to: "new")
    return try bench.differences("old", "new").map { difference in
      switch difference {
      case .document(let document): return "document \(document.change) \(document.document.id)"
      case .statement(let statement):
        let (old, new) = (statement.change.said(statement.change.old), statement.change.said(statement.change.new))
        return "statement \(statement.change.change) " + [old, new].compactMap { $0.map { FactWords($0).answer } }.joined(separator: " → ")
      case .fact(let fact):
        return "fact \(fact.change) "
          + [fact.old, fact.new].compactMap { $0.map { FactWords($0.statement).answer } }.joined(separator: " → ")
          + (fact.contradiction.map { " \($0)" } ?? "") + (fact.lastWitness.map { " last \($0)" } ?? "")
      }
    }
  }

  @Test("a dose that became another is one change, with both values") func changed() throws {
    #expect(
      try differences([dose("a", 500)], [dose("a", 850)]) == [
        "document changed a", "statement changed 500 mg → 850 mg", "fact changed 500 mg → 850 mg",
      ])
  }

  @Test("several answers are paired by the closest place; the rest is gained") func several() throws {
    let found = try differences([dose("a", 10, 500)], [dose("a", 20, 850, 990)])
    #expect(
      Set(found.filter { $0.hasPrefix("statement") }) == [
        "statement changed 10 mg → 20 mg", "statement changed 500 mg → 850 mg", "statement gained 990 mg",
      ])
  }

  @Test("an answer that stays beside a new one is no change of it") func stays() throws {
    let found = try differences([dose("a", 500, 500)], [dose("a", 500, 850)])
    #expect(found.contains("statement gained 850 mg") && found.contains("statement restated 500 mg → 500 mg"))
  }

  @Test("words that stand elsewhere are moved, nothing else") func moved() throws {
    #expect(
      try differences([dose("a", 500)], [dose("a", 500, before: "Something before it.")]) == [
        "document changed a", "statement moved 500 mg → 500 mg", "fact moved 500 mg → 500 mg",
      ])
  }

  @Test("a renamed document is no loss and no gain") func renamed() throws {
    #expect(
      try differences([dose("a", 500), dose("b", 20)], [dose("a", 500), dose("c", 20)]) == [
        "document moved c", "statement moved 20 mg → 20 mg", "fact moved 20 mg → 20 mg",
      ])
  }

  @Test("a concept with another key in the same place is rekeyed") func rekeyed() throws {
    func sample(_ id: String?) -> Sample {
      page("a") { sample in
        sample.line(.paragraph, "metformin may cause nausea")
        sample.states(.adverseEffect, "metformin", [.effect: .concept(Concept(id: id, name: "nausea")), .circumstance: .text("use")])
      }
    }
    #expect(try differences([sample(nil)], [sample("mesh:D009325")]) == ["statement rekeyed yes → yes", "fact rekeyed yes → yes"])
  }

  @Test("contradictions that arise, and the last witness gone") func contradiction() throws {
    let found = try differences([dose("a", 500), dose("b", 500), dose("c", 90)], [dose("a", 500), dose("b", 850)])
    #expect(found.contains("fact lost 90 mg resolved last c"))
    #expect(found.contains("fact gained 850 mg arose"))
    #expect(found.contains("fact support 500 mg → 500 mg"))
  }

  @Test("what is ignored is left out", arguments: [("moved", 1), ("documents", 2), ("restated", 3)]) func ignoring(
    _ name: String, _ count: Int
  ) throws {
    _ = try differences([dose("a", 500)], [dose("a", 500, before: "Something before it.")])
    let filter = try DifferenceFilter(ignoring: [name])
    #expect(try bench.differences("old", "new").filter(filter.lets).count == count)
    #expect(throws: DatasetError.self) { try DifferenceFilter(ignoring: ["nonsense"]) }
  }

  @Test("a patch that does not fit is refused, with the place and the remedy") func refused() throws {
    _ = try differences([dose("a", 500)], [dose("a", 850)])
    let changes = try bench.writeDifference("old", "new")
    func message(_ body: () throws -> Void) -> String {
      do { try body() } catch { return "\(error)" }
      return ""
    }
    let other = message { try DatasetPatch(diff: changes).apply(to: bench.path + "/new", into: bench.path + "/x") }
    #expect(other.contains("changes:1: it does not fit") && other.contains("--reverse"))
    #expect(!Folder.exists(bench.path + "/x"))
    try Folder.write(Array("{}\n".utf8), to: bench.path + "/none")
    #expect(message { _ = try DatasetPatch(diff: bench.path + "/none") }.contains("none:1: expected the first line of a difference"))
    var lines = try Folder.read(changes)
    lines += Array("{\"difference\":\"fact\"\n".utf8)
    try Folder.write(lines, to: changes)
    #expect(message { _ = try DatasetPatch(diff: changes) }.contains("changes:5: expected a difference"))
  }
}
