import Extraction
import Prose

/// Checks mentions.jsonl, and facts.jsonl against what its mentions sum up to.
struct FactChecks {
  private let folder: String
  private let documents: DocumentIndex
  private let report: Report
  private(set) var places = MentionPlaces()
  private(set) var counts: RunCounts
  private let facts: CheckedLines
  /// Distinct facts of each document.
  private var distinct: [Int]

  init(_ folder: String, _ documents: DocumentIndex, _ report: Report) throws {
    self.folder = folder
    self.documents = documents
    self.report = report
    counts = documents.counts
    distinct = Array(repeating: 0, count: documents.ids.count)
    facts = try CheckedLines(Tables.facts, in: folder, report)
  }

  mutating func run() throws {
    let lines = try CheckedLines(Tables.mentions, in: folder, report)
    var slots = SlotReader()
    var last: Key?
    while let (bytes, line) = try lines.next() {
      guard let mention = MentionLine(bytes), let key = Key(line) else { continue }
      if let last, !(last < key) { lines.fail("lines are not sorted by fact, document, start and rule, or one stands twice") }
      let isFirst = last.map { $0.fact != key.fact || $0.document != key.document } ?? true
      last = key
      check(key, line, lines)
      guard let rank = documents.rank(key.document) else {
        lines.fail("\"document\": \"\(key.document)\" is no document")
        continue
      }
      if isFirst { distinct[rank] += 1 }
      places.add(line, number: lines.number, document: rank)
      if let slot = slots.add(mention, rank: rank, isDuplicate: documents.entries[rank].status.isDuplicate) { try compare(slot) }
    }
    try compare(slots.finish())
    while let (_, line) = try facts.next() { facts.fail("the fact \(line["id"]?.string ?? "") has no mentions") }
    checkTotals()
  }

  /// By what mentions are sorted; also what their id hashes.
  private struct Key: Comparable {
    var fact: String
    var document: String
    var start: Int
    var rule: String
    var block: Int
    var end: Int

    init?(_ line: JSONView) {
      guard let fact = line["fact"]?.string, let document = line["document"]?.string, let start = line["start"]?.integer,
        let rule = line["rule"]?.string, let block = line["block"]?.integer, let end = line["end"]?.integer
      else { return nil }
      (self.fact, self.document, self.start, self.rule, self.block, self.end) = (fact, document, start, rule, block, end)
    }

    static func < (a: Key, b: Key) -> Bool {
      if a.fact != b.fact { return a.fact < b.fact }
      if !a.document.utf8.elementsEqual(b.document.utf8) { return a.document.precedes(b.document) }
      return (a.start, a.rule, a.block, a.end) < (b.start, b.rule, b.block, b.end)
    }
  }

  private func check(_ key: Key, _ line: JSONView, _ lines: CheckedLines) {
    let id = MentionID.of(
      document: key.document.utf8, block: key.block, start: key.start, end: key.end, fact: key.fact.utf8, rule: key.rule.utf8)
    lines.expect(line["id"]?.string == id, "\"id\": expected \(id), the hash of document, block, start, end, fact and rule")
    lines.expect(line["slot"]?.string == String(key.fact.prefix(16)), "\"slot\": expected \(key.fact.prefix(16)), the fact's beginning")
    let identity = Identity(line)
    lines.expect(key.fact == identity.fact, "\"fact\": expected \(identity.fact), the hash of question and answer")
    for (name, span) in line["spans"]?.fields ?? [] {
      let ends = span.elements.map(\.integer)
      let isRange = ends.count == 2 && ends.allSatisfy { $0 != nil } && ends[0]! >= 0 && ends[0]! <= ends[1]!
      lines.expect(isRange, "the span \"\(String(decoding: name, as: UTF8.self))\": expected [start, end]")
    }
  }

  /// The facts of a slot, as they should stand, against the next lines of facts.jsonl.
  private mutating func compare(_ slot: [FactSummary]) throws {
    let conflicts = Conflicts(slot)
    for (index, fact) in slot.enumerated() {
      counts.add(fact: fact.kind, conflicts: conflicts.counts[index])
      var json = JSONWriter()
      let url = documents.entries[fact.bestRank].url
      fact.write(into: &json, url: url, conflicts: conflicts.counts[index], with: conflicts.named[index])
      guard let (bytes, line) = try facts.next() else {
        report.fail(Tables.facts.file, nil, "the fact \(fact.fact) is missing")
        continue
      }
      let expected = Array(json.bytes.dropLast())
      if bytes != expected { facts.fail(Self.difference(line, JSONView(expected))) }
    }
  }

  /// The first field that is not as its mentions would have it.
  static func difference(_ found: JSONView, _ expected: JSONView) -> String {
    for ((name, wanted), (_, value)) in zip(expected.fields, found.fields) where wanted.raw != value.raw {
      return
        "\"\(String(decoding: name, as: UTF8.self))\": expected \(String(decoding: wanted.raw.prefix(200), as: UTF8.self)) from the mentions, "
        + "found \(String(decoding: value.raw.prefix(200), as: UTF8.self))"
    }
    return "it is not what its mentions sum up to"
  }

  /// Mentions and facts of each document against documents.jsonl.
  private mutating func checkTotals() {
    places.sort(documents: documents.ids.count)
    for (rank, entry) in documents.entries.enumerated() {
      for (name, found, stated) in [("mentions", places[rank].count, entry.mentions), ("facts", distinct[rank], entry.facts)] {
        report.expect(
          found == stated, Tables.documents.file, rank + 1, "\"\(name)\": expected \(found), as mentions.jsonl has, found \(stated)")
      }
    }
  }
}

/// A fact's id from what its mention says.
private struct Identity {
  let fact: String

  init(_ line: JSONView) {
    let shape = (line["kind"]?.string.flatMap(FactKind.init) ?? .adverseEffect).shape
    let question = [shape.kind.rawValue, Self.canonical(line["drug"])] + shape.question.map { Self.canonical(line[$0.rawValue]) }
    var answer = shape.answer.map { Self.canonical(line[$0.rawValue]) }
    if shape.answersWithPolarity { answer.append(line["polarity"]?.string ?? "") }
    fact = Self.hash(question.joined(separator: "\u{1E}"), answer.joined(separator: "\u{1E}"))
  }

  private static func hash(_ question: String, _ answer: String) -> String {
    Digest.short(question, digits: 16) + Digest.short(question + "\u{1F}" + answer, digits: 8)
  }

  private static func canonical(_ json: JSONView?) -> String {
    guard let json, !json.isNull else { return "" }
    return FieldReading.value(json)?.canonical ?? ""
  }
}
