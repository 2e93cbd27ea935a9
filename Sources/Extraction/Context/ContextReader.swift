import Lexicon
import Prose

/// Marks the units of a sentence with what the words around say of them: negation with scope, doubt, circumstance.
///
/// One pass finds the trigger phrases in a trie of token hashes; each then marks what lies within its reach.
package struct ContextReader: Sendable {
  private var trie = Trie(capacity: 4_000)
  package private(set) var firstWords: Set<WordHash> = []
  /// What the trie's names stand for: indices of `Triggers.all`, then these.
  private static let pseudo = Int32(Triggers.all.count)
  private static let contrast = pseudo + 1
  private static let clause = pseudo + 2
  private static let reason = pseudo + 3

  package init() {
    for (index, trigger) in Triggers.all.enumerated() { add(trigger.phrases, Int32(index)) }
    add(Triggers.pseudo, Self.pseudo)
    add(Triggers.contrast, Self.contrast)
    add(Triggers.clause, Self.clause)
    add(Triggers.reasons, Self.reason)
  }

  private mutating func add(_ phrases: [String], _ meaning: Int32) {
    for phrase in phrases {
      let words = Tokens(Array(phrase.utf8)).words.map(\.hash)
      trie.insert(words, term: Int(meaning), flags: [])
      firstWords.formUnion(words.prefix(1))
    }
  }

  package func read(_ sentence: inout Sentence, _ tokens: [Token]) {
    guard !sentence.tags.isEmpty else { return }
    let found = self.found(sentence, tokens)
    var marking = Marking(sentence, tokens, stops: found.stops)
    for hit in found.hits {
      for index in hit.meanings { marking.apply(Triggers.all[Int(index)], hit.units) }
    }
    if sentence.section.isOfAnimals { marking.markAll(.animal) }
    if let last = sentence.units.last, last.tag == .word, tokens[last.tokens.lowerBound].hash == Self.questionMark {
      marking.markQuestion()
    }
    sentence.context = marking.context
  }

  /// "in May 2022", "since May".
  private func isMonth(_ at: Int, _ sentence: Sentence, _ tokens: [Token]) -> Bool {
    let unit = sentence.units[at]
    guard tokens[unit.tokens.lowerBound].hash == Self.may, tokens[unit.tokens.lowerBound].isCapitalised else { return false }
    if at + 1 < sentence.units.count, [Tag.year, .number].contains(sentence.units[at + 1].tag) { return true }
    return at > 0 && sentence.units[at - 1].tag == .word && Self.dating.contains(tokens[sentence.units[at - 1].tokens.lowerBound].hash)
  }

  private static let may = Tokens.hash("may")
  private static let dating = Set(["in", "since", "until", "of", "by", "from", "late", "early", "mid", "last"].map(Tokens.hash))
  private static let questionMark = Tokens(Array("?".utf8)).all[0].hash

  private struct Hit {
    var units: Range<Int>
    var meanings: [Int32]
  }

  /// The longest phrases at each place, and where statements end.
  private func found(_ sentence: Sentence, _ tokens: [Token]) -> (hits: [Hit], stops: [Marking.Stop]) {
    var hits: [Hit] = []
    var stops = Array(repeating: Marking.Stop.none, count: sentence.units.count)
    var at = 0
    while at < sentence.units.count {
      let isWord = sentence.outline[at].isEmpty
      let token = tokens[sentence.units[at].tokens.lowerBound]
      if isWord, token.kind == .sign {
        stops[at] = Marking.stop(sign: token.hash)
        at += 1
        continue
      }
      guard token.uses.contains(.trigger), !isMonth(at, sentence, tokens), let match = longest(sentence, tokens, at) else {
        at += 1
        continue
      }
      var meanings: [Int32] = []
      trie.names(at: match.node) { name in
        switch name.term {
        case Self.pseudo: break
        case Self.contrast: stops[at] = .contrast
        case Self.reason: stops[at] = .scope
        case Self.clause: if stops[at] != .contrast { stops[at] = .clause }
        default:
          if isWord || sentence.outline[at].contains(.population) || Self.isNoun(Triggers.all[Int(name.term)].marks) {
            meanings.append(name.term)
          }
        }
      }
      if !meanings.isEmpty { hits.append(Hit(units: at..<match.end, meanings: meanings)) }
      at = isWord ? match.end : at + 1
    }
    return (hits, stops)
  }

  /// Overdose and withdrawal are effects of the lexicon and triggers at once.
  private static func isNoun(_ marks: Circumstances) -> Bool {
    marks == .overdose || marks == .withdrawal || marks == .pregnancy || marks == .interaction
  }

  /// The longest phrase that begins at a unit, as its node and the unit after it.
  private func longest(_ sentence: Sentence, _ tokens: [Token], _ at: Int) -> (node: Int32, end: Int)? {
    var node: Int32 = 0
    var best: (node: Int32, end: Int)?
    var unit = at
    while unit < sentence.units.count, unit - at < 10 {
      // "stop sertraline abruptly": the drug may stand within the phrase.
      if unit > at, sentence.units[unit].tag == .drug || sentence.units[unit].tag == .anaphor,
        trie.step(node, tokens[sentence.units[unit].tokens.lowerBound].hash) == nil
      {
        unit += 1
        continue
      }
      for index in sentence.units[unit].tokens {
        if tokens[index].kind == .sign, unit > at || index > sentence.units[unit].tokens.lowerBound { continue }
        guard let next = trie.step(node, tokens[index].hash) else { return best }
        node = next
        if trie.hasName(at: node) { best = (node, unit + 1) }
      }
      unit += 1
    }
    return best
  }
}
