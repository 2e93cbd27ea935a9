import Lexicon
import Prose

/// Quantities that are fixed phrases: "b.i.d.", "at bedtime", "on an empty stomach", "older adults", "high-dose".
struct QuantityPhrases: Sendable {
  struct Phrase: Sendable {
    var tag: Tag
    var quantity: Quantity
    /// A head that wants an age or weight behind it: "people", "patients".
    var needsBand = false
  }

  private var trie = Trie(capacity: 2000)
  private var phrases: [Phrase] = []
  private(set) var firstWords: Set<WordHash> = []

  init() {
    for (text, meaning) in Self.frequencies { add(text, Phrase(tag: .frequency, quantity: .frequency(meaning))) }
    for text in Self.timings { add(text, Phrase(tag: .timing, quantity: .timing(Self.bare(text)))) }
    for (meaning, names) in Self.populations { for name in names { add(name, Phrase(tag: .population, quantity: .population(meaning))) } }
    for text in Self.banded { add(text, Phrase(tag: .population, quantity: .population(text), needsBand: true)) }
    for text in ["long-term", "short-term", "lifelong", "indefinitely"] { add(text, Phrase(tag: .span, quantity: .span(text))) }
    for (meaning, words) in Self.sizes {
      for word in words {
        for noun in ["dose", "dosage", "dosing"] { add("\(word) \(noun)", Phrase(tag: .word, quantity: .qualitative(meaning))) }
      }
    }
    for text in ["overdose", "overdosage", "megadose"] {
      add(text, Phrase(tag: .word, quantity: .qualitative(text == "megadose" ? "high-dose" : "overdose")))
    }
  }

  private mutating func add(_ text: String, _ phrase: Phrase) {
    let words = Tokens(Array(text.utf8)).words.map(\.hash)
    trie.insert(words, term: phrases.count, flags: [])
    phrases.append(phrase)
    if let first = words.first { firstWords.insert(first) }
  }

  private static let pugh = Tokens.hash("pugh")

  /// The longest phrase at a token; hyphens and stops between its words are passed over.
  func match(_ reader: QuantityReader, _ at: Int) -> (phrase: Phrase, next: Int)? {
    var node: Int32 = 0
    var best: (Phrase, Int)?
    var index = at
    while index < reader.tokens.count {
      if reader.tokens[index].kind == .sign {
        guard node != 0, reader.isGlued(index), reader.isGlued(index + 1), reader.isDash(index) || reader.isSign(index, ".") else { break }
        index += 1
        continue
      }
      guard let next = trie.step(node, reader.tokens[index].hash) else { break }
      // "Child-Pugh C" is a score.
      if reader.isDash(index + 1), index + 2 < reader.tokens.count, reader.tokens[index + 2].hash == Self.pugh { break }
      node = next
      index += 1
      if trie.hasName(at: node) { trie.names(at: node) { best = (phrases[Int($0.term)], index) } }
    }
    return best
  }

  /// "in the morning" is "morning"; "with food" stays.
  private static func bare(_ text: String) -> String {
    if text.hasPrefix("before "),
      text.hasSuffix("bed") || text.hasSuffix("sleep") || text.hasSuffix("sleeping") || text.hasSuffix("retiring")
        || text.hasSuffix("bedtime")
    {
      return "bedtime"
    }
    for front in ["at ", "in the ", "on an ", "on a ", "on "] where text.hasPrefix(front) { return String(text.dropFirst(front.count)) }
    return text
  }

  private static let frequencies: [(String, String)] = [
    ("daily", "1/day"), ("nightly", "1/day"), ("weekly", "1/week"), ("monthly", "1/month"), ("hourly", "1/hour"),
    ("fortnightly", "1/2week"),
    ("biweekly", "1/2week"), ("bid", "2/day"), ("b.i.d", "2/day"), ("bd", "2/day"), ("tid", "3/day"), ("t.i.d", "3/day"), ("tds", "3/day"),
    ("qid", "4/day"),
    ("q.i.d", "4/day"), ("qds", "4/day"), ("qd", "1/day"), ("q.d", "1/day"), ("qday", "1/day"), ("qdaily", "1/day"), ("o.d", "1/day"),
    ("qhs", "1/day"),
    ("q.h.s", "1/day"), ("qod", "1/2day"), ("q.o.d", "1/2day"), ("alternate days", "1/2day"), ("qam", "1/day"), ("qpm", "1/day"),
    ("qweek", "1/week"),
    ("quarterly", "1/3month"),
  ]

