/// A few byte strings to look for, all in one pass over a text that leaps over most of it.
///
/// A window as long as the shortest string moves along. The two bytes at its end tell how far it may: not past a place where they stand in
/// the beginning of one of the strings (Wu and Manber 1994).
struct ByteStrings: Sendable {
  private let strings: [[UInt8]]
  private let shortest: Int
  /// By a pair of bytes; 0 where a string's beginning may end with them.
  private let steps: [UInt8]

  /// None of them may be empty.
  init(_ strings: [String]) {
    self.strings = strings.map { Array($0.utf8) }
    shortest = min(Int(UInt8.max), strings.map(\.utf8.count).min() ?? 1)
    var steps = [UInt8](repeating: UInt8(max(0, shortest - 1)), count: Self.pairs)
    for string in self.strings where shortest > 1 {
      for end in 2...shortest {
        let pair = Self.pair(string[end - 2], string[end - 1])
        steps[pair] = min(steps[pair], UInt8(shortest - end))
      }
    }
    self.steps = steps
  }

  private static let pairs = 1024

  /// Some pairs share a place: then the shorter step counts.
  @inline(__always)
  private static func pair(_ first: UInt8, _ second: UInt8) -> Int { (Int(first) &* 37 &+ Int(second)) & (pairs - 1) }

  func contains(anyOf bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      steps.withUnsafeBufferPointer { steps in
        var end = shortest
        while end <= text.count {
          let step = shortest > 1 ? Int(steps[Self.pair(text[end - 2], text[end - 1])]) : 0
          if step == 0, strings.contains(where: { stands($0, in: text, at: end - shortest) }) { return true }
          end += max(1, step)
        }
        return false
      }
    }
  }

  private func stands(_ string: [UInt8], in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start + string.count <= text.count, text[start] == string[0] else { return false }
    return string.indices.allSatisfy { text[start + $0] == string[$0] }
  }
}
