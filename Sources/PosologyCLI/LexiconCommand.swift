import ArgumentParser
import Lexicon
import Pipeline

struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Search the lexicon, or list it.",
    discussion: """
      EXAMPLES
        posology lexicon Tylenol                what a name stands for
        posology lexicon --list drug | head     all terms of a type: id, name, type, other names
      """)

  @Argument(help: ArgumentHelp("Names to look up.", valueName: "name"))
  var names: [String] = []

  @Option(help: ArgumentHelp("List all terms of a type: drug, class, substance, effect, target, route, form.", valueName: "type"))
  var list: String?

  @Option(help: ArgumentHelp("A table of your own terms: id<TAB>name<TAB>type adds, -<TAB>name removes.", valueName: "file"))
  var lexicon: [String] = []

  func validate() throws {
    if let list, TermType(label: list) == nil {
      throw ValidationError("unknown type '\(list)'; there are: \(TermType.allCases.map(\.label).joined(separator: ", "))")
    }
    if names.isEmpty, list == nil { throw ValidationError("name what to look up, or use --list TYPE") }
  }

  func run() throws {
    var own: [OwnTable] = []
    for file in lexicon { own.append(OwnTable(file: file, text: try TextFile.read(file))) }
    let lexicon = try Lexicon(own: own)
    if let list, let type = TermType(label: list) {
      for term in lexicon.terms where term.type == type { try Terminal.output(line(term, lexicon)) }
    }
    var missing = false
    for name in names {
      let found = lexicon.lookUp(name)
      for term in found { try Terminal.output(line(term, lexicon)) }
      if found.isEmpty {
        missing = true
        Terminal.write("posology: the lexicon has no '\(name)'\n")
      }
    }
    if missing { throw ExitCode(1) }
  }

  /// `id<TAB>name<TAB>type<TAB>names<TAB>brands`.
  private func line(_ term: Term, _ lexicon: Lexicon) -> String {
    let columns = ["names", "lay", "brands"].map { lexicon.column($0, of: term).joined(separator: "|") }
    return ([term.concept.id ?? "", term.concept.name, term.type.label] + columns).joined(separator: "\t") + "\n"
  }
}
