import Glibc

/// A sum of small decision trees: the logit of a probability from a row of features.
///
/// Written by `scripts/pages/train.py`, for each tree: its number of inner nodes (1 byte); each node's feature (1 byte), threshold
/// (Float32, little endian), left and right child (1 byte each; from 128 on a leaf); the leaves' values (Float32), one more than there are nodes.
///
/// No tree is walked, since every step of a walk is a guess that the processor often gets wrong. Each node rather crosses out the leaves below its
/// left branch for the rows that turn right, sixteen rows at once; the leaf reached is the leftmost that remains (QuickScorer, Lucchese et al. 2015).
struct BoostedTrees: Sendable {
  typealias Lanes = SIMD16<Float>

  private struct Node {
    var threshold: Float
    var feature: Int32
    /// A bit for each leaf of the tree from the left: 0 for those below the left branch.
    var remaining: UInt32
  }

  private var nodes: [Node] = []
  /// The leaves of all trees, each tree's from left to right.
  private var leaves: [Float] = []
  /// Behind each tree's last node and last leaf.
  private var ends: [(node: Int, leaf: Int)] = []

  init(_ bytes: [UInt8]) {
    var at = 0
    while at < bytes.count {
      let count = Int(bytes[at])
      precondition(count < 32, "a tree has at most 32 leaves")
      let values = at + 1 + count * 7
      append(WrittenTree(bytes: bytes[(at + 1)..<values]), leaves: (0...count).map { Self.float(bytes, values + 4 * $0) })
      at = values + 4 * (count + 1)
    }
  }

  private static func float(_ bytes: [UInt8], _ at: Int) -> Float {
    Float(bitPattern: (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[at + $1]) << UInt32(8 * $1) })
  }

  private mutating func append(_ tree: WrittenTree, leaves values: [Float]) {
    var waiting: [UInt8] = []
    var order: [Int] = []
    var place = [UInt32](repeating: 0, count: values.count)
    tree.eachLeaf(below: tree.root, &waiting) { leaf in
      place[leaf] = UInt32(order.count)
      order.append(leaf)
    }
    for node in 0..<tree.count {
      var crossed: UInt32 = 0
      tree.eachLeaf(below: tree.left(node), &waiting) { crossed |= 1 << place[$0] }
      nodes.append(Node(threshold: tree.threshold(node), feature: Int32(tree.feature(node)), remaining: ~crossed))
    }
    leaves += order.map { values[$0] }
    ends.append((nodes.count, leaves.count))
  }

  /// The probability for each row.
  func probabilities(_ rows: FeatureRows) -> [Float] {
    var result: [Float] = []
    result.reserveCapacity(rows.count)
    var columns = [Lanes](repeating: Lanes(repeating: 0), count: rows.width)
    for start in stride(from: 0, to: rows.count, by: Lanes.scalarCount) {
      let count = min(Lanes.scalarCount, rows.count - start)
      rows.columns(start..<(start + count), into: &columns)
      let sums = sums(columns)
      for lane in 0..<count { result.append(1 / (1 + Float(exp(-Double(sums[lane]))))) }
    }
    return result
  }

  /// The sums of the leaves that each row reaches, tree by tree.
  private func sums(_ columns: [Lanes]) -> Lanes {
    var sums = Lanes(repeating: 0)
    withUnsafeMutableBytes(of: &sums) { sums in
      let sums = sums.assumingMemoryBound(to: Float.self)
      columns.withUnsafeBufferPointer { columns in
        nodes.withUnsafeBufferPointer { nodes in
          leaves.withUnsafeBufferPointer { leaves in
            var (node, leaf) = (0, 0)
            for end in ends {
              let remaining = remaining(nodes[node..<end.node], columns)
              withUnsafeBytes(of: remaining) {
                let remaining = $0.assumingMemoryBound(to: UInt32.self)
                for lane in 0..<Lanes.scalarCount { sums[lane] += leaves[leaf &+ remaining[lane].trailingZeroBitCount] }
              }
              (node, leaf) = end
            }
          }
        }
      }
    }
    return sums
  }

  /// The leaves of a tree that its nodes leave to each row.
  @inline(__always)
  private func remaining(_ nodes: Slice<UnsafeBufferPointer<Node>>, _ columns: UnsafeBufferPointer<Lanes>) -> SIMD16<UInt32> {
    var remaining = SIMD16<UInt32>(repeating: ~0)
    for node in nodes {
      let turnsLeft = columns[Int(node.feature)] .<= node.threshold
      remaining &= unsafeBitCast(turnsLeft, to: SIMD16<UInt32>.self) | node.remaining
    }
    return remaining
  }
}

/// The nodes of one tree as they are written.
private struct WrittenTree {
  let bytes: ArraySlice<UInt8>
  var count: Int { bytes.count / 7 }

  private func field(_ node: Int, _ offset: Int) -> UInt8 { bytes[bytes.startIndex + node * 7 + offset] }
  func feature(_ node: Int) -> UInt8 { field(node, 0) }
  func left(_ node: Int) -> UInt8 { field(node, 5) }
  func right(_ node: Int) -> UInt8 { field(node, 6) }

  func threshold(_ node: Int) -> Float {
    Float(bitPattern: (0..<4).reduce(UInt32(0)) { $0 | UInt32(field(node, 1 + $1)) << UInt32(8 * $1) })
  }

  /// The first node, or the only leaf.
  var root: UInt8 { count == 0 ? 128 : 0 }

  /// Calls `body` for the leaves below a child (a leaf from 128 on), from the left; `waiting` is scratch space.
  @inline(__always)
  func eachLeaf(below child: UInt8, _ waiting: inout [UInt8], _ body: (Int) -> Void) {
    waiting.append(child)
    while let next = waiting.popLast() {
      if next >= 128 {
        body(Int(next & 127))
      } else {
        waiting.append(right(Int(next)))
        waiting.append(left(Int(next)))
      }
    }
  }
}
