/// Cuts flattened text or Markdown into blocks: headings, paragraphs, items of lists, rows of tables.
///
/// ```swift
/// let text = Decoder.decode(Array("Side effects\n• nausea\n• rash\n".utf8)).text
/// FlatText.blocks(text, length: 33).filter(\.kind.isText).map(\.kind)   // [heading, listItem, listItem]
/// ```
public enum FlatText {
  /// Blocks that tile `0..<length` of the content; every one kept, but for blanks and signs.
  public static func blocks(_ decoded: TracedText, length: Int, isMarkdown: Bool = false) -> [Block] {
    LineReader(Characters.repair(decoded), isMarkdown: isMarkdown).blocks(length: length)
  }

  /// What a Markdown file says of itself in its head, between two lines of `---`.
  public static func metadata(_ decoded: TracedText) -> Metadata {
    FrontMatter(decoded.bytes)?.metadata(decoded.bytes) ?? Metadata()
  }
}

extension Document {
  /// A sentence or two as a document of its own.
  package init(flat text: String) {
    let content = Array(text.utf8)
    let decoded = Decoder.decode(content)
    self.init(
      id: "-", encoding: decoded.encoding, invalidBytes: decoded.invalidBytes, format: .text, length: content.count, metadata: Metadata(),
      blocks: FlatText.blocks(decoded.text, length: content.count))
  }
}

/// Reads lines into blocks, one after another.
struct LineReader {
  let text: TracedText
  let isMarkdown: Bool
  let lines: [Line]
  let wrap: HardWrap
  let seams: [[Int]]
  /// The line before which the first empty line stands.
  private let firstGap: Int
  var bytes: [UInt8] { text.bytes }

  init(_ text: TracedText, isMarkdown: Bool) {
    self.text = text
    self.isMarkdown = isMarkdown
    lines = Lines.of(text.bytes)
    wrap = HardWrap(lines, text.bytes)
    seams = GluedCells.seams(lines, text.bytes)
    firstGap = lines.indices.dropFirst().first { [lines] in lines[$0].followsGap } ?? lines.count
  }

  /// The lines' blocks, with what lies between them.
  func blocks(length: Int) -> [Block] {
    var tiling = Tiling(lines: lines.count)
    var groups = Groups()
    var at = 0
    if isMarkdown, let head = FrontMatter(bytes) {
      for block in self.blocks(of: head) { tiling.append(block) }
      at = lines.firstIndex { $0.range.lower >= head.end } ?? lines.count
    }
    while at < lines.count {
      at = read(at) { (block: consuming Block) in
        Self.finish(&block, &groups)
        tiling.append(consume block)
      }
    }
    return tiling.finished(length: length)
  }

  /// Lists and tables in the order in which they come.
  private struct Groups {
    var last = 0
    var kind: Block.Kind?
  }

  /// Gives a block its group and takes the marks out of it; one without words is markup.
  private static func finish(_ block: inout Block, _ groups: inout Groups) {
    if block.kind == .listItem || block.kind == .tableRow {
      if block.kind != groups.kind || block.layout.followsGap && block.kind == .tableRow { groups.last += 1 }
      block.layout.group = groups.last
    }
    // The rule below a table's header parts nothing.
    if !block.text.isEmpty { groups.kind = block.kind }
    guard block.kind.isText else { return }
    Marks.cut(from: &block)
    if block.text.isEmpty {
      block.verdict = .removed(.markup, rule: "markup.signs")
      block.kind = .markup
    }
  }

  /// Hands over the block that begins with a line, and a second one where a heading ran into it; the line after them.
  private func read(_ at: Int, _ take: (consuming Block) -> Void) -> Int {
    let line = lines[at]
    if isLoneBullet(at) {
      var sign = Assembly(text)
      sign.cut(line.range, .markup, rule: "markup.bullet")
      if let sign = sign.block(.paragraph, Block.Layout()) { take(sign) }
      let end = paragraphEnd(at + 1)
      if var item = paragraph(at + 1, end) {
        item.kind = .listItem
        take(item)
      }
      return end
    }
    if isRule(line) {
      var assembly = Assembly(text)
      assembly.cut(line.range, .markup, rule: "markup.rule")
      if let rule = assembly.block(.paragraph, Block.Layout()) { take(rule) }
      return at + 1
    }
    if let block = seams[at].isEmpty ? row(at) ?? markdownHeading(at) : glued(at) {
      take(block)
      return at + 1
    }
    if !seams[at].isEmpty { return at + 1 }
    let end = paragraphEnd(at)
    if end == at + 1, let length = SectionWords.glued(bytes[line.range.lower..<line.range.upper]) {
      let seam = line.range.lower + length
      var heading = Assembly(text)
      heading.keep(ByteRange(line.range.lower, seam))
      var body = Assembly(text)
      body.keep(ByteRange(seam, line.range.upper), collapsing: line.hasWideBlanks)
      if let heading = heading.block(.heading, layout(at)) { take(heading) }
      if let body = body.block(.paragraph, Block.Layout()) { take(body) }
      return end
    }
    if let block = paragraph(at, end) { take(block) }
    return end
  }

  private func layout(_ at: Int) -> Block.Layout {
    var layout = Block.Layout()
    layout.followsGap = lines[at].followsGap
    layout.columns = Columns.count(lines[at], bytes)
    return layout
  }

