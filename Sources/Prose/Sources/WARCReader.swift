/// The pages of a WARC or WET file: 200 responses and conversions of a text type; other records are passed over.
///
/// What is no record is passed over up to the next line that begins one, and told once.
struct WARCReader {
  static let longestHeader = 1 << 20
  static let longestRecord = 512 << 20

  private var buffer: RecordBuffer
  private let path: String

  init(_ buffer: RecordBuffer, path: String) {
    self.buffer = buffer
    self.path = path
  }

  /// The next page or what is wrong with it; nil at the end.
  mutating func next() throws(ByteStream.Failure) -> SourceEvent? {
    while true {
      try passBlanks()
      guard buffer.count > 0 else { return nil }
      let source = "\(path):\(buffer.offset)"
      guard let length = try headerLength() else {
        if buffer.count >= Self.longestHeader { return try passGarbage(source) }
        let rest = buffer.count
        buffer.consume(rest)
        return .rejected(
          Rejection(
            source: source, reason: .truncated, detail: "the file ends within a record's header; fetch it again, what stood before is kept")
        )
      }
      let header = MessageHeader(buffer[0..<length])
      guard header.first.hasPrefix("WARC/"), let size = header["content-length"].flatMap({ Int($0) }), size >= 0 else {
        return try passGarbage(source)
      }
      guard size <= Self.longestRecord else {
        try pass(length + size)
        return .rejected(
          Rejection(source: source, reason: .tooLarge, detail: "a record of \(size) bytes; the limit is \(Self.longestRecord)"))
      }
      guard try buffer.require(length + size) else {
        buffer.consume(buffer.count)
        return .rejected(
          Rejection(
            source: source, reason: .truncated, detail: "the file ends within a record's body; fetch it again, what stood before is kept"))
      }
      let body = Array(buffer[length..<length + size])
      buffer.consume(length + size)
      if let event = page(header, body, source) { return event }
    }
  }

  private mutating func passBlanks() throws(ByteStream.Failure) {
    while true {
      while buffer.count > 0, buffer[0..<1].first.map({ $0 == 0x0D || $0 == 0x0A }) ?? false { buffer.consume(1) }
      if buffer.count > 0 { return }
      if try !buffer.more() { return }
    }
  }

  private static let recordStart = Array("WARC/1.".utf8)

  /// Goes on to the next line that begins a record, or to the end.
  private mutating func passGarbage(_ source: String) throws(ByteStream.Failure) -> SourceEvent {
    let start = buffer.offset
    var isAtNext = false
    while !isAtNext {
      if let feed = buffer.lineFeed() {
        buffer.consume(feed + 1)
        isAtNext = try buffer.require(Self.recordStart.count)
        isAtNext = isAtNext && buffer[0..<Self.recordStart.count].elementsEqual(Self.recordStart)
      } else {
        buffer.consume(buffer.count)
        if try !buffer.more() { break }
      }
    }
    let skipped = "\(buffer.offset - start) bytes are left out"
    return .rejected(
      Rejection(
        source: source, reason: .malformed,
        detail: "no WARC record begins here (or it has no Content-Length); \(skipped), up to "
          + (isAtNext ? "the next record; if pages are missing, fetch the file again" : "the end of the file; fetch it again")))
  }

  private mutating func pass(_ count: Int) throws(ByteStream.Failure) {
    var left = count
    while left > 0 {
      if buffer.count == 0, try !buffer.more() { return }
      let step = min(left, buffer.count)
      buffer.consume(step)
      left -= step
    }
  }

  /// Bytes up to and with the empty line.
  private mutating func headerLength() throws(ByteStream.Failure) -> Int? {
    while true {
      if let end = MessageHeader.length(buffer[0..<min(buffer.count, Self.longestHeader)]) { return end }
      if buffer.count >= Self.longestHeader { return nil }
      if try !buffer.more() { return nil }
    }
  }

  private func page(_ header: MessageHeader, _ body: [UInt8], _ source: String) -> SourceEvent? {
    guard let uri = header["warc-target-uri"]?.trimmingAngles else { return nil }
    var document = SourceDocument(id: uri, source: source, format: .text, url: uri, published: nil, content: body)
    switch header["warc-type"]?.lowercased() {
    case "conversion":
      guard let type = MediaType(header["content-type"] ?? "text/plain"), let format = type.format else { return nil }
      document.format = format
      document.charset = type.charset ?? "utf-8"
      return .document(document)
    case "response", "resource":
      return response(document, header)
    default: return nil
    }
  }

  private func response(_ document: SourceDocument, _ record: MessageHeader) -> SourceEvent? {
    var document = document
    var type = MediaType(record["content-type"] ?? "")
    if record["warc-type"]?.lowercased() == "response" {
      guard let end = MessageHeader.length(document.content[...]) else { return nil }
      let http = MessageHeader(document.content[..<end])
      guard http.first.split(separator: " ").dropFirst().first == "200" else { return nil }
      type = MediaType(http["content-type"] ?? "text/html")
      guard type?.format != nil else { return nil }
      do throws(Rejection) {
        document.content = try HTTPBody.decoded(document.content[end...], http, source: document.source)
      } catch { return .rejected(error) }
    }
    guard let type, let format = type.format else { return nil }
    document.format = format
    document.charset = type.charset
    return .document(document)
  }
}

extension String {
  fileprivate var trimmingAngles: String { hasPrefix("<") && hasSuffix(">") ? String(dropFirst().dropLast()) : self }
}
