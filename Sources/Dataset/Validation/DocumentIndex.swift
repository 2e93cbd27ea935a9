/// What the checks keep of each document, in the order of documents.jsonl.
struct DocumentIndex {
  struct Entry {
    var bytes: Int
    var status: Status
    /// File of the cleaned text.
    var text: String
    var encoding: String
    var rawHash: String
    var textHash: String
    /// JSON of the address.
    var url: [UInt8]
    /// JSON of the bytes removed, by reason.
    var removed: [UInt8]
    var blocks: Int
    var blocksKept: Int
    var cuts: Int
    var mentions: Int
    var facts: Int
  }

  private(set) var ids: [String] = []
  private(set) var entries: [Entry] = []
  private(set) var counts = RunCounts()

  /// The document's place among all; nil where there is none.
  func rank(_ id: String) -> Int? {
    var low = 0
    var high = ids.count
    while low < high {
      let middle = (low + high) / 2
      if ids[middle].precedes(id) { low = middle + 1 } else { high = middle }
    }
    return low < ids.count && ids[low].utf8.elementsEqual(id.utf8) ? low : nil
  }

  /// Checks documents.jsonl by itself.
  init(_ folder: String, _ report: Report) throws {
    let lines = try CheckedLines(Tables.documents, in: folder, report)
    var copies: [(line: Int, original: String)] = []
    while let (_, line) = try lines.next() {
      let id = line["id"]?.string ?? ""
      if let last = ids.last, !last.precedes(id) {
        lines.fail("ids are not sorted and unique: \"\(id)\" after \"\(last)\"")
        continue
      }
      guard let entry = Entry(line) else { continue }
      let original = line["duplicate_of"].flatMap { $0.isNull ? nil : $0["id"]?.string }
      lines.expect(entry.status.isDuplicate == (original != nil), "\"duplicate_of\" and status \"\(entry.status.rawValue)\" don't agree")
      if let original { copies.append((lines.number, original)) }
      lines.expect(line["source"]?.string?.hasPrefix("/") == false, "\"source\" is an absolute path")
      ids.append(id)
      entries.append(entry)
      counts.add(document: line)
    }
    checkCopies(copies, report)
    checkNames(report)
  }

  /// Duplicates point to a document that is kept itself.
  private func checkCopies(_ copies: [(line: Int, original: String)], _ report: Report) {
    for copy in copies {
      let original = rank(copy.original).map { entries[$0] }
      report.expect(
        original != nil && original?.status.isDuplicate == false, Tables.documents.file, copy.line,
        original == nil ? "duplicate_of \"\(copy.original)\" is no document" : "duplicate_of \"\(copy.original)\" is a duplicate itself")
    }
  }

  private func checkNames(_ report: Report) {
    for (index, (name, entry)) in zip(TextNames.all(ids), entries).enumerated() {
      report.expect(entry.text == name, Tables.documents.file, index + 1, "\"text\": expected \"\(name)\", found \"\(entry.text)\"")
    }
  }
}

extension DocumentIndex.Entry {
  /// From a line whose shape was checked.
  fileprivate init?(_ line: JSONView) {
    guard let bytes = line["bytes"]?.integer, let status = line["status"]?.string.flatMap(Status.init), let text = line["text"]?.string,
      let blocks = line["blocks"]?.integer, let kept = line["blocks_kept"]?.integer, let cuts = line["cuts"]?.integer,
      let mentions = line["mentions"]?.integer, let facts = line["facts"]?.integer
    else { return nil }
    self.bytes = bytes
    self.status = status
    self.text = text
    encoding = line["encoding"]?.string ?? ""
    rawHash = line["raw_sha256"]?.string ?? ""
    textHash = line["text_sha256"]?.string ?? ""
    url = Array(line["url"]?.raw ?? [])
    removed = Array(line["removed"]?.raw ?? [])
    self.blocks = blocks
    blocksKept = kept
    self.cuts = cuts
    self.mentions = mentions
    self.facts = facts
  }
}
