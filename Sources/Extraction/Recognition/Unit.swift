import Lexicon
import Prose

/// What a part of a sentence is to the rules: one letter in the mask.
package enum Tag: UInt8, Sendable, CaseIterable {
  /// A plain word or sign, written out in the mask.
  case word = 0
  case drug = 0x44  // D
  case drugClass = 0x4B  // K
  case substance = 0x53  // S: food, alcohol, tobacco
  /// "it", "this medication": the drug in focus.
  case anaphor = 0x58  // X
  case effect = 0x45  // E: effect or condition, the rule decides
  case target = 0x54  // T
  case route = 0x52  // R
  case form = 0x46  // F
  case amount = 0x41  // A: number with unit, per kg, per day
  case percent = 0x50  // P: 37%, 1 in 10 people
  case frequency = 0x51  // Q: twice a day, every 8 hours
  case timing = 0x4D  // M: at bedtime, with food
  case span = 0x48  // H: 7 days, two weeks
  case population = 0x42  // B: adults, children under 12, pregnant women
  case number = 0x4E  // N
  case year = 0x59  // Y
  case authority = 0x5A  // Z
}

/// A word, or several words that stand for one thing.
package struct Unit: Sendable {
  package var tag: Tag
  /// Indices of its tokens.
  package var tokens: Range<Int>
  /// Bytes of the block's clean text.
  package var range: ByteRange
  /// Index of the lexicon's term, -1 where there is none.
  package var term: Int32 = -1
  /// What a quantity says.
  package var quantity: Quantity?
  /// A concept that the lexicon lacks: its name as read ("renal injury").
  package var name: String?
  /// Bytes with the words of severity, time and place before it; nil where there are none.
  package var whole: ByteRange?
  /// Graded by a modifier within: mild, moderate, severe, life-threatening, fatal.
  package var severity: String?
  /// Found under doubt: a spun spelling, an ambiguous word, a phrase by grammar alone.
  package var isUncertain = false
  /// Brand name of the drug, not its generic one.
  package var isBrand = false
  /// An abbreviation that stands for the drug in low doses: "LDN".
  package var isLowDose = false
}

extension Unit {
  /// A dose in words: "high-dose", "overdose".
  package var isWordedDose: Bool {
    if case .qualitative = quantity { return true }
    return false
  }
}

/// What a number with its unit, a frequency or a span says.
package enum Quantity: Sendable, Equatable {
  case amount(Amount)
  /// "high-dose", "overdose": a dose in words; its unit stays a plain word of the mask.
  case qualitative(String)
  case percent(low: Double, high: Double)
  /// Contract's normal form: `2/day`, `1-2/day`, `1/2day`.
  case frequency(String)
  case timing(String)
  case span(String)
  case population(String)
  case number(Double)
  case year(Int)
}