  /// The line after the last that belongs to the paragraph or item of `at`.
  private func paragraphEnd(_ at: Int) -> Int {
    var end = at + 1
    guard wrap.width != nil else {
      // Where lines are paragraphs a word that breaks off goes on in the next all the same.
      let isSentence = (0x41...0x5A).contains(bytes[lines[at].range.lower])
      while end < lines.count, !lines[end].followsGap, isLowercase(lines[end]), bullet(end) == nil,
        Hyphenation.breaks(bytes, lines[end - 1].range, lines[end].range)
          || wrap.runsOn(lines[end - 1], lines[end], ofSentence: isSentence, bytes)
      { end += 1 }
      return end
    }
    let isItem = bullet(at) != nil
    while end < lines.count {
      // The first lines of a document are its title and its byline; only a small letter shows that one runs on.
      if lines[end - 1].hasWideBlanks || lines[end].hasWideBlanks { break }
      if end < firstGap, !isLowercase(lines[end]) { break }
      let hangs = isItem && !lines[end].followsGap && lines[end].indent > lines[at].indent && lines[end].indent < lines[at].indent + 8
      guard hangs || isBroken(end - 1) || wrap.joins(lines[end - 1], lines[end], bytes), bullet(end) == nil, !isCapitals(lines[end]) else {
        break
      }
      end += 1
    }
    return end
  }

  /// Whether a line ends within a word that the next goes on with.
  private func isBroken(_ at: Int) -> Bool {
    !lines[at + 1].followsGap && Hyphenation.breaks(bytes, lines[at].range, lines[at + 1].range)
  }

  private func bullet(_ at: Int) -> Bullet? { Bullet.at(bytes[lines[at].range.lower..<lines[at].range.upper]) }

  private func paragraph(_ at: Int, _ end: Int) -> Block? {
    var assembly = Assembly(text)
    var layout = layout(at)
    var kind = Block.Kind.paragraph
    var lower = lines[at].range.lower
    if let bullet = bullet(at) {
      (kind, lower) = item(bullet, at, &assembly)
      if kind == .listItem { layout.level = 1 + min(3, lines[at].indent / 4) }
    } else if end == at + 1, Headings.looksLike(lines[at], next: at + 1 < lines.count ? lines[at + 1] : nil, bytes) {
      kind = .heading
    }
    for index in at..<end {
      let line = lines[index]
      var upper = line.range.upper
      let isBroken = index + 1 < end && Hyphenation.breaks(bytes, line.range, lines[index + 1].range)
      if isBroken, !Hyphenation.keeps(bytes, hyphenAt: upper - 1) { upper -= 1 }
      keep(ByteRange(index == at ? lower : line.range.lower, upper), line, in: &assembly)
      if index + 1 < end { assembly.join(over: ByteRange(upper, lines[index + 1].range.lower), with: isBroken ? "" : " ") }
    }
    return assembly.block(kind, layout)
  }

  private func keep(_ range: ByteRange, _ line: Line, in assembly: inout Assembly) {
    if isMarkdown { return MarkdownInline.read(range, bytes, into: &assembly, collapsing: line.hasWideBlanks) }
    assembly.keep(range, collapsing: line.hasWideBlanks)
  }

  /// Cuts a bullet, or keeps a number that is part of a heading (`2. BEFORE YOU TAKE IT`); where the words begin.
  private func item(_ bullet: Bullet, _ at: Int, _ assembly: inout Assembly) -> (Block.Kind, Int) {
    let line = lines[at]
    let words = line.range.lower + bullet.length
    switch bullet.shape {
    case .dialogue: return (.paragraph, line.range.lower)
    case .ordinal where !isNumberedList(at): return (Headings.isShort(line, bytes) ? .heading : .paragraph, line.range.lower)
    case .ordinal: return (.listItem, line.range.lower)
    case .sign:
      assembly.cut(ByteRange(line.range.lower, words), .markup, rule: "markup.bullet")
      return (.listItem, words)
    }
  }

  /// Whether a numbered line has numbered neighbours; a single one is a heading or a sentence.
  private func isNumberedList(_ at: Int) -> Bool {
    func isOrdinal(_ index: Int) -> Bool { lines.indices.contains(index) && bullet(index)?.shape == .ordinal }
    return isOrdinal(at + 1) && !lines[at + 1].followsGap || isOrdinal(at - 1) && !lines[at].followsGap
  }

  private static let ruleSigns: [UInt8] = [0x2D, 0x5F, 0x2A, 0x3D, 0x7E, 0x20, 0x23, 0x2B, 0x7C, 0x3A]

  /// A line of dashes, underscores or stars, or the fence of a block of code.
  private func isRule(_ line: Line) -> Bool {
    let signs = bytes[line.range.lower..<line.range.upper]
    if signs.first == 0x60, signs.count < 16, signs.starts(with: [0x60, 0x60, 0x60]) { return !signs.dropFirst(3).contains(0x20) }
    return signs.allSatisfy { Self.ruleSigns.contains($0) }
  }

  /// Whether a bullet stands on a line of its own above its item, as another near it does; a single dash parts sections.
  private func isLoneBullet(_ at: Int) -> Bool {
    guard at + 1 < lines.count, Bullet.isAlone(bytes[lines[at].range.lower..<lines[at].range.upper]) else { return false }
    let sign = bytes[lines[at].range.lower..<lines[at].range.upper]
    func isSame(_ other: Int) -> Bool {
      lines.indices.contains(other) && bytes[lines[other].range.lower..<lines[other].range.upper].elementsEqual(sign)
    }
    return !isRule(lines[at + 1]) && !isSame(at + 1) && (isSame(at + 2) || isSame(at - 2) || isSame(at + 3) || isSame(at - 3))
  }

  private func isLowercase(_ line: Line) -> Bool { (0x61...0x7A).contains(bytes[line.range.lower]) }

  private func isCapitals(_ line: Line) -> Bool {
    let words = bytes[line.range.lower..<line.range.upper]
    return words.count > 3 && words.contains { (0x41...0x5A).contains($0) } && !words.contains { (0x61...0x7A).contains($0) }
  }
}
