import Lexicon
import Prose

/// Which drug a fact is about, where its own words leave that open.
package enum Focus {
  package struct Found {
    package var reference: Page.Reference
    /// The best confidence that a drug found so allows.
    package var confidence: Confidence
  }

  package static func drug(of draft: Draft, _ sentence: Sentence, _ page: Page) -> Found? {
    if let index = draft.drug, let reference = page.reference(to: sentence.units[index], in: sentence.block) {
      return Found(reference: reference, confidence: .high)
    }
    // Before the key, in the same sentence: the nearest name that no comparison holds.
    let limit = draft.drug ?? draft.matched.lowerBound
    if let index = sentence.units[..<limit].lastIndex(where: { $0.tag == .drug }), !sentence.context[index].contains(.comparison),
      let reference = page.reference(to: sentence.units[index], in: sentence.block) {
      return Found(reference: reference, confidence: draft.drug == nil ? .medium : .high)
    }
    if let recent = page.recent, recent.block == sentence.block { return Found(reference: recent, confidence: .high) }
    if let term = sentence.section.drug, let place = sectionPlace(term, sentence, page) { return Found(reference: place, confidence: .high) }
    if let main = page.main { return Found(reference: main, confidence: page.isAboutOneDrug ? .high : .medium) }
    return page.recent.map { Found(reference: $0, confidence: .medium) }
  }

  /// The nearest place above that names the section's drug.
  private static func sectionPlace(_ term: Int32, _ sentence: Sentence, _ page: Page) -> Page.Reference? {
    for index in stride(from: page.current, through: 0, by: -1) {
      let passage = page.passages[index]
      if let unit = passage.units.first(where: { $0.term == term && $0.tag == .drug }) { return page.reference(to: unit, in: passage.block) }
    }
    return nil
  }
}
