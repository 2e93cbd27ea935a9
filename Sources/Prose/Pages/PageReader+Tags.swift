extension PageReader {
  mutating func start(_ tag: HTMLTag) {
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
    case .h1, .h2, .h3, .h4, .h5, .h6:
      if open.top.element.traits.contains(.heading) { open.close(open.top.element, barrier: { _ in false }) }
    default: break
    }
  }

  private mutating func push(_ tag: HTMLTag, _ traits: ElementTraits) {
    var entry = open.top
    entry.element = tag.element
    entry.name = tag.element == .other ? nameHash(tag.name) : 0
    var (own, signature, isHiddenByStyle) = names(of: tag)
    let isPanel = own.remove(.panel) != nil
    if traits.contains(.block) || tag.element == .other {
      elements.append(
        PageElement(
          parent: entry.node, element: tag.element, region: own, signature: signature, isHidden: isHiddenByStyle, isPanel: isPanel))
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
      entry.level = min(entry.level + 1, 99)
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
    case .tbody, .thead, .tfoot: if entry.table >= 0 { tables.rowGroup(entry.table) }
    case .td, .th:
      guard entry.table >= 0 else { break }
      tables.cell(entry.table, isHeader: tag.element == .th, columns: count(of: "colspan"), rows: count(of: "rowspan"))
    default: break
    }
  }

  /// The number that an attribute tells, 1 where it tells none.
  private func count(of attribute: StaticString) -> Int32 {
    guard !tokenizer.attributes.isEmpty, let value = tokenizer.value(of: attribute) else { return 1 }
    let digits = whole.bytes[value.lower..<value.upper].drop { $0.isHTMLSpace }.prefix { $0.isHTMLDigit }
    return digits.isEmpty ? 1 : digits.prefix(4).reduce(0) { $0 * 10 + Int32($1 - 0x30) }
  }

  private func nameHash(_ name: ByteRange) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for at in name.lower..<name.upper { hash = (hash ^ UInt32(whole.bytes[at].htmlLowercased)) &* 0x0100_0193 }
    return hash | 1
  }

  mutating func end(_ tag: HTMLTag) {
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
    case .table, .tr, .tbody, .thead, .tfoot, .html, .body:
      return element == .table && ending != .table && ending != .html && ending != .body
    default: return true
    }
  }
}
