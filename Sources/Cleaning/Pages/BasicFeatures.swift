import Prose

/// The first pass: a block by itself, the elements around it, its place on the page and its neighbours.
struct BasicFeatures {
  let blocks: [Block]
  let measures: [BlockMeasures]
  let tree: PageTree
  private let cumulative: [Float]
  private let linkedCumulative: [Float]
  private let repeats: [UInt64: Int]
  private let titleIndex: Int?
  private let firstHeading: Int?
  /// The heading that each block stands under, itself where it is one.
  private let headings: [Int?]
  /// Whether the same text stood before.
  private let isRepeat: [Bool]

  init(_ blocks: [Block], _ measures: [BlockMeasures], _ tree: PageTree) {
    (self.blocks, self.measures, self.tree) = (blocks, measures, tree)
    var (words, linked): ([Float], [Float]) = ([0], [0])
    var repeats: [UInt64: Int] = [:]
    for measure in measures {
      words.append(words[words.count - 1] + measure.words)
      linked.append(linked[linked.count - 1] + measure.words * measure.links)
      repeats[measure.hash, default: 0] += 1
    }
    (cumulative, linkedCumulative, self.repeats) = (words, linked, repeats)
    var seen: Set<UInt64> = []
    isRepeat = measures.map { !seen.insert($0.hash).inserted }
    headings = HeadingsAbove.of(blocks)
    titleIndex = blocks.firstIndex { $0.kind == .title }
    firstHeading = blocks.firstIndex { $0.kind == .heading && $0.layout.level == 1 }
  }

  static let regions: [Block.Region] = [
    .main, .article, .navigation, .header, .footer, .aside, .form, .comments, .related, .promotion, .share, .byline, .hidden, .caption,
    .references, .body,
    .forum, .advertisement, .teaser, .gallery, .product, .tags,
  ]

  static let width = 123

  /// The rows of some of the blocks.
  func rows(_ range: Range<Int>) -> FeatureRows {
    var rows = FeatureRows(width: Self.width, rows: range.count)
    for index in range {
      addText(index, &rows)
      addElements(index, &rows)
      addPlace(index, &rows)
      for distance in [-2, -1, 1, 2] { addNeighbour(of: index, at: index + distance, &rows) }
      addWindow(index, 3, &rows)
      addWindow(index, 8, &rows)
      addHeading(headings[index], of: index, &rows)
    }
    assert(rows.values.count == range.count * Self.width, "a row has as many features as it says")
    return rows
  }

  private func addText(_ index: Int, _ rows: inout FeatureRows) {
    let m = measures[index]
    rows.add(logarithm(m.words))
    rows.add(logarithm(m.bytes))
    rows.add(m.links)
    rows.add(m.capitalised)
    rows.add(m.uppercase)
    rows.add(m.digits)
    rows.add(min(m.stops, 20))
    rows.add(min(m.commas, 20))
    rows.add(m.endsInStop)
    rows.add(m.endsInColon)
    rows.add(m.beginning)
    rows.add(m.cue(.function) / m.tokens)
    rows.add(m.cue(.you) / m.tokens)
    rows.add(m.foreignBytes)
    rows.add(min(m.words / (m.stops + 1), 60))
    for kind in CueWords.Kind.allCases.prefix(9) { rows.add(m.cue(kind) / m.tokens.squareRoot()) }
    rows.add(Self.number(of: blocks[index].kind))
    rows.add(Float(blocks[index].layout.level))
    for region in Self.regions { rows.add(blocks[index].layout.region.contains(region)) }
  }

  private func addElements(_ index: Int, _ rows: inout FeatureRows) {
    let element = Int(blocks[index].layout.element)
    let parent = tree.parent(element)
    let grandparent = tree.parent(parent)
    rows.add(Self.number(of: tree.elements[element].element))
    rows.add(Self.number(of: tree.elements[parent].element))
    for around in [element, parent, grandparent] { rows.add(PageTree.outsideCount(tree.elements[around].region)) }
    rows.add(PageTree.outsideCount(tree.regions[element]))
    rows.add(Float(tree.depth[element]))
    for around in [element, parent, grandparent] {
      let words = max(1, tree.words[around])
      rows.add(logarithm(tree.words[around]))
      rows.add(tree.linked[around] / words)
      rows.add(logarithm(tree.blocks[around]))
      rows.add(min(tree.controls[around], 5))
      rows.add(logarithm(tree.pictures[around]))
      rows.add(tree.shorts[around] / max(1, tree.blocks[around]))
      rows.add(tree.stops[around] / words)
      rows.add(tree.words[around] / max(1, cumulative[blocks.count]))
    }
    for around in [element, parent, grandparent] { rows.add(logarithm(tree.alike[around])) }
  }

