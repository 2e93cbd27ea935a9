import Prose

/// A linear chain over a document's blocks: before the article, of it, within it but not of it, behind it.
///
/// Weights come from pages whose article a person marked (`scripts/cleaning/train.py`); figures on sites not seen are in the rule book.
struct LineModel: Sendable {
  /// What a block is, with the chance of each.
  struct Belief {
    var before: Float
    var article: Float
    var within: Float
    var after: Float
  }

  static let shared = LineModel()
  private static let step: Float = 32

  /// By feature: what it adds to each state.
  private let table: [SIMD4<Float>]
  /// From each state to all, and to each state from all.
  private let onward: [SIMD4<Float>]
  private let backward: [SIMD4<Float>]

  private init() {
    var table: [SIMD4<Float>] = []
    let digits = Array(Self.weights.utf8).filter { $0 > 0x20 }
    table.reserveCapacity(digits.count / 8)
    func value(_ digit: UInt8) -> Int { Int(digit) - (digit < 0x3A ? 0x30 : 0x37) }
    func weight(_ at: Int) -> Float { Float(value(digits[at]) * 16 + value(digits[at + 1]) - 128) / Self.step }
    for at in stride(from: 0, to: digits.count - 7, by: 8) {
      table.append(SIMD4(weight(at), weight(at + 2), weight(at + 4), weight(at + 6)))
    }
    self.table = table
    onward = Self.transitions.map { Self.exponential(SIMD4($0)) }
    backward = (0..<4).map { [onward] state in SIMD4(onward.map { $0[state] }) }
  }

  /// The chances of each block, by the forward and backward sums of the chain.
  ///
  /// `evidence`: what speaks for a block being of the article beyond what the model was shown, as a natural logarithm of odds.
  func beliefs(_ features: Features.Lists, evidence: [Float]) -> [Belief] {
    guard features.count > 0 else { return [] }
    let emission = (0..<features.count).map { emit(features[$0], evidence[$0]) }
    var forward = emission
    forward[0] = Self.normalised(emission[0] * Self.exponential(SIMD4(Self.starts[0])))
    for index in 1..<max(1, features.count) {
      let last = forward[index - 1]
      var sum = SIMD4<Float>(repeating: 0)
      for state in 0..<4 { sum += onward[state] * last[state] }
      forward[index] = Self.normalised(sum * emission[index])
    }
    return beliefs(forward, emission)
  }

  private func beliefs(_ forward: [SIMD4<Float>], _ emission: [SIMD4<Float>]) -> [Belief] {
    var out = [Belief](repeating: Belief(before: 0, article: 0, within: 0, after: 0), count: forward.count)
    var ahead = Self.exponential(SIMD4(Self.ends[0]))
    for index in forward.indices.reversed() {
      let chance = Self.normalised(forward[index] * ahead)
      out[index] = Belief(before: chance[0], article: chance[1], within: chance[2], after: chance[3])
      var behind = SIMD4<Float>(repeating: 0)
      for state in 0..<4 { behind += backward[state] * emission[index][state] * ahead[state] }
      ahead = Self.normalised(behind)
    }
    return out
  }

  private func emit(_ active: ArraySlice<Int32>, _ evidence: Float) -> SIMD4<Float> {
    var sums = SIMD4<Float>(repeating: 0)
    for feature in active where Int(feature) < table.count { sums += table[Int(feature)] }
    sums[1] += evidence
    return Self.exponential(sums - sums.max())
  }

  private static func normalised(_ values: SIMD4<Float>) -> SIMD4<Float> {
    let sum = values[0] + values[1] + values[2] + values[3]
    return sum > 0 ? values / sum : values
  }

  private static func exponential(_ values: SIMD4<Float>) -> SIMD4<Float> {
    SIMD4(exponential(values[0]), exponential(values[1]), exponential(values[2]), exponential(values[3]))
  }

  /// e to the x, by 2 to the whole part and a short series: the same on every machine.
  private static func exponential(_ x: Float) -> Float {
    guard x > -40 else { return 1e-17 }
    let scaled = x * 1.442695
    let whole = scaled.rounded(.down)
    let rest = (scaled - whole) * 0.6931472
    let series = 1 + rest * (1 + rest * (0.5 + rest * (0.16666667 + rest * (0.041666668 + rest * (0.008333334 + rest * 0.0013888889)))))
    return series * Float(bitPattern: UInt32(min(254, Int(whole) + 127)) << 23)
  }
}
