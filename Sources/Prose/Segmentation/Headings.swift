/// Whether a line of flattened text is a heading, by its shape and by what follows it.
enum Headings {
  private static let longest = 110

  /// A short line without a stop at its end, with something after it.
  static func looksLike(_ line: Line, next: Line?, _ bytes: [UInt8]) -> Bool {
    guard let next, isShort(line, bytes) else { return false }
    // A colon leads on to a list; a question or a title stands over longer text.
    if bytes[line.range.upper - 1] == 0x3A { return line.width <= 60 }
    return next.width > line.width || line.followsGap || next.followsGap
  }

  static func isShort(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard line.width <= longest else { return false }
    let last = bytes[line.range.upper - 1]
    guard ![0x2E, 0x2C, 0x3B, 0x21].contains(last) else { return false }
    // Begins as a name or a sentence does, or with a number.
    let first = bytes[line.range.lower]
    return !(0x61...0x7A).contains(first) || line.width <= 40
  }
}
