import Lexicon
import Prose

enum Contraindication {
  static let rules: [Rule] = []
}
