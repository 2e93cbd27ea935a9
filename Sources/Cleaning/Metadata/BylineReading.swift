import PatternMatching
import Prose

/// Reads author, date and site from the lines that the cleaning took away.
struct BylineReading {
  private let matcher = Matcher()
  private let dates = DateReading()

  private static let credential = #"(?:, ?(?:\p{Lu}[\p{L}]{0,3}\p{Lu}|\p{Lu}{2,5})\b){0,2}"#
  private static let word = #"\p{Lu}[\p{L}\p{N}'’_.-]*(?!\p{L}|:)"#
  private static let name =
    #"((?:(?:Dr|Prof|Mr|Mrs|Ms)\.? )?(?!(?:\#(days)))\#(word)(?: (?:\#(word)|(?:de|van|von|der|la|le|bin)\b)){0,4}\#(credential))"#
  private static let days =
    #"(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)\b|On\b|In\b|The\b|Date\b|Last\b|Medically\b"#
  private static let author = try! Pattern(
    #"(?:^|[^\p{L}])(?:(?i:written|posted|published|asked|produced|authored|submitted|provided|reported|words|story|text)(?i: by|:)|(?i:by)|(?i:authors?):?):? *\#(name)"#,
    .utf)
  /// The same in Spanish, German, French, Portuguese, Italian, Dutch, Polish and Russian.
  private static let authorAbroad = try! Pattern(
    #"(?i:publicado|escrito|redactado|veröffentlicht|geschrieben|verfasst|publié|rédigé|écrit|pubblicato|scritto|geplaatst|gepubliceerd|geschreven|opublikowano)\b[^|]{0,40}? (?:por|von|par|da|di|door|przez) (?:Dr\. med\. )?\#(name)|(?i:autor|autora|autorin|auteur|autore|автор)(?: статьи)?: *\#(name)"#,
    .utf)
  /// A single word in small letters is a user's name.
  private static let user = try! Pattern(
    #"(?:^|[^\p{L}])(?i:posted by|asked by|by|author):? ([\p{L}][\p{L}\p{N}_.]{2,20})\b(?!@)(?! (?:the|a|an|our|your)\b)"#, .utf)
  private static let named = try! Pattern(#"(?:—|-|·|\|) ((?:Dr|Prof)\.? \p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3})"#, .utf)
  private static let copyright = try! Pattern(
    #"(?:©|\((?i:c)\)|(?i:copyright))(?: |(?i:copyright)|\((?i:c)\)|©)*(?:(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?)? *(?:(?i:by) )?(\p{Lu}[\p{L}\p{N}&'’. -]{2,50}?)(?= *(?:$|\.(?: |$)|,|\||(?i:All rights|Inc|Ltd|LLC|GmbH|Media|is |-)|[.] |(?:19|20)\d\d))"#,
    .utf)

  func read(_ document: inout Document) {
    var metadata = document.metadata
    for index in document.blocks.indices where document.blocks[index].kind.isText {
      guard case .removed(let reason, _) = document.blocks[index].verdict else { continue }
      guard reason == .byline || reason == .disclaimer else { continue }
      let block = document.blocks[index]
      if reason == .byline {
        if metadata.author == nil { metadata.author = author(block.text.bytes) }
        if metadata.published == nil { metadata.published = dates.first(in: beforeOtherDates(block.text.bytes)) }
      }
      if metadata.site == nil, reason == .disclaimer { metadata.site = first(Self.copyright, block.text.bytes).map(trimmed) }
    }
    if metadata.site == nil { metadata.site = siteInTitle(document) ?? siteAbove(document, title: metadata.title) }
    document.metadata = metadata
  }

  /// The text before it tells when a member joined or when the page is looked at again: no dates on which it was published.
  private func beforeOtherDates(_ bytes: [UInt8]) -> [UInt8] {
    guard matcher.first(Self.otherDates, in: bytes), let range = matcher.range(0) else { return bytes }
    return Array(bytes[..<range.lowerBound])
  }

  private static let otherDates = try! Pattern(
    #"\b(?:joined|member since|registered|review date|next review|review due|due for review|expires|valid until)\b"#, .caseless)

  private func author(_ bytes: [UInt8]) -> String? {
    (first(Self.author, bytes) ?? first(Self.authorAbroad, bytes) ?? first(Self.user, bytes) ?? first(Self.named, bytes)).map(trimmed)
  }

  /// ` | Site`, cut from the title.
  private func siteInTitle(_ document: Document) -> String? {
    for index in document.blocks.indices where !document.blocks[index].cuts.isEmpty {
      guard let cut = document.blocks[index].cuts.first(where: { $0.rule == "navigation.site-in-title" }), let text = cut.text else {
        continue
      }
      return String(text.drop { $0 == "|" || $0 == " " })
    }
    return nil
  }

  /// The first words of the page's first menu that are said again elsewhere outside the article, or its line above the title.
  private func siteAbove(_ document: Document, title: String?) -> String? {
    let blocks = document.blocks
    let removed = blocks.indices.filter { blocks[$0].kind.isText && !blocks[$0].isKept }
    if let menu = removed.first(where: { if case .removed(.navigation, _) = blocks[$0].verdict { true } else { false } }) {
      let words = blocks[menu].text.string.split(separator: " ").prefix { $0.first?.isUppercase == true || $0 == "&" }
      for count in stride(from: min(5, words.count), to: 0, by: -1) {
        let name = words.prefix(count).joined(separator: " ")
        guard name.count > 3, !Self.noSites.contains(name.lowercased()) else { continue }
        let said = ByteStrings([name])
        if removed.contains(where: { $0 != menu && said.contains(anyOf: blocks[$0].text.bytes) }) { return name }
      }
    }
    let name = blocks.indices.first {
      if case .removed(_, let rule) = blocks[$0].verdict {
        rule == "navigation.site-name" || rule == "navigation.above-title"
      } else {
        false
      }
    }
    return name.flatMap { blocks[$0].text.count < 50 && blocks[$0].text.string != title ? trimmed(blocks[$0].text.string) : nil }
  }

  private static let noSites: Set<String> = [
    "home", "menu", "skip", "search", "sections", "sign", "log", "news", "about", "contact", "the", "back", "health", "faq", "trending",
    "subscribe",
  ]

  private func first(_ pattern: Pattern, _ bytes: [UInt8]) -> String? {
    guard matcher.first(pattern, in: bytes), let range = matcher.range(1) ?? matcher.range(2) else { return nil }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  private func trimmed(_ name: String) -> String {
    var name = Substring(name)
    while let last = name.last, " .,-–®™".contains(last) { name = name.dropLast() }
    return String(name)
  }
}
