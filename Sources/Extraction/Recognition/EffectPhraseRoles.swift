import Lexicon
import Prose

/// What each unit of a text may do in a phrase; the role of several units stands at the first of them.
struct EffectPhraseRoles {
  private(set) var at: [PhraseRole]
  private(set) var length: [Int]
  private(set) var part: [Int32]
  private(set) var severity: [Int: String] = [:]
  /// Heads that join the effect before them: "hypersensitivity reaction".
  private(set) var extends: [Bool]
  /// The word `or`, or a slash.
  private(set) var isOr: [Bool]
  /// A symptom that any part may have: pain, cramps.
  private(set) var isBare: [Bool]
  /// A symptom of one word that leaves open which part it is of: "bleeding", but not "epistaxis".
  private(set) var isGeneral: [Bool]
  /// "lupus-like", "Reye-like": what only resembles it, a quality of the head behind it.
  private(set) var isLikened: [Bool]
  /// Whether any unit is the head of a phrase.
  private(set) var hasHeads = false

  init(_ units: [Unit], _ words: EffectPhraseWords, _ bytes: [UInt8], _ tokens: [Token]) {
    at = Array(repeating: [], count: units.count)
    length = Array(repeating: 1, count: units.count)
    part = Array(repeating: -1, count: units.count)
    extends = Array(repeating: false, count: units.count)
    isOr = extends
    isBare = extends
    isGeneral = extends
    isLikened = extends
    for index in units.indices { read(index, units, words, bytes, tokens) }
  }

  private mutating func read(_ index: Int, _ units: [Unit], _ words: EffectPhraseWords, _ bytes: [UInt8], _ tokens: [Token]) {
    let tag = units[index].tag
    let first = tokens[units[index].tokens.lowerBound]
    if tag == .effect || tag == .word && first.isCapitalised, likens(index, units, bytes, tokens) {
      (at[index], length[index], isLikened[index]) = (.quality, 3, true)
      return
    }
    if tag == .effect {
      hasHeads = true
      guard units[index].tokens.count == 1 else { return }
      isBare[index] = Self.bare.contains(first.hash)
      if let node = words.trie.step(0, first.hash), let entry = words.entry(at: node) { isGeneral[index] = entry.roles.contains(.symptom) }
      if Self.general.contains(first.hash) { isGeneral[index] = true }
    }
    guard tag == .word || tag == .target || tag == .route else { return }
    if !first.uses.contains(.effect | .effectMark) {
      guard tag == .word, EffectSuffixes.isEffect(bytes, first) else { return }
      at[index] = .symptom
      hasHeads = true
      return
    }
    isOr[index] = first.hash == Self.or || (first.kind == .sign && bytes[Int(first.lower)] == UInt8(ascii: "/"))
    find(index, units, words, bytes, tokens)
    if at[index].isEmpty, tag == .word, EffectSuffixes.isEffect(bytes, first) { at[index] = .symptom }
    if !at[index].isDisjoint(with: [.heads, .state]) { hasHeads = true }
    extends[index] = Self.extending.contains(first.hash)
    if at[index].contains(.symptom), Self.bare.contains(first.hash) { isBare[index] = true }
  }

  /// Whether "-like" and the head of a phrase stand behind a unit.
  private func likens(_ index: Int, _ units: [Unit], _ bytes: [UInt8], _ tokens: [Token]) -> Bool {
    guard index + 3 < units.count, units[index + 2].tag == .word, tokens[units[index + 2].tokens.lowerBound].hash == Self.like,
      Self.isHyphen(units, index + 1, bytes, tokens), units[index + 3].tag == .word
    else { return false }
    return Self.likenable.contains(tokens[units[index + 3].tokens.lowerBound].hash)
  }

  /// The longest entry that begins at a unit; hyphens between its words are passed over.
  private mutating func find(_ index: Int, _ units: [Unit], _ words: EffectPhraseWords, _ bytes: [UInt8], _ tokens: [Token]) {
    var node: Int32 = 0
    var next = index
    while next < units.count, next - index < 6 {
      if node != 0, tokens[units[next].tokens.lowerBound].kind == .sign {
        guard Self.isHyphen(units, next, bytes, tokens) else { return }
        next += 1
        continue
      }
      guard let step = Self.step(words.trie, node, units[next], tokens) else { return }
      node = step
      next += 1
      guard let entry = words.entry(at: node) else { continue }
      at[index] = entry.roles
      length[index] = next - index
      part[index] = entry.part
      if entry.severity != nil || severity[index] != nil { severity[index] = entry.severity }
    }
  }

  private static func step(_ trie: Trie, _ node: Int32, _ unit: Unit, _ tokens: [Token]) -> Int32? {
    var node = node
    for index in unit.tokens {
      if unit.tokens.count > 1, tokens[index].kind == .sign { continue }
      guard let next = trie.step(node, tokens[index].hash) else { return nil }
      node = next
    }
    return node
  }

  private static func isHyphen(_ units: [Unit], _ at: Int, _ bytes: [UInt8], _ tokens: [Token]) -> Bool {
    let token = tokens[units[at].tokens.lowerBound]
    guard at > 0, units[at - 1].range.upper == units[at].range.lower else { return false }
    return bytes[Int(token.lower)] == UInt8(ascii: "-") || bytes[Int(token.lower)] == 0xE2
  }

  /// Words that are asked for by themselves.
  static var marks: Set<WordHash> { bare.union(extending).union([or, Tokens.hash("/")]) }

  private static let or = Tokens.hash("or")
  private static let like = Tokens.hash("like")
  private static let likenable = Set(
    EffectPhraseWords.words("syndrome syndromes reaction reactions illness disease disorder symptoms crisis"))
  private static let bare = Set(
    EffectPhraseWords.words("pain ache cramp cramping discomfort tenderness stiffness soreness weakness spasm swelling irritation"))
  private static let general = Set(
    EffectPhraseWords.words("redness dryness warmth yellowing darkening coldness heaviness enlargement roughness peeling paleness blueness")
  )
  private static let extending = Set(
    EffectPhraseWords.words("reaction syndrome disorder disease crisis failure toxicity injury lesion damage insufficiency"))
}
