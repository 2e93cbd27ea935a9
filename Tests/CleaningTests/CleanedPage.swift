@testable import Cleaning
@testable import Prose

/// A flat page after cleaning.
func cleaned(_ page: String) -> Document {
  var document = Document(flat: page)
  Cleaner().clean(&document)
  return document
}

/// What is kept of a flat page.
func cleanText(_ page: String) -> String { String(decoding: CleanText.assemble(cleaned(page)).text, as: UTF8.self) }
