/// Accounts for every byte of a page that is no word: tags within a block, and markup and white space between blocks.
enum PageTiling {
  /// The ranges inside a text's source that the text does not hold, as cuts; those that are known keep their words and reason.
  static func cuts(in text: TracedText, beside known: [Block.Cut]) -> [Block.Cut] {
    var cuts = known
    var at = text.source.lower
    var next = 0
    func gap(to end: Int) {
      while at < end {
        if next < known.count, known[next].range.lower < end {
          if known[next].range.lower > at { cuts.append(markup(at, known[next].range.lower)) }
          at = max(at, known[next].range.upper)
          next += 1
        } else {
          cuts.append(markup(at, end))
          at = end
        }
      }
    }
    for piece in text.pieces {
      gap(to: Int(piece.sourceLower))
      at = max(at, Int(piece.sourceUpper))
    }
    return cuts.sorted { $0.range < $1.range }
  }

  private static func markup(_ lower: Int, _ upper: Int) -> Block.Cut {
    Block.Cut(range: ByteRange(lower, upper), reason: .markup, rule: "markup.tag", text: nil)
  }

  /// Cuts without those that lie within a longer one (a mark of citation and the tags in it).
  static func merged(_ cuts: [Block.Cut]) -> [Block.Cut] {
    var out: [Block.Cut] = []
    for var cut in cuts.sorted(by: { ($0.range.lower, $1.range.upper) < ($1.range.lower, $0.range.upper) }) {
      if let last = out.last, cut.range.lower < last.range.upper {
        guard cut.range.upper > last.range.upper else { continue }
        cut.range = ByteRange(last.range.upper, cut.range.upper)
      }
      out.append(cut)
    }
    return out
  }

  /// Puts markup and white space between the blocks of a page, so that they cover its content once.
  static func fill(_ blocks: [Block], content: [UInt8]) -> [Block] {
    var out: [Block] = []
    out.reserveCapacity(blocks.count * 2 + 1)
    var at = 0
    func gap(to end: Int) {
      guard end > at else { return }
      let isBlank = content[at..<end].allSatisfy(\.isHTMLSpace)
      let reason: Reason = isBlank ? .whitespace : .markup
      out.append(
        Block(
          kind: isBlank ? .whitespace : .markup, range: ByteRange(at, end),
          verdict: .removed(reason, rule: isBlank ? "whitespace" : "markup.page")))
    }
    for block in blocks {
      precondition(block.range.lower >= at, "texts of a page follow each other")
      gap(to: block.range.lower)
      out.append(block)
      at = block.range.upper
    }
    gap(to: content.count)
    return out
  }
}
