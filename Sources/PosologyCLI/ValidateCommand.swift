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

  func run() throws {
  }
}
