/// A set of pairs of small letters, as the last and the last but one of an ending: most words are turned away with one look.
struct LetterPairs: Sendable {
  /// How many pairs there are, and where one stands among them.
  static let count = 32 * 32
  @inline(__always)
  static func place(_ last: UInt8, _ before: UInt8) -> Int { Int(last & 31) << 5 | Int(before & 31) }

  private var rows = [UInt32](repeating: 0, count: 32)

  init(_ pairs: [(last: UInt8, before: UInt8)]) {
    for pair in pairs { rows[Int(pair.last & 31)] |= 1 << UInt32(pair.before & 31) }
  }

  @inline(__always)
  func contains(_ last: UInt8, _ before: UInt8) -> Bool { rows[Int(last & 31)] >> UInt32(before & 31) & 1 == 1 }
}

extension StaticString {
  /// Of an ending of two letters or more.
  var lastLetters: (last: UInt8, before: UInt8) { (utf8Start[utf8CodeUnitCount - 1], utf8Start[utf8CodeUnitCount - 2]) }
}
