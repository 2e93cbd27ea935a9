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
  private static let states = 4
  private static let step: Float = 32

  private let table: [Float]
  private let moves: [Float]

  private init() {
    var table: [Float] = []
    let digits = Array(Self.weights.utf8).filter { $0 > 0x20 }
    table.reserveCapacity(digits.count / 2)
    func value(_ digit: UInt8) -> Int { Int(digit) - (digit < 0x3A ? 0x30 : 0x37) }
    for at in stride(from: 0, to: digits.count - 1, by: 2) {
      table.append(Float(value(digits[at]) * 16 + value(digits[at + 1]) - 128) / Self.step)
    }
    self.table = table
    moves = Self.transitions.flatMap { $0 }.map(LineModel.exponential)
  }

  /// The chances of each block, by the forward and backward sums of the chain.
  ///
  /// `evidence`: what speaks for a block being of the article beyond what the model was shown, as a natural logarithm of odds.
  func beliefs(_ features: [[Int32]], evidence: [Float]) -> [Belief] {
    guard !features.isEmpty else { return [] }
    let count = features.count
    var emission = [Float](repeating: 0, count: count * Self.states)
    for (index, active) in features.enumerated() { emit(active, evidence[index], into: &emission, at: index * Self.states) }
    var forward = [Float](repeating: 0, count: count * Self.states)
    for state in 0..<4 { forward[state] = emission[state] * Self.exponential(Self.starts[0][state]) }
    normalise(&forward, at: 0)
    for index in 1..<max(1, count) {
      for state in 0..<4 {
        var sum: Float = 0
        for from in 0..<4 { sum += forward[(index - 1) * 4 + from] * moves[from * 4 + state] }
        forward[index * 4 + state] = sum * emission[index * 4 + state]
      }
      normalise(&forward, at: index * 4)
    }
    return backward(forward, emission, count)
  }

  private func backward(_ forward: [Float], _ emission: [Float], _ count: Int) -> [Belief] {
    var out = [Belief](repeating: Belief(before: 0, article: 0, within: 0, after: 0), count: count)
    var ahead = (0..<4).map { Self.exponential(Self.ends[0][$0]) }
    for index in stride(from: count - 1, through: 0, by: -1) {
      var chance = (0..<4).map { forward[index * 4 + $0] * ahead[$0] }
      normalise(&chance, at: 0)
      out[index] = Belief(before: chance[0], article: chance[1], within: chance[2], after: chance[3])
      var behind: [Float] = [0, 0, 0, 0]
      for from in 0..<4 {
        for state in 0..<4 { behind[from] += moves[from * 4 + state] * emission[index * 4 + state] * ahead[state] }
      }
      normalise(&behind, at: 0)
      ahead = behind
    }
    return out
  }

  private func emit(_ active: [Int32], _ evidence: Float, into emission: inout [Float], at place: Int) {
    var sums = SIMD4<Float>(repeating: 0)
    for feature in active {
      let at = Int(feature) * Self.states
      guard at + 3 < table.count else { continue }
      sums += SIMD4(table[at], table[at + 1], table[at + 2], table[at + 3])
    }
    sums[1] += evidence
    let highest = sums.max()
    for state in 0..<4 { emission[place + state] = Self.exponential(sums[state] - highest) }
  }

  private func normalise(_ values: inout [Float], at place: Int) {
    let sum = values[place] + values[place + 1] + values[place + 2] + values[place + 3]
    guard sum > 0 else { return }
    for state in 0..<4 { values[place + state] /= sum }
  }

  /// e to the x, by 2 to the whole part and a short series: the same on every machine.
  private static func exponential(_ x: Float) -> Float {
    guard x > -40 else { return 1e-17 }
    let scaled = x * 1.442695
    let whole = scaled.rounded(.down)
    let rest = (scaled - whole) * 0.6931472
    let series = 1 + rest * (1 + rest * (0.5 + rest * (0.16666667 + rest * (0.041666668 + rest * (0.008333334 + rest * 0.0013888889)))))
    return series * Float(sign: .plus, exponent: Int(whole), significand: 1)
  }
}
