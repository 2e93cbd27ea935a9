import ArgumentParser
import Dataset
import Glibc
import Pipeline
import Prose

struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "The main job: clean, extract, deduplicate, write the dataset folder.",
    discussion: """
      EXAMPLES
        posology run pages/ -o dataset
        posology run crawl.warc.gz more.jsonl -o dataset --jobs 4
        posology run pages/ -o dataset --lexicon mine.tsv --without adverse.induced
      """)

  @OptionGroup var reading: ReadingArguments

  @Option(name: .shortAndLong, help: ArgumentHelp("The dataset folder: absent, empty, or a dataset of ours.", valueName: "dir"))
  var output: String

  @Flag(help: "Replace a folder that is no dataset of ours.")
  var force = false

  @Option(help: ArgumentHelp("Jaccard similarity from which documents are near-duplicates.", valueName: "share"))
  var threshold = 0.7

  @Option(help: ArgumentHelp("Share of the smaller document from which it counts as contained.", valueName: "share"))
  var containment = 0.95

  @Option(help: "Which copy is kept: the cleanest, or by facts, longest, oldest, first (by id); the others decide what that leaves open.")
  var keep: CopyFinder.Preference = .cleanest

  @Option(help: ArgumentHelp("A reviewer's word: fact id or slot<TAB>right or wrong<TAB>note.", valueName: "file"))
  var verdicts: String?

  @Option(help: ArgumentHelp("What the database searches: names (titles, names, quotes) or text (the texts too).", valueName: "what"))
  var fts = "names"

  @Flag(help: "Exit with status 1 where an input was rejected.")
  var strict = false

  @Flag(help: "The closing summary as JSON on standard output.")
  var json = false

  func validate() throws {
    guard (0.1...1).contains(threshold), (0.1...1).contains(containment) else {
      throw ValidationError("--threshold and --containment lie between 0.1 and 1")
    }
    guard fts == "names" || fts == "text" else { throw ValidationError("--fts is names or text, not \(fts)") }
  }

  func run() async throws {
    var options = Run.Options()
    options.reading = try reading.options()
    options.jobs = reading.jobs
    options.force = force
    options.threshold = threshold
    options.containment = containment
    options.keep = keep
    options.searchesText = fts == "text"
    if let verdicts {
      let text = try TextFile.read(verdicts)
      options.verdicts = try Verdicts(file: verdicts, bytes: Array(text.utf8))
      options.verdictsHash = Digest.short(text)
    }
    let clock = ContinuousClock()
    let start = clock.now
    var progress = Progress(isShown: !reading.quiet)
    defer { progress.clear() }
    let counts = try await Run(options, reading.knowledge()).run(reading.inputs, to: output) { event, share in
      progress.count(event, share: share)
    }
    progress.clear()
    let seconds = (clock.now - start) / .seconds(1)
    if !reading.quiet { Terminal.write(RunSummary(counts, seconds: seconds, target: output).text) }
    if json { try Terminal.output(counts.line) }
    if strict, counts.rejected.values.contains(where: { $0 > 0 }) { throw ExitCode(1) }
  }
}
