/// UTF-8 as it is, or with U+FFFD in place of what is not UTF-8.
enum UTF8Validation {
  static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// The text from `start` on, one piece where it is valid, and the number of invalid bytes.
  static func text(_ content: [UInt8], from start: Int) -> (text: TracedText, invalid: Int) {
    var text = TracedText()
    text.reserve(content.count - start)
    var invalid = 0
    content.withUnsafeBufferPointer { bytes in
      var good = start
      while good < bytes.count {
        let bad = firstInvalid(bytes, from: good)
        text.append(copy: bytes[good..<bad], from: good)
        guard bad < bytes.count else { break }
        let end = bad + invalidLength(bytes, at: bad)
        text.append(replacement, for: ByteRange(bad, end))
        invalid += end - bad
        good = end
      }
    }
    return (text, invalid)
  }

  /// Whether there are characters of several bytes, and more of them than bytes that are no UTF-8.
  static func hasMultibyteText(_ content: [UInt8]) -> Bool {
    content.withUnsafeBufferPointer { bytes in
      var at = 0
      var characters = 0
      var invalid = 0
      while at < bytes.count {
        if bytes[at] < 0x80 {
          at = asciiEnd(bytes, from: at)
          continue
        }
        let length = sequenceLength(bytes, at: at)
        if length == 0 { invalid += 1 } else { characters += 1 }
        at += max(1, length)
      }
      return characters > invalid * 4
    }
  }

  /// The offset of the first byte that belongs to no character, or the end.
  static func firstInvalid(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = start
    while at < bytes.count {
      at = asciiEnd(bytes, from: at)
      guard at < bytes.count else { break }
      let length = sequenceLength(bytes, at: at)
      if length == 0 { return at }
      at += length
    }
    return at
  }

  /// The end of the ASCII that begins at `start`, eight bytes a step.
  @inline(__always)
  static func asciiEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = start
    let base = UnsafeRawPointer(bytes.baseAddress!)
    while at + 8 <= bytes.count, base.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 { at += 8 }
    while at < bytes.count, bytes[at] < 0x80 { at += 1 }
    return at
  }

  /// Bytes of the character that begins here, 0 where none does (Unicode, table 3-7).
  @inline(__always)
  static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) -> Int {
    let first = bytes[at]
    if first < 0x80 { return 1 }
    func tail(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      at + offset < bytes.count && range.contains(bytes[at + offset])
    }
    switch first {
    case 0xC2...0xDF: return tail(1) ? 2 : 0
    case 0xE0: return tail(1, 0xA0...0xBF) && tail(2) ? 3 : 0
    case 0xED: return tail(1, 0x80...0x9F) && tail(2) ? 3 : 0
    case 0xE1...0xEF: return tail(1) && tail(2) ? 3 : 0
    case 0xF0: return tail(1, 0x90...0xBF) && tail(2) && tail(3) ? 4 : 0
    case 0xF1...0xF3: return tail(1) && tail(2) && tail(3) ? 4 : 0
    case 0xF4: return tail(1, 0x80...0x8F) && tail(2) && tail(3) ? 4 : 0
    default: return 0
    }
  }

  /// Bytes that one U+FFFD stands for: a character's beginning without its end, or a single byte.
  private static func invalidLength(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    let wanted = bytes[start] >= 0xF0 ? 4 : bytes[start] >= 0xE0 ? 3 : bytes[start] >= 0xC2 ? 2 : 1
    var end = start + 1
    while end < bytes.count, end - start < wanted - 1, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end - start
  }
}
