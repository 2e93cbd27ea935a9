/// An input that could be read: its content bytes and what the container says of it.
public struct SourceDocument: Sendable {
  public enum Format: String, Sendable { case text, markdown, html }

  /// As the contract defines ids: a path below the INPUT, `path#id`, or a target URI.
  public var id: String
  /// The path with line or offset, never absolute.
  public var source: String
  public var format: Format
  /// What the container declares (HTTP header, XML), if anything; the page's own declaration is read later.
  public var charset: String?
  public var url: String?
  /// ISO 8601 date, as given.
  public var published: String?
  /// Further fields of a JSON Lines record, as (name, JSON text), in their order.
  public var carried: [(name: String, json: String)]
  public var content: [UInt8]

  public init(
    id: String, source: String, format: Format, charset: String? = nil, url: String? = nil, published: String? = nil,
    carried: [(name: String, json: String)] = [], content: [UInt8]
  ) {
    self.id = id
    self.source = source
    self.format = format
    self.charset = charset
    self.url = url
    self.published = published
    self.carried = carried
    self.content = content
  }
}

/// A work cited by a document.
public struct Citation: Sendable, Equatable {
  public var text: String
  public var doi: String?
  public var pmid: String?
  public var pmcid: String?

  public init(text: String, doi: String? = nil, pmid: String? = nil, pmcid: String? = nil) {
    self.text = text
    self.doi = doi
    self.pmid = pmid
    self.pmcid = pmcid
  }
}

/// What a page says of itself; nil where it says nothing.
public struct Metadata: Sendable, Equatable {
  public var url: String?
  public var title: String?
  public var author: String?
  /// `YYYY-MM-DD`, or as far as it is known.
  public var published: String?
  public var site: String?
  /// BCP 47 primary code of the text, `und` where it can't be told.
  public var language: String?
  public var citations: [Citation] = []

  public init() {}
}

/// A document cut into blocks that cover every content byte, before or after the cleaning's verdicts.
public struct Document: Sendable {
  public var id: String
  /// IANA name of the encoding that the content was read in.
  public var encoding: String
  /// Bytes that were not valid in that encoding and were replaced.
  public var invalidBytes: Int
  public var format: SourceDocument.Format
  /// Length of the content in bytes.
  public var length: Int
  public var metadata: Metadata
  /// In order, tiling `0..<length`.
  public var blocks: [Block]
  /// The elements of an HTML page that hold blocks; empty for other formats.
  package var elements: [PageElement] = []

  public init(
    id: String, encoding: String, invalidBytes: Int, format: SourceDocument.Format, length: Int, metadata: Metadata, blocks: [Block]
  ) {
    self.id = id
    self.encoding = encoding
    self.invalidBytes = invalidBytes
    self.format = format
    self.length = length
    self.metadata = metadata
    self.blocks = blocks
  }
}
