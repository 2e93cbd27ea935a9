import Testing

@testable import Cleaning

struct ReadingTests {
  /// Old scripts whose letters begin as punctuation does once held the reading up for ever.
  @Test(arguments: ["Ⰰⰱ hello", "ⲁ", "ⴀ. Nausea", "⺀", "a\u{2C7F}"])
  func lettersOfOldScriptsAreRead(_ text: String) {
    #expect(Words(text).count <= 2)
  }

  @Test(arguments: [
    ("It's 20 mg, COVID-19", 5), ("東京 tower", 3), ("a b c d e f g h i", 9), ("don’t", 1), ("", 0), ("…", 0), ("aあbいc", 5),
  ])
  func wordsAreCounted(_ text: String, _ count: Int) {
    #expect(Words(text).count == count)
  }

  /// Wherever the phrase stands, and whatever its length, in texts longer and shorter than sixteen bytes.
  @Test(arguments: [0, 1, 7, 15, 16, 17, 31, 40])
  func byteStringsAreFound(_ lead: Int) {
    let strings = ByteStrings(["study of", " our ", "x"])
    let padding = String(repeating: "s f ou r", count: 8).prefix(lead)
    for sought in ["study of", " our ", "x"] {
      #expect(strings.contains(anyOf: Array((padding + sought).utf8)))
      #expect(strings.contains(anyOf: Array((padding + sought + padding).utf8)))
      #expect(!strings.contains(anyOf: Array((padding + "study  of our").utf8)))
    }
  }

  @Test(arguments: [
    ("Fexolan (fex-OH-lan)", true), ("Lisinol (LYE sin ol) lowers the pressure.", true), ("Aspirin (a-se-TEEL-sal-i-SIL-ik AS-id)", true),
    ("Take it (not more than once) daily", false), ("(COX-2) blocker", false),
  ])
  func knowsHowANameIsSpoken(_ text: String, _ isPhonetic: Bool) { #expect(ForeignNames.isPhonetic(Array(text.utf8)) == isPhonetic) }

  @Test func leavesANameFromElsewhereInItsBrackets() {
    let text = Array("Metoprolol (also called метопролол in Russia) lowers the pulse. Читайте также.".utf8)
    let name = Array("метопролол".utf8)
    let start = text.indices.first { text[$0...].starts(with: name) }!
    #expect(ForeignNames.isGloss(start..<start + name.count, text))
    #expect(!ForeignNames.isGloss(text.count - 20..<text.count, text))
  }

  @Test(arguments: ["Take 2 puffs.", "10 Units at night", "по 1 таблетке", "2 gélules", "3 drops"])
  func seesAMeasure(_ text: String) { #expect(Signs(Array(text.utf8)).contains(.measure)) }

  @Test(arguments: ["2 people", "10", "puffs 2", "5 mg", "1 din"])
  func seesNoMeasure(_ text: String) { #expect(!Signs(Array(text.utf8)).contains(.measure)) }
}
