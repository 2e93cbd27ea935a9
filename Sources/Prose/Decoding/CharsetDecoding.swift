import Glibc

/// Legacy encodings through iconv(3), a character a step where it is not ASCII, so that each knows its bytes.
enum CharsetDecoding {
  /// Longest sequence of any encoding that we ask for (GB 18030 has four, ISO-2022 an escape before them).
  private static let longest = 8

  /// Nil where iconv does not know the encoding.
  static func decode(_ content: [UInt8], _ charset: Charset) -> Decoded? {
    let converter = iconv_open("UTF-8", charset.iconvName)
    guard let converter, Int(bitPattern: converter) != -1 else { return nil }
    defer { iconv_close(converter) }
    var text = TracedText()
    text.reserve(content.count + content.count / 8)
    var invalid = 0
    content.withUnsafeBufferPointer { bytes in
      var at = 0
      while at < bytes.count {
        if charset.keepsASCII, bytes[at] < 0x80 {
          let end = UTF8Validation.asciiEnd(bytes, from: at)
          text.append(copy: bytes[at..<end], from: at)
          at = end
          continue
        }
        let (length, character) = next(converter, bytes, at: at)
        if let character {
          text.append(character, for: ByteRange(at, at + length))
        } else if let western = c1(bytes[at], charset) {
          text.append(western, for: ByteRange(at, at + 1))
        } else {
          text.append(UTF8Validation.replacement, for: ByteRange(at, at + length))
          invalid += length
        }
        at += length
      }
    }
    return Decoded(text: text, encoding: charset.name, invalidBytes: invalid)
  }

  /// The next character's length in the content and its UTF-8; nil where there is none.
  private static func next(_ converter: iconv_t, _ bytes: UnsafeBufferPointer<UInt8>, at: Int) -> (Int, [UInt8]?) {
    var output = [CChar](repeating: 0, count: 32)
    for length in 1...min(longest, bytes.count - at) {
      let converted = output.withUnsafeMutableBufferPointer { buffer -> Int? in
        var input: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(mutating: bytes.baseAddress! + at).assumingMemoryBound(
          to: CChar.self)
        var inputLeft = length
        var out: UnsafeMutablePointer<CChar>? = buffer.baseAddress
        var outputLeft = buffer.count
        let answer = iconv(converter, &input, &inputLeft, &out, &outputLeft)
        if answer == size_t.max && errno == EILSEQ { return nil }
        return buffer.count - outputLeft
      }
      guard let converted else { return (1, nil) }
      if converted > 0 { return (length, output[..<converted].map { UInt8(bitPattern: $0) }) }
    }
    return (1, nil)
  }

  /// The five bytes that windows-1252 leaves open are control characters to a browser.
  private static func c1(_ byte: UInt8, _ charset: Charset) -> [UInt8]? {
    charset.name == "windows-1252" && (0x80...0x9F).contains(byte) ? [0xC2, byte] : nil
  }
}
