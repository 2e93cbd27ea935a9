import ArgumentParser
import Dataset
import Pipeline
import Prose

struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Terms and facts, one JSON object a document, in input order.",
    discussion: """
      EXAMPLES
        posology extract pages/ -o facts.jsonl
        posology extract - --flush < records.jsonl       answers one line a record, as they come
        echo '{"id":"1","text":"Metformin may cause nausea."}' | posology extract - --no-clean
      """)

  @OptionGroup var reading: ReadingArguments

  @Option(name: .shortAndLong, help: ArgumentHelp("File for the answers; standard output where none is named.", valueName: "file"))
  var output: String?

  @Flag(help: "Hand over each answer at once.")
  var flush = false

  @Flag(name: .customLong("no-clean"), help: "Take each line as one kept paragraph, and change nothing else.")
  var isRaw = false

  @Flag(help: "Exit with status 1 where an input was rejected.")
  var strict = false

  func run() async throws {
    let knowledge = try await reading.knowledge(isRaw: isRaw).taught(reading.inputs, jobs: reading.jobs)
    var stream = try SourceStream(reading.inputs, records: true, leavingOut: Exchange.isOurs)
    let sink = try AnswerSink(output, isFlushed: flush)
    var summary = Summary()
    try await OrderedPool(jobs: flush ? 1 : reading.jobs).run(
      workers: { DocumentReader(knowledge) }, next: { stream.next() },
      work: { reader, event -> (SourceEvent, [UInt8]) in
        switch event {
        case .document(let source): (event.emptied, Answer.line(reader.read(source), id: source.id))
        case .rejected(let rejection): (event, Answer.line(error: rejection.detail, id: rejection.record ?? rejection.source))
        case .skipped: (event, [])
        }
      },
      sink: { event, line in
        summary.count(event)
        try sink.write(line)
      })
    try sink.finish()
    if !reading.quiet, Terminal.isTerminal(2) || output != nil { Terminal.write(summary.line) }
    if strict, summary.rejected > 0 { throw ExitCode(1) }
  }
}
