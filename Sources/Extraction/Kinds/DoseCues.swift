import Lexicon
import Prose

/// What words say of the amount beside them.
enum DoseCue: UInt8, Sendable {
  case starting, maintenance, maximum, minimum, usual, strength, step
  /// "raised to", "then": an amount of its own, whatever was said of the one before.
  case change
  /// "more than", "above": a maximum where denied, a mere threshold otherwise.
  case beyond
  case denial
  /// "take", "given": what is denied where a denial stands before it.
  case intake
  case against
  case story, study, toxic, equal, pack, drink, animal, kinetic
  case asNeeded
  /// Ends what a cue before it says.
  case turn
}

/// The words of cues, before the amount or behind it.
struct DoseCues: Sendable {
  struct Found: Sendable {
    var cue: DoseCue
    /// Units of the sentence.
    var units: Range<Int>
  }

  private var trie = Trie(capacity: 1000)
  private(set) var firstWords: Set<WordHash> = []

  init(_ table: [(DoseCue, [String])]) {
    for (cue, phrases) in table {
      for phrase in phrases {
        let words = Tokens(Array(phrase.utf8)).all.map(\.hash)
        trie.insert(words, term: Int(cue.rawValue), flags: [])
        firstWords.formUnion(words.prefix(1))
      }
    }
  }

