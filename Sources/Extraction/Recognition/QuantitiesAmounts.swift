import Lexicon
import Prose

/// Amounts: "500 mg", "1.75 – 4.5mg", "25 mg/kg per day", "two tablets", "5, 10 and 20 mg".
extension QuantityReader {
  struct AmountMatch {
    var amount: Amount
    /// A laboratory value, a body weight or a clearance: no dose.
    var isLevel = false
    var next: Int
  }

  /// What stands behind a unit: per weight, surface, volume or time.
  private struct Tail {
    var suffix = ""
    var per: String?
    var isLevel = false
    var next: Int

    var isByWeight: Bool { Amount.isByWeight(suffix) }
  }

  func amount(_ at: Int) -> AmountMatch? {
    guard let first = range(at), !isChange(at) || first.low == first.high else { return item(at) }
    if let found = stated(at, first) { return found }
    return packed(at, first) ?? item(at)
  }

  /// "25 mg", "25 mg to 50 mg", "10 mg or 20 mg once daily".
  private func stated(_ at: Int, _ first: Range) -> AmountMatch? {
    guard let unit = measure(first.next) ?? describedCount(first.next), isPlausible(first, unit.index, at) else { return nil }
    if byte(unit.next) == 0xC2, isGlued(unit.next), bytes[Int(tokens[unit.next].lower) + 1] == 0xB7 { return nil }
    let tail = tail(unit.next, unit.index)
    var found = match(first, unit.index, tail)
    if first.low == first.high, let wide = widened(found, at, unit.index, tail) { found = wide }
    return found
  }

  private func match(_ range: Range, _ measure: Int16, _ tail: Tail) -> AmountMatch {
    let unit = words.measures[Int(measure)]
    return AmountMatch(
      amount: Amount(low: range.low, high: range.high, unit: unit + tail.suffix, per: tail.per),
      isLevel: tail.isLevel || Self.isLevel(unit, tail.suffix),
      next: tail.next)
  }

  /// A body weight, or a clearance ("mL/min").
  private static func isLevel(_ unit: String, _ suffix: String) -> Bool {
    unit == "kg" && suffix.isEmpty || suffix == "/min" && (unit == "mL" || unit == "L")
  }

  /// The second end of a range whose first has its own unit.
  private func widened(_ first: AmountMatch, _ at: Int, _ measure: Int16, _ tail: Tail) -> AmountMatch? {
    guard let behind = connector(tail.next, andJoins: isBetween(at)), !isChange(at), let second = numeral(behind),
      let unit = self.measure(second.next)
    else { return nil }
    let rest = self.tail(unit.next, unit.index)
    guard tail.suffix.isEmpty || rest.suffix == tail.suffix else { return nil }
    guard let factor = Self.factor(from: words.measures[Int(unit.index)], to: words.measures[Int(measure)]) else { return nil }
    let high = second.value * factor
    guard high > first.amount.low, high <= first.amount.low * 1000 else { return nil }
    // "6 mg or 12 mg" are two, "6 mg or 12 mg twice daily" is what one may choose from.
    if hash(tail.next) == QuantityGlue.or, rest.per == nil, frequency(rest.next) == nil, !Self.occasions.contains(hash(rest.next)) {
      return nil
    }
    return AmountMatch(
      amount: Amount(low: first.amount.low, high: high, unit: words.measures[Int(measure)] + rest.suffix, per: rest.per ?? tail.per),
      isLevel: rest.isLevel,
      next: rest.next)
  }

  private static let occasions = Set(["as", "at"].map(Tokens.hash))

  /// How many of the second unit one of the first is; nil where they measure different things.
  private static func factor(from: String, to: String) -> Double? {
    if from == to { return 1 }
    guard let a = masses[from], let b = masses[to] else { return nil }
    return a / b
  }

  private static let masses: [String: Double] = ["ng": 1e-6, "ug": 1e-3, "mg": 1, "g": 1000]

