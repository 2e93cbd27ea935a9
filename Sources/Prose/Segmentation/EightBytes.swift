/// Eight bytes of a text looked at together; a mark is the top bit of a byte that is meant.
struct EightBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080
  private let word: UInt64

  /// The eight bytes from `at` on, which must be there.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) {
    word = UInt64(littleEndian: UnsafeRawPointer(bytes.baseAddress!).loadUnaligned(fromByteOffset: at, as: UInt64.self))
  }

  @inline(__always)
  func marks(of byte: UInt8) -> UInt64 { marks(from: byte, through: byte) }

  /// Marks of the ASCII bytes from one to another.
  @inline(__always)
  func marks(from first: UInt8, through last: UInt8) -> UInt64 {
    let low = word & ~Self.tops
    let atLeast = low &+ Self.ones &* UInt64(0x80 - first)
    let above = low &+ Self.ones &* UInt64(0x7F - last)
    return atLeast & ~above & ~word & Self.tops
  }

  /// Marks of the bytes beyond ASCII.
  @inline(__always)
  var further: UInt64 { word & Self.tops }

  /// Marks of the bytes that continue a character.
  @inline(__always)
  var continuations: UInt64 { word & ~(word << 1) & Self.tops }
}
