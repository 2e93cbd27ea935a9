/// The elements of HTML, old ones included, so that tags are told apart by comparing a byte.
package enum HTMLElement: String, Sendable, CaseIterable {
  case a, abbr, acronym, address, applet, area, article, aside, audio
  case b, base, basefont, bdi, bdo, bgsound, big, blink, blockquote, body, br, button
  case canvas, caption, center, cite, code, col, colgroup
  case data, datalist, dd, del, details, dfn, dialog, dir, div, dl, dt
  case em, embed
  case fieldset, figcaption, figure, font, footer, form, frame, frameset
  case h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html
  case i, iframe, image, img, input, ins, isindex
  case kbd, keygen
  case label, legend, li, link, listing
  case main, map, mark, marquee, math, menu, menuitem, meta, meter
  case nav, nobr, noembed, noframes, noscript
  case object, ol, optgroup, option, output
  case p, param, path, picture, plaintext, pre, progress
  case q
  case rb, rp, rt, rtc, ruby
  case s, samp, script, search, section, select, slot, small, source, spacer, span, strike, strong, style, sub, summary, sup, svg
  case table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, tt
  case u, ul, `var`, video
  case wbr
  case xmp
  /// Any other name: a custom element, a part of an SVG picture, a mistake.
  case other = ""

  /// Never has content or an end tag.
  package var isVoid: Bool {
    switch self {
    case .area, .base, .basefont, .bgsound, .br, .col, .embed, .frame, .hr, .image, .img, .input, .keygen, .link, .meta, .param, .source,
      .track, .wbr:
      true
    default: false
    }
  }

  /// How the bytes after its start tag are read.
  package func content(scripting: Bool) -> HTMLContent {
    switch self {
    case .title, .textarea: .escapable
    case .style, .xmp, .iframe, .noembed, .noframes: .raw
    case .noscript: scripting ? .raw : .data
    case .script: .script
    case .plaintext: .plain
    default: .data
    }
  }

  /// Whether its start tag ends an SVG or MathML part that was left open (the standard's "in foreign content").
  var breaksOutOfForeignContent: Bool {
    switch self {
    case .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1, .h2, .h3, .h4, .h5, .h6, .head, .hr, .i,
      .img, .li, .listing, .menu, .meta, .nobr, .ol, .p, .pre, .ruby, .s, .small, .span, .strong, .strike, .sub, .sup, .table, .tt, .u,
      .ul, .var:
      true
    default: false
    }
  }
}

/// A name of up to ten letters and digits, packed into one word as it is read, whatever its case.
struct HTMLElementKey {
  private(set) var word: UInt64 = 0
  private var length = 0

  /// False where the word does not say it all: longer names and other bytes. No element has such a name.
  private var isExact = true

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    length += 1
    if byte.isHTMLLetter {
      word = word << 6 | UInt64(byte & 0x1F)
    } else {
      isExact = isExact && byte.isHTMLDigit
      word = word << 6 | (UInt64(byte & 0x0F) + 27)
    }
  }

  @inline(__always)
  var packed: UInt64? { isExact && length <= 10 ? word : nil }
}

/// Packed names to elements: a hash table of 512 slots, a quarter full.
struct HTMLElementTable: Sendable {
  private var keys = [UInt64](repeating: 0, count: 512)
  private var elements = [HTMLElement](repeating: .other, count: 512)

  static let shared = HTMLElementTable()

  private init() {
    for element in HTMLElement.allCases where element != .other {
      var key = HTMLElementKey()
      for byte in element.rawValue.utf8 { key.append(byte) }
      let slot = slot(of: key.word)
      keys[slot] = key.word
      elements[slot] = element
    }
  }

  @inline(__always)
  subscript(key: HTMLElementKey) -> HTMLElement {
    guard let word = key.packed else { return .other }
    return elements[slot(of: word)]
  }

  /// The slot that holds the key, or the free one where it would be.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 55)
    while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & 511 }
    return slot
  }
}
