import Lexicon
import Prose

/// A chemical that a passage names, a drug or not.
package struct Chemical: Sendable {
  package var range: ByteRange
  package var concept: Concept?
}

/// Chemicals in a text beside the drugs of the lexicon: transmitters, ions, reagents, research codes, systematic names.
///
/// They are entities of a text and never the drug of a fact, so nothing here is seen by the rules.
struct ChemicalReader {
  private let names = ChemicalNames.shared
  private let lexicon: Lexicon
  /// What the page's abbreviations stand for.
  private var meant: [WordHash: Short] = [:]

  /// An abbreviation: what it stands for, and the number that belongs to it.
  private struct Short {
    var concept: Concept
    var isUpperCase: Bool
    var tail: [UInt8]
  }

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The chemicals of a passage in reading order. Abbreviations are read as what the page defines them as, before or behind.
  mutating func chemicals(of passage: Page.Passage, _ page: Page) -> [Chemical] {
    let known = meant.count
    let found = read(passage, of: page)
    return meant.count == known ? found : read(passage, of: page)
  }

  private mutating func read(_ passage: Page.Passage, of page: Page) -> [Chemical] {
    var out: [Chemical] = []
    for unit in passage.units {
      switch unit.tag {
      case .word, .target, .substance, .drugClass, .effect, .number, .amount:
        var at = unit.tokens.lowerBound
        while at < unit.tokens.upperBound {
          guard let found = chemical(at, passage, drugs: unit.tag == .effect), !isPartOfName(found.end, unit, passage) else {
            at += 1
            continue
          }
          if (out.last?.range.upper ?? 0) <= found.chemical.range.lower { out.append(found.chemical) }
          define(found.end, found.chemical, passage)
          at = found.end
        }
      case .drug:
        let members = self.members(of: unit, passage)
        if !members.isEmpty {
          out += members
          continue
        }
        if let longer = named(unit.tokens.lowerBound, passage, drugs: false), longer.end > unit.tokens.upperBound {
          let range = ByteRange(unit.range.lower, Int(passage.tokens[longer.end - 1].upper))
          out.append(Chemical(range: range, concept: longer.concept))
          define(longer.end, Chemical(range: range, concept: longer.concept), passage)
          continue
        }
        let start = SystematicNames.start(of: unit.tokens.lowerBound, passage)
        let end = SystematicNames.pastSalt(unit.tokens.upperBound, passage)
        if !passage.tokens[unit.tokens.lowerBound].isUpperCase, let concept = page.concept(of: unit) {
          define(unit.tokens.upperBound, Chemical(range: unit.range, concept: concept), passage)
        }
        guard start < unit.tokens.lowerBound || end > unit.tokens.upperBound else { continue }
        let range = ByteRange(Int(passage.tokens[start].lower), Int(passage.tokens[end - 1].upper))
        while let last = out.last, last.range.upper > range.lower { out.removeLast() }
        out.append(Chemical(range: range, concept: page.concept(of: unit)))
        define(end, Chemical(range: range, concept: Self.own(range, passage)), passage)
      default: break
      }
    }
    return out
  }

  /// The drugs of a combination that is named by them, "levodopa/carbidopa": each stands in the text. Empty where it is one name.
  private func members(of unit: Unit, _ passage: Page.Passage) -> [Chemical] {
    guard unit.tokens.count >= 3, unit.term >= 0, lexicon.terms[Int(unit.term)].isCombination else { return [] }
    let tied = unit.tokens.filter { "/-+".utf8.contains(passage.bytes[Int(passage.tokens[$0].lower)]) && passage.tokens[$0].kind == .sign }
    var out: [Chemical] = []
    var first = unit.tokens.lowerBound
    for end in tied + [unit.tokens.upperBound] {
      guard first < end, let member = drug(first..<end, passage) else { return [] }
      out.append(member)
      first = end + 1
    }
    return out.count > 1 ? out : []
  }

  /// The drug that some tokens are the whole name of.
  private func drug(_ tokens: Range<Int>, _ passage: Page.Passage) -> Chemical? {
    var node: Int32 = 0
    for index in tokens {
      guard let next = lexicon.trie.step(node, passage.tokens[index].hash) else { return nil }
      node = next
    }
    var found: Concept?
    lexicon.trie.names(at: node) { if lexicon.types[Int($0.term)] == .drug { found = lexicon.terms[Int($0.term)].concept } }
    let range = ByteRange(Int(passage.tokens[tokens.lowerBound].lower), Int(passage.tokens[tokens.upperBound - 1].upper))
    return found.map { Chemical(range: range, concept: $0) }
  }

  /// "serotonin syndrome" names no serotonin.
  private func isPartOfName(_ end: Int, _ unit: Unit, _ passage: Page.Passage) -> Bool {
    unit.tag == .effect && end < unit.tokens.upperBound && passage.tokens[end].hash == Self.syndrome
  }

  private static let syndrome = Tokens.hash("syndrome")
  /// Names of glands and proteins that are drugs, too.
  private static let tissues = Set(["thyroid", "thrombin", "albumin", "insulin", "pancreas"].map(Tokens.hash))

