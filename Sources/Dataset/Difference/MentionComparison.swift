import Glibc

/// Finds the lines of mentions.jsonl that only one dataset has. Both files are sorted by fact and document, so this is one pass.
struct MentionComparison {
  private let old: LineCursor
  private let new: LineCursor
  private let rows: KeyedSorter
  /// Rows of the old side where documents moved: they wait for their new ids.
  private let waiting: KeyedSorter?

  /// Hands rows of differing lines to `rows`, by the document's id (the new one where it moved) and fact.
  static func run(_ old: String, _ new: String, moved: KeyedSorter, _ scratch: Scratch) throws -> KeyedSorter {
    let comparison = try MentionComparison(old, new, hasMoved: !moved.isEmpty, scratch)
    try comparison.merge()
    if let waiting = comparison.waiting { try comparison.rename(waiting, moved) }
    return comparison.rows
  }

  private init(_ old: String, _ new: String, hasMoved: Bool, _ scratch: Scratch) throws {
    self.old = try LineCursor(old + "/mentions.jsonl")
    self.new = try LineCursor(new + "/mentions.jsonl")
    rows = KeyedSorter(scratch)
    waiting = hasMoved ? KeyedSorter(scratch) : nil
  }

  private func merge() throws {
    var last: MentionKey?
    while true {
      var wasEqual = false
      while old.hasLine, old.isEqual(to: new) {
        try old.step()
        try new.step()
        wasEqual = true
      }
      guard old.hasLine || new.hasLine else { return }
      let keys = [try old.hasLine ? key(old) : nil, try new.hasLine ? key(new) : nil].compactMap { $0 }
      let group = keys.count == 2 && keys[1] < keys[0] ? keys[1] : keys[0]
      if let last, group < last {
        throw (keys.count == 2 && group == keys[1] ? new : old).complaint("is not in the order of fact and document")
      }
      try compare(group, stays: wasEqual && MentionKey(old.previous) == group)
      last = group
    }
  }

  private func key(_ cursor: LineCursor) throws -> MentionKey {
    guard let key = MentionKey(cursor.line) else { throw cursor.complaint("is no mention as posology writes it") }
    return key
  }

  /// What one document says of one fact. `stays`: both sides have a line of it already.
  private func compare(_ group: MentionKey, stays: Bool) throws {
    var before = try lines(of: group, old)
    var after = try lines(of: group, new)
    var stays = stays
    if !before.isEmpty, !after.isEmpty {
      var shared: [[UInt8]: Int] = [:]
      for line in after { shared[line.bytes, default: 0] += 1 }
      var gone: [[UInt8]: Int] = [:]
      before.removeAll { line in
        guard let count = shared[line.bytes], count > 0 else { return false }
        shared[line.bytes] = count - 1
        gone[line.bytes, default: 0] += 1
        return true
      }
      stays = stays || !gone.isEmpty
      after.removeAll { line in
        guard let count = gone[line.bytes], count > 0 else { return false }
        gone[line.bytes] = count - 1
        return true
      }
    }
    for line in before { try (waiting ?? rows).add(key: group.rowKey, value: StatedRow.value(isOld: true, stays, line.number, line.bytes)) }
    for line in after { try rows.add(key: group.rowKey, value: StatedRow.value(isOld: false, stays, line.number, line.bytes)) }
  }

  private func lines(of group: MentionKey, _ cursor: LineCursor) throws -> [(number: Int, bytes: [UInt8])] {
    var out: [(number: Int, bytes: [UInt8])] = []
    while cursor.hasLine, try key(cursor) == group {
      out.append((cursor.number, cursor.bytes))
      try cursor.step()
    }
    return out
  }

  /// Old rows of moved documents go to where the documents are now.
  private func rename(_ waiting: KeyedSorter, _ moved: KeyedSorter) throws {
    var names = try moved.sorted()
    var rows = try waiting.sorted()
    while let row = try rows.next() {
      let document = row.key.dropLast(MentionKey.factLength)
      while let name = names.peek, name.key.lexicographicallyPrecedes(document) { _ = try names.next() }
      if let name = names.peek, name.key == document {
        try self.rows.add(key: SortKey.text(name.value) + row.key.suffix(MentionKey.factLength), value: Array(row.value))
      } else {
        try self.rows.add(key: Array(row.key), value: Array(row.value))
      }
    }
  }
}

/// By what mentions are sorted: fact, then document.
struct MentionKey: Equatable, Comparable {
  static let factLength = 24
  /// Where the document's name begins in `{"id":"…20…","fact":"…24…","slot":"…16…","document":"…`.
  private static let documentPlace = 101

  let fact: [UInt8]
  let document: [UInt8]

  /// Nil where the line does not begin as the writer begins it.
  init?(_ line: UnsafeRawBufferPointer) {
    guard line.count > Self.documentPlace, Self.has(#"{"id":""#, line, 0), Self.has(#"","fact":""#, line, 27),
      Self.has(#"","slot":""#, line, 61), Self.has(#"","document":""#, line, 87)
    else { return nil }
    fact = Array(line[37..<61])
    var end = Self.documentPlace
    var isPlain = true
    while end < line.count, line[end] != 0x22 {
      if line[end] == 0x5C { isPlain = false }
      end += line[end] == 0x5C ? 2 : 1
    }
    guard end < line.count else { return nil }
    let name = Array(line[Self.documentPlace..<end])
    document = isPlain ? name : JSONEscapes.undone(name[...])
  }

  private static func has(_ text: StaticString, _ line: UnsafeRawBufferPointer, _ place: Int) -> Bool {
    memcmp(line.baseAddress! + place, text.utf8Start, text.utf8CodeUnitCount) == 0
  }

  static func < (a: MentionKey, b: MentionKey) -> Bool {
    a.fact == b.fact ? a.document.lexicographicallyPrecedes(b.document) : a.fact.lexicographicallyPrecedes(b.fact)
  }

  /// Document, then fact.
  var rowKey: [UInt8] { SortKey.text(document) + fact }
}
