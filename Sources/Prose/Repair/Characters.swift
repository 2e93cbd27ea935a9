/// Undoes what crawlers and converters did to single characters; what text is left as it was stays one piece.
///
/// Mojibake, left-over character references, no-break, thin and zero-width spaces, soft hyphens, ligatures, NUL and C1 controls.
///
/// ```swift
/// Characters.repair(TracedText("It&#8217;s cafÃ©"))   // It’s café, each repaired character knowing its bytes
/// ```
package enum Characters {
  package static func repair(_ text: TracedText) -> TracedText {
    guard let first = text.bytes.withUnsafeBufferPointer({ firstSuspect($0, from: 0) }) else { return text }
    var out = TracedText()
    out.reserve(text.count)
    var kept = 0
    var at = first
    while at < text.count {
      if let repair = repair(text.bytes, at: at) {
        if at > kept { out.append(text, ByteRange(kept, at)) }
        for part in repair.parts { out.append(part.bytes, for: text.source(of: part.range)) }
        at += repair.length
        kept = at
      } else {
        at += 1
      }
      at = text.bytes.withUnsafeBufferPointer { firstSuspect($0, from: at) } ?? text.count
    }
    if kept == 0 && out.isEmpty { return text }
    if kept < text.count { out.append(text, ByteRange(kept, text.count)) }
    return out
  }

  /// Text that stands in place of `length` bytes: its parts in order, each for its own range; none where the bytes go.
  struct Replacement {
    var length: Int
    var parts: [(bytes: [UInt8], range: ByteRange)]
  }

  /// Bytes that may begin something to repair: `&`, controls, and the lead bytes of C1, Latin-1 letters, spaces, ligatures and marks.
  private static let suspects: [Bool] = (0...255).map { byte in
    byte == 0x26 || byte < 0x09 || (0x0E..<0x20).contains(byte) || byte == 0x7F || [0xC2, 0xC3, 0xE2, 0xEF].contains(byte)
  }

  /// The next place where something may want repair, checked by the bytes that follow.
  static func firstSuspect(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    suspects.withUnsafeBufferPointer { suspects in
      var at = start
      while at < bytes.count {
        guard suspects[Int(bytes[at])] else {
          at += 1
          continue
        }
        let next = at + 1 < bytes.count ? bytes[at + 1] : 0
        let isSuspect =
          switch bytes[at] {
          case 0x26: next == 0x23 || (next | 0x20 >= 0x61 && next | 0x20 <= 0x7A)
          case 0xC2: next <= 0xA0 || next == 0xAD
          case 0xC3: next >= 0x82 && next <= 0xB4
          case 0xE2: next == 0x80 || next == 0x81
          case 0xEF: next == 0xBB || next == 0xAC
          default: true
          }
        if isSuspect { return at }
        at += bytes[at] == 0xE2 || bytes[at] == 0xEF ? 3 : bytes[at] >= 0xC2 ? 2 : 1
      }
      return nil
    }
  }

  private static func repair(_ bytes: [UInt8], at: Int) -> Replacement? {
    switch bytes[at] {
    case 0x26: return reference(bytes, at: at)
    case 0xC2 where at + 1 < bytes.count: return latin1Sign(bytes, at: at)
    case 0xC3: return Mojibake.undo(bytes, at: at)
    case 0xE2 where at + 2 < bytes.count: return generalPunctuation(bytes, at: at)
    case 0xEF where at + 2 < bytes.count: return presentationForm(bytes, at: at)
    case 0x00...0x1F, 0x7F: return Replacement(length: 1, parts: [])
    default: return nil
    }
  }

  private static func replaced(_ text: [UInt8], _ at: Int, _ length: Int) -> Replacement {
    Replacement(length: length, parts: text.isEmpty ? [] : [(text, ByteRange(at, at + length))])
  }

  /// A character reference with its semicolon, escaped once or twice. Spaces among them are read as blanks, soft hyphens as nothing.
  private static func reference(_ bytes: [UInt8], at: Int) -> Replacement? {
    guard var read = CharacterReferences.decode(bytes, at: at, to: bytes.count, inAttribute: true), bytes[at + read.length - 1] == 0x3B
    else { return nil }
    if read.scalars.first == "&",
      let inner = CharacterReferences.decode(bytes, at: at + read.length - 1, to: bytes.count, inAttribute: true),
      bytes[at + read.length + inner.length - 2] == 0x3B
    {
      read = (inner.scalars, read.length + inner.length - 1)
    }
    var text: [UInt8] = []
    read.scalars.append(to: &text)
    if text.count > 1, let again = repair(text, at: 0), again.length == text.count { text = again.parts.flatMap(\.bytes) }
    return replaced(text, at, read.length)
  }

  /// U+0080 to U+00A0 and the soft hyphen: a control that is windows-1252 is read so, the no-break space is a blank.
  private static func latin1Sign(_ bytes: [UInt8], at: Int) -> Replacement? {
    switch bytes[at + 1] {
    case 0xA0: return replaced([0x20], at, 2)
    case 0xAD: return replaced([], at, 2)
    case 0x85: return replaced(Array("…".utf8), at, 2)
    case 0x80...0x9F:
      let sign = Windows1252.scalar(of: bytes[at + 1])
      return replaced(sign.value > 0x9F ? Array(UTF8.encode(sign)!) : [], at, 2)
    default: return nil
    }
  }

  private static func generalPunctuation(_ bytes: [UInt8], at: Int) -> Replacement? {
    switch (bytes[at + 1], bytes[at + 2]) {
    case (0x80, 0x80...0x8A), (0x80, 0xAF), (0x81, 0x9F): return replaced([0x20], at, 3)  // spaces of every width
    case (0x80, 0xA8), (0x80, 0xA9): return replaced([0x0A], at, 3)  // line and paragraph separator
    case (0x80, 0x8C), (0x80, 0x8D):
      // Joiners spell words in Persian, Hindi and emoji; in Latin text they are dirt.
      let inScript = at > 0 && bytes[at - 1] >= 0x80 && at + 3 < bytes.count && bytes[at + 3] >= 0x80
      return inScript ? nil : replaced([], at, 3)
    case (0x80, 0x8B), (0x80, 0x8E), (0x80, 0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0...0xA4), (0x81, 0xA6...0xAF):
      return replaced([], at, 3)
    default: return nil
    }
  }

  private static func presentationForm(_ bytes: [UInt8], at: Int) -> Replacement? {
    if bytes[at + 1] == 0xBB { return bytes[at + 2] == 0xBF ? replaced([], at, 3) : nil }
    guard bytes[at + 1] == 0xAC, (0x80...0x86).contains(bytes[at + 2]) else { return nil }
    let letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"][Int(bytes[at + 2] - 0x80)]
    return replaced(Array(letters.utf8), at, 3)
  }
}

/// Windows code page 1252 (Unicode's CP1252.TXT); open places are control characters.
enum Windows1252 {
  private static let upper: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  static func scalar(of byte: UInt8) -> Unicode.Scalar {
    Unicode.Scalar((0x80...0x9F).contains(byte) ? upper[Int(byte - 0x80)] : UInt32(byte))!
  }

  /// The byte that is read as this character, if any.
  static func byte(of scalar: UInt32) -> UInt8? {
    if scalar < 0x80 || (0xA0...0xFF).contains(scalar) { return UInt8(scalar) }
    if let index = upper.firstIndex(of: scalar) { return UInt8(0x80 + index) }
    return (0x80...0x9F).contains(scalar) ? UInt8(scalar) : nil
  }
}
