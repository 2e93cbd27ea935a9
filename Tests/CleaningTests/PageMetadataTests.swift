import Testing

@testable import Cleaning
@testable import Prose

/// What pages say of themselves in ways that are easily misread.
@Suite struct PageMetadataTests {
  private static let prose =
    "<p>Fexolan has calmed the noses of many people since the nineties, and most who take it feel well enough to work and sleep.</p>"

  private func metadata(head: String, body: String) -> Metadata {
    let content = Array("<html lang=en><head>\(head)</head><body>\(body)\(Self.prose)\(Self.prose)</body></html>".utf8)
    var document = HTMLPage.document(SourceDocument(id: "page", source: "page.html", format: .html, content: content))
    Cleaner().clean(&document)
    return document.metadata
  }

  @Test(
    "the site's name stands beside the page's own heading, first or last, and may be a heading itself",
    arguments: [
      ("Fexolan | Institute of Hay", "<h1>Fexolan</h1>", "Institute of Hay"),
      ("Pollen Pages - Fexolan", "<h2>Fexolan</h2>", "Pollen Pages"),
      ("Fexolan | Pollen Pages", "<header><h1><a href=/>Pollen Pages</a></h1></header><h2>Fexolan</h2>", "Pollen Pages"),
    ])
  func sites(title: String, heading: String, site: String) {
    let metadata = metadata(head: "<title>\(title)</title>", body: heading)
    #expect(metadata.title == "Fexolan" && metadata.site == site)
  }

  @Test(
    "an author is a name, and a person's before an organisation's",
    arguments: [
      ("<meta name=author content='By Ada Moss, Health Reporter'>", "Ada Moss"),
      ("<meta name=author content='Ada Moss, RN'>", "Ada Moss, RN"),
      (
        #"<script type="application/ld+json">{"author":[{"@type":"Organization","name":"Pollen Co"},{"name":"Ada Moss","@type":"Person"}]}</script>"#,
        "Ada Moss"
      ),
      (#"<script type="application/ld+json">{"author":{"@type":"Organization","name":"Pollen Co"}}</script>"#, "Pollen Co"),
    ])
  func authors(head: String, author: String) { #expect(metadata(head: head, body: "<h1>Fexolan</h1>").author == author) }

  @Test("a date on which the page is looked at again is none on which it was published") func dates() {
    #expect(metadata(head: "", body: "<h1>Fexolan</h1><p>Leaflet reference: HAY/7. Review date: June 2027</p>").published == nil)
    #expect(metadata(head: "<meta name=dcterms.date content=2019-11-02>", body: "<h1>Fexolan</h1>").published == "2019-11-02")
  }
}
