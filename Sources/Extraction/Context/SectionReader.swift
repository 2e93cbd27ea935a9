import Lexicon
import Prose

/// Reads headings and labels.
package struct SectionReader: Sendable {
  package init() {}

  /// What a heading says, given what stood above it; `level` as in `Block.Layout`.
  package func section(heading sentence: Sentence, under above: Section, _ page: Page) -> Section { above }

  /// What a label before a colon at a sentence's start says ("Common: …"), nil where there is none; `body` is where the rest begins.
  package func label(_ sentence: Sentence, in section: Section, _ page: Page) -> (section: Section, body: Int)? { nil }
}
