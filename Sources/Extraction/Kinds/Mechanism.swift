import Lexicon
import Prose

enum Mechanism {
  static let rules: [Rule] = []

  static func complete(_ mention: inout Mention) {}
}
