import Lexicon
import Prose
import Testing

@testable import Extraction

/// Capitals without an explanation, told by their place.
@Suite struct UnlistedAbbreviationTests {
  static func found(_ text: String, _ kind: Entity.Kind) throws -> [String] {
    let found = try Extracted(text)
    return found.entities.filter { $0.kind == kind }.map { found.document.blocks[$0.block].text.string($0.range) }
  }

  @Test(arguments: [
    ("A woman receiving XQZ was seen.", ["XQZ"]), ("XQZ-induced hepatitis is rare. XQZ was stopped.", ["XQZ", "XQZ"]),
    ("He was treated with XQZ for gout.", ["XQZ"]),
  ]) func areDrugs(_ text: String, _ expected: [String]) throws { #expect(try Self.found(text, .drug) == expected) }

  @Test(arguments: [
    ("Two patients developed severe XQZ.", ["XQZ"]), ("We report a case of XQZ.", ["XQZ"]), ("XQZ was probably caused by heat.", ["XQZ"]),
    ("XQZ can occur at night.", ["XQZ"]),
  ]) func areEffects(_ text: String, _ expected: [String]) throws { #expect(try Self.found(text, .effect) == expected) }

  @Test(arguments: [
    "A case of XQ4 loss was seen.", "Cells (XQZ) were lost. We report a case of XQZ.", "A CT was done because of the risk of CT.",
    "RESULTS: The XQZ was opened.",
  ]) func areNeither(_ text: String) throws {
    #expect(try Self.found(text, .drug).isEmpty)
    #expect(try Self.found(text, .effect).isEmpty)
  }
}
