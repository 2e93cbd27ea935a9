import Lexicon
import Prose

/// Marks the units of a sentence with what the words around say of them: negation with scope, doubt, circumstance.
package struct ContextReader: Sendable {
  package init() {}

  package func read(_ sentence: inout Sentence, _ tokens: [Token]) {}
}
