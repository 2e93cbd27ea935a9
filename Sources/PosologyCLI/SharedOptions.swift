import ArgumentParser
import Cleaning
import Extraction
import Glibc
import Lexicon
import Pipeline
import Prose

extension Cleaner.Favor: ExpressibleByArgument {}

/// What to read and how.
struct ReadingArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "input"))
  var inputs: [String] = []

  @OptionGroup var choices: ReadingChoices

  @Flag(name: .shortAndLong, help: "No progress and no summary.")
  var quiet = false

  var jobs: Int { choices.jobs }

  func options() throws -> ReadingOptions { try choices.options() }

  func knowledge(isRaw: Bool = false) throws -> Knowledge {
    var options = try choices.options()
    options.isRaw = isRaw
    return try Knowledge(options)
  }

  func optionsWithoutFacts() throws -> ReadingOptions { try choices.optionsWithoutFacts() }
}

/// How to read.
struct ReadingChoices: ParsableArguments {
  @Option(help: ArgumentHelp("The language wanted; other text is foreign.", valueName: "code"))
  var language = "en"

  @Option(help: "What doubtful blocks do: precision removes them, recall keeps them.")
  var favor: Cleaner.Favor = .balanced

  @Flag(help: "Read the inputs twice: lines that pages of one site or template repeat are removed.")
  var siteMemory = false

  @OptionGroup var knowing: KnowledgeArguments

  @Option(name: .shortAndLong, help: ArgumentHelp("How many documents at once.", valueName: "n"))
  var jobs = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  func validate() throws {
    guard jobs > 0 else { throw ValidationError("--jobs must be 1 or more, not \(jobs)") }
  }

  /// The options with the user's files read in; checked before work begins.
  func options(isRaw: Bool = false) throws -> ReadingOptions {
    var options = try knowing.options()
    options.language = try ReadingOptions.language(language)
    options.favor = favor
    options.remembersSites = siteMemory && !isRaw
    options.isRaw = isRaw
    return options
  }

  /// The same for commands that need no facts: the lexicon and the rules are loaded only where the user's own are to be checked.
  func optionsWithoutFacts() throws -> ReadingOptions {
    let options = try options()
    if !options.lexicons.isEmpty || !options.rules.isEmpty { _ = try Knowledge(options) }
    return options
  }
}

/// What a user changes in the lexicon and the rules.
struct KnowledgeArguments: ParsableArguments {
  @Option(help: ArgumentHelp("A table of your own terms: id<TAB>name<TAB>type adds, -<TAB>name removes.", valueName: "file"))
  var lexicon: [String] = []

  @Option(help: ArgumentHelp("A file of your own rules; 'posology help rules' shows one.", valueName: "file"))
  var rules: [String] = []

  @Option(help: ArgumentHelp("Switch a rule off by its id.", valueName: "rule"))
  var without: [String] = []

  /// The options with the user's files read in.
  func options() throws -> ReadingOptions {
    var options = ReadingOptions()
    options.without = Set(without)
    for file in lexicon { options.lexicons.append(OwnTable(file: file, text: try TextFile.read(file))) }
    for file in rules { options.rules += try OwnRules.parse(try TextFile.read(file), file: file) }
    if !without.isEmpty, let unknown = options.without.subtracting(options.allRuleIDs).min() {
      throw InputError(
        RuleCatalogue.all.contains { $0.id == unknown }
          ? "--without \(unknown): it is part of how bytes are read and can't be switched off"
          : "--without \(unknown): there is no such rule; 'posology rules' lists them")
    }
    return options
  }

  func knowledge() throws -> Knowledge { try Knowledge(options()) }
}

/// A small file named on the command line.
enum TextFile {
  /// Says before work begins that a path is not there.
  static func require(_ path: String) throws(InputError) {
    guard access(path, R_OK) == 0 else { throw InputError("\(path): \(String(cString: strerror(errno))); check the path") }
  }

  static func read(_ path: String) throws(InputError) -> String {
    guard let file = fopen(path, "rb") else { throw InputError("\(path): \(String(cString: strerror(errno))); check the path") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes.append(contentsOf: chunk[..<count]) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
