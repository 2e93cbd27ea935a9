import Lexicon
import Prose

/// Frequencies, spans and clock times that numbers make.
extension QuantityReader {
  /// A frequency in the contract's normal form: "twice daily" is `2/day`, "every 6 to 8 hours" `3-4/day`, "every other day" `1/2day`.
  func frequency(_ at: Int) -> (text: String, next: Int)? {
    if let count = count(at), let found = repeated(count) { return found }
    if let found = every(at) ?? divided(at) ?? hourly(at) ?? latin(at) { return found }
    return nil
  }

  /// "once", "2 or 3 times", "once or twice", "2x".
  private func count(_ at: Int) -> Range? {
    if let first = Self.adverbs[hash(at)] {
      let behind = connector(at + 1, andJoins: false)
      if let behind, let second = Self.adverbs[hash(behind)], second > first { return Range(low: first, high: second, next: behind + 1) }
      if let behind, let second = range(behind), second.low > first, QuantityGlue.times.contains(hash(second.next)) {
        return Range(low: first, high: second.high, next: second.next + 1)
      }
      return Range(low: first, high: first, next: at + 1)
    }
    guard let range = range(at), range.high <= 12 else { return nil }
    var next = range.next
    if isDash(next), isGlued(next), isGlued(next + 1) { next += 1 }
    if QuantityGlue.times.contains(hash(next)) { return Range(low: range.low, high: range.high, next: next + 1) }
    if hash(next) == Self.dose { return Range(low: range.low, high: range.high, next: next + 1) }
    return nil
  }

  private static let adverbs: [WordHash: Double] = [Tokens.hash("once"): 1, Tokens.hash("twice"): 2, Tokens.hash("thrice"): 3]
  private static let dose = Tokens.hash("dose")

  private func repeated(_ count: Range) -> (text: String, next: Int)? {
    var at = count.next
    if isDash(at), isGlued(at), isGlued(at + 1) { at += 1 }
    let times = count.low == count.high ? count.low.canonical : "\(count.low.canonical)-\(count.high.canonical)"
    if let unit = Self.periods[hash(at)] { return ("\(times)/\(unit)", at + 1) }
    if isSign(at, "/"), let time = time(at + 1) { return ("\(times)/\(time.unit.name)", time.next) }
    if count.high == 1, count.low == 1, let every = every(at) { return every }
    var next = at
    if Self.within.contains(hash(next)) { next += 1 }
    if QuantityGlue.per.contains(hash(next)) || Self.one.contains(hash(next)) || isDash(next) {
      next += 1
      if isDash(next), isGlued(next) { next += 1 }
    } else if next == at {
      if hash(at) == Self.on, hash(at + 1) == Self.day, range(at + 2) != nil { return ("\(times)/day", count.next) }
      return count.low == 1 && count.high == 1 && Self.startsDayPart(hash(at), hash(at + 1), hash(at + 2)) ? ("1/day", count.next) : nil
    }
    if isNumber(next), integer(next) == 24, let time = time(next + 1), time.unit == .hour { return ("\(times)/day", time.next) }
    if let time = time(next), time.unit.rawValue >= QuantityWords.TimeUnit.hour.rawValue {
      return (time.unit == .year ? "\(times)/12month" : "\(times)/\(time.unit.name)", time.next)
    }
    return hash(next) == Self.night ? ("\(times)/day", next + 1) : nil
  }

  private static let periods: [WordHash: String] = [
    Tokens.hash("daily"): "day", Tokens.hash("nightly"): "day", Tokens.hash("weekly"): "week", Tokens.hash("monthly"): "month",
    Tokens.hash("hourly"): "hour",
    Tokens.hash("fortnightly"): "2week", Tokens.hash("yearly"): "12month", Tokens.hash("annually"): "12month",
  ]
  private static let night = Tokens.hash("night")
  private static let within = Set(["in", "within"].map(Tokens.hash))
  private static let one = Set(["one", "any", "the"].map(Tokens.hash))

  /// "once in the morning", "once at bedtime": once a day.
  private static func startsDayPart(_ first: WordHash, _ second: WordHash, _ third: WordHash) -> Bool {
    dayParts.contains(second) && first == at || dayParts.contains(third) && within.contains(first)
  }

