import ArgumentParser
import Cleaning
import Dataset
import Pipeline
import Prose

struct CleanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Cleaned text, one .txt a readable document.",
    discussion: """
      EXAMPLES
        posology clean pages/ -o text
        posology clean page.html -o -
        curl -s https://example.com/page | posology clean - -o -
      """)

  @OptionGroup var reading: ReadingArguments

  @Option(name: .shortAndLong, help: ArgumentHelp("Folder for the texts, or - for standard output.", valueName: "dir"))
  var output: String

  @Flag(help: "Exit with status 1 where an input was rejected.")
  var strict = false

  func run() async throws {
    let output = self.output
    let isOurs: (String) -> Bool = { Exchange.isOurs($0) || TextFolder.isOne($0, output) }
    let cleaner = SourceCleaner(
      try await SiteLearning.taught(reading.optionsWithoutFacts(), reading.inputs, jobs: reading.jobs, leavingOut: isOurs))
    var stream = try SourceStream(reading.inputs, leavingOut: isOurs)
    let texts = output == "-" ? nil : try TextFolder(output, sparing: stream.paths)
    // Only a folder's names need it.
    let isHashed = texts != nil
    var summary = Summary(tellsRejections: !reading.quiet)
    try await OrderedPool(jobs: reading.jobs).run(
      workers: { cleaner }, next: { stream.next() },
      work: { cleaner, event -> Cleaned in
        guard case .document(let source) = event else { return Cleaned(event: event) }
        return Cleaned(
          event: event.emptied, text: CleanText.assemble(cleaner.cleaned(source)).text, hash: isHashed ? Digest.sha256(source.content) : "")
      },
      sink: { result in
        summary.count(result.event)
        guard case .document(let source) = result.event else { return }
        if let texts { try texts.write(result.text, id: source.id, hash: result.hash) } else { try Terminal.output(result.text) }
      })
    try texts?.finish()
    if !reading.quiet { Terminal.write(summary.line) }
    if strict, summary.rejected > 0 { throw ExitCode(1) }
  }

  private struct Cleaned: Sendable {
    var event: SourceEvent
    var text: [UInt8] = []
    /// Of the content.
    var hash = ""
  }
}
