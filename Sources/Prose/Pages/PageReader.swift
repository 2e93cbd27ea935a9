/// Reads the tokens of a page into blocks of text, with a stack of what is open and no tree.
///
/// Elements of the block kind part texts, what stands within a line is cut out later. Linear in the page, whatever its nesting.
struct PageReader {
  let whole: TracedText
  var tokenizer: HTMLTokenizer
  var open: OpenElements
  var elements: [PageElement] = []
  var pieces: [PagePiece] = []
  var tables = PageTables()
  var metadata: MetadataReader

  /// The text being gathered, and what was known where it began.
  var text = InlineText()
  var place: OpenElements.Entry
  /// The text of a `sup` that is open, kept apart until its end shows what it is.
  var raised: InlineText?
  var isInLink = false
  /// Line breaks met since the last word.
  var lineBreaks: [ByteRange] = []
  var cuts: [Block.Cut] = []
  var followsGap = true
  /// The text stands below another in the same cell, behind a line break.
  var goesOnInCell = false
  var lastItem: Int32 = 0
  var items: Int32 = 0
  var lists: Int32 = 0
  let words = RegionWords.shared

  init(_ whole: TracedText) {
    self.whole = whole
    tokenizer = HTMLTokenizer(whole.bytes, scripting: true)
    let root = OpenElements.Entry(element: .html, node: 0, region: [])
    open = OpenElements(root)
    place = root
    elements = [PageElement(parent: -1, element: .html, region: [], signature: 0)]
    metadata = MetadataReader()
  }

  mutating func read() {
    while let token = tokenizer.next() {
      switch token {
      case .startTag(let tag): start(tag)
      case .endTag(let tag): end(tag)
      case .text(let range, let kind): read(range, kind)
      case .comment, .doctype, .ignored: break
      }
    }
    flush()
  }

  private mutating func read(_ range: ByteRange, _ kind: HTMLTextKind) {
    if kind == .raw { return metadata.script(range, tokenizer) }
    let here = open.top
    guard !here.isSkipped else { return }
    let keepsBlanks = here.kind == .preformatted
    if raised != nil {
      raised!.read(range, of: whole, kind, isLink: isInLink, keepsBlanks: keepsBlanks)
      return
    }
    if text.isEmpty || !lineBreaks.isEmpty {
      guard !isBlank(range) else { return }
      if !lineBreaks.isEmpty { breakLine(before: range) }
      if text.isEmpty { place = here }
    }
    text.read(range, of: whole, kind, isLink: isInLink, keepsBlanks: keepsBlanks)
    place.region.formIntersection(here.region)
  }

  /// A line break parts blocks, but for one within a sentence: the line before has no stop and this one goes on in small letters. Short
  /// lines that all begin small are entries of a list.
  private mutating func breakLine(before range: ByteRange) {
    let isOne = lineBreaks.count == 1
    let tag = lineBreaks[0]
    lineBreaks = []
    guard !text.isEmpty else { return }
    var at = range.lower
    while at < range.upper, whole.bytes[at].isHTMLSpace { at += 1 }
    let goesOn = at < range.upper && whole.bytes[at] &- 0x61 < 26
    let isOpen = text.lastByte.map { ![0x2E, 0x3A, 0x3F, 0x21, 0x3B].contains($0) } ?? false
    let isEntry = text.text.count < Self.longestEntry && text.text.bytes.first.map { $0 &- 0x61 < 26 } ?? false
    if isOne, goesOn && isOpen && !isEntry || place.kind == .heading {
      text.space(tag)
    } else {
      let kept = place
      flush()
      goesOnInCell = kept.table >= 0
      followsGap = !isOne
      place = kept
    }
  }

  private static let longestEntry = 30

  private func isBlank(_ range: ByteRange) -> Bool {
    whole.bytes.withUnsafeBufferPointer { bytes in
      for at in range.lower..<range.upper where !bytes[at].isHTMLSpace { return false }
      return true
    }
  }

  /// A raised text is a mark of citation, a power, or the end of a word (`1st`).
  mutating func endRaised() {
    guard let aside = raised else { return }
    raised = nil
    let words = aside.text.bytes
    guard !words.isEmpty else { return }
    if CitationMark.isMark(words, isLink: aside.linkBytes > 0, after: text.text.bytes) {
      cuts.append(Block.Cut(range: aside.text.source, reason: .reference, rule: "page.raised-mark", text: aside.text.string))
      return
    }
    if words[0].isHTMLDigit, text.lastByte.map({ $0.isHTMLDigit }) ?? false {
      text.insert("^", for: ByteRange(aside.text.source.lower, aside.text.source.lower))
    }
    text.append(aside, of: whole)
  }

  /// Ends the text that was gathered.
  mutating func flush() {
    if raised != nil { endRaised() }
    lineBreaks = []
    defer {
      text = InlineText()
      cuts = []
      followsGap = true
      goesOnInCell = false
    }
    guard !text.isEmpty else { return }
    var piece = PagePiece(place, text, cuts)
    piece.layout.followsGap = followsGap
    if place.table >= 0 {
      piece.cell = tables.place(of: place.table)
      tables.note(place.table, text.text.count, isHeading: place.kind == .heading, isLineOfCell: goesOnInCell)
    }
    if piece.kind == .listItem {
      if lastItem == place.item, followsGap { piece.kind = .paragraph }
      lastItem = place.item
    }
    pieces.append(piece)
  }
}
