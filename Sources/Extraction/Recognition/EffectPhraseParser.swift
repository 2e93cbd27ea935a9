import Lexicon
import Prose

/// Reads phrases of effects over units: modifiers and parts, a head, a part behind.
struct EffectPhraseParser {
  let units: [Unit]
  let roles: EffectPhraseRoles
  private let tokens: [Token]
  private let words: EffectPhraseWords

  init(units: [Unit], words: EffectPhraseWords, bytes: [UInt8], tokens: [Token]) {
    self.units = units
    self.words = words
    self.tokens = tokens
    roles = EffectPhraseRoles(units, words, bytes, tokens)
  }

  func mayBegin(_ at: Int) -> Bool {
    if units[at].tag == .effect, !roles.isLikened[at] { return true }
    guard !roles.at[at].isEmpty else { return false }
    if !roles.at[at].isDisjoint(with: [.severity, .temporal, .amount, .state, .quality, .place, .cause, .anatomy, .symptom, .function]) {
      return true
    }
    return !roles.at[at].isDisjoint(with: [.disorder, .measure])
  }

  /// The phrase that begins at a unit, with those that share its head before it or its part behind it.
  func phrase(_ at: Int) -> EffectPhrase? {
    if let phrase = simple(at) { return withSecond(phrase) }
    var partials: [Range<Int>] = []
    var next = at
    while partials.count < 4, let end = partial(next), let after = afterLink(end) {
      partials.append(next..<end)
      next = after
      // "spotty skin, breast tenderness": behind a word of its own only what "and" or "or" joins shares a head.
      guard (end..<after).contains(where: { !isComma($0) }) || isOpen(at) else { continue }
      if var phrase = simple(next), phrase.range.lowerBound == next, shares(partials[0].lowerBound, next) {
        phrase.partials = partials
        return withSecond(phrase)
      }
    }
    return nil
  }

  // MARK: - One phrase

  private func simple(_ at: Int) -> EffectPhrase? {
    var next = at
    var parts: [Int32] = []
    var seen: PhraseRole = []
    var begin: Int?
    var severity: String?
    while next < units.count {
      let role = roles.at[next]
      if units[next].tag == .effect && !roles.isLikened[next] || role.contains(.symptom) && !(role.contains(.state) && isFollowed(next)) {
        break
      }
      if role.contains(.anatomy) {
        if roles.part[next] >= 0 { parts.append(roles.part[next]) }
      } else if !role.isDisjoint(with: .modifiers) {
        if isHead(next), !isFollowed(next) { break }
        severity = roles.severity[next] ?? severity
      } else {
        break
      }
      if begin == nil, !role.contains(.outside) { begin = next }
      seen.formUnion(role)
      next += roles.length[next]
      next = pastModifierLink(next, seen)
    }
    guard next < units.count, let heads = self.heads(next) else {
      return isState(seen, at, next) ? state(at, next, parts, severity, begin) : nil
    }
    var phrase = EffectPhrase(
      range: (begin ?? next)..<heads.upperBound, core: next, heads: heads, parts: parts, severity: severity, modifiers: seen)
    phrase.severity = severity
    if units[next].tag != .effect || roles.isGeneral[next], let behind = behind(heads.upperBound) {
      phrase.behind = behind.words
      phrase.parts = behind.parts
      phrase.range = phrase.range.lowerBound..<behind.words.upperBound
    }
    guard isWhole(&phrase, at) else { return nil }
    if isStateOfPart(next) { phrase.further = further(phrase.range.upperBound) }
    phrase.begin = at
    while phrase.begin < phrase.core, roles.at[phrase.begin].contains(.cause) { phrase.begin += roles.length[phrase.begin] }
    return trimmed(phrase)
  }

  private func isHead(_ at: Int) -> Bool { !roles.at[at].isDisjoint(with: .heads) }

  /// Whether a word that is both modifier and head has something to modify.
  private func isFollowed(_ at: Int) -> Bool {
    let next = at + roles.length[at]
    return next < units.count
      && (units[next].tag == .effect || !roles.at[next].isDisjoint(with: PhraseRole.heads.union(.modifiers).union(.anatomy)))
  }

  /// "mild to moderate", "visual and auditory": past what links two modifiers of one kind.
  private func pastModifierLink(_ at: Int, _ seen: PhraseRole) -> Int {
    guard at + 1 < units.count, roles.at[at].contains(.link) || roles.at[at].contains(.preposition), seen.contains(.severity),
      roles.at[at + 1].contains(.severity)
    else { return at }
    return at + 1
  }

