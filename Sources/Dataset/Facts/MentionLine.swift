import Extraction

/// What the summing up needs of a line of mentions.jsonl; values stay as they stand in JSON.
struct MentionLine {
  var id: ArraySlice<UInt8> = []
  var fact: ArraySlice<UInt8> = []
  var document: ArraySlice<UInt8> = []
  var start: ArraySlice<UInt8> = []
  var end: ArraySlice<UInt8> = []
  var quote: ArraySlice<UInt8> = []
  var paragraph: ArraySlice<UInt8> = []
  var drug: ArraySlice<UInt8> = []
  var kind: FactKind = .adverseEffect
  var values: [ArraySlice<UInt8>] = []
  var isNegated = false
  var isStated = true
  var confidence: Confidence = .low

  /// Nil where the line has no kind that we know.
  init?(_ view: JSONView) {
    var isKnown = false
    for (name, value) in view.fields {
      switch name.count {
      case 2 where name.elementsEqual("id".utf8): id = value.raw
      case 4 where name.elementsEqual("fact".utf8): fact = value.raw
      case 4 where name.elementsEqual("drug".utf8): drug = value.raw
      case 4 where name.elementsEqual("kind".utf8):
        guard let known = value.string.flatMap(FactKind.init) else { return nil }
        kind = known
        isKnown = true
        values = Array(repeating: [], count: kind.columns.count)
      case 8 where name.elementsEqual("document".utf8): document = value.raw
      case 5 where name.elementsEqual("start".utf8): start = value.raw
      case 3 where name.elementsEqual("end".utf8): end = value.raw
      case 5 where name.elementsEqual("quote".utf8): quote = value.raw
      case 9 where name.elementsEqual("paragraph".utf8): paragraph = value.raw
      case 8 where name.elementsEqual("polarity".utf8): isNegated = value.raw.elementsEqual(#""negated""#.utf8)
      case 9 where name.elementsEqual("certainty".utf8): isStated = value.raw.elementsEqual(#""stated""#.utf8)
      case 10 where name.elementsEqual("confidence".utf8): confidence = value.string.flatMap(Confidence.init) ?? .low
      default:
        guard isKnown, let place = kind.columns.firstIndex(where: { name.elementsEqual($0.rawValue.utf8) }) else { continue }
        values[place] = value.raw
      }
    }
    guard isKnown else { return nil }
  }

  /// Best first: the surest, stated before possible, of a document that is no copy, with the most said.
  func score(isDuplicate: Bool) -> Int {
    let said = values.reduce(0) { $0 + ($1.elementsEqual("null".utf8) ? 0 : 1) }
    return confidence.rank << 16 | (isStated ? 1 << 15 : 0) | (isDuplicate ? 0 : 1 << 14) | said
  }
}