  private static let at = Tokens.hash("at")
  private static let on = Tokens.hash("on")
  private static let day = Tokens.hash("day")
  static let dayParts = Set(["morning", "evening", "night", "bedtime", "afternoon", "noon"].map(Tokens.hash))

  /// "every 8 hours", "every other day", "each morning" (the morning is read as a timing of its own), "per day".
  private func every(_ at: Int) -> (text: String, next: Int)? {
    guard QuantityGlue.every.contains(hash(at)) else { return nil }
    let second = hash(at + 1)
    if Self.dayParts.contains(second) { return ("1/day", at + 1) }
    if let time = time(at + 1) { return Self.period(1, 1, time.unit).map { ($0, time.next) } }
    if second == Self.fortnight { return ("1/2week", at + 2) }
    if let order = Self.orders[second], let time = time(at + 2) { return Self.period(order, order, time.unit).map { ($0, time.next) } }
    guard let range = range(at + 1), let time = time(range.next) else { return nil }
    return Self.period(range.low, range.high, time.unit).map { ($0, time.next) }
  }

  private static let fortnight = Tokens.hash("fortnight")
  private static let orders: [WordHash: Double] = [
    Tokens.hash("other"): 2, Tokens.hash("second"): 2, Tokens.hash("alternate"): 2, Tokens.hash("third"): 3, Tokens.hash("fourth"): 4,
    Tokens.hash("few"): 3,
  ]

  /// The normal form of "every `low` to `high` units"; nil where the contract has none.
  static func period(_ low: Double, _ high: Double, _ unit: QuantityWords.TimeUnit) -> String? {
    switch unit {
    case .minute, .second: return nil
    case .hour where high <= 24 && (low > 1 || high > 1):
      let (few, many) = ((24 / high).rounded(), (24 / low).rounded())
      return few == many ? "\(few.canonical)/day" : "\(few.canonical)-\(many.canonical)/day"
    case .hour where low == high && low.truncatingRemainder(dividingBy: 24) == 0: return period(low / 24, low / 24, .day)
    case .day where low == high && low > 1 && low.truncatingRemainder(dividingBy: 7) == 0: return period(low / 7, low / 7, .week)
    case .year: return low == high ? "1/\((low * 12).canonical)month" : nil
    default:
      guard low == high else { return nil }
      return low == 1 ? "1/\(unit.name)" : "1/\(low.canonical)\(unit.name)"
    }
  }

  /// "in two or three divided doses": so many a day.
  private func divided(_ at: Int) -> (text: String, next: Int)? {
    guard Self.into.contains(hash(at)), let range = range(at + 1), range.high <= 8 else { return nil }
    var next = range.next
    while next < range.next + 3, Self.parts.contains(hash(next)) || isDash(next) { next += 1 }
    guard Self.portions.contains(hash(next)), range.high > 1 || Self.parts.contains(hash(next - 1)) else { return nil }
    let times = range.low == range.high ? range.low.canonical : "\(range.low.canonical)-\(range.high.canonical)"
    return ("\(times)/day", next + 1)
  }

  private static let into = Set(["in", "into", "as", "over"].map(Tokens.hash))
  private static let parts = Set(["equal", "equally", "divided", "separate", "daily", "single", "evenly"].map(Tokens.hash))
  private static let portions = Set(["dose", "portion", "administration", "part", "intake", "injection"].map(Tokens.hash))

  /// "4 to 6 hourly".
  private func hourly(_ at: Int) -> (text: String, next: Int)? {
    guard let range = range(at) else { return nil }
    var next = range.next
    if isDash(next), isGlued(next), isGlued(next + 1) { next += 1 }
    guard hash(next) == Self.hourlyWord else { return nil }
    return Self.period(range.low, range.high, .hour).map { ($0, next + 1) }
  }

  private static let hourlyWord = Tokens.hash("hourly")

