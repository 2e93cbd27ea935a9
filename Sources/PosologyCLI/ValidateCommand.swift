import ArgumentParser
import Dataset
import Pipeline
import Prose

struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Checks every promise of the dataset format against the files.",
    discussion: """
      EXAMPLES
        posology validate dataset
        posology validate dataset --source pages/      offsets against the sources too
      """)

  @Argument(help: ArgumentHelp("The dataset folder.", valueName: "dataset"))
  var dataset: String

  @Option(parsing: .upToNextOption, help: ArgumentHelp("The inputs that it was made from.", valueName: "input"))
  var source: [String] = []

  @Flag(name: .shortAndLong, help: "No closing line.")
  var quiet = false

  func run() throws {
    try Exchange.recover(target: dataset)
    var validator = try Validator(dataset)
    try validator.check()
    if !source.isEmpty {
      let cleaner = SourceCleaner()
      var stream = try SourceStream(source, leavingOut: Exchange.isOurs)
      while let event = stream.next() {
        if case .document(let document) = event { validator.check(document, as: cleaner.uncleaned(document)) }
      }
      validator.finishSources()
    }
    for failure in validator.failures { try Terminal.output("\(failure)\n") }
    let count = validator.failureCount
    if !quiet {
      let checked = validator.checked
      Terminal.write(
        "\(counted(checked.documents, "document")), \(counted(checked.facts, "fact")), \(counted(checked.mentions, "mention")): "
          + (count == 0 ? "every promise is kept\n" : counted(count, "failure") + "\n"))
    }
    if count > 0 { throw ExitCode(1) }
  }
}
