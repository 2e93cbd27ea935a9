import Lexicon
import Prose

/// The nine questions about a drug that a fact answers.
public enum FactKind: String, Sendable, CaseIterable, Comparable {
  case adverseEffect = "adverse_effect"
  case therapeuticUse = "therapeutic_use"
  case dose
  case interaction
  case contraindication
  case mechanism
  case pharmacokinetic
  case brand
  case approval

  public static func < (a: FactKind, b: FactKind) -> Bool { a.order < b.order }

  /// Place among all cases.
  package var order: Int { Int(unsafeBitCast(self, to: UInt8.self)) }

  /// By the case: an enum with texts would be hashed by its text.
  public func hash(into hasher: inout Hasher) { hasher.combine(order) }
}

public enum Polarity: String, Sendable, CaseIterable { case affirmed, negated }

/// `possible`: may, might, could, suggested, being studied.
public enum Certainty: String, Sendable, CaseIterable { case stated, possible }

/// How far a fact may be trusted without a look; `high` is what a careful pharmacist would sign.
public enum Confidence: String, Sendable, CaseIterable, Comparable {
  case low, medium, high

  public static func < (a: Confidence, b: Confidence) -> Bool { a.rank < b.rank }

  public var rank: Int { self == .low ? 0 : self == .medium ? 1 : 2 }
}

/// An amount as stated, in UCUM units.
///
/// "1.75 to 4.5 mg" is `Amount(low: 1.75, high: 4.5, unit: "mg")`; "300 mg/day in 3 doses" has `per` day.
public struct Amount: Hashable, Sendable {
  public var low: Double
  public var high: Double
  /// UCUM, weight included: `mg`, `mg/kg`, `ug`, `[iU]`, `{tablet}`, `%`.
  public var unit: String
  /// `day` or `week` where the amount is the total of that time; nil for one administration.
  public var per: String?

  /// So much for each kilogram or pound of the body.
  package var isByWeight: Bool { Self.isByWeight(unit) }

  package static func isByWeight(_ unit: String) -> Bool {
    unit.contains("/kg") || unit.hasSuffix("[lb_av]") || unit.hasSuffix(".kg)") || unit.hasSuffix("[lb_av])")
  }

  public init(low: Double, high: Double, unit: String, per: String? = nil) {
    self.low = low
    self.high = high
    self.unit = unit
    self.per = per
  }
}

/// The columns of facts, beside those that all kinds share.
public enum Field: String, Sendable, CaseIterable {
  case effect, condition, with, target, indication
  case circumstance, population, setting, role, route, form
  case amount, qualitative, frequency, severity, percent, timing, duration
  case asNeeded = "as_needed"
  case action, parameter, brand, authority, country, year

  /// By the case: an enum with texts would be hashed by its text.
  public func hash(into hasher: inout Hasher) { hasher.combine(unsafeBitCast(self, to: UInt8.self)) }
}

public enum Value: Hashable, Sendable {
  case concept(Concept)
  case text(String)
  case amount(Amount)
  case percent(low: Double, high: Double)
  case number(Int)
  case flag(Bool)
}

/// What a kind's facts are made of: which fields ask, which answer, which describe. A fact's `slot` is a hash of the question,
/// its `id` of question and answer.
public struct FactShape: Sendable {
  public let kind: FactKind
  public let question: [Field]
  /// Beside polarity, which all but brand, approval and pharmacokinetics answer with.
  public let answer: [Field]
  public let attributes: [Field]
  public let answersWithPolarity: Bool

  public var fields: [Field] { question + answer + attributes }
}

extension FactKind {
  /// The table of the contract. A new kind breaks the build until it is complete.
  public var shape: FactShape {
    switch self {
    case .adverseEffect:
      FactShape(
        kind: self, question: [.effect, .circumstance, .population], answer: [], attributes: [.frequency, .percent, .severity],
        answersWithPolarity: true)
    case .therapeuticUse:
      FactShape(kind: self, question: [.condition, .setting, .population], answer: [], attributes: [], answersWithPolarity: true)
    case .dose:
      FactShape(
        kind: self, question: [.role, .route, .form, .indication, .population], answer: [.amount, .qualitative, .frequency],
        attributes: [.timing, .duration, .asNeeded], answersWithPolarity: true)
    case .interaction:
      FactShape(kind: self, question: [.with], answer: [], attributes: [.effect], answersWithPolarity: true)
    case .contraindication:
      FactShape(kind: self, question: [.condition, .population], answer: [], attributes: [], answersWithPolarity: true)
    case .mechanism:
      FactShape(kind: self, question: [.target], answer: [.action], attributes: [], answersWithPolarity: true)
    case .pharmacokinetic:
      FactShape(kind: self, question: [.parameter, .route], answer: [.amount], attributes: [], answersWithPolarity: false)
    case .brand:
      FactShape(kind: self, question: [.brand], answer: [], attributes: [.form], answersWithPolarity: false)
    case .approval:
      FactShape(kind: self, question: [.authority, .country, .indication], answer: [.year], attributes: [], answersWithPolarity: false)
    }
  }
}

/// One place that states a fact.
public struct Mention: Sendable {
  public var kind: FactKind
  public var drug: Concept
  public var values: [Field: Value]
  public var polarity: Polarity
  public var certainty: Certainty
  public var confidence: Confidence
  /// Id of the rule that made it.
  public var rule: String
  /// Names of the lexicon that it rests on, as they stand in the text, lower case.
  public var terms: [String]
  /// Index of the block in the document.
  public var block: Int
  /// Bytes of the block's clean text: the sentence, item or row that states it.
  public var quote: ByteRange
  /// Bytes of a block's clean text, by the contract's names: drug, effect, condition, dose, with, target, parameter, brand, year.
  /// The drug's or a heading's words may stand in an earlier block.
  public var spans: [Span]

  public struct Span: Sendable, Equatable {
    public var name: String
    public var block: Int
    public var range: ByteRange
  }

  /// The fields' values in the order of the kind's shape, absent ones left out.
  public var ordered: [(field: Field, value: Value)] {
    kind.shape.fields.compactMap { field in values[field].map { (field, $0) } }
  }
}

/// A term found in the text, whatever is said of it.
public struct Entity: Sendable {
  public enum Kind: String, Sendable { case drug, effect, condition, dose, route, form, frequency, duration }

  public var kind: Kind
  public var block: Int
  /// Bytes of the block's clean text.
  public var range: ByteRange
  public var concept: Concept?
  public var polarity: Polarity
  public var certainty: Certainty
}
