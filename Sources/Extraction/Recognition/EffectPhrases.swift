import Lexicon
import Prose

/// Effects and conditions by head and modifiers ("severe liver injury", "loss of appetite", "renal and hepatic failure").
///
/// The lexicon knows whole phrases; this grammar knows how they are made: modifiers, parts of the body and a head before it, a part after
/// `of` or `in` behind it. Words of severity stay outside of the phrase and become its `severity`.
struct EffectPhrases: Sendable {
  private let words = EffectPhraseWords()

  func mark(_ sieve: inout Sieve) {
    for word in words.firstWords { sieve.insert(word, .effect) }
    for word in EffectPhraseRoles.marks { sieve.insert(word, .effectMark) }
  }

  func merged(_ units: [Unit], _ bytes: [UInt8], _ tokens: [Token], _ lexicon: Lexicon) -> [Unit] {
    let naming = EffectNaming(words: words, lexicon: lexicon, bytes: bytes, tokens: tokens)
    let units = EffectKinds(lexicon: lexicon, bytes: bytes, tokens: tokens).told(naming.parted(units))
    let parser = EffectPhraseParser(units: units, words: words, bytes: bytes, tokens: tokens)
    guard parser.roles.hasHeads else { return units }
    var out: [Unit] = []
    out.reserveCapacity(units.count)
    var at = 0
    while at < units.count {
      guard parser.mayBegin(at), let phrase = parser.phrase(at) else {
        out.append(units[at])
        at += 1
        continue
      }
      at = write(phrase, units, naming, from: at, into: &out)
    }
    return out.contains { naming.isAdjective($0) } ? adjoined(out, naming) : out
  }

  /// "hypotensive shock": what the lexicon knows as an adjective belongs to the effect right behind it.
  private func adjoined(_ units: [Unit], _ naming: EffectNaming) -> [Unit] {
    var out: [Unit] = []
    out.reserveCapacity(units.count)
    for unit in units {
      if unit.tag == .effect, let last = out.last, naming.isAdjective(last), last.range.upper + 1 == unit.range.lower {
        out[out.count - 1] = naming.adjoined(last, unit)
      } else {
        out.append(unit)
      }
    }
    return out
  }

  /// Of phrases that share a head all their words: either of "renal and hepatic failure" is stated by the four.
  private func whole(_ phrase: EffectPhrase, _ units: [Unit]) -> ByteRange? {
    phrase.partials.first.map { units[$0.lowerBound].range.union(units[phrase.range.upperBound - 1].range) }
  }

  /// Writes the units of a phrase and what stands before and between; the index after it.
  private func write(_ phrase: EffectPhrase, _ units: [Unit], _ naming: EffectNaming, from at: Int, into out: inout [Unit]) -> Int {
    var next = at
    for partial in phrase.partials {
      while next < partial.lowerBound { out.append(units[next]); next += 1 }
      var unit = naming.partial(partial, of: phrase, units)
      unit.whole = whole(phrase, units)
      out.append(unit)
      next = partial.upperBound
    }
    while next < phrase.range.lowerBound { out.append(units[next]); next += 1 }
    var unit = naming.unit(phrase, units)
    if !phrase.partials.isEmpty {
      unit.whole = whole(phrase, units)
    } else if phrase.begin < phrase.range.lowerBound {
      unit.whole = units[phrase.begin].range.union(unit.whole ?? unit.range)
    }
    next = phrase.range.upperBound
    for part in phrase.further {
      if let own = naming.further(part, of: phrase, units), own.term != unit.term {
        out.append(unit)
        while next < part.lowerBound { out.append(units[next]); next += 1 }
        unit = own
      } else {
        unit = naming.stretched(unit, to: units[part.upperBound - 1])
      }
      next = part.upperBound
    }
    out.append(unit)
    if let second = phrase.second {
      while next < second.lowerBound { out.append(units[next]); next += 1 }
      out.append(naming.second(second, of: phrase, units))
      next = second.upperBound
    }
    return next
  }
}

/// What the grammar found, in indices of units.
struct EffectPhrase {
  /// All that belongs to it, words of severity in front left out.
  var range: Range<Int>
  /// Where its words of severity, time and place begin.
  var begin = 0
  /// The head: a lexicon's unit or a head noun.
  var core: Int
  /// The head with the heads behind it ("enzyme elevation").
  var heads: Range<Int>
  /// Parts of the body before the head, and behind it ("in the joints").
  var parts: [Int32] = []
  /// Index of the first word of the parts behind.
  var behind: Range<Int>?
  var severity: String?
  /// "renal and" before "hepatic failure": phrases that share the head.
  var partials: [Range<Int>] = []
  /// "or pain" after "stomach cramping": a head that shares the part.
  var second: Range<Int>?
  /// "ankles", "feet" behind "swollen hands,": parts that share the state before them.
  var further: [Range<Int>] = []
  /// Modifiers between the beginning and the head, without parts.
  var modifiers: PhraseRole = []
  /// The head is no phrase of the lexicon and weak.
  var isWeak = false
}
