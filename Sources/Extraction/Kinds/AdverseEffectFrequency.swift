import Lexicon
import Prose

/// How often an effect occurs, by the words and percentages near it, else by its section.
enum AdverseEffectFrequency {
  struct Told {
    var frequency: String?
    var percent: (low: Double, high: Double)?
  }

  private struct Sign {
    var unit: Int
    var frequency: String?
    var percent: (low: Double, high: Double)?
    var isBracketed: Bool
    /// A percentage right behind an effect, with a comma behind it.
    var isOwned = false
    /// "7% had nausea": it speaks of what follows.
    var opens = false
  }

  static func of(_ key: Int, _ sentence: Sentence, _ page: Page) -> Told {
    // "Common medicines that interact" counts medicines, not effects.
    let isCounted = sentence.section.topic != .interactions
    var told = Told(frequency: isCounted ? sentence.section.frequency : nil, percent: isCounted ? sentence.section.percent : nil)
    // "Common: rash; frequency not known: pancreatitis".
    if told.frequency != nil, sentence.words(max(0, key - 24)..<key).holds(unknown) { told = Told() }
    let signs = self.signs(sentence, page)
    guard !signs.isEmpty else { return told }
    if let paired = respective(key, signs, sentence) {
      told.percent = paired
      told.frequency = FrequencyClass.of(paired)
      return told
    }
    let range = clause(of: key, sentence, page)
    let near = signs.filter { range.contains($0.unit) }
    if let percent = nearest(key, near.filter { $0.percent != nil }, sentence)?.percent {
      told.percent = percent
      told.frequency = FrequencyClass.of(percent)
    }
    // "Common side effects are nausea (25%)": one figure says it better than the word; a range was often made from the word.
    let isExact = told.percent.map { $0.low == $0.high } ?? false
    if !isExact || told.frequency == nil, let frequency = nearest(key, near.filter { $0.frequency != nil }, sentence)?.frequency {
      told.frequency = frequency
    }
    return told
  }

  private static let unknown = [
    "; frequency not known", "; frequency unknown", "; not known", "; incidence unknown", "; incidence not known",
  ]

  /// "Nausea and headache in 12% and 8%, respectively": the effects and the percentages go in one order.
  private static func respective(_ key: Int, _ signs: [Sign], _ sentence: Sentence) -> (low: Double, high: Double)? {
    guard sentence.words.holds(["respectively"]) else { return nil }
    let percents = signs.filter { $0.percent != nil }
    guard let first = percents.first else { return nil }
    let effects = sentence.units[..<first.unit].indices.filter { sentence.units[$0].tag == .effect }
    guard effects.count == percents.count, effects.count > 1, let place = effects.firstIndex(of: key) else { return nil }
    return percents[place].percent
  }

  /// The percentage or word that speaks of an effect: in brackets behind it, close behind it, before it, anywhere behind it.
  private static func nearest(_ key: Int, _ signs: [Sign], _ sentence: Sentence) -> Sign? {
    func isFree(_ range: Range<Int>) -> Bool { !sentence.units[range].contains { $0.tag == .effect } }
    if let before = signs.last(where: { $0.unit < key }), before.opens, isFree(before.unit + 1..<key) { return before }
    let signs = signs.filter { $0.unit < key || !$0.opens }
    if let behind = signs.first(where: { $0.unit > key }), behind.unit - key <= 8, isFree(key + 1..<behind.unit) { return behind }
    // "constipation 11%, fatigue": the figure is that of the effect before it.
    if let before = signs.last(where: { $0.unit < key && !$0.isBracketed }) { return before.isOwned ? nil : before }
    let behind = signs.filter { $0.unit > key }
    return behind.first { !$0.isBracketed || $0.frequency != nil && signs.count == 1 }
  }

  /// The statement around an effect, from contrast to contrast.
  private static func clause(of key: Int, _ sentence: Sentence, _ page: Page) -> Range<Int> {
    let tokens = page.passages[page.current].tokens
    func ends(_ unit: Unit) -> Bool { unit.tag == .word && borders.contains(tokens[unit.tokens.lowerBound].hash) }
    let lower = sentence.units[..<key].lastIndex(where: ends).map { $0 + 1 } ?? 0
    let upper = sentence.units[key...].firstIndex(where: ends) ?? sentence.units.count
    return lower..<upper
  }

