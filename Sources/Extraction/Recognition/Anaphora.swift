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
  /// Words for the two drugs of a page that compares: "both are approved", "neither of them works".
  private let pairs = Set(["both", "neither", "either"].map(Tokens.hash))
  private let verbs = Set(
    [
      "are", "is", "were", "was", "can", "may", "might", "could", "carry", "carries", "cause", "causes", "work", "works", "have", "has",
      "help",
      "helps", "treat", "treats", "act", "block", "blocks", "do", "does", "should", "must", "raise", "lower", "interact", "interacts",
    ].map(Tokens.hash))
  private let openers = Set(
    ["and", "but", "so", "because", "with", "while", "as", "that", "since", "though", "of", "by", "on", "for"].map(Tokens.hash))
  private let plurals = Set(
    ["drugs", "medicines", "medications", "pills", "tablets", "drug", "medicine", "pill", "tablet", "them"].map(Tokens.hash))

  /// Those that it begins with.
  var firstWords: Set<WordHash> { it.union(articles).union(pairs) }

  /// The unit at a token, nil where nothing of the kind begins there.
  func match(_ bytes: [UInt8], _ tokens: [Token], _ at: Int) -> Unit? {
    let token = tokens[at]
    if it.contains(token.hash) { return Unit(tag: .anaphor, tokens: at..<at + 1, range: token.range) }
    if pairs.contains(token.hash) { return pair(tokens, at) }
    guard articles.contains(token.hash), at + 1 < tokens.count, nouns.contains(tokens[at + 1].hash) else { return nil }
    // "the treatment of malaria" is no drug.
    if at + 2 < tokens.count, tokens[at + 2].hash == Self.of { return nil }
    return Unit(tag: .anaphor, tokens: at..<at + 2, range: token.range.union(tokens[at + 1].range))
  }

  /// "both", "neither of them", "either drug"; "both nausea and rash" is none.
  private func pair(_ tokens: [Token], _ at: Int) -> Unit? {
    guard at + 1 < tokens.count, at == 0 || tokens[at - 1].kind == .sign || openers.contains(tokens[at - 1].hash) else { return nil }
    var end = at + 1
    if tokens[end].hash == Self.of, end + 1 < tokens.count, plurals.contains(tokens[end + 1].hash) {
      end += 2
    } else if plurals.contains(tokens[end].hash) {
      end += 1
    } else if !verbs.contains(tokens[end].hash) {
      return nil
    }
    return Unit(tag: .anaphor, tokens: at..<end, range: tokens[at].range.union(tokens[end - 1].range))
  }

  /// Whether a unit stands for two drugs, and whether it denies.
  static func pair(_ unit: Unit, _ tokens: [Token]) -> (isPair: Bool, isDenied: Bool) {
    guard unit.tag == .anaphor else { return (false, false) }
    let first = tokens[unit.tokens.lowerBound].hash
    return (first == both || first == neither || first == either, first == neither)
  }

  private static let both = Tokens.hash("both")
  private static let neither = Tokens.hash("neither")
  private static let either = Tokens.hash("either")
}
