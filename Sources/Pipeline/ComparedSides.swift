import Cleaning
import Dataset
import Extraction
import Lexicon
import Prose

/// The two sides of a comparison as datasets; a side that is none is run first, into a folder that goes afterwards.
package struct ComparedSides {
  package let old: StoredDataset
  package let new: StoredDataset
  /// What finds out why facts differ.
  package let causes: any CauseFinding
  /// Keeps the folders of the sides that were run.
  private let scratch: Scratch

  /// `options`: as the user gave them; what was left at its default is taken from the side that is a dataset.
  package init(old: String, new: String, options: ReadingOptions, jobs: Int) async throws {
    scratch = try Scratch()
    let given = try [old, new].map { try Exchange.isDataset($0) ? StoredDataset($0) : nil }
    var run = Run.Options()
    run.reading = options
    run.jobs = jobs
    if let stored = given[0] ?? given[1] { try run.adopt(stored) }
    var sides: [StoredDataset] = []
    for (index, path) in [old, new].enumerated() {
      if let stored = given[index] {
        sides.append(stored)
        continue
      }
      let folder = "\(scratch.path)/\(index)"
      _ = try await Run(run, Knowledge(run.reading)).run([path], to: folder)
      sides.append(try StoredDataset(folder))
    }
    self.old = sides[0]
    self.new = sides[1]
    causes = try CauseFinder(sides[0], sides[1])
  }
}

extension Run.Options {
  /// Takes the options that a dataset was made with where they stand at their defaults here.
  mutating func adopt(_ dataset: StoredDataset) throws {
    let plain = Run.Options()
    for (name, json) in dataset.options {
      let value = JSONView(Array(json.utf8))
      switch name {
      case "language": if reading.language == plain.reading.language { reading.language = value.string ?? reading.language }
      case "favor":
        if reading.favor == plain.reading.favor { reading.favor = value.string.flatMap { .init(rawValue: $0) } ?? reading.favor }
      case "site_memory": reading.remembersSites = reading.remembersSites || json == "true"
      case "without": if reading.without.isEmpty { reading.without = Set(value.elements.compactMap(\.string)) }
      case "threshold": threshold = value.number ?? threshold
      case "containment": containment = value.number ?? containment
      case "keep": keep = value.string.flatMap { .init(rawValue: $0) } ?? keep
      default: break
      }
    }
    try adoptOwn(dataset)
  }

  /// Takes the user's own terms, rules and verdicts, where the dataset has their lines and none are given here.
  private mutating func adoptOwn(_ dataset: StoredDataset) throws {
    func lines(_ name: String) -> [String] { dataset.own(name) ?? [] }
    let file = "\(dataset.folder)/run.json"
    if reading.lexicons.isEmpty, !lines("lexicon").isEmpty {
      reading.lexicons = [OwnTable(file: file, text: lines("lexicon").joined(separator: "\n"))]
    }
    if reading.rules.isEmpty { reading.rules = try OwnRules.parse(lines("rules").joined(separator: "\n\n"), file: file) }
    if verdicts.isEmpty, !lines("verdicts").isEmpty {
      let text = lines("verdicts").joined(separator: "\n")
      verdicts = try Verdicts(file: file, bytes: Array(text.utf8))
      verdictsHash = Digest.short(text)
    }
  }
}
