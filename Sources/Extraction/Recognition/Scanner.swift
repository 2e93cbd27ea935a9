import Lexicon
import Prose

/// Cuts a text into units: the longest name, quantity or plain word at each place.
package struct Scanner: Sendable {
  package let lexicon: Lexicon
  private let anaphora = Anaphora()
  private let authorities = Authorities()
  private let quantities = Quantities()
  private let phrases = EffectPhrases()
  /// What each word may begin.
  package private(set) var sieve: Sieve

  package init(lexicon: Lexicon) {
    self.lexicon = lexicon
    sieve = lexicon.sieve
    for word in quantities.firstWords { sieve.insert(word, .quantity) }
    for word in anaphora.firstWords { sieve.insert(word, .anaphor) }
    for word in authorities.firstWords { sieve.insert(word, .authority) }
    phrases.mark(&sieve)
  }

  /// The tokens of a text, with what each may begin.
  package func tokens(_ bytes: [UInt8]) -> [Token] { Tokens(bytes, sieve, lexicon.trie).all }

  /// What else a word may begin, told of every text from here on.
  package mutating func mark(_ words: some Sequence<WordHash>, _ use: Sieve.Uses) {
    for word in words { sieve.insert(word, use) }
  }

  /// The units of a text, in order, covering every token; the tokens are those that this scanner made.
  package func units(_ bytes: [UInt8], _ tokens: [Token]) -> [Unit] {
    var out: [Unit] = []
    out.reserveCapacity(tokens.count)
    let reader = quantities.reader(bytes, tokens)
    var at = 0
    while at < tokens.count {
      let unit = longest(reader, bytes, tokens, at)
      at = unit.tokens.upperBound
      out.append(unit)
    }
    return phrases.merged(out, bytes, tokens, lexicon)
  }

  /// Whether a drug or a class of drugs may be named: asked first, since most of what is scraped names none and need not be read further.
  func mayNameDrug(_ bytes: [UInt8], _ tokens: [Token]) -> Bool {
    for at in tokens.indices where tokens[at].kind != .sign {
      if let tag = (tokens[at].uses.contains(.name) ? name(bytes, tokens, at) : spun(bytes, tokens, at))?.tag {
        if tag == .drug || tag == .drugClass { return true }
      }
      if DrugStems.isLike(tokens[at], bytes) { return true }
    }
    return false
  }

  private func longest(_ reader: QuantityReader, _ bytes: [UInt8], _ tokens: [Token], _ at: Int) -> Unit {
    let uses = tokens[at].uses
    var best = Unit(tag: .word, tokens: at..<at + 1, range: tokens[at].range)
    func offer(_ unit: Unit?) {
      guard let unit,
        unit.tokens.count > best.tokens.count || (best.tag == .word && (best.quantity == nil || unit.tokens.count == best.tokens.count))
      else { return }
      let words = best.isWordedDose && unit.tokens.count == best.tokens.count ? best.quantity : nil
      best = unit
      if best.quantity == nil { best.quantity = words }
    }
    if tokens[at].kind == .sign {
      if bytes[Int(tokens[at].lower)] == 0xC2 { offer(quantities.match(reader, at)) }
    } else {
      if Quantities.mayBegin(bytes, tokens[at]) { offer(quantities.match(reader, at)) }
      offer(uses.contains(.name) ? name(bytes, tokens, at) : spun(bytes, tokens, at))
      if uses.contains(.anaphor) { offer(anaphora.match(bytes, tokens, at)) }
      if uses.contains(.authority) { offer(authorities.match(bytes, tokens, at)) }
    }
    return best
  }

  /// The longest name of the lexicon that begins at a token; signs between its words (hyphens, slashes) are passed over.
  private func name(_ bytes: [UInt8], _ tokens: [Token], _ at: Int) -> Unit? {
    var node = tokens[at].root
    guard node != Trie.none else { return spun(bytes, tokens, at) }
    var found = unit(bytes, tokens, at..<at + 1, node)
    var index = at + 1
    while index < tokens.count {
      let token = tokens[index]
      if token.kind == .sign {
        guard Self.joins(bytes, tokens, index) else { break }
        index += 1
        continue
      }
      guard let next = lexicon.trie.step(node, token.hash) else { break }
      node = next
      index += 1
      if let unit = unit(bytes, tokens, at..<index, node) { found = unit }
    }
    return found ?? spun(bytes, tokens, at)
  }

  /// A hyphen, slash or plus directly between two words.
  private static func joins(_ bytes: [UInt8], _ tokens: [Token], _ at: Int) -> Bool {
    let token = tokens[at]
    // "St. John's wort".
    if bytes[Int(token.lower)] == UInt8(ascii: "."), at > 0, tokens[at - 1].hash == Self.saint { return true }
    guard at > 0, at + 1 < tokens.count, tokens[at - 1].upper == token.lower, tokens[at + 1].lower == token.upper else { return false }
    switch bytes[Int(token.lower)] {
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "+"): return true
    case 0xE2:
      return token.upper - token.lower == 3 && bytes[Int(token.lower) + 1] == 0x80 && (0x90...0x93).contains(bytes[Int(token.lower) + 2])
    default: return false
    }
  }

  private func unit(_ bytes: [UInt8], _ tokens: [Token], _ range: Range<Int>, _ node: Int32) -> Unit? {
    guard lexicon.trie.hasName(at: node) else { return nil }
    var best: Unit?
    var bestType = UInt8.max
    lexicon.trie.names(at: node) { name in
      let type = lexicon.types[Int(name.term)]
      guard type.rawValue <= bestType, Self.isMeant(name.flags, bytes, tokens, range) else { return }
      bestType = type.rawValue
      var unit = Unit(tag: Self.tag(type), tokens: range, range: tokens[range.lowerBound].range.union(tokens[range.upperBound - 1].range))
      unit.term = name.term
      unit.isBrand = name.flags.contains(.brand)
      unit.isUncertain = name.flags.contains(.ambiguous)
      best = unit
    }
    return best
  }

  /// Upper-case abbreviations need upper case; an ordinary word needs a capital and a dose or form behind it.
  private static func isMeant(_ flags: Trie.Flags, _ bytes: [UInt8], _ tokens: [Token], _ range: Range<Int>) -> Bool {
    let first = tokens[range.lowerBound]
    if flags.contains(.upperCase), !first.isUpperCase { return false }
    guard flags.contains(.ambiguous) || flags.contains(.ofBody) else { return true }
    guard first.isCapitalised || flags.contains(.ofBody), range.upperBound < tokens.count else { return false }
    let next = tokens[range.upperBound]
    return next.kind == .number || next.hash == Self.registered || Self.formWords.contains(next.hash)
  }

  private static let saint = Tokens.hash("st")
  private static let registered = Tokens(Array("®".utf8)).all[0].hash
  private static let formWords = Set(
    ["tablet", "capsule", "injection", "cream", "gel", "patch", "spray", "syrup", "pen", "inhaler", "caplet", "drops", "mg"].map(
      Tokens.hash))

  private static func tag(_ type: TermType) -> Tag {
    switch type {
    case .drug: .drug
    case .drugClass: .drugClass
    case .substance: .substance
    case .effect: .effect
    case .target: .target
    case .route: .route
    case .form: .form
    }
  }

  /// A drug under another spelling, where the word itself is no name.
  private func spun(_ bytes: [UInt8], _ tokens: [Token], _ at: Int) -> Unit? {
    let token = tokens[at]
    // Short words in small letters fold into names too easily (calcite, calcitonin's kin).
    guard token.kind == .word, token.range.count >= (token.isCapitalised ? 7 : 9), token.range.count <= 24 else { return nil }
    let key = bytes.withUnsafeBufferPointer { SpunSpelling.key($0[token.range.lower..<token.range.upper]) }
    guard let term = lexicon.spun[key] else { return nil }
    var unit = Unit(tag: .drug, tokens: at..<at + 1, range: token.range)
    unit.term = term
    unit.isUncertain = true
    return unit
  }
}
