/// Reads the tokens of a page into blocks of text, with a stack of what is open and no tree.
///
/// Elements of the block kind part texts, what stands within a line is cut out later. Linear in the page, whatever its nesting.
struct PageReader {
  let whole: TracedText
  var tokenizer: HTMLTokenizer
  var open: OpenElements
  var elements: [PageElement] = []
  var pieces: [PagePiece] = []
  var tables = PageTables()
  var metadata: MetadataReader

  /// The text being gathered, and what was known where it began.
  private var text = InlineText()
  private var place: OpenElements.Entry
  /// The text of a `sup` that is open, kept apart until its end shows what it is.
  private var raised: InlineText?
  private var isInLink = false
  /// Line breaks met since the last word.
  private var lineBreaks: [ByteRange] = []
  private var cuts: [Block.Cut] = []
  private var followsGap = true
  private var lastItem: Int32 = 0
  private var items: Int32 = 0
  private var lists: Int32 = 0
  private let words = RegionWords.shared

  init(_ whole: TracedText) {
    self.whole = whole
    tokenizer = HTMLTokenizer(whole.bytes, scripting: true)
    let root = OpenElements.Entry(element: .html, node: 0, region: [])
    open = OpenElements(root)
    place = root
    elements = [PageElement(parent: -1, element: .html, region: [], signature: 0)]
    metadata = MetadataReader()
  }

  mutating func read() {
    while let token = tokenizer.next() {
      switch token {
      case .startTag(let tag): start(tag)
      case .endTag(let tag): end(tag)
      case .text(let range, let kind): read(range, kind)
      case .comment, .doctype, .ignored: break
      }
    }
    flush()
  }

  private mutating func read(_ range: ByteRange, _ kind: HTMLTextKind) {
    if kind == .raw { return metadata.script(range, tokenizer) }
    let here = open.top
    guard !here.isSkipped else { return }
    let keepsBlanks = here.kind == .preformatted
    if raised != nil {
      raised!.read(range, of: whole, kind, isLink: isInLink, keepsBlanks: keepsBlanks)
      return
    }
    if text.isEmpty || !lineBreaks.isEmpty {
      guard !isBlank(range) else { return }
      if !lineBreaks.isEmpty { breakLine(before: range) }
      if text.isEmpty { place = here }
    }
    text.read(range, of: whole, kind, isLink: isInLink, keepsBlanks: keepsBlanks)
    place.region.formIntersection(here.region)
  }

  /// A line break parts blocks, but for one within a sentence: the line before has no stop and this one goes on in small letters.
  private mutating func breakLine(before range: ByteRange) {
    let isOne = lineBreaks.count == 1
    let tag = lineBreaks[0]
    lineBreaks = []
    guard !text.isEmpty else { return }
    var at = range.lower
    while at < range.upper, whole.bytes[at].isHTMLSpace { at += 1 }
    let goesOn = at < range.upper && whole.bytes[at] &- 0x61 < 26
    let isOpen = text.lastByte.map { ![0x2E, 0x3A, 0x3F, 0x21, 0x3B].contains($0) } ?? false
    if isOne, goesOn && isOpen || place.table >= 0 || place.kind == .heading {
      text.space(tag)
    } else {
      let kept = place
      flush()
      followsGap = !isOne
      place = kept
    }
  }

  private func isBlank(_ range: ByteRange) -> Bool {
    whole.bytes.withUnsafeBufferPointer { bytes in
      for at in range.lower..<range.upper where !bytes[at].isHTMLSpace { return false }
      return true
    }
  }

  // MARK: Tags

  private mutating func start(_ tag: HTMLTag) {
    let traits = tag.element.traits
    switch tag.element {
    case .br: return br(tag.range)
    case .hr: return flush()
    case .a:
      isInLink = tokenizer.value(of: "href") != nil
      return
    case .sup:
      if raised == nil, !text.isEmpty, !open.top.isSkipped { raised = InlineText() }
      return
    case .meta, .link, .base: return metadata.tag(tag, tokenizer)
    case .script, .style: return metadata.openScript(tag, tokenizer)
    default: break
    }
    if traits.contains(.control) { count(\.controls) }
    if traits.contains(.picture) { count(\.pictures) }
    if tag.element.isVoid || traits.isEmpty { return }
    if traits.contains(.formatting) {
      guard !tokenizer.attributes.isEmpty, names(of: tag).region.contains(.hidden) else { return }
    }
    if traits.contains(.block) {
      flush()
      closeImplied(tag.element, traits)
    }
    push(tag, traits)
  }

  private mutating func br(_ range: ByteRange) {
    if raised != nil { endRaised() }
    if open.top.kind == .preformatted {
      text.insert("\n", for: whole.source(of: range))
    } else if !text.isEmpty {
      lineBreaks.append(range)
    }
  }

