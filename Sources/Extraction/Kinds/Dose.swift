import Lexicon
import Prose

enum Dose {
  static let rules: [Rule] = []
}
