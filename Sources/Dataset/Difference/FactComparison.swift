/// One difference of a fact of the dataset.
package struct FactDifference: Sendable {
  package enum Change: String, Sendable, CaseIterable {
    /// A document states it now, and none did.
    case gained
    /// No document states it any more.
    case lost
    /// One answer of the slot took another's place.
    case changed
    /// A concept has another key.
    case rekeyed
    /// Confidence, certainty or another attribute differs.
    case restated
    /// More or fewer documents or mentions say so, or contradict it.
    case support
    /// Other places say so, as many as before.
    case moved
  }

  package enum Contradiction: String, Sendable { case arose, resolved }

  package let change: Change
  package let edit: RowEdit
  /// Names of the fields that differ, for a fact that both have.
  package let fields: [String]
  /// How many documents each cause explains, the commonest first; zero for what follows from other facts.
  package let causes: [(cause: Cause, documents: Int)]

  package var old: StoredFact? { edit.old.flatMap { StoredFact($0.row) } }
  package var new: StoredFact? { edit.new.flatMap { StoredFact($0.row) } }

  package var contradiction: Contradiction? {
    let (before, after) = (edit.old?.row["conflicts"]?.integer ?? 0, edit.new?.row["conflicts"]?.integer ?? 0)
    return after > before ? .arose : after < before ? .resolved : nil
  }

  /// The document that was the last to state it: for a fact that was lost, or that only copies state now.
  package var lastWitness: String? {
    guard let old = edit.old?.row, old["support"]?["independent"]?.integer ?? 0 > 0, change == .lost || isWitnessless else { return nil }
    return old["example"]?["document"]?.string
  }

  private var isWitnessless: Bool { edit.new?.row["support"]?["independent"]?.integer == 0 }

  init(_ change: Change, _ old: FactRow?, _ new: FactRow?, _ note: Note, fields: [String] = []) {
    self.change = change
    self.fields = fields
    edit = RowEdit(old: old?.line, new: new?.line)
    causes = note.causes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }

  /// A fact that both datasets have.
  init(_ old: FactRow, _ new: FactRow, _ note: Note) {
    let fields = RowEdit.differing(old.line.row, new.line.row)
    let weighty = Set(fields).subtracting(["example", "mentions"])
    let change: Change = weighty.isEmpty ? .moved : weighty.isSubset(of: ["support", "conflicts", "conflicts_with"]) ? .support : .restated
    self.init(change, old, new, note, fields: fields)
  }
}

/// A line of facts.jsonl that differs, with what the documents say of it.
struct FactRow {
  let fact: String
  let line: RowEdit.Line
  var note: Note

  var successor: String? { note.successor(of: fact) }
}

/// Merges facts.jsonl of two datasets, slot by slot.
struct FactComparison {
  private let old: LineCursor
  private let new: LineCursor
  private var notes: SortedRows
  /// Facts whose other side is in another slot, by both.
  private let abroad: KeyedSorter
  /// Nil where no document is a copy on one side only.
  private let copies: CopyWitnesses?
  private let sink: (Difference) throws -> Void
  private var slot: [(old: FactRow?, new: FactRow?)] = []
  private var note = Note()

  static func run(
    _ old: String, _ new: String, notes: KeyedSorter, copies: CopyWitnesses?, _ scratch: Scratch,
    _ sink: @escaping (Difference) throws -> Void
  ) throws {
    var comparison = FactComparison(
      old: try LineCursor(old + "/facts.jsonl"), new: try LineCursor(new + "/facts.jsonl"), notes: try notes.sorted(),
      abroad: KeyedSorter(scratch), copies: copies, sink: sink)
    try comparison.merge()
    try comparison.settleAbroad()
  }

  private init(
    old: LineCursor, new: LineCursor, notes: SortedRows, abroad: KeyedSorter, copies: CopyWitnesses?,
    sink: @escaping (Difference) throws -> Void
  ) {
    self.old = old
    self.new = new
    self.notes = notes
    self.abroad = abroad
    self.copies = copies
    self.sink = sink
  }

  private mutating func merge() throws {
    while true {
      while old.hasLine, old.isEqual(to: new) {
        try old.step()
        try new.step()
      }
      let (a, b) = (try old.hasLine ? fact(old) : nil, try new.hasLine ? fact(new) : nil)
      guard let next = [a, b].compactMap({ $0 }).min() else { break }
      if let last = slot.last, let fact = (last.old ?? last.new)?.fact, fact.prefix(16) != next.prefix(16) { try settle() }
      try readNote(of: next)
      slot.append((a == next ? row(next, old) : nil, b == next ? row(next, new) : nil))
      if a == next { try old.step() }
      if b == next { try new.step() }
    }
    try settle()
  }

  private func fact(_ cursor: LineCursor) throws -> String {
    let line = cursor.line
    guard line.count > 32, line.starts(with: #"{"id":""#.utf8), line[31] == 0x22 else {
      throw cursor.complaint("is no fact as posology writes it")
    }
    return String(decoding: line[7..<31], as: UTF8.self)
  }

