import Lexicon
import Prose

/// The one registry: what each kind's own file gives.
extension FactKind {
  /// The pattern rules of all kinds, in the order of the kinds.
  public static var allRules: [Rule] { allCases.flatMap(\.rules) }

  /// The kind's pattern rules.
  public var rules: [Rule] {
    switch self {
    case .adverseEffect: AdverseEffect.rules
    case .therapeuticUse: TherapeuticUse.rules
    case .dose: Dose.rules
    case .interaction: Interaction.rules
    case .contraindication: Contraindication.rules
    case .mechanism: Mechanism.rules
    case .pharmacokinetic: Pharmacokinetic.rules
    case .brand: Brand.rules
    case .approval: Approval.rules
    }
  }

  /// What reads the kind's lists, rows and labels.
  package static var readers: [any FactReader] {
    [
      AdverseEffectLists(), AdverseEffectReports(), TherapeuticUseLists(), DoseReader(), InteractionLists(), InteractionQuestions(),
      ContraindicationLists(),
      PharmacokineticLists(), BrandLists(), MechanismClasses(),
    ]
  }

  /// The kinds whose key is an effect or a condition: one pair of drug and effect belongs to one of them.
  package var isAboutEffects: Bool { self == .adverseEffect || self == .therapeuticUse || self == .contraindication }

  /// Which of two kinds has an effect that both claim with equal confidence: a ban's and a use's words are plainer.
  package var precedence: Int { self == .contraindication ? 2 : self == .therapeuticUse ? 1 : 0 }

  /// Tags that a sentence must have one of before a rule of the kind is tried; empty: any sentence.
  package var keyTags: Tags {
    switch self {
    case .adverseEffect, .therapeuticUse: [.effect]
    case .contraindication: [.effect, .population]
    case .interaction: [.drug, .drugClass, .substance]
    case .mechanism: [.target]
    case .brand: [.drug]
    case .approval: [.year]
    case .dose, .pharmacokinetic: []
    }
  }

  /// Whether its rules alone say what is negated: "not to be taken in pregnancy" affirms a contraindication.
  package var decidesPolarity: Bool { self == .contraindication || self == .interaction }

  /// Why the context forbids a fact of this kind, nil where it does not.
  package func veto(_ context: Circumstances, _ draft: Draft, _ sentence: Sentence, _ page: Page) -> String? {
    if context.contains(.question), !Self.asking.contains(draft.rule) { return "a question is no claim" }
    if context.contains(.animal) { return "of animals or cells" }
    // "more than 40 mg" compares nothing: doses and figures see to it themselves.
    if context.contains(.comparison), self != .dose, self != .pharmacokinetic { return "of a group or drug only compared with" }
    switch self {
    case .adverseEffect: return AdverseEffect.veto(context, draft, sentence, page)
    case .therapeuticUse: return TherapeuticUse.veto(context, draft, sentence, page)
    case .contraindication: return Contraindication.veto(draft, sentence, page)
    case .interaction: return Interaction.veto(draft, sentence, page)
    case .brand: return Brand.veto(draft, sentence)
    case .dose: return Dose.veto(draft, sentence, page)
    case .mechanism: return Mechanism.veto(draft, sentence)
    case .approval: return Approval.veto(draft, sentence)
    default: return nil
    }
  }

  /// Rules for what is asked: theirs is the answer, or the doubt.
  private static let asking: Set<String> = ["use.whether", "adverse.whether", InteractionQuestions.id]

  /// Fills in what the kind alone knows.
  package func complete(_ mention: inout Mention, _ context: Circumstances, _ draft: Draft, _ sentence: Sentence, _ page: Page) {
    switch self {
    case .adverseEffect: AdverseEffect.complete(&mention, context, draft, sentence, page)
    case .therapeuticUse: TherapeuticUse.complete(&mention, draft, sentence, page)
    case .brand: Brand.complete(&mention, draft, sentence, page)
    case .mechanism: Mechanism.complete(&mention)
    case .pharmacokinetic: Pharmacokinetic.complete(&mention)
    case .approval: Approval.complete(&mention, draft, sentence)
    case .interaction: Interaction.complete(&mention, draft, sentence, page)
    case .contraindication: Contraindication.complete(&mention, draft, sentence, page)
    case .dose: break
    }
  }

  /// Whether the mention has what its kind needs.
  package func isComplete(_ mention: Mention) -> Bool {
    switch self {
    case .dose: mention.values[.amount] != nil || mention.values[.qualitative] != nil || mention.values[.frequency] != nil
    default: mention.values[keyField] != nil
    }
  }
}

extension FactKind {
  /// What the readers make, for `posology rules`.
  public static var readerEntries: [(id: String, kind: FactKind, why: String)] { readers.flatMap { type(of: $0).entries } }

  /// The examples that stand beside the readers.
  public static var readerExamples: [ReaderExamples] { readers.flatMap { type(of: $0).examples } }
}
