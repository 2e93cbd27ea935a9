import Lexicon
import Prose

/// Shares of people: "5 to 60%", "1 in 10 people", "fewer than 1 of 100", and years.
extension QuantityReader {
  struct Share {
    var low: Double
    var high: Double
    var next: Int
  }

  func share(_ at: Int) -> Share? {
    guard var share = percent(at) ?? oneIn(at), share.high <= 1000, !isCurrency(at - 1) else { return nil }
    switch limit(at) {
    case .below where share.low == share.high: share.low = 0
    case .above where share.low == share.high && share.high < 100: share.high = 100
    default: break
    }
    return share
  }

  /// "37%", "5%-10%", "5 to 10 percent".
  private func percent(_ at: Int) -> Share? {
    guard let first = range(at) else { return nil }
    guard let next = percentSign(first.next) else { return nil }
    if first.low == first.high, let behind = connector(next, andJoins: isBetween(at)), let second = numeral(behind),
      second.value > first.low,
      let end = percentSign(second.next)
    {
      return Share(low: first.low, high: second.value, next: end)
    }
    return Share(low: first.low, high: first.high, next: next)
  }

  private func percentSign(_ at: Int) -> Int? {
    if isSign(at, "%") { return at + 1 }
    if Self.percentWords.contains(hash(at)) { return at + 1 }
    return hash(at) == Self.per && hash(at + 1) == Self.cent ? at + 2 : nil
  }

  private static let percentWords = Set(["percent", "pct"].map(Tokens.hash))
  private static let per = Tokens.hash("per")
  private static let cent = Tokens.hash("cent")

  /// "1 in 10", "one woman in ten", "2 out of every 100", "10 of 100 people".
  private func oneIn(_ at: Int) -> Share? {
    guard let first = range(at), first.high > 0 else { return nil }
    var next = first.next
    if Self.people.contains(hash(next)) { next += 1 }
    let join = hash(next)
    let isOf = join == QuantityGlue.of
    guard isOf || QuantityGlue.in.contains(join) || join == Self.per else { return nil }
    next += 1
    if hash(next - 1) == Self.out, hash(next) == QuantityGlue.of { next += 1 }
    if QuantityGlue.every.contains(hash(next)) { next += 1 }
    guard let second = numeral(next), second.value > first.high || second.value == first.high && second.value > 1, second.value >= 2 else {
      return nil
    }
    // "0.8 per 1000" is a share, "0.5 in 3" none.
    guard first.high >= 1 || second.value >= 100 else { return nil }
    let isPeople = Self.people.contains(hash(second.next))
    guard isPeople || Self.rounds.contains(second.value), time(second.next) == nil, measure(second.next) == nil else { return nil }
    guard !isOf || isPeople || second.value >= 100 else { return nil }
    return Share(low: 100 * first.low / second.value, high: 100 * first.high / second.value, next: isPeople ? second.next + 1 : second.next)
  }

  private static let out = Tokens.hash("out")
  private static let people = Set(
    [
      "people", "patient", "person", "user", "woman", "women", "man", "men", "child", "children", "adult", "individual", "case",
      "pregnancy", "participant", "recipient",
    ]
    .map(Tokens.hash))
  private static let rounds: Set<Double> = [
    2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10000, 50000, 100_000, 1_000_000,
  ]

  private enum Limit { case below, above }

  /// "<", "less than", "fewer than", "under"; ">", "more than", "over", "at least".
  private func limit(_ at: Int) -> Limit? {
    if isSign(at - 1, "<") || hash(at - 1) == Self.under || hash(at - 1) == Self.below { return .below }
    if isSign(at - 1, ">") || hash(at - 1) == Self.over || hash(at - 1) == Self.above { return .above }
    if QuantityGlue.to.contains(hash(at - 1)), hash(at - 2) == Self.up { return .below }
    guard hash(at - 1) == Self.than else { return nil }
    return Self.less.contains(hash(at - 2)) ? .below : hash(at - 2) == Self.more ? .above : nil
  }

  private static let up = Tokens.hash("up")
  private static let under = Tokens.hash("under")
  private static let below = Tokens.hash("below")
  private static let over = Tokens.hash("over")
  private static let above = Tokens.hash("above")
  private static let than = Tokens.hash("than")
  private static let more = Tokens.hash("more")
  private static let less = Set(["less", "fewer"].map(Tokens.hash))

  /// A year between 1900 and 2100, standing alone.
  func year(_ at: Int) -> Int? {
    guard isNumber(at), length(at) == 4, !isCurrency(at - 1) else { return nil }
    let value = Int(integer(at))
    guard (1900...2100).contains(value) else { return nil }
    let isPart =
      isSign(at + 1, ".") && isGlued(at + 1) && isNumber(at + 2) && isGlued(at + 2)
      || isSign(at + 1, ",") && isGlued(at + 2) && isNumber(at + 2)
    let isInner = isGlued(at) && isNumber(at - 2) && (isSign(at - 1, ".") || isSign(at - 1, ","))
    return isPart || isInner || word(at + 1)?.measure ?? -1 >= 0 || Self.people.contains(hash(at + 1)) ? nil : value
  }
}
