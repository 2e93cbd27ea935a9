import Lexicon
import Prose

/// When a drug must not be taken, and when only with care.
enum Contraindication {
  static let rules: [Rule] = bans + cautions + permissions

  /// Why the words around forbid to read a ban or caution.
  static func veto(_ draft: Draft, _ sentence: Sentence) -> String? {
    let all = sentence.words(draft.matched)
    if all.holds([
      "unless you", "if you notice", "if you develop", "if you get", "if you experience", "call your doctor if", "stop taking", "missed",
      "double",
    ]) {
      return "what to do, not whom to keep from the drug"
    }
    return nil
  }

  /// A population stands for what it shares: pregnant women for pregnancy.
  static func complete(_ mention: inout Mention, _ draft: Draft, _ sentence: Sentence, _ page: Page) {
    // "may harm the child" tells why, not whether.
    mention.certainty = .stated
    if mention.values[.condition] == nil, let key = draft.key, case .population(let text)? = sentence.units[key].quantity {
      mention.values[.condition] = .text(text)
    }
    guard case .text(let text)? = mention.values[.condition] else { return }
    let name = states.first { text.contains($0.words) }?.name ?? text
    mention.values[.condition] = .concept(page.lexicon.lookUp(name).first { $0.type == .effect }?.concept ?? Concept(id: nil, name: name))
  }

  private static let states: [(words: String, name: String)] = [
    ("pregnan", "pregnancy"), ("breastfeed", "breastfeeding"), ("breast-feed", "breastfeeding"), ("nursing", "breastfeeding"),
    ("lactat", "breastfeeding"),
    ("renal", "renal impairment"), ("kidney", "renal impairment"), ("hepatic", "liver disease"), ("liver", "liver disease"),
  ]
}
