import Extraction
import Prose

/// A line of mentions.jsonl that the other dataset has not.
struct StatedRow {
  let isOld: Bool
  /// Whether the document states the same fact by a line that both have.
  let stays: Bool
  let number: Int
  let line: JSONView
  let mention: StoredMention
  let fields: [(name: ArraySlice<UInt8>, value: JSONView)]
  /// The line without its place: equal for the same words that stand elsewhere.
  let content: [UInt8]

  /// Fields that say where a mention stands, or follow from it.
  static let places: Set<String> = [
    "id", "fact", "slot", "document", "block", "start", "end", "text_start", "text_end", "spans", "paragraph",
  ]

  static func value(isOld: Bool, _ stays: Bool, _ number: Int, _ line: [UInt8]) -> [UInt8] {
    [(isOld ? 1 : 0) | (stays ? 2 : 0)] + SortKey.number(number) + line
  }

  /// Reads what `value` made; throws where the line is no mention.
  init(_ value: ArraySlice<UInt8>, old: String, new: String) throws {
    let flags = value.first ?? 0
    isOld = flags & 1 != 0
    stays = flags & 2 != 0
    number = SortKey.number(value.dropFirst())
    line = JSONView(Array(value.dropFirst(9)))
    guard let mention = StoredMention(line) else {
      throw DatasetError.failed(
        "\(isOld ? old : new)/mentions.jsonl:\(number) is not what posology writes; make the dataset anew, or let posology validate say more"
      )
    }
    self.mention = mention
    fields = line.fields
    content = fields.reduce(into: []) { content, field in
      if !Self.places.contains(String(decoding: field.name, as: UTF8.self)) { content += field.value.raw + [0x2C] }
    }
  }

  var edit: RowEdit.Line { RowEdit.Line(number: number, row: line) }
}

/// What a document says of one fact, as far as it differs.
struct StatedFact {
  let fact: String
  var old: [StatedRow] = []
  var new: [StatedRow] = []
  var stays = false

  var slot: Substring { fact.prefix(16) }
  /// Whether the document still states it.
  var isIn: Bool { stays || !new.isEmpty }
  var wasIn: Bool { stays || !old.isEmpty }

  mutating func add(_ row: StatedRow) {
    stays = stays || row.stays
    if row.isOld { old.append(row) } else { new.append(row) }
  }

  /// Where the document says it first.
  var position: Int { (old.first ?? new.first)?.mention.range.lower ?? 0 }
}
