import Prose

/// A rule without phrases: what a pass, a trained model or the reading of the bytes decides by.
public struct StructureRule: Sendable {
  public let id: String
  public let reason: Reason
  public let why: String
  /// Part of how the bytes are read: `--without` can't switch it off.
  public let isFixed: Bool

  init(_ id: String, _ reason: Reason, _ why: String, isFixed: Bool = false) {
    self.id = id
    self.reason = reason
    self.why = why
    self.isFixed = isFixed
  }
}

extension CleaningRules {
  /// All of them, with the shapes: together with `rules` every id that a block or a cut may have.
  public static let structure: [StructureRule] =
    [shapes, below, passes, sites, inline, models, page, regions, reading].flatMap(\.self)

  private static let shapes = Shapes.all.map { StructureRule($0.id, $0.reason, $0.why) }

  /// Ids of rules that `--without` may name.
  public static let switchable: Set<String> = Set(rules.map(\.id)).union(structure.filter { !$0.isFixed }.map(\.id))

  /// What the lists and sections that a heading opens are removed by.
  private static let below: [StructureRule] = {
    let lists = rules.filter { $0.role == .opensList }
    let sections = Set(rules.filter { $0.role == .opensSection }.map(\.reason)).subtracting([.reference, .disclaimer])
    var below = lists.map { StructureRule("\($0.id).below", $0.reason, "Short lines below a heading that \($0.id) finds.") }
    for name in sections.map(\.rawValue).sorted() {
      below.append(StructureRule("comments.below-\(name)", .comments, "What follows a heading over comments or a form, to the end."))
    }
    below.append(StructureRule("reference.below-heading", .reference, "Entries below a heading over references."))
    below.append(StructureRule("disclaimer.below-heading", .disclaimer, "The paragraph below a policy's heading."))
    return below
  }()

  private static let passes = [
    StructureRule("duplicate.paragraph", .duplicate, "The document has begun a paragraph with the same two dozen words before."),
    StructureRule("duplicate.title", .duplicate, "The title again."),
    StructureRule("navigation.above-title", .navigation, "A short line above the title."),
    StructureRule("navigation.site-name", .navigation, "The site's name on a line of its own."),
    StructureRule(
      "navigation.tools-run", .navigation, "Tools of a page about a medicine, one below the other, and what stands among them."),
    StructureRule("navigation.contents-run", .navigation, "Headings of sections with nothing between them."),
    StructureRule("caption.lone-heading", .caption, "A heading with nothing under it."),
    StructureRule("caption.broken-off", .caption, "A short line that breaks off in an opening bracket."),
    StructureRule("byline.signature", .byline, "What stands under every post of a member."),
    StructureRule("byline.member", .byline, "A member's name, rank or number of posts above a post."),
    StructureRule("foreign.line", .foreign, "A line in another language than the document's."),
    StructureRule("foreign.scrap", .foreign, "Words of another language within a line."),
  ]

  private static let sites = [
    StructureRule(SitePass.onSite, .boilerplate, "Pages of the same site repeat the line, and it speaks of no medicine (--site-memory)."),
    StructureRule(
      SitePass.inTemplate, .boilerplate,
      "Pages that name no site repeat the line beside the same neighbour, and it speaks of no medicine (--site-memory)."),
  ]

  private static let inline = [
    StructureRule("spam.injected-link", .spam, "Words of a sold link within a sentence."),
    StructureRule("spam.anchor-stages", .spam, "The title of another page laid over words of this one."),
    StructureRule("spam.anchor-effects", .spam, "The title of another page laid over words of this one."),
    StructureRule("spam.anchor-interactions", .spam, "The title of another page laid over words of this one."),
    StructureRule("navigation.aside", .navigation, "Words in brackets or between commas that lead elsewhere."),
    StructureRule("navigation.aside-sentence", .navigation, "A sentence that leads elsewhere, or is no more than an address."),
    StructureRule("reference.title-sentence", .reference, "A sentence that is the title of a study."),
    StructureRule("promotion.praise-sentence", .promotion, "A sentence in which an institution praises itself to the reader."),
    StructureRule("navigation.menu-before-text", .navigation, "A menu before the first sentence of a page that is one line."),
    StructureRule("form.box-behind-text", .form, "A comment box behind the last sentence of a page that is one line."),
    StructureRule("navigation.site-in-title", .navigation, "The site's name behind the title."),
  ]