  private static let timings =
    [
      "at bedtime", "at night", "at nighttime", "bedtime", "at noon", "at midday", "at lunchtime", "at breakfast", "at dinner",
      "in the evening", "in the morning",
      "in the afternoon", "in the morning and evening", "in the morning and in the evening", "in the morning and at night",
      "in the morning and at bedtime", "in the morning or evening", "in the morning or at night", "on an empty stomach", "on empty stomach",
      "on a full stomach",
      "with or without food", "with or without a meal", "with or without meals", "without food", "without regard to food",
      "without regard to meals",
      "with food or milk", "with milk", "with a glass of milk", "between meals", "at mealtimes", "at meal times",
      "with the first bite of a meal", "before bed", "before bedtime",
      "before going to bed", "before sleep", "before sleeping", "before retiring", "at the same time each day",
      "at the same time every day", "before exercise",
      "before sex", "before sexual activity", "before surgery", "before travel", "morning and evening", "morning and night",
      "morning or evening",
      "after each loose stool", "as soon as the headache begins", "first thing in the morning",
    ]
    + ["with", "before", "after"].flatMap { preposition in
      [
        "food", "meals", "a meal", "each meal", "every meal", "the meal", "main meals", "eating", "breakfast", "lunch", "dinner", "supper",
        "the evening meal", "an evening meal",
        "your evening meal", "evening meal", "the main meal", "a light meal", "a snack",
      ].map { "\(preposition) \($0)" }
    }

  private static let populations: [(String, [String])] = [
    ("adults", ["adults", "grown-ups", "grown ups", "grownups", "grown men and women"]),
    ("children", ["children", "child", "kids", "youngsters"]),
    ("infants", ["infants"]), ("babies", ["babies"]), ("newborns", ["newborns", "newborn babies"]), ("neonates", ["neonates"]),
    ("toddlers", ["toddlers"]),
    ("preterm infants", ["preterm infants", "premature infants", "premature babies"]),
    ("adolescents", ["adolescents", "teenagers", "teens"]),
    ("children and adolescents", ["children and adolescents", "children and teenagers"]), ("adults and children", ["adults and children"]),
    ("adults and adolescents", ["adults and adolescents", "adults and teenagers"]),
    (
      "older adults",
      [
        "older adults", "older people", "older patients", "elderly", "elderly patients", "elderly people", "elderly adults",
        "geriatric patients", "seniors",
      ]
    ),
    ("frail older people", ["frail older people", "frail elderly", "frail elderly patients"]),
    ("pediatric patients", ["pediatric patients", "paediatric patients"]), ("women", ["women", "woman"]), ("men", ["men", "man"]),
    ("girls", ["girls"]), ("boys", ["boys"]),
    ("pregnant women", ["pregnant women", "pregnant people", "pregnant patients", "pregnant woman"]),
    ("breastfeeding women", ["breastfeeding women", "breastfeeding mothers", "nursing mothers", "nursing women", "lactating women"]),
    ("women of childbearing age", ["women of childbearing age", "women of childbearing potential", "women of child-bearing age"]),
    ("postmenopausal women", ["postmenopausal women", "post-menopausal women"]), ("outpatients", ["outpatients"]),
  ]

  private static let banded = [
    "people", "patients", "those", "anyone", "individuals", "persons", "someone", "subjects", "anybody", "everyone",
  ]

  private static let sizes: [(String, [String])] = [
    (
      "high-dose",
      [
        "high", "very high", "higher", "large", "larger", "massive", "excessive", "mega", "toxic", "high cumulative", "large cumulative",
        "big",
      ]
    ),
    ("low-dose", ["low", "very low", "lower", "small", "smaller", "ultra low", "minimal", "tiny", "reduced"]),
    ("moderate-dose", ["moderate", "medium", "intermediate"]),
    ("standard-dose", ["standard", "conventional", "normal", "regular", "therapeutic", "usual therapeutic", "ordinary"]),
    ("single-dose", ["single", "one single", "single oral", "single intravenous"]), ("multiple-dose", ["multiple", "repeated", "several"]),
    ("stable-dose", ["stable"]), ("adjusted-dose", ["adjusted"]), ("increasing-dose", ["increasing", "escalating", "increased"]),
  ]
}
