import Lexicon
import Prose

enum Pharmacokinetic {
  static let rules: [Rule] = []

  static func complete(_ mention: inout Mention) {}
}
