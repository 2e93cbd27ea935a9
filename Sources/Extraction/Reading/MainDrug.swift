import Lexicon
import Prose

/// The drug that a whole text is about: the one named most often, the earliest among equals.
public enum MainDrug {
  /// nil where no drug of the lexicon is named twice.
  public static func find(_ text: [UInt8], _ lexicon: Lexicon) -> Concept? {
    let tokens = Tokens(text).all
    var counts: [Int32: (count: Int, first: Int)] = [:]
    for at in tokens.indices where tokens[at].kind != .sign {
      guard let term = drug(tokens, at, lexicon) else { continue }
      counts[term, default: (0, at)].count += 1
    }
    let best = counts.max { ($0.value.count, -$0.value.first) < ($1.value.count, -$1.value.first) }
    return best.flatMap { $0.value.count > 1 ? lexicon.terms[Int($0.key)].concept : nil }
  }

  /// The longest drug name that begins at a token, as its term.
  private static func drug(_ tokens: [Token], _ at: Int, _ lexicon: Lexicon) -> Int32? {
    var node: Int32 = 0
    var found: Int32?
    var index = at
    while index < tokens.count, let next = lexicon.trie.step(node, tokens[index].hash) {
      node = next
      lexicon.trie.names(at: node) { name in
        if lexicon.terms[Int(name.term)].type == .drug, name.flags.isDisjoint(with: [.ambiguous, .ofBody]) { found = name.term }
      }
      index += 1
    }
    return found
  }
}
