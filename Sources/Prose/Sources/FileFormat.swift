/// What a file is, by its name's endings, else by its first bytes.
struct FileFormat: Equatable {
  enum Container: Equatable {
    case single(SourceDocument.Format)
    case jsonLines, warc
  }

  var container: Container
  var compression: ByteStream.Compression

  /// Endings of names, with what they say.
  private static let endings: [(ending: String, container: Container)] = [
    ("txt", .single(.text)), ("text", .single(.text)), ("md", .single(.markdown)), ("markdown", .single(.markdown)),
    ("html", .single(.html)), ("htm", .single(.html)), ("xhtml", .single(.html)), ("shtml", .single(.html)),
    ("jsonl", .jsonLines), ("ndjson", .jsonLines), ("warc", .warc), ("wet", .warc),
  ]
  /// Names that say that a file is no page, whatever its bytes look like.
  private static let others: Set<String> = [
    "csv", "tsv", "xml", "yaml", "yml", "js", "css", "py", "swift", "sqlite", "db", "log", "toml", "ini", "sh", "pdf", "docx",
    "epub",
    "png", "jpg", "jpeg", "gif", "svg", "webp", "ico", "zip", "tar", "7z", "xz", "bz2", "mp3", "mp4", "woff", "woff2", "ttf",
  ]

  /// Nil where the name has no such ending.
  static func compression(ofName name: String) -> ByteStream.Compression? {
    let low = name.lowercased()
    return low.hasSuffix(".gz") ? .gzip : low.hasSuffix(".zst") || low.hasSuffix(".zstd") ? .zstandard : nil
  }

  /// Whether the name ends in `.json`, which says nothing of what is in it: many crawlers call their records so.
  static func isJSON(_ name: String) -> Bool { ending(of: name) == "json" }

  /// So many bytes tell what a file is.
  static let telling = 1024

  /// What the name says; nil where the bytes have to tell, `isOther` where it can't be a page.
  static func container(ofName name: String) -> (container: Container?, isOther: Bool) {
    guard let ending = ending(of: name) else { return (nil, false) }
    return (endings.first { $0.ending == ending }?.container, others.contains(ending))
  }

  /// What stands behind the name's last dot, one of a compression aside.
  private static func ending(of name: String) -> String? {
    var parts =
      name.lowercased().split(separator: "/").last.map { $0.split(separator: ".", omittingEmptySubsequences: false).map(String.init) } ?? []
    if let last = parts.last, ["gz", "zst", "zstd"].contains(last) { parts.removeLast() }
    return parts.count > 1 ? parts.last : nil
  }

  /// What the first bytes say; nil where they are no text.
  static func container(ofBytes bytes: ArraySlice<UInt8>) -> Container? {
    let head = bytes.prefix(telling)
    if head.starts(with: Array("WARC/".utf8)) { return .warc }
    switch ByteOrderMark(head) {
    case .utf16, .utf32: return .single(.text)
    case .utf8, nil: break
    }
    let controls = head.count { $0 < 0x09 || ($0 > 0x0D && $0 < 0x20 && $0 != 0x1B) }
    if controls * 20 > head.count || head.starts(with: Array("%PDF".utf8)) || head.starts(with: Array("PK".utf8) + [3, 4]) { return nil }
    let text = head.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    let low = text.prefix(512).map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 32 : $0 }
    if let json = json(low[...]) { return json }
    let start = String(decoding: low, as: UTF8.self)
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") || start.contains("<body") || start.contains("<head") {
      return .single(.html)
    }
    return .single(.text)
  }

  /// What the first bytes of JSON are: records, a line each; nil inside where it is JSON of another shape; nil where it is none.
  private static func json(_ text: ArraySlice<UInt8>) -> Container?? {
    func opens(_ bytes: ArraySlice<UInt8>, blanks: ClosedRange<UInt8>) -> Bool {
      bytes.dropFirst().first { !blanks.contains($0) } == UInt8(ascii: "\"")
    }
    guard text.first == UInt8(ascii: "{") else {
      return text.starts(with: Array("[{".utf8)) && opens(text.dropFirst(), blanks: 0...0x20) ? .some(nil) : nil
    }
    // A record stands on one line; a text may begin with a brace, too.
    if opens(text, blanks: 0x20...0x20) { return .jsonLines }
    return opens(text, blanks: 0...0x20) ? .some(nil) : nil
  }

  /// Whether the beginning of a `.json` file is that of records, and not of some program's data.
  static func holdsRecords(_ head: [UInt8]) -> Bool {
    guard case .jsonLines = container(ofBytes: head[...]) else { return false }
    let line = String(decoding: head.prefix { $0 != 0x0A }, as: UTF8.self)
    return line.contains("\"text\"") || line.contains("\"html\"")
  }
}
