import Lexicon
import Prose

/// What the headings above a sentence (or the label before a colon) say of it.
package struct Section: Sendable, Equatable {
  package enum Topic: String, Sendable, CaseIterable {
    case none, adverseEffects, uses, dosage, interactions, contraindications, precautions, overdose, withdrawal, missedDose
    case pregnancy, mechanism, pharmacokinetics, brands, approval, storage, related
  }

  package var topic: Topic = .none
  /// The drug that the heading names ("Side effects of naltrexone"), as an index of the lexicon's terms.
  package var drug: Int32?
  /// `very_common` … `very_rare`.
  package var frequency: String?
  package var percent: (low: Double, high: Double)?
  package var severity: String?
  /// "Common" above a list, but "not seen with this drug" too.
  package var isNegated = false
  /// "Possible side effects under study".
  package var isPossible = false
  /// The page's own words of the population: "In children".
  package var population: String?

  /// What is said holds for animals, unless the sentence itself names people.
  package var isOfAnimals = false

  package init() {}

  package static func == (a: Section, b: Section) -> Bool {
    a.topic == b.topic && a.drug == b.drug && a.frequency == b.frequency && a.isNegated == b.isNegated
      && a.percent?.low == b.percent?.low && a.percent?.high == b.percent?.high && a.severity == b.severity
      && a.isPossible == b.isPossible && a.population == b.population && a.isOfAnimals == b.isOfAnimals
  }
}
