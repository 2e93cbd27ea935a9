import Prose

/// Orders for medicines that were pushed into a sentence, which no word of it asks for: `may cause headache buy tramadol online cheap and dizziness`.
enum InjectedOrders {
  private static let mostGoods = 5

  static func find(in line: SoldLine) -> [Marks.Mark] {
    var out: [Marks.Mark] = []
    var at = 1
    while at < line.count {
      if let run = order(line, at) ?? cheap(line, at) ?? medicine(line, at) ?? shop(line, at) {
        out.append(line.mark(run))
        at = run.upperBound
      } else {
        at += 1
      }
    }
    return out
  }

  /// `order generic cialis online overnight`, `acheter viagra en ligne`: the order, the goods, the terms.
  private static func order(_ line: SoldLine, _ at: Int) -> Range<Int>? {
    guard line.roles[at].contains(.order), !line.isCapital(at), line.touches(at - 1), !line.roles[at - 1].contains(.order) else {
      return nil
    }
    let goods = (at + 1..<min(at + 1 + mostGoods, line.count)).prefix { line.touches($0 - 1) }
    guard let first = goods.dropFirst().first(where: { line.roles[$0].contains(.term) }),
      !goods.prefix(while: { $0 < first }).contains(where: { !line.roles[$0].isDisjoint(with: [.governor, .subject]) })
    else { return nil }
    let upper = endOfTerms(line, first)
    guard let strength = strength(line, at..<upper) else { return nil }
    if line.asksWhere(at), !line.isGoverned(at - 2) { return at - 2..<upper }
    return strength == .shop || !line.isGoverned(at) ? at..<upper : nil
  }

  /// `cheap cialis 20mg`.
  private static func cheap(_ line: SoldLine, _ at: Int) -> Range<Int>? {
    guard at + 1 < line.count, line.isCheap(at), line.touches(at - 1), line.touches(at), line.roles[at + 1].contains(.medicine),
      !line.isGoverned(at)
    else { return nil }
    var upper = at + 2
    while upper < line.count, line.isNumber(upper) || line.isUnit(upper), line.touches(upper - 1) { upper += 1 }
    return at..<upper
  }

  /// `tadalafil for sale online`, `phentermine 37.5 buy online`, `kamagra oral jelly kaufen`: the goods come first.
  private static func medicine(_ line: SoldLine, _ at: Int) -> Range<Int>? {
    guard line.roles[at].contains(.medicine), !line.isCapital(at), line.touches(at - 1) else { return nil }
    var lower = at
    while lower > 1, line.isPraise(lower - 1), line.touches(lower - 2) { lower -= 1 }
    guard !line.isGoverned(lower) else { return nil }
    let goods = (at + 1..<min(at + 4, line.count)).prefix { line.touches($0 - 1) }
    guard let first = goods.first(where: { line.roles[$0].contains(.term) }),
      goods.prefix(while: { $0 < first }).allSatisfy({ line.isNumber($0) || line.roles[first].contains(.foreign) })
    else { return nil }
    let upper = endOfTerms(line, first)
    let isForeign = line.roles[first].contains(.foreign)
    guard isForeign || upper - first > 1, let strength = strength(line, at..<upper),
      strength == .shop || line.roles[first].contains(.order) || upper - first > 2 || line.isCashOnDelivery(upper - 1)
        || (first..<upper).contains(where: line.isSmallCountry)
    else { return nil }
    return lower..<upper
  }

  /// `best online pharmacy no prescription`, `canadian pharmacy online`.
  private static func shop(_ line: SoldLine, _ at: Int) -> Range<Int>? {
    guard line.isShopWord(at), !line.isCapital(at), line.touches(at - 1), !line.isGoverned(at) else { return nil }
    var upper = at + 1
    while upper < line.count, line.isShopWord(upper) || line.roles[upper].contains(.term), line.touches(upper - 1) { upper += 1 }
    upper = trimmed(line, upper, above: at)
    let run = at..<upper
    return run.count > 2 && run.contains(where: line.isPharmacy) && run.count(where: line.isShopWord) > 1 ? run : nil
  }

  private static func endOfTerms(_ line: SoldLine, _ first: Int) -> Int {
    var upper = first
    while upper < line.count, line.roles[upper].contains(.term), line.touches(upper - 1) { upper += 1 }
    return trimmed(line, upper, above: first)
  }

  /// Without the words of the sentence at the end: `online for` the heart.
  private static func trimmed(_ line: SoldLine, _ upper: Int, above lower: Int) -> Int {
    var upper = upper
    while upper > lower + 1, !line.roles[upper - 1].isDisjoint(with: [.inner, .governor, .subject]) { upper -= 1 }
    return upper
  }

  private enum Strength { case order, shop }

  /// Whether terms make an order, and whether only a shop says so: `no prescription`, `for sale online`.
  private static func strength(_ line: SoldLine, _ run: Range<Int>) -> Strength? {
    if run.dropFirst().contains(where: { line.isPrescription($0) && line.isNo($0 - 1) || line.roles[$0].contains(.foreign) }) {
      return .shop
    }
    if run.contains(where: line.isSale), run.contains(where: { line.roles[$0].contains(.offer) }) { return .shop }
    let isOrder = run.contains {
      line.roles[$0].contains(.offer) && $0 > run.lowerBound || line.isSmallCountry($0)
    }
    return isOrder || run.contains(where: line.isSale) || run.dropFirst().contains(where: line.isPrescription) ? .order : nil
  }
}
