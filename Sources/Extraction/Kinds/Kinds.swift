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
    [AdverseEffectLists(), TherapeuticUseLists(), DoseReader(), InteractionLists(), ContraindicationLists(), PharmacokineticLists(), BrandLists()]
  }

  /// The kinds whose key is an effect or a condition: one pair of drug and effect belongs to one of them.
  package var isAboutEffects: Bool { self == .adverseEffect || self == .therapeuticUse || self == .contraindication }

  /// Why the context forbids a fact of this kind, nil where it does not.
  package func veto(_ context: Circumstances, _ draft: Draft, _ sentence: Sentence) -> String? {
    if context.contains(.question) { return "a question is no claim" }
    if context.contains(.animal) { return "of animals or cells" }
    if context.contains(.comparison) { return "of a group or drug only compared with" }
    switch self {
    case .adverseEffect: return AdverseEffect.veto(context)
    case .therapeuticUse: return TherapeuticUse.veto(context)
    default: return nil
    }
  }

  /// Fills in what the kind alone knows.
  package func complete(_ mention: inout Mention, _ context: Circumstances, _ draft: Draft, _ sentence: Sentence, _ page: Page) {
    switch self {
    case .adverseEffect: AdverseEffect.complete(&mention, context, sentence)
    case .therapeuticUse: TherapeuticUse.complete(&mention, draft, sentence)
    case .brand: Brand.complete(&mention, draft, sentence, page)
    case .mechanism: Mechanism.complete(&mention)
    case .pharmacokinetic: Pharmacokinetic.complete(&mention)
    case .approval: Approval.complete(&mention)
    case .dose, .interaction, .contraindication: break
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
}