  /// "increased from 25 to 50 mg": two amounts, no range.
  private func isChange(_ at: Int) -> Bool {
    guard hash(at - 1) == QuantityGlue.from else { return false }
    return (2...6).contains { at - $0 >= 0 && QuantityGlue.changes.contains(hash(at - $0)) }
  }

  /// Numbers that a unit's letter follows by chance.
  private func isPlausible(_ range: Range, _ measure: Int16, _ at: Int) -> Bool {
    if isCurrency(at - 1) || isOrdinal(at) { return false }
    let isCount = words.measures[Int(measure)].hasPrefix("{")
    return !isCount || range.high <= 1000
  }

  /// "day 22", "page 5": the number counts something before it.
  private func isOrdinal(_ at: Int) -> Bool {
    isNumber(at) && Self.counted.contains(hash(at - 1)) && !QuantityGlue.per.contains(hash(at - 2)) && !Self.oneWords.contains(hash(at - 2))
  }

  private static let counted = Set(
    ["day", "week", "month", "page", "step", "phase", "section", "chapter", "figure", "age", "version", "no"].map(Tokens.hash))
  private static let oneWords = Set(["one", "per", "the", "first", "1"].map(Tokens.hash))

  func isCurrency(_ at: Int) -> Bool {
    guard at >= 0, tokens[at].kind == .sign else { return false }
    let first = byte(at)
    return first == UInt8(ascii: "$") || (first == 0xE2 && bytes[Int(tokens[at].lower) + 1] == 0x82)
      || (first == 0xC2 && bytes[Int(tokens[at].lower) + 1] == 0xA3)
  }

  /// "two extra-strength tablets": the countable thing behind a word or two.
  private func describedCount(_ at: Int) -> (index: Int16, next: Int)? {
    var next = at
    while next < at + 3, Self.describing.contains(hash(next)) || (next > at && isDash(next)) { next += 1 }
    guard next > at, let unit = measure(next), words.measures[Int(unit.index)].hasPrefix("{") else { return nil }
    return unit
  }

  private static let describing = Set(
    [
      "chewable", "oral", "extra", "strength", "film", "coated", "regular", "soft", "whole", "level", "full", "small", "more", "additional",
      "heaped",
    ].map(Tokens.hash))

  /// "two 200 mg tablets": the count is an amount of its own; "one 75 mg tablet" is 75 mg.
  private func packed(_ at: Int, _ count: Range) -> AmountMatch? {
    guard count.high <= 12, let strength = range(count.next), let unit = measure(strength.next),
      !words.measures[Int(unit.index)].hasPrefix("{")
    else { return nil }
    guard !isDash(count.next), count.low > 1 || count.high > 1 else { return nil }
    let tail = tail(unit.next, unit.index)
    guard let thing = measure(tail.next) ?? describedCount(tail.next), words.measures[Int(thing.index)].hasPrefix("{") else { return nil }
    return AmountMatch(amount: Amount(low: count.low, high: count.high, unit: words.measures[Int(thing.index)]), next: count.next)
  }

  /// One of "5, 10 and 20 mg" or "500/125 mg": the number, with the unit that all share.
  private func item(_ at: Int) -> AmountMatch? {
    guard isNumber(at), !isCurrency(at - 1), let first = numeral(at), first.value > 0 else { return nil }
    var next = first.next
    var last = first.value
    var isJoined = isChange(at) || (isSign(at - 1, ",") && isNumber(at - 2))
    for count in 2...9 {
      let isSlash = isSign(next, "/") && isGlued(next) && isGlued(next + 1)
      if isSlash {
        isJoined = true
        next += 1
      } else {
        var isSeparated = false
        if isSign(next, ","), !isGlued(next + 1) { (next, isSeparated) = (next + 1, true) }
        if hash(next) == QuantityGlue.and || hash(next) == QuantityGlue.or
          || (count == 2 && isJoined && QuantityGlue.to.contains(hash(next)))
        {
          (next, isSeparated, isJoined) = (next + 1, true, true)
        }
        guard isSeparated else { return nil }
      }
      guard isNumber(next), let other = numeral(next), isSlash || other.value > last, other.value <= first.value * 400 else { return nil }
      (last, next) = (other.value, other.next)
      if let unit = measure(next) {
        guard isJoined || count > 2, words.measures[Int(unit.index)] != "{dose}" else { return nil }
        let tail = tail(unit.next, unit.index)
        var found = match(Range(low: first.value, high: first.value, next: first.next), unit.index, tail)
        found.next = first.next
        return found
      }
    }
    return nil
  }

