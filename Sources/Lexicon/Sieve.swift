/// Which uses a word may have, found with one look into one table: for most words of a text every answer is no, and the exact
/// look-ups need not be made. It may say yes too often (words that fall on one place share their answers), but never no too often.
package struct Sieve: Sendable {
  /// What a word may be the first of; inlined, since every word is asked.
  package struct Uses: Sendable {
    package let rawValue: UInt16
    @inlinable
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    @inlinable
    package func contains(_ use: Uses) -> Bool { rawValue & use.rawValue != 0 }
    @inlinable
    package static func | (a: Uses, b: Uses) -> Uses { Uses(rawValue: a.rawValue | b.rawValue) }

    /// A name of the lexicon.
    @inlinable package static var name: Uses { Uses(rawValue: 1 << 0) }
    /// A quantity, beside digits.
    @inlinable package static var quantity: Uses { Uses(rawValue: 1 << 1) }
    /// "it", "this medication".
    @inlinable package static var anaphor: Uses { Uses(rawValue: 1 << 2) }
    /// An agency or a country.
    @inlinable package static var authority: Uses { Uses(rawValue: 1 << 3) }
    /// A phrase of the grammar of effects.
    @inlinable package static var effect: Uses { Uses(rawValue: 1 << 4) }
    /// A word that the grammar of effects asks for by itself.
    @inlinable package static var effectMark: Uses { Uses(rawValue: 1 << 5) }
    /// A phrase that says something of what stands around it.
    @inlinable package static var trigger: Uses { Uses(rawValue: 1 << 6) }
    /// A phrase of headings and labels.
    @inlinable package static var section: Uses { Uses(rawValue: 1 << 7) }
    /// A cue of a rule.
    @inlinable package static var cue: Uses { Uses(rawValue: 1 << 8) }
    /// A phrase that says how often.
    @inlinable package static var frequency: Uses { Uses(rawValue: 1 << 9) }
    /// A cue of an amount's role.
    @inlinable package static var dose: Uses { Uses(rawValue: 1 << 10) }
    /// Not asked yet: any of them.
    @inlinable package static var any: Uses { Uses(rawValue: .max) }
  }

  @usableFromInline static var places: Int { 1 << 19 }

  @usableFromInline var uses = [UInt16](repeating: 0, count: places)

  package init() {}

  package mutating func insert(_ word: WordHash, _ use: Uses) { uses[Self.place(word)] |= use.rawValue }

  @inlinable
  package func uses(of word: WordHash) -> Uses { uses.withUnsafeBufferPointer { Uses(rawValue: $0[Self.place(word)]) } }

  @inlinable
  static func place(_ word: WordHash) -> Int { Int(truncatingIfNeeded: word.value ^ (word.value >> 32)) & (places - 1) }
}
