import Lexicon
import Prose

/// Which drug an amount is of.
struct DoseDrugs {
  let clauses: DoseClauses
  let page: Page

  enum Owner {
    case unit(Int)
    /// None of the sentence's names: the drug in focus.
    case focus
    /// The nearest name before it, as for any fact.
    case open
  }

  func owner(_ key: Int) -> Owner {
    if let index = member(key) { return .unit(index) }
    if let index = behind(key) { return .unit(index) }
    if let index = before(key) { return index }
    if clauses.front(key).lowerBound == 0, let index = clauses.back(key).first(where: { isDrug($0) }), !isCompanion(index),
      !isBracketed(index, behind: key)
    {
      return .unit(index)
    }
    return .open
  }

  /// "levodopa/benserazide 50/12.5 mg": each of two amounts is of the drug in its place.
  private func member(_ key: Int) -> Int? {
    let isSecond = clauses.isBehindSlash(key)
    let first = isSecond ? key - 2 : key
    guard isSecond || clauses.isBehindSlash(key + 2), !clauses.isBehindSlash(first), clauses.sign(first - 2) == UInt8(ascii: "/"),
      isDrug(first - 1), isDrug(first - 3)
    else { return nil }
    return isSecond ? first - 1 : first - 3
  }

  /// "high-dose corticosteroids": a class right behind a dose in words.
  func group(behind key: Int) -> Int? {
    var index = key + 1
    while index < key + 3, clauses.isWord(index, Self.links) || clauses.tag(index) == .route { index += 1 }
    return clauses.tag(index) == .drugClass && !isDrug(index + 1) ? index : nil
  }

  /// "high-dose busulfan and melphalan", "overdose with lamotrigine (LTG) and valproate": all that the words hold for.
  func joined(to drug: Int, behind key: Int) -> [Int] {
    var out = [drug]
    guard drug > key else { return out }
    var index = pastBracket(drug + 1)
    while out.count < 6,
      clauses.isWord(index, Self.and) || clauses.sign(index) == UInt8(ascii: "/") || clauses.sign(index) == UInt8(ascii: ","),
      isDrug(index + 1)
    {
      out.append(index + 1)
      index = pastBracket(index + 2)
    }
    return out
  }

  /// Behind "(LTG)", the same drug's other name.
  private func pastBracket(_ index: Int) -> Int {
    clauses.sign(index) == UInt8(ascii: "(") && isDrug(index + 1) && clauses.sign(index + 2) == UInt8(ascii: ")") ? index + 3 : index
  }

  private static let and = DoseClauses.words("and")

  private func isBracketed(_ index: Int, behind key: Int) -> Bool { (key..<index).contains { clauses.sign($0) == UInt8(ascii: "(") } }

  private func isDrug(_ index: Int) -> Bool { clauses.tag(index) == .drug }

  /// "10 mg of escitalopram", "500 mg metformin", "300 mg tablets of it".
  private func behind(_ key: Int) -> Int? {
    var index = key + 1
    while index < key + 5 {
      if isDrug(index) { return index }
      let isLink =
        clauses.isWord(index, Self.links) || clauses.tag(index) == .form || clauses.tag(index) == .route
        || index == key + 1 && clauses.sentence.units[key].isWordedDose && clauses.isWord(index, Self.with)
      guard isLink, !clauses.keys.contains(index) else { return nil }
      index += 1
    }
    return nil
  }

  private static let with = DoseClauses.words("with")
  private static let links = DoseClauses.words("of", "oral", "generic", "the", "dose", "doses", "a", "standardized", "brand", "intravenous")

  /// The nearest name before the amount that no "with" or "if you take" holds.
  private func before(_ key: Int) -> Owner? {
    var sawCompanion = false
    for index in stride(from: key - 1, through: 0, by: -1) {
      if clauses.sign(index) == UInt8(ascii: "|"), sawCompanion { break }
      guard isDrug(index) else { continue }
      if isCause(index) || key - index > 2 && isCompanion(index) {
        sawCompanion = true
        continue
      }
      return .unit(index)
    }
    return sawCompanion ? .focus : nil
  }

  /// "with warfarin", "taking statins", "such as doxazosin": taken beside the drug that is meant.
  private func isCompanion(_ index: Int) -> Bool {
    if isCause(index) || isMover(index) || isOfLabel(index) { return true }
    return (1...3).contains {
      clauses.isWord(index - $0, Self.beside)
        && ($0 == 1 || (index - $0 + 1..<index).allSatisfy { clauses.tag($0) != .drug || $0 == index })
    }
  }

  /// "With phenytoin or primidone: 50 mg/day": all that the label names.
  private func isOfLabel(_ index: Int) -> Bool {
    clauses.isWord(0, Self.labels) && (index..<index + 12).contains { clauses.sign($0) == UInt8(ascii: ":") }
  }

  private static let labels = DoseClauses.words("with", "without", "plus", "alongside")

  /// "vomiting caused by cisplatin": what the drug that is meant is given against.
  private func isCause(_ index: Int) -> Bool { clauses.isWord(index - 1, Self.by) && clauses.isWord(index - 2, Self.caused) }

  /// "ketoconazole doubles its exposure, so the dose is cut": what another drug does to the one that is meant.
  private func isMover(_ index: Int) -> Bool {
    clauses.isWord(index + 1, Self.moves) && (clauses.isWord(index + 2, Self.its) || clauses.tag(index + 2) == .anaphor)
  }

  private static let by = DoseClauses.words("by")
  private static let caused = DoseClauses.words("caused", "induced", "provoked", "triggered", "poisoned")
  private static let moves = DoseClauses.words(
    "doubles", "triples", "raises", "increases", "lowers", "reduces", "halves", "cuts", "boosts", "slows", "blocks", "inhibits", "decreases"
  )
  private static let its = DoseClauses.words("its", "the", "their")
  private static let beside = DoseClauses.words(
    "eats", "ate", "eaten",
    "with", "such", "like", "taking", "takes", "unlike", "plus", "alongside", "than", "receiving", "using", "on", "versus", "vs", "without",
    "including", "contains", "interact")
}
