/// Notes what a page says of itself while its tags go by: meta tags, Open Graph, JSON-LD, microdata, time elements.
///
/// Values are kept as byte ranges until the end, so that a page without interest costs nothing.
struct MetadataReader {
  /// What a name says, in the order in which sources are believed (earlier first).
  enum Field: CaseIterable { case title, author, published, site, url, language }

  private var found: [Field: [(rank: Int, text: String)]] = [:]
  /// The next script is JSON-LD.
  private var expectsLinkedData = false
  private(set) var linkedData: [ByteRange] = []

  mutating func add(_ field: Field, _ text: String?, rank: Int) {
    guard let text, !text.isEmpty, text.utf8.count < 2000 else { return }
    let clean = text.unicodeScalars.split(whereSeparator: Self.isBlank).map { String($0) }.joined(separator: " ")
    if !clean.isEmpty { found[field, default: []].append((rank, clean)) }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.isASCII ? scalar.value <= 0x20 : scalar.properties.isWhitespace }

  /// The best value of a field: of the lowest rank, the first.
  func best(_ field: Field) -> String? { found[field]?.min { $0.rank < $1.rank }?.text }

  /// All values of a field of its best rank, in order (several authors).
  func all(_ field: Field) -> [String] {
    guard let values = found[field], let rank = values.map(\.rank).min() else { return [] }
    return values.filter { $0.rank == rank }.map(\.text)
  }

  // MARK: Tags

  /// `meta`, `link`, `base`.
  mutating func tag(_ tag: HTMLTag, _ tokenizer: HTMLTokenizer) {
    if tag.element == .link {
      if tokenizer.decodedValue(of: "rel")?.lowercased() == "canonical" { add(.url, tokenizer.decodedValue(of: "href"), rank: 0) }
      return
    }
    guard tag.element == .meta, let content = tokenizer.value(of: "content"), !content.isEmpty else { return }
    for name in ["property", "name", "itemprop", "http-equiv"] as [StaticString] {
      guard let key = tokenizer.decodedValue(of: name)?.lowercased(), let (field, rank) = MetadataNames.meta[key] else { continue }
      add(field, tokenizer.decoded(content, .attribute), rank: rank)
    }
  }

  /// Any other start tag: language of the page, times, microdata.
  mutating func open(_ tag: HTMLTag, _ tokenizer: HTMLTokenizer) {
    if tag.element == .html || tag.element == .body {
      add(.language, tokenizer.decodedValue(of: "lang") ?? tokenizer.decodedValue(of: "xml:lang"), rank: 0)
    }
    if tag.element == .time, let moment = tokenizer.decodedValue(of: "datetime") {
      let isPublished = tokenizer.value(of: "pubdate") != nil || tokenizer.decodedValue(of: "itemprop")?.lowercased() == "datepublished"
      let names = tokenizer.decodedValue(of: "class")?.lowercased() ?? ""
      add(.published, moment, rank: isPublished || names.contains("publish") ? 4 : names.contains("updated") ? 8 : 6)
    }
  }

  mutating func openScript(_ tag: HTMLTag, _ tokenizer: HTMLTokenizer) {
    guard tag.element == .script, let type = tokenizer.value(of: "type") else { return }
    expectsLinkedData = tokenizer.hasPrefix("application/ld+json", at: type.lower)
  }

  /// The text of a script or style.
  mutating func script(_ range: ByteRange, _ tokenizer: HTMLTokenizer) {
    guard expectsLinkedData else { return }
    expectsLinkedData = false
    linkedData.append(range)
    LinkedData.read(tokenizer.bytes, range, into: &self)
  }

  // MARK: Summing up

  /// What is known, given the page's texts.
  func metadata(of blocks: [Block]) -> Metadata {
    var metadata = Metadata()
    metadata.url = best(.url)
    metadata.language = best(.language).map { String($0.lowercased().prefix { $0 != "-" && $0 != "_" && $0 != "," }) }
    metadata.published = found[.published]?.sorted { $0.rank < $1.rank }.lazy.compactMap { PageDate.normalised($0.text) }.first
    metadata.site = best(.site)
    let authors = all(.author).filter { !$0.hasPrefix("http") && $0.utf8.count < 100 }.map(Byline.name)
    if !authors.isEmpty {
      metadata.author = authors.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.joined(separator: ", ")
    }
    Byline.complete(&metadata, from: blocks)
    return metadata
  }
}

/// The names under which pages give their metadata, with how far each is believed (0 most).
enum MetadataNames {
  static let meta: [String: (MetadataReader.Field, Int)] = [
    "og:title": (.title, 1), "twitter:title": (.title, 2), "dc.title": (.title, 2), "citation_title": (.title, 0), "title": (.title, 3),
    "author": (.author, 2), "article:author": (.author, 3), "dc.creator": (.author, 3), "citation_author": (.author, 0),
    "parsely-author": (.author, 1),
    "sailthru.author": (.author, 2), "byl": (.author, 2), "twitter:creator": (.author, 9),
    "article:published_time": (.published, 0), "datepublished": (.published, 1), "date": (.published, 3), "dc.date": (.published, 3),
    "dc.date.issued": (.published, 2), "dc.date.created": (.published, 3), "dcterms.date": (.published, 3),
    "dcterms.issued": (.published, 2),
    "dcterms.created": (.published, 3), "dcterms.modified": (.published, 7), "dcterms.creator": (.author, 3), "dcterms.title": (.title, 2),
    "dcterms.publisher": (.site, 2), "dcterms.language": (.language, 2), "citation_online_date": (.published, 2),
    "citation_publication_date": (.published, 1), "citation_date": (.published, 2),
    "pubdate": (.published, 2),
    "publishdate": (.published, 2), "publish-date": (.published, 2), "publish_date": (.published, 2), "parsely-pub-date": (.published, 1),
    "sailthru.date": (.published, 2), "og:published_time": (.published, 1), "article:modified_time": (.published, 7),
    "og:updated_time": (.published, 8),
    "datemodified": (.published, 7), "last-modified": (.published, 9),
    "og:site_name": (.site, 0), "application-name": (.site, 3), "citation_journal_title": (.site, 2), "dc.publisher": (.site, 2),
    "al:ios:app_name": (.site, 5),
    "og:url": (.url, 1), "twitter:url": (.url, 2),
    "content-language": (.language, 2), "og:locale": (.language, 3), "language": (.language, 2), "dc.language": (.language, 2),
    "inlanguage": (.language, 1),
  ]
}
