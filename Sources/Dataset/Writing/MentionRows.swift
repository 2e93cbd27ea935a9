import Cleaning
import Extraction
import Lexicon
import Prose

/// The mentions of a document as rows for the sorter: a binary head to sort and to name by, then the JSON after the document's id.
///
/// A row is: its length without these four bytes; the fact's id; block, start and end; the length of the rule's name and the name; JSON.
struct MentionRows {
  private(set) var bytes: [UInt8] = []
  private(set) var count = 0
  /// Distinct facts.
  private(set) var facts = 0
  private(set) var wrongMentions = 0
  private(set) var wrongFacts: [String] = []

  fileprivate struct Row {
    var fact: String
    var range: ByteRange
    var verdict: Verdicts.Word?
    var mention: Int

    func precedes(_ other: Row, _ mentions: [Mention]) -> Bool {
      if fact != other.fact { return fact < other.fact }
      if range.lower != other.range.lower { return range.lower < other.range.lower }
      let (rule, otherRule) = (mentions[mention].rule, mentions[other.mention].rule)
      if rule != otherRule { return rule < otherRule }
      return (mentions[mention].block, range.upper) < (mentions[other.mention].block, other.range.upper)
    }
  }

  init(_ record: DocumentRecord, _ verdicts: Verdicts) {
    let mentions = record.extraction.mentions
    guard !mentions.isEmpty else { return }
    var rows: [Row] = []
    rows.reserveCapacity(mentions.count)
    for (index, mention) in mentions.enumerated() {
      let fact = mention.fact
      let verdict = verdicts.word(on: fact)
      if verdict == .wrong {
        wrongMentions += 1
        if !wrongFacts.contains(fact) { wrongFacts.append(fact) }
        continue
      }
      rows.append(
        Row(fact: fact, range: record.document.blocks[mention.block].text.source(of: mention.quote), verdict: verdict, mention: index))
    }
    rows.sort { $0.precedes($1, mentions) }
    write(rows, record)
  }

  private mutating func write(_ rows: [Row], _ record: DocumentRecord) {
    let places = Dictionary(record.clean.placed.map { ($0.block, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var paragraphs: [Int: String] = [:]
    var last: Row?
    var json = JSONWriter()
    for row in rows {
      // One rule that says the same of the same words twice says it once.
      if let last, !last.precedes(row, record.extraction.mentions) { continue }
      let mention = record.extraction.mentions[row.mention]
      guard let place = places[mention.block] else { continue }
      if last?.fact != row.fact { facts += 1 }
      last = row
      count += 1
      let paragraph = paragraphs[mention.block] ?? Paragraph.hash(record.document.blocks[mention.block].text.bytes[...])
      paragraphs[mention.block] = paragraph
      json.clear()
      json.mention(row, mention, record.document, place, paragraph)
      append(row, mention, json)
    }
  }

  private mutating func append(_ row: Row, _ mention: Mention, _ json: borrowing JSONWriter) {
    let rule = Array(mention.rule.utf8)
    append(MentionRow.headLength + rule.count + json.count)
    bytes.append(contentsOf: row.fact.utf8)
    append(mention.block)
    append(row.range.lower)
    append(row.range.upper)
    append(rule.count)
    bytes.append(contentsOf: rule)
    json.withBytes { bytes.append(contentsOf: $0) }
  }

  private mutating func append(_ number: Int) { withUnsafeBytes(of: UInt32(number).littleEndian) { bytes.append(contentsOf: $0) } }
}

extension JSONWriter {
  /// A line of mentions.jsonl after the document's id.
  fileprivate mutating func mention(_ row: MentionRows.Row, _ mention: Mention, _ document: Document, _ place: Int, _ paragraph: String) {
    let text = document.blocks[mention.block].text
    continueObject()
    field("block", mention.block)
    field("start", row.range.lower)
    field("end", row.range.upper)
    field("text_start", place + mention.quote.lower)
    field("text_end", place + mention.quote.upper)
    key("quote")
    string(text.bytes[mention.quote.lower..<mention.quote.upper])
    field("rule", mention.rule)
    key("terms")
    array { json in for term in mention.terms { json.string(term) } }
    key("spans")
    spans(mention.spans, document)
    field("paragraph", paragraph)
    statement(mention)
    field("confidence", (row.verdict == .right ? Confidence.high : mention.confidence).rawValue)
    endLine()
  }

  mutating func spans(_ spans: [Mention.Span], _ document: Document) {
    object { json in
      for (index, span) in spans.enumerated() where !spans[..<index].contains(where: { $0.name == span.name }) {
        let range = document.blocks[span.block].text.source(of: span.range)
        json.key(named: span.name)
        json.array { json in
          json.integer(range.lower)
          json.integer(range.upper)
        }
      }
    }
  }

  /// What the mention says: kind, drug, the kind's fields, polarity, certainty.
  mutating func statement(_ mention: Mention) {
    field("kind", mention.kind.rawValue)
    key("drug")
    concept(mention.drug)
    for field in mention.kind.columns {
      key(named: field.rawValue)
      value(field, mention.values[field])
    }
    field("polarity", mention.polarity.rawValue)
    field("certainty", mention.certainty.rawValue)
  }
}

/// The head of a spooled row, as `MentionRows` writes it.
struct MentionRow {
  static let factLength = 24
  static let headLength = factLength + 16

  let fact: ArraySlice<UInt8>
  let block: Int
  let start: Int
  let end: Int
  let rule: ArraySlice<UInt8>
  let json: ArraySlice<UInt8>

  /// Reads a row without its length.
  init(_ row: ArraySlice<UInt8>) {
    var at = row.startIndex + Self.factLength
    func number() -> Int {
      defer { at += 4 }
      return row.number(at: at)
    }
    fact = row[row.startIndex..<at]
    block = number()
    start = number()
    end = number()
    let length = number()
    rule = row[at..<(at + length)]
    json = row[(at + length)...]
  }
}

extension RandomAccessCollection where Element == UInt8, Index == Int {
  /// Four bytes, the lowest first.
  func number(at place: Int) -> Int {
    Int(self[place]) | Int(self[place + 1]) << 8 | Int(self[place + 2]) << 16 | Int(self[place + 3]) << 24
  }
}

/// What makes two paragraphs copies of each other.
enum Paragraph {
  /// Letters in lower case, digits and bytes above ASCII as they are, a blank for all else.
  private static let folds: [UInt8] = (UInt8.min...UInt8.max).map { byte in
    switch byte {
    case 0x41...0x5A: byte + 32
    case 0x61...0x7A, 0x30...0x39, 0x80...0xFF: byte
    default: 0x20
    }
  }

  /// 16 digits that hash a block's words: case, punctuation and white space don't count.
  static func hash(_ text: ArraySlice<UInt8>) -> String {
    let folded = [UInt8](unsafeUninitializedCapacity: text.count) { folded, count in
      folds.withUnsafeBufferPointer { folds in
        var last: UInt8 = 0x20
        for byte in text {
          let fold = folds[Int(byte)]
          folded[count] = fold
          count &+= fold == 0x20 && last == 0x20 ? 0 : 1
          last = fold
        }
      }
      if count > 0, folded[count - 1] == 0x20 { count -= 1 }
    }
    return Digest.short(folded, digits: 16)
  }
}
