import Cleaning
import Dataset
import Extraction
import Lexicon
import Prose

/// Old or new.
enum Side: Hashable, Sendable {
  case old, new
  var other: Side { self == .old ? .new : .old }
}

/// What a dataset was made with, as its run.json tells.
struct CauseSide: Sendable {
  let program: String
  let rules: [String: String]
  let language: String
  let favor: String
  /// From which likeness documents are copies, and which copy is kept.
  let threshold: Double
  let containment: Double
  let keep: String
  let siteMemory: Bool
  let without: Set<String>
  /// Lines of the user's own files; nil where only their hash is known.
  let lexicon: [String]?
  let ownRules: [Rule]?
  let verdicts: [String]?
  /// The reviewer's words by fact or slot.
  let words: [String: Verdicts.Word]
  /// Hashes of the same.
  private let hashes: [String: String]

  init(_ dataset: StoredDataset) {
    let options = Dictionary(dataset.options.map { ($0.name, JSONView(Array($0.json.utf8))) }, uniquingKeysWith: { first, _ in first })
    program = dataset.sourcesHash
    rules = Dictionary(dataset.rules.map { ($0.id, $0.hash) }, uniquingKeysWith: { first, _ in first })
    language = options["language"]?.string ?? "en"
    favor = options["favor"]?.string ?? Cleaner.Favor.balanced.rawValue
    threshold = options["threshold"]?.number ?? Run.Options().threshold
    containment = options["containment"]?.number ?? Run.Options().containment
    keep = options["keep"]?.string ?? Run.Options().keep.rawValue
    siteMemory = options["site_memory"].map { String(decoding: $0.raw, as: UTF8.self) } == "true"
    without = Set(options["without"]?.elements.compactMap(\.string) ?? [])
    hashes = ["lexicon", "rules", "verdicts"].reduce(into: [:]) { $0[$1] = options[$1].map { String(decoding: $0.raw, as: UTF8.self) } }
    lexicon = dataset.own("lexicon")
    verdicts = dataset.own("verdicts")
    words = (verdicts ?? []).reduce(into: [:]) { words, line in
      let cells = line.split(separator: "\t").map(String.init)
      if cells.count == 2 { words[cells[0]] = Verdicts.Word(rawValue: cells[1]) }
    }
    ownRules = dataset.own("rules").flatMap { try? OwnRules.parse($0.joined(separator: "\n\n"), file: "run.json") }
  }

  /// Whether a user's files of a name are the same, by their lines or by their hash.
  func hasSame(_ name: String, as other: CauseSide) -> Bool {
    switch name {
    case "lexicon": if let lexicon, let others = other.lexicon { return lexicon == others }
    case "verdicts": if let verdicts, let others = other.verdicts { return verdicts == others }
    default: if let ownRules, let others = other.ownRules { return ownRules.map(\.hash) == others.map(\.hash) }
    }
    return hashes[name] == other.hashes[name]
  }

  /// Cleaning rules switched off.
  var withoutCleaning: Set<String> { without.filter { CleaningRules.switchable.contains($0) } }
  var withoutFacts: Set<String> { without.subtracting(withoutCleaning) }
}

/// What differs between two sides, in pieces that can be switched one at a time.
struct CauseEntries: Sendable {
  /// A line of a table of terms that only one side has.
  struct LexiconLine: Sendable {
    let line: String
    let side: Side
    /// The name added or removed.
    var name: String { line.split(separator: "\t", omittingEmptySubsequences: false).dropFirst().first.map(String.init) ?? line }
  }

  private(set) var lexicon: [LexiconLine] = []
  /// Ids of rules that only one side has, or that the sides have in two forms.
  private(set) var rules: [String] = []
  /// Facts and slots on which the sides have different words.
  private(set) var verdicts: [String] = []
  /// The same by their index.
  private(set) var verdictPlaces: [String: Int] = [:]

  init(_ old: CauseSide, _ new: CauseSide) {
    lexicon = Self.lines(old.lexicon, new.lexicon)
    let (was, now) = (Self.rules(old.ownRules), Self.rules(new.ownRules))
    let changed = Set(was.keys).union(now.keys).filter { was[$0] != now[$0] }
    rules = changed.union(old.withoutFacts.symmetricDifference(new.withoutFacts)).sorted { $0.precedes($1) }
    verdicts = Set(Self.lines(old.verdicts, new.verdicts).map { String($0.line.prefix { $0 != "\t" }) }).sorted { $0.precedes($1) }
    verdictPlaces = Dictionary(uniqueKeysWithValues: verdicts.enumerated().map { ($1, $0) })
  }

  private static func rules(_ rules: [Rule]?) -> [String: String] {
    Dictionary((rules ?? []).map { ($0.id, $0.hash) }, uniquingKeysWith: { first, _ in first })
  }

  private static func lines(_ old: [String]?, _ new: [String]?) -> [LexiconLine] {
    let (was, now) = (Set(old ?? []), Set(new ?? []))
    return (old ?? []).filter { !now.contains($0) }.map { LexiconLine(line: $0, side: .old) }
      + (new ?? []).filter { !was.contains($0) }.map { LexiconLine(line: $0, side: .new) }
  }
}
