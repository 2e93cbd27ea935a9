import ArgumentParser
import Dataset
import Deduplication
import Pipeline
import Prose

extension CopyFinder.Preference: ExpressibleByArgument {}

struct DeduplicateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deduplicate",
    abstract: "Exact, near and contained copies: pairs.jsonl and clusters.jsonl.",
    discussion: """
      EXAMPLES
        posology deduplicate pages/ -o copies
        posology deduplicate pages/ -o copies --clean --threshold 0.7
      """)

  @OptionGroup var reading: ReadingArguments

  @Option(name: .shortAndLong, help: ArgumentHelp("Folder for pairs.jsonl and clusters.jsonl.", valueName: "dir"))
  var output: String

  @Flag(help: "Compare the cleaned texts, not the texts as given.")
  var clean = false

  @Option(help: ArgumentHelp("Jaccard similarity from which documents are near-duplicates.", valueName: "share"))
  var threshold = 0.8

  @Option(help: ArgumentHelp("Share of the smaller document from which it counts as contained.", valueName: "share"))
  var containment = 0.95

  @Option(help: "Which copy is kept: the cleanest, or by facts, longest, oldest, first (by id); the others decide what that leaves open.")
  var keep: CopyFinder.Preference = .cleanest

  func validate() throws {
    guard (0.1...1).contains(threshold), (0.1...1).contains(containment) else {
      throw ValidationError("--threshold and --containment lie between 0.1 and 1")
    }
  }

  func run() async throws {
    let copies = CopyRun(
      threshold: threshold, containment: containment, keep: keep, isClean: clean, jobs: reading.jobs,
      reading: try reading.optionsWithoutFacts())
    let counts = try await copies.run(reading.inputs, to: output)
    if !reading.quiet {
      for rejection in counts.rejections { Terminal.write("posology: \(rejection.source): \(rejection.detail)\n") }
      Terminal.write(
        "\(counted(counts.documents, "document")), \(counts.removed) \(counts.removed == 1 ? "copy" : "copies"), "
          + "\(counted(counts.vetoed, "pair")) alike but about other drugs\n")
    }
  }
}
