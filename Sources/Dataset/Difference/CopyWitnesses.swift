/// The documents that state a fact and are copies on one side only, and why: they change what counts as its support.
///
/// Facts are looked up in mentions.jsonl, documents in documents.jsonl, both sorted; no more than some thousand causes are kept in memory.
final class CopyWitnesses {
  private let mentions: [SortedLines]
  private let documents: [SortedLines]
  private let finder: any CauseFinding
  /// By document; nil where it is the same on both sides.
  private var known: [String: Cause?] = [:]
  private static let remembered = 4096

  init(_ old: String, _ new: String, _ finder: any CauseFinding) throws {
    mentions = try [old, new].map { try SortedLines("\($0)/\(Tables.mentions.file)", key: "fact") }
    documents = try [old, new].map { try SortedLines("\($0)/\(Tables.documents.file)", key: "id") }
    self.finder = finder
  }

  /// How many documents each cause explains.
  func note(of fact: String) throws -> Note {
    var sides: [Note] = []
    for side in mentions {
      var note = Note()
      var last: String?
      try side.forEach(of: fact) { line in
        guard let document = line["document"]?.string, document != last else { return }
        last = document
        if let cause = try cause(of: document) { note.add(cause) }
      }
      sides.append(note)
    }
    return sides[0].joined(with: sides[1])
  }

  private func cause(of document: String) throws -> Cause? {
    if let cause = known[document] { return cause }
    if known.count == Self.remembered { known = [:] }
    var cause: Cause?
    if let old = try documents[0].lines(of: document).first, let new = try documents[1].lines(of: document).first,
      let difference = DocumentDifference(old: old, new: new), difference.isAboutCopies
    {
      cause = try finder.cause(of: difference)
    }
    known[document] = .some(cause)
    return cause
  }
}
