import Lexicon
import Prose

/// Words that name what the body does with a drug, and what kind of figure they go with.
struct PharmacokineticCues: Sendable {
  enum Measure: UInt8, Sendable { case time, share, volume }

  struct Parameter: Sendable {
    let name: String
    let measure: Measure
    /// Ordinary words too ("lasts", "works in"): they want the drug or its effect as subject.
    var isLoose = false
  }

  struct Found: Sendable {
    var parameter: Int
    var units: Range<Int>
  }

  private var trie = Trie(capacity: 500)
  private let firstWords: Set<WordHash>

  static let shared = PharmacokineticCues()

  private init() {
    var first: Set<WordHash> = []
    for (index, entry) in Self.table.enumerated() {
      for phrase in entry.phrases {
        let words = Tokens(Array(phrase.utf8)).words.map(\.hash)
        trie.insert(words, term: index, flags: [])
        first.insert(words[0])
      }
    }
    firstWords = first
  }

  static func parameter(_ index: Int) -> Parameter { table[index].parameter }

  /// The cues of a sentence, in order; words within recognised names ("protein", "blood") count too.
  func all(_ units: Units, _ tokens: [Token]) -> [Found] {
    guard units.contains(where: { firstWords.contains(tokens[$0.tokens.lowerBound].hash) }) else { return [] }
    var out: [Found] = []
    var index = 0
    while index < units.count {
      if let found = match(units, tokens, index) {
        out.append(found)
        index = found.units.upperBound
      } else {
        index += 1
      }
    }
    return out
  }

  private func match(_ units: Units, _ tokens: [Token], _ at: Int) -> Found? {
    var node: Int32 = 0
    var best: Found?
    var index = at
    while index < units.count, Self.isText(units[index].tag) || (node != 0 && units[index].tag == .anaphor) {
      for token in units[index].tokens where tokens[token].kind != .sign || units[index].tokens.count == 1 && node == 0 {
        guard let next = trie.step(node, tokens[token].hash) else { return best }
        node = next
      }
      index += 1
      if node != 0, trie.hasName(at: node), !Self.isPast(units, tokens, at, index) {
        trie.names(at: node) { best = Found(parameter: Int($0.term), units: at..<index) }
      }
    }
    return best
  }

  /// "last week" tells no duration.
  private static func isPast(_ units: Units, _ tokens: [Token], _ at: Int, _ next: Int) -> Bool {
    // "within the last 14 days", "the last three months of pregnancy".
    if next == at + 1, at > 0, next < units.count, units[next].tag == .span, tokens[units[at].tokens.lowerBound].hash == last,
      units[at - 1].tag == .word,
      before.contains(tokens[units[at - 1].tokens.lowerBound].hash)
    {
      return true
    }
    guard next < units.count, units[next].tag == .word, times.contains(tokens[units[next].tokens.lowerBound].hash) else { return false }
    return true
  }

  private static let last = Tokens.hash("last")
  private static let before = DoseClauses.words("the", "these", "those", "your", "her", "his")
  private static let times = DoseClauses.words(
    "week", "month", "year", "night", "time", "day", "spring", "summer", "winter", "resort", "dose")

  private static func isText(_ tag: Tag) -> Bool { tag == .word || tag == .target || tag == .substance || tag == .effect || tag == .number }

