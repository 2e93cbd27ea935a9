import Lexicon
import Prose

enum Brand {
  static let rules: [Rule] = []

  /// The brand is the name as it stands in the text.
  static func complete(_ mention: inout Mention, _ draft: Draft, _ sentence: Sentence, _ page: Page) {
    guard let key = draft.key, let passage = page.passages.indices.contains(page.current) ? page.passages[page.current] : nil else { return }
    let range = sentence.units[key].range
    mention.values[.brand] = .text(String(decoding: passage.bytes[range.lower..<range.upper], as: UTF8.self))
  }
}
