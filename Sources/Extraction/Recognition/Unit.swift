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
///
/// A text has as many as words, and most are plain words: 32 bytes each, what few have stands apart.
package struct Unit: Sendable {
  package var tag: Tag
  private var flags: UInt8 = 0
  /// Index of the lexicon's term, -1 where there is none.
  package var term: Int32 = -1
  private var first: UInt32
  private var end: UInt32
  private var lower: UInt32
  private var upper: UInt32
  private var rare: Rare?

  package init(tag: Tag, tokens: Range<Int>, range: ByteRange) {
    self.tag = tag
    first = UInt32(truncatingIfNeeded: tokens.lowerBound)
    end = UInt32(truncatingIfNeeded: tokens.upperBound)
    lower = UInt32(truncatingIfNeeded: range.lower)
    upper = UInt32(truncatingIfNeeded: range.upper)
  }

  /// Indices of its tokens.
  @inline(__always)
  package var tokens: Range<Int> { Range(uncheckedBounds: (Int(first), Int(end))) }

  /// Bytes of the block's clean text.
  @inline(__always)
  package var range: ByteRange {
    get { ByteRange(Int(lower), Int(upper)) }
    set {
      lower = UInt32(truncatingIfNeeded: newValue.lower)
      upper = UInt32(truncatingIfNeeded: newValue.upper)
    }
  }
}

/// What few units have.
private final class Rare: Sendable {
  let quantity: Quantity?
  let name: String?
  let whole: ByteRange?
  let severity: String?

  init(_ quantity: Quantity?, _ name: String?, _ whole: ByteRange?, _ severity: String?) {
    self.quantity = quantity
    self.name = name
    self.whole = whole
    self.severity = severity
  }
}

extension Unit {
  /// What a quantity says.
  package var quantity: Quantity? {
    get { rare?.quantity }
    set { if rare != nil || newValue != nil { rare = Rare(newValue, name, whole, severity) } }
  }

  /// A concept that the lexicon lacks: its name as read ("renal injury").
  package var name: String? {
    get { rare?.name }
    set { if rare != nil || newValue != nil { rare = Rare(quantity, newValue, whole, severity) } }
  }

  /// Bytes with the words of severity, time and place before it; nil where there are none.
  package var whole: ByteRange? {
    get { rare?.whole }
    set { if rare != nil || newValue != nil { rare = Rare(quantity, name, newValue, severity) } }
  }

  /// Graded by a modifier within: mild, moderate, severe, life-threatening, fatal.
  package var severity: String? {
    get { rare?.severity }
    set { if rare != nil || newValue != nil { rare = Rare(quantity, name, whole, newValue) } }
  }

  /// Found under doubt: a spun spelling, an ambiguous word, a phrase by grammar alone.
  package var isUncertain: Bool {
    get { flags & 1 != 0 }
    set { set(1, newValue) }
  }

  /// Brand name of the drug, not its generic one.
  package var isBrand: Bool {
    get { flags & 2 != 0 }
    set { set(2, newValue) }
  }

  /// An abbreviation that stands for the drug in low doses: "LDN".
  package var isLowDose: Bool {
    get { flags & 4 != 0 }
    set { set(4, newValue) }
  }

  private mutating func set(_ flag: UInt8, _ isSet: Bool) { flags = isSet ? flags | flag : flags & ~flag }
}

extension Unit {
  /// A dose in words: "high-dose", "overdose".
  package var isWordedDose: Bool {
    guard let rare, case .qualitative? = rare.quantity else { return false }
    return true
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
