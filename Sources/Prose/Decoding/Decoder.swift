/// A document's content as UTF-8 text that knows where each byte came from.
public struct Decoded: Sendable {
  public var text: TracedText
  /// IANA name of the encoding that the content was read in, in lower case (`utf-8`, `windows-1252`).
  public var encoding: String
  /// Bytes that mean nothing in that encoding; each run of them became U+FFFD.
  public var invalidBytes: Int
}

/// Reads content bytes in their encoding: a mark, the container's word, the page's word, else UTF-8 or windows-1252 by what makes sense.
///
/// Never fails. A byte order mark belongs to no text.
///
/// ```swift
/// Decoder.decode([0x66, 0xFC, 0x72], declared: "ISO-8859-1", format: .text).text.string   // "für"
/// ```
public enum Decoder {
  public static func decode(_ content: [UInt8], declared: String? = nil, format: SourceDocument.Format = .text) -> Decoded {
    if let mark = ByteOrderMark(content) {
      switch mark {
      case .utf8: return utf8(content, from: 3)
      case .utf32(let isBigEndian): return UTF32Decoding.decode(content, from: 4, isBigEndian: isBigEndian)
      case .utf16(let isBigEndian): return UTF16Decoding.decode(content, from: 2, isBigEndian: isBigEndian)
      }
    }
    let label = declared ?? (format == .html ? DeclaredCharset.inPage(content) : nil)
    guard let charset = label.flatMap(Charset.init(label:)) else { return undeclared(content) }
    // A page whose declaration can be read is not in UTF-16, whatever it declares.
    if declared == nil, charset.name.hasPrefix("utf-16") { return undeclared(content) }
    switch charset.name {
    case "utf-8":
      // Pages that declare UTF-8 and are something else are common; those that only hold a stray byte are commoner.
      return declared == nil && format == .html ? undeclared(content) : utf8(content, from: 0)
    case "utf-16le": return UTF16Decoding.decode(content, from: 0, isBigEndian: false)
    case "utf-16be": return UTF16Decoding.decode(content, from: 0, isBigEndian: true)
    default:
      if UTF8Validation.hasMultibyteText(content) { return utf8(content, from: 0) }
      return CharsetDecoding.decode(content, charset) ?? undeclared(content)
    }
  }

  private static func utf8(_ content: [UInt8], from start: Int) -> Decoded {
    let (text, invalid) = UTF8Validation.text(content, from: start)
    return Decoded(text: text, encoding: "utf-8", invalidBytes: invalid)
  }

  /// UTF-8 where it is valid or nearly so, else windows-1252, in which most undeclared Western text is written.
  private static func undeclared(_ content: [UInt8]) -> Decoded {
    let read = utf8(content, from: 0)
    guard read.invalidBytes > 0, !UTF8Validation.hasMultibyteText(content), looksWestern(content),
      let charset = Charset(label: "windows-1252"), let western = CharsetDecoding.decode(content, charset)
    else { return read }
    return western
  }

  /// Whether the bytes above 127 stand as letters and signs of a Western text do: few, and next to ASCII.
  private static func looksWestern(_ content: [UInt8]) -> Bool {
    var high = 0
    var longest = 0
    var run = 0
    var controls = 0
    for byte in content {
      if byte >= 0x80 {
        high += 1
        run += 1
        longest = max(longest, run)
      } else {
        run = 0
        if byte < 9 || (byte > 13 && byte < 32) { controls += 1 }
      }
    }
    return high * 5 < content.count * 2 && longest <= 4 && controls * 100 <= content.count
  }
}

/// The mark at the beginning of a text that names its encoding.
enum ByteOrderMark: Equatable {
  case utf8
  case utf16(isBigEndian: Bool)
  case utf32(isBigEndian: Bool)

  init?(_ content: some Collection<UInt8>) {
    if content.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .utf8
    } else if content.starts(with: [0x00, 0x00, 0xFE, 0xFF]) {
      self = .utf32(isBigEndian: true)
    } else if content.starts(with: [0xFF, 0xFE, 0x00, 0x00]) {
      // The mark of UTF-16 and a NUL would look the same, and begin no text.
      self = .utf32(isBigEndian: false)
    } else if content.starts(with: [0xFE, 0xFF]) {
      self = .utf16(isBigEndian: true)
    } else if content.starts(with: [0xFF, 0xFE]) {
      self = .utf16(isBigEndian: false)
    } else {
      return nil
    }
  }
}
