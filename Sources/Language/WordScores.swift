import Synchronization

/// What the words met last weigh by themselves: the same few thousand words make up most of any text.
///
/// An entry holds the upper 48 bits of a word's hash and its sum, and is read and written in one piece, so that threads may share it.
final class WordScores: Sendable {
  private static let bits: UInt64 = 15
  nonisolated(unsafe) private let entries: UnsafeMutablePointer<Atomic<UInt64>>

  init() {
    entries = .allocate(capacity: 1 << Int(Self.bits))
    for index in 0..<(1 << Int(Self.bits)) { (entries + index).initialize(to: Atomic(0)) }
  }

  deinit { entries.deallocate() }

  /// The sum known for a word, else what `make` sums up; sums have 16 bits.
  @inline(__always)
  func sum(_ word: Word, make: () -> Int32) -> Int32 {
    let mixed = (word.identity ^ (word.isNameLike ? 0xD6E8_FEB8_6659_FD93 : 0)) &* 0xBF58_476D_1CE4_E5B9
    let key = mixed ^ mixed >> 32
    let place = entries + Int(truncatingIfNeeded: key & ((1 << Self.bits) - 1))
    let entry = place.pointee.load(ordering: .relaxed)
    if entry != 0, entry >> 16 == key >> 16 { return Int32(Int16(truncatingIfNeeded: entry)) }
    let sum = make()
    place.pointee.store(key & ~0xFFFF | UInt64(UInt16(truncatingIfNeeded: sum)), ordering: .relaxed)
    return sum
  }
}
