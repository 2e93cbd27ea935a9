import Prose

/// Each line of a text as one kept paragraph, for `--no-clean`.
enum RawLines {
  static func blocks(_ text: TracedText, length: Int) -> [Block] {
    var blocks: [Block] = []
    var covered = 0
    var start = 0
    let bytes = text.bytes
    func blank(to end: Int) {
      if end > covered {
        blocks.append(Block(kind: .whitespace, range: ByteRange(covered, end), verdict: .removed(.whitespace, rule: "whitespace")))
      }
      covered = max(covered, end)
    }
    for at in 0...bytes.count where at == bytes.count || bytes[at] == 0x0A {
      var (lower, upper) = (start, at)
      while lower < upper, bytes[lower] <= 0x20 { lower += 1 }
      while upper > lower, bytes[upper - 1] <= 0x20 { upper -= 1 }
      start = at + 1
      guard lower < upper else { continue }
      let line = ByteRange(lower, upper)
      let source = text.source(of: line)
      blank(to: source.lower)
      blocks.append(Block(kind: .paragraph, range: source, text: text.slice(line)))
      covered = source.upper
    }
    blank(to: length)
    return blocks
  }
}
