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
    ("5Â mg, 50 Î¼g, TNF-Î± and dziaÅ‚anie", "5 mg, 50 μg, TNF-α and działanie"),
    ("Â qui, ÎLE Î» and CÂ D", "Â qui, ÎLE Î» and CÂ D"),
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
    #expect(Characters.repair(text).pieces.count == 1)
  }

  @Test func repairsAreTold() {
    let content = Array("Fish &amp; chips may cause nau-\nsea.\n".utf8)
    let block = FlatText.blocks(Decoder.decode(content).text, length: content.count)[0]
    let told = Repair.of(block, content, encoding: "utf-8")
    #expect(told.map(\.source) == [ByteRange(5, 10), ByteRange(30, 32)])
    #expect(told.map(\.now) == ["&", ""])
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

/// What a page's reading repairs or takes away, by what stands there afterwards.
@Suite struct PageRepairTests {
  private func texts(flat: String) -> [String] {
    let content = Array(flat.utf8)
    return FlatText.blocks(Decoder.decode(content).text, length: content.count).filter(\.kind.isText).map(\.text.string)
  }

  private func blocks(html: String) -> [Block] {
    let content = Array(html.utf8)
    return HTMLPage.read(content, Decoder.decode(content, format: .html)).blocks.filter(\.kind.isText)
  }

  @Test(
    arguments: [
      ("Hyper-\ntension and short-\nterm use.\n", ["Hypertension and short-term use."]),
      ("A list-\n- rash\n", ["A list-", "rash"]), ("UsesFits and seizures\n", ["Uses", "Fits and seizures"]),
      ("Moss et al.5 found no harm at all.\n", ["Moss et al. found no harm at all."]),
      ("\u{F0B7} nausea\n\u{F0B7} rash\n", ["nausea", "rash"]),
    ] as [(String, [String])]) func flattened(_ text: String, _ expected: [String])
  {
    #expect(texts(flat: text) == expected)
  }

  @Test(arguments: [
    ("<p>Take 5 mg<sup>3</sup> daily.</p>", "Take 5 mg daily."), ("<p>An area of 3 cm<sup>2</sup>.</p>", "An area of 3 cm2."),
    ("<p>It grew by m<sup>2</sup> and 10<sup>9</sup> cells.</p>", "It grew by m2 and 10^9 cells."),
    ("<p>agitation.<sup>24</sup></p>", "agitation."),
  ]) func raised(_ html: String, _ expected: String) { #expect(blocks(html: html).map(\.text.string) == [expected]) }

  @Test func signsBeforeLinesAreItems() {
    let blocks = blocks(html: "<p>It may cause:<br>• nausea<br>• rash<br>– nobody knows</p>")
    #expect(blocks.map(\.kind) == [.paragraph, .listItem, .listItem, .paragraph])
    #expect(blocks.map(\.text.string) == ["It may cause:", "nausea", "rash", "– nobody knows"])
    #expect(Set(blocks[1...2].map(\.layout.group)).count == 1)
  }

  @Test func repairsAreTold() {
    let content = Array("Itâ€™s &lt;5 mg and hyper-\ntension.\n".utf8)
    let block = FlatText.blocks(Decoder.decode(content).text, length: content.count).first { $0.kind.isText }!
    #expect(block.text.string == "It’s <5 mg and hypertension.")
    let repairs = Repair.of(block, content, encoding: "utf-8")
    #expect(repairs.map(\.was) == ["â€™", "&lt;", "-\n"])
    #expect(repairs.map(\.now) == ["’", "<", ""])
    #expect(repairs.map { String(decoding: content[$0.source.lower..<$0.source.upper], as: UTF8.self) } == ["â€™", "&lt;", "-\n"])
  }
}
