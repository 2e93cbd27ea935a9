import Lexicon
import Prose

/// Ages, weights and kidney function that say whom a statement is about: "children aged 6 to 12 years", "people over 65",
/// "creatinine clearance below 30 mL/min".
extension QuantityReader {
  /// An age or weight behind a head, or standing for itself: its normal words and what follows it.
  func band(_ at: Int, standsAlone: Bool) -> (text: String, next: Int)? {
    var next = at
    while next < at + 4, Self.fillers.contains(hash(next)) || isSign(next, ",") && next == at && Self.fillers.contains(hash(next + 1)) {
      next += 1
    }
    let isAged = next > at && (at..<next).contains { Self.aged.contains(hash($0)) }
    let relation = relation(&next)
    if QuantityGlue.a.contains(hash(next)) { next += 1 }
    if isDash(next), isGlued(next) { next += 1 }
    guard let range = range(next, andJoins: true), range.high <= 120 else { return nil }
    var end = range.next
    // "a woman with a 10-year history of gout": not her age.
    guard let unit = bandUnit(&end, range), hash(end) != Self.history else { return nil }
    if range.low == range.high, let upper = upperBand(end, below: unit) {
      return ("\(range.low.canonical) \(unit)-\(upper.text)", upper.next)
    }
    let behind = trailing(&end)
    if end == range.next, hash(end) == Self.s { end += 1 }
    guard isPlausible(unit, relation ?? behind, isAged: isAged, isRange: range.low < range.high, standsAlone: standsAlone, next: end) else {
      return nil
    }
    let ages = range.low == range.high ? range.low.canonical : "\(range.low.canonical)-\(range.high.canonical)"
    let name = unit == "" ? "" : " " + unit
    if let relation = relation { return ("\(relation) \(ages)\(name)", end) }
    return (behind.map { "\(ages)\(name) and \($0)" } ?? "\(ages)\(name)", end)
  }

  /// "6 months–18 years": the upper end in another unit.
  private func upperBand(_ at: Int, below unit: String) -> (text: String, next: Int)? {
    // The dash may have gone with the unit, as in "6-month-old".
    let start = isDash(at) || QuantityGlue.to.contains(hash(at)) ? at + 1 : isDash(at - 1) ? at : nil
    guard unit == "months" || unit == "weeks" || unit == "days", let start, let range = range(start, andJoins: false),
      range.low == range.high
    else { return nil }
    var end = range.next
    guard let upper = bandUnit(&end, range), upper == "years" || upper == "months", upper != unit else { return nil }
    return ("\(range.high.canonical) \(upper)", end)
  }

  private func isPlausible(_ unit: String, _ relation: String?, isAged: Bool, isRange: Bool, standsAlone: Bool, next: Int) -> Bool {
    if unit == "weeks" || unit == "days" || unit == "hours" { return isAged }
    if standsAlone {
      return relation != nil && unit == "years" || isAged && (unit == "years" || unit == "" && (isRange || relation != nil))
    }
    if unit == "" { return (relation != nil || isAged || isRange) && !isSign(next, "%") && word(next)?.measure ?? -1 < 0 }
    return true
  }

  private static let fillers = Set(
    ["aged", "age", "ages", "of", "from", "between", "who", "are", "weighing", "weigh", "the", "with", "body", "weight", "bodyweight"].map(
      Tokens.hash))
  private static let aged = Set(["aged", "age", "ages"].map(Tokens.hash))
  private static let s = Tokens.hash("s")
  private static let history = Tokens.hash("history")

  /// "over", "under", "at least", "less than" …, as one word of two.
  private func relation(_ at: inout Int) -> String? {
    if let word = Self.simple[hash(at)] {
      at += 1
      if hash(at) == Self.than || hash(at) == Self.the || hash(at) == Self.age { at += 1 }
      if hash(at) == QuantityGlue.of { at += 1 }
      if hash(at) == Self.age { at += 1 }
      if hash(at) == QuantityGlue.of { at += 1 }
      return word
    }
    if hash(at) == Self.at, hash(at + 1) == Self.least {
      at += 2
      return "at least"
    }
    if hash(at) == Self.up, QuantityGlue.to.contains(hash(at + 1)) {
      at += 2
      return "up to"
    }
    return nil
  }

