import Lexicon
import Prose

/// The words that quantities are made of: numbers, units of the table `units`, times.
struct QuantityWords: Sendable {
  /// A word's part in quantities.
  struct Word: Sendable {
    var number: Double?
    /// Index into `measures`.
    var measure: Int16 = -1
    var time: TimeUnit?
  }

  enum TimeUnit: UInt8, Sendable {
    case second, minute, hour, day, week, month, year

    /// UCUM: `s`, `min`, `h`, `d`, `wk`, `mo`, `a`.
    var ucum: String { ["s", "min", "h", "d", "wk", "mo", "a"][Int(rawValue)] }
    var name: String { "\(self)" }
    /// Its length; a month has 30 days.
    var hours: Double { [1.0 / 3600, 1.0 / 60, 1, 24, 168, 720, 8760][Int(rawValue)] }
  }

  /// UCUM units.
  private(set) var measures: [String] = []
  private var words: [WordHash: Word] = [:]

  init() {
    for (word, number) in Self.numbers { self[word].number = number }
    for (unit, names) in Self.times { for name in names { self[name].time = unit } }
    guard let table = Table("units"), let ucum = table.column("ucum"), let names = table.column("names") else { return }
    var measures: [String] = []
    var found: [(String, Int16)] = []
    table.each { fields in
      guard fields.count > names else { return }
      guard table.string(fields[ucum]) != "%" else { return }
      for part in table.parts(fields[names]) { found.append((table.string(part), Int16(measures.count))) }
      measures.append(table.string(fields[ucum]))
    }
    self.measures = measures
    for (name, index) in found where !name.contains(" ") && !name.contains(".") && name != "%" { self[name].measure = index }
  }

  private subscript(_ word: String) -> Word {
    get { words[Tokens.hash(word)] ?? Word() }
    set {
      words[Tokens.hash(word)] = newValue
    }
  }

  func word(_ hash: WordHash) -> Word? { words[hash] }

  /// All words, for the sieve.
  var hashes: some Sequence<WordHash> { words.keys }

  /// The index of a UCUM unit among the measures.
  func measure(_ ucum: String) -> Int16 { Int16(measures.firstIndex(of: ucum) ?? -1) }

  private static let numbers: [(String, Double)] = [
    ("one", 1), ("single", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9),
    ("ten", 10),
    ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16), ("eighteen", 18), ("twenty", 20),
    ("thirty", 30),
    ("forty", 40), ("fifty", 50), ("sixty", 60), ("ninety", 90), ("hundred", 100), ("half", 0.5),
  ]

  private static let times: [(TimeUnit, [String])] = [
    (.second, ["second", "sec"]), (.minute, ["minute", "min", "mins"]), (.hour, ["hour", "hr", "hrs", "h"]), (.day, ["day"]),
    (.week, ["week", "wk", "wks"]),
    (.month, ["month", "mo"]), (.year, ["year", "yr", "yrs"]),
  ]
}

/// Hashes of the small words that hold quantities together.
enum QuantityGlue {
  static let a = Set(["a", "an"].map(Tokens.hash))
  static let per = Set(["per", "a", "an", "each", "every"].map(Tokens.hash))
  static let rate = Set(["per", "a", "an", "each"].map(Tokens.hash))
  static let to = Set(["to", "through", "till", "until"].map(Tokens.hash))
  static let and = Tokens.hash("and")
  static let or = Tokens.hash("or")
  static let between = Tokens.hash("between")
  static let from = Tokens.hash("from")
  static let every = Set(["every", "each"].map(Tokens.hash))
  static let times = Set(["time", "x", "×"].map(Tokens.hash))
  static let `in` = Set(["in", "out"].map(Tokens.hash))
  static let of = Tokens.hash("of")
  static let kilogram = Set(["kg", "kilogram", "kilo", "kilogramme"].map(Tokens.hash))
  static let pound = Set(["lb", "lbs", "pound"].map(Tokens.hash))
  static let squareMetre = Set(["m2", "m"].map(Tokens.hash))
  static let changes = Set(
    [
      "increase", "increased", "increasing", "raise", "raised", "raising", "reduce", "reduced", "reducing", "decrease", "decreased",
      "lower", "lowered", "go", "went",
      "going", "titrate", "titrated", "change", "changed", "switch", "switched", "move", "moved", "cut", "drop", "dropped", "taper",
      "tapered", "up", "down",
    ].map(Tokens.hash))
}
