import Prose

/// Fills the trie from tables.
struct LexiconBuilder {
  var terms: [Term] = []
  var trie = Trie(capacity: 400_000)
  var spun: [UInt64: Int32] = [:]
  var tables: [Table?] = []
  private let ambiguous: Set<UInt64>

  init() {
    var words: Set<UInt64> = []
    for name in ["ambiguous", "effects-ambiguous"] {
      guard let table = Table(name) else { continue }
      table.each { words.insert(Self.identity(Tokens(Array(table.bytes[$0[0]])))) }
    }
    ambiguous = words
    terms.reserveCapacity(20_000)
    spun.reserveCapacity(30_000)
  }

  /// One hash for a whole name.
  private static func identity(_ tokens: Tokens) -> UInt64 {
    var hash: UInt64 = 0
    for token in tokens.all where token.kind != .sign { hash = (hash &* 31) ^ token.hash }
    return hash
  }

  mutating func add(table name: String, type: TermType) {
    tables.append(Table(name))
    guard let table = Table(name), let id = table.column("id"), let label = table.column("name") else { return }
    let category = table.column("category")
    let lists: [(column: Int, flags: Trie.Flags)] = [("names", Trie.Flags()), ("lay", []), ("brands", .brand)].compactMap { entry in
      table.column(entry.0).map { ($0, entry.1) }
    }
    let index = tables.count - 1
    table.each { fields in
      guard fields.count > max(id, label) else { return }
      let key = table.string(fields[id])
      let term = Term(
        concept: Concept(id: key.isEmpty ? nil : key, name: table.string(fields[label])), type: type,
        category: category.map { $0 < fields.count ? table.string(fields[$0]) : "" } ?? "",
        row: (index, fields[0].lowerBound..<fields[fields.count - 1].upperBound))
      terms.append(term)
      add(name: Array(table.bytes[fields[label]]), to: terms.count - 1, .preferred)
      for list in lists where list.column < fields.count {
        for part in table.parts(fields[list.column]) { add(name: Array(table.bytes[part]), to: terms.count - 1, list.flags) }
      }
    }
  }

  mutating func add(name: [UInt8], to term: Int, _ flags: Trie.Flags) {
    let tokens = Tokens(name)
    var flags = flags
    let words = tokens.all.filter { $0.kind != .sign }
    if words.count == 1, words[0].isUpperCase { flags.insert(.upperCase) }
    if words.count <= 2, ambiguous.contains(Self.identity(tokens)) { flags.insert(.ambiguous) }
    trie.insert(words.lazy.map(\.hash), term: term, flags: flags)
    if terms[term].type == .drug, words.count == 1, !flags.contains(.ambiguous), name.count >= SpunSpelling.minimum {
      let key = SpunSpelling.key(name)
      if spun[key] == nil { spun[key] = Int32(term) }
    }
  }

  mutating func add(_ table: OwnTable) throws(OwnTable.Failure) {
    for entry in try table.entries() {
      switch entry {
      case .removed(let name, let line):
        let words = Tokens(Array(name.utf8)).words.map(\.hash)
        guard trie.remove(words) else { throw .init(file: table.file, line: line, message: "the lexicon has no name '\(name)' to remove") }
        spun[SpunSpelling.key(Array(name.utf8))] = nil
      case .added(let id, let name, let type):
        let index: Int
        if let id, let known = terms.firstIndex(where: { $0.concept.id == id }) {
          index = known
        } else {
          terms.append(Term(concept: Concept(id: id, name: name), type: type, category: "", row: nil))
          index = terms.count - 1
        }
        _ = trie.remove(Tokens(Array(name.utf8)).words.map(\.hash))
        add(name: Array(name.utf8), to: index, [])
      }
    }
  }
}
