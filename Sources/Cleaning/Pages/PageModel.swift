import CData
import Prose

/// How likely each text block of a page is to be part of its article.
///
/// Two passes, as jusText has them: each block by itself, then by its neighbours and by the container that the first pass points to. Both are
/// boosted trees, learned by `scripts/pages/train.py` from pages whose article a person marked; what they are worth is measured on pages of
/// sites that they have not seen.
package struct PageModel {
  /// Indices of the document's text blocks.
  package let indices: [Int]
  let blocks: [Block]
  let measures: [BlockMeasures]
  let tree: PageTree

  package init(_ document: Document) {
    indices = document.blocks.indices.filter { document.blocks[$0].kind.isText }
    blocks = indices.map { document.blocks[$0] }
    let title = Array(CueWords.words(of: document.metadata.title ?? ""))
    measures = blocks.map { BlockMeasures($0.text.bytes, linkBytes: $0.layout.linkBytes, title: title) }
    tree = PageTree(document.elements, blocks, measures)
  }

  private static let firstPass = trees(pass: 1)
  private static let secondPass = trees(pass: 2)

  private static func trees(pass: Int32) -> BoostedTrees {
    let model = posology_page_model(pass)
    return BoostedTrees(Array(UnsafeBufferPointer(start: model.bytes, count: model.count)))
  }

  package func probabilities() -> [Float] {
    guard !blocks.isEmpty else { return [] }
    let basic = BasicFeatures(blocks, measures, tree)
    let slices = slices()
    // Most pages are one slice, whose rows serve both passes.
    let rows = slices.count == 1 ? basic.rows(slices[0]) : nil
    let first = slices.flatMap { Self.firstPass.probabilities(rows ?? basic.rows($0)) }
    let context = ContextFeatures(blocks, measures, tree, first: first)
    return slices.flatMap { Self.secondPass.probabilities((rows ?? basic.rows($0)).beside(context.rows($0))) }
  }

  /// Blocks are judged so many at a time, for memory's sake.
  private func slices() -> [Range<Int>] {
    stride(from: 0, to: blocks.count, by: 1024).map { $0..<min($0 + 1024, blocks.count) }
  }

  /// The features as the training script wants them; `first` are the first pass's probabilities where the second pass is to be trained.
  package func features(first: [Float]?) -> (width: Int, values: [Float]) {
    guard !blocks.isEmpty else { return (0, []) }
    let basic = BasicFeatures(blocks, measures, tree).rows(0..<blocks.count)
    let rows = first.map { basic.beside(ContextFeatures(blocks, measures, tree, first: $0).rows(0..<blocks.count)) } ?? basic
    return (rows.width, rows.values)
  }
}