  /// The heads that stand together: "enzyme elevation", "hypersensitivity reaction".
  private func heads(_ at: Int) -> Range<Int>? {
    guard units[at].tag == .effect || isHead(at) else { return nil }
    var end = at + (units[at].tag == .effect ? 1 : roles.length[at])
    while end < units.count, units[end].tag == .word, roles.at[end].contains(.disorder),
      roles.extends[end] || roles.at[at].contains(.function)
    {
      end += roles.length[end]
    }
    return at..<end
  }

  /// "in the joints", "of the face, lips or tongue".
  private func behind(_ at: Int) -> (words: Range<Int>, parts: [Int32])? {
    guard at < units.count, roles.at[at].contains(.preposition), units[at].tag == .word else { return nil }
    var next = pastArticles(at + 1)
    var parts: [Int32] = []
    var end = next
    while next < units.count, let after = partEnd(next) {
      parts.append(roles.part[after - 1 >= next ? lastPart(next, after) : next])
      end = after
      // "increased levels of liver enzymes": what is measured of the part.
      if after < units.count, units[after].tag == .word, roles.at[after].contains(.measure) { end = after + roles.length[after] }
      guard end == after, let linked = afterLink(after) else { break }
      next = pastArticles(linked)
      // "pain in the stomach, muscle cramps": the next part has a head of its own.
      if let other = partEnd(next), other < units.count, units[other].tag == .effect || isHead(other) { break }
    }
    return parts.isEmpty ? nil : (at..<end, parts)
  }

  private func lastPart(_ from: Int, _ end: Int) -> Int {
    var next = from
    var last = from
    while next < end {
      if roles.part[next] >= 0 { last = next }
      next += roles.length[next]
    }
    return last
  }

  private func pastArticles(_ at: Int) -> Int {
    var next = at
    while next < units.count, roles.at[next].contains(.article) { next += 1 }
    return next
  }

  /// The end of a part of the body with its own modifiers ("lower legs"); nil where none begins or it belongs to a phrase of its own.
  private func partEnd(_ at: Int) -> Int? {
    var next = at
    while next < units.count, !roles.at[next].contains(.anatomy), !roles.at[next].isDisjoint(with: [.place]), units[next].tag == .word {
      next += roles.length[next]
    }
    guard next < units.count, roles.at[next].contains(.anatomy), units[next].tag != .effect else { return nil }
    while next < units.count, roles.at[next].contains(.anatomy), units[next].tag != .effect { next += roles.length[next] }
    return next
  }

  // MARK: - What makes a phrase whole

  private func isWhole(_ phrase: inout EffectPhrase, _ at: Int) -> Bool {
    if units[phrase.core].tag == .effect { return true }
    let role = roles.at[phrase.core]
    let hasPart = !phrase.parts.isEmpty || phrase.modifiers.contains(.anatomy)
    if role.contains(.symptom) { return true }
    phrase.isWeak = true
    let isExtended = phrase.heads.count > roles.length[phrase.core]
    if role.contains(.function) { return isExtended || !phrase.modifiers.isDisjoint(with: [.amount, .state]) }
    if role.contains(.disorder) { return hasPart || !phrase.modifiers.isDisjoint(with: [.quality, .state]) }
    return (hasPart && !phrase.modifiers.isDisjoint(with: [.amount, .state])) || (isExtended && hasPart)
  }

  /// "dry mouth", "swollen ankles": a state and a part make an effect without a head.
  private func isState(_ seen: PhraseRole, _ at: Int, _ end: Int) -> Bool {
    guard seen.contains(.state), seen.contains(.anatomy), roles.at[at].contains(.state) || roles.at[at].contains(.severity) else {
      return false
    }
    return !(end < units.count && roles.at[end].contains(.preposition) && false)
  }

  private func state(_ at: Int, _ end: Int, _ parts: [Int32], _ severity: String?, _ begin: Int?) -> EffectPhrase? {
    guard let begin, !parts.isEmpty, roles.at[begin].contains(.state) else { return nil }
    var last = begin
    var next = begin
    while next < end {
      last = next
      next += roles.length[next]
    }
    guard roles.at[last].contains(.anatomy) else { return nil }
    return EffectPhrase(
      range: begin..<end, core: last, heads: last..<end, parts: [], severity: severity, further: further(end), modifiers: [.state],
      isWeak: true)
  }

