import Extraction

/// What the summing up needs of a line of mentions.jsonl; values stay as they stand in JSON.
struct MentionLine {
  let kind: FactKind
  let isNegated: Bool
  let isStated: Bool
  let confidence: Confidence
  private let line: [UInt8]
  /// Where the values of the table's columns stand; empty for null.
  private let cells: [Range<Int>]
  /// Places of the kind's own fields.
  private let fields: [Int]

  private static let row = FlatRow(Tables.mentions, nested: false)
  private static let null = Array("null".utf8)[...]

  /// Places of the columns that all mentions have.
  private enum Place {
    static let id = of("id")
    static let fact = of("fact")
    static let document = of("document")
    static let start = of("start")
    static let end = of("end")
    static let quote = of("quote")
    static let paragraph = of("paragraph")
    static let kind = of("kind")
    static let drug = of("drug")
    static let polarity = of("polarity")
    static let certainty = of("certainty")
    static let confidence = of("confidence")
    /// Of a kind's own fields, by the kind's order.
    static let fields = FactKind.allCases.map { $0.columns.map { of($0.rawValue) } }

    private static func of(_ name: String) -> Int { Tables.mentions.columns.firstIndex { $0.name == name }! }
  }

  /// A line of the table's shape; nil where it has no kind that we know.
  init?(_ line: [UInt8]) {
    let cells = Self.row.cells(of: line)
    guard let kind = FactKind(rawValue: Self.word(line, cells[Place.kind])) else { return nil }
    self.kind = kind
    self.line = line
    self.cells = cells
    fields = Place.fields[kind.order]
    isNegated = line[cells[Place.polarity]].elementsEqual(#""negated""#.utf8)
    isStated = line[cells[Place.certainty]].elementsEqual(#""stated""#.utf8)
    confidence = Confidence(rawValue: Self.word(line, cells[Place.confidence])) ?? .low
  }

  /// A string that needs no escapes, without its quotes.
  private static func word(_ line: [UInt8], _ cell: Range<Int>) -> String {
    String(decoding: line[cell].dropFirst().dropLast(), as: UTF8.self)
  }

  var id: ArraySlice<UInt8> { line[cells[Place.id]] }
  /// The fact's id without quotes.
  var fact: ArraySlice<UInt8> { line[cells[Place.fact]].dropFirst().dropLast() }
  var document: ArraySlice<UInt8> { line[cells[Place.document]] }
  var start: ArraySlice<UInt8> { line[cells[Place.start]] }
  var end: ArraySlice<UInt8> { line[cells[Place.end]] }
  var quote: ArraySlice<UInt8> { line[cells[Place.quote]] }
  var paragraph: ArraySlice<UInt8> { line[cells[Place.paragraph]] }
  var drug: ArraySlice<UInt8> { line[cells[Place.drug]] }

  /// The value of the kind's own field of a place among its columns.
  func value(_ place: Int) -> ArraySlice<UInt8> {
    let cell = cells[fields[place]]
    return cell.isEmpty ? Self.null : line[cell]
  }

  /// Best first: the surest, stated before possible, of a document that is no copy, with the most said.
  func score(isDuplicate: Bool) -> Int {
    let said = fields.reduce(0) { $0 + (cells[$1].isEmpty ? 0 : 1) }
    return confidence.rank << 16 | (isStated ? 1 << 15 : 0) | (isDuplicate ? 0 : 1 << 14) | said
  }
}
