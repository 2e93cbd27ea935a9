import Prose

/// Names the reason for which a block is no part of the article: by the names of the elements around it, by its own words, by its links.
struct PageReasons {
  private let model: PageModel

  init(_ model: PageModel) { self.model = model }

  /// Regions in the order in which they explain most.
  static let regions: [(region: Block.Region, reason: Reason, rule: String)] = [
    (.hidden, .markup, "page.hidden"), (.cookie, .form, "page.cookie"), (.comments, .comments, "page.comments"),
    (.related, .navigation, "page.related"),
    (.advertisement, .promotion, "page.advertisement"), (.share, .navigation, "page.share"), (.promotion, .promotion, "page.promotion"),
    (.tags, .navigation, "page.tags"), (.contents, .navigation, "page.contents"), (.caption, .caption, "page.caption"),
    (.byline, .byline, "page.byline"),
    (.member, .byline, "page.member"), (.references, .reference, "page.references"), (.navigation, .navigation, "page.navigation"),
    (.footer, .boilerplate, "page.footer"), (.form, .form, "page.form"), (.aside, .boilerplate, "page.aside"),
    (.gallery, .caption, "page.gallery"),
    (.teaser, .navigation, "page.teaser"), (.product, .promotion, "page.product"), (.header, .boilerplate, "page.header"),
  ]

  func reason(_ place: Int) -> (Reason, String) {
    let here = model.blocks[place].layout.region
    for (region, reason, rule) in Self.regions where here.contains(region) { return (reason, rule) }
    let measure = model.measures[place]
    if measure.links > 0.5 { return (.navigation, "page.links") }
    if model.blocks[place].kind == .caption { return (.caption, "page.caption") }
    let short = measure.tokens < 20
    if measure.cue(.legal) >= 2 { return (.disclaimer, "page.legal-words") }
    if short, measure.cue(.date) >= 1, measure.cue(.by) + measure.digits > 0 { return (.byline, "page.byline-words") }
    if short, measure.cue(.subscribe) >= 1 { return (.promotion, "page.subscribe-words") }
    if short, measure.cue(.comment) >= 1 { return (.comments, "page.comment-words") }
    return (.boilerplate, "page.model")
  }

  /// The title of the head, where another block is the title.
  func isInHead(_ place: Int) -> Bool { model.tree.elements[Int(model.blocks[place].layout.element)].element == .title }

  /// A moment in ISO 8601 or the address of a file: written for programs.
  func isMachineText(_ place: Int) -> Bool {
    let text = model.blocks[place].text.bytes
    guard !text.contains(0x20), text.count >= 16 else { return false }
    let isAddress = text.starts(with: Array("http".utf8)) && model.measures[place].links < 0.5
    let isMoment = text.count < 36 && text[4] == 0x2D && text[10] == 0x54 && text[13] == 0x3A
    return isAddress || isMoment
  }
}