  private static let simple: [WordHash: String] = [
    Tokens.hash("over"): "over", Tokens.hash("above"): "over", Tokens.hash("older"): "over", Tokens.hash("more"): "over",
    Tokens.hash("under"): "under",
    Tokens.hash("below"): "under", Tokens.hash("younger"): "under", Tokens.hash("less"): "under",
  ]
  private static let than = Tokens.hash("than")
  private static let the = Tokens.hash("the")
  private static let age = Tokens.hash("age")
  private static let at = Tokens.hash("at")
  private static let least = Tokens.hash("least")
  private static let up = Tokens.hash("up")

  /// "years", "years of age", "year-old", "months", "kg"; empty where nothing is said.
  private func bandUnit(_ at: inout Int, _ range: Range) -> String? {
    if QuantityGlue.kilogram.contains(hash(at)) {
      at += 1
      return "kg"
    }
    guard let time = time(at) else { return word(at)?.measure ?? -1 >= 0 || isSign(at, "%") ? nil : "" }
    at = time.next
    if isDash(at), isGlued(at) { at += 1 }
    if hash(at) == Self.old { at += 1 } else if hash(at) == QuantityGlue.of, hash(at + 1) == Self.age { at += 2 }
    return time.unit == .second || time.unit == .minute ? nil : time.unit.name + "s"
  }

  private static let old = Tokens.hash("old")

  /// "and over", "or older", "and more", "or less".
  private func trailing(_ at: inout Int) -> String? {
    var next = at
    if isSign(next, "+") {
      at = next + 1
      return "over"
    }
    guard hash(next) == QuantityGlue.and || hash(next) == QuantityGlue.or else { return nil }
    next += 1
    guard let word = Self.behind[hash(next)] else { return nil }
    at = next + 1
    return word
  }

  private static let behind: [WordHash: String] = [
    Tokens.hash("over"): "over", Tokens.hash("older"): "over", Tokens.hash("above"): "over", Tokens.hash("up"): "over",
    Tokens.hash("more"): "over",
    Tokens.hash("upward"): "over", Tokens.hash("under"): "under", Tokens.hash("younger"): "under", Tokens.hash("below"): "under",
    Tokens.hash("less"): "under",
  ]

  /// "creatinine clearance below 30 mL/min", "eGFR 30 to 45".
  func kidneys(_ at: Int) -> (text: String, next: Int)? {
    var next = at + 1
    let name: String
    if hash(at) == Self.creatinine, hash(next) == Self.clearance {
      (name, next) = ("creatinine clearance", next + 1)
    } else if Self.crcl.contains(hash(at)) {
      name = "creatinine clearance"
    } else if hash(at) == Self.gfr {
      name = "eGFR"
    } else {
      return nil
    }
    if isSign(next, "("), hash(next + 2) == 0 || isSign(next + 2, ")") { next += 3 }
    while next < at + 5, Self.links.contains(hash(next)) { next += 1 }
    var relation = relation(&next)
    if isSign(next, "<") || isSign(next, ">") {
      relation = isSign(next, "<") ? "under" : "over"
      next += 1
    }
    guard let range = range(next, andJoins: true) else { return nil }
    let figures = range.low == range.high ? range.low.canonical : "\(range.low.canonical)-\(range.high.canonical)"
    let end = amount(next)?.next ?? range.next
    return ("\(name) \(relation.map { $0 + " " } ?? "")\(figures) mL/min", max(end, range.next))
  }

  private static let creatinine = Tokens.hash("creatinine")
  private static let clearance = Tokens.hash("clearance")
  private static let crcl = Set(["crcl", "clcr"].map(Tokens.hash))
  private static let gfr = Tokens.hash("egfr")
  private static let links = Set(["of", "is", "between", "from", "falls", "at"].map(Tokens.hash))
}
