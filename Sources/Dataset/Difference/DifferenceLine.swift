import Extraction
import Lexicon

/// A difference as a line of JSON that holds enough to make either side's lines from the other's.
///
/// ```json
/// {"difference":"statement","change":"changed","document":"a.txt","slot":"…","kind":"dose","drug":"metformin","asks":"dose of metformin, usual",
///  "cause":{"kind":"document"},"old":{"fact":"…","says":"500 mg"},"new":{"fact":"…","says":"850 mg"},
///  "mentions":[{"old":{"line":17,"fields":{"amount":{…}}},"new":{"line":17,"fields":{"amount":{…}}}}]}
/// ```
/// A line that has no counterpart stands there as `whole`, one that has as the `fields` that differ.
package enum DifferenceLine {
  package static func bytes(_ difference: Difference) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      switch difference {
      case .document(let document): json.document(document)
      case .statement(let statement): json.statement(statement)
      case .fact(let fact): json.fact(fact)
      }
    }
    json.newline()
    return json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func document(_ difference: DocumentDifference) {
    field("difference", "document")
    field("change", difference.change.rawValue)
    field("document", difference.document.id)
    key("cause")
    if let cause = difference.cause { self.cause(cause) } else { null() }
    for (name, line) in [("old", difference.old), ("new", difference.new)] {
      key(named: name)
      guard let line else {
        null()
        continue
      }
      let isWhole = difference.old == nil || difference.new == nil
      object { json in
        for (name, value) in line.fields {
          let name = String(decoding: name, as: UTF8.self)
          guard isWhole || difference.fields.contains(name) || (name == "id" && difference.change == .moved) else { continue }
          json.key(named: name)
          json.raw(value.raw)
        }
      }
    }
  }

  fileprivate mutating func statement(_ difference: StatementDifference) {
    let change = difference.change
    let (old, new) = (change.said(change.old), change.said(change.new))
    field("difference", "statement")
    field("change", change.change.rawValue)
    field("document", change.document.id)
    field("slot", change.slot)
    field("kind", change.kind.rawValue)
    field("drug", (new ?? old)?.drug.name)
    field("asks", (new ?? old).map { FactWords($0).question })
    key("cause")
    cause(difference.cause)
    if !difference.fields.isEmpty { names("fields", difference.fields) }
    for (name, side, statement) in [("old", change.old, old), ("new", change.new, new)] {
      key(named: name)
      guard let side else {
        null()
        continue
      }
      object { json in
        json.field("fact", side.fact)
        json.field("says", statement.map { FactWords($0).answer })
      }
    }
    key("mentions")
    array { json in for edit in difference.edits { json.object { $0.edit(edit) } } }
  }

  fileprivate mutating func fact(_ difference: FactDifference) {
    let (old, new) = (difference.old, difference.new)
    field("difference", "fact")
    field("change", difference.change.rawValue)
    field("slot", (new ?? old)?.slot)
    field("kind", (new ?? old)?.statement.kind.rawValue)
    field("drug", (new ?? old)?.statement.drug.name)
    field("asks", (new ?? old).map { FactWords($0.statement).question })
    field("said", old.map { FactWords($0.statement).answer })
    field("says", new.map { FactWords($0.statement).answer })
    key("causes")
    causes(difference.causes)
    if !difference.fields.isEmpty { names("fields", difference.fields) }
    if let contradiction = difference.contradiction { field("contradiction", contradiction.rawValue) }
    if let witness = difference.lastWitness { field("last_witness", witness) }
    edit(difference.edit)
  }

  private mutating func names(_ name: String, _ names: [String]) {
    key(named: name)
    array { json in for name in names { json.string(name) } }
  }

  private mutating func edit(_ edit: RowEdit) {
    let exchanged = edit.exchanged
    for (name, line) in [("old", edit.old), ("new", edit.new)] {
      key(named: name)
      guard let line else {
        null()
        continue
      }
      object { json in
        json.field("line", line.number)
        guard let exchanged else {
          json.key("whole")
          json.raw(line.row.raw)
          return
        }
        json.key("fields")
        json.object { json in
          for name in exchanged {
            json.key(named: name)
            json.raw(line.row[name]?.raw ?? [])
          }
        }
      }
    }
  }

  mutating func cause(_ cause: Cause) {
    object { json in
      json.field("kind", cause.kind.rawValue)
      if let detail = cause.detail { json.field("detail", detail) }
      guard !cause.also.isEmpty else { return }
      json.key("also")
      json.array { json in for other in cause.also { json.cause(other) } }
    }
  }

  mutating func causes(_ causes: some Collection<(cause: Cause, documents: Int)>) {
    array { json in
      for (cause, documents) in causes {
        json.object { json in
          json.key("cause")
          json.cause(cause)
          json.field("documents", documents)
        }
      }
    }
  }
}

extension FactChange {
  /// What a side states: by its own mentions, or, where only the other side's differ, by those.
  package func said(_ side: Side?) -> StoredStatement? {
    guard let side else { return nil }
    return (side.mentions.first ?? (change == .restated ? (new?.mentions.first ?? old?.mentions.first) : nil))?.statement
  }
}

extension Cause {
  /// Reads what `JSONWriter.cause` wrote; candidates have no candidates of their own.
  init(_ json: JSONView) {
    self.init(
      json["kind"]?.string.flatMap(Kind.init) ?? .confounded, json["detail"]?.string,
      also: (json["also"]?.elements ?? []).map { Cause($0["kind"]?.string.flatMap(Kind.init) ?? .confounded, $0["detail"]?.string) })
  }
}
