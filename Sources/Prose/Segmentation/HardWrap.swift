/// Whether a text was broken into lines of a fixed width, and which of its line ends are no more than that.
struct HardWrap {
  /// Characters of the widest ordinary line; nil where lines are paragraphs.
  var width: Int?
  /// Broken anywhere, without a width: lines end in words that no line ends in, and the next begin small.
  private(set) var isRagged = false

  /// Fewer lines than this tell nothing.
  private static let fewestLines = 6
  /// Widths at which people and programs wrap.
  private static let plausible = 40...110

  init(_ lines: [Line], _ bytes: [UInt8]) {
    width = nil
    guard lines.count >= Self.fewestLines else { return }
    defer { if width == nil { isRagged = Self.isRagged(lines, bytes) } }
    let widths = lines.map(\.width).sorted()
    let widest = widths[min(widths.count - 1, widths.count * 97 / 100)]
    guard Self.plausible.contains(widest), (widths.last ?? 0) <= widest * 2 else { return }
    // Of the lines that run on, in a wrapped text most end within a word's length of the width, without a stop.
    var runOn = 0
    var tight = 0
    var full = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !next.followsGap {
      if Self.isLowercase(bytes[next.range.lower]) && !Self.isStop(bytes[line.range.upper - 1]) {
        runOn += 1
        if line.width * 10 >= widest * 6 { tight += 1 }
      }
      if line.width * 4 >= widest * 3 { full += 1 }
    }
    // Items of a list without bullets begin small, too, and end anywhere.
    if runOn >= 4, runOn * 10 >= lines.count * 2, tight * 2 >= runOn, full >= runOn / 2 { width = widest }
  }

  /// Whether the next line continues this one.
  func joins(_ line: Line, _ next: Line, _ bytes: [UInt8]) -> Bool {
    guard let width, !next.followsGap else { return false }
    let last = bytes[line.range.upper - 1]
    let first = bytes[next.range.lower]
    if Self.isLowercase(first) { return !Self.isStop(last) || Self.wouldHaveFitted(next, after: line, width, bytes) == false }
    if Self.isStop(last) || last == 0x3A || last == 0x3F {
      return !Self.wouldHaveFitted(next, after: line, width, bytes) && line.width * 10 >= width * 7
    }
    return line.width * 10 >= width * 7 && !Self.wouldHaveFitted(next, after: line, width, bytes)
  }

  private static let fewestRagged = 3

  private static func isRagged(_ lines: [Line], _ bytes: [UInt8]) -> Bool {
    let open = zip(lines, lines.dropFirst()).count { line, next in
      !next.followsGap && isLowercase(bytes[next.range.lower]) && isWord(bytes, line.range, atEnd: true)
    }
    return open >= fewestRagged && open * 12 >= lines.count
  }

  /// Whether a line of a ragged text runs on: it breaks off within a phrase, or the next begins with a word that begins no item.
  func runsOn(_ line: Line, _ next: Line, ofSentence: Bool, _ bytes: [UInt8]) -> Bool {
    guard isRagged, !next.followsGap, Self.isLowercase(bytes[next.range.lower]) else { return false }
    let last = bytes[line.range.upper - 1]
    if Self.isStop(last) || last == 0x3A || last == 0x3F { return false }
    return last == 0x2C || Self.isWord(bytes, line.range, atEnd: true) || ofSentence && Self.isWord(bytes, next.range, atEnd: false)
  }

  /// Words in which no line of a list ends, and with which few begin.
  private static let openWords = Set(
    "a an the of to and or but with for in on by from at as than that which until about into your their is are may can one up every once twice within during after before between under over while because not no more less"
      .split(separator: " ").map { Array($0.utf8) })

  private static func isWord(_ bytes: [UInt8], _ line: ByteRange, atEnd: Bool) -> Bool {
    let text = bytes[line.lower..<line.upper]
    let word = atEnd ? text.suffix(8).reversed().prefix { $0 > 0x20 }.reversed() : Array(text.prefix { $0 > 0x20 }.prefix(8))
    return word.count < text.count && openWords.contains(Array(word))
  }

  /// Whether the next line's first word would have found room on this line: then the break was meant.
  private static func wouldHaveFitted(_ next: Line, after line: Line, _ width: Int, _ bytes: [UInt8]) -> Bool {
    let word = bytes[next.range.lower..<next.range.upper].prefix { $0 > 0x20 }.count
    return line.width + 1 + word + line.indent <= width - 2
  }

  private static func isLowercase(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  private static func isStop(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x21 }
}

/// Words broken by a hyphen at the end of a line.
struct Hyphenation {
  /// First parts that keep their hyphen: `half-life`, `self-care`, `low-dose`.
  private static let keepsHyphen: Set<String> = [
    "half", "self", "low", "high", "well", "long", "short", "non", "one", "two", "three", "four", "first", "second", "third", "all",
    "cross", "ex", "fast",
    "slow", "full", "hard", "life", "mid", "open", "over", "post", "pre", "quick", "side", "so", "step", "twice", "weight", "x", "year",
    "day", "dose",
    "blood", "heart", "follow", "film", "extended", "immediate", "placebo", "double", "beta", "alpha", "anti", "drug", "age", "old",
  ]

  /// Whether the hyphen stays when the line that ends in `word-` is joined with the next.
  static func keeps(_ bytes: [UInt8], hyphenAt end: Int) -> Bool {
    var start = end
    while start > 0, bytes[start - 1] | 0x20 >= 0x61, bytes[start - 1] | 0x20 <= 0x7A { start -= 1 }
    guard end - start > 0 else { return true }
    if start > 0, bytes[start - 1] == 0x2D { return true }
    return keepsHyphen.contains(String(decoding: bytes[start..<end], as: UTF8.self).lowercased())
  }

  /// Whether a word breaks off at the end of `line` and goes on in `next`.
  static func breaks(_ bytes: [UInt8], _ line: ByteRange, _ next: ByteRange) -> Bool {
    guard line.count > 2, bytes[line.upper - 1] == 0x2D else { return false }
    let before = bytes[line.upper - 2]
    return (0x61...0x7A).contains(before | 0x20) && (0x61...0x7A).contains(bytes[next.lower])
  }
}