  /// The cues among a sentence's plain words, in order.
  func all(_ units: Units, _ tokens: [Token]) -> [Found] {
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

  /// The longest cue that begins at a unit.
  func match(_ units: Units, _ tokens: [Token], _ at: Int) -> Found? {
    guard at < units.count, tokens[units[at].tokens.lowerBound].uses.contains(.dose) else { return nil }
    var node: Int32 = 0
    var best: Found?
    var index = at
    while index < units.count, Self.isText(units[index].tag, isFirst: node == 0) {
      for token in units[index].tokens where tokens[token].kind != .sign || units[index].tokens.count == 1 {
        guard let next = trie.step(node, tokens[token].hash) else { return best }
        node = next
        if trie.hasName(at: node) {
          trie.names(at: node) { best = Found(cue: DoseCue(rawValue: UInt8($0.term)) ?? .turn, units: at..<index + 1) }
        }
      }
      index += 1
    }
    return best
  }

  private static func isText(_ tag: Tag, isFirst: Bool) -> Bool {
    switch tag {
    case .word: true
    case .frequency, .route: isFirst
    case .number: !isFirst
    default: false
    }
  }

  /// Cues that stand before the amount, anywhere in its clause.
  static let before = DoseCues([
    (
      .starting,
      [
        "start", "started", "starting", "begin", "began", "begun", "beginning", "commence", "commenced", "commencing", "initial",
        "initially", "initiate", "initiated",
        "initiation", "first dose", "first tablet", "opening", "loading", "load with", "loaded with", "test dose", "induction", "at first",
        "day 1", "day one", "first day", "first week",
        "introduced at", "put on", "first night", "starter dose", "introductory dose", "week 1",
      ]
    ),
    (
      .maintenance,
      [
        "maintenance", "maintain", "maintained", "continue at", "continue with", "continue on", "continued at", "continued on",
        "continued with", "upkeep", "settle at", "settle on",
        "settle between", "settle", "target", "thereafter", "followed by", "stay at", "stay on", "long-term dose", "stand at", "get by on",
        "kept at", "then continue",
      ]
    ),
    (
      .maximum,
      [
        "maximum", "max", "maximal", "exceed", "exceeding", "no more than", "not more than", "never more than", "at most", "most you",
        "most that", "the most", "going up to", "may go up to", "can go up to", "could go up to", "may be increased up to",
        "can be increased up to", "may be raised up to", "can be raised up to", "rising to", "ceiling", "limit", "limited to",
        "cap", "capped at", "upper limit", "tops out", "top dose", "highest", "largest", "top is", "up to", "as much as", "as high as",
        "stop at", "most an adult", "most a", "most anyone",
        "not to exceed", "absolute limit", "the top", "upper",
      ]
    ),
    (.minimum, ["at least", "minimum", "no less than", "not less than", "lowest effective", "as little as"]),
    (
      .usual,
      [
        "usual", "usually", "recommended", "recommend", "recommendation", "typical", "typically", "standard", "normal", "normally",
        "ordinary", "ordinarily", "average", "customary", "generally",
        "suggested", "common", "commonly", "most people need", "most patients need", "end up", "the most common", "the most commonly",
        "the most popular", "the most frequent", "the most frequently", "the most widely", "the most usual", "the most effective",
        "dose is", "dosage is", "dose for", "dosage for", "dose of", "daily dose", "adult dose",
      ]
    ),
    (
      .strength,
      [
        "contain", "containing", "contains", "available", "come in", "comes in", "come as", "comes as", "coming in", "supplied", "strength",
        "sold as", "hold", "holding", "having",
        "deliver", "delivering", "presentation", "marketed as", "packaged as", "packs", "stocked", "stocks",
      ]
    ),
    (
      .change,
      [
        "increase to", "increased to", "increasing to", "raise to", "raised to", "raising to", "go up to", "goes up to", "going up to",
        "up-titrated to", "titrated to", "titrate to", "titrated up to",
        "reduce to", "reduced to", "lower to", "lowered to", "decrease to", "decreased to", "cut to", "dropped to", "double to",
        "doubled to", "switch to", "switched to", "changed to",
        "then", "after that", "later", "subsequently", "afterward", "afterwards", "increased", "raised", "doubled", "reduced", "lowered",
        "rise to", "climbed to", "climbs to", "climb to", "went up to", "bumped up to", "upped to", "came down to", "went down to",
        "move to", "moved to", "go to", "double dose", "extra",
      ]
    ),
    (.step, ["increment of", "increments of", "step of", "steps of", "adding", "add", "in steps", "in increments", "instalments of"]),
    (.beyond, ["more than", "above", "over", "beyond", "greater than", "higher than", "larger than", "in excess of", "go past", "pass"]),
    (
      .denial,
      [
        "not", "never", "don't", "dont", "doesn't", "shouldn't", "mustn't", "can't", "cannot", "no", "nobody", "no one", "none", "hardly",
        "without", "avoid", "isn't", "aren't", "won't", "rather than",
        "instead of", "little reason",
      ]
    ),
    (
      .intake,
      [
        "take", "taken", "taking", "use", "used", "using", "give", "given", "giving", "inject", "injected", "prescribe", "prescribed",
        "dispense", "swallow", "swallowed", "apply", "applied", "receive",
        "get", "need", "have", "double", "drink", "ingest", "doubling", "administer", "administered", "going straight to", "jump to", "try",
        "dose", "dosage", "doses",
      ]
    ),
    (
      .against,
      [
        "must not be given", "must never be given", "should never be given", "used to be", "withdrawn", "the old", "don't do that",
        "do not do that", "don't do this", "do not do this", "don't try that", "do not try this", "don't try this",
        "not recommend the", "don't recommend", "so don't", "so do not",
      ]
    ),
    (
      .story,
      [
        "i", "my", "me", "i'm", "i've", "he was", "she was", "she takes", "he takes", "my mate", "my wife", "my husband", "my mother",
        "my mum", "patient was", "a patient", "had been taking",
        "who took", "who was", "she took", "he took", "she received", "he received", "our patient", "this patient", "we report", "case of",
        "was taking", "was given", "was treated", "was started", "was prescribed", "year-old", "had received", "after receiving", "a woman",
        "a man", "a buddy", "a friend",
      ]
    ),
    (
      .study,
      [
        "trial", "trials", "study", "studies", "randomised", "randomized", "volunteers", "participants", "researchers", "were given",
        "subjects", "received", "survey",
      ]
    ),
    (
      .animal,
      [
        "mice", "mouse", "rats", "rat", "dog", "dogs", "cat", "cats", "rabbits", "horses", "monkeys", "animals", "animal", "pets",
        "puppies", "kittens", "livestock", "beagles", "pigs",
      ]
    ),
    (
      .kinetic,
      [
        "bioavailability", "auc", "cmax", "absorbed", "absorption", "plasma concentration", "plasma concentrations", "plasma level",
        "blood level", "blood levels", "serum", "concentration", "molar", "molecular",
      ]
    ),
    (
      .toxic,
      [
        "fatal", "lethal", "survived", "overdose", "toxic", "poisoned", "poisoning", "ingested", "ingestion", "death",
        "swallowed by mistake", "by mistake", "killed", "overdoses",
      ]
    ),
    (
      .equal,
      [
        "equal", "equivalent", "same work as", "same as", "as strong as", "as potent as", "compared with", "compared to", "comparable to",
        "corresponds to", "converted", "switching from", "versus", "vs",
        "would get", "whereas", "against",
      ]
    ),
    (
      .pack,
      [
        "pack of", "box of", "bottle of", "packet of", "package of", "price", "order", "buy", "coupon", "discount", "cost", "costs", "shop",
        "refills",
      ]
    ),
    (
      .drink,
      ["glass", "water", "saline", "salt", "fluid", "fluids", "juice", "alcohol", "sodium content", "drink", "coffee", "caffeine", "broth"]
    ),
    (.turn, ["but", "while", "although", "unless", "because"]),
  ])

  /// Cues right behind the amount and its frequency.
  static let behind = DoseCues([
    (
      .maximum,
      [
        "is the maximum", "is the most", "is the limit", "is the absolute limit", "is the ceiling", "is the highest", "is the upper limit",
        "being the maximum", "is the absolute maximum", "maximum", "max",
        "at most", "at the most", "as a maximum", "is the top", "the highest dose", "the maximum", "is the largest", "tops",
        "which is the maximum", "which is the most", "altogether", "limit",
        "is the usual maximum", "is the recommended maximum", "is the daily maximum", "is the daily limit", "is the most that", "in total",
      ]
    ),
    (.minimum, ["minimum", "is the minimum", "or more", "at least"]),
    (
      .starting,
      [
        "to begin", "to begin with", "to start", "to start with", "at first", "initially", "is the starting dose", "is the opening dose",
        "as a starting dose", "starting point", "on day 1", "on day one", "on the first day", "as a loading dose",
        "starting dose", "opening dose", "is the usual starting dose", "is the recommended starting dose", "in the first week",
        "for the first week", "on the first night", "day 1", "as an initial dose", "before the",
        "is the initial dose",
      ]
    ),
    (
      .maintenance,
      [
        "thereafter", "as maintenance", "is the target", "maintenance", "this is your maintenance dose", "this is the maintenance dose",
        "as a maintenance dose", "from then on", "is the maintenance dose",
        "is the usual maintenance dose",
      ]
    ),
    (
      .usual,
      [
        "is the usual dose", "is the recommended dose", "is the standard dose", "is recommended", "is usual", "is standard",
        "is the normal dose", "is the typical dose", "is often enough", "is usually enough",
      ]
    ),
    (.step, ["increments", "steps", "increment", "more each", "more every", "at a time until", "steps until"]),
    (
      .against,
      [
        "is not recommended", "are not recommended", "not recommended", "are no longer recommended", "no longer recommended",
        "no longer used", "are no longer used", "should not be", "is not advised", "is no longer advised",
        "is too much", "is not suitable", "is no longer started", "is no longer", "is asking for trouble",
        "is dangerous", "is not safer", "is never", "don't", "must not be", "isn't recommended", "is not", "was withdrawn", "is too high",
        "at once to catch up", "are not advised", "should never be",
      ]
    ),
    (
      .asNeeded,
      [
        "as needed", "if needed", "when needed", "as required", "if required", "when required", "prn", "where necessary", "if necessary",
        "as necessary", "when necessary",
      ]
    ),
  ])
}