  private func row(_ fact: String, _ cursor: LineCursor) -> FactRow {
    FactRow(fact: fact, line: RowEdit.Line(number: cursor.number, row: JSONView(cursor.bytes)), note: note)
  }

  private mutating func readNote(of fact: String) throws {
    note = Note()
    while let row = notes.peek, !fact.utf8.lexicographicallyPrecedes(row.key) {
      if row.key.elementsEqual(fact.utf8) { note.add(row.value) }
      _ = try notes.next()
    }
  }

  // MARK: Pairing

  private mutating func settle() throws {
    let rows = slot
    slot = []
    let lost = rows.compactMap { $0.new == nil ? $0.old : nil }
    let gained = rows.compactMap { $0.old == nil ? $0.new : nil }
    let couples = Self.couples(lost, gained)
    for row in rows {
      switch (row.old, row.new) {
      case (let old?, let new?): try sink(.fact(FactDifference(old, new, try explained(old, new, rows))))
      case (let old?, nil): try settle(old, in: couples[old.fact].flatMap { other in gained.first { $0.fact == other } }, isOld: true)
      case (nil, let new?): if !couples.values.contains(new.fact) { try settle(new, in: nil, isOld: false) }
      default: break
      }
    }
  }

  /// What takes whose place in a slot: by fact lost, the fact gained.
  private static func couples(_ lost: [FactRow], _ gained: [FactRow]) -> [String: String] {
    func allows(_ row: FactRow, _ other: FactRow) -> Bool { row.successor.map { $0 == other.fact } ?? true }
    if lost.count == 1, gained.count == 1, allows(lost[0], gained[0]), allows(gained[0], lost[0]) { return [lost[0].fact: gained[0].fact] }
    let successors = Dictionary(uniqueKeysWithValues: gained.map { ($0.fact, $0.successor) })
    return lost.reduce(into: [:]) { couples, row in
      if let other = row.successor, successors[other] == row.fact { couples[row.fact] = other }
    }
  }

  private func settle(_ row: FactRow, in other: FactRow?, isOld: Bool) throws {
    if let other {
      return try sink(.fact(FactDifference(.changed, row, other, row.note.joined(with: other.note))))
    }
    guard let abroad = row.successor, abroad.prefix(16) != row.fact.prefix(16) else {
      return try sink(.fact(isOld ? FactDifference(.lost, row, nil, row.note) : FactDifference(.gained, nil, row, row.note)))
    }
    let key = isOld ? row.fact + abroad : abroad + row.fact
    var json = JSONWriter()
    json.causes(row.note.causes.map { (cause: $0.key, documents: $0.value) })
    try self.abroad.add(
      key: Array(key.utf8),
      value: [isOld ? 1 : 0] + SortKey.number(row.line.number) + SortKey.number(json.bytes.count) + json.bytes + row.line.row.raw)
  }

  /// Why a fact that stayed differs: what its documents say and which of them are copies on one side only, else what the slot's other
  /// facts say.
  private func explained(_ old: FactRow, _ new: FactRow, _ rows: [(old: FactRow?, new: FactRow?)]) throws -> Note {
    let fields = Set(RowEdit.differing(old.line.row, new.line.row))
    var note = old.note
    if let copies, !fields.isDisjoint(with: ["support", "mentions", "example"]) { note = note.joined(with: try copies.note(of: old.fact)) }
    if !note.causes.isEmpty { return note }
    if fields.contains("conflicts") || fields.contains("conflicts_with") {
      for row in rows { for cause in (row.old ?? row.new)?.note.causes.keys ?? [:].keys { note.add(cause, 0) } }
    }
    if note.causes.isEmpty { note.add(Cause(fields == ["example"] ? .document : .duplicate), 0) }
    return note
  }

  private func settleAbroad() throws {
    var rows = try abroad.sorted()
    while let row = try rows.next() {
      let first = Self.read(row)
      guard let next = rows.peek, next.key == row.key, let second = try rows.next().map(Self.read) else {
        try sink(
          .fact(FactDifference(first.isOld ? .lost : .gained, first.isOld ? first.row : nil, first.isOld ? nil : first.row, first.row.note))
        )
        continue
      }
      let (old, new) = first.isOld ? (first.row, second.row) : (second.row, first.row)
      try sink(.fact(FactDifference(.rekeyed, old, new, old.note.joined(with: new.note))))
    }
  }

  private static func read(_ row: KeyedSorter.Row) -> (row: FactRow, isOld: Bool) {
    let isOld = row.value.first == 1
    let number = SortKey.number(row.value.dropFirst())
    let length = SortKey.number(row.value.dropFirst(9))
    var note = Note()
    for element in JSONView(Array(row.value.dropFirst(17).prefix(length))).elements {
      note.add(Cause(element["cause"] ?? element), element["documents"]?.integer ?? 0)
    }
    let key = isOld ? row.key.prefix(MentionKey.factLength) : row.key.suffix(MentionKey.factLength)
    let line = RowEdit.Line(number: number, row: JSONView(Array(row.value.dropFirst(17 + length))))
    return (FactRow(fact: String(decoding: key, as: UTF8.self), line: line, note: note), isOld)
  }
}
