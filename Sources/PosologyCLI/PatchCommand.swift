import ArgumentParser
import Dataset
import Prose

struct PatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "patch",
    abstract: "Makes the facts and mentions of NEW from OLD and a difference.",
    discussion: """
      Writes facts.jsonl and mentions.jsonl, byte for byte as NEW has them. A difference that was made from other files is refused.

      EXAMPLES
        posology diff monday tuesday --json > changes.jsonl
        posology patch monday changes.jsonl -o tuesday-again
        posology patch tuesday changes.jsonl --reverse -o monday-again
      """)

  @Argument(help: ArgumentHelp("The dataset that the difference was made from.", valueName: "old"))
  var old: String

  @Argument(help: ArgumentHelp("What posology diff OLD NEW --json has written.", valueName: "diff"))
  var diff: String

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write: absent, empty, or written by patch before.", valueName: "dir"))
  var output: String

  @Flag(help: "From the new side to the old.")
  var reverse = false

  @Flag(help: "Replace a folder, whatever it holds.")
  var force = false

  func run() throws {
    for path in [old, diff] { try TextFile.require(path) }
    try DatasetPatch(diff: diff, isReversed: reverse).apply(to: old, into: output, force: force)
  }
}
