import Extraction
import Lexicon
import Prose

/// A line of documents.jsonl.
public struct StoredDocument: StoredRow, Sendable {
  public let id: String
  public let source: String
  public let url: String?
  public let title: String?
  public let language: String?
  public let bytes: Int
  public let rawHash: String
  public let textHash: String
  /// File of the cleaned text, below `text/`.
  public let text: String
  public let status: Status
  public let original: String?
  public let facts: Int
  /// The whole line, for the fields that are not here.
  public let line: JSONView

  public init?(_ line: JSONView) {
    guard let id = line["id"]?.string, let status = line["status"]?.string.flatMap(Status.init) else { return nil }
    self.id = id
    source = line["source"]?.string ?? ""
    url = line["url"]?.string
    title = line["title"]?.string
    language = line["language"]?.string
    bytes = line["bytes"]?.integer ?? 0
    rawHash = line["raw_sha256"]?.string ?? ""
    textHash = line["text_sha256"]?.string ?? ""
    text = line["text"]?.string ?? ""
    self.status = status
    original = line["duplicate_of"]?["id"]?.string
    facts = line["facts"]?.integer ?? 0
    self.line = line
  }
}

/// A line of blocks.jsonl.
public struct StoredBlock: StoredRow, Sendable {
  /// How the block stands in a list or a table; all zero in running text.
  public struct Layout: Sendable, Equatable {
    public var level = 0
    public var group = 0
    public var isHeader = false
    public var torn: [Int] = []
    public var cells: [ByteRange] = []
  }

  public let document: String
  public let index: Int
  public var kind: Block.Kind
  public let range: ByteRange
  public var isKept: Bool
  public let reason: Reason?
  public let rule: String?
  public let text: String?
  public let layout: Layout

  public init?(_ line: JSONView) {
    guard let document = line["document"]?.string, let kind = line["kind"]?.string.flatMap(Block.Kind.init),
      let start = line["start"]?.integer,
      let end = line["end"]?.integer, start <= end
    else { return nil }
    self.document = document
    self.kind = kind
    index = line["index"]?.integer ?? 0
    range = ByteRange(start, end)
    isKept = line["kept"]?.bool ?? false
    reason = line["reason"]?.string.flatMap(Reason.init)
    rule = line["rule"]?.string
    text = line["text"]?.string
    layout = line["layout"].flatMap(Layout.init) ?? Layout()
  }
}

extension StoredBlock.Layout {
  fileprivate init?(_ json: JSONView) {
    guard json.isObject else { return nil }
    level = json["level"]?.integer ?? 0
    group = json["group"]?.integer ?? 0
    isHeader = json["header"]?.bool ?? false
    torn = (json["torn"]?.elements ?? []).compactMap(\.integer)
    cells = (json["cells"]?.elements ?? []).compactMap { cell in
      let ends = cell.elements.compactMap(\.integer)
      return ends.count == 2 && ends[0] <= ends[1] ? ByteRange(ends[0], ends[1]) : nil
    }
  }
}

/// What facts and mentions have in common: question, answer and attributes.
public struct StoredStatement: Sendable {
  public let kind: FactKind
  public let drug: Concept
  /// The kind's own fields, absent ones left out.
  public let values: [Field: Value]
  public let polarity: Polarity
  public let certainty: Certainty
  public let confidence: Confidence

  init?(_ line: JSONView) {
    guard let kind = line["kind"]?.string.flatMap(FactKind.init), let drug = line["drug"], let name = drug["name"]?.string else {
      return nil
    }
    self.kind = kind
    self.drug = Concept(id: drug["id"]?.string, name: name)
    var values: [Field: Value] = [:]
    for field in kind.columns { values[field] = line[field.rawValue].flatMap(FieldReading.value) }
    self.values = values
    polarity = line["polarity"]?.string.flatMap(Polarity.init) ?? .affirmed
    certainty = line["certainty"]?.string.flatMap(Certainty.init) ?? .stated
    confidence = line["confidence"]?.string.flatMap(Confidence.init) ?? .low
  }
}

/// A line of facts.jsonl.
public struct StoredFact: StoredRow, Sendable {
  public struct Example: Sendable, Equatable {
    public let document: String
    public let url: String?
    public let quote: String
  }

  public let id: String
  public let slot: String
  public let statement: StoredStatement
  public let support: (documents: Int, mentions: Int, independent: Int)
  public let conflicts: Int
  public let conflictsWith: [String]
  public let example: Example
  public let mentions: [String]
  /// The whole line.
  public let line: JSONView

  public init?(_ line: JSONView) {
    guard let id = line["id"]?.string, let statement = StoredStatement(line), let support = line["support"], let example = line["example"]
    else {
      return nil
    }
    self.id = id
    self.statement = statement
    slot = line["slot"]?.string ?? ""
    self.support = (support["documents"]?.integer ?? 0, support["mentions"]?.integer ?? 0, support["independent"]?.integer ?? 0)
    conflicts = line["conflicts"]?.integer ?? 0
    conflictsWith = line["conflicts_with"]?.elements.compactMap(\.string) ?? []
    self.example = Example(document: example["document"]?.string ?? "", url: example["url"]?.string, quote: example["quote"]?.string ?? "")
    mentions = line["mentions"]?.elements.compactMap(\.string) ?? []
    self.line = line
  }
}

/// A line of mentions.jsonl.
public struct StoredMention: StoredRow, Sendable {
  public let id: String
  public let fact: String
  public let document: String
  public let block: Int
  /// Content bytes.
  public let range: ByteRange
  /// Bytes of the cleaned text.
  public let textRange: ByteRange
  public let quote: String
  public let rule: String
  public let terms: [String]
  public let statement: StoredStatement
  /// The whole line.
  public let line: JSONView

  public init?(_ line: JSONView) {
    guard let id = line["id"]?.string, let statement = StoredStatement(line), let start = line["start"]?.integer,
      let end = line["end"]?.integer,
      let textStart = line["text_start"]?.integer, let textEnd = line["text_end"]?.integer, start <= end, textStart <= textEnd
    else { return nil }
    self.id = id
    self.statement = statement
    fact = line["fact"]?.string ?? ""
    document = line["document"]?.string ?? ""
    block = line["block"]?.integer ?? 0
    range = ByteRange(start, end)
    textRange = ByteRange(textStart, textEnd)
    quote = line["quote"]?.string ?? ""
    rule = line["rule"]?.string ?? ""
    terms = line["terms"]?.elements.compactMap(\.string) ?? []
    self.line = line
  }
}
