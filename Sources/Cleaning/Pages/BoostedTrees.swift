import Foundation

/// A sum of small decision trees: the logit of a probability from a row of features.
///
/// Written by `scripts/pages/train.py` as base64 of, for each tree: its number of inner nodes (1 byte); each node's feature (1 byte), threshold
/// (Float32, little endian), left and right child (1 byte each; from 128 on a leaf); the leaves' values (Float32), one more than there are nodes.
struct BoostedTrees: Sendable {
  private struct Node {
    var threshold: Float
    var feature: Int32
    /// Index of the next node; a leaf's index, inverted.
    var left: Int32
    var right: Int32
  }

  private var nodes: [Node] = []
  private var leaves: [Float] = []
  private var roots: [Int32] = []

  init(base64: String) {
    guard let data = Data(base64Encoded: base64, options: .ignoreUnknownCharacters) else { preconditionFailure("the model is base64") }
    let bytes = [UInt8](data)
    var at = 0
    func float() -> Float {
      defer { at += 4 }
      let bits = (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[at + $1]) << UInt32(8 * $1) }
      return Float(bitPattern: bits)
    }
    while at < bytes.count {
      let count = Int(bytes[at])
      let (firstNode, firstLeaf) = (Int32(nodes.count), Int32(leaves.count))
      at += 1
      func child(_ byte: UInt8) -> Int32 { byte < 128 ? firstNode + Int32(byte) : ~(firstLeaf + Int32(byte & 127)) }
      roots.append(count == 0 ? ~firstLeaf : firstNode)
      for _ in 0..<count {
        let feature = Int32(bytes[at])
        at += 1
        let threshold = float()
        nodes.append(Node(threshold: threshold, feature: feature, left: child(bytes[at]), right: child(bytes[at + 1])))
        at += 2
      }
      for _ in 0...count { leaves.append(float()) }
    }
  }

  /// The probability for each row.
  func probabilities(_ rows: FeatureRows) -> [Float] {
    var result = [Float](repeating: 0, count: rows.count)
    rows.values.withUnsafeBufferPointer { values in
      nodes.withUnsafeBufferPointer { nodes in
        for row in 0..<rows.count {
          let base = row * rows.width
          var sum: Float = 0
          for root in roots {
            var at = root
            while at >= 0 {
              let node = nodes[Int(at)]
              at = values[base + Int(node.feature)] <= node.threshold ? node.left : node.right
            }
            sum += leaves[Int(~at)]
          }
          result[row] = 1 / (1 + Float(exp(-Double(sum))))
        }
      }
    }
    return result
  }
}
