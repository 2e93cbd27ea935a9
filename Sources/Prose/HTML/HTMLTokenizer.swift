/// Cuts an HTML source into tokens that tile it, as the HTML standard's tokenizer does, in linear time and without recursion.
///
/// It needs no tree: `title`, `style`, `script` and their like switch by the last start tag alone, and an SVG or MathML part is
/// known by its outermost tags. The source is any encoding that has ASCII for its first half; ranges count its bytes.
///
/// ```swift
/// var tokenizer = HTMLTokenizer(Array("<a href=x>y</a>".utf8))
/// while let token = tokenizer.next() {
///   if case .startTag(let tag) = token, tag.element == .a { tokenizer.value(of: "href") }   // 8..<9
/// }
/// ```
package struct HTMLTokenizer: Sendable {
  package let bytes: [UInt8]
  /// The attributes of the tag that `next()` gave last, in their order. Of two with one name the first counts.
  package internal(set) var attributes: [HTMLAttribute] = []

  /// Where the next token begins, and where the source ends.
  var position: Int
  let end: Int
  var content: HTMLContent
  /// The name, in small letters, of the end tag that ends a text without markup.
  private(set) var closingName: [UInt8]
  /// SVG and MathML elements that are open.
  private var foreignDepth = 0
  private let scripting: Bool
  let elements = HTMLElementTable.shared

  /// - Parameters:
  ///   - range: the part of `bytes` to read; all where nil.
  ///   - scripting: whether `noscript` hides its content, as in a browser that runs scripts.
  ///   - content: what the source begins within.
  ///   - lastStartTag: the element, in small letters, whose end tag ends that content.
  package init(
    _ bytes: [UInt8], range: ByteRange? = nil, scripting: Bool = false, content: HTMLContent = .data, lastStartTag: String = ""
  ) {
    self.bytes = bytes
    self.position = range?.lower ?? 0
    self.end = range?.upper ?? bytes.count
    self.scripting = scripting
    self.content = content
    self.closingName = Array(lastStartTag.utf8)
    precondition(end <= bytes.count, "the range lies within the bytes")
  }

  /// The next token, or nil at the end of the source.
  package mutating func next() -> HTMLToken? {
    guard position < end else { return nil }
    switch content {
    case .data: return dataToken()
    case .cdata: return cdataToken()
    case .plain: return textToken(to: end, .raw)
    case .escapable, .raw, .script:
      let kind: HTMLTextKind = content == .escapable ? .escapable : .raw
      let textEnd = content == .script ? endOfScript() : endOfRawText()
      content = .data
      return textEnd > position ? textToken(to: textEnd, kind) : dataToken()
    }
  }

  /// The raw value of the last tag's attribute, or nil where it has none of that name (in small letters).
  package func value(of name: StaticString) -> ByteRange? {
    let source = bytes.span
    for attribute in attributes where attribute.name.count == name.utf8CodeUnitCount {
      if source.hasPrefix(name, at: attribute.name.lower, to: attribute.name.upper) { return attribute.value }
    }
    return nil
  }

  private mutating func dataToken() -> HTMLToken {
    if opensMarkup(at: position) { return markup() }
    var textEnd = offset(of: 0x3C, from: position + 1)
    while textEnd < end, !opensMarkup(at: textEnd) { textEnd = offset(of: 0x3C, from: textEnd + 1) }
    return textToken(to: textEnd, .data)
  }

  mutating func textToken(to textEnd: Int, _ kind: HTMLTextKind) -> HTMLToken {
    .text(advance(to: textEnd), kind)
  }

  /// Moves on, and gives the bytes passed.
  mutating func advance(to next: Int) -> ByteRange {
    let range = ByteRange(position, next)
    position = next
    return range
  }

  @inline(__always)
  func offset(of byte: UInt8, from start: Int) -> Int { bytes.span.firstIndex(of: byte, from: start, to: end) }

  @inline(__always)
  func offset(of one: UInt8, or other: UInt8, from start: Int) -> Int {
    bytes.span.firstIndex(of: one, or: other, from: start, to: end)
  }

  func hasPrefix(_ lowercase: StaticString, at offset: Int) -> Bool { bytes.span.hasPrefix(lowercase, at: offset, to: end) }

  /// Whether a `<` begins markup rather than stands for itself.
  @inline(__always)
  private func opensMarkup(at offset: Int) -> Bool {
    guard bytes[offset] == 0x3C, offset + 1 < end else { return false }
    switch bytes[offset + 1] {
    case 0x21, 0x3F: return true  // ! ?
    case 0x2F: return offset + 2 < end  // /
    case let byte: return byte.isHTMLLetter
    }
  }

  private mutating func markup() -> HTMLToken {
    switch bytes[position + 1] {
    case 0x21: return declaration(inForeignContent: foreignDepth > 0)
    case 0x3F: return bogusComment(from: position + 1)
    case 0x2F:
      if bytes[position + 2].isHTMLLetter { return endTag() }
      return bytes[position + 2] == 0x3E ? .ignored(advance(to: position + 3)) : bogusComment(from: position + 2)
    default: return startTag()
    }
  }

  private mutating func startTag() -> HTMLToken {
    guard let tag = tag(nameAt: position + 1) else { return .ignored(advance(to: end)) }
    if foreignDepth > 0, tag.element.breaksOutOfForeignContent { foreignDepth = 0 }
    if tag.element == .svg || tag.element == .math {
      if !tag.isSelfClosing { foreignDepth += 1 }
    } else if foreignDepth == 0 {
      content = tag.element.content(scripting: scripting)
      if content != .data { closingName = Array(tag.element.rawValue.utf8) }
    }
    return .startTag(tag)
  }

  private mutating func endTag() -> HTMLToken {
    guard let tag = tag(nameAt: position + 2) else { return .ignored(advance(to: end)) }
    if foreignDepth > 0 {
      switch tag.element {
      case .svg, .math: foreignDepth -= 1
      case .p, .br: foreignDepth = 0
      default: break
      }
    }
    return .endTag(tag)
  }
}
