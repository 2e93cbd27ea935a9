import Prose

/// Names to concepts: the tables carried inside the program, and a user's own.
///
/// ```swift
/// let lexicon = try Lexicon()
/// lexicon.lookUp("Paracetamol").map(\.concept.name)    // ["acetaminophen"]
/// ```
public final class Lexicon: Sendable {
  /// Table, type of its terms and how they are told apart from others. Earlier tables win where two types share a name.
  static let sources: [(table: String, type: TermType)] = [
    ("drugs", .drug), ("combinations", .drug), ("classes", .drugClass), ("substances", .substance), ("effects", .effect),
    ("targets", .target), ("routes", .route), ("forms", .form),
  ]

  public let terms: [Term]
  /// The type of each term, close together: every name that is found asks for it.
  package let types: [TermType]
  package let trie: Trie
  /// The first words of all names.
  package let sieve: Sieve
  /// Drugs by the folded spelling of their single-word names (see `SpunSpelling`).
  package let spun: SpunNames
  private let tables: [Table?]
  /// The bytes of a user's tables, as they were given; for hashes.
  public let own: [String]

  /// Throws where a line of a user's table can't be read.
  public init(own: [OwnTable] = []) throws(OwnTable.Failure) {
    var builder = LexiconBuilder()
    for source in Self.sources { builder.add(table: source.table, type: source.type) }
    for table in own { try builder.add(table) }
    terms = builder.terms
    types = builder.terms.map(\.type)
    trie = builder.trie
    sieve = builder.sieve
    spun = builder.spun
    tables = builder.tables
    self.own = own.map(\.text)
  }

  /// SHA-256 of all tables, the user's own among them.
  public var hash: String {
    var all: [UInt8] = []
    for table in tables { if let table { all.append(contentsOf: table.bytes) } }
    for text in own { all.append(contentsOf: text.utf8) }
    return Digest.sha256(all)
  }

  /// The terms that a whole text names.
  public func lookUp(_ text: String) -> [Term] {
    var node: Int32 = 0
    for token in Tokens(Array(text.utf8)).words {
      guard let next = trie.step(node, token.hash) else { return [] }
      node = next
    }
    var found: [Term] = []
    if node != 0 { trie.names(at: node) { found.append(terms[Int($0.term)]) } }
    return found.reversed()
  }

  /// A column of a term's line in its table, as a list; empty for a user's own.
  public func column(_ name: String, of term: Term) -> [String] {
    guard let row = term.row, let table = tables[row.table], let column = table.column(name) else { return [] }
    var out: [String] = []
    table.each(in: row.bytes) { fields in
      if column < fields.count { out = table.parts(fields[column]).map(table.string) }
    }
    return out
  }
}
