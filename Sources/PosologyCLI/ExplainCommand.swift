import ArgumentParser
import Dataset
import Extraction
import Pipeline
import Prose

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Every block with kept or removed, reason, rule, language; every fact with the rule that made it.",
    discussion: """
      EXAMPLES
        posology explain page.html
        posology explain page.txt --json | jq .facts
      """)

  @OptionGroup var reading: ReadingArguments

  @Flag(help: "One JSON object a document, a line each.")
  var json = false

  @Flag(help: "Markup and white space too.")
  var all = false

  @Option(help: ArgumentHelp("auto, always or never.", valueName: "when"))
  var color: ColorMode = .auto

  func run() async throws {
    let knowledge = try await reading.knowledge().taught(reading.inputs, jobs: reading.jobs)
    var stream = try SourceStream(reading.inputs, leavingOut: Exchange.isOurs)
    let ink = Ink(isOn: !json && Terminal.isColored(color))
    let (json, all) = (self.json, self.all)
    try await OrderedPool(jobs: reading.jobs).run(
      workers: { DocumentReader(knowledge) }, next: { stream.next() },
      work: { reader, event -> [UInt8] in
        switch event {
        case .document(let source):
          let record = reader.read(source)
          let evidence = reader.evidence(of: record.document)
          return json
            ? ExplainedDocument.line(record, evidence: evidence, content: source.content)
            : Array(Explanation(record, evidence, source.content, ink, showsAll: all).text.utf8)
        case .rejected(let rejection):
          return json
            ? Answer.line(error: rejection.detail, id: rejection.record ?? rejection.source)
            : Array("\(rejection.source): \(rejection.reason.rawValue): \(rejection.detail)\n".utf8)
        case .skipped(let source):
          return json ? Answer.line(error: "no text", id: source) : Array("\(source): skipped, no text\n".utf8)
        }
      },
      sink: { try Terminal.output($0) })
  }
}
