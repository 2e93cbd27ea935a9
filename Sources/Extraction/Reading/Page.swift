import Lexicon
import Prose

/// A document as the extraction reads it: kept blocks as units, and what the page is about.
package struct Page: Sendable {
  package struct Passage: Sendable {
    /// Index of the block in the document.
    package var block: Int
    package var kind: Block.Kind
    package var bytes: [UInt8]
    package var tokens: [Token]
    package var units: [Unit]
  }

  package let lexicon: Lexicon
  package var passages: [Passage] = []
  /// The drug that the page is about, as a reference to one of its places.
  package var main: Reference?
  /// More than half of all drug names on the page are the main one.
  package var isAboutOneDrug = false
  /// The passage that is being read.
  package var current = 0
  /// The last drug named as a subject before the sentence that is being read, in its block or under its heading.
  package var recent: Reference?

  package init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// A place that names a drug.
  package struct Reference: Sendable, Equatable {
    package var concept: Concept
    package var block: Int
    package var range: ByteRange
    package var isUncertain: Bool
  }

  package func concept(of unit: Unit) -> Concept? {
    if let name = unit.name { return Concept(id: unit.term >= 0 ? lexicon.terms[Int(unit.term)].concept.id : nil, name: name) }
    return unit.term >= 0 ? lexicon.terms[Int(unit.term)].concept : nil
  }

  package func reference(to unit: Unit, in block: Int) -> Reference? {
    guard unit.tag == .drug || unit.tag == .drugClass, let concept = concept(of: unit) else { return nil }
    return Reference(concept: concept, block: block, range: unit.range, isUncertain: unit.isUncertain)
  }
}
