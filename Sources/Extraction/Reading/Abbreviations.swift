import Lexicon
import Prose

extension Page {
  /// Learns abbreviations that the page defines, "low-dose naltrexone (LDN)", "Parkinson's disease (PD)", and reads them as what they stand for
  /// from there on.
  mutating func spellOutAbbreviations() {
    var meant: [WordHash: Unit] = [:]
    for index in passages.indices where passages[index].tokens.contains(where: { $0.isUpperCase && $0.kind == .word }) {
      for at in passages[index].units.indices {
        guard let short = Self.abbreviation(passages[index].units[at], passages[index].tokens) else { continue }
        if let known = meant[short] {
          passages[index].units[at].stand(for: known)
        } else if at >= 2, Self.defines(at, passages[index]) {
          var name = passages[index].units[at - 2]
          name.isLowDose = name.tag == .drug && Self.isLowDose(Units(passages[index].units, 0..<at - 2), passages[index])
          meant[short] = name
          passages[index].units[at].stand(for: name)
        }
      }
    }
  }

  private static func abbreviation(_ unit: Unit, _ tokens: [Token]) -> WordHash? {
    let token = tokens[unit.tokens.lowerBound]
    return unit.tag == .word && token.kind == .word && token.isUpperCase ? token.hash : nil
  }

  /// Whether an abbreviation stands in brackets behind the name that its letters are taken from.
  private static func defines(_ at: Int, _ passage: Passage) -> Bool {
    let units = passage.units
    guard at + 1 < units.count else { return false }
    let name = units[at - 2]
    guard name.tag == .effect || name.tag == .drug || name.tag == .drugClass, isSign(units[at - 1], 0x28, passage),
      isSign(units[at + 1], 0x29, passage)
    else { return false }
    let letters = passage.bytes[units[at].range.lower..<units[at].range.upper].map { $0 | 0x20 }
    guard letters.count <= 6 else { return false }
    // The letters may take in words before the name: "low-dose naltrexone (LDN)", "subcutaneous insulin (SCI)".
    for first in stride(from: at - 2, through: max(0, at - 5), by: -1) {
      let unit = units[first]
      if first < at - 2,
        unit.tag != .word && unit.tag != .route && unit.tag != .form || isSign(unit, 0x2E, passage) || isSign(unit, 0x2C, passage)
      {
        break
      }
      if isTaken(letters, from: passage.bytes[unit.range.lower..<name.range.upper]) { return true }
    }
    return false
  }

  /// Whether "low-dose" or "low dose" stands directly before a name.
  private static func isLowDose(_ units: Units, _ passage: Passage) -> Bool {
    let lower = units.suffix(3).first?.range.lower ?? 0
    let upper = units.last?.range.upper ?? 0
    let words = String(decoding: passage.bytes[lower..<max(lower, upper)], as: UTF8.self).lowercased()
    return words.hasSuffix("low-dose") || words.hasSuffix("low dose")
  }

  private static func isSign(_ unit: Unit, _ byte: UInt8, _ passage: Passage) -> Bool {
    unit.tag == .word && unit.range.count == 1 && passage.bytes[unit.range.lower] == byte
  }

  /// Whether the letters stand in the name in their order, the first at its beginning.
  static func isTaken(_ letters: [UInt8], from name: ArraySlice<UInt8>) -> Bool {
    var next = 0
    for (index, byte) in name.enumerated() {
      if next < letters.count, byte | 0x20 == letters[next] { next += 1 } else if index == 0 { return false }
    }
    return next == letters.count
  }
}

extension Unit {
  /// Takes the meaning of another unit, its own place kept.
  fileprivate mutating func stand(for other: Unit) {
    tag = other.tag
    term = other.term
    name = other.name
    isBrand = other.isBrand
    isLowDose = other.isLowDose
    isUncertain = other.isUncertain
  }
}
