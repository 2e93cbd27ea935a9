import Lexicon
import Prose

/// Pairs the figures of a sentence with the parameters that it names.
struct PharmacokineticFigures {
  struct Figure {
    var key: Int
    var parameter: String
    var amount: Amount
    var drug: Int?
    var route: Int?
    var isSure: Bool
  }

  let sentence: Sentence
  let passage: Page.Passage
  let cues: [PharmacokineticCues.Found]
  let quantities: Quantities

  func all() -> [Figure] {
    var out: [Figure] = []
    var last: (figure: Figure, measure: PharmacokineticCues.Measure)?
    for key in sentence.units.indices {
      guard let (amount, measure) = figure(key) else { continue }
      let cue = nearest(key, measure) ?? (last?.measure == measure ? inherited(key, last?.figure) : nil)
      guard let cue, !isForeign(key), !isChange(key) else { continue }
      let parameter = PharmacokineticCues.parameter(cue.parameter)
      if parameter.isLoose || parameter.name == "duration" || parameter.name == "onset", isOfSomethingElse(cue) { continue }
      var found = Figure(
        key: key, parameter: parameter.name, amount: amount, drug: drug(key, cue), route: route(key), isSure: !parameter.isLoose)
      if ["absorption", "excretion", "metabolism", "steady state"].contains(parameter.name) { found.isSure = false }
      out.append(found)
      last = (found, measure)
    }
    return out
  }

  // MARK: - Figures

  private func figure(_ key: Int) -> (Amount, PharmacokineticCues.Measure)? {
    let unit = sentence.units[key]
    switch unit.quantity {
    case .span: return quantities.time(passage.bytes, passage.tokens, unit.tokens.lowerBound).map { ($0, .time) }
    case .percent(let low, let high):
      // "0.025% gel" is how strong it is.
      if key + 1 < sentence.units.count, sentence.units[key + 1].tag == .form { return nil }
      // "above 90%" and "less than 5%" are stated as the limit.
      let isLimit = low == 0 || high == 100
      return (isLimit ? limit(unit, low, high) : Amount(low: low, high: high, unit: "%"), .share)
    case .amount(let amount) where amount.unit.hasPrefix("L") || amount.unit == "mL/kg" || amount.unit.hasPrefix("mL/min"):
      return (amount, .volume)
    default: return nil
    }
  }

  private func limit(_ unit: Unit, _ low: Double, _ high: Double) -> Amount {
    let digits = passage.bytes[unit.range.lower..<unit.range.upper]
    if low == 0, digits.first != UInt8(ascii: "0") { return Amount(low: high, high: high, unit: "%") }
    let isStated = String(decoding: digits, as: UTF8.self).contains("100")
    return isStated ? Amount(low: low, high: high, unit: "%") : Amount(low: low, high: low, unit: "%")
  }

  // MARK: - Pairing

  private func hash(_ index: Int) -> WordHash {
    sentence.units.indices.contains(index) ? passage.tokens[sentence.units[index].tokens.lowerBound].hash : 0
  }
  private func isWord(_ index: Int, _ words: Set<WordHash>) -> Bool {
    sentence.units.indices.contains(index) && sentence.units[index].tag == .word && words.contains(hash(index))
  }

  private func isBoundary(_ index: Int) -> Bool {
    let unit = sentence.units[index]
    guard unit.tag == .word, passage.tokens[unit.tokens.lowerBound].kind == .sign else { return false }
    let byte = passage.bytes[unit.range.lower]
    return byte == UInt8(ascii: ";") || byte == UInt8(ascii: ".") && index < sentence.units.count - 1
  }

  /// The closest cue that goes with such a figure: before it in the clause, else right behind it.
  private func nearest(_ key: Int, _ measure: PharmacokineticCues.Measure) -> PharmacokineticCues.Found? {
    let fitting = cues.filter { PharmacokineticCues.parameter($0.parameter).measure == measure }
    if let behind = fitting.first(where: { $0.units.lowerBound > key }), behind.units.lowerBound - key <= 9,
      isFree(key + 1..<behind.units.lowerBound, measure, allowing: 0),
      !fitting.contains(where: { $0.units.upperBound <= key && key - $0.units.upperBound <= 3 }), measure == .share
    {
      return behind
    }
    if let before = fitting.last(where: { $0.units.upperBound <= key }), key - before.units.upperBound <= 14 || sentence.kind == .tableRow,
      isFree(before.units.upperBound..<key, measure, allowing: sentence.kind == .tableRow ? 9 : 0)
    {
      return before
    }
    guard let behind = fitting.first(where: { $0.units.lowerBound > key }), behind.units.lowerBound - key <= 9,
      isFree(key + 1..<behind.units.lowerBound, measure, allowing: 0)
    else { return nil }
    // "three to four hours later levels peak", not "take it 2 hours before; it peaks".
    return measure == .share ? behind : nil
  }

