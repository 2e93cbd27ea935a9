/// A few byte strings to look for, all in one pass over a text, sixteen places at once.
struct ByteStrings: Sendable {
  private typealias Lanes = SIMD16<UInt8>

  /// A string, and the two of its bytes by which places are told: its first and its last.
  private struct Sought {
    var bytes: [UInt8]
    var first: Lanes
    var last: Lanes
  }

  private let strings: [Sought]
  private let longest: Int

  /// None of them may be empty.
  init(_ strings: [String]) {
    self.strings = strings.map {
      let bytes = Array($0.utf8)
      return Sought(bytes: bytes, first: Lanes(repeating: bytes[0]), last: Lanes(repeating: bytes[bytes.count - 1]))
    }
    longest = strings.map(\.utf8.count).max() ?? 0
  }

  func contains(anyOf bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { text in
      var at = 0
      while at + longest + Lanes.scalarCount <= text.count {
        for string in strings {
          let first = text.loadUnaligned(fromByteOffset: at, as: Lanes.self) .== string.first
          let last = text.loadUnaligned(fromByteOffset: at + string.bytes.count - 1, as: Lanes.self) .== string.last
          let both = unsafeBitCast(first .& last, to: SIMD2<UInt64>.self)
          if both[0] | both[1] != 0, stands(string.bytes, in: text, from: at, to: at + Lanes.scalarCount) { return true }
        }
        at += Lanes.scalarCount
      }
      return strings.contains { stands($0.bytes, in: text, from: at, to: text.count) }
    }
  }

  /// Whether a string begins at one of the places.
  private func stands(_ string: [UInt8], in text: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Bool {
    let last = min(end, text.count - string.count + 1)
    guard start < last else { return false }
    return string.withUnsafeBytes { string in
      (start..<last).contains { at in text[at] == string[0] && string.indices.allSatisfy { text[at + $0] == string[$0] } }
    }
  }
}
