import Lexicon
import Prose

enum AdverseEffect {
  static let rules: [Rule] = []

  /// Why the words around an effect forbid to call it one of the drug's.
  static func veto(_ context: Circumstances) -> String? {
    if context.contains(.relieved) { return "relieved or prevented by the drug: a benefit" }
    if context.contains(.treated) { return "the condition treated" }
    if context.contains(.historical) { return "before the drug, or long ago" }
    if context.contains(.relative) { return "of another person" }
    if context.contains(.precaution) { return "only asked after" }
    return nil
  }

  static func complete(_ mention: inout Mention, _ context: Circumstances, _ sentence: Sentence) {
    if mention.values[.circumstance] == nil {
      let circumstance =
        context.contains(.overdose) || sentence.section.topic == .overdose
        ? "overdose" : context.contains(.withdrawal) || sentence.section.topic == .withdrawal ? "withdrawal" : "use"
      mention.values[.circumstance] = .text(circumstance)
    }
  }
}
