/// UTF-32: four bytes a character; what is none becomes U+FFFD.
enum UTF32Decoding {
  static func decode(_ content: [UInt8], from start: Int, isBigEndian: Bool) -> Decoded {
    var text = TracedText()
    text.reserve(content.count / 4)
    var invalid = 0
    for at in stride(from: start, to: content.count, by: 4) {
      let end = min(at + 4, content.count)
      let unit = content[at..<end]
      let value = isBigEndian ? unit.reduce(0) { $0 << 8 | UInt32($1) } : unit.reversed().reduce(0) { $0 << 8 | UInt32($1) }
      if unit.count == 4, let scalar = Unicode.Scalar(value) {
        text.append(UTF8.encode(scalar)!, for: ByteRange(at, end))
      } else {
        text.append(UTF8Validation.replacement, for: ByteRange(at, end))
        invalid += end - at
      }
    }
    return Decoded(text: text, encoding: isBigEndian ? "utf-32be" : "utf-32le", invalidBytes: invalid)
  }
}
