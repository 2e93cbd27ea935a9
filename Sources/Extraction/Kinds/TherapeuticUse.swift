import Lexicon
import Prose

enum TherapeuticUse {
  static let rules: [Rule] = []

  static func veto(_ context: Circumstances) -> String? {
    context.contains(.relative) ? "of another person" : nil
  }

  static func complete(_ mention: inout Mention, _ draft: Draft, _ sentence: Sentence) {}
}