  private static func signs(_ sentence: Sentence, _ page: Page) -> [Sign] {
    let tokens = page.passages[page.current].tokens
    var signs: [Sign] = []
    var depth = 0
    var at = 0
    while at < sentence.units.count {
      let unit = sentence.units[at]
      if case .percent(let low, let high)? = unit.quantity {
        if !isOfPlacebo(at, sentence, tokens), !isStrength(at, sentence, tokens) {
          var sign = Sign(unit: at, percent: (low, high), isBracketed: depth > 0, opens: opens(at, sentence, tokens))
          sign.isOwned = at > 0 && sentence.units[at - 1].tag == .effect && isClosed(at, sentence, tokens)
          signs.append(sign)
        }
      } else if unit.tag == .word {
        let token = tokens[unit.tokens.lowerBound]
        if token.kind == .sign { depth += token.hash == open ? 1 : token.hash == close ? -1 : 0 }
        if let found = word(at, sentence, tokens) {
          if let frequency = found.frequency {
            let opens = depth == 0 && joins(at, sentence, tokens) && leads(found.end, sentence)
            signs.append(Sign(unit: at, frequency: frequency, isBracketed: depth > 0, opens: opens))
          }
          at = found.end
          continue
        }
      }
      at += 1
    }
    return signs
  }

  private static func isClosed(_ at: Int, _ sentence: Sentence, _ tokens: [Token]) -> Bool {
    guard at + 1 < sentence.units.count, sentence.units[at + 1].tag == .word else { return false }
    return ends.contains(tokens[sentence.units[at + 1].tokens.lowerBound].hash)
  }

  private static func opens(_ at: Int, _ sentence: Sentence, _ tokens: [Token]) -> Bool {
    for unit in sentence.units[(at + 1)...].prefix(10) {
      if unit.tag == .effect || unit.tag == .percent { return false }
      if unit.tag == .word, verbs.contains(tokens[unit.tokens.lowerBound].hash) { return true }
    }
    return false
  }

  /// "…, or rarely pancreatitis": the word speaks of what follows, not of the list before it.
  private static func joins(_ at: Int, _ sentence: Sentence, _ tokens: [Token]) -> Bool {
    guard at > 1, sentence.units[at - 1].tag == .word else { return false }
    return joints.contains(tokens[sentence.units[at - 1].tokens.lowerBound].hash)
  }

  private static func leads(_ next: Int, _ sentence: Sentence) -> Bool {
    sentence.units[next...].prefix(3).contains { $0.tag == .effect }
  }

  private static let joints = Set([",", ";", "and", "or"].map { Tokens(Array($0.utf8)).all[0].hash })
  private static let verbs = Set(
    ["had", "felt", "got", "reported", "developed", "experienced", "grew", "complained", "have", "get", "feel", "noticed", "suffered"].map(
      Tokens.hash))

  /// "hydrocortisone 1% cream", "timolol 0.5% can cause": how strong it is, not how often.
  private static func isStrength(_ at: Int, _ sentence: Sentence, _ tokens: [Token]) -> Bool {
    guard at > 0, sentence.units[at - 1].tag == .drug, at + 1 < sentence.units.count else { return false }
    let next = sentence.units[at + 1]
    return next.tag == .form || next.tag == .route || next.tag == .word && modals.contains(tokens[next.tokens.lowerBound].hash)
  }

  private static let modals = Set(
    ["can", "may", "might", "could", "is", "cream", "gel", "drops", "ointment", "lotion", "foam"].map(Tokens.hash))

