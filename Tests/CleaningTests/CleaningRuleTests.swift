import Testing

@testable import Cleaning
@testable import Prose

@Suite struct CleaningRuleTests {
  /// Where the phrase is marked, and the text without the mark.
  private func unmarked(_ example: String) -> (text: String, phrase: String?) {
    guard let open = example.firstIndex(of: "⟦"), let close = example.firstIndex(of: "⟧") else { return (example, nil) }
    let phrase = String(example[example.index(after: open)..<close])
    return (example.filter { $0 != "⟦" && $0 != "⟧" }, phrase)
  }

  @Test(arguments: CleaningRules.rules.indices)
  func findsItsExamples(rule: Int) throws {
    let subject = CleaningRules.rules[rule]
    #expect(subject.examples.contains { $0.contains("⟦") }, "\(subject.id) needs an example that it matches")
    #expect(subject.examples.contains { !$0.contains("⟦") }, "\(subject.id) needs an example that it passes over")
    for example in subject.examples {
      let (text, phrase) = unmarked(example)
      let words = Words(text)
      let match = CompiledBook.shared.match(rule, words, Array(text.utf8))
      guard let phrase else {
        #expect(match == nil, "\(subject.id) must pass over “\(text)”")
        continue
      }
      let found = try #require(match, "\(subject.id) must find “\(phrase)” in “\(text)”")
      #expect(Array(words.hashes[found]) == Words(phrase).hashes, "\(subject.id) marks other words in “\(text)”")
    }
  }

  @Test func tableIsInOrder() {
    let ids = CleaningRules.rules.map(\.id)
    #expect(Set(ids).count == ids.count)
    for rule in CleaningRules.rules {
      #expect(rule.id.hasPrefix(rule.reason.rawValue + "."))
      #expect(Set(rule.cues).count == rule.cues.count, "\(rule.id) names a phrase twice")
      #expect(rule.cues.allSatisfy { !Words($0).hashes.isEmpty })
      #expect(rule.why.hasSuffix("."))
    }
  }
}
