/// What reading a page needs to know of an element.
struct ElementTraits: OptionSet {
  let rawValue: UInt16
  /// Begins and ends a block of text.
  static let block = ElementTraits(rawValue: 1 << 0)
  /// Its start tag ends a paragraph that was left open.
  static let endsParagraph = ElementTraits(rawValue: 1 << 1)
  /// Within a line, and worth remembering for its class.
  static let inline = ElementTraits(rawValue: 1 << 2)
  /// What it holds is not read.
  static let skipped = ElementTraits(rawValue: 1 << 3)
  /// Closes nothing outside of itself: a cell's stray end tags do not close what surrounds the table.
  static let barrier = ElementTraits(rawValue: 1 << 4)
  static let heading = ElementTraits(rawValue: 1 << 5)
  static let list = ElementTraits(rawValue: 1 << 6)
  /// A field or button of a form.
  static let control = ElementTraits(rawValue: 1 << 7)
  static let picture = ElementTraits(rawValue: 1 << 8)
  /// Bold, italic and the like: remembered only where it is hidden.
  static let formatting = ElementTraits(rawValue: 1 << 9)

  private static func of(_ element: HTMLElement) -> ElementTraits {
    switch element {
    case .h1, .h2, .h3, .h4, .h5, .h6: [.block, .endsParagraph, .heading]
    case .ul, .ol, .menu, .dir: [.block, .endsParagraph, .list]
    case .p, .li, .dd, .dt, .address, .article, .aside, .blockquote, .center, .details, .dialog, .div, .dl, .fieldset, .figcaption, .figure,
      .footer, .form, .header, .hgroup, .main, .nav, .search, .section, .summary, .pre, .listing, .xmp:
      [.block, .endsParagraph]
    case .table: [.block, .endsParagraph, .barrier]
    case .td, .th, .caption: [.block, .barrier]
    case .html, .head, .body, .tbody, .thead, .tfoot, .tr, .legend, .title, .colgroup, .frameset: [.block]
    case .button: [.block, .control, .barrier]
    case .input: [.control]
    case .select, .textarea, .datalist: [.skipped, .control]
    case .svg, .template, .noscript, .canvas, .script, .style, .noembed, .noframes: [.skipped]
    case .iframe, .video, .audio, .object, .embed, .picture: element == .picture || element == .object ? [.picture] : [.skipped, .picture]
    case .img, .image: [.picture]
    case .span, .time, .label, .cite, .small, .q, .other, .output, .data, .slot, .abbr, .font: [.inline]
    case .b, .i, .em, .strong, .u, .s, .mark, .code: [.formatting]
    default: []
    }
  }

  static let all: [ElementTraits] = HTMLElement.allCases.map(of)
}

extension HTMLElement {
  /// A small number for tables: the place in the order of declaration.
  @inline(__always)
  package var index: Int { Int(unsafeBitCast(self, to: UInt8.self)) }

  @inline(__always)
  var traits: ElementTraits { ElementTraits.all[index] }
}
