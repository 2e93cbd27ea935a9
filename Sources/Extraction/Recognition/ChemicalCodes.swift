import Lexicon
import Prose

/// Substances by a sign instead of a name: a maker's code ("SCH 23390", "MK-801"), an ion ("Ca2+"), a formula ("NaHCO3").
enum ChemicalCodes {
  /// The token after the code, ion or formula that begins at a word; nil where none does.
  static func end(from at: Int, _ bytes: [UInt8], _ tokens: [Token]) -> Int? {
    let token = tokens[at]
    guard token.isCapitalised, token.range.count <= 10 else { return nil }
    return code(at, bytes, tokens) ?? ion(at, bytes, tokens) ?? (isFormula(bytes[token.range.lower..<token.range.upper]) ? at + 1 : nil)
  }

  /// A maker's letters and its number, parted by a hyphen, a blank or nothing.
  private static func code(_ at: Int, _ bytes: [UInt8], _ tokens: [Token]) -> Int? {
    let word = bytes[tokens[at].range.lower..<tokens[at].range.upper]
    let letters = word.prefix { $0 | 0x20 >= UInt8(ascii: "a") }
    if letters.count < word.count {
      return word.count - letters.count >= 2 && word.dropFirst(letters.count).allSatisfy(isDigit) && isMaker(letters)
        ? tied(at + 1, bytes, tokens) : nil
    }
    var next = at + 1
    let isTied =
      next < tokens.count && tokens[next].kind == .sign && bytes[Int(tokens[next].lower)] == UInt8(ascii: "-")
      && tokens[next].lower == tokens[at].upper
    if isTied { next += 1 }
    guard next < tokens.count, tokens[next].kind == .number, tokens[next].lower <= tokens[next - 1].upper + (isTied ? 0 : 1) else {
      return nil
    }
    let digits = tokens[next].range.count
    guard
      isMaker(letters) && digits >= 3
        || isTied && digits >= 3 && digits <= 5 && letters.count <= 4 && tokens[at].isUpperCase && !others.contains(tokens[at].hash)
    else { return nil }
    return tied(next + 1, bytes, tokens)
  }

