import Lexicon
import Prose

struct BrandLists: FactReader {
  static let entries: [(id: String, kind: FactKind, why: String)] = []
  func read(_ sentence: Sentence, _ page: Page, into drafts: inout [Draft]) {}
}
