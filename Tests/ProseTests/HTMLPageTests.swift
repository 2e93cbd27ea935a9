import Testing

@testable import Prose

private func read(_ html: String) -> HTMLPage {
  let content = Array(html.utf8)
  return HTMLPage.read(content, Decoder.decode(content, format: .html))
}

private func texts(_ html: String) -> [String] { read(html).blocks.filter(\.kind.isText).map(\.text.string) }

/// `kind: text` for each text block.
private func lines(_ html: String) -> [String] {
  read(html).blocks.filter(\.kind.isText).map { "\($0.kind.rawValue): \($0.text.string)" }
}

@Suite struct HTMLPageTests {
  @Test(
    arguments: [
      ("<p>Take <b>5&nbsp;mg</b> daily.</p>", ["paragraph: Take 5 mg daily."]),
      ("<h2>Dose</h2>\n<p>One\n   tablet.", ["heading: Dose", "paragraph: One tablet."]),
      ("<ul><li>nausea<li>rash</ul>after", ["list_item: nausea", "list_item: rash", "paragraph: after"]),
      ("<dl><dt>Common<dd>rash<dt>Rare<dd>fever</dl>", ["term: Common", "definition: rash", "term: Rare", "definition: fever"]),
      ("<blockquote><p>He said.</p></blockquote>", ["quotation: He said."]),
      ("<figure><img><figcaption>A tablet</figcaption></figure>", ["caption: A tablet"]),
      ("<pre>a\n  b</pre>", ["preformatted: a\n  b"]),
      ("<p>one<div>two</div>three", ["paragraph: one", "paragraph: two", "paragraph: three"]),
      ("plain words", ["paragraph: plain words"]),
      ("", []),
    ] as [(String, [String])])
  func kinds(html: String, expected: [String]) { #expect(lines(html) == expected) }

  @Test(arguments: [
    ("First line.<br>Second line.", ["First line.", "Second line."]),
    ("A sentence that<br>goes on", ["A sentence that goes on"]),
    ("One<br><br>two", ["One", "two"]),
    ("<h1>Two<br>lines</h1>", ["Two lines"]),
  ])
  func lineBreaks(html: String, expected: [String]) { #expect(texts(html) == expected) }

  @Test(arguments: [
    "<script>var a = '<p>no</p>'</script>", "<style>p { }</style>", "<noscript><p>Turn it on.</p></noscript>",
    "<template><p>x</p></template>",
    "<svg><title>Icon</title><text>x</text></svg>", "<select><option>One<option>Two</select>",
    "<p><span style='display: none'>secret</span></p>",
    "<p><i class=icon aria-hidden=true>menu</i></p>", "<p><span class='sr-only'>opens a window</span></p>", "<textarea>mine</textarea>",
    "<!-- a comment -->", "<img alt='a picture'>",
  ])
  func unread(html: String) { #expect(texts(html) == []) }

  @Test func hiddenBoxesAreTextWithARegion() {
    let block = read("<div style='display:none'><p>Text.</p></div>").blocks.first { $0.kind.isText }
    #expect(block?.layout.region.contains(.hidden) == true)
  }

  @Test(arguments: [
    ("relapse.<sup>12</sup> The drug", "relapse. The drug"), ("relapse<sup><a href='#r1'>1</a></sup> rate", "relapse rate"),
    ("relapse<sup>[3]</sup>", "relapse"), ("10<sup>9</sup> cells", "10^9 cells"), ("20 kg/m<sup>2</sup>", "20 kg/m2"),
    ("the 1<sup>st</sup> dose", "the 1st dose"),
  ])
  func raisedText(html: String, expected: String) { #expect(texts("<p>\(html)</p>") == [expected]) }

  @Test func citationMarksAreCutWithTheirWords() throws {
    let block = try #require(read("<p>A relapse.<sup>12</sup> The drug</p>").blocks.first { $0.kind.isText })
    #expect(block.cuts.contains { $0.reason == .reference && $0.text == "12" })
  }

  @Test func quotesKnowTheirBytes() throws {
    let html = "<p>Fish &amp; <b>chips</b> are\n <i>not</i> drugs.</p>"
    let block = try #require(read(html).blocks.first { $0.kind.isText })
    #expect(block.text.string == "Fish & chips are not drugs.")
    let source = block.text.source(of: ByteRange(5, 20))
    #expect(String(decoding: Array(html.utf8)[source.lower..<source.upper], as: UTF8.self) == "&amp; <b>chips</b> are\n <i>not")
    #expect(
      block.cuts.map { String(decoding: Array(html.utf8)[$0.range.lower..<$0.range.upper], as: UTF8.self) } == [
        "<b>", "</b>", "<i>", "</i>",
      ])
  }

  @Test func linksAreCounted() throws {
    let block = try #require(read("<p>See <a href=x>this page</a> now</p>").blocks.first { $0.kind.isText })
    #expect(block.layout.linkBytes == 9)
  }

  @Test func legacyEncodingsKeepTheirOffsets() throws {
    let content: [UInt8] = Array("<meta charset=iso-8859-1><p>f".utf8) + [0xFC] + Array("r 5 mg</p>".utf8)
    let page = HTMLPage.read(content, Decoder.decode(content, format: .html))
    let block = try #require(page.blocks.first { $0.kind.isText })
    #expect(block.text.string == "für 5 mg")
    #expect(block.range == ByteRange(28, 36))
    #expect(page.blocks.last?.range.upper == content.count)
  }
}

@Suite struct HTMLPageTableTests {
  private func rows(_ html: String) -> [Block] { read(html).blocks.filter { $0.kind == .tableRow } }

  @Test func aTableIsReadByRows() {
    let rows = rows("<table><tr><th>Drug<th>Dose</tr><tr><td>Aspirin<td>100 mg</tr><tr><td>Ibuprofen</td><td>200 mg</td></tr></table>")
    #expect(rows.map(\.text.string) == ["Drug | Dose", "Aspirin | 100 mg", "Ibuprofen | 200 mg"])
    #expect(rows.map(\.layout.isHeader) == [true, false, false])
    #expect(rows.allSatisfy { $0.layout.group == rows[0].layout.group && $0.layout.group > 0 })
    #expect(rows[1].layout.cells == [ByteRange(0, 7), ByteRange(10, 16)])
  }

  @Test(
    "cells stand in their columns, beside empty ones and those that reach over several",
    arguments: [
      (
        "<tr><th>People<th>Dose<th>How often<tr><td rowspan=2>Adults<td>10 mg<td>daily<tr><td>20 mg<td>weekly",
        ["People | Dose | How often", "Adults | 10 mg | daily", " | 20 mg | weekly"]
      ),
      (
        "<tr><th rowspan=2>Event<th colspan=2>Drug<th colspan='2'>Placebo<tr><th>n<th>%<th>n<th>%<tr><td>Rash<td>3<td>2.5<td>1<td>0.9",
        ["Event | Drug |  | Placebo", " | n | % | n | %", "Rash | 3 | 2.5 | 1 | 0.9"]
      ),
      ("<tr><th>a<th>b<th>c<tr><td>1<td><td>3<tr><td>4<td>&nbsp;<td>6<tr><td>7", ["a | b | c", "1 |  | 3", "4 |  | 6", "7"]),
      ("<tr><td>a<td><td>b<tr><td>c<td> <td>d<tr><td colspan=3>Heart", ["a | b", "c | d", "Heart"]),
      ("<tbody><tr><td rowspan=0>a<td>b<tr><td>c<tbody><tr><td>d<td>e", ["a | b", " | c", "d | e"]),
      ("<tr><td rowspan=9999>a<td colspan=99999>b<tr><td>c<tr><td>d<td>e", ["a | b", " | c", " | d | e"]),
    ])
  func cellsStandInTheirColumns(_ html: String, _ lines: [String]) {
    let rows = rows("<table>" + html + "</table>")
    #expect(rows.map(\.text.string) == lines)
    for row in rows { #expect(row.layout.cells.allSatisfy { $0.upper <= row.text.count }) }
  }

  @Test("lines of a cell that arranges a page stand apart, those of a cell with data together") func linesOfCells() {
    let page =
      "<table><tr><td><a href=1>Home</a><td><b>Fexolan</b><br>1. What it is<br>2. How it is taken<p>It is an old medicine.<p>Uncommon:<br>dry mouth<br>headache</table>"
    #expect(
      lines(page).suffix(7).map { $0.split(separator: ": ", maxSplits: 1)[1] } == [
        "Fexolan", "1. What it is", "2. How it is taken", "It is an old medicine.", "Uncommon:", "dry mouth", "headache",
      ])
    #expect(
      rows("<table><tr><td>Adults<br>and children<td>60 mg<tr><td>Others<td>30 mg<br>a day</table>").map(\.text.string) == [
        "Adults and children | 60 mg", "Others | 30 mg a day",
      ])
  }

  @Test func emptyCellsAtTheEndCount() {
    let rows = rows("<table><tr><th>a<th>b<th>c<tr><td>1<td>2&rsquo;<td></table>")
    #expect(rows.map(\.layout.cells.count) == [3, 3] && rows[1].text.string == "1 | 2’")
  }

  @Test func aTableThatHoldsAPageIsUnfolded() {
    let long = String(repeating: "A paragraph of some length. ", count: 30)
    #expect(lines("<table><tr><td>Menu</td><td><h1>Title</h1><p>\(long)</p><p>\(long)</p></td></tr></table>").first == "paragraph: Menu")
    #expect(
      rows("<table><tr><td><table><tr><td>a<td>b<tr><td>c<td>d</table></td><td>x</td></tr></table>").map(\.text.string) == [
        "a | b", "c | d",
      ])
  }

  @Test func listsKnowTheirDepth() {
    let items = read("<ul><li>one<ul><li>two</ul><li>three</ul>").blocks.filter { $0.kind == .listItem }
    #expect(items.map(\.text.string) == ["one", "two", "three"])
    #expect(items.map(\.layout.level) == [1, 2, 1])
    #expect(Set(items.map(\.layout.group)).count == 1)
  }
}

@Suite struct HTMLPageTilingTests {
  static let hostile: [String] = [
    "", "<", "<p", "<p>", "</p></p>", "a<b>c</i>d</b>e", "<table><tr><td>a<table>b</table></div></td>c", "<a href=x>one<a href=y>two</a>",
    "&amp;&#0;&nbsp;",
    "<p>a<!-- <p> -->b<p>c", "<sup>1</sup>2<sup>3", "<br><br>x<br>", "<li>a<ul><li>b</li></li>c", "<title>t</title><h1>t</h1>",
    "<svg><p>out</p>",
    "<p>soft\u{AD}hyphen \u{200B} and [12] marks.[<a href=x>3</a>]</p>", "<td>a<td>b<tr><td>c", "<pre>\n\na</pre>", "<h1><p>x</h1>y",
    "a\u{0}b\r\nc",
    "<p>{Link: x} [email&#160;protected]</p>", "<select><p>x</select>", "<span hidden>a<p>b</span>c", "<xyz><abc>x</xyz>y</abc>",
  ]