  /// What begins at a token, and the token after it. `drugs`: within an effect's name ("heparin-induced thrombocytopenia") drugs, too.
  private func chemical(_ at: Int, _ passage: Page.Passage, drugs: Bool) -> (chemical: Chemical, end: Int)? {
    let token = passage.tokens[at]
    guard token.kind != .sign else { return nil }
    if let named = named(at, passage, drugs: drugs) {
      let start = SystematicNames.start(of: at, passage)
      let range = ByteRange(Int(passage.tokens[start].lower), Int(passage.tokens[named.end - 1].upper))
      return (Chemical(range: range, concept: named.concept), named.end)
    }
    guard token.kind == .word else { return nil }
    if let short = meant[token.hash], !short.isUpperCase || token.isCapitalised,
      passage.bytes[token.range.upper...].starts(with: short.tail)
    {
      let end = short.tail.isEmpty ? at + 1 : Self.pastNumber(at, passage)
      return (Chemical(range: ByteRange(token.range.lower, token.range.upper + short.tail.count), concept: short.concept), end)
    }
    if let end = SystematicNames.end(from: at, passage) {
      let start = SystematicNames.start(of: at, passage)
      let range = ByteRange(Int(passage.tokens[start].lower), Int(passage.tokens[end - 1].upper))
      return (Chemical(range: range, concept: Self.own(range, passage)), end)
    }
    guard let end = ChemicalCodes.end(from: at, passage.bytes, passage.tokens) else { return nil }
    let range = ChemicalCodes.bare(ByteRange(Int(token.lower), Int(passage.tokens[end - 1].upper)), passage.bytes)
    return (Chemical(range: range, concept: Self.own(range, passage)), end)
  }

  private static func own(_ range: ByteRange, _ passage: Page.Passage) -> Concept {
    Concept(id: nil, name: Fold.name(String(decoding: passage.bytes[range.lower..<range.upper], as: UTF8.self)))
  }

  /// The longest name at a token: of the table of chemicals, or a drug's that is a substance of the body too.
  private func named(_ at: Int, _ passage: Page.Passage, drugs: Bool) -> (concept: Concept, end: Int)? {
    let tokens = passage.tokens
    var node: Int32? = 0
    var body: Int32?
    var best: (concept: Concept, end: Int)?
    var index = at
    while index < tokens.count, index == at || node != nil || body != nil {
      let token = tokens[index]
      if token.kind == .sign {
        guard index > at, token.lower == tokens[index - 1].upper, passage.bytes[Int(token.lower)] == UInt8(ascii: "-") else { break }
        index += 1
        continue
      }
      node = node.flatMap { names.trie.step($0, token.hash) }
      body = index == at ? token.root == Trie.none ? nil : token.root : body.flatMap { lexicon.trie.step($0, token.hash) }
      index += 1
      if let node {
        names.trie.names(at: node) { name in
          if !name.flags.contains(.upperCase) || token.isUpperCase { best = (names.concepts[Int(name.term)], index) }
        }
      }
      if let body {
        lexicon.trie.names(at: body) { name in
          let isDrug = drugs && lexicon.types[Int(name.term)] == .drug && !name.flags.contains(.ambiguous)
          if name.flags.contains(.ofBody) && !Self.tissues.contains(token.hash) || isDrug,
            !name.flags.contains(.upperCase) || token.isUpperCase
          {
            best = (lexicon.terms[Int(name.term)].concept, index)
          }
        }
      }
    }
    return best
  }

  /// "puromycin aminonucleoside (PAN)", "dexamethasone (dex)", "cholecystokinin (CCK-8)": what the bracket has stands for it on the page.
  private mutating func define(_ end: Int, _ chemical: Chemical, _ passage: Page.Passage) {
    let tokens = passage.tokens
    guard let concept = chemical.concept, end + 2 < tokens.count, passage.bytes[Int(tokens[end].lower)] == UInt8(ascii: "("),
      tokens[end + 1].kind == .word, (2...6).contains(tokens[end + 1].range.count)
    else { return }
    let close = Self.pastNumber(end + 1, passage)
    guard close < tokens.count, tokens[close].kind == .sign, Self.isShort(tokens[end + 1], chemical, passage) else { return }
    meant[tokens[end + 1].hash] = Short(
      concept: concept, isUpperCase: tokens[end + 1].isUpperCase,
      tail: Array(passage.bytes[tokens[end + 1].range.upper..<tokens[close - 1].range.upper]))
  }

  /// Whether a word may be the abbreviation of a chemical: its letters in their order, its beginning, or capitals with its initial.
  private static func isShort(_ token: Token, _ chemical: Chemical, _ passage: Page.Passage) -> Bool {
    let letters = passage.bytes[token.range.lower..<token.range.upper].map { $0 | 0x20 }
    let name = passage.bytes[chemical.range.lower..<chemical.range.upper]
    guard token.isUpperCase else {
      return letters.count >= (token.isCapitalised ? 2 : 3) && name.count > letters.count
        && name.prefix(letters.count).map { $0 | 0x20 } == letters
    }
    return Page.isTaken(letters, from: name) || letters.count == 3 && name.first.map { $0 | 0x20 } == letters[0]
  }

  /// The token after a word and the number tied to it: "CCK-8".
  private static func pastNumber(_ at: Int, _ passage: Page.Passage) -> Int {
    let tokens = passage.tokens
    guard at + 2 < tokens.count, passage.bytes[Int(tokens[at + 1].lower)] == UInt8(ascii: "-"), tokens[at + 2].kind == .number,
      tokens[at].upper == tokens[at + 1].lower, tokens[at + 1].upper == tokens[at + 2].lower
    else { return at + 1 }
    return at + 3
  }
}
