/// UTF-16 with or without surrogates; a lone one becomes U+FFFD.
enum UTF16Decoding {
  static func decode(_ content: [UInt8], from start: Int, isBigEndian: Bool) -> Decoded {
    var text = TracedText()
    text.reserve(content.count)
    var invalid = 0
    var at = start
    func unit(_ offset: Int) -> UInt32 {
      let (a, b) = (UInt32(content[offset]), UInt32(content[offset + 1]))
      return isBigEndian ? a << 8 | b : b << 8 | a
    }
    while at + 1 < content.count {
      let first = unit(at)
      var length = 2
      var value: UInt32? = first
      if 0xD800...0xDBFF ~= first, at + 3 < content.count, 0xDC00...0xDFFF ~= unit(at + 2) {
        value = 0x10000 + (first - 0xD800) << 10 + (unit(at + 2) - 0xDC00)
        length = 4
      } else if 0xD800...0xDFFF ~= first {
        value = nil
      }
      if value == nil { invalid += length }
      let scalar = value.flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
      text.append(UTF8.encode(scalar)!, for: ByteRange(at, at + length))
      at += length
    }
    if at < content.count {
      text.append(UTF8Validation.replacement, for: ByteRange(at, content.count))
      invalid += content.count - at
    }
    return Decoded(text: text, encoding: isBigEndian ? "utf-16be" : "utf-16le", invalidBytes: invalid)
  }
}
