import ArgumentParser
import Cleaning
import Extraction
import Pipeline
import Prose

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List, show and search the rules; try them on a sentence.",
    discussion: """
      EXAMPLES
        posology rules                          one line a rule: id, what it makes, why
        posology rules show adverse.cause       pattern, examples
        posology rules search pregnancy
        posology rules try "Metformin may cause nausea."
        posology rules try "Metformin gave me nausea." --rules mine.rules
      """,
    subcommands: [List.self, Show.self, Search.self, Try.self, Book.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "One line a rule: id, what it makes, why.")
    func run() throws {
      for entry in RuleCatalogue.all { try Terminal.output("\(entry.id)\t\(entry.makes)\t\(entry.why)\n") }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "A rule's pattern and examples.")
    @Argument(help: ArgumentHelp("Ids of rules.", valueName: "rule")) var ids: [String]
    func run() throws {
      for id in ids {
        guard let entry = RuleCatalogue.all.first(where: { $0.id == id }) else {
          throw InputError("there is no rule '\(id)'; 'posology rules' lists them")
        }
        try Terminal.output(entry.text)
      }
    }
  }

  struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Rules whose text has a word.")
    @Argument(help: ArgumentHelp("Words that must all occur.", valueName: "word")) var words: [String]
    func run() throws {
      let found = RuleCatalogue.all.filter { entry in words.allSatisfy { entry.text.lowercased().contains($0.lowercased()) } }
      for entry in found { try Terminal.output("\(entry.id)\t\(entry.makes)\t\(entry.why)\n") }
      if found.isEmpty { throw ExitCode(1) }
    }
  }

  struct Try: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "What a sentence is read as: terms, what fired, what was vetoed and why.")
    @Argument(help: ArgumentHelp("The sentence.", valueName: "sentence")) var sentence: String
    @OptionGroup var knowing: KnowledgeArguments
    func run() throws { try Terminal.output(Trial(sentence, try knowing.knowledge()).text) }
  }

  struct Book: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "The rule book as Markdown, as in Rules.md.")
    func run() throws { try Terminal.output(RuleCatalogue.book) }
  }
}
