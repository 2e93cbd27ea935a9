import Prose

/// Reads parts of a document's content as its decoding and repair give them, from the document as it was cut into blocks.
struct SourceReading {
  private let blocks: [Block]

  /// `document`: before the cleaning, so that its blocks hold all words.
  init(_ document: Document) { blocks = document.blocks }

  /// The words that parts of the content (sorted, apart) stand for.
  ///
  /// ```swift
  /// // content: Fish &amp; chips
  /// SourceReading(document).words([ByteRange(5, 16)])   // & chips
  /// ```
  func words(_ parts: [ByteRange]) -> String {
    var out: [UInt8] = []
    for part in parts {
      var index = first(endingAfter: part.lower)
      while index < blocks.count, blocks[index].range.lower < part.upper {
        append(blocks[index].text, within: part, to: &out)
        index += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private func append(_ text: TracedText, within part: ByteRange, to out: inout [UInt8]) {
    for (index, piece) in text.pieces.enumerated() {
      let source = ByteRange(Int(piece.sourceLower), Int(piece.sourceUpper))
      guard source.overlaps(part) else { continue }
      let lower = Int(piece.text)
      let upper = index + 1 < text.pieces.count ? Int(text.pieces[index + 1].text) : text.count
      if piece.isCopy {
        out += text.bytes[(lower + max(0, part.lower - source.lower))..<(lower + min(source.count, part.upper - source.lower))]
      } else if part.contains(source) {
        out += text.bytes[lower..<upper]
      }
    }
  }

  /// By bisection; blocks tile the document.
  private func first(endingAfter offset: Int) -> Int {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.upper <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
