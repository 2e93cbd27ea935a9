import Lexicon
import Prose

/// What a word may do in an effect's phrase.
struct PhraseRole: OptionSet, Sendable, Hashable {
  let rawValue: UInt16
  /// mild, severe, fatal …
  static let severity = PhraseRole(rawValue: 1 << 0)
  /// acute, sudden, chronic …
  static let temporal = PhraseRole(rawValue: 1 << 1)
  /// increased, low, loss of: an effect only of what is measured or felt.
  static let amount = PhraseRole(rawValue: 1 << 2)
  /// dry, swollen, blurred, itchy: an effect of any part of the body.
  static let state = PhraseRole(rawValue: 1 << 3)
  /// allergic, visual, cholestatic …
  static let quality = PhraseRole(rawValue: 1 << 4)
  /// left, diffuse.
  static let place = PhraseRole(rawValue: 1 << 5)
  /// liver, hepatic, skin …
  static let anatomy = PhraseRole(rawValue: 1 << 6)
  /// An effect by itself: pain, rash.
  static let symptom = PhraseRole(rawValue: 1 << 7)
  /// appetite, vision, sleep: an effect once something is wrong with it.
  static let function = PhraseRole(rawValue: 1 << 8)
  /// count, level, pressure: needs both what is measured and where it moves.
  static let measure = PhraseRole(rawValue: 1 << 9)
  /// disorder, failure, injury: needs a part, a function or a quality.
  static let disorder = PhraseRole(rawValue: 1 << 10)
  /// in, of, around.
  static let preposition = PhraseRole(rawValue: 1 << 11)
  /// the, your.
  static let article = PhraseRole(rawValue: 1 << 12)
  /// and, or, a comma, a slash.
  static let link = PhraseRole(rawValue: 1 << 13)
  /// Stays outside of the phrase at its beginning: bilateral, persistent, amiodarone-induced.
  static let outside = PhraseRole(rawValue: 1 << 14)

  /// amiodarone-induced: what it comes from.
  static let cause = PhraseRole(rawValue: 1 << 15)

  static let modifiers: PhraseRole = [.severity, .temporal, .amount, .state, .quality, .place, .cause]
  static let heads: PhraseRole = [.symptom, .function, .measure, .disorder]
}

/// The words of the grammar of effects, from the tables `heads`, `modifiers` and `anatomy`.
struct EffectPhraseWords: Sendable {
  struct Entry: Sendable {
    var roles: PhraseRole
    var severity: String?
    /// Index into `parts`, -1 where the word is none.
    var part: Int32 = -1
  }

  /// A part of the body by the word sequences that stand for it before a head: "liver", "hepatic".
  private(set) var parts: [[[WordHash]]] = []
  private(set) var entries: [Entry] = []
  private(set) var trie = Trie(capacity: 6_000)
  private(set) var firstWords: Set<WordHash> = []

  init() {
    readHeads()
    readModifiers()
    readAnatomy()
    for word in Self.words("in of on around at to with from over across under behind") { add([word], .preposition) }
    for word in Self.words("the your my his her their our its a an both one some") { add([word], .article) }
    for sign in ["and", "or", ",", "/", "&"] { add([Tokens.hash(sign)], .link) }
  }

  /// The entry that ends at a node of the trie.
  func entry(at node: Int32) -> Entry? {
    var found: Entry?
    trie.names(at: node) { name in
      let entry = entries[Int(name.term)]
      guard var old = found else {
        found = entry
        return
      }
      old.roles.formUnion(entry.roles)
      if old.part < 0 { old.part = entry.part }
      old.severity = old.severity ?? entry.severity
      found = old
    }
    return found
  }

  private mutating func add(_ words: [WordHash], _ roles: PhraseRole, severity: String? = nil, part: Int = -1) {
    guard !words.isEmpty else { return }
    entries.append(Entry(roles: roles, severity: severity, part: Int32(part)))
    trie.insert(words, term: entries.count - 1, flags: [])
    firstWords.insert(words[0])
  }

  static func words(_ list: String) -> [WordHash] { list.split(separator: " ").map { Tokens.hash(String($0)) } }
  static func hashes(_ name: String) -> [WordHash] { Tokens(Array(name.utf8)).words.map(\.hash) }
}

// MARK: - Tables

extension EffectPhraseWords {
  private mutating func readHeads() {
    guard let table = Table("heads"), let head = table.column("head"), let kind = table.column("kind") else { return }
    var rows: [(name: String, kind: String)] = []
    table.each { rows.append((table.string($0[head]), table.string($0[kind]))) }
    for row in rows where row.kind != "suffix" {
      let words = Self.hashes(row.name)
      let role: PhraseRole =
        row.kind == "strong"
        ? .symptom : Self.functions.contains(row.name) ? .function : Self.measures.contains(row.name) ? .measure : .disorder
      if !Self.ordinary.contains(row.name) { add(words, role) }
    }
  }

