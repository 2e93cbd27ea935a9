/// One difference between two lists of documents.
package struct DocumentDifference: Sendable {
  package enum Change: String, Sendable, CaseIterable {
    case added, removed
    /// The same content under another id.
    case moved
    /// Other content under the same id.
    case changed
    /// The same content, but the cleaning keeps something else.
    case recleaned
    /// Kept, a copy, foreign or empty: it is now another.
    case status
    /// Its title, date or another field about it.
    case described
  }

  package let document: FactChange.Document
  package let change: Change
  /// Names of the fields that differ; empty where only one side has it.
  package let fields: [String]
  /// Lines of documents.jsonl.
  package let old: JSONView?
  package let new: JSONView?
  /// Why; nil until it was asked for.
  package internal(set) var cause: Cause?

  /// What follows from other differences.
  private static let counts: Set<String> = ["id", "blocks", "blocks_kept", "cuts", "mentions", "facts"]

  /// Nil where nothing differs but counts.
  init?(old: JSONView?, new: JSONView?) {
    self.old = old
    self.new = new
    document = FactChange.Document(old: old?["id"]?.string, new: new?["id"]?.string)
    guard let old, let new else {
      fields = []
      change = old == nil ? .added : .removed
      return
    }
    fields = RowEdit.differing(old, new).filter { !Self.counts.contains($0) }
    let differing = Set(fields)
    if document.old != document.new {
      change = .moved
    } else if differing.contains("raw_sha256") {
      change = .changed
    } else if !differing.isDisjoint(with: ["text_sha256", "removed"]) {
      change = .recleaned
    } else if !differing.isDisjoint(with: ["status", "duplicate_of"]) {
      change = .status
    } else if !differing.isEmpty {
      change = .described
    } else {
      return nil
    }
  }

  /// Whether both sides have it and it is a copy on one side only, or of another.
  package var isAboutCopies: Bool {
    guard let old, let new else { return false }
    return !fields.isEmpty && [old, new].contains { $0["duplicate_of"]?.isObject ?? false }
      && !Set(fields).isDisjoint(with: ["status", "duplicate_of"])
  }
}

/// Finds the documents that differ, and those that moved: by their content's hash, else by their text's.
struct DocumentComparison {
  /// Differences by the id that the document has now, or had.
  let changes: KeyedSorter
  /// New ids of moved documents by their old.
  let moved: KeyedSorter
  private let byContent: KeyedSorter
  private let byText: KeyedSorter
  private static let isOld: UInt8 = 0

  init(_ old: String, _ new: String, _ scratch: Scratch) throws {
    changes = KeyedSorter(scratch)
    moved = KeyedSorter(scratch)
    byContent = KeyedSorter(scratch)
    byText = KeyedSorter(scratch)
    try merge(LineCursor(old + "/documents.jsonl"), LineCursor(new + "/documents.jsonl"))
    try match(byContent) { side, line in
      // Texts without a word are alike, and yet not the same.
      guard line["status"]?.string != "empty", let hash = line["text_sha256"]?.string else { return try settle(side, line) }
      try byText.add(key: Array(hash.utf8), value: [side] + line.raw)
    }
    try match(byText, orElse: settle)
  }

  private func merge(_ old: LineCursor, _ new: LineCursor) throws {
    while true {
      while old.hasLine, old.isEqual(to: new) {
        try old.step()
        try new.step()
      }
      guard old.hasLine || new.hasLine else { return }
      let before = old.hasLine ? JSONView(old.bytes) : nil
      let after = new.hasLine ? JSONView(new.bytes) : nil
      let (a, b) = (try before.map { try Self.id($0, old) }, try after.map { try Self.id($0, new) })
      if let a, let b, a == b {
        try add(before, after)
      } else if let before, b == nil || a!.lexicographicallyPrecedes(b!) {
        try seek(0, before)
        try old.step()
        continue
      } else if let after {
        try seek(1, after)
        try new.step()
        continue
      }
      try old.step()
      try new.step()
    }
  }

  private static func id(_ line: JSONView, _ file: LineCursor) throws -> [UInt8] {
    guard let id = line["id"]?.utf8 else { throw file.complaint("has no \"id\"") }
    return Array(id)
  }

  /// A document of one side waits for one of the same content.
  private func seek(_ side: UInt8, _ line: JSONView) throws {
    try byContent.add(key: Array((line["raw_sha256"]?.string ?? "").utf8), value: [side] + line.raw)
  }

  /// Pairs documents of one key in the order of their ids.
  private func match(_ waiting: KeyedSorter, orElse rest: (UInt8, JSONView) throws -> Void) throws {
    var rows = try waiting.sorted()
    while let first = rows.peek {
      var sides: [[JSONView]] = [[], []]
      while let row = rows.peek, row.key == first.key {
        sides[Int(row.value.first ?? 0)].append(JSONView(Array(row.value.dropFirst())))
        _ = try rows.next()
      }
      for (old, new) in zip(sides[0], sides[1]) {
        try add(old, new)
        try moved.add(key: SortKey.text(old["id"]?.utf8 ?? []), value: Array(new["id"]?.utf8 ?? []))
      }
      let paired = min(sides[0].count, sides[1].count)
      for side in 0...1 { for line in sides[side].dropFirst(paired) { try rest(UInt8(side), line) } }
    }
  }

  private func settle(_ side: UInt8, _ line: JSONView) throws {
    try add(side == Self.isOld ? line : nil, side == Self.isOld ? nil : line)
  }

  private func add(_ old: JSONView?, _ new: JSONView?) throws {
    let id = (new ?? old)?["id"]?.utf8 ?? []
    try changes.add(key: SortKey.text(id), value: SortKey.number(old?.raw.count ?? 0) + (old?.raw ?? []) + (new?.raw ?? []))
  }

  /// Reads a row of `changes`.
  static func difference(_ value: ArraySlice<UInt8>) -> DocumentDifference? {
    let length = SortKey.number(value)
    let old = value.dropFirst(8).prefix(length)
    let new = value.dropFirst(8 + length)
    return DocumentDifference(old: old.isEmpty ? nil : JSONView(Array(old)), new: new.isEmpty ? nil : JSONView(Array(new)))
  }
}
