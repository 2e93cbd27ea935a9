import Testing

@testable import Prose

@Suite struct RepairTests {
  private func traced(_ text: String) -> TracedText {
    var traced = TracedText()
    traced.append(copy: Array(text.utf8), from: 0)
    return traced
  }

  @Test(arguments: [
    ("It&#8217;s 5&nbsp;mg &amp; more", "It’s 5 mg & more"),
    ("5&amp;nbsp;mg", "5 mg"),
    ("AT&T and R&D; x &y", "AT&T and R&D; x &y"),
    ("travellerâ€™s cafÃ© â€“ 3Â°", "traveller’s café – 3°"),
    ("Ã¢â‚¬â„¢tis", "’tis"),
    ("CAFÉ» and NÃO and élan", "CAFÉ» and NÃO and élan"),
    ("le\u{AD}vo\u{200B}floxacin", "levofloxacin"),
    ("e\u{FB03}cacy", "efficacy"),
    ("5\u{A0}mg\u{2009}a day", "5 mg a day"),
    ("a\u{0}b\u{7}c", "abc"),
    ("می\u{200C}شود", "می\u{200C}شود"),
  ])
  func repairs(broken: String, whole: String) {
    #expect(Characters.repair(traced(broken)).string == whole)
  }

  @Test func leavesWhatIsWholeInOnePiece() {
    let text = traced("Naïve patients – “all” of them – took 5 mg.")
    #expect(Characters.repair(text).isVerbatim)
  }

  @Test func repairedCharactersKnowTheirBytes() {
    let text = Characters.repair(traced("Fish &amp; chips"))
    #expect(text.source(of: ByteRange(5, 6)) == ByteRange(5, 10))
    #expect(text.source(of: ByteRange(7, 12)) == ByteRange(11, 16))
  }

  @Test(
    arguments: [
      ("agitation.24 Caution is required.", "24"),
      ("It reduces craving.[12] It is safe.", "[12]"),
      ("Side effects[edit]", "[edit]"),
      ("It lowers the pressure.¹² Later", "¹²"),
      ("Write to [email protected] for more.", "[email protected]"),
      ("Read {Link: https://example.org/x} here.", nil),
      ("Several trials of the therapy. 1, 2", "1, 2"),
      ("It weighs 60 kg/m² and 10⁶ cells at No.24 Road, ver 1.24 Beta [12] not", "[12]"),
    ] as [(String, String?)])
  func findsMarks(text: String, mark: String?) {
    let bytes = Array(text.utf8)
    let found = Marks.find(in: bytes)
    #expect(found.count == 1)
    guard let first = found.first, let mark else { return }
    #expect(String(decoding: bytes[first.range.lower..<first.range.upper], as: UTF8.self).contains(mark))
  }
}
