import Cleaning
import Extraction
import Prose

/// A document as JSON, but for what depends on other documents: its final id, its status, its text's file name.
///
/// Made by the workers; the writer appends it to its spool in one piece.
///
/// ```swift
/// let serialised = SerialisedDocument(record, verdicts: Verdicts())   // on a worker
/// try writer.append(serialised)                                       // in the one ordered sink
/// ```
public struct SerialisedDocument: Sendable {
  public let id: String
  /// SHA-256 of the content.
  public let rawHash: String
  public let outcome: DocumentRecord.Outcome
  /// Mentions left out because a reviewer calls their fact wrong.
  let wrongMentions: Int
  /// Facts called wrong that stood here, by id.
  let wrongFacts: [String]
  /// Everything that goes to the spool.
  let record: [UInt8]
  let parts: RecordParts

  public init(_ record: DocumentRecord, verdicts: Verdicts = Verdicts()) {
    id = record.id
    rawHash = record.rawHash
    outcome = record.outcome
    let mentions = MentionRows(record, verdicts)
    wrongMentions = mentions.wrongMentions
    wrongFacts = mentions.wrongFacts
    var json = JSONWriter()
    var parts = RecordParts()
    json.head(record)
    parts.head = json.count
    json.tail(record, mentions: mentions.count, facts: mentions.facts)
    parts.tail = json.count
    if let url = record.url { json.string(url) }
    parts.url = json.count
    for index in record.document.blocks.indices { json.block(record.document.blocks[index], index) }
    parts.blocks = json.count
    json.append(record.clean.text)
    parts.text = json.count
    json.append(mentions.bytes)
    parts.mentions = json.count
    self.record = json.bytes
    self.parts = parts
  }
}

/// Where each part of a document's record ends; a part begins where the one before it ends.
struct RecordParts: Sendable {
  var head = 0
  var tail = 0
  var url = 0
  var blocks = 0
  var text = 0
  var mentions = 0
}

extension JSONWriter {
  /// Fields of a line of documents.jsonl after the id, up to the hash of the text.
  fileprivate mutating func head(_ record: DocumentRecord) {
    let document = record.document
    continueObject()
    field("source", record.source)
    field("url", record.url)
    field("title", document.metadata.title)
    field("author", document.metadata.author)
    field("published", record.published)
    field("site", document.metadata.site)
    field("language", document.metadata.language)
    field("format", document.format.rawValue)
    field("encoding", document.encoding)
    field("invalid_bytes", document.invalidBytes)
    field("bytes", document.length)
    field("raw_sha256", record.rawHash)
    field("text_sha256", Digest.sha256(record.clean.text))
  }

  /// Fields after the status and the duplicate's original.
  fileprivate mutating func tail(_ record: DocumentRecord, mentions: Int, facts: Int) {
    let blocks = record.document.blocks
    continueObject()
    removed(blocks)
    citations(record.document.metadata.citations)
    key("carried")
    if record.carried.isEmpty {
      null()
    } else {
      object { json in
        for (name, text) in record.carried {
          json.key(named: name)
          json.raw(text.utf8)
        }
      }
    }
    field("blocks", blocks.count)
    field("blocks_kept", blocks.indices.count { blocks[$0].isInText })
    field("cuts", blocks.indices.reduce(0) { $0 + blocks[$1].cuts.count })
    field("mentions", mentions)
    field("facts", facts)
    endLine()
  }

  private mutating func removed(_ blocks: [Block]) {
    var bytes = [Int](repeating: 0, count: Reason.allCases.count)
    for index in blocks.indices {
      if let (reason, _) = blocks[index].removal {
        bytes[reason.order] += blocks[index].range.count
      } else {
        for cut in blocks[index].cuts { bytes[cut.reason.order] += cut.range.count }
      }
    }
    key("removed")
    object { json in
      for reason in Reason.allCases where bytes[reason.order] > 0 { json.field(named: reason.rawValue, bytes[reason.order]) }
    }
  }

  private mutating func citations(_ citations: [Citation]) {
    key("citations")
    array { json in
      for citation in citations {
        json.object { json in
          json.field("text", citation.text)
          json.field("doi", citation.doi)
          json.field("pmid", citation.pmid)
          json.field("pmcid", citation.pmcid)
        }
      }
    }
  }

  /// A line of blocks.jsonl after the document's id.
  fileprivate mutating func block(_ block: Block, _ index: Int) {
    continueObject()
    blockFields(block, index)
    endLine()
  }

  /// A block's own fields.
  mutating func blockFields(_ block: Block, _ index: Int) {
    let removal = block.removal
    field("index", index)
    field("kind", block.kind.rawValue)
    field("start", block.range.lower)
    field("end", block.range.upper)
    field("kept", removal == nil)
    field("reason", removal?.reason.rawValue)
    field("rule", removal?.rule)
    field("language", block.language)
    key("text")
    if block.kind.isText { string(block.text.bytes[...]) } else { null() }
    key("cuts")
    array { json in for cut in block.cuts { json.cut(cut) } }
    key("layout")
    layout(block)
  }

  /// What the extraction reads a list or a table with, so that a dataset can be read again without its sources.
  private mutating func layout(_ block: Block) {
    let layout = block.layout
    guard block.kind.isText, layout.level > 0 || layout.group > 0 || layout.isHeader || !block.torn.isEmpty || !layout.cells.isEmpty else {
      return null()
    }
    object { json in
      json.field("level", layout.level)
      json.field("group", layout.group)
      json.field("header", layout.isHeader)
      json.key("torn")
      json.array { json in for place in block.torn { json.integer(place) } }
      json.key("cells")
      json.array { json in
        for cell in layout.cells {
          json.array { json in
            json.integer(cell.lower)
            json.integer(cell.upper)
          }
        }
      }
    }
  }

  private mutating func cut(_ cut: Block.Cut) {
    object { json in
      json.field("start", cut.range.lower)
      json.field("end", cut.range.upper)
      json.field("reason", cut.reason.rawValue)
      json.field("rule", cut.rule)
      json.field("text", cut.text)
    }
  }
}

extension Block {
  /// Whether it stands in the cleaned text.
  var isInText: Bool { isKept && kind.isText }

  /// Why it is not in the cleaned text. Markup and white space never are, whoever judged them.
  var removal: (reason: Reason, rule: String)? {
    switch verdict {
    case .removed(let reason, let rule): (reason, rule)
    case .kept where kind == .markup: (.markup, "markup")
    case .kept where kind == .whitespace: (.whitespace, "whitespace")
    case .kept: nil
    }
  }
}
