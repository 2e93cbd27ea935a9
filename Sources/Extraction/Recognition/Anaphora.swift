import Lexicon
import Prose

/// Words that stand for the drug in focus: "it", "this medication", "the tablets".
struct Anaphora: Sendable {
  private let articles = Set(["this", "the", "your", "that", "these", "our", "such"].map(Tokens.hash))
  private let nouns = Set(
    [
      "drug", "medicine", "medication", "med", "product", "treatment", "pill", "tablet", "capsule", "agent", "compound", "prescription",
      "preparation", "antibiotic", "antidepressant", "supplement", "vaccine", "injection", "remedy", "substance",
    ].map(Tokens.hash))
  /// With the verbs that are written together with it.
  private let it = Set(["it", "it's", "it\u{2019}s", "it'll", "it\u{2019}ll", "it'd"].map(Tokens.hash))
  private static let of = Tokens.hash("of")

  /// Those that it begins with.
  var firstWords: Set<WordHash> { it.union(articles) }

  /// The unit at a token, nil where nothing of the kind begins there.
  func match(_ bytes: [UInt8], _ tokens: [Token], _ at: Int) -> Unit? {
    let token = tokens[at]
    if it.contains(token.hash) { return Unit(tag: .anaphor, tokens: at..<at + 1, range: token.range) }
    guard articles.contains(token.hash), at + 1 < tokens.count, nouns.contains(tokens[at + 1].hash) else { return nil }
    // "the treatment of malaria" is no drug.
    if at + 2 < tokens.count, tokens[at + 2].hash == Self.of { return nil }
    return Unit(tag: .anaphor, tokens: at..<at + 2, range: token.range.union(tokens[at + 1].range))
  }
}
