/// None, one or two scalars: what a piece of HTML text stands for.
package struct HTMLScalars: Sendable, Equatable {
  package var first: Unicode.Scalar?
  package var second: Unicode.Scalar?

  static let none = HTMLScalars(first: nil, second: nil)
  static let lineFeed = HTMLScalars(first: "\n", second: nil)
  static let replacement = HTMLScalars(first: "\u{FFFD}", second: nil)

  /// Their UTF-8; at most eight bytes.
  package func append(to bytes: inout [UInt8]) {
    if let first { bytes.append(contentsOf: UTF8.encode(first)!) }
    if let second { bytes.append(contentsOf: UTF8.encode(second)!) }
  }

  package var string: String {
    var string = ""
    if let first { string.unicodeScalars.append(first) }
    if let second { string.unicodeScalars.append(second) }
    return string
  }
}

/// The HTML standard's character references: `&amp;`, `&eacute`, `&#8217;`, `&#x2019;`.
///
/// ```swift
/// let text = Array("5 &micro;g".utf8)
/// CharacterReferences.decode(text, at: 2, to: text.count, inAttribute: false)   // µ, length 7
/// ```
package enum CharacterReferences {
  package typealias Reference = (scalars: HTMLScalars, length: Int)

  /// The reference whose ampersand stands at `offset`, or nil where that ampersand stands for itself.
  /// Looks no further than `end`. In an attribute a name without its semicolon counts only where nothing like a name or `=` follows.
  package static func decode(_ bytes: [UInt8], at offset: Int, to end: Int, inAttribute: Bool) -> Reference? {
    guard offset + 1 < end else { return nil }
    return bytes[offset + 1] == 0x23
      ? numeric(bytes, at: offset, to: end) : named(bytes, at: offset, to: end, inAttribute: inAttribute)
  }

  private static func named(_ bytes: [UInt8], at offset: Int, to end: Int, inAttribute: Bool) -> Reference? {
    let names = NamedCharacterReferences.shared
    let start = offset + 1
    let limit = min(end, start + NamedCharacterReferences.longestName + 1)
    var nameEnd = start
    while nameEnd < limit, bytes[nameEnd].isHTMLAlphanumeric { nameEnd += 1 }
    if nameEnd < limit, bytes[nameEnd] == 0x3B, let entry = names[bytes, start, nameEnd] {
      return (entry.scalars, nameEnd + 1 - offset)
    }
    for length in stride(from: min(nameEnd - start, NamedCharacterReferences.longestBareName), to: 1, by: -1) {
      guard let entry = names[bytes, start, start + length], entry.needsNoSemicolon else { continue }
      let next = start + length
      if inAttribute, next < end, bytes[next] == 0x3D || bytes[next].isHTMLAlphanumeric { return nil }
      return (entry.scalars, next - offset)
    }
    return nil
  }

  private static func numeric(_ bytes: [UInt8], at offset: Int, to end: Int) -> Reference? {
    var at = offset + 2
    let isHexadecimal = at < end && bytes[at] | 0x20 == 0x78
    if isHexadecimal { at += 1 }
    let digits = at
    var value: UInt32 = 0
    while at < end, let digit = digit(bytes[at], isHexadecimal: isHexadecimal) {
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)  // beyond Unicode all are alike
      at += 1
    }
    guard at > digits else { return nil }
    if at < end, bytes[at] == 0x3B { at += 1 }
    return (HTMLScalars(first: scalar(value), second: nil), at - offset)
  }

  private static func digit(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
    if byte.isHTMLDigit { return UInt32(byte - 0x30) }
    let letter = (byte | 0x20) &- 0x61
    return isHexadecimal && letter < 6 ? UInt32(letter) + 10 : nil
  }

  /// Numbers of the C1 controls mean windows-1252, what Unicode lacks means U+FFFD.
  private static func scalar(_ value: UInt32) -> Unicode.Scalar {
    if value == 0 { return "\u{FFFD}" }
    if 0x80..<0xA0 ~= value { return Unicode.Scalar(windows1252[Int(value - 0x80)])! }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static let windows1252: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