  private mutating func count(_ field: WritableKeyPath<PageElement, UInt16>) {
    let node = Int(open.top.node)
    elements[node][keyPath: field] = min(elements[node][keyPath: field] + 1, 60000)
  }

  /// Optional end tags: what a start tag ends that was left open.
  private mutating func closeImplied(_ element: HTMLElement, _ traits: ElementTraits) {
    let isTable: (HTMLElement) -> Bool = { $0 == .table }
    let isScope: (HTMLElement) -> Bool = { $0.traits.contains(.barrier) }
    if traits.contains(.endsParagraph), open.isOpen(.p) { open.close(.p, barrier: isScope) }
    switch element {
    case .li: open.close(anyOf: [.li], barrier: { $0.traits.contains(.list) || $0.traits.contains(.barrier) })
    case .dd, .dt: open.close(anyOf: [.dd, .dt], barrier: { $0 == .dl || $0.traits.contains(.barrier) })
    case .td, .th: open.close(anyOf: [.td, .th], barrier: isTable)
    case .tr: open.close(anyOf: [.tr], barrier: isTable)
    case .tbody, .thead, .tfoot: open.close(anyOf: [.tbody, .thead, .tfoot], barrier: isTable)
    case .h1, .h2, .h3, .h4, .h5, .h6: if open.top.element.traits.contains(.heading) { open.close(open.top.element, barrier: { _ in false }) }
    default: break
    }
  }

  private mutating func push(_ tag: HTMLTag, _ traits: ElementTraits) {
    var entry = open.top
    entry.element = tag.element
    entry.name = tag.element == .other ? nameHash(tag.name) : 0
    let (own, signature, isHiddenByStyle) = names(of: tag)
    if traits.contains(.block) || tag.element == .other {
      elements.append(PageElement(parent: entry.node, element: tag.element, region: own, signature: signature))
      entry.node = Int32(elements.count - 1)
    }
    entry.region.formUnion(own)
    entry.isSkipped = entry.isSkipped || traits.contains(.skipped) || (own.contains(.hidden) || isHiddenByStyle) && !traits.contains(.block)
    if isHiddenByStyle { entry.region.formUnion(.hidden) }
    adapt(&entry, to: tag)
    open.push(entry)
    metadata.open(tag, tokenizer)
  }

  /// The kind of text within, and the list or table that it belongs to.
  private mutating func adapt(_ entry: inout OpenElements.Entry, to tag: HTMLTag) {
    switch tag.element {
    case .h1, .h2, .h3, .h4, .h5, .h6:
      entry.kind = .heading
      entry.level = UInt8(tag.element.index - HTMLElement.h1.index + 1)
    case .title: entry.kind = .title
    case .ul, .ol, .menu, .dir:
      if entry.group == 0 || entry.item == 0 {
        lists += 1
        entry.group = lists
        entry.level = 0
      }
      if entry.kind == .heading { entry.level = 0 }
      entry.kind = .paragraph
      entry.level += 1
    case .li:
      items += 1
      entry.item = items
      entry.kind = .listItem
      if entry.group == 0 { lists += 1; entry.group = lists; entry.level = 1 }
    case .dt: entry.kind = .term
    case .dd: entry.kind = .definition
    case .blockquote: entry.kind = .quotation
    case .pre, .listing, .xmp: entry.kind = .preformatted
    case .figcaption, .caption: entry.kind = .caption
    case .article, .form, .nav, .aside, .section: if entry.kind != .listItem { entry.kind = .paragraph }
    case .table:
      entry.table = tables.open(inside: entry.table)
      entry.kind = .paragraph
      entry.item = 0
      entry.group = 0
    case .tr: if entry.table >= 0 { tables.row(entry.table) }
    case .td, .th: if entry.table >= 0 { tables.cell(entry.table, isHeader: tag.element == .th) }
    default: break
    }
  }

