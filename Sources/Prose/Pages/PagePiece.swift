/// A text found on a page, before tables are put together and blocks are made.
struct PagePiece {
  var kind: Block.Kind
  var text: TracedText
  var layout = Block.Layout()
  /// Cuts with words of their own; those for tags are found at the end.
  var cuts: [Block.Cut]
  /// Its table, row and column; nil outside of tables.
  var cell: PageTables.Place?

  init(_ place: OpenElements.Entry, _ gathered: InlineText, _ cuts: [Block.Cut]) {
    kind = place.kind
    text = gathered.text
    self.cuts = cuts
    layout.linkBytes = gathered.linkBytes
    layout.element = place.node
    layout.region = place.region
    if kind == .heading || kind == .listItem { layout.level = Int(place.level) }
    if kind == .listItem { layout.group = Int(place.group) }
  }
}
