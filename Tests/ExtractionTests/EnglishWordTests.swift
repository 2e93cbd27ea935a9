import Foundation
import Lexicon
import Prose
import Testing

@testable import Extraction

@Suite struct EnglishWordTests {
  static let scanner = Scanner(lexicon: try! Lexicon())

  static let words: [String] = {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let text = (try? String(contentsOf: tests.appendingPathComponent("LexiconTests/Fixtures/english.txt"), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }()

  private func drugs(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Self.scanner.units(bytes, Self.scanner.tokens(bytes)).filter { $0.tag == .drug }.map {
      String(decoding: bytes[$0.range.lower..<$0.range.upper], as: UTF8.self)
    }
  }

  @Test("English words that are also brands are no drugs in plain text") func plain() {
    #expect(Self.words.count >= 200)
    for word in Self.words { #expect(!drugs("They found the \(word) near a tree and left.").contains(word), "\(word)") }
  }

  @Test("a body's own substance is a drug beside a dose only") func ofBody() {
    #expect(drugs("The brain makes dopamine all day.").isEmpty)
    #expect(drugs("They gave dopamine 5 mcg/kg/min at once.") == ["dopamine"])
  }
}
