import Prose

/// Checks blocks.jsonl against the documents, their cleaned texts and the mentions.
struct BlockChecks {
  private let folder: String
  private let documents: DocumentIndex
  private let places: MentionPlaces
  private let report: Report
  /// Cuts within the mentions' ranges, by line of mentions.jsonl; for the check against the sources.
  private(set) var cuts: [UInt32: [ByteRange]] = [:]

  init(_ folder: String, _ documents: DocumentIndex, _ places: MentionPlaces, _ report: Report) {
    self.folder = folder
    self.documents = documents
    self.places = places
    self.report = report
  }

  /// The document being read.
  private struct Current {
    var rank: Int
    var upper = 0
    var count = 0
    var kept = 0
    var cuts = 0
    var removed: [Reason: Int] = [:]
    var text: TextRebuild
    var mentions: ArraySlice<MentionPlaces.Place>
  }

  mutating func run() throws {
    let lines = try CheckedLines(Tables.blocks, in: folder, report)
    var current: Current?
    var next = 0
    while let (_, line) = try lines.next() {
      let id = line["document"]?.string ?? ""
      if current.map({ !documents.ids[$0.rank].utf8.elementsEqual(id.utf8) }) ?? true {
        if let current { close(current) }
        current = nil
        guard let rank = documents.rank(id) else {
          lines.fail("\"document\": \"\(id)\" is no document")
          continue
        }
        guard rank >= next else {
          lines.fail("blocks are not sorted by document: \"\(id)\" comes too late")
          continue
        }
        for missing in next..<rank { try close(open(missing)) }
        next = rank + 1
        current = try open(rank)
      }
      if current != nil { check(line, lines, &current!) }
    }
    if let current { close(current) }
    for missing in next..<documents.ids.count { try close(open(missing)) }
    checkFiles()
  }

  private func open(_ rank: Int) throws -> Current {
    let entry = documents.entries[rank]
    let path = "text/" + entry.text
    guard let text = try? Folder.read("\(folder)/\(path)") else {
      report.fail(path, nil, "the file is missing; documents.jsonl:\(rank + 1) names it")
      return Current(rank: rank, text: TextRebuild([]), mentions: places[rank])
    }
    let hash = Digest.sha256(text)
    report.expect(
      hash == entry.textHash, path, nil, "expected SHA-256 \(entry.textHash), as documents.jsonl:\(rank + 1) says, found \(hash)")
    checkQuotes(rank, text)
    return Current(rank: rank, text: TextRebuild(text), mentions: places[rank])
  }

  private func checkQuotes(_ rank: Int, _ text: [UInt8]) {
    for place in places[rank] {
      let range = Int(place.textStart)..<Int(max(place.textStart, place.textEnd))
      guard range.upperBound <= text.count, MentionPlaces.hash(text[range]) == place.quote else {
        let found = Report.quoted(text[min(range.lowerBound, text.count)..<min(range.upperBound, text.count)])
        report.fail(
          Tables.mentions.file, Int(place.line),
          "the quote is not text_start..<text_end of text/\(documents.entries[rank].text), which is \(found)")
        continue
      }
    }
  }

  // MARK: A block

  private mutating func check(_ line: JSONView, _ lines: CheckedLines, _ current: inout Current) {
    let (start, end) = (line["start"]?.integer ?? 0, line["end"]?.integer ?? 0)
    lines.expect(line["index"]?.integer == current.count, "\"index\": expected \(current.count)")
    lines.expect(start == current.upper, "blocks must tile the document: expected start \(current.upper), found \(start)")
    lines.expect(end >= start, "\"end\" \(end) is before \"start\" \(start)")
    current.upper = end
    let isKept = line["kept"]?.bool ?? false
    let reason = line["reason"]?.string.flatMap(Reason.init)
    lines.expect(
      isKept == (reason == nil) && isKept == (line["rule"]?.isNull ?? true), "a removed block, and no other, has a reason and a rule")
    let kind = line["kind"]?.string.flatMap(Block.Kind.init) ?? .paragraph
    lines.expect(kind.isText == (line["text"]?.isString ?? false), "\"text\" is null for markup and white space, and for nothing else")
    let inner = checkCuts(line, ByteRange(start, max(start, end)), lines)
    current.cuts += inner.count
    if isKept {
      current.kept += 1
      for (reason, range) in inner { current.removed[reason, default: 0] += range.count }
      current.text.add(line["text"]?.utf8 ?? [], isTitle: kind == .title, isItem: kind == .listItem, number: lines.number)
    } else if let reason {
      current.removed[reason, default: 0] += end - start
    }
    checkMentions(line, ByteRange(start, max(start, end)), isKept, inner.map(\.range), &current)
    current.count += 1
  }

