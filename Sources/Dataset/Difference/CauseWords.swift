extension Cause {
  /// In words: `rule adverse.cause`, `document or lexicon`.
  package var words: String {
    if kind == .confounded {
      return also.isEmpty ? "several at once" : "confounded: " + also.map(\.words).joined(separator: " or ")
    }
    return detail.map { "\(kind.rawValue) \($0)" } ?? kind.rawValue
  }
}
