extension LineReader {
  /// `## Dosage`; a single `#` counts in Markdown only.
  func markdownHeading(_ at: Int) -> Block? {
    let line = lines[at]
    var level = 0
    while level < 7, line.range.lower + level < line.range.upper, bytes[line.range.lower + level] == 0x23 { level += 1 }
    let start = line.range.lower + level
    guard level > (isMarkdown ? 0 : 1), level < 7, start < line.range.upper, bytes[start] == 0x20 else { return nil }
    var words = Columns.trim(ByteRange(start, line.range.upper), bytes)
    var end = words.upper
    while end > words.lower, bytes[end - 1] == 0x23 { end -= 1 }
    if end < words.upper { words = Columns.trim(ByteRange(words.lower, end), bytes) }
    guard !words.isEmpty else { return nil }
    var assembly = Assembly(text)
    assembly.cut(ByteRange(line.range.lower, words.lower), .markup, rule: "markup.heading")
    MarkdownInline.read(words, bytes, into: &assembly, collapsing: line.hasWideBlanks)
    assembly.cut(ByteRange(words.upper, line.range.upper), .markup, rule: "markup.heading")
    var layout = Block.Layout()
    layout.level = level
    layout.followsGap = line.followsGap
    return assembly.block(.heading, layout)
  }
}

/// Emphasis, code and links of Markdown; the words stay, the signs and addresses are cut.
enum MarkdownInline {
  static func read(_ range: ByteRange, _ bytes: [UInt8], into assembly: inout Assembly, collapsing: Bool) {
    var start = range.lower
    var at = range.lower
    func flush(_ end: Int) { if end > start { assembly.keep(ByteRange(start, end), collapsing: collapsing) } }
    while at < range.upper {
      if let cuts = cuts(at: at, range.upper, bytes) {
        for cut in cuts {
          flush(cut.lower)
          assembly.cut(cut, .markup, rule: "markup.markdown")
          start = cut.upper
        }
        at = start
      } else {
        at += 1
      }
    }
    flush(range.upper)
  }

  /// What goes at this sign: the frame of a link, a whole picture, stars, back quotes.
  private static func cuts(at: Int, _ end: Int, _ bytes: [UInt8]) -> [ByteRange]? {
    switch bytes[at] {
    case 0x21 where at + 1 < end && bytes[at + 1] == 0x5B:
      return link(at + 1, end, bytes).map { [ByteRange(at, $0.address.upper)] }
    case 0x5B:
      return link(at, end, bytes).map { [ByteRange(at, at + 1), $0.address] }
    case 0x2A, 0x60, 0x5F:
      var upper = at
      while upper < end, bytes[upper] == bytes[at] { upper += 1 }
      if bytes[at] == 0x5F || (bytes[at] == 0x2A && upper - at == 1) {
        // Within a word an underscore is a letter, and a star between blanks a sign of its own.
        let before = at > 0 ? bytes[at - 1] : 0x20
        let after = upper < end ? bytes[upper] : 0x20
        guard (before <= 0x20) != (after <= 0x20) || isSign(before) || isSign(after) else { return nil }
      }
      return [ByteRange(at, upper)]
    default: return nil
    }
  }

  private static func isSign(_ byte: UInt8) -> Bool { [0x2E, 0x2C, 0x3A, 0x3B, 0x29, 0x28, 0x22, 0x3F, 0x21].contains(byte) }

  /// `[words](address)`: the range from the closing bracket to the closing parenthesis.
  private static func link(_ at: Int, _ end: Int, _ bytes: [UInt8]) -> (words: ByteRange, address: ByteRange)? {
    var close = at + 1
    while close < end, bytes[close] != 0x5D, close - at < 400 { close += 1 }
    guard close + 1 < end, bytes[close] == 0x5D, bytes[close + 1] == 0x28 else { return nil }
    var last = close + 2
    while last < end, bytes[last] != 0x29, last - close < 2000 { last += 1 }
    guard last < end, bytes[last] == 0x29 else { return nil }
    return (ByteRange(at + 1, close), ByteRange(close, last + 1))
  }
}
