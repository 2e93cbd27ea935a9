import Cleaning
import Extraction
import Foundation
import Lexicon
import Prose

@testable import Dataset
@testable import Pipeline

/// One thing done to a corpus or to the options of a run, whose effects a difference must lay at its door.
enum Seed: Hashable, Sendable, CustomStringConvertible {
  /// In each page a figure of a dose is another, a sentence is gone or one more, in turn.
  case pagesEdited
  case ruleOff(String)
  /// A line of a table of terms.
  case lexicon(String)
  case ownRule(String)
  case language(String)
  case favor(Cleaner.Favor)
  /// A line of a file of verdicts, on a fact or slot.
  case verdict(String)
  case threshold(Double)
  case keep(CopyFinder.Preference)
  /// The page that others are copies of is not there.
  case originalGone

  var cause: Cause {
    switch self {
    case .pagesEdited: Cause(.document)
    case .ruleOff(let id): Cause(.rule, id)
    case .lexicon(let line): Cause(.lexicon, String(line.split(separator: "\t", omittingEmptySubsequences: false)[1]))
    case .ownRule(let text): Cause(.rule, String(text.split(separator: "\n")[0].dropFirst("rule ".count)))
    case .language: Cause(.options, "--language")
    case .favor: Cause(.options, "--favor")
    case .verdict(let line): Cause(.verdict, String(line.split(separator: "\t")[0]))
    case .threshold: Cause(.options, "--threshold")
    case .keep: Cause(.options, "--keep")
    case .originalGone: Cause(.duplicate, SeededRuns.original)
    }
  }

  var description: String { "\(cause.kind) \(cause.detail ?? "")" }
}

/// A difference as the seeds are judged by it.
struct SeededDifference {
  let page: String
  /// What differs, the same whatever the cause.
  let key: String
  /// What becomes of the facts, or of the page.
  let effects: [String]
  let cause: Cause
  let rules: [String]

  /// Nil for what follows from others.
  init?(_ difference: Difference) {
    switch difference {
    case .fact: return nil
    case .document(let document):
      guard document.isAboutCopies, let cause = document.cause else { return nil }
      page = document.document.id
      key = "\(page) \(document.words)"
      effects = [key]
      self.cause = cause
      rules = []
    case .statement(let statement):
      let change = statement.change
      let page = change.document.id
      key = "\(page) \(change.change) \(change.old?.fact ?? "-") \(change.new?.fact ?? "-")"
      switch change.change {
      case .restated, .moved: effects = [key]
      default: effects = [change.old.map { "\(page) without \($0.fact)" }, change.new.map { "\(page) with \($0.fact)" }].compactMap { $0 }
      }
      self.page = page
      cause = statement.cause
      rules = ((change.old?.mentions ?? []) + (change.new?.mentions ?? [])).map(\.rule)
    }
  }
}

/// Pages of the Corpus, run under seeds, each set of them once.
final class SeededRuns {
  static let drug = "zorbaline"
  static let ownRule = """
    rule own.zapped
    kind adverse_effect
    cues zapped me with
    pattern {drug} {aux}{cue} {effects}
    why Some tell it so.
    """
  private static let names = [
    "cetirizine-montelukast-handout", "codeine-ibuprofen-faq", "doxycycline-telehealth-shop", "levothyroxine-forum-thread",
    "migraine-pills-listicle",
    "ramipril-furosemide-discharge", "sildenafil-ask-the-pharmacist",
  ]
  /// A page and its near-duplicate; they are left as they are.
  static let original = "ciprofloxacin-leaflet.txt"
  private static let copy = "ciprofloxacin-leaflet-copy.txt"
  let work = Workplace()
  private var made: [Set<Seed>: String] = [:]
  private var lexicons: [String: Lexicon] = [:]
  private var known: [[Set<Seed>]: [SeededDifference]] = [:]
  private let pages: [(name: String, bytes: [UInt8])]
  private var edited: [(name: String, bytes: [UInt8])] = []

