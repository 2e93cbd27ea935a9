/// The 64-bit hash of a folded word, which stands for the word itself in every table of the extraction.
///
/// ```swift
/// Tokens.hash("Diseases") == Tokens.hash("disease")   // true
/// ```
public struct WordHash: Hashable, Sendable, ExpressibleByIntegerLiteral {
  public let value: UInt64

  @inlinable
  public init(_ value: UInt64) { self.value = value }

  /// 0 stands for no word.
  @inlinable
  public init(integerLiteral value: UInt64) { self.value = value }

  @inlinable
  public static func == (a: WordHash, b: WordHash) -> Bool { a.value == b.value }

  @inlinable
  public func hash(into hasher: inout Hasher) { hasher.combine(value) }

  /// It is a hash already: sets and dictionaries need no second one, which would cost more than the look-up.
  @inlinable
  public func _rawHashValue(seed: Int) -> Int {
    Int(truncatingIfNeeded: (value ^ UInt64(bitPattern: Int64(seed))) &* 0x9E37_79B9_7F4A_7C15 >> 7)
  }
}
