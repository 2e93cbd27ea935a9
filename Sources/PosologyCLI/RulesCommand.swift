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
        posology rules check mine.rules         whether your own rules do what their examples say

      A FILE OF YOUR OWN RULES has a key and its text a line, and an empty line between rules:
        rule     own.gave-me
        kind     adverse_effect
        cues     gave me | gave him
        pattern  {drug} {aux}{cue} {effects}
        why      Users of forums tell effects so.
        yes      ⟦Metformin|drug⟧ gave me ⟦nausea|effect⟧.
        no       Metformin gave me hope.
      There may be 'confidence' and 'sets field=value', too. The pattern is PCRE2; 'rules show' has examples.
      """,
    subcommands: [List.self, Show.self, Search.self, Try.self, Check.self, Book.self], defaultSubcommand: List.self)

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

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Whether your own rules do what their examples say.")
    @Argument(help: ArgumentHelp("Files of your own rules.", valueName: "file")) var files: [String]
    @OptionGroup var knowing: KnowledgeArguments
    func run() throws {
      var options = try knowing.options()
      let others = options.rules
      var own: [(file: String, rule: Rule)] = []
      for file in files { own += try OwnRules.parse(try TextFile.read(file), file: file).map { (file, $0) } }
      options.rules = others + own.map(\.rule)
      let knowledge = try Knowledge(options)
      let check = ExampleCheck(knowledge.lexicon, knowledge.book)
      var failed = 0
      for (file, rule) in own {
        let failures = check.failures(of: rule)
        failed += failures.count
        for failure in failures { try Terminal.output("\(file): \(rule.id): \(failure)\n") }
      }
      let examples = own.reduce(0) { $0 + $1.rule.examples.count }
      Terminal.write(
        "\(counted(own.count, "rule")), \(counted(examples, "example")): " + (failed == 0 ? "all as they say\n" : "\(failed) failed\n"))
      if failed > 0 { throw ExitCode(1) }
    }
  }

  struct Book: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "The rule book as Markdown, as in Rules.md.")
    func run() throws { try Terminal.output(RuleCatalogue.book) }
  }
}
