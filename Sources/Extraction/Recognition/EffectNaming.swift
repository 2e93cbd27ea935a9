import Lexicon
import Prose

/// Gives phrases of the grammar their concept: the lexicon's, where another wording of the same phrase is in it, else a name of their own.
struct EffectNaming {
  let words: EffectPhraseWords
  let lexicon: Lexicon
  let bytes: [UInt8]
  let tokens: [Token]

  /// The whole phrase as one unit.
  func unit(_ phrase: EffectPhrase, _ units: [Unit]) -> Unit {
    let core = units[phrase.core]
    if phrase.range.count == 1, core.tag == .effect {
      var unit = bared(core)
      unit.severity = phrase.severity ?? unit.severity
      return unit
    }
    var unit = joined(units, phrase.range)
    unit.severity = phrase.severity
    let own = hashes(units, phrase.range)
    let front = phrase.behind.map { phrase.range.lowerBound..<$0.lowerBound } ?? phrase.range
    let head = hashes(units, phrase.heads)
    let modifiers = phrase.parts.isEmpty ? [] : hashes(units, phrase.range.lowerBound..<phrase.core, without: .anatomy)
    if let term = term(own) ?? phrase.parts.lazy.compactMap({ term(of: $0, modifiers, head) ?? term(of: $0, [], head) }).first {
      unit.term = term
    } else if core.tag == .effect, phrase.behind == nil, phrase.parts.isEmpty, phrase.heads.count == 1 {
      unit.term = core.term
      unit.name = core.name
    } else {
      unit.name = name(units, front, phrase.behind)
    }
    unit.isUncertain = core.tag != .effect && phrase.isWeak && phrase.parts.isEmpty && unit.term < 0
    return unit
  }

  /// "nausea and vomiting" as two effects, though the lexicon has a name for both together.
  func parted(_ units: [Unit]) -> [Unit] {
    guard units.contains(where: { link(in: $0) != nil }) else { return units }
    return units.flatMap { unit -> [Unit] in
      guard let link = link(in: unit) else { return [unit] }
      let sides = [unit.tokens.lowerBound..<link, link + 1..<unit.tokens.upperBound]
      let terms = sides.map { side in term(side.filter { tokens[$0].kind != .sign }.map { tokens[$0].hash }) }
      guard let first = terms[0], let second = terms[1] else { return [unit] }
      return [piece(sides[0], first), Unit(tag: .word, tokens: link..<link + 1, range: tokens[link].range), piece(sides[1], second)]
    }
  }

  private func link(in unit: Unit) -> Int? {
    guard unit.tag == .effect, unit.tokens.count >= 3 else { return nil }
    return unit.tokens.dropFirst().dropLast().first { tokens[$0].hash == Self.and || tokens[$0].hash == Self.or }
  }

  private func piece(_ side: Range<Int>, _ term: Int32) -> Unit {
    var unit = Unit(tag: .effect, tokens: side, range: tokens[side.lowerBound].range.union(tokens[side.upperBound - 1].range))
    unit.term = term
    return unit
  }

  private static let and = Tokens.hash("and")
  private static let or = Tokens.hash("or")

  /// Without leading words of severity, time or place that make no other concept of it: "severe hypotension" is hypotension.
  private func bared(_ unit: Unit) -> Unit {
    guard unit.tokens.count > 1, let node = words.trie.step(0, tokens[unit.tokens.lowerBound].hash), let entry = words.entry(at: node),
      entry.roles.contains(.outside)
    else { return unit }
    let rest = unit.tokens.dropFirst().drop { tokens[$0].kind == .sign }
    guard let first = rest.first, term(rest.filter { tokens[$0].kind != .sign }.map { tokens[$0].hash }) == unit.term else { return unit }
    var out = unit
    out.range = ByteRange(Int(tokens[first].lower), unit.range.upper)
    out.severity = entry.severity
    out.whole = unit.range
    return out
  }

  /// "renal" of "renal and hepatic failure".
  func partial(_ range: Range<Int>, of phrase: EffectPhrase, _ units: [Unit]) -> Unit {
    var unit = joined(units, range)
    unit.severity = phrase.severity
    var shared: [WordHash]
    var text: String
    let core = units[phrase.core]
    if core.tag == .effect, core.tokens.count > 1, phrase.range.lowerBound == phrase.core {
      let rest = core.tokens.dropFirst()
      shared = rest.filter { tokens[$0].kind != .sign }.map { tokens[$0].hash }
      text = string(rest.first.map { Int(tokens[$0].lower) } ?? 0, phrase.range.upperBound, units)
    } else {
      shared = hashes(units, phrase.heads)
      text = string(units[phrase.core].range.lower, phrase.range.upperBound, units)
    }
    unit.term = term(hashes(units, range) + shared) ?? part(range, units).flatMap { term(of: $0, [], shared) } ?? -1
    text = text.isEmpty ? "" : " " + text
    if unit.term < 0 { unit.name = Fold.name(string(unit.range.lower, range.upperBound, units) + text) }
    shared = []
    return unit
  }

  /// "pain" of "stomach cramping or pain".
  func second(_ range: Range<Int>, of phrase: EffectPhrase, _ units: [Unit]) -> Unit {
    var unit = joined(units, range)
    unit.term = units[range.lowerBound].term
    let head = hashes(units, range)
    let core = units[phrase.core]
    var found = phrase.parts.lazy.compactMap { term(of: $0, [], head) }.first
    if found == nil, core.tag == .effect, let node = words.trie.step(0, tokens[core.tokens.lowerBound].hash),
      let entry = words.entry(at: node), entry.part >= 0
    {
      found = term(of: entry.part, [], head)
    }
    if let found { unit.term = found }
    return unit
  }

