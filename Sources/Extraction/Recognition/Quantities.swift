import Lexicon
import Prose

/// Amounts, frequencies, timings, spans, percentages, populations and years at a token.
///
/// ```swift
/// // "25 mg/kg per day in two doses": <A> mg/kg 25..25 per day, <Q> 2/day
/// ```
package struct Quantities: Sendable {
  private let words = QuantityWords()
  private let phrases = QuantityPhrases()

  package init() {}

  /// What reads the quantities of one text.
  func reader(_ bytes: [UInt8], _ tokens: [Token]) -> QuantityReader { QuantityReader(bytes: bytes, tokens: tokens, words: words) }

  /// The longest quantity that begins at a token, nil where none does.
  func match(_ reader: QuantityReader, _ at: Int) -> Unit? { reader.unit(at, phrases) }

  /// Whether a quantity may begin with a word or number.
  @inline(__always)
  static func mayBegin(_ bytes: [UInt8], _ token: Token) -> Bool {
    token.kind == .number || token.uses.contains(.quantity) || isLatin(bytes, token)
  }

  /// Of those that begin with a word.
  var firstWords: Set<WordHash> { Self.starters.union(words.hashes).union(phrases.firstWords) }

  /// Words that begin quantities beside numbers and fixed phrases.
  private static let starters = Set(
    [
      "once", "twice", "thrice", "every", "each", "per", "a", "an", "in", "into", "as", "over", "under", "aged", "ages", "below",
      "creatinine", "crcl", "clcr", "egfr", "morning", "evening", "night", "afternoon",
    ].map(Tokens.hash))

  /// "q6h".
  private static func isLatin(_ bytes: [UInt8], _ token: Token) -> Bool {
    guard token.upper - token.lower <= 5, bytes[Int(token.lower)] | 0x20 == UInt8(ascii: "q") else { return false }
    return token.upper - token.lower == 1 || (0x30...0x39).contains(bytes[Int(token.lower) + 1])
  }

  /// Low and high of a time at a token ("4 to 6 hours"), in UCUM.
  func time(_ bytes: [UInt8], _ tokens: [Token], _ at: Int) -> Amount? {
    guard let span = reader(bytes, tokens).span(at) else { return nil }
    return Amount(low: span.low, high: span.high, unit: span.unit.ucum)
  }
}

extension QuantityReader {
  func unit(_ at: Int, _ phrases: QuantityPhrases) -> Unit? {
    let phrase = phrases.match(self, at)
    if let phrase, phrase.phrase.tag != .population { return fixed(phrase, at) }
    if let phrase { return population(phrase, at) }
    return tokens[at].kind == .number ? number(at) : worded(at)
  }

  private func made(_ tag: Tag, _ quantity: Quantity, _ at: Int, _ next: Int) -> Unit {
    var unit = Unit(tag: tag, tokens: at..<next, range: tokens[at].range.union(tokens[next - 1].range))
    unit.quantity = quantity
    return unit
  }

  private func fixed(_ found: (phrase: QuantityPhrases.Phrase, next: Int), _ at: Int) -> Unit? {
    if found.phrase.tag == .frequency, Self.notRates.contains(hash(found.next)) { return nil }
    if found.phrase.tag == .timing, Self.interacting.contains(hash(at - 1)) { return nil }
    return made(found.phrase.tag, found.phrase.quantity, at, found.next)
  }

  /// "daily life", "monthly period".
  private static let notRates = Set(
    [
      "life", "living", "activity", "routine", "task", "news", "function", "log", "diary", "cycle", "period", "basis", "newsletter",
      "habit", "work", "mail", "deal", "users",
    ].map(Tokens.hash))
  private static let interacting = Set(["interact", "interaction", "interacts"].map(Tokens.hash))

  private func population(_ found: (phrase: QuantityPhrases.Phrase, next: Int), _ at: Int) -> Unit? {
    guard case .population(let head) = found.phrase.quantity else { return nil }
    if let band = band(found.next, standsAlone: false) { return made(.population, .population("\(head) \(band.text)"), at, band.next) }
    return found.phrase.needsBand ? nil : made(.population, found.phrase.quantity, at, found.next)
  }

  /// What begins with digits, the more telling reading first.
  private func number(_ at: Int) -> Unit? {
    if let next = clock(at) { return made(.timing, .timing(words(at, next)), at, next) }
    if let found = frequency(at) { return made(.frequency, .frequency(found.text), at, found.next) }
    if let found = measured(at) ?? share(at).map({ made(.percent, .percent(low: $0.low, high: $0.high), at, $0.next) }) { return found }
    if let found = timed(at) { return found }
    if let year = year(at) { return made(.year, .year(year), at, at + 1) }
    // "GLP-1" and "5-HT" are names.
    if isDash(at - 1), isGlued(at), isGlued(at - 1), at > 1, tokens[at - 2].kind == .word { return nil }
    if isDash(at + 1), isGlued(at + 1), isGlued(at + 2), at + 2 < tokens.count, tokens[at + 2].kind == .word { return nil }
    guard let found = numeral(at) else { return nil }
    return made(.number, .number(found.value), at, found.next)
  }

