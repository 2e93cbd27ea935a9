import PatternMatching
import Prose

/// Finds what leads elsewhere within a paragraph: whole sentences (`Read more: …`, `Click here for our guide.`, a bare address) and brackets
/// (`(see also: …)`). Text around them stays whole, so nothing is torn.
enum Asides {
  /// Pairs of words that begin an aside; most paragraphs hold none, and are not looked at again.
  private static let pairs: [(first: String, next: String)] = [
    ("read", "more"), ("read", "also"), ("read", "next"), ("read", "the"), ("also", "read"), ("see", "also"), ("see", "more"),
    ("click", "here"), ("click", "the"), ("click", "on"), ("click", "below"), ("tap", "here"), ("learn", "more"), ("find", "out"),
    ("related", ""), ("like", ""), ("enjoy", ""), ("interested", "in"), ("see", "our"), ("read", "our"), ("download", "our"),
    ("download", "the"), ("get", "our"), ("visit", "our"),
    ("visit", "www"), ("visit", "http"), ("visit", "https"), ("check", "out"), ("continue", "reading"), ("continues", "below"),
    ("advertisement", ""), ("photo", ""), ("image", ""), ("picture", ""), ("credit", ""), ("don't", "miss"), ("recommended", "for"),
    ("recommended", "reading"), ("further", "reading"), ("keep", "reading"), ("source", ""), ("more", "information"), ("share", "this"),
    ("share", "on"), ("adsbygoogle", ""), ("watch", ""),
  ]

  static let firstWords: [UInt64] = Array(nexts.keys)

  /// By first word the words that may follow; empty where any may.
  private static let nexts: [UInt64: Set<UInt64>] = pairs.reduce(into: [:]) { table, pair in
    let next = Words(pair.next).hashes
    table[Words(pair.first).hashes[0], default: []].formUnion(next)
  }

  static func begins(_ words: Words, _ at: Int) -> Bool {
    guard let nexts = nexts[words.hashes[at]] else { return false }
    return nexts.isEmpty || at + 1 < words.count && nexts.contains(words.hashes[at + 1])
  }

  static func marks(_ bytes: [UInt8], _ matcher: Matcher) -> [Marks.Mark] {
    var marks: [Marks.Mark] = []
    bytes.withUnsafeBufferPointer { text in
      matcher.each(brackets, in: text) {
        marks.append(Marks.Mark(range: ByteRange($0.lowerBound, $0.upperBound), reason: .navigation, rule: "navigation.aside"))
      }
      let sentences = Sentences.ranges(in: bytes)
      guard sentences.count > 1 else { return }
      let found = sentences.filter { matcher.first(sentence, in: UnsafeBufferPointer(rebasing: text[$0.lower..<$0.upper])) }
      if found.count < sentences.count {
        marks += found.map { Marks.Mark(range: $0, reason: .navigation, rule: "navigation.aside-sentence") }
      }
    }
    return marks
  }

  private static let label =
    #"(?:read (?:more|also|next)(?: (?:about|on) [^:.]{3,60})?|(?:also|must) read|see also|related(?: (?:articles?|posts?|stor(?:y|ies)|reading|topics?|news|links?))?|you (?:may|might) also (?:like|enjoy|be interested in)|recommended (?:for you|reading)|don['’]t miss|further reading|keep reading|continue reading|learn more(?: (?:about|on) [^:.]{3,60})?|find out more|watch(?: now| video)?)"#

  private static let sentence = try! Pattern(
    #"^[\s>»→*•-]*(?:"# + label
      + #" ?(?::|>|»|→|\xE2\x80[\x93\x94])|(?:please )?(?:click|tap) (?:here|below|on the (?:link|button)|the link|the button)\b(?!.{0,40}\b(?:to open the pen|dose)\b)|(?:learn|read|find out|see) more(?: (?:about|on) .{3,80})? here\b[\s.!<«]*$|to (?:learn|read|find out) more\b.{0,80}\b(?:visit|see|click|check out|read|call|contact)\b.{0,40}\b(?:our|here|page|website|site|link)\b|share (?:this|on)(?: \w+){0,3} ?:|(?:download|get) our (?:free )?(?:app|guide|e-?book|checklist|brochure|newsletter)\b|visit (?:our (?:website|site|page|shop|store|blog|clinic)|www\.|https?:)|check out (?:our|this|these) (?:\S+ ){0,3}(?:article|guide|post|page|blog|list|video|products?|range|shop)\b|for more information (?:about|on) our\b|(?:(?:continue reading|(?:story|article) continues) below|advertisement(?: continue reading below)?)[\s.]*$|(?:https?:|www\.)\S+$)"#,
    .caseless)

  private static let brackets = try! Pattern(
    #"[(\[](?:"# + label
      + #" ?:[^()\[\]]{2,120}|(?:also read|read more|read also|click (?:here|to)|learn more)\b(?! (?:slowly|carefully))[^()\[\]]{0,120}|(?:photo|image|picture|credit)s?(?: (?:credit|courtesy|by|from|source))?:[^()\[\]]{2,80}|advertisement|source)[)\]]|\(adsbygoogle = [^;]{0,80};|(?-i:^(?:Advertisement|ADVERTISEMENT) (?=[A-Z][a-z]))|(?:^|(?<=[.!?] ))(?-i:(?:https?://|www\.)\S+(?= [A-Z]))|, (?:also )?(?:see|read|check out) our (?:article|guide|post|page|blog)s?\b[^,.;()]{0,80}(?=, [a-z])"#,
    .caseless)
}