  /// "swollen hands" as the lexicon has it: its first word is a state, its last a part.
  private func isStateOfPart(_ at: Int) -> Bool {
    guard units[at].tag == .effect, units[at].tokens.count > 1, let first = entry(units[at].tokens.lowerBound),
      let last = entry(units[at].tokens.upperBound - 1)
    else { return false }
    return !first.roles.isDisjoint(with: [.state, .symptom]) && last.roles.contains(.anatomy)
  }

  private func entry(_ token: Int) -> EffectPhraseWords.Entry? {
    words.trie.step(0, tokens[token].hash).flatMap { words.entry(at: $0) }
  }

  /// "ankles", "feet" behind "swollen hands,": parts without a state or head of their own.
  private func further(_ end: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var next = end
    while let linked = afterLink(next), let after = partEnd(pastArticles(linked)) {
      if after < units.count, units[after].tag == .effect || isHead(after) { break }
      parts.append(pastArticles(linked)..<after)
      next = after
    }
    return parts
  }

  /// Without leading words of severity, time and place, and of amounts before what the lexicon knows.
  private func trimmed(_ phrase: EffectPhrase) -> EffectPhrase {
    var phrase = phrase
    var begin = phrase.range.lowerBound
    while begin < phrase.core {
      let role = roles.at[begin]
      // "the kidneys pass out": a phrase of several words has its part within.
      let isOther = role.contains(.anatomy) && units[phrase.core].tag == .effect && units[phrase.core].tokens.count > 1
      let isAmount = role.contains(.amount) && units[phrase.core].tag == .effect && !role.contains(.anatomy)
      guard role.contains(.outside) || isAmount || isOther || roles.at[begin].contains(.link) else { break }
      begin += roles.length[begin]
    }
    phrase.range = min(begin, phrase.core)..<phrase.range.upperBound
    return phrase
  }

  // MARK: - Phrases that share words

  /// The end of a run of parts or states of the body without a head.
  private func partial(_ at: Int) -> Int? {
    var next = at
    while next < units.count, units[next].tag != .effect, !roles.at[next].isDisjoint(with: [.anatomy, .state, .quality]), next - at < 4 {
      next += roles.length[next]
    }
    return next > at ? next : nil
  }

  /// At a statement's start, behind a sign or a word that leads in a list: "had neck, shoulder pain".
  private func isOpen(_ at: Int) -> Bool {
    guard at > 0, units[at - 1].tag == .word else { return true }
    let token = tokens[units[at - 1].tokens.lowerBound]
    return token.kind != .word || Self.leads.contains(token.hash)
  }

  private static let leads = Set(
    ["and", "or", "had", "have", "has", "with", "my", "the", "get", "got", "some", "severe", "bad", "terrible", "cause", "causes"].map(
      Tokens.hash))

  private func isComma(_ at: Int) -> Bool { tokens[units[at].tokens.lowerBound].hash == Self.comma }

  private static let comma = Tokens(Array(",".utf8)).all[0].hash

  private func afterLink(_ at: Int) -> Int? {
    guard at < units.count, roles.at[at].contains(.link) else { return nil }
    var next = at + 1
    while next < units.count, roles.at[next].contains(.link) { next += 1 }
    return next < units.count ? next : nil
  }

  /// Whether the words at two places do the same in a phrase; a lexicon's phrase is asked for its first word.
  private func shares(_ a: Int, _ b: Int) -> Bool {
    let first = roles.at[a].intersection([.anatomy, .state, .quality])
    if units[b].tag != .effect { return !first.isDisjoint(with: roles.at[b]) }
    guard units[b].tokens.count > 1, let node = words.trie.step(0, tokens[units[b].tokens.lowerBound].hash),
      let entry = words.entry(at: node)
    else { return false }
    return !first.isDisjoint(with: entry.roles)
  }

  /// "stomach cramping or pain": a common symptom right after `or` shares the part before it.
  private func withSecond(_ phrase: EffectPhrase) -> EffectPhrase {
    var phrase = phrase
    let link = phrase.range.upperBound
    guard phrase.behind == nil, let next = afterLink(link), next == link + 1, units[link].tokens.count == 1, roles.isOr[link],
      roles.isBare[next],
      !phrase.modifiers.isDisjoint(with: [.anatomy]) || leadsWithPart(phrase.core)
    else { return phrase }
    phrase.second = next..<next + 1
    return phrase
  }

  private func leadsWithPart(_ at: Int) -> Bool {
    guard units[at].tag == .effect, units[at].tokens.count > 1, let node = words.trie.step(0, tokens[units[at].tokens.lowerBound].hash)
    else { return false }
    return words.entry(at: node)?.roles.contains(.anatomy) ?? false
  }
}
