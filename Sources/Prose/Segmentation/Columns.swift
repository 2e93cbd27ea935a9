/// Parts of a line that blanks, tabs, pipes or dots keep apart.
enum Columns {
  /// The parts between tabs and runs of blanks.
  static func wide(_ range: ByteRange, _ bytes: [UInt8]) -> [ByteRange] {
    split(range, bytes) { at in
      var end = at
      while end < range.upper, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
      return end - at > 1 || bytes[at] == 0x09 ? end - at : 0
    }
  }

  /// The parts between pipes, without the blanks around them.
  static func piped(_ range: ByteRange, _ bytes: [UInt8]) -> [ByteRange] {
    split(range, bytes) { bytes[$0] == 0x7C ? 1 : 0 }.map { trim($0, bytes) }
  }

  /// How many parts a menu has: ` | `, ` · `, ` • `, ` › `, ` / ` or wide blanks between them.
  static func count(_ line: Line, _ bytes: [UInt8]) -> Int {
    let (lower, upper) = (line.range.lower, line.range.upper)
    return bytes.withUnsafeBufferPointer { bytes in
      var parts = 1
      var at = lower + 1
      while at < upper - 1 {
        if at + 9 <= upper {
          // Mostly words with a blank between them.
          let places = Self.mayPart(bytes, at)
          at += places == 0 ? 8 : places.trailingZeroBitCount >> 3
          if places == 0 || at >= upper - 1 { continue }
        }
        if bytes[at] == 0x20 || bytes[at] == 0x09 {
          let next = bytes[at + 1]
          if next == 0x20 || bytes[at] == 0x09 {
            parts += 1
            while at + 1 < upper, bytes[at + 1] == 0x20 || bytes[at + 1] == 0x09 { at += 1 }
          } else if next == 0x7C || next == 0x2F || next == 0x3E {
            if at + 2 < upper, bytes[at + 2] == 0x20 { parts += 1 }
            at += 1
          } else if next >= 0xC2, let length = separator(bytes, at + 1, upper) {
            parts += 1
            at += length
          }
        }
        at += 1
      }
      return parts
    }
  }

  /// Marks of the tabs among eight bytes, and of the blanks that no letter or the like follows.
  @inline(__always)
  private static func mayPart(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt64 {
    let (here, next) = (EightBytes(bytes, at), EightBytes(bytes, at + 1))
    return here.marks(of: 0x09) | here.marks(of: 0x20) & ~next.marks(from: 0x40, through: 0x7B)
  }

  private static let separators: [[UInt8]] = ["·", "•", "»", "›", "→", "▸", "★", "|"].map { Array($0.utf8) }

  private static func separator(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int? {
    for sign in separators where at + sign.count < end && bytes[at] == sign[0] && bytes[at + sign.count] == 0x20 {
      if bytes[at..<(at + sign.count)].elementsEqual(sign) { return sign.count }
    }
    return nil
  }

  static func trim(_ range: ByteRange, _ bytes: [UInt8]) -> ByteRange {
    var (lower, upper) = (range.lower, range.upper)
    while lower < upper, bytes[lower] <= 0x20 { lower += 1 }
    while upper > lower, bytes[upper - 1] <= 0x20 { upper -= 1 }
    return ByteRange(lower, upper)
  }

  private static func split(_ range: ByteRange, _ bytes: [UInt8], at length: (Int) -> Int) -> [ByteRange] {
    var out: [ByteRange] = []
    var start = range.lower
    var at = range.lower
    while at < range.upper {
      let width = bytes[at] == 0x20 || bytes[at] == 0x09 || bytes[at] == 0x7C ? length(at) : 0
      if width > 0 {
        out.append(ByteRange(start, at))
        start = at + width
      }
      at += max(1, width)
    }
    out.append(ByteRange(start, range.upper))
    return out
  }
}
