import Extraction

/// One difference of a fact within a document.
package struct FactChange: Sendable {
  package enum Change: String, Sendable, CaseIterable {
    /// The document states it now, and did not.
    case gained
    /// The document stated it, and does no more.
    case lost
    /// One answer of the slot took another's place: 500 mg became 850 mg.
    case changed
    /// The same words in the same place, but the lexicon gives a concept another key: slot and fact have other hashes.
    case rekeyed
    /// The same fact said otherwise: other words, rule, confidence or attribute, or in more or fewer places.
    case restated
    /// The same fact in the same words, elsewhere.
    case moved
  }

  /// A document by its ids; one is nil where only one dataset has it, and they differ where it moved.
  package struct Document: Sendable, Hashable {
    package var old: String?
    package var new: String?

    package init(old: String?, new: String?) {
      self.old = old
      self.new = new
    }

    /// By what it is called now, or was where it is gone.
    package var id: String { new ?? old ?? "" }
  }

  /// What one dataset says.
  package struct Side: Sendable {
    /// Id of the fact: its first 16 digits are the slot.
    package var fact: String
    /// The document's mentions of the fact that the other dataset has not, in the order of mentions.jsonl; empty where the fact is there
    /// by mentions that both have.
    package var mentions: [StoredMention]

    package init(fact: String, mentions: [StoredMention]) {
      self.fact = fact
      self.mentions = mentions
    }

    package var slot: String { String(fact.prefix(16)) }
  }

  package var document: Document
  package var change: Change
  package var kind: FactKind
  /// Nil for a gained fact.
  package var old: Side?
  /// Nil for a lost fact.
  package var new: Side?

  package init(document: Document, change: Change, kind: FactKind, old: Side?, new: Side?) {
    self.document = document
    self.change = change
    self.kind = kind
    self.old = old
    self.new = new
  }

  /// The slot as it is now, or was.
  package var slot: String { (new ?? old)?.slot ?? "" }
}
