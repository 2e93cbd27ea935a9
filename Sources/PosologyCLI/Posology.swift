import ArgumentParser
import Dataset
import Extraction
import Glibc
import Lexicon
import Pipeline
import Prose

@main
struct Posology: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "posology",
    abstract: "Cleans scraped articles about medicines, extracts what they state, and keeps every byte accounted for.",
    discussion: """
      EXAMPLES
        posology run pages/ -o dataset          clean, extract, deduplicate; write the dataset folder
        posology clean page.html -o -           the cleaned text of one page
        posology explain page.txt               every block and every fact, with the rule that decided
        posology diff monday tuesday            what changed between two datasets, and why
        posology validate dataset               check every promise of the format
      """,
    version: Program.version,
    subcommands: [
      RunCommand.self, CleanCommand.self, LanguageCommand.self, ExtractCommand.self, DeduplicateCommand.self, DiffCommand.self,
      PatchCommand.self, ExplainCommand.self, ValidateCommand.self, RulesCommand.self, LexiconCommand.self,
    ])

  /// Exit status: 2 for wrong usage, 3 where the run itself failed, 130 where it was interrupted.
  static func main() async {
    signal(SIGPIPE, SIG_IGN)
    Memory.keep()
    let work = Interruption.breakable {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand { try await asynchronous.run() } else { try command.run() }
    }
    do { try await work.value } catch {
      Glibc.exit(Failure.report(error))
    }
  }
}

// Glibc has it, but its Swift module leaves out malloc.h.
@_silgen_name("mallopt")
private func mallopt(_ parameter: Int32, _ value: Int32) -> Int32

/// The C library's memory, which Swift's arrays are made of.
private enum Memory {
  private static let trimThreshold: Int32 = -1
  private static let mapThreshold: Int32 = -3

  /// Every document needs large arrays for a moment: handing their pages back and asking for them anew took a twentieth of the time.
  static func keep() {
    _ = mallopt(mapThreshold, 16 << 20)
    _ = mallopt(trimThreshold, 64 << 20)
  }
}

/// How a command ends when it can't go on.
enum Failure {
  /// Writes what is wrong to standard error; returns the exit status.
  static func report(_ error: any Error) -> Int32 {
    switch error {
    case let exit as ExitCode: return exit.rawValue
    case is CancellationError: return say("posology: interrupted; nothing was replaced", Interruption.status)
    case let usage as InputError: return say("posology: \(usage.description)", 2)
    case let usage as OwnTable.Failure: return say("posology: \(usage.description)", 2)
    case let usage as RuleBook.Failure: return say("posology: \(usage.description)", 2)
    case let usage as OwnRules.Failure: return say("posology: \(usage.description)", 2)
    case DatasetError.refused(let message): return say("posology: \(message)", 2)
    case DatasetError.failed(let message): return say("posology: \(message)", 3)
    case let failure as RunFailure: return say("posology: \(failure.description)", 3)
    default: break
    }
    let code = Posology.exitCode(for: error)
    let message = Posology.fullMessage(for: error)
    if code == .success {
      print(message)
      return 0
    }
    return say(message, code == .validationFailure || code.rawValue == 64 ? 2 : 3)
  }

  private static func say(_ text: String, _ status: Int32) -> Int32 {
    Terminal.write(text + "\n")
    return status
  }
}
