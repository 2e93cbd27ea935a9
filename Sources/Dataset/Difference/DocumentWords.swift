/// What became of a document, in words.
extension DocumentDifference {
  /// `near_duplicate of a.txt → kept`, `added, a duplicate of a.txt`, `title, published`.
  package var words: String {
    let was = old.map(Self.standing)
    let now = new.map(Self.standing)
    switch change {
    case .added: return "added" + (now.map { $0 == "kept" ? "" : ", \($0)" } ?? "")
    case .status: return was == now ? "another likeness to \(Self.original(new) ?? "")" : "\(was ?? "") → \(now ?? "")"
    case .described: return fields.joined(separator: ", ")
    case .removed, .moved, .changed, .recleaned:
      return was == now || was == nil || now == nil ? change.rawValue : "\(change.rawValue), \(was ?? "") → \(now ?? "")"
    }
  }

  private static func standing(_ line: JSONView) -> String {
    let status = line["status"]?.string ?? ""
    return original(line).map { "\(status) of \($0)" } ?? status
  }

  private static func original(_ line: JSONView?) -> String? { line?["duplicate_of"]?["id"]?.string }
}
