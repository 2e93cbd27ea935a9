import Prose

/// Finds the phrases of all rules in one pass over a block's words.
struct CueIndex: Sendable {
  /// What a phrase does for its rule.
  enum Part { case cue, beside, unless }

  /// A phrase of a rule, and where the hashes of its words after the first stand in `rests`.
  private struct Cue {
    var rule: Int
    var part: Part
    var rest: Range<Int>
  }

  private var cues: [Cue] = []
  private var rests: [UInt64] = []
  /// Phrases of one word by it, longer ones by their first two.
  private let single: HashTable
  private let longer: HashTable

  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { (first ^ second << 1 ^ second >> 63) &* 0x9E37_79B9_7F4A_7C15 }

  init(_ rules: [CleaningRule]) {
    var byStart: [UInt64: [(rule: Int, part: Part, words: [UInt64])]] = [:]
    for (index, rule) in rules.enumerated() {
      for (phrases, part) in [(rule.cues, Part.cue), (rule.beside, .beside), (rule.unless, .unless)] {
        for phrase in phrases {
          let words = Words(phrase).hashes
          guard let first = words.first else { continue }
          byStart[words.count > 1 ? Self.pair(first, words[1]) : first, default: []].append((index, part, words))
        }
      }
    }
    var ranges: (single: [UInt64: Range<Int>], longer: [UInt64: Range<Int>]) = ([:], [:])
    for (start, group) in byStart.sorted(by: { $0.key < $1.key }) {
      let range = cues.count..<(cues.count + group.count)
      if group[0].words.count > 1 { ranges.longer[start] = range } else { ranges.single[start] = range }
      for (rule, part, words) in group.sorted(by: { $0.words.count > $1.words.count }) {
        cues.append(Cue(rule: rule, part: part, rest: rests.count..<(rests.count + words.count - 1)))
        rests += words.dropFirst()
      }
    }
    single = HashTable(ranges.single)
    longer = HashTable(ranges.longer)
  }

  /// Calls `body` for every phrase: its rule, its part in it, and its words; of those that begin at one word the longest first.
  func find(in words: Words, _ body: (_ rule: Int, _ part: Part, _ words: Range<Int>) -> Void) {
    words.hashes.withUnsafeBufferPointer { hashes in
      for start in 0..<hashes.count {
        if start + 1 < hashes.count, let group = longer[Self.pair(hashes[start], hashes[start + 1])] {
          for index in group {
            let cue = cues[index]
            guard start + cue.rest.count < hashes.count, matches(cue.rest, hashes, start + 1) else { continue }
            body(cue.rule, cue.part, start..<(start + 1 + cue.rest.count))
          }
        }
        guard let group = single[hashes[start]] else { continue }
        for index in group { body(cues[index].rule, cues[index].part, start..<(start + 1)) }
      }
    }
  }

  @inline(__always)
  private func matches(_ rest: Range<Int>, _ hashes: UnsafeBufferPointer<UInt64>, _ at: Int) -> Bool {
    var at = at
    for place in rest {
      if hashes[at] != rests[place] { return false }
      at += 1
    }
    return true
  }
}

/// Ranges by hash, open addressing: a look-up is a step or two, and for most words of a text a bit says that they are not in it.
final class HashTable: @unchecked Sendable {  // filled once, never changed
  private let filter: UnsafeMutablePointer<UInt64>
  private let keys: UnsafeMutablePointer<UInt64>
  private let values: UnsafeMutablePointer<Range<Int>>
  private let mask: Int

  deinit {
    filter.deallocate()
    keys.deallocate()
    values.deallocate()
  }

  init(_ entries: [UInt64: Range<Int>]) {
    var size = 64
    while size < entries.count * 4 { size *= 2 }
    mask = size - 1
    filter = .allocate(capacity: 1024)
    filter.initialize(repeating: 0, count: 1024)
    keys = .allocate(capacity: size)
    keys.initialize(repeating: 0, count: size)
    values = .allocate(capacity: size)
    values.initialize(repeating: 0..<0, count: size)
    for (key, value) in entries {
      var slot = Int(truncatingIfNeeded: key ^ key >> 32) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      values[slot] = value
      filter[Int(key >> 6 & 1023)] |= 1 << (key & 63)
    }
  }

  @inline(__always)
  subscript(_ key: UInt64) -> Range<Int>? {
    filter[Int(key >> 6 & 1023)] >> (key & 63) & 1 == 0 ? nil : find(key)
  }

  private func find(_ key: UInt64) -> Range<Int>? {
    var slot = Int(truncatingIfNeeded: key ^ key >> 32) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
