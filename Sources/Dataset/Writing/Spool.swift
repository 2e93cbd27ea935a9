import Prose

/// The documents as the workers serialised them, on disk, with a small entry in memory for each.
final class Spool {
  struct Entry {
    var id: String
    var rawHash: String
    var outcome: DocumentRecord.Outcome
    var wrongMentions: Int32
    var offset: Int
    /// Lengths up to the ends of the record's parts; a record is shorter than 4 GB.
    var head, tail, url, blocks, text, end: UInt32
  }

  private let file: OutputFile
  private(set) var entries: [Entry] = []

  init(folder: String) throws { file = try OutputFile(folder + "/documents") }

  func append(_ document: SerialisedDocument) throws {
    let parts = document.parts
    entries.append(
      Entry(
        id: document.id, rawHash: String(document.rawHash.prefix(32)), outcome: document.outcome,
        wrongMentions: Int32(document.wrongMentions),
        offset: file.count, head: UInt32(parts.head), tail: UInt32(parts.tail), url: UInt32(parts.url), blocks: UInt32(parts.blocks),
        text: UInt32(parts.text), end: UInt32(parts.mentions)))
    try file.append(document.record)
  }

  func flush() throws { try file.flush() }

  func record(_ index: Int) throws -> Record {
    Record(entries[index], try file.read(at: entries[index].offset, count: Int(entries[index].end)))
  }

  /// JSON of a document's address.
  func url(_ index: Int) throws -> [UInt8] {
    let entry = entries[index]
    return entry.url == entry.tail ? Self.null : try file.read(at: entry.offset + Int(entry.tail), count: Int(entry.url - entry.tail))
  }

  private static let null = Array("null".utf8)

  /// Whether one twin stands for the other: the first by what the container says of it.
  func precedes(_ a: Int, _ b: Int) throws -> Bool {
    let (first, second) = (try record(a), try record(b))
    let (x, y) = (first.head + first.tail, second.head + second.tail)
    return x == y ? a < b : x.lexicographicallyPrecedes(y)
  }

  /// A document's parts.
  struct Record {
    let head, tail, blocks, text, mentions: ArraySlice<UInt8>

    init(_ entry: Entry, _ bytes: [UInt8]) {
      head = bytes[..<Int(entry.head)]
      tail = bytes[Int(entry.head)..<Int(entry.tail)]
      blocks = bytes[Int(entry.url)..<Int(entry.blocks)]
      text = bytes[Int(entry.blocks)..<Int(entry.text)]
      mentions = bytes[Int(entry.text)...]
    }

    var mentionRows: [MentionRow] {
      var rows: [MentionRow] = []
      var at = mentions.startIndex
      while at < mentions.endIndex {
        let end = at + 4 + mentions.number(at: at)
        rows.append(MentionRow(mentions[(at + 4)..<end]))
        at = end
      }
      return rows
    }
  }
}

extension DatasetWriter {
  /// The cleaned text of a document that was appended; after `resolve`.
  public func text(_ index: Int) throws -> [UInt8] { Array(try spool.record(index).text) }
}
