import Prose

/// Finds the phrases of all rules in one pass over a block's words.
struct CueIndex: Sendable {
  /// What a phrase does for its rule.
  enum Part: UInt8 { case cue, beside, unless }

  /// A phrase of a rule, and where the hashes of its words after the first stand in `rests`.
  private struct Cue {
    var firstRest: UInt32
    var rule: UInt16
    var restCount: UInt8
    var part: Part
  }

  private let cues: [Cue]
  private let rests: [UInt64]
  /// Phrases of one word by it, longer ones by their first two.
  private let single: HashTable
  private let longer: HashTable

  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { (first ^ second << 1 ^ second >> 63) &* 0x9E37_79B9_7F4A_7C15 }

  init(_ rules: [CleaningRule]) {
    /// A phrase before it has its place: its words stand in `hashes`.
    struct Phrase {
      var start: UInt64
      var cue: Cue
    }
    var hashes: [UInt64] = []
    var phrases: [Phrase] = []
    var words = Words()
    for (index, rule) in rules.enumerated() {
      for (list, part) in [(rule.cues, Part.cue), (rule.beside, .beside), (rule.unless, .unless)] {
        for phrase in list {
          words.read(Array(phrase.utf8))
          guard let first = words.hashes.first else { continue }
          let cue = Cue(firstRest: UInt32(hashes.count + 1), rule: UInt16(index), restCount: UInt8(words.count - 1), part: part)
          phrases.append(Phrase(start: words.count > 1 ? Self.pair(first, words.hashes[1]) : first, cue: cue))
          hashes += words.hashes
        }
      }
    }
    // Those that begin alike together, the longest first.
    let order = phrases.indices.sorted {
      let (one, other) = (phrases[$0], phrases[$1])
      return (one.start, other.cue.restCount, $0) < (other.start, one.cue.restCount, $1)
    }
    cues = order.map { phrases[$0].cue }
    rests = hashes
    var ranges: (single: [UInt64: Range<Int>], longer: [UInt64: Range<Int>]) = ([:], [:])
    var lower = 0
    while lower < order.count {
      let start = phrases[order[lower]].start
      var upper = lower + 1
      while upper < order.count, phrases[order[upper]].start == start { upper += 1 }
      if cues[lower].restCount > 0 { ranges.longer[start] = lower..<upper } else { ranges.single[start] = lower..<upper }
      lower = upper
    }
    single = HashTable(ranges.single)
    longer = HashTable(ranges.longer)
  }

  /// Calls `body` for every phrase: its rule, its part in it, and its words; of those that begin at one word the longest first.
  @inline(__always)
  func find(in words: Words, _ body: (_ rule: Int, _ part: Part, _ words: Range<Int>) -> Void) {
    words.hashes.withUnsafeBufferPointer { hashes in
      cues.withUnsafeBufferPointer { cues in
        for start in 0..<hashes.count {
          if start + 1 < hashes.count, let group = longer[Self.pair(hashes[start], hashes[start + 1])] {
            for index in group {
              let cue = cues[index]
              let end = start + 1 + Int(cue.restCount)
              if end <= hashes.count, matches(cue, hashes, start + 1) { body(Int(cue.rule), cue.part, start..<end) }
            }
          }
          guard let group = single[hashes[start]] else { continue }
          for index in group { body(Int(cues[index].rule), cues[index].part, start..<(start + 1)) }
        }
      }
    }
  }

  @inline(__always)
  private func matches(_ cue: Cue, _ hashes: UnsafeBufferPointer<UInt64>, _ at: Int) -> Bool {
    for place in 0..<Int(cue.restCount) where hashes[at + place] != rests[Int(cue.firstRest) + place] { return false }
    return true
  }
}

/// Ranges by hash, open addressing: a look-up is a step or two, and for most words of a text two bits say that they are not in it.
final class HashTable: @unchecked Sendable {  // filled once, never changed
  private struct Slot {
    var key: UInt64 = 0
    var lower: UInt32 = 0
    var upper: UInt32 = 0
  }

  /// Few bytes, so that they stay near the processor while a text is read.
  private let filter: UnsafeMutablePointer<UInt64>
  private let filterMask: UInt64
  private let slots: UnsafeMutablePointer<Slot>
  private let mask: Int

  deinit {
    filter.deallocate()
    slots.deallocate()
  }

  init(_ entries: [UInt64: Range<Int>]) {
    var size = 64
    while size < entries.count * 2 { size *= 2 }
    mask = size - 1
    slots = .allocate(capacity: size)
    slots.initialize(repeating: Slot(), count: size)
    filterMask = UInt64(size / 8 - 1)
    filter = .allocate(capacity: size / 8)
    filter.initialize(repeating: 0, count: size / 8)
    for (key, value) in entries {
      var slot = Int(truncatingIfNeeded: key ^ key >> 32) & mask
      while slots[slot].key != 0 { slot = (slot + 1) & mask }
      slots[slot] = Slot(key: key, lower: UInt32(value.lowerBound), upper: UInt32(value.upperBound))
      filter[place(key)] |= Self.bits(key)
    }
  }

  @inline(__always)
  private func place(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 12 & filterMask) }

  @inline(__always)
  private static func bits(_ key: UInt64) -> UInt64 { 1 &<< (key & 63) | 1 &<< (key >> 6 & 63) }

  @inline(__always)
  subscript(_ key: UInt64) -> Range<Int>? {
    let bits = Self.bits(key)
    return filter[place(key)] & bits == bits ? find(key) : nil
  }

  private func find(_ key: UInt64) -> Range<Int>? {
    var slot = Int(truncatingIfNeeded: key ^ key >> 32) & mask
    while slots[slot].key != 0 {
      if slots[slot].key == key { return Int(slots[slot].lower)..<Int(slots[slot].upper) }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
