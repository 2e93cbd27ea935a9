import Lexicon
import Prose

/// What the body does with a drug. The facts come from `PharmacokineticLists`: a figure and the parameter's words, in whatever
/// order, are beyond a local pattern.
enum Pharmacokinetic {
  static let rules: [Rule] = []

  static func complete(_ mention: inout Mention) {}
}