  // MARK: - Looking up

  /// The lexicon's effect of a sequence of words.
  private func term(_ words: [WordHash]) -> Int32? {
    var node: Int32 = 0
    for word in words {
      guard let next = lexicon.trie.step(node, word) else { return nil }
      node = next
    }
    guard node != 0, lexicon.trie.hasName(at: node) else { return nil }
    var found: Int32?
    lexicon.trie.names(at: node) { if lexicon.types[Int($0.term)] == .effect, !$0.flags.contains(.ambiguous) { found = $0.term } }
    return found
  }

  /// A part with a head, by each word for the part: "pain in the belly" is abdominal pain.
  private func term(of part: Int32, _ modifiers: [WordHash], _ head: [WordHash]) -> Int32? {
    for wording in words.parts[Int(part)] {
      if let found = term(modifiers + wording + head) { return found }
    }
    return nil
  }

  private func part(_ range: Range<Int>, _ units: [Unit]) -> Int32? {
    guard let last = range.last, let node = words.trie.step(0, tokens[units[last].tokens.lowerBound].hash),
      let entry = words.entry(at: node), entry.part >= 0
    else { return nil }
    return entry.part
  }

  // MARK: - Words

  /// "eyes" of "dry mouth, eyes": the lexicon's dry eyes; nil where it knows no such thing.
  func further(_ part: Range<Int>, of phrase: EffectPhrase, _ units: [Unit]) -> Unit? {
    let state = tokens[units[phrase.range.lowerBound].tokens.lowerBound].hash
    var unit = joined(units, part)
    let wordings = self.part(part, units).map { words.parts[Int($0)] } ?? []
    guard let term = term([state] + hashes(units, part)) ?? wordings.lazy.compactMap({ self.term([state] + $0) }).first else { return nil }
    unit.term = term
    unit.severity = phrase.severity
    return unit
  }

  /// The unit of a state with one more part that shares it: "swollen hands, ankles or feet" is one effect by the name of the first.
  func stretched(_ unit: Unit, to last: Unit) -> Unit {
    var out = Unit(tag: .effect, tokens: unit.tokens.lowerBound..<last.tokens.upperBound, range: unit.range.union(last.range))
    out.term = unit.term
    out.name = unit.name
    out.severity = unit.severity
    out.isUncertain = unit.isUncertain
    out.whole = unit.whole.map { $0.union(last.range) }
    return out
  }

  /// Whether an effect is named by one adjective: "hypotensive", "depressive".
  func isAdjective(_ unit: Unit) -> Bool {
    guard unit.tag == .effect, unit.tokens.count == 1, !tokens[unit.tokens.lowerBound].isUpperCase else { return false }
    let word = bytes[unit.range.lower..<unit.range.upper].map { $0 | 0x20 }
    return Self.adjectival.contains { word.hasSuffix($0) } && !Self.nouns.contains(tokens[unit.tokens.lowerBound].hash)
  }

  private static let adjectival: [StaticString] = [
    "tensive", "essive", "otic", "etic", "ergic", "emic", "aemic", "enic", "eptic", "omatous",
  ]
  private static let nouns = Set(["epileptic", "diabetic", "psychotic", "colic", "antibiotic", "narcotic"].map(Tokens.hash))

  /// The effect with the adjective before it, by its own name.
  func adjoined(_ adjective: Unit, _ unit: Unit) -> Unit {
    var out = Unit(tag: .effect, tokens: adjective.tokens.lowerBound..<unit.tokens.upperBound, range: adjective.range.union(unit.range))
    out.term = term(hashes([adjective], 0..<1) + hashes([unit], 0..<1)) ?? unit.term
    out.name = out.term == unit.term ? unit.name : nil
    out.severity = unit.severity
    out.isUncertain = unit.isUncertain
    return out
  }

  private func joined(_ units: [Unit], _ range: Range<Int>) -> Unit {
    let first = units[range.lowerBound]
    let last = units[range.upperBound - 1]
    return Unit(tag: .effect, tokens: first.tokens.lowerBound..<last.tokens.upperBound, range: first.range.union(last.range))
  }

  private func hashes(_ units: [Unit], _ range: Range<Int>, without: PhraseRole = []) -> [WordHash] {
    var out: [WordHash] = []
    for unit in units[range] {
      for index in unit.tokens where tokens[index].kind != .sign {
        if !without.isEmpty, let node = words.trie.step(0, tokens[index].hash), let entry = words.entry(at: node),
          !entry.roles.isDisjoint(with: without)
        {
          continue
        }
        out.append(tokens[index].hash)
      }
    }
    return out
  }

  /// Folded, the head last: "injury to the liver" is "liver injury".
  private func name(_ units: [Unit], _ front: Range<Int>, _ behind: Range<Int>?) -> String {
    let head = string(units[front.lowerBound].range.lower, front.upperBound, units)
    guard let behind else { return Fold.name(head) }
    var start = behind.lowerBound
    while start < behind.upperBound {
      guard let node = words.trie.step(0, tokens[units[start].tokens.lowerBound].hash), let entry = words.entry(at: node),
        !entry.roles.isDisjoint(with: [.preposition, .article])
      else { break }
      start += 1
    }
    guard start < behind.upperBound else { return Fold.name(head) }
    return Fold.name(string(units[start].range.lower, behind.upperBound, units) + " " + head)
  }

  private func string(_ lower: Int, _ end: Int, _ units: [Unit]) -> String {
    let upper = units[end - 1].range.upper
    return lower < upper ? String(decoding: bytes[lower..<upper], as: UTF8.self) : ""
  }
}
