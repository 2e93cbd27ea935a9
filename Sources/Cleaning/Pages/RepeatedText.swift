import Prose

/// Removes what a page says twice: paragraphs whose words stood before.
enum RepeatedText {
  private static let run = 6
  /// Shorter texts may be repeated with reason (a table's cells, a heading).
  private static let shortest = 8
  private static let share = 0.9

  static func remove(from document: inout Document) {
    var seen = HashSet()
    for index in document.blocks.indices where document.blocks[index].isKept && document.blocks[index].kind.isText {
      guard document.blocks[index].kind != .title, document.blocks[index].kind != .tableRow else { continue }
      let runs = runs(of: document.blocks[index].text.bytes)
      guard !runs.isEmpty else { continue }
      let known = runs.count { seen.contains($0) }
      if Double(known) >= share * Double(runs.count) {
        document.blocks[index].verdict = .removed(.duplicate, rule: "page.said-before")
      } else {
        for run in runs { seen.insert(run) }
      }
    }
  }

  /// Hashes of all runs of six words; none for a short text.
  private static func runs(of text: [UInt8]) -> [UInt64] {
    var words: [UInt64] = []
    words.reserveCapacity(text.count / 5)
    text.withUnsafeBufferPointer { text in
      var hash = CueWords.seed
      var length = 0
      for byte in text {
        if byte > 0x20 {
          hash = CueWords.step(hash, byte)
          length += 1
        } else if length > 0 {
          words.append(hash)
          (hash, length) = (CueWords.seed, 0)
        }
      }
      if length > 0 { words.append(hash) }
    }
    guard words.count >= shortest else { return [] }
    return (0...(words.count - run)).map { start in
      var hash: UInt64 = 0
      for word in start..<(start + run) { hash = (hash &* 0x9E37_79B9_7F4A_7C15) ^ words[word] }
      return hash
    }
  }
}

/// A set of numbers that are hashes already; open addressing, at most half full.
private struct HashSet {
  private var slots = [UInt64](repeating: 0, count: 256)
  private var count = 0

  func contains(_ hash: UInt64) -> Bool { slots[slot(of: hash)] != 0 }

  mutating func insert(_ hash: UInt64) {
    let slot = slot(of: hash)
    guard slots[slot] == 0 else { return }
    slots[slot] = max(1, hash)
    count += 1
    if count * 2 > slots.count { grow() }
  }

  /// The slot that holds the hash, or the free one where it would be.
  private func slot(of hash: UInt64) -> Int {
    let (hash, mask) = (max(1, hash), slots.count - 1)
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while slots[slot] != hash, slots[slot] != 0 { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for hash in old where hash != 0 { slots[slot(of: hash)] = hash }
  }
}
