/// Gathers a block's text and cuts from ranges of the document's text.
struct Assembly {
  private let whole: TracedText
  private(set) var text = TracedText()
  private(set) var cuts: [Block.Cut] = []
  /// The range of the document's text that the block covers.
  private var covered: ByteRange?

  init(_ whole: TracedText) { self.whole = whole }

  private mutating func cover(_ range: ByteRange) { covered = covered.map { $0.union(range) } ?? range }

  /// Text as it is, each run of blanks as one.
  mutating func keep(_ range: ByteRange, collapsing: Bool = false) {
    cover(range)
    guard collapsing else { return text.append(whole, range) }
    var start = range.lower
    var at = range.lower
    while at < range.upper {
      guard whole.bytes[at] == 0x20 || whole.bytes[at] == 0x09 else {
        at += 1
        continue
      }
      var end = at + 1
      while end < range.upper, whole.bytes[end] == 0x20 || whole.bytes[end] == 0x09 { end += 1 }
      if end - at > 1 || whole.bytes[at] == 0x09 {
        if at > start { text.append(whole, ByteRange(start, at)) }
        text.append([0x20], for: whole.source(of: ByteRange(at, end)))
        start = end
      }
      at = end
    }
    if start < range.upper { text.append(whole, ByteRange(start, range.upper)) }
  }

  /// A line break that is a blank, or nothing within a broken word.
  mutating func join(over range: ByteRange, with blank: String) {
    cover(range)
    text.append(blank, for: whole.source(of: range))
  }

  /// Text of ours, such as a separator of cells.
  mutating func insert(_ ours: String) {
    let at = covered.map { whole.source(of: $0).upper } ?? 0
    text.append(ours, for: ByteRange(at, at))
  }

  mutating func cut(_ range: ByteRange, _ reason: Reason, rule: String) {
    guard !range.isEmpty else { return }
    cover(range)
    let words = reason == .markup ? nil : whole.string(range)
    cuts.append(Block.Cut(range: whole.source(of: range), reason: reason, rule: rule, text: words))
  }

  /// The block, nil where nothing was gathered; one without text is markup. Nothing is left for another.
  mutating func block(_ kind: Block.Kind, _ layout: consuming Block.Layout) -> Block? {
    guard let covered else { return nil }
    let range = whole.source(of: covered)
    guard !range.isEmpty else { return nil }
    if text.isEmpty { return Block(kind: .markup, range: range, verdict: .removed(.markup, rule: "markup.signs")) }
    var (ownText, ownCuts) = (TracedText(), [Block.Cut]())
    swap(&ownText, &text)
    swap(&ownCuts, &cuts)
    return Block(kind: kind, range: range, text: consume ownText, cuts: consume ownCuts, layout: consume layout)
  }
}

/// Fills what lies between text blocks with white space, so that blocks cover every content byte once.
struct Tiling {
  private var blocks: [Block] = []
  private var covered = 0

  init(lines: Int) { blocks.reserveCapacity(lines * 2 + 1) }

  /// A block that lies behind those before, or goes on behind their end.
  mutating func append(_ block: consuming Block) {
    let (lower, upper) = (max(covered, block.range.lower), block.range.upper)
    guard upper > lower else { return }
    fill(to: lower)
    block.range = ByteRange(lower, upper)
    blocks.append(consume block)
    covered = upper
  }

  mutating func finished(length: Int) -> [Block] {
    fill(to: length)
    return blocks
  }

  private mutating func fill(to end: Int) {
    guard end > covered else { return }
    blocks.append(
      Block(kind: .whitespace, range: ByteRange(covered, end), verdict: .removed(.whitespace, rule: Reason.whitespace.rawValue)))
    covered = end
  }
}
