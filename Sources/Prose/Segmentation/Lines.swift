/// A line of a text that holds something, without the blanks around it.
struct Line {
  /// Where its words stand in the text.
  var range: ByteRange
  /// Blanks before them; a tab counts four.
  var indent: Int
  /// Stands first, or after an empty line.
  var followsGap: Bool
  /// Characters, not bytes: what a line is as wide as.
  var width: Int
  /// Holds a tab, or two blanks in a row.
  var hasWideBlanks: Bool
}

/// Cuts a text into its lines; `\n`, `\r\n`, `\r`, form feed and vertical tab end one.
enum Lines {
  static func of(_ bytes: [UInt8]) -> [Line] {
    bytes.withUnsafeBufferPointer { bytes in
      var lines: [Line] = []
      lines.reserveCapacity(bytes.count / 60)
      var at = 0
      var gap = true
      while at < bytes.count {
        let end = lineEnd(bytes, from: at)
        if let line = line(bytes, at, end, followsGap: gap) {
          lines.append(line)
          gap = false
        } else {
          gap = true
        }
        at = end + 1
        if end < bytes.count, bytes[end] == 0x0D, at < bytes.count, bytes[at] == 0x0A { at += 1 }
      }
      return lines
    }
  }

  private static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = start
    while at + 8 <= bytes.count {
      let found = EightBytes(bytes, at).marks(from: 0x0A, through: 0x0D)
      if found != 0 { return at + found.trailingZeroBitCount >> 3 }
      at += 8
    }
    while at < bytes.count, !(0x0A...0x0D).contains(bytes[at]) { at += 1 }
    return at
  }

  private static func line(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, followsGap: Bool) -> Line? {
    var lower = start
    var indent = 0
    while lower < end, let width = blank(bytes, at: lower) {
      indent += width.columns
      lower += width.bytes
    }
    var upper = end
    while upper > lower, bytes[upper - 1] <= 0x20 { upper -= 1 }
    guard lower < upper else { return nil }
    let (width, wide) = measure(bytes, lower, upper)
    return Line(range: ByteRange(lower, upper), indent: indent, followsGap: followsGap, width: width, hasWideBlanks: wide)
  }

  /// Characters, and whether there is a tab or two blanks in a row.
  private static func measure(_ bytes: UnsafeBufferPointer<UInt8>, _ lower: Int, _ upper: Int) -> (width: Int, hasWideBlanks: Bool) {
    var at = lower
    var further = 0
    var wide: UInt64 = 0
    var last: UInt64 = 0
    while at + 8 <= upper {
      let eight = EightBytes(bytes, at)
      let blanks = eight.marks(of: 0x20)
      wide |= eight.marks(of: 0x09) | blanks & (blanks << 8 | last)
      last = blanks >> 56
      if eight.further != 0 { further += eight.continuations.nonzeroBitCount }
      at += 8
    }
    var previousIsBlank = last != 0
    while at < upper {
      let byte = bytes[at]
      if byte & 0xC0 == 0x80 { further += 1 }
      let isBlank = byte == 0x20
      if byte == 0x09 || isBlank && previousIsBlank { wide |= 1 }
      previousIsBlank = isBlank
      at += 1
    }
    return (upper - lower - further, wide != 0)
  }

  /// A blank, a tab or the ideographic space.
  private static func blank(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) -> (bytes: Int, columns: Int)? {
    if bytes[at] == 0x09 { return (1, 4) }
    if bytes[at] <= 0x20 { return (1, 1) }
    if bytes[at] == 0xE3, at + 2 < bytes.count, bytes[at + 1] == 0x80, bytes[at + 2] == 0x80 { return (3, 2) }
    return nil
  }
}
