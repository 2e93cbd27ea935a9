import Testing

@testable import Prose

struct LinesTests {
  /// At every place within the eight bytes that are looked at together.
  @Test(arguments: 1...20)
  func linesEndAndAreMeasured(_ length: Int) {
    let word = String(repeating: "é", count: length)
    for (end, count) in [("\n", 2), ("\r\n", 2), ("\u{0B}", 2), ("\u{0C}", 2), (" ", 1), ("\u{0E}", 1)] {
      let lines = Lines.of(Array("\(word)\(end)tail".utf8))
      #expect(lines.count == count)
      #expect(lines[0].width == (count == 2 ? length : length + 5))
      #expect(!lines[0].hasWideBlanks)
    }
    #expect(Lines.of(Array("\(word)  tail".utf8))[0].hasWideBlanks)
    #expect(Lines.of(Array("\(word)\ttail".utf8))[0].hasWideBlanks)
    #expect(!Lines.of(Array("\(word) a b c d e f g h".utf8))[0].hasWideBlanks)
  }
}
