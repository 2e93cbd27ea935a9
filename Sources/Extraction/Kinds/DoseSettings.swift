import Lexicon
import Prose

/// What belongs to an amount beside its role: how often, when, how long, by which way, for what and for whom.
struct DoseSettings {
  let clauses: DoseClauses
  let page: Page

  private var units: Units { clauses.sentence.units }

  func fill(_ draft: inout Draft, _ key: Int, role: String?) {
    let back = clauses.back(key)
    let front = clauses.front(key)
    rate(&draft, key, front, back, role)
    take(.timing, .timing, &draft, [back, clauses.continues(key) && front.lowerBound > 0 ? front.upperBound..<front.upperBound : front])
    if draft.values[.timing] == nil, let index = shared(key, .timing) { set(.timing, index, &draft) }
    if draft.values[.frequency] == nil, role != "strength", role != "step", case .text(let timing)? = draft.values[.timing] {
      daily(&draft, timing)
    }
    if let span = back.first(where: { clauses.tag($0) == .span && isDuration($0, key) }) { set(.duration, span, &draft) }
    take(.route, .route, &draft, [back, front])
    form(&draft, key, front, back, role)
    population(&draft, key, front, back)
    indication(&draft, key, front, back)
    if asNeeded(back) { draft.values[.asNeeded] = .flag(true) }
  }

  private func set(_ field: Field, _ index: Int, _ draft: inout Draft) {
    guard let value = units[index].value(page) else { return }
    draft.values[field] = value
    draft.others.append(index)
  }

  /// The first of a tag behind the amount, else the last before it.
  private func take(_ tag: Tag, _ field: Field, _ draft: inout Draft, _ ranges: [Range<Int>]) {
    if let index = ranges[0].first(where: { clauses.tag($0) == tag }) { return set(field, index, &draft) }
    if let index = ranges[1].last(where: { clauses.tag($0) == tag }) { set(field, index, &draft) }
  }

  // MARK: - How often

  private func rate(_ draft: inout Draft, _ key: Int, _ front: Range<Int>, _ back: Range<Int>, _ role: String?) {
    guard role != "strength" || clauses.tag(key + 1) == .form else { return }
    wholeDay(&draft, back)
    let found = back.filter { clauses.tag($0) == .frequency && !opensNext($0, key) }
    // "30 mg two hours before travel and 15 mg every eight hours": what has its own time has its own rate.
    let isOfDay = if case .amount(let amount)? = draft.values[.amount] { amount.per != nil } else { false }
    let isTimed = back.contains { clauses.tag($0) == .timing }
    guard let first = found.first ?? ownRate(front, key) ?? (isTimed || isOfDay ? nil : shared(key, .frequency)) else { return }
    // "in one to four injections every 2 or 4 weeks": the longer time tells how often.
    if found.count > 1, first == found[0], clauses.isWord(first, Self.within) || clauses.isWord(first - 1, Self.within),
      case .frequency(let parts) = units[first].quantity, parts.hasSuffix("/day"),
      case .frequency(let text) = units[found[1]].quantity, !text.hasSuffix("day"), !text.hasSuffix("hour")
    {
      return set(.frequency, found[1], &draft)
    }
    set(.frequency, first, &draft)
    limitOfDay(&draft, first, role)
    // "150 mg daily in two doses", "150 mg/day in two doses": the amount is the day's.
    guard found.count > 1, case .text("1/day")? = draft.values[.frequency], case .frequency(let text) = units[found[1]].quantity,
      text.hasSuffix("/day"),
      case .amount(var amount)? = draft.values[.amount]
    else { return }
    amount.per = amount.per ?? "day"
    draft.values[.amount] = .amount(amount)
    set(.frequency, found[1], &draft)
  }

  /// "The maximum is 375 mg daily": a limit on the day, however it is divided.
  private func limitOfDay(_ draft: inout Draft, _ index: Int, _ role: String?) {
    // "A daily dose of 150 mg" tells the day's total as well.
    guard role == "maximum" || isTotal(index), case .text("1/day")? = draft.values[.frequency], clauses.tag(index) == .frequency,
      units[index].tokens.allSatisfy({ !Self.single.contains(clauses.tokens[$0].hash) }),
      case .amount(var amount)? = draft.values[.amount], amount.per == nil
    else { return }
    amount.per = "day"
    draft.values[.amount] = .amount(amount)
    draft.values[.frequency] = nil
  }

