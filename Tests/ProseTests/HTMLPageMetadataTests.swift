import Testing

@testable import Prose

private func metadata(_ html: String) -> Metadata {
  let content = Array(html.utf8)
  return HTMLPage.read(content, Decoder.decode(content, format: .html)).metadata
}

@Suite struct HTMLPageMetadataTests {
  @Test func openGraph() {
    let page = metadata(
      """
      <html lang="en-GB"><title>Naltrexone | Health Pages</title><meta property="og:title" content="Naltrexone">
      <meta property="og:site_name" content="Health Pages"><meta property="article:published_time" content="2021-03-05T10:00:00Z">
      <meta name="author" content="Ann Smith"><link rel="canonical" href="https://example.org/n"><body><p>Text
      """)
    #expect(page.title == "Naltrexone")
    #expect(page.site == "Health Pages")
    #expect(page.published == "2021-03-05")
    #expect(page.author == "Ann Smith")
    #expect(page.url == "https://example.org/n")
    #expect(page.language == "en")
  }

  @Test func linkedData() {
    let page = metadata(
      #"""
      <script type="application/ld+json">{"@type": "Article", "headline": "On \u201Cdoses\u201D", "datePublished": "2020-01-02",
      "author": [{"@type": "Person", "name": "Ann Smith"}, {"name": "Bo Lee"}], "publisher": {"name": "Health Pages", "logo": {"name": "no"}}}</script>
      """#)
    #expect(page.title == "On “doses”")
    #expect(page.author == "Ann Smith, Bo Lee")
    #expect(page.published == "2020-01-02")
    #expect(page.site == "Health Pages")
  }

  @Test(arguments: ["{", "[[[[", #"{"author": {"name": "#, #"{"a": "\u12"}"#, "}}}]]]", #"{"datePublished" "x"}"#])
  func brokenLinkedDataIsPassedOver(json: String) {
    #expect(metadata("<script type='application/ld+json'>\(json)</script><p>x").title == nil)
  }

  @Test func bylinesAndTimes() {
    let page = metadata("<h1>Doses</h1><p class='byline'>By Ann Smith, 5 March 2021</p><p>Text.</p>")
    #expect(page.author == "Ann Smith")
    #expect(page.published == "2021-03-05")
    #expect(metadata("<time datetime='2019-07-01T08:00'>July</time><p>x").published == "2019-07-01")
  }

  @Test(
    arguments: [
      ("<title>Aspirin: uses - Pill Site</title><h1>Aspirin: uses</h1><p>x", "Aspirin: uses", "Pill Site"),
      ("<title>Aspirin: uses and doses - Pill Site</title><p>x", "Aspirin: uses and doses", "Pill Site"),
      ("<title>Pill Site</title><h1>Aspirin</h1><p>x", "Pill Site", nil),
      ("<h1>Aspirin</h1><p>x", "Aspirin", nil),
    ] as [(String, String, String?)])
  func titles(html: String, title: String, site: String?) {
    #expect(metadata(html).title == title)
    #expect(metadata(html).site == site)
  }

  @Test func onlyOneBlockIsTheTitle() {
    let content = Array("<title>Aspirin - Pill Site</title><h1>Aspirin</h1><p>x</p><svg><title>i</title></svg>".utf8)
    let titles = HTMLPage.read(content, Decoder.decode(content, format: .html)).blocks.filter { $0.kind == .title }
    #expect(titles.map(\.text.string) == ["Aspirin"])
  }

  @Test(
    arguments: [
      ("2021-03-05T10:00:00+01:00", "2021-03-05"), ("20210305", "2021-03-05"), ("March 5, 2021", "2021-03-05"),
      ("5th of March 2021", "2021-03-05"),
      ("Published: Mar. 5, 2021 10:04 am", "2021-03-05"), ("25/12/2020", "2020-12-25"), ("12/25/2020", "2020-12-25"),
      ("2020/12/25", "2020-12-25"),
      ("March 2021", "2021-03"), ("2021", nil), ("05/03/2021", nil), ("maybe 5 people", nil), ("2021-13-01", nil), ("", nil),
    ] as [(String, String?)])
  func dates(text: String, expected: String?) { #expect(PageDate.normalised(text) == expected) }

  @Test(
    arguments: [
      ("site-footer__links", Block.Region.footer), ("postMeta2", .byline), ("download headache", Block.Region()), ("ad", .advertisement),
      ("c-article-body", [.article, .body]), ("has-comments", .comments), ("x sidebar y", .aside),
    ] as [(String, Block.Region)])
  func regions(names: String, expected: Block.Region) {
    let bytes = Array(names.utf8)
    #expect(RegionWords.shared.region(of: ByteRange(0, bytes.count), in: bytes) == expected)
  }
}
