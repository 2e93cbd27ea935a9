import Lexicon
import Prose

/// Kinds of one disease that share its name: "type 1 and type 2 diabetes", "hepatitis B and C".
struct EffectKinds {
  let lexicon: Lexicon
  let bytes: [UInt8]
  let tokens: [Token]

  /// The units with a unit of its own for each kind that the lexicon knows; its span is all that states it.
  func told(_ units: [Unit]) -> [Unit] {
    guard units.contains(where: isOfKind) else { return units }
    var out: [Unit] = []
    out.reserveCapacity(units.count)
    var at = 0
    while at < units.count {
      if at + 3 < units.count, let first = before(units[at + 3], units[at], units[at + 1]), isLink(units[at + 2]) {
        out += [first, units[at + 2], units[at + 3]]
        at += 4
      } else if at + 2 < units.count, isLink(units[at + 1]), let second = behind(units[at], units[at + 2]) {
        out += [units[at], units[at + 1], second]
        at += 3
      } else {
        out.append(units[at])
        at += 1
      }
    }
    return out
  }

  /// "type 2 diabetes", "hepatitis B".
  private func isOfKind(_ unit: Unit) -> Bool {
    unit.tag == .effect && unit.tokens.count > 1 && (isKind(unit.tokens.lowerBound + 1) || isKind(unit.tokens.upperBound - 1))
  }

  /// "type 1" before "and type 2 diabetes".
  private func before(_ effect: Unit, _ word: Unit, _ kind: Unit) -> Unit? {
    guard effect.tag == .effect, effect.tokens.count > 2, word.tag == .word, kind.tokens.count == 1,
      tokens[word.tokens.lowerBound].hash == tokens[effect.tokens.lowerBound].hash, isKind(effect.tokens.lowerBound + 1),
      isKind(kind.tokens.lowerBound)
    else { return nil }
    let rest = effect.tokens.dropFirst(2).map { tokens[$0].hash }
    guard let term = term([tokens[word.tokens.lowerBound].hash, tokens[kind.tokens.lowerBound].hash] + rest) else { return nil }
    var unit = Unit(tag: .effect, tokens: word.tokens.lowerBound..<kind.tokens.upperBound, range: word.range.union(kind.range))
    unit.term = term
    unit.whole = word.range.union(effect.range)
    return unit
  }

  /// "C" behind "hepatitis B and".
  private func behind(_ effect: Unit, _ kind: Unit) -> Unit? {
    guard effect.tag == .effect, effect.tokens.count > 1, kind.tag == .word || kind.tag == .number, kind.tokens.count == 1,
      isKind(effect.tokens.upperBound - 1), isKind(kind.tokens.lowerBound)
    else { return nil }
    guard let term = term(effect.tokens.dropLast().map { tokens[$0].hash } + [tokens[kind.tokens.lowerBound].hash]) else { return nil }
    var unit = Unit(tag: .effect, tokens: kind.tokens, range: kind.range)
    unit.term = term
    unit.whole = effect.range.union(kind.range)
    return unit
  }

  /// One digit or one capital.
  private func isKind(_ token: Int) -> Bool {
    tokens[token].range.count == 1 && tokens[token].kind != .sign && (tokens[token].kind == .number || tokens[token].isCapitalised)
  }

  private func isLink(_ unit: Unit) -> Bool {
    unit.tag == .word && unit.tokens.count == 1 && Self.links.contains(tokens[unit.tokens.lowerBound].hash)
  }

  private static let links = Set(["and", "or", "/", "&"].map { Tokens(Array($0.utf8)).all[0].hash })

  private func term(_ words: [WordHash]) -> Int32? {
    var node: Int32 = 0
    for word in words {
      guard let next = lexicon.trie.step(node, word) else { return nil }
      node = next
    }
    guard lexicon.trie.hasName(at: node) else { return nil }
    var found: Int32?
    lexicon.trie.names(at: node) { if lexicon.types[Int($0.term)] == .effect { found = $0.term } }
    return found
  }
}
