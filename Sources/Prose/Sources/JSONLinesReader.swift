/// The records of a JSON Lines file: `id`, one of `text` or `html`, optional `url` and `published`, other fields carried along.
struct JSONLinesReader {
  /// A longer line is set aside.
  static let longestLine = 512 << 20

  private var buffer: RecordBuffer
  /// Its path below the INPUT, empty for standard input.
  private let path: String
  private var lineNumber = 0

  init(_ buffer: RecordBuffer, path: String) {
    self.buffer = buffer
    self.path = path
  }

  /// The next record, nil at the end. Blank lines are passed over.
  mutating func next() throws(ByteStream.Failure) -> SourceEvent? {
    while true {
      let length = try buffer.line(limit: Self.longestLine)
      let end = length ?? buffer.count
      guard length != nil || end > 0 else { return nil }
      lineNumber += 1
      var line = buffer[0..<end]
      buffer.consume(min(end + 1, buffer.count))
      if lineNumber == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
      if line.allSatisfy({ $0 <= 0x20 }) { continue }
      return record(line)
    }
  }

  private func record(_ line: ArraySlice<UInt8>) -> SourceEvent {
    let source = path.isEmpty ? "-:\(lineNumber)" : "\(path):\(lineNumber)"
    func id(_ own: String?) -> String { (path.isEmpty ? "" : "\(path)#") + (own ?? "\(lineNumber)") }
    func rejected(_ detail: String, _ own: String? = nil) -> SourceEvent {
      .rejected(Rejection(source: source, reason: .malformed, detail: detail, record: id(own)))
    }
    let record: JSONRecord
    do throws(JSONRecord.Failure) { record = try JSONRecord(line) } catch {
      guard case .malformed(let at, let why) = error else { return rejected("no JSON object") }
      return rejected("no JSON object: \(why), at byte \(at + 1) of the line; write one object a line")
    }
    let own = record.id
    let text = record.string("text")
    let html = record.string("html")
    guard (text == nil) != (html == nil) else {
      return rejected(
        text == nil ? "the record has neither text nor html; give one of them as a string" : "the record has both text and html; give one",
        own)
    }
    let known: Set<String> = ["id", "text", "html", "url", "published"]
    return .document(
      SourceDocument(
        id: id(own), source: source, format: html == nil ? .text : .html, charset: "utf-8",
        url: record.string("url").map { String(decoding: $0, as: UTF8.self) },
        published: record.string("published").map { String(decoding: $0, as: UTF8.self) },
        carried: record.fields.filter { !known.contains($0.name) }.map { ($0.name, record.json($0.name) ?? "null") },
        content: text ?? html ?? []))
  }
}
