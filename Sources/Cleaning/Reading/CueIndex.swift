import Prose

/// Finds the phrases of all rules in one pass over a block's words.
struct CueIndex: Sendable {
  /// What a phrase does for its rule.
  enum Part { case cue, beside, unless }

  /// A phrase of a rule: the hashes of its words after the first.
  private struct Cue {
    var rule: Int
    var part: Part
    var rest: [UInt64]
  }

  private var cues: [Cue] = []
  private var table: HashTable

  init(_ rules: [CleaningRule]) {
    var byFirst: [UInt64: [Cue]] = [:]
    for (index, rule) in rules.enumerated() {
      for (phrases, part) in [(rule.cues, Part.cue), (rule.beside, .beside), (rule.unless, .unless)] {
        for phrase in phrases {
          let words = Words(phrase).hashes
          guard let first = words.first else { continue }
          byFirst[first, default: []].append(Cue(rule: index, part: part, rest: Array(words.dropFirst())))
        }
      }
    }
    var ranges: [UInt64: Range<Int>] = [:]
    for (first, group) in byFirst.sorted(by: { $0.key < $1.key }) {
      ranges[first] = cues.count..<(cues.count + group.count)
      cues += group.sorted { $0.rest.count > $1.rest.count }
    }
    table = HashTable(ranges)
  }

  /// Calls `body` for every phrase: its rule, its part in it, and its words.
  func find(in words: Words, _ body: (_ rule: Int, _ part: Part, _ words: Range<Int>) -> Void) {
    words.hashes.withUnsafeBufferPointer { hashes in
      for start in 0..<hashes.count {
        guard let group = table[hashes[start]] else { continue }
        for index in group {
          let count = cues[index].rest.count
          guard start + count < hashes.count, matches(cues[index].rest, hashes, start + 1) else { continue }
          body(cues[index].rule, cues[index].part, start..<(start + 1 + count))
        }
      }
    }
  }

  private func matches(_ rest: [UInt64], _ hashes: UnsafeBufferPointer<UInt64>, _ at: Int) -> Bool {
    for offset in 0..<rest.count where hashes[at + offset] != rest[offset] { return false }
    return true
  }
}

/// Ranges by hash, open addressing: a look-up is a step or two.
struct HashTable: Sendable {
  private var keys: [UInt64]
  private var values: [Range<Int>]
  private let mask: Int

  init(_ entries: [UInt64: Range<Int>]) {
    var size = 64
    while size < entries.count * 4 { size *= 2 }
    mask = size - 1
    keys = [UInt64](repeating: 0, count: size)
    values = [Range<Int>](repeating: 0..<0, count: size)
    for (key, value) in entries {
      var slot = Int(truncatingIfNeeded: key ^ key >> 32) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      values[slot] = value
    }
  }

  subscript(_ key: UInt64) -> Range<Int>? {
    var slot = Int(truncatingIfNeeded: key ^ key >> 32) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
