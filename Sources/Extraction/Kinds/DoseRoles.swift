import Lexicon
import Prose

/// Which role an amount has, and whether it is advised against.
struct DoseRoles {
  struct Reading {
    var role: String?
    var isAgainst = false
    /// Said of this very amount, not carried over from the one before it.
    var isOwn = true
    /// Over a threshold: no dose that anyone is told to take.
    var isThreshold = false
  }

  let clauses: DoseClauses

  /// A reading for each key, in order.
  func readings() -> [Reading] {
    var out: [Reading] = []
    for (index, key) in clauses.keys.enumerated() {
      var reading = own(key)
      if let role = product(key) { reading.role = role == "usual" ? reading.role ?? role : role }
      if reading.role == nil, !reading.isAgainst, let last = clauses.keys[..<index].lastIndex(where: clauses.isAmount),
        let carried = carried(key, from: out[last])
      {
        reading.role = carried.role
        reading.isAgainst = carried.isAgainst
        reading.isOwn = false
      }
      out.append(reading)
      openSequence(&out, key)
    }
    return out
  }

  /// "15 mg twice daily for three weeks, then 20 mg": what one starts and goes on with.
  private func openSequence(_ out: inout [Reading], _ key: Int) {
    guard let last = clauses.keys.last(where: { $0 < key && clauses.isAmount($0) }), let index = clauses.keys.firstIndex(of: last),
      out[index].role == nil, !clauses.cues(in: clauses.front(last)).contains(where: { $0.cue == .change })
    else { return }
    guard clauses.isAmount(key), !out[index].isAgainst, clauses.front(key).contains(where: goesOn) else {
      return
    }
    guard
      clauses.back(last).contains(where: { clauses.tag($0) == .span })
        || clauses.cues(in: clauses.back(last)).contains(where: { $0.cue == .starting })
    else { return }
    out[index].role = "starting"
    // What is again for a time only is a step on the way.
    let isStep = clauses.back(key).contains { clauses.tag($0) == .span }
    if out[out.count - 1].role == nil { out[out.count - 1].role = isStep ? "step" : "maintenance" }
  }

  private func own(_ key: Int) -> Reading {
    let front = clauses.front(key)
    let cues = clauses.cues(in: front)
    var reading = before(key, cues)
    // "live vaccines are off limits above 20 mg a day".
    if cues.contains(where: { $0.cue == .maximum && clauses.isWord($0.units.lowerBound - 1, Self.off) }) {
      return Reading(isThreshold: true)
    }
    if clauses.keys.last == key, clauses.cues.contains(where: { $0.cue == .against && $0.units.lowerBound > key }) {
      reading.isAgainst = true
    }
    if let cue = behind(key) {
      switch cue {
      // "200 to 400 mg or more" is no least amount.
      case .minimum where isRange(key): break
      // "2 g a day or more can raise the INR": from there on something happens.
      case .minimum where leadsToHarm(key): return Reading(isThreshold: true)
      case .against: reading.isAgainst = true
      case .usual: reading.role = reading.role ?? "usual"
      default: reading.role = Self.name(cue) ?? reading.role
      }
      reading.isThreshold = reading.isThreshold && cue == .against
    }
    return reading
  }

  private func leadsToHarm(_ key: Int) -> Bool {
    let cues = clauses.cues(in: clauses.front(key))
    guard !cues.contains(where: { $0.cue == .intake || $0.cue == .usual }) else { return false }
    return clauses.back(key).contains { clauses.isWord($0, Self.doings) }
  }

  private static let doings = DoseClauses.words(
    "can", "may", "might", "could", "raise", "raises", "increase", "increases", "cause", "causes", "lead", "leads", "harm", "harms",
    "damage", "damages")
  private static let off = DoseClauses.words("off")
  private static let below = DoseClauses.words("below")

  private func isRange(_ key: Int) -> Bool {
    if case .amount(let amount) = clauses.sentence.units[key].quantity { return amount.low < amount.high }
    return false
  }

  static func name(_ cue: DoseCue) -> String? {
    switch cue {
    case .starting: "starting"
    case .maintenance: "maintenance"
    case .maximum: "maximum"
    case .minimum: "minimum"
    case .usual: "usual"
    case .strength: "strength"
    case .step: "step"
    default: nil
    }
  }

  // MARK: - Before the amount