  private mutating func readModifiers() {
    guard let table = Table("modifiers"), let modifier = table.column("modifier"), let kind = table.column("kind"),
      let value = table.column("value")
    else { return }
    var rows: [(name: String, kind: String, value: String)] = []
    table.each { rows.append((table.string($0[modifier]), table.string($0[kind]), table.string($0[value]))) }
    for row in rows where !Self.ordinary.contains(row.name) && !Self.opensPhrase(row.name) {
      switch row.kind {
      case "severity": add(Self.hashes(row.name), [.severity, .outside], severity: row.value)
      case "temporal":
        add(Self.hashes(row.name), row.name.hasPrefix("acute") || row.name.hasPrefix("post") ? .temporal : [.temporal, .outside])
      case "direction": add(Self.hashes(row.name), Self.amounts.contains(row.name) ? .amount : .state)
      case "quality": add(Self.hashes(row.name), Self.doubts.contains(row.name) ? [.quality, .outside] : .quality)
      case "laterality": add(Self.hashes(row.name), row.name == "peripheral" ? .place : [.place, .outside])
      default: add(Self.hashes(row.name), [.cause, .outside])
      }
    }
  }

  private mutating func readAnatomy() {
    guard let table = Table("anatomy"), let name = table.column("name"), let adjective = table.column("adjective"),
      let names = table.column("names")
    else { return }
    var rows: [(all: [String], first: [String])] = []
    table.each { fields in
      let own = table.string(fields[name])
      let adjectives = table.parts(fields[adjective]).map(table.string)
      rows.append(([own] + adjectives + table.parts(fields[names]).map(table.string), [own] + adjectives))
    }
    for row in rows {
      parts.append(row.first.map(Self.hashes))
      for word in Set(row.all) { add(Self.hashes(word), .anatomy, part: parts.count - 1) }
    }
  }

  /// "swelling of" is a head and a preposition, which the grammar puts together by itself.
  private static func opensPhrase(_ name: String) -> Bool {
    name.contains(" ")
      && (name.hasSuffix(" of") || name.hasSuffix(" in") || name.hasSuffix(" on") || name.hasSuffix(" to") || name.hasSuffix(" with"))
  }

  /// Table words that ordinary prose uses too often to open a phrase.
  private static let ordinary: Set<String> = [
    "use", "effect", "no", "new", "current", "past", "previous", "prior", "possible", "known", "primary", "complete", "total", "initial",
    "early",
    "late", "hard", "different", "light", "little", "small", "strong", "significant", "habit", "condition", "issue", "state", "sign",
    "phase",
    "development", "distribution", "performance", "exposure", "need", "test", "reading", "activity", "regular", "stable", "active",
    "general",
    "hunger", "interest", "feeling", "sense", "growth", "gain", "severity", "event", "stress", "drop", "rise", "fall", "increase",
    "decrease",
    "reduction", "change", "response", "use of", "missing", "late-onset", "daily", "left", "right", "mid", "upper", "lower", "need",
    "emission", "elevation", "sound", "wall", "muscle", "hormone", "lack", "talking", "walking", "eating", "drinking", "mass", "period",
    "cycle", "laboratory value", "interval", "accumulation", "production", "healing", "arousal", "sign", "symptom", "complaint",
    "emergency",
    "complication", "fatality", "worsening", "aggravation", "exacerbation", "relapse", "tolerance", "misuse", "impulse", "light", "passing",
    "stained", "sharp", "brief", "constant", "permanent", "persistent", "lasting", "pediatric", "paediatric", "overt", "movement", "beat",
    "blood",
    "motion", "sour", "yellow",
  ]
  private static let functions: Set<String> = [
    "appetite", "vision", "sleep", "sleeping", "mood", "memory", "concentration", "speech", "taste", "smell", "hearing", "swallowing",
    "breathing", "breath", "urination", "weight", "energy", "libido", "sex drive", "drive", "dream", "stool", "urine", "menstruation",
    "erection",
    "ejaculation", "orgasm", "heartbeat", "heart rate", "pulse", "balance", "coordination", "thinking", "thought", "judgment", "alertness",
    "attention", "awareness", "voice", "temper", "behavior", "perception", "mobility", "motility", "digestion", "lactation", "clotting",
    "gas", "visual field", "functioning", "metabolism", "pigmentation", "tone", "reflex", "rhythm", "sensation", "texture",
  ]
  private static let measures: Set<String> = [
    "count", "level", "rate", "output", "function", "enzyme", "density", "pressure", "sugar", "platelets", "sensitivity", "secretion",
    "size", "acuity", "severity", "stroke volume", "fluid", "urge", "awareness",
  ]
  private static let amounts: Set<String> = [
    "increased", "increasing", "elevated", "raised", "high", "higher", "heightened", "excess", "too much", "too high", "more", "enhanced",
    "exaggerated", "decreased", "decreasing", "reduced", "low", "lower", "lowered", "diminished", "less", "depressed", "suppressed",
    "insufficient",
    "deficient", "too little", "too low", "subnormal", "fewer", "poor", "lost", "absent", "lacking", "rapid", "fast", "slow", "slowed",
    "weak",
    "difficulty", "trouble", "problems", "unable", "cannot", "can't",
  ]
  /// Qualities that say how sure or how old a condition is, not which.
  private static let doubts: Set<String> = [
    "suspected", "existing", "pre-existing", "preexisting", "underlying", "unexplained", "undiagnosed", "spontaneous", "symptomatic",
    "asymptomatic", "unwanted", "secondary", "idiopathic", "subclinical", "occult", "overt", "physical", "vivid",
  ]
}
