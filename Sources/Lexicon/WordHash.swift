/// The 64-bit hash of a folded word, which stands for the word itself in every table of the extraction.
///
/// ```swift
/// Tokens.hash("Diseases") == Tokens.hash("disease")   // true
/// ```
package struct WordHash: Hashable, Sendable, ExpressibleByIntegerLiteral {
  package let value: UInt64

  @inlinable
  package init(_ value: UInt64) { self.value = value }

  /// 0 stands for no word.
  @inlinable
  package init(integerLiteral value: UInt64) { self.value = value }

  @inlinable
  package static func == (a: WordHash, b: WordHash) -> Bool { a.value == b.value }

  @inlinable
  package func hash(into hasher: inout Hasher) { hasher.combine(value) }

  /// It is a hash already: sets and dictionaries need no second one, which would cost more than the look-up.
  @inlinable
  package func _rawHashValue(seed: Int) -> Int {
    Int(truncatingIfNeeded: (value ^ UInt64(bitPattern: Int64(seed))) &* 0x9E37_79B9_7F4A_7C15 >> 7)
  }
}
