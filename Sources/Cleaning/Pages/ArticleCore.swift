import Prose

/// The element that holds the article: reached from the page's root by following the child that holds most of what is liked.
struct ArticleCore {
  /// Four fifths of it at every step.
  let element: Int
  /// Half of it at every step: deeper, where the article is parted.
  let heart: Int
  let isInside: [Bool]
  let isInHeart: [Bool]
  /// For each element the outermost one around it that does not hold the core itself.
  let branch: [Int32]
  /// How far up from the core that branch leaves.
  let climb: [Int32]
  /// What the names between the core and an element say.
  let inner: [Block.Region]

  init(_ tree: PageTree, _ good: [Float]) {
    let count = tree.elements.count
    var best = [Int32](repeating: -1, count: count)
    for index in stride(from: count - 1, to: 0, by: -1) {
      let parent = Int(tree.elements[index].parent)
      if best[parent] < 0 || good[index] >= good[Int(best[parent])] { best[parent] = Int32(index) }
    }
    func descend(from start: Int, share: Float) -> Int {
      var at = start
      while best[at] >= 0, good[at] > 0, good[Int(best[at])] >= share * good[at] { at = Int(best[at]) }
      return at
    }
    element = descend(from: 0, share: 0.8)
    heart = descend(from: element, share: 0.5)
    var onPath = [Bool](repeating: false, count: count)
    var at = element
    while at >= 0 {
      onPath[at] = true
      at = Int(tree.elements[at].parent)
    }
    var (inside, inHeart) = ([Bool](repeating: false, count: count), [Bool](repeating: false, count: count))
    var (branch, climb) = ([Int32](repeating: 0, count: count), [Int32](repeating: 0, count: count))
    var inner = [Block.Region](repeating: [], count: count)
    for index in 0..<count {
      let parent = Int(tree.elements[index].parent)
      inside[index] = index == element || parent >= 0 && inside[parent]
      inHeart[index] = index == heart || parent >= 0 && inHeart[parent]
      if onPath[index] {
        branch[index] = Int32(index)
        climb[index] = tree.depth[element] - tree.depth[index]
      } else {
        branch[index] = onPath[parent] ? Int32(index) : branch[parent]
        climb[index] = climb[parent]
        inner[index] = inner[parent].union(tree.elements[index].region)
      }
    }
    (isInside, isInHeart, self.branch, self.climb, self.inner) = (inside, inHeart, branch, climb, inner)
  }
}