  @Test(arguments: hostile) func blocksTileThePage(html: String) {
    let page = read(html)
    var at = 0
    for block in page.blocks {
      #expect(block.range.lower == at && !block.range.isEmpty)
      at = block.range.upper
      var cut = block.range.lower
      for range in block.cuts.map(\.range) {
        #expect(range.lower >= cut && range.upper <= block.range.upper)
        cut = range.upper
      }
      if block.kind.isText { #expect(block.range.contains(block.text.source)) }
    }
    #expect(at == html.utf8.count)
  }

  @Test(arguments: [
    "<div>", "<b>", "<ul><li>", "<table><tr><td>", "<a href=x>", "<sup>", "<span class=x>", "</div>", "<p>", "<x-y>", "<h1>",
  ])
  func deepNestingIsLinear(unit: String) {
    let html = String(repeating: unit, count: 100_000) + "end"
    var last: String?
    let time = ContinuousClock().measure { last = read(html).blocks.last?.text.string }
    #expect(last == "end")
    // Quadratic it would take many minutes; a busy machine is no fault.
    #expect(time < .seconds(40))
  }

  @Test func cutOffAnywhereItStillTiles() {
    let html = Array(
      "<html><body class=x><p>Take <b>5 &micro;g</b><sup>1</sup></p><table><tr><td>a</td><td>b</td></tr></table></body>".utf8)
    for end in 0...html.count {
      let part = Array(html[..<end])
      let page = HTMLPage.read(part, Decoder.decode(part, format: .html))
      #expect(page.blocks.reduce(0) { $0 + $1.range.count } == end)
    }
  }
}