  // MARK: - Behind the unit

  private func tail(_ at: Int, _ measure: Int16) -> Tail {
    var tail = Tail(next: at)
    for _ in 0..<3 {
      guard extend(&tail, measure) else { break }
    }
    if tail.per == nil, tail.suffix.isEmpty || tail.isByWeight || tail.suffix == "/m2", let next = inOneDay(tail.next) {
      tail.per = "day"
      tail.next = next
    }
    return tail
  }

  /// One more part: "/kg", "per day", "a week", "/5 mL"; whether there was one.
  private func extend(_ tail: inout Tail, _ measure: Int16) -> Bool {
    var start = afterBodyWeight(tail)
    // "0.5 mg base/kg".
    if Self.moieties.contains(hash(start)), isSign(start + 1, "/") { start += 1 }
    let isSlash = isSign(start, "/")
    let isWord = QuantityGlue.rate.contains(hash(start))
    let isFor = hash(start) == Self.forWord && hash(start + 1) == Self.each
    if !isSlash, !isWord, !isFor { return inverse(&tail) }
    let at = isFor ? start + 2 : start + 1
    let isArticle = isWord && QuantityGlue.a.contains(hash(start))
    if tail.suffix.isEmpty, tail.per == nil, !isArticle, let weight = weight(at) { return take(&tail, weight.suffix, weight.next) }
    if tail.suffix.isEmpty, !isArticle, QuantityGlue.squareMetre.contains(hash(at)), let next = squared(at) {
      return take(&tail, "/m2", next)
    }
    if let time = denominator(at, isSlash) { return take(&tail, time, isSlash: isSlash) }
    return !isArticle && tail.suffix.isEmpty && volume(&tail, at, measure)
  }

  private static let moieties = Set(["base", "salt", "elemental", "iron", "free"].map(Tokens.hash))

  /// "kg", "pound", "10 lbs", as what is divided by.
  private func weight(_ at: Int) -> (suffix: String, next: Int)? {
    let count = isNumber(at) ? numeral(at) : nil
    let place = count?.next ?? at
    let isPound = QuantityGlue.pound.contains(hash(place))
    guard isPound || QuantityGlue.kilogram.contains(hash(place)) else { return nil }
    let unit = isPound ? "[lb_av]" : "kg"
    guard let count, count.value != 1 else { return ("/" + unit, place + 1) }
    return ("/(\(count.value.canonical).\(unit))", place + 1)
  }

  private static let forWord = Tokens.hash("for")
  private static let each = Tokens.hash("each")

  private func take(_ tail: inout Tail, _ suffix: String, _ next: Int) -> Bool {
    tail.suffix += suffix
    tail.next = next
    return true
  }

  private func take(_ tail: inout Tail, _ time: (unit: QuantityWords.TimeUnit, next: Int), isSlash: Bool) -> Bool {
    guard tail.per == nil else { return false }
    // "50 mg an hour before": a timing.
    if !isSlash, Self.relations.contains(hash(time.next)), hash(time.next) != QuantityGlue.or || time.unit == .hour { return false }
    switch time.unit {
    case .day, .week: tail.per = time.unit.name
    case .hour, .minute: tail.suffix += "/" + time.unit.ucum
    default: return false
    }
    tail.next = time.next
    return true
  }

