import Prose

/// Names of chemicals that are no drugs of the lexicon: transmitters, ions, metabolites, reagents (MeSH headings).
///
/// Read when first asked for: only the entities of a text need them, never its facts.
package struct ChemicalNames: Sendable {
  package static let shared = ChemicalNames()

  package let trie: Trie
  package let concepts: [Concept]

  private init() {
    var trie = Trie(capacity: 32_000)
    var concepts: [Concept] = []
    if let table = Table("chemicals"), let id = table.column("id"), let name = table.column("name"), let names = table.column("names") {
      var tokens = Tokens()
      table.each { fields in
        concepts.append(Concept(id: table.string(fields[id]), name: table.string(fields[name])))
        for part in [fields[name]] + (names < fields.count ? table.parts(fields[names]) : []) {
          tokens.read(UnsafeBufferPointer(rebasing: table.bytes[part]))
          let words = tokens.all.filter { $0.kind != .sign }
          trie.insert(
            words.map(\.hash), term: concepts.count - 1, flags: words.contains(where: \.isUpperCase) ? .upperCase : [])
        }
      }
    }
    self.trie = trie
    self.concepts = concepts
  }
}
