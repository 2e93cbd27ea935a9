/// What the words around a unit say of it.
package struct Circumstances: OptionSet, Sendable, Hashable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Said not to be: "no", "did not cause", "free of".
  package static let negated = Circumstances(rawValue: 1 << 0)
  /// May be: "may", "suggested", "is being studied".
  package static let possible = Circumstances(rawValue: 1 << 1)
  /// Part of a question.
  package static let question = Circumstances(rawValue: 1 << 2)
  /// Of rats, dogs, cells.
  package static let animal = Circumstances(rawValue: 1 << 3)
  /// Of a relative or another person than the patient.
  package static let relative = Circumstances(rawValue: 1 << 4)
  /// Of the group on placebo, or of a drug that is only compared with.
  package static let comparison = Circumstances(rawValue: 1 << 5)
  /// Long ago, before the drug, or in the patient's history.
  package static let historical = Circumstances(rawValue: 1 << 6)
  /// Advised against: "should not be taken", "do not exceed" is a maximum and not this.
  package static let against = Circumstances(rawValue: 1 << 7)
  /// After too much of it.
  package static let overdose = Circumstances(rawValue: 1 << 8)
  /// After stopping it.
  package static let withdrawal = Circumstances(rawValue: 1 << 9)
  /// When a dose is missed.
  package static let missed = Circumstances(rawValue: 1 << 10)
  /// In pregnancy or while breastfeeding.
  package static let pregnancy = Circumstances(rawValue: 1 << 11)
  /// Reduced, prevented, relieved by the drug: a benefit.
  package static let relieved = Circumstances(rawValue: 1 << 12)
  /// The reason why the drug is taken: "for", "patients with", "treatment of".
  package static let treated = Circumstances(rawValue: 1 << 13)
  /// Someone's claim, told from afar: "it is claimed", "some users say".
  package static let claimed = Circumstances(rawValue: 1 << 14)
  /// A condition that is only asked after: "tell your doctor if you have".
  package static let precaution = Circumstances(rawValue: 1 << 15)
  /// Gone by now: no finding any more, but it was there.
  package static let resolved = Circumstances(rawValue: 1 << 18)
  /// Together with another drug or with alcohol.
  package static let interaction = Circumstances(rawValue: 1 << 17)
}

extension Circumstances {
  private static let labels: [(Circumstances, String)] = [
    (.negated, "negated"), (.possible, "possible"), (.question, "question"), (.animal, "animal"), (.relative, "relative"),
    (.comparison, "comparison"), (.historical, "historical"), (.against, "against"), (.overdose, "overdose"), (.withdrawal, "withdrawal"),
    (.missed, "missed dose"), (.pregnancy, "pregnancy"), (.relieved, "relieved"), (.treated, "treated"), (.claimed, "claimed"),
    (.precaution, "precaution"), (.interaction, "interaction"), (.resolved, "resolved"),
  ]

  /// For people.
  package var names: [String] { Self.labels.filter { contains($0.0) }.map(\.1) }
}