  /// Reads the pages, gives each a line about a drug that nobody knows, and thinks of an edit for each.
  init() async throws {
    let folder = root.appendingPathComponent("Corpus/pages")
    let line =
      "\n\(Self.drug.capitalized) may cause dizziness. Ibuprofen zapped me with vertigo. \(Self.drug.capitalized) zapped me with nausea.\n"
    let copies = try [Self.original, Self.copy].map { ($0, [UInt8](try Data(contentsOf: folder.appendingPathComponent($0)))) }
    pages =
      try copies
      + Self.names.map { name in
        let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name + ".txt")))
        let middle = bytes[(bytes.count / 2)...].firstIndex(of: 0x0A) ?? bytes.count
        return (name + ".txt", bytes[..<middle] + Array(line.utf8) + bytes[middle...])
      }
    edited = pages
    let mentions = try StoredDataset(try await dataset([])).mentions()
    var stated: [String: [StoredMention]] = [:]
    while let mention = try mentions.next() { stated[mention.document, default: []].append(mention) }
    edited = pages.enumerated().map { $0 < 2 ? $1 : ($1.name, Self.edited($1.bytes, stated[$1.name] ?? [], by: $0 % 3)) }
    made = made.filter { $0.key == [] }
  }

  private static func edited(_ page: [UInt8], _ mentions: [StoredMention], by kind: Int) -> [UInt8] {
    let sorted = mentions.sorted { ($0.range.lower, $0.id) < ($1.range.lower, $1.id) }
    if kind == 0, let dose = sorted.first(where: { $0.statement.kind == .dose && span($0, "dose") != nil }),
      let (lower, upper) = span(dose, "dose"),
      let digit = page[lower..<upper].firstIndex(where: { (0x31...0x38).contains($0) })
    {
      var page = page
      page[digit] += 1
      return page
    }
    let place = sorted[sorted.count / 2].range
    if kind == 1 { return Array(page[..<place.lower] + page[place.upper...]) }
    return Array(page[..<place.upper] + Array(" Metformin may cause hiccups.".utf8) + page[place.upper...])
  }

  private static func span(_ mention: StoredMention, _ name: String) -> (Int, Int)? {
    guard let places = mention.line["spans"]?[name]?.elements.compactMap(\.integer), places.count == 2 else { return nil }
    return (places[0], places[1])
  }

  /// The folder of the dataset under some seeds.
  func dataset(_ seeds: Set<Seed>) async throws -> String {
    if let known = made[seeds] { return known }
    let folder = "in-\(made.count)"
    for page in seeds.contains(.pagesEdited) ? edited : pages where page.name != Self.original || !seeds.contains(.originalGone) {
      work.write("\(folder)/\(page.name)", page.bytes)
    }
    var options = Run.Options()
    var verdicts = ""
    for seed in seeds.sorted(by: { "\($0)" < "\($1)" }) {
      switch seed {
      case .pagesEdited, .originalGone: break
      case .threshold(let share): options.threshold = share
      case .keep(let preference): options.keep = preference
      case .ruleOff(let id): options.reading.without.insert(id)
      case .lexicon(let line): options.reading.lexicons.append(OwnTable(file: "own.tsv", text: line))
      case .ownRule(let text): options.reading.rules += try OwnRules.parse(text, file: "own.rules")
      case .language(let code): options.reading.language = code
      case .favor(let favor): options.reading.favor = favor
      case .verdict(let line): verdicts += line + "\n"
      }
    }
    options.verdicts = try Verdicts(file: "verdicts.tsv", bytes: Array(verdicts.utf8))
    let out = work.path("out-\(made.count)")
    _ = try await Run(options, Knowledge(options.reading, lexicon: lexicon(options.reading.lexicons))).run([work.path(folder)], to: out)
    made[seeds] = out
    return out
  }

  private func lexicon(_ own: [OwnTable]) throws -> Lexicon {
    let key = own.map(\.text).joined(separator: "\n")
    let made = try lexicons[key] ?? Lexicon(own: own)
    lexicons[key] = made
    return made
  }

  /// Every difference of what the pages say, and of which page is whose copy, between two runs, with its cause.
  func differences(_ old: Set<Seed>, _ new: Set<Seed>) async throws -> [SeededDifference] {
    if let known = known[[old, new]] { return known }
    let (was, now) = (try StoredDataset(try await dataset(old)), try StoredDataset(try await dataset(new)))
    var out: [SeededDifference] = []
    try DatasetDiff.run(old: was, new: now, causes: CauseFinder(was, now)) { if let found = SeededDifference($0) { out.append(found) } }
    known[[old, new]] = out
    return out
  }
}