  /// "q6h", "q4-6h", "q 8 h", "q2wk".
  private func latin(_ at: Int) -> (text: String, next: Int)? {
    guard at < tokens.count, tokens[at].kind == .word, byte(at) | 0x20 == UInt8(ascii: "q") else { return nil }
    if length(at) == 1, isNumber(at + 1), let range = range(at + 1), let time = time(range.next) {
      return Self.period(range.low, range.high, time.unit).map { ($0, time.next) }
    }
    var index = Int(tokens[at].lower) + 1
    var low = 0.0
    while index < Int(tokens[at].upper), (0x30...0x39).contains(bytes[index]) {
      low = low * 10 + Double(bytes[index] - 0x30)
      index += 1
    }
    guard low > 0, low <= 72 else { return nil }
    if index == Int(tokens[at].upper) {
      guard isDash(at + 1), isNumber(at + 2), isGlued(at + 2), let time = time(at + 3) else { return nil }
      return Self.period(low, integer(at + 2), time.unit).map { ($0, time.next) }
    }
    switch bytes[index] | 0x20 {
    case UInt8(ascii: "h"): return Self.period(low, low, .hour).map { ($0, at + 1) }
    case UInt8(ascii: "d"): return Self.period(low, low, .day).map { ($0, at + 1) }
    case UInt8(ascii: "w"): return Self.period(low, low, .week).map { ($0, at + 1) }
    default: return nil
    }
  }

  /// "a day", "per week" that no amount or count holds: "20 mg of it a day".
  func looseRate(_ at: Int) -> (text: String, next: Int)? {
    guard QuantityGlue.per.contains(hash(at)), !QuantityGlue.every.contains(hash(at)), let time = time(at + 1), time.next == at + 2 else {
      return nil
    }
    guard (QuantityWords.TimeUnit.day.rawValue...QuantityWords.TimeUnit.month.rawValue).contains(time.unit.rawValue) else { return nil }
    let before = hash(at - 1)
    guard !Self.notRated.contains(before), !Self.notBehindRate.contains(hash(time.next)), !isNumber(at - 1) else { return nil }
    return ("1/\(time.unit.name)", time.next)
  }

  private static let notRated = Set(
    [
      "time", "hour", "minute", "for", "in", "within", "after", "than", "over", "about", "once", "twice", "many", "few", "half", "is", "on",
      "such", "what", "of", "quite", "to",
    ]
    .map(Tokens.hash))
  private static let notBehindRate = Set(
    ["or", "after", "before", "later", "earlier", "ago", "of", "apart", "off", "when", "that"].map(Tokens.hash))

  /// "7 days", "4 to 6 hours", "an hour" behind a preposition; low and high in the unit.
  func span(_ at: Int) -> (low: Double, high: Double, unit: QuantityWords.TimeUnit, next: Int)? {
    if QuantityGlue.a.contains(hash(at)), Self.beforeSpan.contains(hash(at - 1)), let time = time(at + 1) {
      return (1, 1, time.unit, time.next)
    }
    guard let first = range(at), let time = time(first.next) else { return nil }
    if first.low == first.high, let behind = connector(time.next, andJoins: isBetween(at)), let second = numeral(behind),
      let other = self.time(second.next)
    {
      // "30 minutes to 2 hours", in hours.
      let low = first.low * time.unit.hours / other.unit.hours
      if low < second.value, time.unit.rawValue <= other.unit.rawValue { return (low, second.value, other.unit, other.next) }
    }
    return (first.low, first.high, time.unit, time.next)
  }

  private static let beforeSpan = Set(
    [
      "for", "in", "within", "over", "about", "after", "than", "least", "around", "approximately", "half", "every", "under", "nearly",
      "almost",
    ].map(Tokens.hash))

  /// "9 pm", "8 a.m.": a time of the day.
  func clock(_ at: Int) -> Int? {
    guard isNumber(at), integer(at) <= 12 else { return nil }
    var next = at + 1
    if isSign(next, ":") || isSign(next, "."), isNumber(next + 1), isGlued(next + 1), length(next + 1) == 2 { next += 2 }
    if Self.halves.contains(hash(next)) { return next + 1 }
    guard Self.letters.contains(hash(next)), isSign(next + 1, "."), hash(next + 2) == Self.m else { return nil }
    return isSign(next + 3, ".") ? next + 4 : next + 3
  }

  private static let halves = Set(["am", "pm"].map(Tokens.hash))
  private static let letters = Set(["a", "p"].map(Tokens.hash))
  private static let m = Tokens.hash("m")
}
