extension Cause {
  /// In words: `rule adverse.cause`, `duplicate of a.txt`, `confounded: document or lexicon`.
  package var words: String {
    if kind == .confounded {
      return also.isEmpty ? "several at once" : "confounded: " + also.map(\.words).joined(separator: " or ")
    }
    if kind == .duplicate, let detail { return "duplicate of \(detail)" }
    return detail.map { "\(kind.rawValue) \($0)" } ?? kind.rawValue
  }
}
