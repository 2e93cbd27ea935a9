import Extraction
import Lexicon

extension Field {
  /// What stands in the field's JSON value.
  var shape: Column.Shape {
    switch self {
    case .effect, .condition, .with, .target, .indication: .object(Tables.concept)
    case .amount:
      .object([
        Column("low", .number, required: true, "Least amount."), Column("high", .number, required: true, "Greatest amount."),
        Column("unit", .text, required: true, "UCUM unit."),
        Column("per", .text, "day or week where the amount is the total of that time."),
      ])
    case .percent:
      .object([Column("low", .number, required: true, "Least share."), Column("high", .number, required: true, "Greatest share.")])
    case .year: .integer
    case .asNeeded: .boolean
    case .circumstance, .population, .setting, .role, .route, .form, .qualitative, .frequency, .severity, .timing, .duration, .action,
      .parameter,
      .brand, .authority, .country:
      .text
    }
  }

  var about: String {
    switch self {
    case .effect: "What the drug does to the one who takes it."
    case .condition: "What is treated, or forbids the drug."
    case .with: "The other substance."
    case .target: "What the drug acts on."
    case .indication: "What the dose or the approval is for."
    case .circumstance: "use, overdose, withdrawal or interaction."
    case .population: "Of whom it is said."
    case .setting: "low-dose, high-dose or combination."
    case .role: "usual, starting, maintenance, maximum, minimum, strength or step."
    case .route: "Way into the body."
    case .form: "Form of the product."
    case .amount: "Amount in UCUM units."
    case .qualitative: "A dose in words, as low-dose."
    case .frequency: "Class of an effect's frequency, or how often a dose is taken: n/unit."
    case .severity: "How bad the effect is."
    case .percent: "Share of those who take it."
    case .timing: "When the dose is taken."
    case .duration: "For how long."
    case .asNeeded: "Taken when needed."
    case .action: "What the drug does to its target."
    case .parameter: "What is measured."
    case .brand: "Name on the package."
    case .authority: "Who approved."
    case .country: "Where."
    case .year: "When."
    }
  }
}

extension FactKind {
  /// The kind's own fields in the order in which lines give them.
  var columns: [Field] { Self.columnsByKind[order] }

  private static let columnsByKind: [[Field]] = allCases.map { kind in
    let own = kind.shape.fields
    return Field.allCases.filter(own.contains)
  }
}

extension JSONWriter {
  /// A field's value in the form that its column promises; null where it is absent.
  mutating func value(_ field: Field, _ value: Value?) {
    guard let value else { return null() }
    switch value {
    case .concept(let concept):
      if case .object = field.shape { self.concept(concept) } else { string(concept.name) }
    case .text(let text):
      if case .object = field.shape { concept(Concept(id: nil, name: text)) } else { string(text) }
    case .amount(let amount): self.amount(amount)
    case .percent(let low, let high): range(low: low, high: high)
    case .number(let number): integer(number)
    case .flag(let flag): bool(flag)
    }
  }

  mutating func concept(_ concept: Concept) {
    object { json in
      json.field("id", concept.id)
      json.field("name", concept.name)
    }
  }

  private mutating func amount(_ amount: Amount) {
    object { json in
      json.key("low")
      json.number(amount.low)
      json.key("high")
      json.number(amount.high)
      json.field("unit", amount.unit)
      json.field("per", amount.per)
    }
  }

  mutating func range(low: Double, high: Double) {
    object { json in
      json.key("low")
      json.number(low)
      json.key("high")
      json.number(high)
    }
  }
}
