import Lexicon
import Prose

enum Approval {
  static let rules: [Rule] = []

  static func complete(_ mention: inout Mention) {}
}
