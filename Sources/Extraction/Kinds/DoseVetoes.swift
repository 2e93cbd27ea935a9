import Lexicon
import Prose

/// Amounts that are no doses: of water, of a pack, of a price list, in an overdose.
struct DoseVetoes {
  let clauses: DoseClauses

  /// How much a dose may be trusted, nil where it is none.
  func confidence(_ key: Int, role: String?) -> Confidence? {
    guard case .amount(let amount) = clauses.sentence.units[key].quantity else { return .medium }
    if amount.low <= 0 { return nil }
    if amount.unit == "{dose}" || isLooseCount(key, amount, role) { return isCountOfDrug(key, amount) ? .low : nil }
    // "10 kg to 15 kg" is who takes it.
    if amount.unit.hasPrefix("L") || amount.unit == "kg" { return nil }
    let near = clauses.front(key).lowerBound..<clauses.back(key).upperBound
    let cues = clauses.cues(in: near)
    if isSpoonfuls(key) { return nil }
    if isFood(key, amount, cues) || isPack(key, amount, cues, role) { return nil }
    if isPart(key) || isRate(key) || isExcipient(key) || isLevelInBlood(key, amount) || isDiluent(key, amount) { return nil }
    let all = clauses.cues
    if all.contains(where: { $0.cue == .animal }) || cues.contains(where: { $0.cue == .kinetic }) { return nil }
    if isOfEffect(key, role) { return nil }
    if isBlamed(key) { return all.contains { $0.cue == .story } ? .low : nil }
    let isStory = all.contains { $0.cue == .story }
    if isDeadly(near) || cues.contains(where: { $0.cue == .toxic }) { return isStory ? .low : nil }
    if isStory || cues.contains(where: { $0.cue == .equal }) || isSum(key) { return .low }
    if all.contains(where: { $0.cue == .study }) { return .medium }
    return .high
  }

  /// "doses of 400 to 800 mg a day have been linked with birth defects".
  private func isBlamed(_ key: Int) -> Bool {
    let next = clauses.sentence.units.indices.dropFirst(key + 1).first { clauses.tag($0) == .effect }
    guard let next, next - key < 20 else { return false }
    return clauses.sentence.words(key + 1..<next).holds(["linked with", "linked to", "tied to", "blamed for", "implicated in"])
  }

  /// "two 5 ml spoonfuls": ten.
  private func isSpoonfuls(_ key: Int) -> Bool { clauses.isWord(key + 1, Self.spoonfuls) && clauses.isWord(key - 1, Self.several) }

  private static let spoonfuls = DoseClauses.words(
    "spoonful", "spoonfuls", "spoon", "spoons", "teaspoon", "teaspoons", "sachets", "ampoules")
  private static let several = DoseClauses.words("two", "three", "four", "half")

  /// "388 mg of sodium per tablet".
  private func isExcipient(_ key: Int) -> Bool {
    clauses.isWord(key + 1, Self.of) && clauses.isWord(key + 2, Self.excipients) || clauses.isWord(key + 1, Self.excipients)
  }

  private static let excipients = DoseClauses.words(
    "sodium", "salt", "sugar", "lactose", "aspartame", "gluten", "carbohydrate", "carbohydrates")

  private func isFood(_ key: Int, _ amount: Amount, _ cues: [DoseCues.Found]) -> Bool {
    let isBulk = ["L", "mL", "g", "[foz_us]", "[iU]", "[cup_us]"].contains(amount.unit)
    if isBulk, cues.contains(where: { $0.cue == .drink }) { return true }
    if amount.unit == "L" { return true }
    // "2010 mL twice daily" is a row of weights and volumes run together.
    if amount.unit == "mL", amount.low >= 100, key == 0 { return true }
    return isBulk && (key - 6..<key + 5).contains { clauses.tag($0) == .substance || Self.drinks.contains(clauses.hash($0)) }
  }

  private static let drinks = DoseClauses.words("alcohol", "wine", "beer", "spirits", "water", "milk")

  /// "fatal" and the like within a recognised effect.
  private func isDeadly(_ near: Range<Int>) -> Bool {
    near.contains { index in
      clauses.tag(index) == .effect && clauses.sentence.units[index].tokens.contains { Self.deadly.contains(clauses.tokens[$0].hash) }
    }
  }

  private static let deadly = DoseClauses.words("fatal", "lethal", "death", "poisoning", "toxic", "die")

  /// "30 tablets for $12", "a box of 28 capsules".
  private func isPack(_ key: Int, _ amount: Amount, _ cues: [DoseCues.Found], _ role: String?) -> Bool {
    if cues.contains(where: { $0.cue == .pack }) { return true }
    let isCurrency = clauses.sentence.units.indices.contains { index in
      let sign = clauses.sign(index)
      return sign == UInt8(ascii: "$") || (sign == 0xE2 && clauses.bytes[clauses.sentence.units[index].range.lower + 1] == 0x82)
        || (sign == 0xC2 && clauses.bytes[clauses.sentence.units[index].range.lower + 1] == 0xA3)
    }
    if isCurrency { return true }
    return amount.unit.hasPrefix("{") && amount.low >= 14 && role != "maximum"
  }