  /// "daily dose", "daily intake", "daily total" before the amount.
  private func isTotal(_ index: Int) -> Bool {
    if clauses.isWord(index + 1, Self.total) { return true }
    // "200 mg daily in divided doses".
    return (1...4).contains { clauses.isWord(index + $0, Self.divided) }
  }

  private static let divided = DoseClauses.words("divided", "split")

  private static let total = DoseClauses.words("dose", "doses", "dosage", "amount", "intake", "total", "maximum", "max", "limit")
  private static let single = DoseClauses.words("once", "one", "single")

  /// "4 g of paracetamol in 24 hours": the day's total.
  private func wholeDay(_ draft: inout Draft, _ back: Range<Int>) {
    guard case .amount(var amount)? = draft.values[.amount], amount.per == nil else { return }
    let isTotal = back.contains { index in
      guard case .span(let text) = units[index].quantity, text == "24 hours" || text == "a day" || text == "one day" else { return false }
      return clauses.isWord(index - 1, Self.within) || clauses.isWord(index - 2, Self.within)
    }
    guard isTotal, !back.contains(where: { clauses.tag($0) == .frequency }) else { return }
    amount.per = "day"
    draft.values[.amount] = .amount(amount)
  }

  private static let within = DoseClauses.words("in", "within", "per", "any")

  /// Behind "then" or "and", just before the next amount: that one's.
  private func opensNext(_ index: Int, _ key: Int) -> Bool {
    guard let next = clauses.keys.first(where: { $0 > key && clauses.isAmount($0) }), next - index <= 2, index - key > 2 else {
      return false
    }
    return clauses.tag(index + 1) == .amount || index + 1 == next
  }

  /// "a daily dose of 25 mg", "once a day, 5 mg"; not the frequency of the amount before.
  private func ownRate(_ front: Range<Int>, _ key: Int) -> Int? {
    guard let index = front.last(where: { clauses.tag($0) == .frequency }), !clauses.hasRate(key) else { return nil }
    let isFirst = !clauses.keys.contains { $0 < key && clauses.isAmount($0) }
    return key - index <= (isFirst ? 8 : 4) && (isFirst || !clauses.continues(key) || index > front.lowerBound) ? index : nil
  }

  /// "5 mg for him and 4 mg for her, once a day": the rate behind the last holds for all.
  private func shared(_ key: Int, _ tag: Tag) -> Int? {
    guard let next = clauses.keys.first(where: { $0 > key && clauses.isAmount($0) }), clauses.continues(next), clauses.tag(key) == .amount
    else { return nil }
    let between = key + 1..<next
    if clauses.sign(next - 1) == UInt8(ascii: "("), next - key <= 5 {
      return clauses.back(next).first { clauses.tag($0) == tag && $0 - next <= 8 }
    }
    let words = between.filter { clauses.tag($0) != .population && clauses.tag($0) != .form }
    guard words.count <= 6, !words.contains(where: { clauses.isWord($0, QuantityGlue.changes) || clauses.isWord($0, Self.by) }),
      clauses.cues(in: between).allSatisfy({ $0.cue == .story })
    else { return nil }
    guard between.contains(where: { clauses.isWord($0, Self.or) || clauses.sign($0) == UInt8(ascii: ",") }) || clauses.isBehindSlash(next),
      !between.contains(where: { clauses.tag($0) == .frequency })
    else { return nil }
    return clauses.back(next).first { clauses.tag($0) == tag && $0 - next <= 14 }
  }

  private static let by = DoseClauses.words("by", "then")
  private static let or = DoseClauses.words("or", "and")

  private func daily(_ draft: inout Draft, _ timing: String) {
    if case .amount(let amount)? = draft.values[.amount], amount.per != nil { return }
    let parts = [
      "bedtime", "night", "morning", "evening", "before bed", "right before bed", "before bedtime", "before going to bed", "noon",
      "afternoon",
    ]
    if parts.contains(timing) || timing.hasSuffix("or evening") {
      draft.values[.frequency] = .text("1/day")
    } else if timing.hasPrefix("morning and") {
      draft.values[.frequency] = .text("2/day")
    }
  }