  private func measured(_ at: Int) -> Unit? {
    guard let found = amount(at) else { return nil }
    if found.isLevel { return made(.number, .number(found.amount.low), at, found.next) }
    return made(.amount, .amount(found.amount), at, found.next)
  }

  /// Ages, spans and "30 minutes before breakfast".
  private func timed(_ at: Int) -> Unit? {
    if let found = band(at, standsAlone: true) { return made(.population, .population(found.text), at, found.next) }
    guard let span = span(at) else { return nil }
    if isAge(span.next) { return made(.number, .number(span.low), at, span.next) }
    if let next = relative(span.next) { return made(.timing, .timing(words(at, next)), at, next) }
    return made(.span, .span(words(at, span.next)), at, span.next)
  }

  private func isAge(_ at: Int) -> Bool {
    hash(at) == Self.oldWord || isDash(at) && hash(at + 1) == Self.oldWord || hash(at) == QuantityGlue.of && hash(at + 1) == Self.ageWord
  }

  private static let oldWord = Tokens.hash("old")
  private static let ageWord = Tokens.hash("age")

  /// "before a meal" behind a span.
  private func relative(_ at: Int) -> Int? {
    guard Self.before.contains(hash(at)) else { return nil }
    var next = at + 1
    while next < at + 4, Self.articles.contains(hash(next)) { next += 1 }
    guard Self.events.contains(hash(next)) else { return nil }
    if hash(next) == Self.goingWord || hash(next) == Self.eveningWord { next += 2 }
    return Swift.min(next + 1, tokens.count)
  }

  private static let before = Set(["before", "after", "prior", "ahead"].map(Tokens.hash))
  private static let articles = Set(["a", "an", "the", "each", "every", "your", "to", "of", "any", "first", "main"].map(Tokens.hash))
  private static let events = Set(
    [
      "meal", "food", "eating", "breakfast", "lunch", "dinner", "supper", "bed", "bedtime", "sleep", "exercise", "sex", "sexual", "travel",
      "surgery", "sport", "procedure", "going",
      "evening", "intercourse", "activity", "chemotherapy", "departure",
    ].map(Tokens.hash))
  private static let goingWord = Tokens.hash("going")
  private static let eveningWord = Tokens.hash("evening")

  /// What begins with a word.
  private func worded(_ at: Int) -> Unit? {
    if let found = frequency(at) { return made(.frequency, .frequency(found.text), at, found.next) }
    if Self.dayParts.contains(hash(at)), QuantityGlue.every.contains(hash(at - 1)) {
      return made(.timing, .timing(words(at, at + 1)), at, at + 1)
    }
    if let found = kidneys(at) { return made(.population, .population(found.text), at, found.next) }
    if words.word(hash(at))?.number != nil || tokens[at].kind == .sign {
      guard tokens[at].kind != .sign || fraction(at) != nil else { return nil }
      return measured(at) ?? share(at).map { made(.percent, .percent(low: $0.low, high: $0.high), at, $0.next) } ?? timed(at)
    }
    if QuantityGlue.a.contains(hash(at)) {
      if let found = singleThing(at) { return found }
      if let span = span(at) {
        if let next = relative(span.next) { return made(.timing, .timing(words(at, next)), at, next) }
        return made(.span, .span(words(at, span.next)), at, span.next)
      }
      if let time = time(at + 1), let next = relative(time.next) { return made(.timing, .timing(words(at, next)), at, next) }
    }
    if let found = looseRate(at) { return made(.frequency, .frequency(found.text), at, found.next) }
    guard Self.ages.contains(hash(at)), let found = band(at, standsAlone: true) else { return nil }
    return made(.population, .population(found.text), at, found.next)
  }

  private static let ages = Set(["aged", "ages", "over", "under", "below"].map(Tokens.hash))

  /// "a tablet twice a day": one of it, where a frequency follows.
  private func singleThing(_ at: Int) -> Unit? {
    guard let thing = measure(at + 1), words.measures[Int(thing.index)].hasPrefix("{"),
      frequency(thing.next) != nil || looseRate(thing.next) != nil
    else { return nil }
    return made(.amount, .amount(Amount(low: 1, high: 1, unit: words.measures[Int(thing.index)])), at, thing.next)
  }

  /// The words of tokens as they stand, in lower case with single blanks and plain hyphens.
  func words(_ at: Int, _ next: Int) -> String {
    var out = ""
    for index in at..<next {
      if index > at, !isGlued(index) { out += " " }
      out += isDash(index) ? "-" : String(decoding: bytes[Int(tokens[index].lower)..<Int(tokens[index].upper)], as: UTF8.self).lowercased()
    }
    return out
  }
}