  private func before(_ key: Int, _ cues: [DoseCues.Found]) -> Reading {
    if isStep(key) { return Reading(role: "step") }
    // "niacin >1 g/day" among risks.
    if clauses.sign(key - 1) == UInt8(ascii: ">") || clauses.isWord(key - 1, Self.below) || isOpenAbove(key) {
      return Reading(isThreshold: true)
    }
    if let beyond = cues.last(where: { $0.cue == .beyond && key - $0.units.upperBound <= 3 && !isSpent($0, key) }) {
      let isDenied = cues.contains { ($0.cue == .denial || $0.cue == .maximum) && $0.units.lowerBound < beyond.units.lowerBound }
      return isDenied ? Reading(role: "maximum") : Reading(isThreshold: true)
    }
    var role = nearest(key, cues)
    if role == "maximum", isReached(key) { role = nil }
    let isAgainst = isDenied(key, cues)
    if isAgainst, role == "maximum" || role == "usual" { role = nil }
    return Reading(role: role, isAgainst: isAgainst)
  }

  /// "up to 300 mg by the end of week two": where one is by then, not the most there is.
  private func isReached(_ key: Int) -> Bool {
    let next = clauses.tag(key + 1) == .frequency ? key + 2 : key + 1
    return clauses.isWord(next, Self.by) && clauses.isWord(next + 1, Self.times)
  }

  private static let times = DoseClauses.words("the", "week", "day", "month", "then")

  /// "200 mg a day upwards", "40 mg or higher": from there on something happens.
  private func isOpenAbove(_ key: Int) -> Bool {
    let next = clauses.tag(key + 1) == .frequency ? key + 2 : key + 1
    if clauses.isWord(next, Self.upwards) { return true }
    return clauses.isWord(next, Self.joints) && clauses.isWord(next + 1, Self.higher)
  }

  private static let upwards = DoseClauses.words("upwards", "upward", "onwards")
  private static let joints = DoseClauses.words("or", "and")
  private static let higher = DoseClauses.words("higher", "above", "over", "greater", "upwards", "beyond", "up")

  /// "increase by 25 mg", "add 5 mg a week".
  private func isStep(_ key: Int) -> Bool {
    // "by 1.5 g each week to 9 g": only the first is the step.
    let by = (1...4).first { clauses.isWord(key - $0, Self.by) }.flatMap { by in
      (key - by + 1..<key).contains { clauses.tag($0) == .amount } ? nil : by
    }
    if let by,
      (1..<10).contains(where: { clauses.isWord(key - by - $0, QuantityGlue.changes) || clauses.isWord(key - by - $0, Self.gradual) })
    {
      return true
    }
    guard let cue = clauses.cues(in: clauses.front(key)).last, cue.cue == .step, key - cue.units.upperBound <= 2 else { return false }
    guard clauses.isWord(cue.units.lowerBound, Self.adding) else { return true }
    return isPerWeek(key)
  }

  private static let by = DoseClauses.words("by")
  private static let adding = DoseClauses.words("add", "adding")
  private static let gradual = DoseClauses.words(
    "goes", "gone", "tapered", "tapering", "titration", "bring", "brings", "brought", "rise", "rises", "adjust", "adjusted", "adjusting",
    "escalate", "escalated", "step", "put", "increases", "double")

  private func isPerWeek(_ key: Int) -> Bool {
    if case .amount(let amount) = clauses.sentence.units[key].quantity, amount.per == "week" { return true }
    return clauses.back(key).contains { index in
      if case .frequency(let text) = clauses.sentence.units[index].quantity { return !text.hasSuffix("/day") || text == "1/day" }
      return false
    }
  }

  /// The cue closest to the amount; "usual starting dose" is a starting one.
  private func nearest(_ key: Int, _ cues: [DoseCues.Found]) -> String? {
    for (index, found) in cues.enumerated().reversed() {
      switch found.cue {
      case .turn: return nil
      case .change: return label(cues[..<index])
      case .starting, .maintenance, .maximum, .minimum, .strength, .usual:
        guard !isSpent(found, key) else { continue }
        if found.cue == .strength, key - found.units.upperBound > 8 { continue }
        guard found.cue == .usual else { return Self.name(found.cue) }
        // "the usual starting dose", "the upkeep dose usually lies": the stronger word decides.
        let earlier = cues[..<index].reversed().prefix { $0.cue != .change && $0.cue != .turn }
        let strong = earlier.first {
          ($0.cue == .starting || $0.cue == .maintenance || $0.cue == .maximum || $0.cue == .minimum) && !isSpent($0, key)
        }
        return Self.name(strong?.cue ?? .usual)
      default: continue
      }
    }
    return nil
  }