  /// No clause ends and no other figure of the kind stands between.
  private func isFree(_ range: Range<Int>, _ measure: PharmacokineticCues.Measure, allowing others: Int) -> Bool {
    var seen = 0
    for index in range {
      if isBoundary(index) { return false }
      if let (_, kind) = figure(index), kind == measure { seen += 1 }
    }
    return seen <= others
  }

  /// "26 hours; for mirtazapine it is 20 to 40 hours": the parameter named before.
  private func inherited(_ key: Int, _ last: Figure?) -> PharmacokineticCues.Found? {
    guard let last, key - last.key <= 12,
      let cue = cues.last(where: { PharmacokineticCues.parameter($0.parameter).name == last.parameter && $0.units.upperBound <= key })
    else { return nil }
    let between = last.key + 1..<key
    guard !cues.contains(where: { between.contains($0.units.lowerBound) }) else { return nil }
    if between.contains(where: { isWord($0, Self.comparing) }) { return nil }
    return between.contains { isWord($0, Self.carrying) } ? cue : nil
  }

  private static let carrying = DoseClauses.words("and", "or", "but", "for", "that", "it", "in", "up")
  private static let comparing = DoseClauses.words("compared", "versus", "vs", "against", "unlike", "than")

  /// "cut its absorption by about 20%": a change, not the figure itself.
  private func isChange(_ key: Int) -> Bool { (1...3).contains { isWord(key - $0, Self.by) } }
  private static let by = DoseClauses.words("by")

  /// Of a metabolite, of animals, of a treatment or a trial.
  private func isForeign(_ key: Int) -> Bool {
    var start = key
    while start > 0, !isBoundary(start - 1), figure(start - 1) == nil { start -= 1 }
    var end = key
    while end + 1 < sentence.units.count, end < key + 5, !isBoundary(end + 1), !isWord(end + 1, Self.turning), figure(end + 1) == nil {
      end += 1
    }
    let isNamed = (start..<key).contains { sentence.units[$0].tag == .drug }
    return (start...end).contains { index in
      if isWord(index, Self.foreign) { return !isNamed || !isWord(index, Self.metabolite) }
      let range = sentence.units[index].range
      return sentence.units[index].tag == .word && range.count >= 9 && Self.isMetabolite(passage.bytes[range.lower..<range.upper])
    }
  }

  private static let turning = Set([",", "and", "but", "while", "(", ")"].map(Tokens.hash))
  private static let metabolite = DoseClauses.words("metabolite", "metabolites")
  private static let foreign = DoseClauses.words(
    "metabolite", "metabolites", "rat", "rats", "mice", "mouse", "dog", "dogs", "cat", "cats", "rabbit", "monkeys", "animals", "course",
    "trial", "study", "withdrawal")

  /// "hydroxyrisperidone", "desmethyltamoxifen": a word no lexicon of ours has, built on a drug's name.
  private static func isMetabolite(_ word: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: word, as: UTF8.self).lowercased()
    return text.hasPrefix("hydroxy") || text.hasPrefix("desmethyl") || text.hasPrefix("norflu") || text.hasPrefix("didesmethyl")
  }

  /// "nausea lasts", "treatment lasts": the subject is not the drug.
  private func isOfSomethingElse(_ cue: PharmacokineticCues.Found) -> Bool {
    let before = max(0, cue.units.lowerBound - 5)..<cue.units.lowerBound
    if before.contains(where: { isWord($0, Self.effectWords) }) { return before.contains { isWord($0, Self.side) } }
    return before.contains { sentence.units[$0].tag == .effect || isWord($0, Self.otherSubjects) }
  }

  private static let effectWords = DoseClauses.words("effect", "effects", "relief", "action")
  private static let side = DoseClauses.words("side", "adverse", "unwanted")
  private static let otherSubjects = DoseClauses.words(
    "treatment", "therapy", "symptom", "symptoms", "infection", "pregnancy", "pain", "headache", "attack", "reaction", "reactions", "rash",
    "protection", "visit", "appointment", "doctor", "supply", "pack", "bottle", "if",
    "not", "stopped", "stop", "taper", "these", "they")

  // MARK: - Whose and which way

  /// The drug nearest before the figure in its clause, or right behind ("26 hours for mirtazapine", "the half-life of X").
  private func drug(_ key: Int, _ cue: PharmacokineticCues.Found) -> Int? {
    if isWord(key + 1, Self.forWhich) || isWord(key + 1, Self.of), sentence.units.indices.contains(key + 2),
      sentence.units[key + 2].tag == .drug
    {
      return key + 2
    }
    var index = key - 1
    while index >= 0 {
      if sentence.units[index].tag == .drug { return index }
      index -= 1
    }
    return nil
  }

  private static let forWhich = DoseClauses.words("for", "with")
  private static let of = DoseClauses.words("of")

  private func route(_ key: Int) -> Int? {
    let range = max(0, key - 14)..<min(sentence.units.count, key + 6)
    return range.last { $0 < key && sentence.units[$0].tag == .route } ?? range.first { sentence.units[$0].tag == .route }
  }
}
