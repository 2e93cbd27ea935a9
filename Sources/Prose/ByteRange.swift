/// A half-open range of bytes, `lower..<upper`, of a document's content or of a text; never reversed.
///
/// ```swift
/// ByteRange(3, 8).count            // 5
/// ByteRange(3, 8).overlaps(.init(7, 9))  // true
/// ```
public struct ByteRange: Hashable, Comparable, Sendable {
  public let lower: Int
  public let upper: Int

  /// Traps where `upper < lower`, since every later figure would be wrong.
  @inlinable
  public init(_ lower: Int, _ upper: Int) {
    precondition(lower <= upper, "a byte range runs forward")
    self.lower = lower
    self.upper = upper
  }

  @inlinable public var count: Int { upper - lower }
  @inlinable public var isEmpty: Bool { lower == upper }

  @inlinable
  public func contains(_ other: ByteRange) -> Bool { lower <= other.lower && other.upper <= upper }

  /// Whether the two share a byte.
  @inlinable
  public func overlaps(_ other: ByteRange) -> Bool { lower < other.upper && other.lower < upper }

  /// The smallest range that holds both.
  @inlinable
  public func union(_ other: ByteRange) -> ByteRange { ByteRange(min(lower, other.lower), max(upper, other.upper)) }

  /// By position, the shorter first where both begin together.
  @inlinable
  public static func < (a: ByteRange, b: ByteRange) -> Bool { (a.lower, a.upper) < (b.lower, b.upper) }
}
