import Testing

@testable import Prose

@Suite struct SentencesTests {
  @Test(arguments: [
    ("Take 2.5 mg with food, e.g. bread. Stop if a rash appears.", ["Take 2.5 mg with food, e.g. bread.", "Stop if a rash appears."]),
    ("Dr. Moss and J. Smith agree. It works.", ["Dr. Moss and J. Smith agree.", "It works."]),
    ("Is it safe? Yes! It is.", ["Is it safe?", "Yes!", "It is."]),
    ("He said “No.” Then he left.", ["He said “No.”", "Then he left."]),
    ("It is used in the U.S. and in Fig. 2 of vol. 3.", ["It is used in the U.S. and in Fig. 2 of vol. 3."]),
    ("Wait… there is more. Then stop...", ["Wait… there is more.", "Then stop..."]),
    ("It prevents relapse.The drug is old.", ["It prevents relapse.", "The drug is old."]),
    ("Take 5 mg. 10 mg is too much.", ["Take 5 mg.", "10 mg is too much."]),
    ("吃药。睡觉。", ["吃药。", "睡觉。"]),
    ("", []),
  ])
  func finds(text: String, sentences: [String]) {
    let bytes = Array(text.utf8)
    #expect(Sentences.ranges(in: bytes).map { String(decoding: bytes[$0.lower..<$0.upper], as: UTF8.self) } == sentences)
  }
}
