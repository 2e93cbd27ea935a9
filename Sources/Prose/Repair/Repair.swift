/// A place where a block's text is not what the content says: an entity, undone mojibake, a broken word joined.
public struct Repair: Sendable, Equatable {
  /// Content bytes.
  public let source: ByteRange
  /// What stood there, decoded.
  public let was: String
  /// What the text has; empty where nothing stands for it (a hyphen at a line's end).
  public let now: String

  /// All of a block, in order; blanks that run together are none, and what was cut is told as a cut.
  public static func of(_ block: Block, _ content: [UInt8], encoding: String) -> [Repair] {
    let pieces = block.text.pieces
    var out: [Repair] = []
    var at = pieces.first.map { Int($0.sourceLower) } ?? 0
    func note(_ lower: Int, _ upper: Int, _ now: String) {
      guard lower < upper, upper <= content.count else { return }
      let range = ByteRange(lower, upper)
      if block.cuts.contains(where: { $0.range.lower < upper && lower < $0.range.upper }) { return }
      let was = Decoder.decode(Array(content[lower..<upper]), declared: encoding).text.string
      if was.allSatisfy(\.isWhitespace), now.allSatisfy(\.isWhitespace) || now.isEmpty { return }
      if was != now { out.append(Repair(source: range, was: was, now: now)) }
    }
    for (index, piece) in pieces.enumerated() {
      if Int(piece.sourceLower) > at { note(at, Int(piece.sourceLower), "") }
      if !piece.isCopy {
        let end = index + 1 < pieces.count ? Int(pieces[index + 1].text) : block.text.count
        note(Int(piece.sourceLower), Int(piece.sourceUpper), block.text.string(ByteRange(Int(piece.text), end)))
      }
      at = max(at, Int(piece.sourceUpper))
    }
    return out
  }
}
