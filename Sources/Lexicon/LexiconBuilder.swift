import Prose

/// Fills the trie from tables.
struct LexiconBuilder {
  var terms: [Term] = []
  var trie = Trie(capacity: 250_000)
  var sieve = Sieve()
  var spun = SpunNames()
  var tables: [Table?] = []
  /// Names that are ordinary words too, by their identity, and whether the body makes what they name.
  private var ambiguous: [WordHash: Bool] = [:]
  private var tokens = Tokens()
  private var words: [WordHash] = []

  init() {
    if let table = Table("ambiguous") {
      table.each { fields in
        tokens.read(UnsafeBufferPointer(rebasing: table.bytes[fields[0]]))
        ambiguous[identity()] = fields.count > 1 && table.string(fields[1]).hasPrefix("made by the body")
      }
    }
    terms.reserveCapacity(20_000)
  }

  /// One hash for the whole name that was read last; its words' hashes are left in `words`.
  private mutating func identity() -> WordHash {
    words.removeAll(keepingCapacity: true)
    var hash: UInt64 = 0
    for token in tokens.all where token.kind != .sign {
      hash = (hash &* 31) ^ token.hash.value
      words.append(token.hash)
    }
    return WordHash(hash)
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
      add(name: UnsafeBufferPointer(rebasing: table.bytes[fields[label]]), to: terms.count - 1, .preferred)
      for list in lists where list.column < fields.count {
        for part in table.parts(fields[list.column]) {
          add(name: UnsafeBufferPointer(rebasing: table.bytes[part]), to: terms.count - 1, list.flags)
        }
      }
    }
  }

  mutating func add(name: UnsafeBufferPointer<UInt8>, to term: Int, _ flags: Trie.Flags) {
    tokens.read(name)
    let identity = identity()
    var flags = flags
    if words.count == 1, tokens.all.contains(where: \.isUpperCase) { flags.insert(.upperCase) }
    if terms[term].type != .target, words.count <= 2, let isOfBody = ambiguous[identity] { flags.insert(isOfBody ? .ofBody : .ambiguous) }
    trie.insert(words, term: term, flags: flags)
    if let first = words.first { sieve.insert(first, .name) }
    if terms[term].type == .drug, words.count == 1, flags.isDisjoint(with: [.ambiguous, .ofBody]), name.count >= SpunSpelling.minimum {
      let key = SpunSpelling.key(Array(name))
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
        Array(name.utf8).withUnsafeBufferPointer { add(name: $0, to: index, []) }
      }
    }
  }
}