  private static let models = [
    StructureRule("model.before-article", .boilerplate, "The model of lines: most likely before the article's start."),
    StructureRule("model.within-article", .boilerplate, "The model of lines: most likely within the article, but no part of it."),
    StructureRule("model.after-article", .boilerplate, "The model of lines: most likely behind the article's end."),
    StructureRule("page.model", .boilerplate, "The model of pages: no part of the article."),
  ]

  private static let page =
    [
      StructureRule("page.said-before", .duplicate, "The page has said these words before."),
      StructureRule("page.head-title", .duplicate, "The title in the page's head, where the page shows one too."),
      StructureRule("page.machine-text", .markup, "An address or a moment written for programs."),
      StructureRule("page.links", .navigation, "Most of the words are links, and the model of pages doubts them."),
      StructureRule("page.legal-words", .disclaimer, "Words of law in what the model of pages doubts."),
      StructureRule("page.byline-words", .byline, "A date in a short line that the model of pages doubts."),
      StructureRule("page.subscribe-words", .promotion, "Words of subscriptions in a short line that the model of pages doubts."),
      StructureRule("page.comment-words", .comments, "Words of comments in a short line that the model of pages doubts."),
    ]
    + PageLines.cues.map { cue in
      let beginnings = cue.beginnings.prefix(3).joined(separator: ", ")
      return StructureRule(cue.rule, cue.reason, "A short line that begins as these do: \(beginnings).")
    }

  /// What the names of the elements around a block say, where the model of pages doubts it.
  private static let regions = PageReasons.regions.map { entry in
    let name = entry.rule.dropFirst("page.".count)
    return StructureRule(
      entry.rule, entry.reason, "Stands in an element whose name, class or role says \(name), and the model of pages doubts it.")
  }

  private static let reading = [
    StructureRule("whitespace", .whitespace, "Blanks and line ends between blocks.", isFixed: true),
    StructureRule("markup.page", .markup, "Tags, scripts, styles and comments between blocks of a page.", isFixed: true),
    StructureRule("markup.tag", .markup, "A tag within a block.", isFixed: true),
    StructureRule("markup.signs", .markup, "Signs without a word.", isFixed: true),
    StructureRule("markup.rule", .markup, "A line drawn with signs.", isFixed: true),
    StructureRule("markup.bullet", .markup, "The bullet before an item.", isFixed: true),
    StructureRule("markup.cell", .markup, "What parts the cells of a row.", isFixed: true),
    StructureRule("markup.heading", .markup, "The signs of a Markdown heading.", isFixed: true),
    StructureRule("markup.front-matter", .markup, "The fields at the head of a Markdown file.", isFixed: true),
    StructureRule("markup.markdown", .markup, "Signs of Markdown within a line.", isFixed: true),
    StructureRule("mark.bracket-number", .reference, "A citation's number in brackets.", isFixed: true),
    StructureRule("mark.number-after-stop", .reference, "A citation's number run into the end of a sentence.", isFixed: true),
    StructureRule("mark.superscript", .reference, "A citation's number in raised figures.", isFixed: true),
    StructureRule("mark.editing", .reference, "An encyclopedia's note to its editors in brackets.", isFixed: true),
    StructureRule("mark.hidden-address", .markup, "What a site shows instead of a mail address.", isFixed: true),
    StructureRule("mark.template-brace", .markup, "A template's braces left in the text.", isFixed: true),
    StructureRule("mark.shortcode", .markup, "A code in brackets that the site's system left unread.", isFixed: true),
    StructureRule("page.raised-mark", .reference, "A citation's mark in a raised element.", isFixed: true),
    StructureRule("page.site-name", .boilerplate, "The site's name beside the title.", isFixed: true),
  ]
}
