import Lexicon
import Prose

/// How much of a drug. The facts come from `DoseReader`: what belongs to an amount stands in any order around it, which no local
/// pattern can tell; its cues are the tables of `DoseCues`.
enum Dose {
  static let rules: [Rule] = []
}
