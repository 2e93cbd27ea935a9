import Cleaning
import Extraction
import Language
import Lexicon
import Prose

/// What a user may change in how documents are read. All of it is in `run.json`.
public struct ReadingOptions: Sendable {
  /// BCP 47 primary code of the language wanted; documents mostly in another are `foreign`.
  public var language = "en"
  /// Whether doubtful blocks stay (`recall`) or go (`precision`).
  public var favor = Cleaner.Favor.balanced
  /// A user's own terms.
  public var lexicons: [OwnTable] = []
  /// A user's own rules.
  public var rules: [Rule] = []
  /// Ids of rules switched off.
  public var without: Set<String> = []
  /// Whether lines that pages of a site repeat are removed; the inputs are then read twice.
  public var remembersSites = false
  /// What was learned of them.
  public var sites: SiteMemory?
  /// Each line is one kept paragraph, and nothing is repaired.
  public var isRaw = false

  public init() {}

  /// A language's code as a user gives it: `EN` and `en-GB` are `en`. Throws where no text could be told to be in it.
  public static func language(_ code: String) throws(InputError) -> String {
    let primary = code.lowercased().prefix { $0 != "-" && $0 != "_" }
    let known = LanguageJudge.builtIn.languages
    guard known.contains(String(primary)) else {
      throw InputError("--language \(code): no language that can be told; there are: \(known.sorted().joined(separator: ", "))")
    }
    return String(primary)
  }

  /// Whether a text of a language is none of those wanted.
  func isForeign(_ language: String?) -> Bool { language.map { $0 != "und" && $0 != self.language } ?? false }
}