  /// "two pills and a mother-in-law": a count that no one is told to take.
  private func isLooseCount(_ key: Int, _ amount: Amount, _ role: String?) -> Bool {
    guard amount.unit.hasPrefix("{"), amount.per == nil, role == nil else { return false }
    let near = max(0, key - 6)..<min(clauses.sentence.units.count, key + 8)
    return !near.contains { clauses.tag($0) == .frequency }
      && !clauses.cues(in: near).contains { $0.cue == .intake && $0.units.upperBound <= key && key - $0.units.upperBound <= 2 }
  }

  /// "four doses of linezolid", "one drop of brimonidine".
  private func isCountOfDrug(_ key: Int, _ amount: Amount) -> Bool {
    amount.unit.hasPrefix("{") && amount.low < 30 && clauses.isWord(key + 1, Self.of)
      && (clauses.tag(key + 2) == .drug || clauses.tag(key + 3) == .drug)
  }

  private static let of = DoseClauses.words("of")

  /// "9 in 1,000 at 80 mg": how common something is at that dose.
  private func isOfEffect(_ key: Int, _ role: String?) -> Bool {
    if isLevel(key) { return true }
    // "0.4% at 450 mg/day".
    if clauses.tag(key - 2) == .percent, clauses.isWord(key - 1, Self.at) { return true }
    guard role == nil, clauses.isWord(key - 1, Self.at) else { return false }
    return (max(0, key - 8)..<key).contains { clauses.tag($0) == .percent } && !clauses.back(key).contains { clauses.tag($0) == .frequency }
  }

  /// "0.4% at doses up to 450 mg a day", "seizures were seen at doses above 300 mg": the level at which something is seen.
  private func isLevel(_ key: Int) -> Bool {
    guard let word = (2...5).first(where: { clauses.isWord(key - $0, Self.doses) }),
      (1...2).contains(where: { clauses.isWord(key - word - $0, Self.at) })
    else { return false }
    let isOfShare = (max(0, key - 14)..<key).contains { clauses.tag($0) == .percent }
    return isOfShare || clauses.sentence.section.topic == .adverseEffects && clauses.sentence.tags.contains(.effect)
  }

  private static let doses = DoseClauses.words("doses")
  private static let at = DoseClauses.words("at", "on", "with")

  /// "200 mg salt = 155 mg base", "1.25 mg in 0.1 ml".
  private func isPart(_ key: Int) -> Bool {
    if clauses.isWord(key - 1, Self.in), clauses.tag(key - 2) == .amount { return true }
    // "50 mg = 2.5 mL": the amount, and how much of the syrup holds it.
    if clauses.sign(key + 1) == UInt8(ascii: "="), clauses.tag(key + 2) == .amount,
      case .amount(let amount) = clauses.sentence.units[key + 2].quantity, amount.unit == "mL"
    {
      return false
    }
    return clauses.sign(key + 1) == UInt8(ascii: "=") || clauses.sign(key - 1) == UInt8(ascii: "=")
      || clauses.sign(key + 2) == UInt8(ascii: "=")
  }

  private static let `in` = DoseClauses.words("in")

  /// "the peak is 5 micrograms/mL": what is measured, not what is given.
  private func isLevelInBlood(_ key: Int, _ amount: Amount) -> Bool {
    guard amount.unit.hasSuffix("/mL") || amount.unit.hasSuffix("/L") || amount.unit.hasSuffix("/dL") else { return false }
    return (max(0, key - 8)..<key).contains { clauses.isWord($0, Self.measured) }
  }

  private static let measured = DoseClauses.words(
    "peak", "peaks", "trough", "troughs", "level", "levels", "serum", "plasma", "concentration", "concentrations")

  /// "dilute in at least 100 mL of glucose": what the drug is given in.
  private func isDiluent(_ key: Int, _ amount: Amount) -> Bool {
    guard amount.unit == "mL" || amount.unit == "L" else { return false }
    return (max(0, key - 8)..<key).contains { clauses.isWord($0, Self.diluting) }
  }

  private static let diluting = DoseClauses.words("dilute", "diluted", "diluting", "dissolve", "dissolved", "reconstitute", "reconstituted")

  /// "a cumulative dose of 120 mg/kg": of a whole course.
  private func isSum(_ key: Int) -> Bool {
    (1...6).contains { clauses.isWord(key - $0, Self.sums) } || clauses.isWord(key + 1, Self.sums)
  }

  private static let sums = DoseClauses.words("cumulative", "lifetime")

  /// "at 50 mg per minute".
  private func isRate(_ key: Int) -> Bool {
    if case .amount(let amount) = clauses.sentence.units[key].quantity {
      return amount.unit.hasSuffix("/min") && !amount.isByWeight
    }
    return false
  }
}