  /// "Maintenance: … reduced to 200 mg": a label outlasts the words behind it.
  private func label(_ cues: ArraySlice<DoseCues.Found>) -> String? {
    cues.first { DoseRoles.name($0.cue) != nil && clauses.sign($0.units.upperBound) == UInt8(ascii: ":") }.flatMap { Self.name($0.cue) }
  }

  /// "for up to 5 days", "starting 2 weeks before": the cue speaks of a time or number.
  private func isSpent(_ cue: DoseCues.Found, _ key: Int) -> Bool {
    // "when first begun it can set off gout, so colchicine 500 micrograms": of another statement.
    if (cue.units.upperBound..<max(key, cue.units.upperBound)).contains(where: {
      clauses.sign($0) == UInt8(ascii: ",") && clauses.isWord($0 + 1, Self.so)
    }) {
      return true
    }
    guard cue.units.upperBound < key, let tag = clauses.tag(cue.units.upperBound) else { return false }
    return [.span, .timing, .number, .percent, .year].contains(tag)
      || (tag == .frequency && cue.cue == .maximum && key - cue.units.upperBound > 3
        && !clauses.isWord(cue.units.upperBound + 1, Self.ofDay))
  }

  private static let so = DoseClauses.words("so")

  /// "the maximum daily dose of tramadol is 400 mg".
  private static let ofDay = DoseClauses.words("dose", "doses", "dosage", "amount", "intake", "total", "limit")

  /// "do not take 4 tablets", "should not be started at": a denial close to what one does with a dose.
  private func isDenied(_ key: Int, _ cues: [DoseCues.Found]) -> Bool {
    if cues.contains(where: { $0.cue == .against && key - $0.units.upperBound <= 6 }) { return true }
    guard let act = cues.last(where: { $0.cue == .intake || $0.cue == .starting || $0.cue == .change || $0.cue == .usual }),
      key - act.units.upperBound <= 5
    else { return false }
    return cues.contains {
      $0.cue == .denial && $0.units.lowerBound < act.units.lowerBound && act.units.lowerBound - $0.units.upperBound <= 4
        // "If it can't be stopped, take …".
        && !($0.units.upperBound..<act.units.lowerBound).contains { clauses.sign($0) == UInt8(ascii: ",") }
    }
      && !cues.contains { $0.cue == .maximum && $0.units.lowerBound > act.units.lowerBound }
  }

  // MARK: - Behind the amount

  private func behind(_ key: Int) -> DoseCue? {
    let back = clauses.back(key)
    for index in back {
      if let found = DoseCues.behind.match(clauses.sentence.units, clauses.tokens, index), found.cue != .asNeeded {
        let rest = found.units.upperBound
        if found.cue == .starting, isOfCycle(key, rest) { return nil }
        // "for at least 14 days" tells how long, "(max. 200 mg)" speaks of the amount behind it.
        if found.cue == .minimum, [.span, .timing, .number].contains(clauses.tag(rest)) { return nil }
        if found.cue == .maximum, (rest..<rest + 3).contains(where: { clauses.tag($0) == .amount }) { return nil }
        let leadsOn =
          found.cue == .maximum && found.units.count == 1 && rest < clauses.sentence.units.count && !clauses.isBoundary(rest)
          && clauses.sign(rest) == 0
        return leadsOn ? nil : found.cue
      }
      guard let tag = clauses.tag(index),
        Self.skipped.contains(tag) || clauses.isWord(index, Self.small) || clauses.sign(index) == UInt8(ascii: "(")
      else { return nil }
    }
    return nil
  }

  /// "50 mg/m2 on day 1", "100 mg on days 1-5": when in a cycle, not what one begins with.
  private func isOfCycle(_ key: Int, _ rest: Int) -> Bool {
    if case .amount(let amount) = clauses.sentence.units[key].quantity, amount.unit.hasSuffix("/m2") { return true }
    return clauses.sign(rest) == UInt8(ascii: "-") || clauses.sign(rest) == 0xE2
  }

  private static let skipped: Tags = [.frequency, .timing, .span, .route, .form, .drug, .anaphor]
  private static let small = DoseClauses.words("a", "of", "it", "the", "dose", "by", "for")

  // MARK: - Products and lists