  private static let table: [(parameter: Parameter, phrases: [String])] = [
    (
      Parameter(name: "half-life", measure: .time),
      [
        "half-life", "half life", "halflife", "half-lives", "t1/2", "t½", "half of it is gone", "half of it has left",
        "half of the drug is gone", "half of the dose is gone", "half the dose is gone",
      ]
    ),
    (
      Parameter(name: "peak", measure: .time),
      [
        "peak", "peaks", "peaking", "tmax", "time to peak", "peak plasma time", "peak level", "peak levels", "peak concentration",
        "peak concentrations", "peak plasma concentration", "peak effect",
        "maximum concentration", "maximum plasma concentration", "maximum concentrations", "maximum effect", "cmax", "highest level",
        "highest levels", "highest concentration", "maximal effect", "at its strongest",
      ]
    ),
    (
      Parameter(name: "onset", measure: .time),
      [
        "onset", "onset of action", "onset of effect", "starts working", "start working", "starts to work", "start to work",
        "begins working", "begin working", "begins to work", "begin to work", "begins to act",
        "starts to act", "start to act", "takes effect", "take effect", "kicks in", "kick in", "acts within", "act within", "works within",
        "work within", "works in", "begins in", "relief begins", "relief within",
        "effect begins", "effects begin", "effect within", "effects within", "act in", "acts in", "effect is felt", "effect starts",
        "effects start", "effect sets in", "comes on", "feel it within", "start to feel",
        "works after", "begins within", "starts within",
      ]
    ),
    (
      Parameter(name: "onset", measure: .time, isLoose: true),
      [
        "full effect", "full benefit", "full effects", "full benefits", "feel calmer", "feel better", "feel relief", "begins to fall",
        "starts to fall", "begin to fall",
      ]
    ),
    (
      Parameter(name: "duration", measure: .time),
      [
        "duration of action", "duration of effect", "effects last", "effect lasts", "effects can last", "effects may last",
        "effect can last", "effect may last", "effect of a single dose", "action lasts", "relief lasts", "keeps working for",
        "works for", "work for", "acts for", "act for", "wears off", "wear off", "lasts for", "protects for", "active for",
        "effect persists", "effects persist", "duration", "dose lasts", "effects wear",
      ]
    ),
    (
      Parameter(name: "duration", measure: .time, isLoose: true),
      [
        "lasts", "last", "lasting", "is over after", "over after", "holds for", "stays in the body", "stays in your system",
        "stays in the system", "remains in the body", "remains in your system", "it lasts",
      ]
    ),
    (Parameter(name: "steady state", measure: .time), ["steady state", "steady-state", "steady levels"]),
    (
      Parameter(name: "bioavailability", measure: .share),
      [
        "bioavailability", "bioavailable", "reaches the circulation", "reaches the blood", "reach the blood", "reaches the bloodstream",
        "reach the bloodstream", "gets into the blood", "gets into the bloodstream",
        "reaches the systemic circulation", "enters the bloodstream", "enters the blood", "reach the circulation",
        "reach the systemic circulation", "arrives in the blood", "makes it into the blood", "gets through", "gets in", "gets absorbed",
      ]
    ),
    (
      Parameter(name: "protein binding", measure: .share),
      [
        "protein binding", "plasma protein binding", "protein bound", "protein-bound", "bound to plasma proteins", "bound to proteins",
        "bound to albumin", "bound to plasma protein", "binds to plasma proteins", "binding",
        "bound to protein", "bound to serum proteins", "binding to plasma proteins", "is bound", "bound", "binds to proteins",
        "binds to albumin", "clings to proteins", "attached to plasma proteins", "sticks to proteins", "sticks to plasma proteins",
        "sticks to albumin", "clings to plasma proteins", "to plasma proteins",
      ]
    ),
    (Parameter(name: "absorption", measure: .share), ["absorption", "absorbed", "is taken up", "absorb"]),
    (
      Parameter(name: "excretion", measure: .share),
      [
        "excreted", "excretion", "eliminated", "elimination in urine", "leaves unchanged", "leaves in the urine", "unchanged in the urine",
        "unchanged in urine", "out unchanged", "in the urine", "in urine", "in the faeces",
        "in the feces", "recovered in urine", "through the kidneys", "via the kidneys", "by the kidneys", "passed in the urine",
        "passes into the urine", "leaves through the kidneys", "leaves the body",
      ]
    ),
    (Parameter(name: "metabolism", measure: .share), ["metabolised", "metabolized", "broken down by the liver"]),
    (
      Parameter(name: "volume of distribution", measure: .volume),
      ["volume of distribution", "distribution volume", "vd", "apparent volume of distribution"]
    ),
    (
      Parameter(name: "clearance", measure: .volume),
      ["total clearance", "plasma clearance", "systemic clearance", "total body clearance", "clearance"]
    ),
  ]
}
