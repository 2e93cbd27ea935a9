import PatternMatching
import Prose

/// Reads author, date and site from the lines that the cleaning took away.
struct BylineReading {
  private let matcher = Matcher()
  private let dates = DateReading()

  private static let name = #"((?:(?:Dr|Prof|Mr|Mrs|Ms)\.? )?\p{Lu}[\p{L}\p{N}'’_.-]*(?:,? (?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|la|le|bin)){0,4})"#
  private static let label = #"(?:(?i:written|posted|published|asked|produced|authored|submitted|provided|reported|words|story|text) ?(?i:by)?|(?i:by)|(?i:author))"#
  private static let author = try! Pattern(#"(?:^|[^\p{L}])\#(label)(?::|\b) *\#(name)"#, .utf)
  /// A single word in small letters is a user's name.
  private static let user = try! Pattern(#"(?:^|[^\p{L}])(?i:posted by|asked by|by|author):? ([a-z][a-z0-9_]{2,20})\b(?! (?:the|a|an|our|your)\b)"#, .utf)
  private static let named = try! Pattern(#"(?:—|-|·|\|) ((?:Dr|Prof)\.? \p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3})"#, .utf)
  private static let copyright = try! Pattern(
    #"(?:©|\((?i:c)\)|(?i:copyright))(?: |(?i:copyright)|\((?i:c)\)|©)*(?:(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?)? *(?:(?i:by) )?(\p{Lu}[\p{L}\p{N}&'’. -]{2,50}?)(?= *(?:$|\.(?: |$)|,|\||(?i:All rights|Inc|Ltd|LLC|GmbH|Media|is |-)|[.] |(?:19|20)\d\d))"#,
    .utf)

  func read(_ document: inout Document) {
    var metadata = document.metadata
    for block in document.blocks {
      guard case .removed(let reason, _) = block.verdict, block.kind.isText else { continue }
      if reason == .byline || reason == .navigation {
        if metadata.author == nil, reason == .byline { metadata.author = author(block.text.bytes) }
        if metadata.published == nil, reason == .byline { metadata.published = dates.first(in: block.text.bytes) }
      }
      if metadata.site == nil, reason == .disclaimer { metadata.site = first(Self.copyright, block.text.bytes).map(trimmed) }
    }
    if metadata.site == nil { metadata.site = siteInTitle(document) ?? siteAbove(document) }
    document.metadata = metadata
  }

  private func author(_ bytes: [UInt8]) -> String? {
    if let name = first(Self.author, bytes).map(trimmed), name.utf8.count > 2, !Self.noNames.contains(name.lowercased()) {
      return name
    }
    return first(Self.user, bytes) ?? first(Self.named, bytes)
  }

  private static let noNames: Set<String> = ["the", "medically", "clinically", "posted", "published", "on", "last", "updated", "in", "date", "photos", "stock"]

  /// ` | Site`, cut from the title.
  private func siteInTitle(_ document: Document) -> String? {
    for block in document.blocks {
      guard let cut = block.cuts.first(where: { $0.rule == "navigation.site-in-title" }), let text = cut.text else { continue }
      return String(text.drop { $0 == "|" || $0 == " " })
    }
    return nil
  }

  private func siteAbove(_ document: Document) -> String? {
    let name = document.blocks.first { block in
      if case .removed(_, let rule) = block.verdict { return rule == "navigation.site-name" || rule == "navigation.above-title" }
      return false
    }
    return name.flatMap { $0.text.count < 50 ? $0.text.string : nil }
  }

  private func first(_ pattern: Pattern, _ bytes: [UInt8]) -> String? {
    guard matcher.first(pattern, in: bytes), let range = matcher.range(1) else { return nil }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  private func trimmed(_ name: String) -> String {
    var name = Substring(name)
    while let last = name.last, " .,-–".contains(last) { name = name.dropLast() }
    return String(name)
  }
}
