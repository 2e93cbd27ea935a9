import Lexicon
import Prose

/// A sentence with its amounts, and which units belong to each.
struct DoseClauses {
  let sentence: Sentence
  let bytes: [UInt8]
  let tokens: [Token]
  /// Units that are amounts, percentages of a product, or doses in words.
  let keys: [Int]
  let cues: [DoseCues.Found]

  init?(_ sentence: Sentence, _ page: Page) {
    guard page.passages.indices.contains(page.current) else { return nil }
    let passage = page.passages[page.current]
    keys = sentence.units.indices.filter { Self.isKey(sentence, $0) }
    guard !keys.isEmpty else { return nil }
    self.sentence = sentence
    bytes = passage.bytes
    tokens = passage.tokens
    cues = DoseCues.before.all(sentence.units, passage.tokens)
  }

  private static func isKey(_ sentence: Sentence, _ index: Int) -> Bool {
    let unit = sentence.units[index]
    switch unit.tag {
    case .amount: return true
    case .word: return unit.isWordedDose
    case .percent: return isStrength(sentence, index)
    default: return false
    }
  }

  /// "5% cream", "2% minoxidil".
  private static func isStrength(_ sentence: Sentence, _ index: Int) -> Bool {
    guard index + 1 < sentence.units.count, case .percent(let low, let high) = sentence.units[index].quantity, low == high else { return false }
    return sentence.units[index + 1].tag == .form
  }

  func hash(_ unit: Int) -> UInt64 {
    guard sentence.units.indices.contains(unit) else { return 0 }
    return tokens[sentence.units[unit].tokens.lowerBound].hash
  }

  func isWord(_ unit: Int, _ words: Set<UInt64>) -> Bool {
    sentence.units.indices.contains(unit) && sentence.units[unit].tag == .word && words.contains(hash(unit))
  }

  func sign(_ unit: Int) -> UInt8 {
    guard sentence.units.indices.contains(unit), sentence.units[unit].tag == .word, tokens[sentence.units[unit].tokens.lowerBound].kind == .sign else { return 0 }
    return bytes[sentence.units[unit].range.lower]
  }

  func tag(_ unit: Int) -> Tag? { sentence.units.indices.contains(unit) ? sentence.units[unit].tag : nil }

  /// A semicolon, a stop, a cell's edge.
  func isBoundary(_ unit: Int) -> Bool {
    let sign = sign(unit)
    return sign == UInt8(ascii: ";") || sign == UInt8(ascii: "|") || (sign == UInt8(ascii: ".") && unit < sentence.units.count - 1)
  }

  /// The units before a key that speak of it: behind the key before it, or from the clause's first.
  func front(_ key: Int) -> Range<Int> {
    let previous = keys.last { $0 < key } ?? -1
    var start = previous + 1
    for index in stride(from: key - 1, to: previous, by: -1) where isBoundary(index) {
      start = index + 1
      break
    }
    return start..<key
  }

  /// The units behind a key, up to the next key or the clause's end.
  func back(_ key: Int) -> Range<Int> {
    let next = keys.first { $0 > key } ?? sentence.units.count
    var end = next
    for index in (key + 1)..<max(next, key + 1) where isBoundary(index) {
      end = index
      break
    }
    return (key + 1)..<max(end, key + 1)
  }

  /// Whether only a boundary parts a key from the one before it.
  func continues(_ key: Int) -> Bool { front(key).lowerBound == (keys.last { $0 < key } ?? -2) + 1 }

  func cues(in range: Range<Int>) -> [DoseCues.Found] { cues.filter { range.contains($0.units.lowerBound) } }

  static func words(_ words: String...) -> Set<UInt64> { Set(words.map(Tokens.hash)) }
}
