import Prose

/// The cleaned text of a document, and where each kept block's text stands in it.
public struct CleanText: Sendable {
  /// UTF-8 with LF: an empty line between blocks, none between items of a list or rows of a table, a final LF; empty where nothing was kept.
  public var text: [UInt8]
  /// Each kept block with the byte offset of its text; an offset in the block's text is added to it.
  public var placed: [(block: Int, offset: Int)]

  /// Writes the kept blocks of a document down, the title first.
  ///
  /// ```swift
  /// let clean = CleanText.assemble(document)
  /// let mentionStart = clean.offset(ofBlock: 7)! + rangeInBlock.lower
  /// ```
  public static func assemble(_ document: Document) -> CleanText {
    var clean = CleanText(text: [], placed: [])
    clean.text.reserveCapacity(document.blocks.reduce(0) { $0 + ($1.isKept ? $1.text.count + 4 : 0) })
    let kept = document.blocks.indices.filter {
      document.blocks[$0].isKept && document.blocks[$0].kind.isText && !document.blocks[$0].text.isEmpty
    }
    clean.placed.reserveCapacity(kept.count)
    let title = kept.first { document.blocks[$0].kind == .title }
    var previous: Kind?
    for index in [title].compactMap({ $0 }) + kept.filter({ $0 != title }) {
      let kind = Kind(document.blocks[index])
      clean.append(document.blocks[index].text.bytes, kind, index, after: previous)
      previous = kind
    }
    if !clean.text.isEmpty { clean.text.append(0x0A) }
    return clean
  }

  /// What decides how a block is joined to the one before it.
  private struct Kind {
    var kind: Block.Kind
    var group: Int
    var continues: Bool

    @inline(__always)
    init(_ block: borrowing Block) { (kind, group, continues) = (block.kind, block.layout.group, block.layout.continues) }
  }

  /// Where a block's text begins, nil where it is not in the text.
  public func offset(ofBlock index: Int) -> Int? { placed.first { $0.block == index }?.offset }

  private mutating func append(_ bytes: [UInt8], _ block: Kind, _ index: Int, after previous: Kind?) {
    if let previous {
      if block.continues {
        text.append(0x20)
      } else {
        text.append(0x0A)
        let isSameGroup =
          previous.kind == block.kind && (block.kind == .listItem || block.kind == .tableRow) && previous.group == block.group
        if !isSameGroup { text.append(0x0A) }
      }
    }
    if block.kind == .listItem && !block.continues && !Self.isNumbered(bytes) { text.append(contentsOf: [0x2D, 0x20]) }
    placed.append((index, text.count))
    text.append(contentsOf: bytes)
  }

  /// Items that keep their number need no sign before it.
  private static func isNumbered(_ bytes: [UInt8]) -> Bool {
    guard let end = bytes.firstIndex(where: { !(0x30...0x39).contains($0) }) else { return false }
    return end > 0 && end < 4 && (bytes[end] == 0x2E || bytes[end] == 0x29)
  }
}