  private static let relations = Set(["before", "after", "prior", "later", "earlier", "apart", "or", "ago"].map(Tokens.hash))

  /// "day", "24 hours", "24h", and "d" behind a slash.
  private func denominator(_ at: Int, _ isSlash: Bool) -> (unit: QuantityWords.TimeUnit, next: Int)? {
    if isNumber(at), integer(at) == 24, let time = time(at + 1), time.unit == .hour { return (.day, time.next) }
    if isSlash, hash(at) == Self.d || hash(at) == Self.night { return (.day, at + 1) }
    if hash(at - 1) == Self.perWord, hash(at) == Self.night { return (.day, at + 1) }
    return word(at)?.time.map { ($0, at + 1) }
  }

  private static let d = Tokens.hash("d")
  private static let night = Tokens.hash("night")
  private static let perWord = Tokens.hash("per")

  /// "mg kg-1".
  private func inverse(_ tail: inout Tail) -> Bool {
    guard tail.suffix.isEmpty, QuantityGlue.kilogram.contains(hash(tail.next)), isDash(tail.next + 1), isNumber(tail.next + 2),
      integer(tail.next + 2) == 1
    else { return false }
    return take(&tail, "/kg", tail.next + 3)
  }

  /// "m2", "m²", "m(2)".
  private func squared(_ at: Int) -> Int? {
    if length(at) == 2 { return at + 1 }
    if byte(at + 1) == 0xC2, isGlued(at + 1) { return at + 2 }
    return isSign(at + 1, "(") && isNumber(at + 2) && isSign(at + 3, ")") ? at + 4 : nil
  }

  /// "/mL", "/5 mL", "per dose", and "/dL", "/L", which make it a level.
  private func volume(_ tail: inout Tail, _ at: Int, _ measure: Int16) -> Bool {
    if hash(at) == Self.decilitre {
      tail.isLevel = true
      return take(&tail, "/dL", at + 1)
    }
    let count = isNumber(at) ? numeral(at) : nil
    guard let unit = self.measure(count?.next ?? at) else { return false }
    let name = words.measures[Int(unit.index)]
    if name == "L" || words.measures[Int(measure)] == "ng" || words.measures[Int(measure)] == "mmol" { tail.isLevel = true }
    if name.hasPrefix("{") {
      tail.next = unit.next
      return true
    }
    guard name == "mL" || name == "L" || name == "g" || name == "mg" else { return false }
    return take(&tail, "/" + (count.map { $0.value.canonical } ?? "") + name, unit.next)
  }

  private static let decilitre = Tokens.hash("dl")

  /// "of body weight" between "/kg" and "per day".
  private func afterBodyWeight(_ tail: Tail) -> Int {
    guard tail.isByWeight else { return tail.next }
    var at = tail.next
    if hash(at) == QuantityGlue.of { at += 1 }
    if hash(at) == Self.body, hash(at + 1) == Self.weight { at += 2 } else if hash(at) == Self.bodyweight { at += 1 }
    return at
  }

  private static let body = Tokens.hash("body")
  private static let weight = Tokens.hash("weight")
  private static let bodyweight = Tokens.hash("bodyweight")

  /// "in 24 hours", "in a day", "in any 24-hour period".
  private func inOneDay(_ at: Int) -> Int? {
    guard Self.within.contains(hash(at)) else { return nil }
    var next = at + 1
    if Self.one.contains(hash(next)) { next += 1 }
    if isNumber(next), integer(next) == 24, let time = time(next + 1), time.unit == .hour { return time.next }
    guard next == at + 2, let time = time(next), time.unit == .day else { return nil }
    return time.next
  }

  private static let within = Set(["in", "within", "per"].map(Tokens.hash))
  private static let one = Set(["a", "one", "any", "each", "the", "single"].map(Tokens.hash))
}
