/// Why a fact differs between two datasets.
///
/// ```swift
/// Cause(.rule, "adverse.cause")                                       // this rule was added, changed or switched off
/// Cause(.confounded, also: [Cause(.document), Cause(.lexicon)])       // either may be it: crossed runs don't separate them
/// ```
package struct Cause: Codable, Hashable, Sendable, Comparable {
  package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// The page's content changed, came or went.
    case document
    /// The program changed, and no rule that the fact rests on has another hash.
    case program
    /// A rule was added, changed or switched off; `detail` is its id.
    case rule
    /// The lexicon changed; `detail` is the entry, where it is known.
    case lexicon
    /// An option of the run; `detail` is its name.
    case options
    /// A reviewer's word.
    case verdict
    /// Another document makes this one its copy, or stands for it no more; `detail` is the other's id.
    case duplicate
    /// Another part of the page is kept; `detail` is the reason for which the block is now, or was, removed.
    case cleaning
    /// Several changed at once, and crossed runs don't separate them: `also` has the candidates.
    case confounded
  }

  package var kind: Kind
  package var detail: String?
  /// The candidates of a confounded cause, sorted; else empty.
  package var also: [Cause]

  package init(_ kind: Kind, _ detail: String? = nil, also: [Cause] = []) {
    self.kind = kind
    self.detail = detail
    self.also = also.sorted()
  }

  /// By kind in the order of their declaration, then by detail.
  package static func < (a: Cause, b: Cause) -> Bool {
    if a.kind != b.kind { return a.kind.order < b.kind.order }
    if a.detail != b.detail { return (a.detail ?? "").precedes(b.detail ?? "") }
    return a.also.lexicographicallyPrecedes(b.also)
  }
}

extension Cause.Kind {
  fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Finds out why facts differ.
///
/// It is asked only about documents that both datasets have; where one has it alone, the document is the cause.
package protocol CauseFinding {
  /// Differences come document by document, in the byte order of the new ids.
  func cause(of change: FactChange) throws -> Cause
  /// Why a document is a copy on one side only, or is cleaned or described otherwise.
  func cause(of document: DocumentDifference) throws -> Cause
}