  private func addPlace(_ index: Int, _ rows: inout FeatureRows) {
    rows.add(Float(index) / Float(blocks.count))
    rows.add(cumulative[index] / max(1, cumulative[blocks.count]))
    rows.add(Self.distance(index, from: titleIndex))
    rows.add(Self.distance(index, from: firstHeading))
    rows.add(logarithm(Float(blocks.count)))
    rows.add(logarithm(cumulative[blocks.count]))
    rows.add(Float(min(repeats[measures[index].hash] ?? 1, 4)))
    rows.add(isRepeat[index])
    rows.add(measures[index].titleShare)
  }

  private func addNeighbour(of index: Int, at other: Int, _ rows: inout FeatureRows) {
    guard blocks.indices.contains(other) else {
      for value in [-1, -1, 0, 0, -1, 0] as [Float] { rows.add(value) }
      return
    }
    rows.add(logarithm(measures[other].words))
    rows.add(measures[other].links)
    rows.add(measures[other].endsInStop)
    let (here, there) = (Int(blocks[index].layout.element), Int(blocks[other].layout.element))
    rows.add(here == there || Int(tree.elements[there].parent) == tree.parent(here))
    rows.add(Self.number(of: blocks[other].kind))
    rows.add(blocks[index].layout.region == blocks[other].layout.region)
  }

  private func addWindow(_ index: Int, _ reach: Int, _ rows: inout FeatureRows) {
    let (lower, upper) = (max(0, index - reach), min(blocks.count, index + reach + 1))
    let words = cumulative[upper] - cumulative[lower]
    rows.add(logarithm(words / Float(upper - lower)))
    rows.add((linkedCumulative[upper] - linkedCumulative[lower]) / max(1, words))
  }

  /// The heading above: how far, what it says, where it stands.
  private func addHeading(_ heading: Int?, of index: Int, _ rows: inout FeatureRows) {
    guard let heading else {
      for value in [40, 0, 0, 0] as [Float] { rows.add(value) }
      return
    }
    let m = measures[heading]
    let cues = m.cue(.more) + m.cue(.subscribe) + m.cue(.comment) + m.cue(.share) + m.cue(.advertisement) + m.cue(.contact) + m.cue(.legal)
    rows.add(Float(min(index - heading, 30)))
    rows.add(cues / m.tokens.squareRoot())
    rows.add(Float(blocks[heading].layout.level))
    rows.add(PageTree.outsideCount(tree.regions[Int(blocks[heading].layout.element)]))
  }

  private static func distance(_ index: Int, from other: Int?) -> Float {
    guard let other else { return -30 }
    return Float(max(-20, min(60, index - other)))
  }

  static func number(of kind: Block.Kind) -> Float {
    switch kind {
    case .title: 0
    case .heading: 1
    case .paragraph: 2
    case .listItem: 3
    case .tableRow: 4
    case .term: 5
    case .definition: 6
    case .quotation: 7
    case .preformatted: 8
    case .caption: 9
    case .markup, .whitespace: 10
    }
  }

  private static func number(of element: HTMLElement) -> Float {
    switch element {
    case .p: 0
    case .div: 1
    case .li: 2
    case .td, .th: 4
    case .section: 5
    case .article: 6
    case .main: 7
    case .body: 8
    case .h1: 10
    case .h2: 11
    case .h3: 12
    case .h4, .h5, .h6: 13
    default: 15
    }
  }
}

enum HeadingsAbove {
  /// The index of the heading that each block stands under, itself where it is one.
  static func of(_ blocks: [Block]) -> [Int?] {
    var heading: Int?
    return blocks.indices.map { index in
      if blocks[index].kind == .heading { heading = index }
      return heading
    }
  }
}
