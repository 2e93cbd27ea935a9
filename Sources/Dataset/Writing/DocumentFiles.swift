import Prose

/// What the facts need to know of a document.
struct DocumentPlace {
  /// Index in the spool.
  var index: Int
  var isDuplicate: Bool
}

/// Writes documents.jsonl, blocks.jsonl and the texts by id, and hands the mentions to the sorter.
struct DocumentFiles {
  private let writer: DatasetWriter
  private let identities: Identities
  private let duplicates: [Int: DatasetWriter.Duplicate]

  init(_ writer: DatasetWriter, _ identities: Identities, _ duplicates: [Int: DatasetWriter.Duplicate]) {
    self.writer = writer
    self.identities = identities
    // A verdict on a twin is one on the document that stands for it.
    var own: [Int: DatasetWriter.Duplicate] = [:]
    for (index, verdict) in duplicates {
      var verdict = verdict
      verdict.kept = identities.survivors[verdict.kept]
      let survivor = identities.survivors[index]
      if verdict.kept == survivor { continue }
      if let other = own[survivor], other.kept <= verdict.kept { continue }
      own[survivor] = verdict
    }
    self.duplicates = own
  }

  /// Documents in the order of their ids.
  func write(_ sorter: MentionSorter, _ database: DatabaseExport, _ counts: inout RunCounts) throws -> [DocumentPlace] {
    let documents = try TableFile(Tables.documents, in: writer.folder, database)
    let blocks = try TableFile(Tables.blocks, in: writer.folder, database)
    let names = TextNames.all(identities.order.map { identities.ids[$0]! })
    let texts = TextFiles(writer.folder + "/text")
    try Folder.make(writer.folder + "/text")
    var places: [DocumentPlace] = []
    places.reserveCapacity(names.count)
    for (rank, index) in identities.order.enumerated() {
      let record = try writer.spool.record(index)
      let id = JSONLine.quoted(identities.ids[index]!)
      let status = self.status(of: index)
      let line = documentLine(index, record, id, names[rank], status)
      counts.add(document: JSONView(line))
      try documents.append(line)
      try write(record.blocks, id, to: blocks)
      try texts.write(record.text, to: names[rank])
      for row in record.mentionRows { try sorter.add(fact: row.fact, rank: rank, line: mentionLine(row, id, identities.ids[index]!)) }
      places.append(DocumentPlace(index: index, isDuplicate: status.isDuplicate))
    }
    try documents.flush()
    try blocks.flush()
    return places
  }

  private func status(of index: Int) -> Status {
    if let duplicate = duplicates[index] { return duplicate.status }
    return switch writer.spool.entries[index].outcome {
    case .kept: .kept
    case .foreign: .foreign
    case .empty: .empty
    }
  }

  private func documentLine(_ index: Int, _ record: Spool.Record, _ id: [UInt8], _ name: String, _ status: Status) -> [UInt8] {
    var json = JSONWriter()
    json.continueObject()
    json.field("text", name)
    json.field("status", status.rawValue)
    json.key("duplicate_of")
    if let duplicate = duplicates[index] { json.duplicate(duplicate, of: identities.ids[duplicate.kept]!) } else { json.null() }
    return JSONLine.opening("id", id) + record.head + json.bytes + record.tail
  }

  private func write(_ lines: ArraySlice<UInt8>, _ id: [UInt8], to blocks: TableFile) throws {
    let opening = JSONLine.opening("document", id)
    try lines.withUnsafeBufferPointer { lines in
      for line in LineRanges(lines) { try blocks.append(opening, lines[line.lowerBound...line.upperBound]) }
    }
  }

  private func mentionLine(_ row: MentionRow, _ quotedID: [UInt8], _ id: String) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(row.json.count + quotedID.count + 140)
    line += #"{"id":""#.utf8
    line += MentionID.of(document: id.utf8, block: row.block, start: row.start, end: row.end, fact: row.fact, rule: row.rule).utf8
    line += #"","fact":""#.utf8
    line += row.fact
    line += #"","slot":""#.utf8
    line += row.fact.prefix(16)
    line += #"","document":"#.utf8
    line += quotedID
    line += row.json
    return line
  }
}

/// The id of a mention.
enum MentionID {
  /// Of all these with the unit separator between.
  static func of(document: String.UTF8View, block: Int, start: Int, end: Int, fact: some Collection<UInt8>, rule: some Collection<UInt8>)
    -> String
  {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(document.count + fact.count + rule.count + 40)
    bytes += document
    for number in [block, start, end] {
      bytes.append(0x1F)
      bytes += String(number).utf8
    }
    bytes.append(0x1F)
    bytes += fact
    bytes.append(0x1F)
    bytes += rule
    return Digest.short(bytes)
  }
}

/// Pieces of lines.
enum JSONLine {
  static func quoted(_ text: String) -> [UInt8] {
    var json = JSONWriter()
    json.string(text)
    return json.bytes
  }

  /// `{"name":value`, to be continued.
  static func opening(_ name: String, _ value: [UInt8]) -> [UInt8] { Array(#"{"\#(name)":"#.utf8) + value }
}

extension JSONWriter {
  fileprivate mutating func duplicate(_ duplicate: DatasetWriter.Duplicate, of id: String) {
    object { json in
      json.field("id", id)
      json.key("jaccard")
      json.number(duplicate.jaccard)
      json.key("containment")
      json.number(duplicate.containment)
    }
  }
}

/// Writes text files and makes their folders, each once.
private final class TextFiles {
  private let path: String
  private var made: Set<String> = []

  init(_ path: String) { self.path = path }

  func write(_ text: ArraySlice<UInt8>, to name: String) throws {
    let folder = Folder.parent(of: name)
    if folder != ".", made.insert(folder).inserted { try Folder.make("\(path)/\(folder)") }
    try Folder.write(text, to: "\(path)/\(name)")
  }
}