  /// Past further digits that are tied on: "Ro 15-1788".
  private static func tied(_ at: Int, _ bytes: [UInt8], _ tokens: [Token]) -> Int {
    guard at + 1 < tokens.count, tokens[at].kind == .sign, bytes[Int(tokens[at].lower)] == UInt8(ascii: "-"),
      tokens[at].lower == tokens[at - 1].upper, tokens[at + 1].kind == .number, tokens[at + 1].lower == tokens[at].upper
    else { return at }
    return at + 2
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  private static func isMaker(_ letters: ArraySlice<UInt8>) -> Bool {
    makers.contains(Tokens.hash(String(decoding: letters, as: UTF8.self)))
  }

  /// The letters that laboratories number their substances with.
  private static let makers = Set(
    """
    sch skf sb gr bn cp ly mk ro uk sr cgs cgp brl bms gw ici fk ah sm icrf rp way mdl nbi tak ym zd azd abt ru sc ono org bay bw dmp emd \
    fce gsk hoe jnj kw krn mci nnc nsc opc pf pnu sdz win wr xr acc sti su vx zk ncq gyki amn cv lm nc pk rs tcv ua vuf abbott
    """.split(separator: " ").map { Tokens.hash(String($0)) })
  /// Letters before a number that is another thing's.
  private static let others = Set(
    ["iso", "pmid", "nct", "icd", "isbn", "cas", "din", "covid", "sars", "bmi", "doi", "usp", "nhs", "hla", "rfc", "cd", "tel", "fax"].map(
      Tokens.hash))

  /// An element's sign as an ion: its charge behind it ("Ca2+", "K(+)", "Mg+2"), in the brackets of a concentration ("[Na]o"), or what
  /// moves it ("Na,K-ATPase", "Ca channel").
  private static func ion(_ at: Int, _ bytes: [UInt8], _ tokens: [Token]) -> Int? {
    let word = bytes[tokens[at].range.lower..<tokens[at].range.upper]
    let letters = word.last == UInt8(ascii: "2") ? word.dropLast() : word
    guard elements.contains(where: { letters.elementsEqual($0) }) else { return nil }
    let behind = bytes[tokens[at].range.upper...].prefix(4)
    if behind.first == UInt8(ascii: "+") { return behind.count == 1 || !isLetter(behind[behind.startIndex + 1]) ? at + 1 : nil }
    if charges.contains(where: { behind.starts(with: $0) }) { return at + 1 }
    if behind.first == UInt8(ascii: "]"), at > 0, bytes[Int(tokens[at - 1].lower)] == UInt8(ascii: "[") { return at + 1 }
    return tokens[(at + 1)...].prefix(5).contains { movers.contains($0.hash) } && isTied(at, bytes, tokens) ? at + 1 : nil
  }

  /// Whether signs and other elements alone stand between an element and what moves it.
  private static func isTied(_ at: Int, _ bytes: [UInt8], _ tokens: [Token]) -> Bool {
    for token in tokens[(at + 1)...].prefix(5) {
      if movers.contains(token.hash) { return true }
      guard token.kind == .sign || elements.contains(where: { bytes[token.range.lower..<token.range.upper].elementsEqual($0) }) else {
        return false
      }
    }
    return false
  }

  /// Without the number of its charge: "Ca" of "Ca2+".
  static func bare(_ range: ByteRange, _ bytes: [UInt8]) -> ByteRange {
    guard range.upper < bytes.count, bytes[range.upper] == UInt8(ascii: "+"), range.count > 1, isDigit(bytes[range.upper - 1]) else {
      return range
    }
    return ByteRange(range.lower, range.upper - 1)
  }

  private static let elements = ["Na", "K", "Ca", "Mg", "Li", "Zn", "Fe", "Cu", "H", "Cl"].map { Array($0.utf8) }
  private static let charges = ["(+)", "(2+)", "(-)", "2+"].map { Array($0.utf8) }
  private static let movers = Set(["atpase", "channel", "channels", "exchanger", "cotransporter", "pump"].map(Tokens.hash))

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") }

  /// Signs of elements throughout, two at least, one of them of two letters or with a number above one: "KCl", "CO2", not "CNS".
  private static func isFormula(_ word: ArraySlice<UInt8>) -> Bool {
    var at = word.startIndex
    var elements = 0
    var isPlain = true
    var first: UInt8 = 0
    while at < word.endIndex {
      if at + 1 < word.endIndex, twoLetters.contains(where: { $0.0 == word[at] && $0.1 == word[at + 1] }) {
        isPlain = false
        at += 2
      } else if oneLetter.contains(word[at]) {
        at += 1
      } else {
        return false
      }
      if elements == 0 { first = word[at - 1] }
      elements += 1
      let digits = word[at...].prefix(while: isDigit)
      guard digits.count < 3, digits.first != UInt8(ascii: "1"), digits.first != UInt8(ascii: "0") else { return false }
      if !digits.isEmpty { isPlain = false }
      at += digits.count
    }
    // "PO2" is a pressure.
    if first == UInt8(ascii: "P"), elements == 2 { return false }
    return !isPlain && elements >= 2 && word.contains { anions.contains($0) } || word.elementsEqual("O2".utf8)
  }

  /// O, F, S, I and the second letters of Cl and Br: no salt, acid or gas is without one.
  private static let anions = Set("OFSIlr".utf8)
  private static let oneLetter = Set("HCNOFSKIPB".utf8)
  private static let twoLetters: [(UInt8, UInt8)] = ["Na", "Cl", "Ca", "Mg", "Li", "Fe", "Zn", "Cu", "Br", "Ag", "Al", "Si", "Mn", "Ba"].map
  {
    (Array($0.utf8)[0], Array($0.utf8)[1])
  }
}