  /// Cuts are sorted, apart and within their block.
  private func checkCuts(_ line: JSONView, _ block: ByteRange, _ lines: CheckedLines) -> [(reason: Reason, range: ByteRange)] {
    var out: [(Reason, ByteRange)] = []
    var upper = block.lower
    for cut in line["cuts"]?.elements ?? [] {
      guard let start = cut["start"]?.integer, let end = cut["end"]?.integer, let reason = cut["reason"]?.string.flatMap(Reason.init),
        cut["rule"]?.isString == true, let text = cut["text"], text.isNull || text.isString
      else {
        lines.fail("a cut needs start, end, reason, rule and text")
        continue
      }
      guard start >= upper, end >= start, end <= block.upper else {
        lines.fail("the cut \(start)..<\(end) overlaps another, or is not within the block \(block.lower)..<\(block.upper)")
        continue
      }
      upper = end
      out.append((reason, ByteRange(start, end)))
    }
    return out
  }

  /// The mentions of the block stand within it and carry its paragraph's hash.
  private mutating func checkMentions(_ line: JSONView, _ block: ByteRange, _ isKept: Bool, _ cuts: [ByteRange], _ current: inout Current) {
    var hash: UInt64?
    while let place = current.mentions.first, Int(place.block) <= current.count {
      current.mentions.removeFirst()
      let (file, number) = (Tables.mentions.file, Int(place.line))
      guard Int(place.block) == current.count, isKept else {
        report.fail(file, number, "the block \(place.block) is not kept")
        continue
      }
      report.expect(
        place.start <= place.end && Int(place.start) >= block.lower && Int(place.end) <= block.upper, file, number,
        "\(place.start)..<\(place.end) is not within its block, \(block.lower)..<\(block.upper)")
      let own = hash ?? MentionPlaces.paragraph(Paragraph.hash(line["text"]?.utf8 ?? []))
      hash = own
      report.expect(own == place.paragraph, file, number, "\"paragraph\" is not the hash of the block's words")
      guard place.start < place.end else { continue }
      let range = ByteRange(Int(place.start), Int(place.end))
      let within = cuts.filter { $0.overlaps(range) }
      if !within.isEmpty { self.cuts[place.line] = within }
    }
  }

  // MARK: A document

  private func close(_ current: Current) {
    let entry = documents.entries[current.rank]
    let (file, line) = (Tables.documents.file, current.rank + 1)
    func compare(_ name: String, _ found: Int, _ stated: Int) {
      report.expect(found == stated, file, line, "\"\(name)\": expected \(found), as blocks.jsonl has, found \(stated)")
    }
    compare("bytes", current.upper, entry.bytes)
    compare("blocks", current.count, entry.blocks)
    compare("blocks_kept", current.kept, entry.blocksKept)
    compare("cuts", current.cuts, entry.cuts)
    var json = JSONWriter()
    json.object { json in
      for reason in Reason.allCases { if let bytes = current.removed[reason], bytes > 0 { json.field(named: reason.rawValue, bytes) } }
    }
    report.expect(
      json.bytes == entry.removed, file, line, "\"removed\": expected \(String(decoding: json.bytes, as: UTF8.self)), as blocks.jsonl has")
    if let flaw = current.text.flaw {
      report.fail("text/" + entry.text, nil, flaw)
    }
    for place in current.mentions { report.fail(Tables.mentions.file, Int(place.line), "there is no block \(place.block)") }
  }

  /// No file below text/ that no document names.
  private func checkFiles() {
    let named = Set(documents.entries.map(\.text))
    var pending = [""]
    while let folder = pending.popLast() {
      for name in Folder.names(in: "\(self.folder)/text/\(folder)") ?? [] {
        let path = folder + name
        if Folder.isFolder("\(self.folder)/text/\(path)") { pending.append(path + "/"); continue }
        report.expect(named.contains(path), "text/" + path, nil, "no document names this file")
      }
    }
  }
}
