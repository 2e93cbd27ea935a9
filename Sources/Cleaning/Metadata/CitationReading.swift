import PatternMatching
import Prose

/// Reads the works that a document cites, with their identifiers.
struct CitationReading {
  private let matcher = Matcher()

  private static let doi = try! Pattern(#"\b(10\.\d{4,9}/[^\s"<>]+)"#)
  private static let pmid = try! Pattern(#"\bPMID:? *(\d{4,9})\b"#, .caseless)
  private static let pmcid = try! Pattern(#"\bPMC(?:ID)?:? *(?:PMC)?(\d{4,9})\b"#, .caseless)
  /// Where the next work of a list on one line begins.
  private static let next = try! Pattern(#"(?<=[.;\d] )(?:\d{1,2}\) |\[\d{1,2}\] )(?=\p{Lu})"#, .utf)

  func read(_ document: inout Document) {
    for index in document.blocks.indices where document.blocks[index].kind.isText && mayCite(index, document) {
      let isListed = !document.blocks[index].isKept
      for entry in entries(document.blocks[index].text.bytes) {
        if let citation = citation(entry, isListed: isListed), !document.metadata.citations.contains(citation) {
          document.metadata.citations.append(citation)
        }
      }
    }
  }

  private func mayCite(_ index: Int, _ document: Document) -> Bool {
    if case .removed(.reference, let rule) = document.blocks[index].verdict { return rule != "reference.heading" }
    return document.blocks[index].isKept && Self.marks.contains(anyOf: document.blocks[index].text.bytes)
  }

  private static let marks = ByteStrings(["doi", "DOI", "PMID", "PMC"])

  private func entries(_ bytes: [UInt8]) -> [[UInt8]] {
    var starts = [0]
    bytes.withUnsafeBufferPointer { matcher.each(Self.next, in: $0) { starts.append($0.lowerBound) } }
    return zip(starts, starts.dropFirst() + [bytes.count]).map { Array(bytes[$0..<$1]) }
  }

  /// A work of a bibliography, or one with an identifier in the text.
  private func citation(_ bytes: [UInt8], isListed: Bool) -> Citation? {
    var citation = Citation(text: String(decoding: bytes, as: UTF8.self).trimmed)
    citation.doi = first(Self.doi, bytes).map { String($0.reversed().drop { ".,;:)]".contains($0) }.reversed()) }
    citation.pmid = first(Self.pmid, bytes)
    citation.pmcid = first(Self.pmcid, bytes).map { "PMC\($0)" }
    guard citation.doi == nil, citation.pmid == nil, citation.pmcid == nil else { return citation }
    return isListed && bytes.count > 25 ? citation : nil
  }

  private func first(_ pattern: Pattern, _ bytes: [UInt8]) -> String? {
    guard matcher.first(pattern, in: bytes), let range = matcher.range(1) else { return nil }
    return String(decoding: bytes[range], as: UTF8.self)
  }
}

extension String {
  fileprivate var trimmed: String {
    var view = Substring(self)
    while let first = view.first, first.isWhitespace { view = view.dropFirst() }
    while let last = view.last, last.isWhitespace { view = view.dropLast() }
    return String(view)
  }
}