  /// "500 mg tablets", "Tablets: 25, 50 and 100 mg", "250 mg/5 mL": a strength, unless one is told to take it.
  private func product(_ key: Int) -> String? {
    guard case .amount(let amount) = clauses.sentence.units[key].quantity else {
      return clauses.tag(key) == .percent ? "strength" : nil
    }
    if amount.unit.hasSuffix("mL"), amount.unit.contains("/") { return "strength" }
    guard !amount.unit.hasPrefix("{"), amount.per == nil, !amount.isByWeight else { return nil }
    if isGlued(key) || isGlued(key + 1) { return "strength" }
    if clauses.tag(key - 1) == .amount, clauses.keys.contains(key - 1), isCount(key - 1), formBehind(key) { return "strength" }
    let isRated = hasRate(key)
    if formBehind(key) { return isRated || isTaken(key) ? "usual" : "strength" }
    return !isRated && formInFront(key) ? "strength" : nil
  }

  /// "100mg200mg300mg": the cells of a row of strengths, run together.
  private func isGlued(_ key: Int) -> Bool {
    guard clauses.tag(key - 1) == .amount, clauses.tag(key) == .amount else { return false }
    return clauses.sentence.units[key - 1].range.upper == clauses.sentence.units[key].range.lower
  }

  private func isCount(_ key: Int) -> Bool {
    if case .amount(let amount) = clauses.sentence.units[key].quantity { return amount.unit.hasPrefix("{") }
    return false
  }

  private func hasRate(_ key: Int) -> Bool {
    clauses.sentence.units.indices.contains { $0 > key && $0 < key + 12 && clauses.tag($0) == .frequency }
  }

  /// "take one 500 mg tablet".
  private func isTaken(_ key: Int) -> Bool {
    (1...4).contains { clauses.isWord(key - $0, Self.taking) } || clauses.isWord(key - 1, Self.one)
  }

  private static let taking = DoseClauses.words(
    "take", "takes", "taking", "give", "given", "swallow", "use", "chew", "insert", "receive", "dose")
  private static let one = DoseClauses.words("one", "single")

  private func formBehind(_ key: Int) -> Bool { clauses.formBehind(key) != nil }

  private static let list = DoseClauses.words("and", "or")

  /// "Tablets: 25 mg", "tablets of 10 mg".
  private func formInFront(_ key: Int) -> Bool {
    let front = clauses.front(key)
    guard let form = front.last(where: { clauses.tag($0) == .form }), key - form <= 10 else { return false }
    if clauses.sign(key - 1) == UInt8(ascii: ":") { return true }
    return key - form <= 4
      && (form + 1..<key).allSatisfy {
        clauses.sign($0) == UInt8(ascii: ":") || clauses.sign($0) == UInt8(ascii: "(") || clauses.isWord($0, Self.ofForm)
          || clauses.tag($0) == .drug
      }
  }

  private static let ofForm = DoseClauses.words("of", "in", "with", "are", "contain", "contains", "containing")

  /// What "and", "or", a comma or a bracket carries over from the amount before.
  private func carried(_ key: Int, from last: Reading) -> Reading? {
    guard clauses.continues(key), last.role != nil || last.isAgainst, !last.isThreshold else { return nil }
    let front = clauses.front(key)
    let cues = clauses.cues(in: front)
    if let change = cues.last(where: { $0.cue == .change }) {
      let isSequence = clauses.isWord(change.units.lowerBound, Self.then)
      let isStep = clauses.back(key).contains { clauses.tag($0) == .span }
      return isSequence && last.role == "starting" ? Reading(role: isStep ? "step" : "maintenance", isOwn: false) : nil
    }
    guard front.count <= 10, !cues.contains(where: { $0.cue == .turn }) else { return nil }
    let isListed = front.allSatisfy {
      clauses.sign($0) != 0 || clauses.isWord($0, Self.list) || clauses.isWord($0, Self.ofForm) || clauses.tag($0) == .drug
    }
    if last.role == "step" || last.role == "strength" || last.isAgainst { return isListed ? last : nil }
    return front.contains {
      clauses.isWord($0, Self.joining) || clauses.sign($0) == UInt8(ascii: ",") || clauses.sign($0) == UInt8(ascii: "(")
    } ? last : nil
  }

  /// "then", "after 4 weeks", "after that"; but not "after knee replacement".
  private func goesOn(_ index: Int) -> Bool {
    if clauses.isWord(index, Self.then) { return true }
    return clauses.isWord(index, Self.after)
      && (index + 1...index + 3).contains { clauses.tag($0) == .span || clauses.tag($0) == .number || clauses.isWord($0, Self.that) }
  }

  private static let then = DoseClauses.words("then", "afterwards", "afterward", "subsequently", "thereafter")
  private static let after = DoseClauses.words("after")
  private static let that = DoseClauses.words("that", "this", "which", "week", "month", "few", "several", "first")
  private static let joining = DoseClauses.words("and", "or", "with")
}
