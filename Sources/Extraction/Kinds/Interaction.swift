import Lexicon
import Prose

enum Interaction {
  static let rules: [Rule] = []
}