  /// "for 7 days", "for at least 6 weeks", "over 4 weeks".
  private func isDuration(_ span: Int, _ key: Int) -> Bool {
    if case .span(let text) = units[span].quantity, text.hasSuffix("-term") || text == "lifelong" || text == "indefinitely" { return true }
    // "over 40 minutes" is how fast it runs in.
    if case .span(let text) = units[span].quantity, text.contains("min") || text.contains("sec") { return false }
    return (1...4).contains { span - $0 > key && clauses.isWord(span - $0, Self.lasting) }
  }

  private static let lasting = DoseClauses.words("for", "during", "over", "lasting", "next")

  private func asNeeded(_ back: Range<Int>) -> Bool {
    back.contains { DoseCues.behind.match(units, clauses.tokens, $0)?.cue == .asNeeded }
  }

  // MARK: - What, whom and for what

  private func form(_ draft: inout Draft, _ key: Int, _ front: Range<Int>, _ back: Range<Int>, _ role: String?) {
    if let index = back.prefix(role == "strength" ? 14 : 3).first(where: { clauses.tag($0) == .form }) { return set(.form, index, &draft) }
    if role == "strength", let index = clauses.formBehind(key) { return set(.form, index, &draft) }
    let reach = role == "strength" ? 12 : 3
    if let index = front.last(where: { clauses.tag($0) == .form }), key - index <= reach { return set(.form, index, &draft) }
    if role == "strength", let index = (0..<key).last(where: { clauses.tag($0) == .form }), clauses.continues(key) {
      set(.form, index, &draft)
    }
  }

  private func population(_ draft: inout Draft, _ key: Int, _ front: Range<Int>, _ back: Range<Int>) {
    let behind = back.first { clauses.tag($0) == .population && isForWhom($0) && !opensBracket($0, key) }
    if let index = behind ?? front.last(where: { clauses.tag($0) == .population }) { return set(.population, index, &draft) }
    if let index = organ(front) ?? organ(back) {
      // The unit's own range leaves "severe" out.
      var range = clauses.tokens[units[index].tokens.lowerBound].range.union(units[index].range)
      if clauses.isWord(index - 1, Self.grades) { range = range.union(units[index - 1].range) }
      draft.values[.population] = .text(String(decoding: clauses.bytes[range.lower..<range.upper], as: UTF8.self).lowercased())
      draft.others.append(index)
      return
    }
    let first = clauses.keys[0]
    if let index = (0..<first).last(where: { clauses.tag($0) == .population }), clauses.continues(key) || isLabel(index) {
      return set(.population, index, &draft)
    }
    // "0-3 months: 10 to 15 µg/kg/day".
    if let age = units.indices.prefix(3).first(where: { clauses.tag($0) == .span }), age < key, isLabel(age), isAge(units[age]) {
      return set(.population, age, &draft)
    }
    if let label = clauses.sentence.section.population { draft.values[.population] = .text(label) }
  }

  /// "300 mg daily (children 10 mg/kg)": whom the bracket's own amount is for.
  private func opensBracket(_ index: Int, _ key: Int) -> Bool {
    guard let next = clauses.keys.first(where: { $0 > index && clauses.isAmount($0) }) else { return false }
    let opening = (key + 1..<index).last { clauses.sign($0) == UInt8(ascii: "(") }
    return opening != nil && !(index..<next).contains { clauses.sign($0) == UInt8(ascii: ")") }
  }

  /// "in adults", "for most women", "(adults)".
  private func isForWhom(_ index: Int) -> Bool {
    (1...2).contains { clauses.isWord(index - $0, Self.forWhom) || clauses.sign(index - $0) == UInt8(ascii: "(") }
      && !(1...5).contains { clauses.isWord(index - $0, Self.exempting) }
  }

  private static let forWhom = DoseClauses.words("for", "in", "to", "from", "most", "the", "older", "frail", "with")

  /// "though often adjusted for children", "less in the elderly": the amount is for the others.
  private static let exempting = DoseClauses.words(
    "though", "although", "but", "adjusted", "adjust", "lower", "less", "smaller", "reduced", "except", "unless", "not", "halved", "while")

