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
    case .word, .effect: return unit.isWordedDose
    case .percent: return isStrength(sentence, index)
    default: return false
    }
  }

  /// "5% cream", "2% minoxidil".
  private static func isStrength(_ sentence: Sentence, _ index: Int) -> Bool {
    guard index + 1 < sentence.units.count, case .percent(let low, let high) = sentence.units[index].quantity, low == high else {
      return false
    }
    return sentence.units[index + 1].tag == .form
  }

  func hash(_ unit: Int) -> WordHash {
    guard sentence.units.indices.contains(unit) else { return 0 }
    return tokens[sentence.units[unit].tokens.lowerBound].hash
  }

  func isWord(_ unit: Int, _ words: Set<WordHash>) -> Bool {
    sentence.units.indices.contains(unit) && sentence.units[unit].tag == .word && words.contains(hash(unit))
  }

  func sign(_ unit: Int) -> UInt8 {
    guard sentence.units.indices.contains(unit), sentence.units[unit].tag == .word,
      tokens[sentence.units[unit].tokens.lowerBound].kind == .sign
    else { return 0 }
    return bytes[sentence.units[unit].range.lower]
  }

  func tag(_ unit: Int) -> Tag? { sentence.units.indices.contains(unit) ? sentence.units[unit].tag : nil }

  /// A semicolon, a stop, a cell's edge.
  func isBoundary(_ unit: Int) -> Bool {
    let sign = sign(unit)
    return sign == UInt8(ascii: ";") || sign == UInt8(ascii: "|")
      || (sign == UInt8(ascii: ".") && unit < sentence.units.count - 1 && !isWord(unit - 1, Self.abbreviated))
  }

  /// "max. 5 mg/day", "tab. 1 mg".
  private static let abbreviated = words("max", "min", "approx", "ca", "tab", "tabs", "cap", "caps", "inj", "init", "usu", "resp")

  /// The units before a key that speak of it: behind the key before it, or from the clause's first.
  func front(_ key: Int) -> Range<Int> {
    let previous = keys.last { $0 < key && isAmount($0) } ?? -1
    var start = previous + 1
    for index in stride(from: key - 1, to: previous, by: -1) where isBoundary(index) {
      start = index + 1
      break
    }
    return start..<key
  }

  /// The units behind a key, up to the next key or the clause's end.
  func back(_ key: Int) -> Range<Int> {
    let next = keys.first { $0 > key && isAmount($0) } ?? sentence.units.count
    var end = next
    for index in (key + 1)..<max(next, key + 1) where isBoundary(index) {
      end = index
      break
    }
    return (key + 1)..<max(end, key + 1)
  }

  /// Whether only a boundary parts a key from the one before it.
  func continues(_ key: Int) -> Bool { front(key).lowerBound == (keys.last { $0 < key && isAmount($0) } ?? -2) + 1 }

  /// "500/125 mg": an amount glued to the one before it.
  func isBehindSlash(_ key: Int) -> Bool { sign(key - 1) == UInt8(ascii: "/") && tag(key - 2) == .amount }

  /// An amount, not a percentage of a product or a dose in words.
  func isAmount(_ key: Int) -> Bool { sentence.units[key].tag == .amount }

  /// "300 mg/day", "2 g a week": the amount is the total of a time.
  func hasRate(_ key: Int) -> Bool {
    if case .amount(let amount) = sentence.units[key].quantity { return amount.per != nil }
    return false
  }

  /// A form behind an amount, or behind the list that the amount stands in.
  func formBehind(_ key: Int) -> Int? {
    var index = key + 1
    while index < min(key + 16, sentence.units.count) {
      if tag(index) == .form { return index }
      let isList = keys.contains(index) || isWord(index, Self.list) || sign(index) == UInt8(ascii: ",") || sign(index) == UInt8(ascii: "/")
      let isName = tag(index) == .drug || isWord(index, Self.ofProduct) || sign(index) == UInt8(ascii: "-")
      guard isList || isName else { return nil }
      index += 1
    }
    return nil
  }

  private static let list = words("and", "or")
  private static let ofProduct = words("oral", "chewable", "film-coated", "coated", "strength", "prefilled", "white", "blue")

  func cues(in range: Range<Int>) -> [DoseCues.Found] { cues.filter { range.contains($0.units.lowerBound) } }

  static func words(_ words: String...) -> Set<WordHash> { Set(words.map(Tokens.hash)) }
}
