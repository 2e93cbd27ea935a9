import Prose

/// Sums over the elements of a page: what stands below each, found in two sweeps over the list.
struct PageTree {
  let elements: [PageElement]
  private(set) var depth: [Int32]
  private(set) var words: [Float]
  private(set) var linked: [Float]
  private(set) var blocks: [Float]
  private(set) var shorts: [Float]
  private(set) var stops: [Float]
  private(set) var controls: [Float]
  private(set) var pictures: [Float]
  /// What the names of an element and of all around it say.
  private(set) var regions: [Block.Region]
  /// How many elements of the page look like this one.
  private(set) var alike: [Float]

  init(_ elements: [PageElement], _ blocks: [Block], _ measures: [BlockMeasures]) {
    self.elements = elements
    let count = elements.count
    let zeros = [Float](repeating: 0, count: count)
    (words, linked, self.blocks, shorts, stops) = (zeros, zeros, zeros, zeros, zeros)
    controls = elements.map { Float($0.controls) }
    pictures = elements.map { Float($0.pictures) }
    depth = [Int32](repeating: 0, count: count)
    regions = elements.map(\.region)
    alike = zeros
    for (block, measure) in zip(blocks, measures) {
      let at = Int(block.layout.element)
      words[at] += measure.words
      linked[at] += measure.words * measure.links
      self.blocks[at] += 1
      if measure.words < 8 { shorts[at] += 1 }
      stops[at] += measure.stops
    }
    for index in 1..<max(1, count) {
      let parent = Int(elements[index].parent)
      depth[index] = depth[parent] + 1
      regions[index].formUnion(regions[parent])
    }
    for index in stride(from: count - 1, to: 0, by: -1) { add(index, to: Int(elements[index].parent)) }
    countAlike()
  }

  private mutating func add(_ child: Int, to parent: Int) {
    words[parent] += words[child]
    linked[parent] += linked[child]
    blocks[parent] += blocks[child]
    shorts[parent] += shorts[child]
    stops[parent] += stops[child]
    controls[parent] += controls[child]
    pictures[parent] += pictures[child]
  }

  private mutating func countAlike() {
    var counts: [UInt32: Float] = [:]
    counts.reserveCapacity(elements.count)
    for element in elements { counts[element.signature, default: 0] += 1 }
    for index in elements.indices { alike[index] = counts[elements[index].signature] ?? 0 }
  }

  func parent(_ element: Int) -> Int { max(0, Int(elements[element].parent)) }

  /// Sums a value of each block up the tree.
  func sums(of values: [Float], _ blocks: [Block]) -> [Float] {
    var sums = [Float](repeating: 0, count: elements.count)
    for (block, value) in zip(blocks, values) { sums[Int(block.layout.element)] += value }
    for index in stride(from: elements.count - 1, to: 0, by: -1) { sums[Int(elements[index].parent)] += sums[index] }
    return sums
  }

  /// Regions that an article has no business in.
  static let outside: Block.Region = [
    .navigation, .footer, .aside, .form, .comments, .related, .promotion, .share, .cookie, .hidden, .advertisement, .tags, .contents,
    .member, .header,
    .gallery, .teaser, .byline, .caption,
  ]

  static func outsideCount(_ region: Block.Region) -> Float { Float(region.intersection(outside).rawValue.nonzeroBitCount) }
}
