import Cleaning
import Extraction
import Prose

/// Everything that a run found in one document, before it is known which others are like it.
public struct DocumentRecord: Sendable {
  public enum Outcome: Sendable {
    case kept
    /// Mostly in another language than the one wanted.
    case foreign
    /// Nothing was kept.
    case empty
  }

  /// As the contract defines ids, before `@hash` is added where two documents share one.
  public var id: String
  public var source: String
  public var url: String?
  public var published: String?
  /// Further fields of a JSON Lines record, as (name, JSON text).
  public var carried: [(name: String, json: String)]
  /// Of the content bytes, as hexadecimal digits.
  public var rawHash: String
  /// With verdicts; blocks hold their text.
  public var document: Document
  public var clean: CleanText
  public var extraction: Findings
  public var outcome: Outcome

  public init(
    source: SourceDocument, rawHash: String, document: Document, clean: CleanText, extraction: Findings, outcome: Outcome
  ) {
    id = source.id
    self.source = source.source
    url = source.url ?? document.metadata.url
    published = source.published ?? document.metadata.published
    carried = source.carried
    self.rawHash = rawHash
    self.document = document
    self.clean = clean
    self.extraction = extraction
    self.outcome = outcome
  }
}
