import Testing

@testable import Prose

@Suite struct DecoderTests {
  @Test(
    arguments: [
      ("utf-8", Array("café".utf8), nil, "café"),
      ("utf-8", [0xEF, 0xBB, 0xBF] + Array("mark".utf8), nil, "mark"),
      ("windows-1252", [0x63, 0x61, 0x66, 0xE9, 0x20, 0x93, 0x78, 0x94], nil, "café “x”"),
      ("windows-1252", [0x66, 0xFC, 0x72], "ISO-8859-1", "für"),
      ("windows-1251", [0xE4, 0xE0], "windows-1251", "да"),
      ("iso-8859-2", [0xB3, 0xF3, 0x64, 0xBC], "latin2", "łódź"),
      ("shift_jis", [0x83, 0x65, 0x41], "Shift_JIS", "テA"),
      ("gbk", [0xD6, 0xD0, 0x21], "gb2312", "中!"),
      ("utf-16le", [0xFF, 0xFE, 0x41, 0x00, 0x3D, 0xD8, 0x00, 0xDE], nil, "A😀"),
      ("utf-16be", [0xFE, 0xFF, 0x00, 0x41], nil, "A"),
      ("utf-32le", [0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0, 0x00, 0xF6, 0x01, 0], nil, "A😀"),
      ("utf-32be", [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x41], nil, "A"),
    ] as [(String, [UInt8], String?, String)])
  func reads(encoding: String, content: [UInt8], declared: String?, text: String) {
    let decoded = Decoder.decode(content, declared: declared)
    #expect(decoded.text.string == text)
    #expect(decoded.encoding == encoding)
    #expect(decoded.invalidBytes == 0)
  }

  @Test func takesAPageAtItsWord() {
    let page = Array(#"<html><meta charset="windows-1251"><p>"#.utf8) + [0xE4, 0xE0]
    #expect(Decoder.decode(page, format: .html).text.string.hasSuffix("да"))
  }

  @Test func replacesAndCountsWhatIsInvalid() {
    let content = Array("Прием 5 мг ".utf8) + [0xFF, 0xC3] + Array("день".utf8)
    let decoded = Decoder.decode(content)
    #expect(decoded.text.string == "Прием 5 мг \u{FFFD}\u{FFFD}день")
    #expect(decoded.invalidBytes == 2)
    #expect(decoded.text.source(of: ByteRange(decoded.text.count - 8, decoded.text.count)) == ByteRange(content.count - 8, content.count))
  }

  @Test("a page that declares UTF-16 in readable letters is not in UTF-16") func declaresWide() {
    #expect(Decoder.decode(Array(#"<meta charset="utf-16"><p>café"#.utf8), format: .html).text.string.hasSuffix("café"))
  }

  @Test("what is no character in UTF-32 is replaced and counted") func brokenUTF32() {
    let decoded = Decoder.decode([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0, 0, 0xD8, 0, 0, 0x42, 0])
    #expect(decoded.text.string == "A\u{FFFD}\u{FFFD}" && decoded.invalidBytes == 6)
    #expect(decoded.text.source(of: ByteRange(0, 1)) == ByteRange(4, 8))
  }

  @Test func everyCharacterKnowsItsBytes() {
    let decoded = Decoder.decode([0x61, 0xE9, 0x62], declared: "latin1")
    #expect(decoded.text.source(of: ByteRange(1, 3)) == ByteRange(1, 2))
    #expect(decoded.text.source(of: ByteRange(3, 4)) == ByteRange(2, 3))
  }

  @Test(arguments: 0..<200)
  func neverFails(seed: Int) {
    var noise = Noise(seed)
    let content = (0..<noise.next(300)).map { _ in UInt8(noise.next(256)) }
    for label in [nil, "utf-8", "iso-2022-jp", "gb18030", "windows-1252", "no-such-charset", "utf-16"] {
      let text = Decoder.decode(content, declared: label).text
      #expect(String(validating: text.bytes, as: UTF8.self) != nil)
      #expect(text.source.upper <= content.count)
    }
  }
}

/// A small generator of numbers, the same on every machine.
struct Noise {
  private var state: UInt64
  init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 0xD1B5_4A32_D192_ED03 }

  mutating func next(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(truncatingIfNeeded: state >> 11) % max(1, bound)
  }
}
