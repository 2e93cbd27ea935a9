/// The sign or number that begins an item of a list.
struct Bullet: Equatable {
  enum Shape: Equatable {
    case sign
    /// `1.`, `2)`, `(3)`, `a)`, `iv.`
    case ordinal
    /// `Q:`, `A:`; the letter stays in the text.
    case dialogue
  }

  var shape: Shape
  /// Bytes from the line's first to the item's first word.
  var length: Int
  /// The sign itself, for telling lists apart.
  var sign: [UInt8]

  /// Signs that need no blank behind them, since nothing else begins with them.
  private static let certainSigns: [[UInt8]] = [
    "•", "●", "▪", "■", "◦", "○", "‣", "⁃", "∙", "►", "▶", "▸", "➤", "➢", "➔", "→", "»", "✓", "✔", "✗", "✘", "☑", "☐", "◆", "◇", "★", "☆",
    "–", "—", "·", "⦿",
    "\u{F0B7}", "\u{F0A7}", "❖", "✅", "❌",
  ].map { Array($0.utf8) }

  /// Signs among the above that also begin other lines; they want a blank behind them.
  private static let needBlank: Set<[UInt8]> = Set(["–", "—", "·", "→", "»", "★", "☆"].map { Array($0.utf8) })

  /// The bullet at the beginning of a line.
  static func at(_ bytes: ArraySlice<UInt8>) -> Bullet? {
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x2D, 0x2A, 0x2B, 0x6F: return blank(after: bytes.startIndex + 1, in: bytes, sign: [first])
    case 0x30...0x39, 0x28, 0x61...0x7A, 0x41...0x5A: return ordinal(bytes)
    case 0xC2, 0xE2, 0xEF, 0xF0: return sign(bytes)
    default: return nil
    }
  }

  /// Whether a line is nothing but the sign of an item, whose words stand on the next line.
  static func isAlone(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count <= 4 && (bytes.count == 1 ? [0x2D, 0x2A, 0x2B].contains(bytes.first!) : certainSigns.contains { $0.elementsEqual(bytes) })
  }

  private static func sign(_ bytes: ArraySlice<UInt8>) -> Bullet? {
    for sign in certainSigns where bytes.starts(with: sign) {
      let end = bytes.startIndex + sign.count
      if let bullet = blank(after: end, in: bytes, sign: sign) { return bullet }
      guard !needBlank.contains(sign), end < bytes.endIndex else { return nil }
      // The variation selector that asks for a coloured picture belongs to the sign.
      let extra = bytes[end...].starts(with: [0xEF, 0xB8, 0x8F]) ? 3 : 0
      let more = blank(after: end + extra, in: bytes, sign: sign)
      return more ?? Bullet(shape: .sign, length: sign.count + extra, sign: sign)
    }
    return nil
  }

  private static func blank(after end: Int, in bytes: ArraySlice<UInt8>, sign: [UInt8], shape: Shape = .sign) -> Bullet? {
    var at = end
    while at < bytes.endIndex, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
    guard at > end, at < bytes.endIndex else { return nil }
    return Bullet(shape: shape, length: at - bytes.startIndex, sign: sign)
  }

  private static func ordinal(_ bytes: ArraySlice<UInt8>) -> Bullet? {
    var at = bytes.startIndex
    let opens = bytes[at] == 0x28
    if opens { at += 1 }
    let start = at
    while at < bytes.endIndex, at - start < 3, (0x30...0x39).contains(bytes[at]) { at += 1 }
    var isDialogue = false
    if at == start, at < bytes.endIndex {
      // One letter: `a)`, `B.` is an initial, so a stop alone is not enough; `Q:` and `A:` speak.
      guard (0x41...0x5A).contains(bytes[at]) || (0x61...0x7A).contains(bytes[at]) else { return nil }
      isDialogue = !opens && (bytes[at] == 0x51 || bytes[at] == 0x41)
      at += 1
      guard at < bytes.endIndex, bytes[at] == 0x29 || (isDialogue && bytes[at] == 0x3A) else { return nil }
    }
    guard at > start, at < bytes.endIndex else { return nil }
    switch bytes[at] {
    case 0x29: return blank(after: at + 1, in: bytes, sign: [0x29], shape: .ordinal)
    case 0x2E where !opens: return blank(after: at + 1, in: bytes, sign: [0x2E], shape: .ordinal)
    case 0x3A where isDialogue: return blank(after: at + 1, in: bytes, sign: [bytes[start]], shape: .dialogue)
    default: return nil
    }
  }
}
