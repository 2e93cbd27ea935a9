import CZlib

/// The first line and the fields of a WARC record or an HTTP response; names in lower case, the first of a name counts.
struct MessageHeader {
  private(set) var first = ""
  private var fields: [String: String] = [:]

  init(_ bytes: ArraySlice<UInt8>) {
    var last: String?
    for line in bytes.split(separator: 0x0A) {
      let text = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
      if first.isEmpty {
        first = text
      } else if text.hasPrefix(" ") || text.hasPrefix("\t") {
        if let last { fields[last]? += " " + text.trimmed }
      } else if let colon = text.firstIndex(of: ":") {
        let name = text[..<colon].lowercased()
        if fields[name] == nil { fields[name] = String(text[text.index(after: colon)...]).trimmed }
        last = name
      }
    }
  }

  subscript(_ name: String) -> String? { fields[name] }

  /// The length of a header with its empty line, nil where that has not come.
  static func length(_ bytes: ArraySlice<UInt8>) -> Int? {
    var at = bytes.startIndex
    while let end = bytes[at...].firstIndex(of: 0x0A) {
      let next = end + 1
      if next < bytes.endIndex, bytes[next] == 0x0A { return next + 1 - bytes.startIndex }
      if next + 1 < bytes.endIndex, bytes[next] == 0x0D, bytes[next + 1] == 0x0A { return next + 2 - bytes.startIndex }
      at = next
    }
    return nil
  }
}

/// A Content-Type.
struct MediaType {
  var type: String
  var charset: String?

  init?(_ text: String) {
    let parts = text.split(separator: ";").map { String($0).trimmed }
    guard let first = parts.first, !first.isEmpty else { return nil }
    type = first.lowercased()
    for part in parts.dropFirst() where part.lowercased().hasPrefix("charset=") {
      charset = String(part.dropFirst("charset=".count)).trimmingQuotes
    }
  }

  /// What a page of this type is read as, nil where it is no text.
  var format: SourceDocument.Format? {
    switch type {
    case "text/html", "application/xhtml+xml": .html
    case "text/markdown": .markdown
    case "text/plain": .text
    default: nil
    }
  }
}

/// A response's body after transfer and content decoding.
enum HTTPBody {
  static func decoded(_ body: ArraySlice<UInt8>, _ header: MessageHeader, source: String) throws(Rejection) -> [UInt8] {
    var bytes = Array(body)
    if header["transfer-encoding"]?.lowercased().contains("chunked") ?? false, let whole = unchunked(bytes) { bytes = whole }
    switch header["content-encoding"]?.lowercased() {
    case nil, "identity", "": return bytes
    case "gzip", "x-gzip", "deflate":
      // Some archives keep the header of what they have already decoded.
      guard bytes.starts(with: [0x1F, 0x8B]) || header["content-encoding"]?.lowercased() == "deflate" else { return bytes }
      return try inflated(bytes, source)
    case let other?:
      throw Rejection(source: source, reason: .unsupported, detail: "content encoding \(other); store the page decoded, or as gzip")
    }
  }

  private static func inflated(_ bytes: [UInt8], _ source: String) throws(Rejection) -> [UInt8] {
    // Some servers send "deflate" without the header of zlib; every browser reads it.
    let isBare =
      !bytes.starts(with: [0x1F, 0x8B]) && !(bytes.count > 1 && bytes[0] & 0x0F == 8 && (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0)
    let inflater = GzipInflater(hasHeader: !isBare)
    var out: [UInt8] = []
    var at = 0
    do throws(ByteStream.Failure) {
      while at < bytes.count {
        let before = out.count
        let used = try inflater.inflate(bytes[at...], into: &out)
        if used == 0, out.count == before { break }
        at += used
      }
    } catch { throw Rejection(source: source, reason: .malformed, detail: "the body's gzip data are broken; fetch the page again") }
    guard inflater.isBetweenMembers else {
      throw Rejection(source: source, reason: .truncated, detail: "the body's gzip data end too early; fetch the page again")
    }
    return out
  }

  /// nil where the body is not chunked after all.
  private static func unchunked(_ bytes: [UInt8]) -> [UInt8]? {
    var out: [UInt8] = []
    var at = 0
    while at < bytes.count {
      guard let end = bytes[at...].firstIndex(of: 0x0A) else { return nil }
      let digits = String(decoding: bytes[at..<end], as: UTF8.self).trimmed.split(separator: ";").first.map(String.init) ?? ""
      guard let size = Int(digits, radix: 16), size >= 0 else { return nil }
      if size == 0 { return out }
      let start = end + 1
      guard size <= bytes.count - start else { return nil }
      out.append(contentsOf: bytes[start..<start + size])
      at = start + size
      if at < bytes.count, bytes[at] == 0x0D { at += 1 }
      if at < bytes.count, bytes[at] == 0x0A { at += 1 }
    }
    return out
  }
}

extension String {
  var trimmed: String {
    let blank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" }
    return String(drop(while: blank).reversed().drop(while: blank).reversed())
  }

  fileprivate var trimmingQuotes: String { trimmed.hasPrefix("\"") ? trimmed.filter { $0 != "\"" } : trimmed }
}
