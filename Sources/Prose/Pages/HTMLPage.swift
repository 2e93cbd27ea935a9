/// Reads a page of HTML into blocks that tile its content, with what it says of itself.
///
/// ```swift
/// let page = Array("<h1>Dose</h1><p>Take <b>5 mg</b> daily.</p>".utf8)
/// HTMLPage.read(page, Decoder.decode(page, format: .html)).blocks.filter(\.kind.isText).map(\.text.string)   // ["Dose", "Take 5 mg daily."]
/// ```
public struct HTMLPage: Sendable {
  /// In order, tiling the content; every text block kept.
  public var blocks: [Block]
  public var metadata: Metadata
  /// The elements that hold the blocks.
  package var elements: [PageElement]

  /// Reads a page's content bytes, decoded. Never fails: what is no HTML is one text.
  public static func read(_ content: [UInt8], _ decoded: Decoded) -> HTMLPage {
    var reader = PageReader(decoded.text)
    reader.read()
    FoldedBoxes.reveal(&reader.pieces, reader.elements)
    var blocks = reader.tables.folded(reader.pieces).compactMap(block)
    PageBullets.read(&blocks)
    var page = HTMLPage(blocks: PageTiling.fill(blocks, content: content), metadata: Metadata(), elements: reader.elements)
    page.metadata = reader.metadata.metadata(of: page.blocks)
    PageTitle.choose(among: &page.blocks, page.elements, metadata: &page.metadata, declared: reader.metadata.best(.title))
    return page
  }

  /// The document that a source of HTML is, ready for cleaning.
  public static func document(_ source: SourceDocument) -> Document {
    let decoded = Decoder.decode(source.content, declared: source.charset, format: .html)
    var page = read(source.content, decoded)
    page.metadata.url = source.url ?? page.metadata.url
    page.metadata.published = source.published ?? page.metadata.published
    var document = Document(
      id: source.id, encoding: decoded.encoding, invalidBytes: decoded.invalidBytes, format: .html, length: source.content.count,
      metadata: page.metadata, blocks: page.blocks)
    document.elements = page.elements
    return document
  }

  /// The block of a text: tags within it become cuts, its characters are repaired. Nil where no word remains.
  private static func block(_ piece: PagePiece) -> Block? {
    guard piece.text.bytes.contains(where: { $0 > 0x20 }) else { return nil }
    let range = piece.text.source
    guard !range.isEmpty else { return nil }
    var block = Block(kind: piece.kind, range: range, layout: piece.layout)
    block.cuts = PageTiling.cuts(in: piece.text, beside: piece.cuts)
    block.text = Characters.repair(piece.text)
    if block.text.count != piece.text.count, !block.layout.cells.isEmpty {
      block.layout.cells = cells(block.text, count: block.layout.cells.count)
    }
    Marks.cut(from: &block)
    // A mark behind the last word lies outside the block, with the markup.
    block.cuts = PageTiling.merged(block.cuts).filter { block.range.contains($0.range) }
    return block.text.bytes.contains { $0 > 0x20 } ? block : nil
  }

  /// The cells of a repaired row, by the separators between them.
  private static func cells(_ text: TracedText, count: Int) -> [ByteRange] {
    var cells: [ByteRange] = []
    var start = 0
    for piece in text.pieces where !piece.isCopy && piece.sourceLower == piece.sourceUpper {
      var at = Int(piece.text)
      while at >= start, at + 3 <= text.count, text.bytes[at] == 0x20, text.bytes[at + 1] == 0x7C {
        cells.append(ByteRange(start, at))
        start = at + 3
        at = start
      }
    }
    cells.append(ByteRange(start, text.count))
    while cells.count < count { cells.append(ByteRange(text.count, text.count)) }
    return cells
  }
}
