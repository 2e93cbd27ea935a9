/// A few byte strings to look for, sixteen places of a text at once.
struct ByteStrings: Sendable {
  private typealias Lanes = SIMD16<UInt8>

  /// A string, and the two of its bytes by which places are told: its first and its last.
  private struct Sought {
    var bytes: [UInt8]
    var first: Lanes
    var last: Lanes
  }

  private let strings: [Sought]

  /// None of them may be empty.
  init(_ strings: [String]) {
    self.strings = strings.map {
      let bytes = Array($0.utf8)
      return Sought(bytes: bytes, first: Lanes(repeating: bytes[0]), last: Lanes(repeating: bytes[bytes.count - 1]))
    }
  }

  func contains(anyOf bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { text in
      for index in strings.indices where Self.holds(text, strings[index].bytes, strings[index].first, strings[index].last) { return true }
      return false
    }
  }

  private static func holds(_ text: UnsafeRawBufferPointer, _ string: [UInt8], _ first: Lanes, _ last: Lanes) -> Bool {
    let places = text.count - string.count + 1
    guard places >= Lanes.scalarCount else { return stands(string, in: text, from: 0, to: places) }
    let lastOffset = string.count - 1
    var at = 0
    while true {
      let isFirst = text.loadUnaligned(fromByteOffset: at, as: Lanes.self) .== first
      let isLast = text.loadUnaligned(fromByteOffset: at + lastOffset, as: Lanes.self) .== last
      let both = unsafeBitCast(isFirst .& isLast, to: SIMD2<UInt64>.self)
      if both[0] | both[1] != 0, stands(string, in: text, from: at, to: at + Lanes.scalarCount) { return true }
      if at + Lanes.scalarCount >= places { return false }
      // The last places are looked at with some before them.
      at = min(at + Lanes.scalarCount, places - Lanes.scalarCount)
    }
  }

  /// Whether a string begins at one of the places.
  private static func stands(_ string: [UInt8], in text: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Bool {
    guard start < end else { return false }
    return string.withUnsafeBytes { string in
      (start..<end).contains { at in text[at] == string[0] && string.indices.allSatisfy { text[at + $0] == string[$0] } }
    }
  }
}
