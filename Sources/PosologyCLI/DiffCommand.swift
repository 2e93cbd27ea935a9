import ArgumentParser
import Dataset
import Pipeline
import Prose

struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "What changed between two datasets, and why.",
    discussion: """
      OLD and NEW are datasets, or inputs that are run first, with the options of the other side where none are given here.
      Each difference has its cause: document, rule, lexicon, verdict, options, cleaning, duplicate, program, or confounded, where several
      changed at once and reading either side with the options of the other does not separate them.
      Exit status: 0 no difference, 1 differences (with --fail-on: differences of these kinds), 2 wrong usage.

      EXAMPLES
        posology diff monday tuesday
        posology diff monday pages/ --stat
        posology diff monday tuesday --json > changes.jsonl
        posology diff monday tuesday --html changes.html
        posology diff monday tuesday --fail-on lost,contradiction
        posology diff monday tuesday --ignore support,confidence
      """)

  @Argument(help: ArgumentHelp("The dataset, or the inputs, before.", valueName: "old"))
  var old: String

  @Argument(help: ArgumentHelp("The dataset, or the inputs, after.", valueName: "new"))
  var new: String

  @Flag(help: "A line of JSON a difference.")
  var json = false

  @Flag(help: "Counts alone; with --json as one object.")
  var stat = false

  @Option(help: ArgumentHelp("Write one self-contained HTML file, too; - for standard output.", valueName: "file"))
  var html: String?

  @Option(help: ArgumentHelp("Leave out kinds of difference or fields: support,moved,confidence,…", valueName: "names"))
  var ignore: [String] = []

  @Option(help: ArgumentHelp("Exit with status 1 only for these: lost,changed,contradiction,…", valueName: "names"))
  var failOn: [String] = []

  @Option(help: "When to use colours.")
  var color: ColorMode = .auto

  @OptionGroup var choices: ReadingChoices

  @Flag(name: .shortAndLong, help: "No progress.")
  var quiet = false

  func validate() throws {
    for alarm in Self.names(failOn) where !DifferenceTally.alarms.contains(alarm) {
      throw ValidationError(
        "--fail-on \(alarm): there is no such difference; take any of \(DifferenceTally.alarms.joined(separator: ", "))")
    }
    if html == "-", json || stat { throw ValidationError("--html - writes to standard output, where --json and --stat write; name a file") }
  }

  func run() async throws {
    let filter = try DifferenceFilter(ignoring: Self.names(ignore))
    for path in [old, new] where path != "-" { try TextFile.require(path) }
    let sides = try await ComparedSides(old: old, new: new, options: choices.options(), jobs: choices.jobs)
    var report = try DifferenceReport(self, sides, filter)
    try DatasetDiff.run(old: sides.old, new: sides.new, causes: sides.causes) { difference in
      if filter.lets(difference) { try report.add(difference) }
    }
    try report.finish()
    let alarms = Self.names(failOn)
    let isAlarming = alarms.isEmpty ? !report.tally.isEmpty : alarms.contains { report.tally.count(of: $0) > 0 }
    if isAlarming { throw ExitCode(1) }
  }

  /// Names with commas between them, or the option several times.
  private static func names(_ given: [String]) -> [String] {
    given.flatMap { $0.split(separator: ",").map { String($0).trimmed } }.filter { !$0.isEmpty }
  }
}

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}

/// Where the differences go: standard output as text, JSON or counts, and an HTML file beside it.
private struct DifferenceReport {
  private(set) var tally = DifferenceTally()
  private let command: DiffCommand
  private let sides: ComparedSides
  private let filter: DifferenceFilter
  private let output: AnswerSink
  private var text: DifferenceText
  private var page: DifferencePage?

  init(_ command: DiffCommand, _ sides: ComparedSides, _ filter: DifferenceFilter) throws {
    self.command = command
    self.sides = sides
    self.filter = filter
    output = try AnswerSink(nil, isFlushed: false)
    text = DifferenceText(Ink(isOn: Terminal.isColored(command.color)))
    if let html = command.html { page = try DifferencePage(AnswerSink(html, isFlushed: false), old: command.old, new: command.new) }
  }

  mutating func add(_ difference: Difference) throws {
    if command.json, !command.stat {
      if tally.isEmpty { try output.write(DifferenceHeader(old: sides.old, new: sides.new, ignored: filter.names).line) }
      try output.write(DifferenceLine.bytes(difference))
    } else if !command.stat, command.html != "-" {
      try output.write(Array(text.text(difference).utf8))
    }
    try page?.add(difference)
    tally.add(difference)
  }

  mutating func finish() throws {
    if command.stat, command.json {
      try output.write(tally.line)
    } else if !command.json, command.html != "-", !tally.isEmpty {
      if !command.stat { try output.write([0x0A]) }
      try output.write(Array(DifferenceCounts(tally).text(kinds: command.stat).utf8))
    }
    try output.finish()
    try page?.finish(tally)
  }
}
