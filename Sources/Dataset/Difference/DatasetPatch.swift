import Prose

/// Makes the facts and mentions of a dataset from those of another and the difference between them.
///
/// ```swift
/// try DatasetPatch(diff: "changes.jsonl").apply(to: "monday", into: "tuesday")
/// ```
package struct DatasetPatch {
  private let path: String
  private let isReversed: Bool
  private let header: DifferenceHeader?
  private let scratch: Scratch
  private let facts: LineExchanges
  private let mentions: LineExchanges

  /// Reads a difference; throws where it is none, naming the line. `isReversed`: from the new side to the old.
  package init(diff path: String, isReversed: Bool = false) throws {
    self.path = path
    self.isReversed = isReversed
    scratch = try Scratch()
    facts = LineExchanges(scratch)
    mentions = LineExchanges(scratch)
    let file = try LineFile(path)
    guard let first = try file.next() else {
      header = nil
      return
    }
    guard let header = DifferenceHeader(JSONView(first)) else {
      throw DatasetError.refused("\(path):1: expected the first line of a difference; make it with posology diff OLD NEW --json")
    }
    guard header.ignored.isEmpty else {
      throw DatasetError.refused(
        "\(path):1: it was made with --ignore \(header.ignored.joined(separator: ",")) and does not hold all; make it without --ignore")
    }
    self.header = header
    while let line = try file.next() {
      guard JSONSyntax.isValid(line), try read(JSONView(line)) else {
        throw DatasetError.refused("\(path):\(file.number): expected a difference, found \(Report.quoted(line)); make the file anew")
      }
    }
  }

  private func read(_ line: JSONView) throws -> Bool {
    switch line["difference"]?.string {
    case "document": return true
    case "statement":
      guard let edits = line["mentions"]?.elements else { return false }
      return try edits.allSatisfy { try mentions.add($0, isReversed: isReversed) }
    case "fact": return try facts.add(line, isReversed: isReversed)
    default: return false
    }
  }

  /// Writes facts.jsonl and mentions.jsonl into a folder, both or none.
  package func apply(to dataset: String, into target: String, force: Bool = false) throws {
    let before = header.map { isReversed ? $0.new : $0.old }
    let after = header.map { isReversed ? $0.old : $0.new }
    try check(dataset, before, after)
    let exchange = try Exchange(target: target, force: force || Self.isPatched(target))
    for (name, exchanges, hash) in [("facts.jsonl", facts, after?.facts), ("mentions.jsonl", mentions, after?.mentions)] {
      let written = "\(exchange.dataset)/\(name)"
      guard try exchanges.apply(to: "\(dataset)/\(name)", into: written), try hash.map({ try Folder.sha256(written) == $0 }) ?? true else {
        throw DatasetError.failed(
          "\(path): it does not lead to the \(name) that it names; the file is damaged, make it anew; nothing was written")
      }
    }
    try exchange.commit()
  }

  private func check(_ dataset: String, _ before: DifferenceHeader.Side?, _ after: DifferenceHeader.Side?) throws {
    guard let before, let after else { return }
    for (name, expected, other) in [("facts.jsonl", before.facts, after.facts), ("mentions.jsonl", before.mentions, after.mentions)] {
      let found = try Folder.sha256("\(dataset)/\(name)")
      guard found != expected else { continue }
      let isThere = found == other ? "; it has the other side already" + (isReversed ? "" : ", and --reverse leads back") : ""
      throw DatasetError.refused(
        "\(path):1: it does not fit \(dataset): \(name) has the hash \(found.prefix(12))… and not \(expected.prefix(12))…\(isThere); "
          + "name the dataset that it was made from, or make it anew with posology diff OLD NEW --json")
    }
  }

  /// Whether a folder holds nothing but what a patch writes: another may replace it.
  private static func isPatched(_ target: String) -> Bool {
    guard let names = Folder.names(in: target), !names.isEmpty else { return false }
    return names.allSatisfy { ["facts.jsonl", "mentions.jsonl"].contains($0) }
  }
}

/// Lines of one file that go, come or change, by their numbers in the old and the new file.
private struct LineExchanges {
  /// By number in the old file.
  private let touched: KeyedSorter
  /// By number in the new file.
  private let placed: KeyedSorter

  init(_ scratch: Scratch) {
    touched = KeyedSorter(scratch)
    placed = KeyedSorter(scratch)
  }

  /// Takes `{"old":{"line":…,"fields":{…}},"new":{…}}`; false where it is none.
  func add(_ edit: JSONView, isReversed: Bool) throws -> Bool {
    let old = edit[isReversed ? "new" : "old"]
    let new = edit[isReversed ? "old" : "new"]
    if let old, old.isObject {
      guard let number = old["line"]?.integer else { return false }
      if let fields = new?["fields"] {
        guard let place = new?["line"]?.integer else { return false }
        try touched.add(key: SortKey.number(number), value: SortKey.number(place) + fields.raw)
        return true
      }
      try touched.add(key: SortKey.number(number), value: [])
    }
    guard let new, new.isObject else { return old != nil }
    guard let place = new["line"]?.integer, let whole = new["whole"] else { return false }
    try placed.add(key: SortKey.number(place), value: Array(whole.raw))
    return true
  }

  /// Writes the new file; false where the numbers don't fit the old one.
  func apply(to old: String, into new: String) throws -> Bool {
    try exchange(LineCursor(old))
    var rows = try placed.sorted()
    var gone = try touched.sorted()
    let file = try LineCursor(old)
    let output = try OutputFile(new)
    var number = 1
    while true {
      while let next = gone.peek, file.hasLine, SortKey.number(next.key) == file.number {
        _ = try gone.next()
        try file.step()
      }
      if let row = rows.peek, SortKey.number(row.key) == number {
        try output.append(row.value)
        _ = try rows.next()
      } else if file.hasLine {
        try output.append(file.line)
        try file.step()
      } else {
        break
      }
      try output.append(CollectionOfOne(0x0A))
      number += 1
    }
    try output.flush()
    return rows.peek == nil && gone.peek == nil
  }

  /// Makes the lines that are the old ones with other values.
  private func exchange(_ file: LineCursor) throws {
    var rows = try touched.sorted()
    while let row = try rows.next() {
      guard !row.value.isEmpty else { continue }
      while file.hasLine, file.number < SortKey.number(row.key) { try file.step() }
      guard file.hasLine else { return }
      let fields = JSONView(Array(row.value.dropFirst(8)))
      let names = fields.fields.map { String(decoding: $0.name, as: UTF8.self) }
      try placed.add(key: SortKey.number(SortKey.number(row.value)), value: RowEdit.exchanging(JSONView(file.bytes), names, fields))
    }
  }
}
