/// Where mentions stand, kept in little memory to be checked document by document.
struct MentionPlaces {
  struct Place {
    var document: UInt32
    var block: UInt32
    var start: UInt32
    var end: UInt32
    var textStart: UInt32
    var textEnd: UInt32
    /// Line of mentions.jsonl.
    var line: UInt32
    var paragraph: UInt64
    var quote: UInt64
  }

  private(set) var places: [Place] = []
  private var starts: [Int] = []

  mutating func add(_ line: JSONView, number: Int, document: Int) {
    func figure(_ name: String) -> UInt32 { UInt32(clamping: line[name]?.integer ?? 0) }
    places.append(
      Place(
        document: UInt32(document), block: figure("block"), start: figure("start"), end: figure("end"), textStart: figure("text_start"),
        textEnd: figure("text_end"), line: UInt32(clamping: number), paragraph: Self.paragraph(line["paragraph"]?.string ?? ""),
        quote: Self.hash(line["quote"]?.utf8 ?? [])))
  }

  /// Makes `subscript` ready.
  mutating func sort(documents: Int) {
    places.sort { ($0.document, $0.block, $0.line) < ($1.document, $1.block, $1.line) }
    starts = Array(repeating: places.count, count: documents + 1)
    for (index, place) in places.enumerated().reversed() { starts[Int(place.document)] = index }
    for document in stride(from: documents - 1, through: 0, by: -1) { starts[document] = min(starts[document], starts[document + 1]) }
  }

  /// The mentions of a document, by block.
  subscript(document: Int) -> ArraySlice<Place> { places[starts[document]..<starts[document + 1]] }

  /// A paragraph's hash as a number; 0 for what is none.
  static func paragraph(_ digits: String) -> UInt64 { digits.utf8.count == 16 ? UInt64(digits, radix: 16) ?? 0 : 0 }

  /// FNV-1a: it tells apart what changed by accident.
  static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
