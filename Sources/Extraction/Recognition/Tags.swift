/// A set of tags in one word.
package struct Tags: Sendable, Equatable, ExpressibleByArrayLiteral {
  private var bits: UInt32 = 0

  package init() {}

  /// The place of a rule's cue word, which is no tag of a unit.
  static let cue = Tags(bits: 1 << 30)

  private init(bits: UInt32) { self.bits = bits }

  package init(arrayLiteral tags: Tag...) {
    for tag in tags { insert(tag) }
  }

  /// Letters A to Z take a bit each, plain words the last.
  @inline(__always)
  private static func bit(_ tag: Tag) -> UInt32 { 1 << (tag == .word ? 31 : UInt32(tag.rawValue) - 0x41) }

  package var isEmpty: Bool { bits == 0 }
  @inline(__always)
  package mutating func insert(_ tag: Tag) { bits |= Self.bit(tag) }
  package mutating func formUnion(_ other: Tags) { bits |= other.bits }
  @inline(__always)
  package func contains(_ tag: Tag) -> Bool { bits & Self.bit(tag) != 0 }
  @inline(__always)
  package func isDisjoint(with other: Tags) -> Bool { bits & other.bits == 0 }
}