  private static let grades = DoseClauses.words(
    "severe", "moderate", "mild", "poor", "weak", "serious", "advanced", "end-stage", "impaired")

  private func isAge(_ unit: Unit) -> Bool {
    if case .span(let text) = unit.quantity { return text.hasSuffix("years") || text.hasSuffix("months") }
    return false
  }

  /// Before a colon.
  private func isLabel(_ index: Int) -> Bool {
    (index + 1..<min(index + 4, units.count)).contains { clauses.sign($0) == UInt8(ascii: ":") || clauses.sign($0) == UInt8(ascii: "|") }
  }

  /// "severe liver disease", "renal impairment": for whom, not what for.
  private func organ(_ range: Range<Int>) -> Int? { range.first { clauses.tag($0) == .effect && isOrganFailure($0) } }

  private func isOrganFailure(_ index: Int) -> Bool {
    units[index].tokens.contains { Self.organs.contains(clauses.tokens[$0].hash) }
  }

  private static let organs = DoseClauses.words("kidney", "renal", "liver", "hepatic", "dialysis", "haemodialysis", "hemodialysis")

  private func indication(_ draft: inout Draft, _ key: Int, _ front: Range<Int>, _ back: Range<Int>) {
    if let index = back.first(where: { isTreated($0) }) { return set(.indication, index, &draft) }
    let start = clauses.continues(key) ? 0 : front.lowerBound
    if let index = (start..<key).last(where: { isTreated($0) }) ?? (0..<key).last(where: { isTreated($0) && isLabel($0) }) {
      return set(.indication, index, &draft)
    }
    guard let heading = page.headingCondition else { return }
    draft.values[.indication] = .concept(heading)
  }

  /// An effect behind "for", "in", "against" or "treatment of", or before a colon.
  private func isTreated(_ index: Int) -> Bool {
    guard clauses.tag(index) == .effect, !isOrganFailure(index), !isWardedOff(index) else { return false }
    if isLabel(index), !(0..<index).contains(where: { clauses.tag($0) == .amount }) { return true }
    return (1...4).contains {
      clauses.isWord(index - $0, Self.treating)
        && (index - $0 + 1..<index).allSatisfy { clauses.tag($0) == .word || clauses.tag($0) == .population }
    }
      && !(1...3).contains { clauses.isWord(index - $0, Self.notTreating) }
  }

  /// "with folic acid to prevent nausea", "the last at 6 pm to prevent hypertension": what something else than the drug is to spare.
  private func isWardedOff(_ index: Int) -> Bool {
    guard let act = (1...3).first(where: { clauses.isWord(index - $0, Self.warding) }) else { return false }
    return clauses.sentence.words(max(0, index - act - 8)..<index - act).holds([
      "with", "the last", "last dose", "in the morning", "before noon", "together with", "plus", "slowly", "after food",
    ])
  }

  private static let warding = DoseClauses.words("prevent", "avoid", "reduce", "minimise", "minimize")

  private static let treating = DoseClauses.words("for", "in", "against", "treating", "treat", "with", "treatment", "prevent", "prevention")
  private static let notTreating = DoseClauses.words(
    "if", "until", "unless", "risk", "cause", "causes", "caused", "avoid", "reduce", "side", "case", "without")
}

extension Page {
  /// What the heading right above is about, where it names one condition: "Rheumatoid arthritis", "Dose in epilepsy".
  var headingCondition: Concept? {
    guard current < passages.count else { return nil }
    for index in stride(from: current, through: max(0, current - 12), by: -1) where passages[index].kind == .heading {
      let effects = passages[index].units.filter { $0.tag == .effect }
      guard effects.count == 1, passages[index].units.count <= 7 else { return nil }
      let isOther = passages[index].units.contains {
        $0.tag == .word && Self.otherHeadings.contains(passages[index].tokens[$0.tokens.lowerBound].hash)
      }
      return isOther ? nil : concept(of: effects[0])
    }
    return nil
  }

  private static let otherHeadings = DoseClauses.words(
    "side", "effect", "adverse", "risk", "warning", "overdose", "reaction", "causes", "cause", "symptom", "what", "is", "missed", "avoid",
    "interaction")
}
