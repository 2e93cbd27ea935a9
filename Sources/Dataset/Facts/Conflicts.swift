import Extraction

/// Which facts of one slot contradict each other.
///
/// - What is affirmed by one and negated by the other, the answer being the same otherwise and both stated.
/// - Doses with role starting, maximum or minimum (usual and maintenance only where the indication is known) and the same `per`, affirmed in
///   different documents, whose ranges don't overlap. Masses are compared in milligrams, other units only with themselves.
/// - Approvals in two years.
struct Conflicts {
  /// By fact of the slot: how many contradict it, and at most 20 of them, the best first.
  private(set) var counts: [Int]
  private(set) var named: [[String]]

  init(_ facts: [FactSummary]) {
    counts = Array(repeating: 0, count: facts.count)
    named = Array(repeating: [], count: facts.count)
    guard facts.count > 1 else { return }
    let claims = facts.map(Claim.init)
    let ranked = facts.indices.sorted { a, b in
      facts[a].weight != facts[b].weight ? facts[a].weight > facts[b].weight : facts[a].fact < facts[b].fact
    }
    let groups = Groups(claims)
    for index in facts.indices {
      counts[index] = groups.conflicts(of: claims[index])
      guard counts[index] > 0 else { continue }
      for other in ranked where claims[other].contradicts(claims[index]) {
        named[index].append(facts[other].fact)
        if named[index].count == min(counts[index], FactSummary.listed) { break }
      }
    }
  }
}

/// What a fact says, as far as another may contradict it.
private struct Claim {
  /// The answer without polarity.
  var answer: [UInt8]
  var isNegated: Bool
  var isStated: Bool
  /// Of a dose that may conflict: dimension and `per`, and the range in it.
  var dose: (measure: String, low: Double, high: Double)?
  var year: Int?
  /// The one document that states it, nil for several.
  var document: Int?
  var answersWithPolarity: Bool

  init(_ fact: FactSummary) {
    answer = fact.kind.shape.answer.reduce(into: []) { $0 += fact.value($1) + [0x1E] }
    isNegated = fact.best.isNegated
    isStated = fact.isStated
    answersWithPolarity = fact.kind.shape.answersWithPolarity
    document = fact.onlyDocument
    year = fact.kind == .approval ? JSONView(Array(fact.value(.year))).integer : nil
    dose = fact.kind == .dose && !isNegated ? Self.dose(fact) : nil
  }

  private static func dose(_ fact: FactSummary) -> (measure: String, low: Double, high: Double)? {
    switch JSONView(Array(fact.value(.role))).string {
    case "starting", "maximum", "minimum": break
    case "usual", "maintenance": if JSONView(Array(fact.value(.indication))).isNull { return nil }
    default: return nil
    }
    let amount = JSONView(Array(fact.value(.amount)))
    guard let low = amount["low"]?.number, let high = amount["high"]?.number, let unit = amount["unit"]?.string else { return nil }
    let (name, factor) = Mass.milligrams(unit)
    return ("\(name)\u{1F}\(amount["per"]?.string ?? "")", low * factor, high * factor)
  }

  func contradicts(_ other: Claim) -> Bool {
    if let year, let theirs = other.year { return year != theirs }
    if answersWithPolarity, isNegated != other.isNegated { return isStated && other.isStated && answer == other.answer }
    guard let dose, let theirs = other.dose, dose.measure == theirs.measure else { return false }
    if let document, document == other.document { return false }
    return dose.high < theirs.low || theirs.high < dose.low
  }
}

/// Counts without comparing all pairs: by bisection in sorted limits.
private struct Groups {
  private struct Limits {
    var lows: [Double] = []
    var highs: [Double] = []

    func apart(from low: Double, _ high: Double) -> Int {
      Self.below(low, highs) + lows.count - Self.below(high.nextUp, lows)
    }

    /// How many of the sorted values are less.
    private static func below(_ value: Double, _ sorted: [Double]) -> Int {
      var from = 0
      var to = sorted.count
      while from < to {
        let middle = (from + to) / 2
        if sorted[middle] < value { from = middle + 1 } else { to = middle }
      }
      return from
    }
  }

  private var doses: [String: Limits] = [:]
  private var stated: [[UInt8]: (affirmed: Int, negated: Int)] = [:]
  private var years: [Int: Int] = [:]
  private var dated = 0

  init(_ claims: [Claim]) {
    for claim in claims {
      if let dose = claim.dose {
        for key in [dose.measure, claim.document.map { Self.key(dose.measure, $0) }].compactMap({ $0 }) {
          doses[key, default: Limits()].lows.append(dose.low)
          doses[key, default: Limits()].highs.append(dose.high)
        }
      }
      if let year = claim.year {
        years[year, default: 0] += 1
        dated += 1
      }
      if claim.answersWithPolarity, claim.isStated {
        if claim.isNegated {
          stated[claim.answer, default: (0, 0)].negated += 1
        } else {
          stated[claim.answer, default: (0, 0)].affirmed += 1
        }
      }
    }
    for key in doses.keys {
      doses[key]?.lows.sort()
      doses[key]?.highs.sort()
    }
  }

  private static func key(_ measure: String, _ document: Int) -> String { "\(measure)\u{1E}\(document)" }

  func conflicts(of claim: Claim) -> Int {
    var count = 0
    if let year = claim.year { return dated - (years[year] ?? 0) }
    if claim.answersWithPolarity, claim.isStated, let both = stated[claim.answer] {
      count += claim.isNegated ? both.affirmed : both.negated
    }
    if let dose = claim.dose {
      count += doses[dose.measure]?.apart(from: dose.low, dose.high) ?? 0
      if let document = claim.document { count -= doses[Self.key(dose.measure, document)]?.apart(from: dose.low, dose.high) ?? 0 }
    }
    return count
  }
}

/// Masses on one scale.
private enum Mass {
  /// The unit with its mass as mg, and what an amount is multiplied by: `g/kg` is `mg/kg`, 1000.
  static func milligrams(_ unit: String) -> (unit: String, factor: Double) {
    let parts = unit.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let factor: Double
    switch parts[0] {
    case "kg": factor = 1e6
    case "g": factor = 1e3
    case "mg": factor = 1
    case "ug": factor = 1e-3
    case "ng": factor = 1e-6
    default: return (unit, 1)
    }
    return (parts.count == 2 ? "mg/\(parts[1])" : "mg", factor)
  }
}
