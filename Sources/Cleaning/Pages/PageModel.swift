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
    let title = CueWords.words(of: document.metadata.title ?? "")
    measures = blocks.map { BlockMeasures($0.text.bytes, linkBytes: $0.layout.linkBytes, title: title) }
    tree = PageTree(document.elements, blocks, measures)
  }

  private static let firstPass = BoostedTrees(base64: PageModelData.firstPass)
  private static let secondPass = BoostedTrees(base64: PageModelData.secondPass)

  package func probabilities() -> [Float] {
    guard !blocks.isEmpty else { return [] }
    let basic = BasicFeatures(blocks, measures, tree).rows()
    let first = Self.firstPass.probabilities(basic)
    return Self.secondPass.probabilities(joined(basic, first))
  }

  /// The features of both passes side by side: what the second pass reads.
  private func joined(_ basic: FeatureRows, _ first: [Float]) -> FeatureRows {
    let context = ContextFeatures(blocks, measures, tree, first: first).rows()
    var rows = FeatureRows(width: basic.width + context.width, rows: basic.count)
    for index in 0..<basic.count {
      rows.add(contentsOf: basic.row(index))
      rows.add(contentsOf: context.row(index))
    }
    return rows
  }

  /// The features as the training script wants them; `first` are the first pass's probabilities where the second pass is to be trained.
  package func features(first: [Float]?) -> (width: Int, values: [Float]) {
    guard !blocks.isEmpty else { return (0, []) }
    let basic = BasicFeatures(blocks, measures, tree).rows()
    let rows = first.map { joined(basic, $0) } ?? basic
    return (rows.width, rows.values)
  }
}
