import Lexicon
import Prose

/// Reads numbers, ranges and units at a token; every function gives the index of the token behind what it read.
struct QuantityReader {
  let bytes: [UInt8]
  let tokens: [Token]
  let words: QuantityWords

  struct Range {
    var low: Double
    var high: Double
    var next: Int
  }

  func byte(_ at: Int) -> UInt8 { at < tokens.count ? bytes[Int(tokens[at].lower)] : 0 }
  func isSign(_ at: Int, _ sign: Unicode.Scalar) -> Bool {
    at >= 0 && at < tokens.count && tokens[at].kind == .sign && bytes[Int(tokens[at].lower)] == UInt8(ascii: sign)
  }
  func hash(_ at: Int) -> WordHash { at >= 0 && at < tokens.count ? tokens[at].hash : 0 }
  func word(_ at: Int) -> QuantityWords.Word? {
    at < tokens.count && tokens[at].kind == .word && tokens[at].uses.contains(.quantity) ? words.word(tokens[at].hash) : nil
  }
  /// No blank between a token and the one before it.
  func isGlued(_ at: Int) -> Bool { at > 0 && at < tokens.count && tokens[at - 1].upper == tokens[at].lower }
  func isNumber(_ at: Int) -> Bool { at >= 0 && at < tokens.count && tokens[at].kind == .number }

  /// A hyphen, dash, minus or tilde.
  func isDash(_ at: Int) -> Bool {
    guard at >= 0, at < tokens.count, tokens[at].kind == .sign else { return false }
    let lower = Int(tokens[at].lower)
    switch bytes[lower] {
    case UInt8(ascii: "-"), UInt8(ascii: "~"): return true
    case 0xE2:
      guard tokens[at].upper - tokens[at].lower == 3 else { return false }
      return (bytes[lower + 1] == 0x80 && (0x90...0x95).contains(bytes[lower + 2]))
        || (bytes[lower + 1] == 0x88 && bytes[lower + 2] == 0x92)
    default: return false
    }
  }

  /// `½`, `¼`, `¾`: their values.
  func fraction(_ at: Int) -> Double? {
    guard at < tokens.count, tokens[at].kind == .sign, tokens[at].upper - tokens[at].lower == 2, byte(at) == 0xC2 else { return nil }
    switch bytes[Int(tokens[at].lower) + 1] {
    case 0xBC: return 0.25
    case 0xBD: return 0.5
    case 0xBE: return 0.75
    default: return nil
    }
  }

  /// One number in digits or words: `4,000`, `0,5`, `1.75`, `1½`, `1/2`, "two", "one and a half".
  func numeral(_ at: Int) -> (value: Double, next: Int)? {
    if let value = fraction(at) { return (value, at + 1) }
    guard at < tokens.count else { return nil }
    if tokens[at].kind == .number { return digits(at) }
    guard let value = word(at)?.number else { return nil }
    let half = Self.half
    if value < 1 { return (value, QuantityGlue.a.contains(hash(at + 1)) ? at + 2 : at + 1) }
    if hash(at + 1) == QuantityGlue.and, QuantityGlue.a.contains(hash(at + 2)), hash(at + 3) == half { return (value + 0.5, at + 4) }
    if isDash(at + 1), hash(at + 2) == half { return (0.5, at + 3) }
    return (value, at + 1)
  }

  private static let half = Tokens.hash("half")

  private func digits(_ at: Int) -> (value: Double, next: Int)? {
    guard tokens[at].upper - tokens[at].lower <= 9 else { return nil }
    var value = integer(at)
    var next = at + 1
    if at > 0, isSign(at - 1, "."), isGlued(at), !(isGlued(at - 1) && isNumber(at - 2)) { return (value / power(at), next) }
    while isSign(next, ","), isGlued(next), isNumber(next + 1), isGlued(next + 1), length(next + 1) == 3, value < 1000 * 1000, value > 0 {
      value = value * 1000 + integer(next + 1)
      next += 2
    }
    let isComma = isSign(next, ",") && (value == 0 || length(next + 1) == 1) && !(isSign(next + 2, ",") && isGlued(next + 2))
    if isSign(next, ".") || isComma, isGlued(next), isNumber(next + 1), isGlued(next + 1), length(next + 1) <= 6 {
      value += integer(next + 1) / power(next + 1)
      next += 2
    } else if let part = fraction(next) {
      value += part
      next += 1
    } else if let part = simpleFraction(next), !isGlued(next) {
      value += part.value
      next = part.next
    } else if next == at + 1, let part = simpleFraction(at) {
      return part
    }
    return (value, next)
  }

  /// `1/2`, `1/4`, `3/4`, `1/3`, `2/3`.
  private func simpleFraction(_ at: Int) -> (value: Double, next: Int)? {
    guard isNumber(at), length(at) == 1, isSign(at + 1, "/"), isGlued(at + 1), isNumber(at + 2), isGlued(at + 2), length(at + 2) == 1 else {
      return nil
    }
    let (above, below) = (integer(at), integer(at + 2))
    guard above > 0, above < below, (2...4).contains(below) else { return nil }
    return (above / below, at + 3)
  }

  func length(_ at: Int) -> Int { at < tokens.count ? Int(tokens[at].upper - tokens[at].lower) : 0 }

  func integer(_ at: Int) -> Double {
    var value = 0.0
    for index in Int(tokens[at].lower)..<Int(tokens[at].upper) { value = value * 10 + Double(bytes[index] - UInt8(ascii: "0")) }
    return value
  }

  private func power(_ at: Int) -> Double {
    var value = 1.0
    for _ in 0..<length(at) { value *= 10 }
    return value
  }

  /// A number or a range of two: "2-3", "5 to 10", "between 2 and 10", "5 or 10".
  func range(_ at: Int, andJoins: Bool = false) -> Range? {
    guard let first = numeral(at) else { return nil }
    // "10, 30 or 60 mg" are three, not 10 mg and a range.
    let isListed = isSign(at - 1, ",") && isNumber(at - 2) && hash(first.next) == QuantityGlue.or
    guard !isListed, let behind = connector(first.next, andJoins: andJoins || isBetween(at)), let second = numeral(behind),
      second.value > first.value
    else {
      return Range(low: first.value, high: first.value, next: first.next)
    }
    return Range(low: first.value, high: second.value, next: second.next)
  }

  /// The token behind "to", "or" or a dash.
  func connector(_ at: Int, andJoins: Bool) -> Int? {
    if isDash(at) { return at + 1 }
    let hash = hash(at)
    if QuantityGlue.to.contains(hash) || hash == QuantityGlue.or { return at + 1 }
    return andJoins && hash == QuantityGlue.and ? at + 1 : nil
  }

  func isBetween(_ at: Int) -> Bool { hash(at - 1) == QuantityGlue.between }

  /// A unit of the table, with a hyphen before it in "500-mg".
  func measure(_ at: Int) -> (index: Int16, next: Int)? {
    var at = at
    if isDash(at), isGlued(at), isGlued(at + 1), word(at + 1)?.measure ?? -1 >= 0 { at += 1 }
    if hash(at) == Self.international, word(at + 1)?.measure ?? -1 >= 0 { at += 1 }
    guard let index = word(at)?.measure, index >= 0 else { return nil }
    return (index, at + 1)
  }

  private static let international = Tokens.hash("international")

  /// A unit of time: "hours", "h", "week".
  func time(_ at: Int) -> (unit: QuantityWords.TimeUnit, next: Int)? {
    var at = at
    if isDash(at), isGlued(at), isGlued(at + 1) { at += 1 }
    guard let unit = word(at)?.time else { return nil }
    return (unit, at + 1)
  }
}
