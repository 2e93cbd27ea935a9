import Prose

/// The second pass: what the first pass said of the neighbours, and of the container that holds most of what it liked.
struct ContextFeatures {
  let blocks: [Block]
  let measures: [BlockMeasures]
  let tree: PageTree
  /// The first pass's probability of being article, by block.
  let first: [Float]
  private let good: [Float]
  private let goodBelow: [Float]
  private let core: ArticleCore
  private let cumulative: [Float]
  private let goodCumulative: [Float]
  private let firstCumulative: [Float]
  private let coreEnds: (first: Int, last: Int)
  private let heartEnds: (first: Int, last: Int)
  private let headings: [Int?]
  /// The mean probability of what follows a block up to the next heading; -1 where nothing does.
  private let following: [Float]
  /// The mean probability of the words in elements of one make.
  private let likelihood: [UInt32: Float]

  static let width = 64

  init(_ blocks: [Block], _ measures: [BlockMeasures], _ tree: PageTree, first: [Float]) {
    (self.blocks, self.measures, self.tree, self.first) = (blocks, measures, tree, first)
    good = zip(first, measures).map { $0 > 0.3 ? $0 * min($1.words, 150) : 0 }
    goodBelow = tree.sums(of: good, blocks)
    let core = ArticleCore(tree, goodBelow)
    self.core = core
    cumulative = Self.running(measures.map(\.words))
    goodCumulative = Self.running(good)
    firstCumulative = Self.running(first)
    headings = HeadingsAbove.of(blocks)
    following = Self.following(blocks, first)
    likelihood = Self.likelihood(blocks, measures, tree, first)
    let likely = blocks.indices.filter { first[$0] > 0.5 && measures[$0].words >= 8 }
    coreEnds = Self.ends(likely.filter { core.isInside[Int(blocks[$0].layout.element)] }, blocks.count)
    heartEnds = Self.ends(likely.filter { core.isInHeart[Int(blocks[$0].layout.element)] }, blocks.count)
  }

  private static func running(_ values: [Float]) -> [Float] {
    var sums: [Float] = [0]
    sums.reserveCapacity(values.count + 1)
    for value in values { sums.append(sums[sums.count - 1] + value) }
    return sums
  }

  private static func ends(_ indices: [Int], _ count: Int) -> (Int, Int) { (indices.first ?? 0, indices.last ?? count - 1) }

  /// The rows of some of the blocks.
  func rows(_ range: Range<Int>) -> FeatureRows {
    var rows = FeatureRows(width: Self.width, rows: range.count)
    for index in range {
      addProbabilities(index, &rows)
      addContainers(index, &rows)
      addRegions(index, &rows)
      addPlace(index, &rows)
      rows.add(headings[index].map { first[$0] } ?? -1)
      rows.add(following[index])
    }
    assert(rows.values.count == range.count * Self.width, "a row has as many features as it says")
    return rows
  }

  private func addProbabilities(_ index: Int, _ rows: inout FeatureRows) {
    rows.add(first[index])
    for distance in [-3, -2, -1, 1, 2, 3] { rows.add(first.indices.contains(index + distance) ? first[index + distance] : -1) }
    for reach in [4, 10] {
      let (lower, upper) = (max(0, index - reach), min(blocks.count, index + reach + 1))
      rows.add((firstCumulative[index] - firstCumulative[lower]) / Float(max(1, index - lower)))
      rows.add((firstCumulative[upper] - firstCumulative[index + 1]) / Float(max(1, upper - index - 1)))
    }
  }

  private func addContainers(_ index: Int, _ rows: inout FeatureRows) {
    let element = Int(blocks[index].layout.element)
    let branch = Int(core.branch[element])
    let total = goodBelow[0] > 0 ? goodBelow[0] : 1
    for around in [element, tree.parent(element), branch] {
      rows.add(goodBelow[around] / total)
      rows.add(goodBelow[around] / max(1, tree.words[around]))
    }
    let words = max(1, tree.words[branch])
    rows.add(logarithm(tree.words[branch]))
    rows.add(tree.linked[branch] / words)
    rows.add(logarithm(tree.blocks[branch]))
    rows.add(min(tree.controls[branch], 5))
    rows.add(logarithm(tree.pictures[branch]))
    rows.add(tree.shorts[branch] / max(1, tree.blocks[branch]))
    rows.add(tree.stops[branch] / words)
    rows.add(logarithm(tree.alike[branch]))
    rows.add(likelihood[tree.elements[element].signature] ?? 0)
    rows.add(core.isInside[element])
    rows.add(core.isInHeart[element])
    rows.add(core.isInside[element] ? 0 : Float(core.climb[element]))
    rows.add(Float(tree.depth[element] - tree.depth[core.element]))
    rows.add(goodBelow[core.element] / total)
    rows.add(goodBelow[core.element] / max(1, tree.words[core.element]))
    rows.add(goodBelow[core.heart] / total)
  }

  private static let regions: [Block.Region] = [
    .navigation, .aside, .form, .comments, .related, .promotion, .share, .byline, .tags, .footer, .header, .teaser, .advertisement,
    .contents, .gallery,
    .caption, .body, .article,
  ]

  private func addRegions(_ index: Int, _ rows: inout FeatureRows) {
    let inner = core.inner[Int(blocks[index].layout.element)]
    for region in Self.regions { rows.add(inner.contains(region)) }
    rows.add(PageTree.outsideCount(inner))
  }

  private func addPlace(_ index: Int, _ rows: inout FeatureRows) {
    rows.add(Float(max(coreEnds.first - index, 0)))
    rows.add(Float(max(index - coreEnds.last, 0)))
    rows.add(Float(max(heartEnds.first - index, 0)))
    rows.add(Float(max(index - heartEnds.last, 0)))
    rows.add(logarithm(cumulative[index] - cumulative[coreEnds.last + 1]))
    rows.add(logarithm(cumulative[coreEnds.first] - cumulative[index]))
    let total = goodCumulative[blocks.count]
    rows.add(goodCumulative[index] / (total > 0 ? total : 1))
    rows.add(logarithm(total))
    rows.add(min(goodCumulative[index], 300))
    rows.add(min(total - goodCumulative[index + 1], 300))
  }

  private static func following(_ blocks: [Block], _ first: [Float]) -> [Float] {
    var following = [Float](repeating: -1, count: blocks.count)
    var (sum, count): (Float, Float) = (0, 0)
    for index in blocks.indices.reversed() {
      if blocks[index].kind == .heading {
        following[index] = count > 0 ? sum / count : -1
        (sum, count) = (0, 0)
      } else {
        sum += first[index]
        count += 1
        following[index] = sum / count
      }
    }
    return following
  }

  private static func likelihood(_ blocks: [Block], _ measures: [BlockMeasures], _ tree: PageTree, _ first: [Float]) -> [UInt32: Float] {
    var sums: [UInt32: (good: Float, words: Float)] = [:]
    for index in blocks.indices {
      let signature = tree.elements[Int(blocks[index].layout.element)].signature
      let words = measures[index].words
      sums[signature, default: (0, 0)].good += first[index] * words
      sums[signature, default: (0, 0)].words += words
    }
    return sums.mapValues { $0.good / max(1, $0.words) }
  }
}
