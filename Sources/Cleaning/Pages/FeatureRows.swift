import Foundation

/// Rows of features, one a block, all in one array.
struct FeatureRows {
  let width: Int
  private(set) var values: [Float] = []

  init(width: Int, rows: Int) {
    self.width = width
    values.reserveCapacity(width * rows)
  }

  var count: Int { width == 0 ? 0 : values.count / width }

  @inline(__always)
  mutating func add(_ value: Float) { values.append(value) }

  @inline(__always)
  mutating func add(_ value: Bool) { values.append(value ? 1 : 0) }

  /// Some rows, at most sixteen, feature by feature.
  func columns(_ rows: Range<Int>, into columns: inout [SIMD16<Float>]) {
    precondition(columns.count == width && rows.upperBound * width <= values.count && rows.count <= 16, "rows that there are")
    columns.withUnsafeMutableBytes { columns in
      let lanes = columns.assumingMemoryBound(to: Float.self).baseAddress!
      values.withUnsafeBufferPointer { values in
        for (lane, row) in rows.enumerated() {
          let features = values.baseAddress! + row * width
          for feature in 0..<width { lanes[feature &* 16 &+ lane] = features[feature] }
        }
      }
    }
  }

  /// The rows with those of other features behind them.
  func beside(_ other: FeatureRows) -> FeatureRows {
    var joined = FeatureRows(width: width + other.width, rows: count)
    for index in 0..<count {
      joined.values.append(contentsOf: values[(index * width)..<((index + 1) * width)])
      joined.values.append(contentsOf: other.values[(index * other.width)..<((index + 1) * other.width)])
    }
    return joined
  }
}

/// log(1 + x), so that a count of 1000 is no thousand times a count of 1.
@inline(__always)
func logarithm(_ value: Float) -> Float { Logarithms.of(max(0, value)) }

/// Logarithms of the counts that occur, by table: exact for whole numbers below 4096.
private enum Logarithms {
  private static let table: [Float] = (0...4096).map { Float(log1p(Double($0))) }

  static func of(_ value: Float) -> Float {
    let whole = Int(min(value, 4096))
    return whole < 4096 && Float(whole) == value ? table[whole] : Float(log1p(Double(value)))
  }
}
