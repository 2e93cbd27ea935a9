/// A piece of an HTML source. Tokens tile it: each begins where the one before it ended.
///
/// ```swift
/// // <p class=x>Fish &amp; chips</p>
/// // startTag(p, 0..<11), text(11..<27, .data), endTag(p, 27..<31)
/// ```
package enum HTMLToken: Sendable, Equatable {
  case startTag(HTMLTag)
  case endTag(HTMLTag)
  /// Raw bytes; `HTMLTextRuns` decodes them.
  case text(ByteRange, HTMLTextKind)
  /// `content` is the comment's data, raw; declarations and processing instructions (`<?xml …>`) are comments too.
  case comment(ByteRange, content: ByteRange)
  case doctype(HTMLDoctype)
  /// Bytes that stand for nothing: `</>`, a tag that the end of the source cuts off, the frame of a CDATA section.
  case ignored(ByteRange)

  /// Where the token stands in the source, in bytes.
  package var range: ByteRange {
    switch self {
    case .startTag(let tag), .endTag(let tag): tag.range
    case .text(let range, _), .comment(let range, _), .ignored(let range): range
    case .doctype(let doctype): doctype.range
    }
  }
}

/// A start or end tag. Its attributes are `HTMLTokenizer.attributes` until the next token is asked for.
package struct HTMLTag: Sendable, Equatable {
  /// The element, where the name is one that the standard knows; else `.other`.
  package var element: HTMLElement
  /// The name as written, in its own case.
  package var name: ByteRange
  /// Ends in `/>`, which means something in SVG and MathML only.
  package var isSelfClosing: Bool
  package var range: ByteRange
}

/// An attribute as written: raw name, raw value without its quotes (empty where there is none).
package struct HTMLAttribute: Sendable, Equatable {
  package var name: ByteRange
  package var value: ByteRange
}

/// A document type declaration; a part that is missing is nil, one that is there and empty is an empty range.
package struct HTMLDoctype: Sendable, Equatable {
  package var name: ByteRange?
  package var publicID: ByteRange?
  package var systemID: ByteRange?
  /// Malformed, so that a browser would turn to quirks mode.
  package var forcesQuirks: Bool
  package var range: ByteRange
}

/// How the bytes of a text are to be read.
package enum HTMLTextKind: Sendable, Equatable {
  /// Ordinary text: character references count, NUL is dropped.
  case data
  /// Inside `title` and `textarea`: character references count.
  case escapable
  /// Inside `script`, `style` and the like, and the data of comments and doctypes: nothing is escaped.
  case raw
  /// Inside a CDATA section: nothing is escaped.
  case cdata
  /// An attribute's value: character references count, and a query such as `?a=1&copy=2` is left alone.
  case attribute

  var hasReferences: Bool { self != .raw && self != .cdata }
}

/// What the tokenizer reads next, which the last start tag decides.
package enum HTMLContent: Sendable, Equatable {
  /// Text and markup.
  case data
  /// Text with references up to the end tag (`title`, `textarea`): the standard's RCDATA.
  case escapable
  /// Text up to the end tag (`style`, `xmp`, `iframe`, …): the standard's RAWTEXT.
  case raw
  /// Text up to the end tag, which a comment within may hide (`script`).
  case script
  /// Text up to the end of the source (`plaintext`).
  case plain
  /// Text up to `]]>`, inside SVG and MathML.
  case cdata
}
