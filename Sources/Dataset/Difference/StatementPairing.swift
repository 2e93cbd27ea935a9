import Extraction
import Prose

/// Pairs what a document said with what it says now.
struct StatementPairing {
  struct Pair {
    var change: FactChange.Change
    var old: StatedFact?
    var new: StatedFact?
    var edits: [RowEdit]
    /// Fields other than places in which the mentions differ; for facts that stayed.
    var fields: [String] = []

    /// By which the pairs of a document are sorted, whichever side is the old one.
    var fact: String { [old?.fact, new?.fact].compactMap(\.self).min() ?? "" }
  }

  /// More candidates than this in one slot of one document are paired in their order, not by all distances.
  private static let candidates = 1 << 16

  private(set) var pairs: [Pair] = []

  /// `facts`: of one document, sorted by fact, with the rows that differ.
  init(_ facts: [StatedFact]) {
    var lost: [StatedFact] = []
    var gained: [StatedFact] = []
    var from = 0
    while from < facts.count {
      var to = from + 1
      while to < facts.count, facts[to].slot == facts[from].slot { to += 1 }
      let slot = facts[from..<to]
      for fact in slot where fact.isIn && fact.wasIn { pairs.append(Self.stayed(fact)) }
      let (out, into) = pairAnswers(slot.filter { !$0.isIn }, slot.filter { !$0.wasIn })
      lost += out
      gained += into
      from = to
    }
    (lost, gained) = pairPlaces(lost, gained)
    pairs += lost.map { Pair(change: .lost, old: $0, edits: Self.inOrder($0.old, [])) }
    pairs += gained.map { Pair(change: .gained, new: $0, edits: Self.inOrder([], $0.new)) }
    pairs.sort { $0.fact < $1.fact }
  }

  /// One answer out and one in is a change; of several, the closest in the text. Returns what is left over.
  private mutating func pairAnswers(_ out: [StatedFact], _ into: [StatedFact]) -> (out: [StatedFact], into: [StatedFact]) {
    guard !out.isEmpty, !into.isEmpty else { return (out, into) }
    var couples: [(old: Int, new: Int)] = []
    if out.count == 1, into.count == 1 {
      couples = [(0, 0)]
    } else if out.count * into.count > Self.candidates {
      let (a, b) = (
        out.indices.sorted { out[$0].position < out[$1].position }, into.indices.sorted { into[$0].position < into[$1].position }
      )
      couples = zip(a, b).map { ($0, $1) }
    } else {
      couples = Self.closest(out, into)
    }
    for couple in couples { pairs.append(Self.exchanged(.changed, out[couple.old], into[couple.new])) }
    let (olds, news) = (Set(couples.map(\.old)), Set(couples.map(\.new)))
    return (out.indices.filter { !olds.contains($0) }.map { out[$0] }, into.indices.filter { !news.contains($0) }.map { into[$0] })
  }

  private static func closest(_ out: [StatedFact], _ into: [StatedFact]) -> [(old: Int, new: Int)] {
    struct Candidate {
      var old, new, distance: Int
      var first, second: String
    }
    var all: [Candidate] = []
    for old in out.indices {
      for new in into.indices {
        all.append(
          Candidate(
            old: old, new: new, distance: abs(out[old].position - into[new].position), first: min(out[old].fact, into[new].fact),
            second: max(out[old].fact, into[new].fact)))
      }
    }
    all.sort { ($0.distance, $0.first, $0.second) < ($1.distance, $1.first, $1.second) }
    var olds: Set<Int> = []
    var news: Set<Int> = []
    return all.compactMap { candidate in
      if olds.contains(candidate.old) || news.contains(candidate.new) { return nil }
      olds.insert(candidate.old)
      news.insert(candidate.new)
      return (candidate.old, candidate.new)
    }
  }

  /// The same words at the same place that mean the same but for a concept's key: the slot has another hash.
  private mutating func pairPlaces(_ lost: [StatedFact], _ gained: [StatedFact]) -> ([StatedFact], [StatedFact]) {
    guard !lost.isEmpty, !gained.isEmpty else { return (lost, gained) }
    var places: [[UInt8]: [Int]] = [:]
    for index in gained.indices.reversed() { places[gained[index].new[0].standing, default: []].append(index) }
    var taken: Set<Int> = []
    let rest = lost.filter { fact in
      guard let index = places[fact.old[0].standing]?.popLast() else { return true }
      taken.insert(index)
      pairs.append(Self.exchanged(.rekeyed, fact, gained[index]))
      return false
    }
    return (rest, gained.indices.filter { !taken.contains($0) }.map { gained[$0] })
  }

  // MARK: Lines

  private static func exchanged(_ change: FactChange.Change, _ old: StatedFact, _ new: StatedFact) -> Pair {
    Pair(change: change, old: old, new: new, edits: inOrder(old.old, new.new))
  }

  private static func inOrder(_ old: [StatedRow], _ new: [StatedRow]) -> [RowEdit] {
    (0..<max(old.count, new.count)).map { RowEdit(old: $0 < old.count ? old[$0].edit : nil, new: $0 < new.count ? new[$0].edit : nil) }
  }

  /// A fact that both sides state: moved where every mention has its like, else restated.
  private static func stayed(_ fact: StatedFact) -> Pair {
    var likes: [[UInt8]: [StatedRow]] = [:]
    for row in fact.new.reversed() { likes[row.content, default: []].append(row) }
    var edits: [RowEdit] = []
    var old: [StatedRow] = []
    var taken: Set<Int> = []
    for row in fact.old {
      if let like = likes[row.content]?.popLast() {
        taken.insert(like.number)
        edits.append(RowEdit(old: row.edit, new: like.edit))
      } else {
        old.append(row)
      }
    }
    let new = fact.new.filter { !taken.contains($0.number) }
    guard !old.isEmpty || !new.isEmpty else { return Pair(change: .moved, old: fact, new: fact, edits: edits) }
    var fields = Set(zip(old, new).flatMap { RowEdit.differing($0.line, $1.line) }).subtracting(StatedRow.places)
    if old.count != new.count { fields.insert("mentions") }
    return Pair(change: .restated, old: fact, new: fact, edits: edits + inOrder(old, new), fields: fields.sorted())
  }
}

extension StatedRow {
  /// What is said where, but for the keys of concepts: kind, words, places within the words, values that are no concepts.
  fileprivate var standing: [UInt8] {
    var out = Array(mention.statement.kind.rawValue.utf8)
    for (name, value) in fields {
      switch String(decoding: name, as: UTF8.self) {
      case "quote": out += value.raw
      case "spans": out += spans(value)
      case "drug", "terms", "rule", "certainty", "confidence", "kind": continue
      case let name where Self.places.contains(name): continue
      default: if value["name"] == nil { out += value.raw }
      }
      out.append(0x1E)
    }
    return out
  }

  /// Offsets from the quote's beginning of the spans that lie within it.
  private func spans(_ value: JSONView) -> [UInt8] {
    value.fields.flatMap { name, range -> [UInt8] in
      let ends = range.elements.compactMap(\.integer)
      guard ends.count == 2, ends[0] >= mention.range.lower, ends[1] <= mention.range.upper else { return Array(name) }
      return Array(name) + Array("\(ends[0] - mention.range.lower)-\(ends[1] - mention.range.lower) ".utf8)
    }
  }
}
