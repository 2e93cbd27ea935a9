/// One difference of a fact in a document, why, and the lines that show it.
package struct StatementDifference: Sendable {
  package let change: FactChange
  package let cause: Cause
  /// Fields of mentions that differ, for a restated fact; `mentions` where there are more or fewer of them.
  package let fields: [String]
  package let edits: [RowEdit]
}

/// Compares what documents say, one document at a time, and keeps a note of each difference for the facts of the dataset.
struct StatementComparison {
  let old: String
  let new: String
  let causes: any CauseFinding
  /// Notes by fact.
  let notes: KeyedSorter
  /// Whether a document is a copy on one side only, or of another.
  private(set) var hasCopyChanges = false

  init(old: String, new: String, causes: any CauseFinding, notes: KeyedSorter) {
    self.old = old
    self.new = new
    self.causes = causes
    self.notes = notes
  }

  /// `rows` and `documents` are sorted by document.
  mutating func run(_ rows: KeyedSorter, _ documents: KeyedSorter, _ sink: (Difference) throws -> Void) throws {
    var rows = try rows.sorted()
    var documents = try documents.sorted()
    while true {
      let document = rows.peek.map { $0.key.dropLast(MentionKey.factLength) }
      guard let key = [document, documents.peek?.key].compactMap({ $0 }).min(by: { $0.lexicographicallyPrecedes($1) }) else { return }
      var difference: DocumentDifference?
      if documents.peek?.key == key, let row = try documents.next() {
        difference = DocumentComparison.difference(row.value)
        if let found = difference { difference?.cause = try cause(of: found) }
        if let difference { try sink(.document(difference)) }
        hasCopyChanges = hasCopyChanges || difference?.isAboutCopies ?? false
      }
      var facts: [StatedFact] = []
      while let row = rows.peek, row.key.dropLast(MentionKey.factLength) == key {
        let fact = String(decoding: row.key.suffix(MentionKey.factLength), as: UTF8.self)
        if facts.last?.fact != fact { facts.append(StatedFact(fact: fact)) }
        try facts[facts.count - 1].add(StatedRow(row.value, old: old, new: new))
        _ = try rows.next()
      }
      if !facts.isEmpty { try compare(facts, difference, sink) }
    }
  }

  private func cause(of difference: DocumentDifference) throws -> Cause {
    switch difference.change {
    case .added, .removed, .moved: Cause(.document)
    case .changed, .recleaned, .status, .described: try causes.cause(of: difference)
    }
  }

  private func compare(_ facts: [StatedFact], _ difference: DocumentDifference?, _ sink: (Difference) throws -> Void) throws {
    let first = facts[0].new.first ?? facts[0].old[0]
    let document = difference?.document ?? FactChange.Document(old: first.mention.document, new: first.mention.document)
    for pair in StatementPairing(facts).pairs {
      let change = FactChange(
        document: document, change: pair.change, kind: row(of: pair).mention.statement.kind,
        old: pair.old.map { FactChange.Side(fact: $0.fact, mentions: $0.old.map(\.mention)) },
        new: pair.new.map { FactChange.Side(fact: $0.fact, mentions: $0.new.map(\.mention)) })
      let cause = document.old == nil || document.new == nil ? Cause(.document) : try causes.cause(of: change)
      for (fact, other) in [(pair.old?.fact, pair.new?.fact), (pair.new?.fact, pair.old?.fact)] {
        guard let fact else { continue }
        try notes.add(key: Array(fact.utf8), value: Note.value(other: other, cause))
        if fact == other { break }
      }
      try sink(.statement(StatementDifference(change: change, cause: cause, fields: pair.fields, edits: pair.edits)))
    }
  }

  private func row(of pair: StatementPairing.Pair) -> StatedRow {
    (pair.new?.new ?? []).first ?? (pair.old?.old ?? []).first ?? pair.new!.old[0]
  }
}

/// What differences in documents say of a fact: how often each cause, and what stands in its place.
struct Note {
  private(set) var causes: [Cause: Int] = [:]
  private var others: [String: Int] = [:]

  static func value(other: String?, _ cause: Cause) -> [UInt8] {
    var json = JSONWriter()
    json.cause(cause)
    return Array((other ?? String(repeating: " ", count: MentionKey.factLength)).utf8) + json.bytes
  }

  mutating func add(_ value: ArraySlice<UInt8>) {
    let other = String(decoding: value.prefix(MentionKey.factLength), as: UTF8.self)
    if other.first != " " { others[other, default: 0] += 1 }
    add(Cause(JSONView(Array(value.dropFirst(MentionKey.factLength)))))
  }

  mutating func add(_ cause: Cause, _ count: Int = 1) { causes[cause, default: 0] += count }

  /// The causes of both; a document that exchanged one fact for the other has noted it with either.
  func joined(with other: Note) -> Note {
    var note = self
    note.causes.merge(other.causes) { max($0, $1) }
    return note
  }

  /// The fact that most often stands in its place, apart from itself.
  func successor(of fact: String) -> String? {
    others.filter { $0.key != fact }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
