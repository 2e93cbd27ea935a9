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

  var cause: Cause {
    switch self {
    case .pagesEdited: Cause(.document)
    case .ruleOff(let id): Cause(.rule, id)
    case .lexicon(let line): Cause(.lexicon, String(line.split(separator: "\t", omittingEmptySubsequences: false)[1]))
    case .ownRule(let text): Cause(.rule, String(text.split(separator: "\n")[0].dropFirst("rule ".count)))
    case .language: Cause(.options, "--language")
    case .favor: Cause(.options, "--favor")
    case .verdict(let line): Cause(.verdict, String(line.split(separator: "\t")[0]))
    }
  }

  var description: String { "\(cause.kind) \(cause.detail ?? "")" }
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
  let work = Workplace()
  private var made: [Set<Seed>: String] = [:]
  private var known: [[Set<Seed>]: [StatementDifference]] = [:]
  private let pages: [(name: String, bytes: [UInt8])]
  private var edited: [(name: String, bytes: [UInt8])] = []

  /// Reads the pages, gives each a line about a drug that nobody knows, and thinks of an edit for each.
  init() async throws {
    let folder = root.appendingPathComponent("Corpus/pages")
    let line =
      "\n\(Self.drug.capitalized) may cause dizziness. Ibuprofen zapped me with vertigo. \(Self.drug.capitalized) zapped me with nausea.\n"
    pages = try Self.names.map { name in
      let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name + ".txt")))
      let middle = bytes[(bytes.count / 2)...].firstIndex(of: 0x0A) ?? bytes.count
      return (name + ".txt", bytes[..<middle] + Array(line.utf8) + bytes[middle...])
    }
    edited = pages
    let mentions = try StoredDataset(try await dataset([])).mentions()
    var stated: [String: [StoredMention]] = [:]
    while let mention = try mentions.next() { stated[mention.document, default: []].append(mention) }
    edited = pages.enumerated().map { ($1.name, Self.edited($1.bytes, stated[$1.name] ?? [], by: $0 % 3)) }
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
    for page in seeds.contains(.pagesEdited) ? edited : pages { work.write("\(folder)/\(page.name)", page.bytes) }
    var options = Run.Options()
    var verdicts = ""
    for seed in seeds.sorted(by: { "\($0)" < "\($1)" }) {
      switch seed {
      case .pagesEdited: break
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
    _ = try await Run(options, Knowledge(options.reading)).run([work.path(folder)], to: out)
    made[seeds] = out
    return out
  }

  /// Every difference of what the pages say between two runs, with its cause.
  func differences(_ old: Set<Seed>, _ new: Set<Seed>) async throws -> [StatementDifference] {
    if let known = known[[old, new]] { return known }
    let (was, now) = (try StoredDataset(try await dataset(old)), try StoredDataset(try await dataset(new)))
    var out: [StatementDifference] = []
    try DatasetDiff.run(old: was, new: now, causes: CauseFinder(was, now)) {
      if case .statement(let difference) = $0 { out.append(difference) }
    }
    known[[old, new]] = out
    return out
  }
}