  private func nameHash(_ name: ByteRange) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for at in name.lower..<name.upper { hash = (hash ^ UInt32(whole.bytes[at].htmlLowercased)) &* 0x0100_0193 }
    return hash | 1
  }

  private mutating func end(_ tag: HTMLTag) {
    switch tag.element {
    case .a:
      isInLink = false
      return
    case .sup: return endRaised()
    case .br: return br(tag.range)
    default: break
    }
    let traits = tag.element.traits
    guard !traits.isEmpty, !tag.element.isVoid else { return }
    if traits.contains(.block) { flush() }
    let name = tag.element == .other ? nameHash(tag.name) : 0
    let isInline = !traits.contains(.block)
    if open.close(tag.element, name: name, barrier: { isInline ? $0.traits.contains(.block) : Self.keeps($0, from: tag.element) }),
      traits.contains(.block)
    {
      isInLink = isInLink && isInline
    }
  }

  /// Whether an element that is open keeps an end tag from what is around it: a cell's stray `</div>` closes no box outside.
  private static func keeps(_ element: HTMLElement, from ending: HTMLElement) -> Bool {
    guard element.traits.contains(.barrier) else { return false }
    switch ending {
    case .table, .tr, .tbody, .thead, .tfoot, .html, .body: return element == .table && ending != .table && ending != .html && ending != .body
    default: return true
    }
  }

  /// A raised text is a mark of citation, a power, or the end of a word (`1st`).
  private mutating func endRaised() {
    guard let aside = raised else { return }
    raised = nil
    let words = aside.text.bytes
    guard !words.isEmpty else { return }
    if CitationMark.isMark(words, isLink: aside.linkBytes > 0, after: text.text.bytes) {
      cuts.append(Block.Cut(range: aside.text.source, reason: .reference, rule: "page.raised-mark", text: aside.text.string))
      return
    }
    if words[0].isHTMLDigit, text.lastByte.map({ $0.isHTMLDigit }) ?? false { text.insert("^", for: ByteRange(aside.text.source.lower, aside.text.source.lower)) }
    text.append(aside, of: whole)
  }

  // MARK: Blocks

  /// Ends the text that was gathered.
  private mutating func flush() {
    if raised != nil { endRaised() }
    lineBreaks = []
    defer {
      text = InlineText()
      cuts = []
      followsGap = true
    }
    guard !text.isEmpty else { return }
    var piece = PagePiece(place, text, cuts)
    piece.layout.followsGap = followsGap
    if place.table >= 0 {
      piece.cell = tables.place(of: place.table)
      tables.note(place.table, text.text.count, isHeading: place.kind == .heading)
    }
    if piece.kind == .listItem {
      if lastItem == place.item, followsGap { piece.kind = .paragraph }
      lastItem = place.item
    }
    pieces.append(piece)
  }

  // MARK: Names

  /// What an element's attributes say: its regions, a hash of its names, whether its style hides it.
  private func names(of tag: HTMLTag) -> (region: Block.Region, signature: UInt32, isHidden: Bool) {
    var region = Self.region(of: tag.element)
    var signature = UInt32(tag.element.index) &* 0x9E37_79B1
    var isHidden = false
    let bytes = whole.bytes
    for attribute in tokenizer.attributes {
      let (name, value) = (attribute.name, attribute.value)
      guard name.count <= 14, name.count >= 2 else { continue }
      switch (name.count, bytes[name.lower] | 0x20) {
      case (5, 0x63) where tokenizer.hasPrefix("class", at: name.lower):
        region.formUnion(words.region(of: value, in: bytes))
        for at in value.lower..<value.upper { signature = (signature ^ UInt32(bytes[at])) &* 0x0100_0193 }
      case (2, 0x69) where tokenizer.hasPrefix("id", at: name.lower), (4, 0x72) where tokenizer.hasPrefix("role", at: name.lower),
        (8, 0x69) where tokenizer.hasPrefix("itemprop", at: name.lower):
        region.formUnion(words.region(of: value, in: bytes))
      case (14, 0x64) where tokenizer.hasPrefix("data-component", at: name.lower), (11, 0x64) where tokenizer.hasPrefix("data-testid", at: name.lower):
        region.formUnion(words.region(of: value, in: bytes))
      case (6, 0x68) where tokenizer.hasPrefix("hidden", at: name.lower): isHidden = true
      case (5, 0x73) where tokenizer.hasPrefix("style", at: name.lower): isHidden = isHidden || HiddenStyle.hides(bytes, value)
      case (11, 0x61) where tokenizer.hasPrefix("aria-hidden", at: name.lower):
        // Boxes that are hidden from screen readers are often there for the eye.
        if tokenizer.hasPrefix("true", at: value.lower), !tag.element.traits.contains(.block) { isHidden = true }
      default: break
      }
    }
    // What a page or an article is called says what it is about and what it has, not that all of it is a comment or a tag.
    if tag.element == .body || tag.element == .html { region = [] }
    if tag.element == .article || tag.element == .main { region.formIntersection([.article, .main, .body, .forum, .product, .comments, .related, .teaser]) }
    if tag.element == .article || region.isSuperset(of: [.article, .tags]) { region.subtract([.comments, .related, .tags]) }
    if isHidden, tag.element.traits.contains(.formatting) { region.insert(.hidden) }
    return (region, signature, isHidden && tag.element != .body && tag.element != .html)
  }

  private static func region(of element: HTMLElement) -> Block.Region {
    switch element {
    case .article: .article
    case .main: .main
    case .nav, .menu: .navigation
    case .header: .header
    case .footer: .footer
    case .aside: .aside
    case .form, .fieldset, .button, .label, .legend: .form
    case .figcaption: .caption
    case .address: .byline
    default: []
    }
  }
}