  /// "11% of those on placebo": the next words name the group without the drug, before another percentage.
  private static func isOfPlacebo(_ at: Int, _ sentence: Sentence, _ tokens: [Token]) -> Bool {
    for unit in sentence.units[(at + 1)...].prefix(8) {
      if unit.tag == .percent { break }
      // "(placebo 4%), nausea in 10% (placebo 3%)": behind a bracket or comma the next group begins.
      if unit.tokens.contains(where: { ends.contains(tokens[$0].hash) }) { break }
      if unit.tokens.contains(where: { controls.contains(tokens[$0].hash) }) { return true }
    }
    // "in the sham group it was seen in 30%".
    for index in sentence.units[..<at].indices.suffix(10).reversed() {
      let unit = sentence.units[index]
      if unit.tag == .percent || unit.tokens.contains(where: { ends.contains(tokens[$0].hash) }) { break }
      if groups.contains(tokens[unit.tokens.lowerBound].hash), index > 0,
        controls.contains(tokens[sentence.units[index - 1].tokens.lowerBound].hash)
      {
        return true
      }
    }
    for unit in sentence.units[..<at].suffix(3).reversed() {
      if unit.tokens.contains(where: { controls.contains(tokens[$0].hash) || against.contains(tokens[$0].hash) }) { return true }
      if unit.tag != .word || unit.tokens.contains(where: { ends.contains(tokens[$0].hash) }) { break }
    }
    return false
  }

  private static func word(_ at: Int, _ sentence: Sentence, _ tokens: [Token]) -> (frequency: String?, end: Int)? {
    var node: Int32 = 0
    var best: (frequency: String?, end: Int)?
    var next = at
    guard tokens[sentence.units[at].tokens.lowerBound].uses.contains(.frequency) else { return nil }
    while next < sentence.units.count, sentence.units[next].tag == .word,
      let step = trie.step(node, tokens[sentence.units[next].tokens.lowerBound].hash)
    {
      node = step
      next += 1
      trie.names(at: node) { best = (classes[Int($0.term)].frequency, next) }
    }
    return best
  }

  /// Names of the group without the drug.
  private static let controls = Set(["placebo", "dummy", "sham", "sugar", "untreated"].map(Tokens.hash))
  private static let groups = Set(["group", "arm", "recipient"].map(Tokens.hash))
  private static let against = Set(["against", "versus", "vs"].map(Tokens.hash))
  private static let ends = Set(["(", ")", ",", ";"].map { Tokens(Array($0.utf8)).all[0].hash })
  private static let open = Tokens(Array("(".utf8)).all[0].hash
  private static let close = Tokens(Array(")".utf8)).all[0].hash
  private static let borders = Set(["but", "while", "whereas", "although", "though", ";"].map { Tokens(Array($0.utf8)).all[0].hash })

  private static let classes: [(frequency: String?, phrases: String)] = [
    (
      "very_common",
      "very common|very commonly|very often|very frequent|very frequently|almost everyone|almost always|nearly everyone|extremely common"
    ),
    (
      "common",
      """
      common or very common|common|commonly|frequent|frequently|often|most common|most commonly|not uncommon|not unusual|usual|fairly common|quite common|regular
      """
    ),
    (
      "uncommon",
      """
      uncommon|uncommonly|less common|less commonly|less often|less frequent|less frequently|not common|not so common|not very \
      common|infrequent|infrequently|occasional|occasionally|now and then
      """
    ),
    ("rare", "rare|rarely|in rare cases|in rare instances|seldom|on rare occasions|quite rare|unusual"),
    ("very_rare", "very rare|very rarely|extremely rare|extremely rarely|exceedingly rare|exceptionally"),
    (
      nil,
      """
      common cold|commonly used|commonly prescribed|commonly known|commonly called|often used|often prescribed|more often|how \
      often|as often|more common|more commonly|more frequent|more frequently|most often used|often taken|rare disease|common \
      sense|often than|commonly taken|less common than|less common with|less common on|less frequent with|less frequent on|less often with|less often on|frequent urination|more rarely
      """
    ),
  ]

  /// Of all phrases, for the sieve.
  static let firstWords = Set(classes.flatMap { $0.phrases.split(separator: "|").compactMap { Tokens(Array($0.utf8)).words.first?.hash } })

  private static let trie: Trie = {
    var trie = Trie(capacity: 200)
    for (index, entry) in classes.enumerated() {
      for phrase in entry.phrases.split(separator: "|") {
        trie.insert(Tokens(Array(phrase.utf8)).words.map(\.hash), term: index, flags: [])
      }
    }
    return trie
  }()
}
