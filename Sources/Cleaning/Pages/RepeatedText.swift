import Prose

/// Removes what a page says twice: paragraphs whose words stood before.
enum RepeatedText {
  private static let run = 6
  /// Shorter texts may be repeated with reason (a table's cells, a heading).
  private static let shortest = 8
  private static let share = 0.9

  static func remove(from document: inout Document) {
    var seen: Set<UInt64> = []
    for index in document.blocks.indices where document.blocks[index].isKept && document.blocks[index].kind.isText {
      let block = document.blocks[index]
      guard block.kind != .title, block.kind != .tableRow else { continue }
      let runs = runs(of: block.text.bytes)
      guard !runs.isEmpty else { continue }
      let known = runs.reduce(0) { seen.contains($1) ? $0 + 1 : $0 }
      if Double(known) >= share * Double(runs.count) {
        document.blocks[index].verdict = .removed(.duplicate, rule: "page.said-before")
      } else {
        seen.formUnion(runs)
      }
    }
  }

  /// Hashes of all runs of six words; none for a short text.
  private static func runs(of text: [UInt8]) -> [UInt64] {
    var words: [UInt64] = []
    for word in text.split(whereSeparator: { $0 <= 0x20 }) { words.append(CueWords.hash(word)) }
    guard words.count >= shortest else { return [] }
    return (0...(words.count - run)).map { start in words[start..<(start + run)].reduce(0) { ($0 &* 0x9E37_79B9_7F4A_7C15) ^ $1 } }
  }
}
