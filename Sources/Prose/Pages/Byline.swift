/// What the lines about author and date say, where the page's head says nothing.
enum Byline {
  static func complete(_ metadata: inout Metadata, from blocks: [Block]) {
    guard metadata.author == nil || metadata.published == nil else { return }
    for index in blocks.indices.lazy.filter({ blocks[$0].kind.isText }).prefix(400)
    where blocks[index].layout.region.contains(.byline) && blocks[index].text.count < 160 {
      let line = blocks[index].text.string
      if metadata.author == nil { metadata.author = author(in: line) }
      if metadata.published == nil { metadata.published = PageDate.normalised(line) }
      if metadata.author != nil, metadata.published != nil { return }
    }
  }

  /// The name behind `By`, of two to five capitalised words.
  static func author(in line: String) -> String? {
    let words = line.split(whereSeparator: { $0 == " " || $0 == "|" })
    guard let by = words.firstIndex(where: { ["by", "by:", "author:"].contains($0.lowercased()) }) else { return nil }
    var name: [Substring] = []
    for word in words[(by + 1)...].prefix(5) {
      guard let first = word.first, first.isUppercase || ["de", "van", "von", "der", "di", "da"].contains(word),
        !word.contains(where: \.isNumber)
      else { break }
      let bare = word.prefix { $0 != "," && $0 != ";" && $0 != "·" }
      name.append(bare)
      if bare.count < word.count { break }
    }
    while let last = name.last, last.isEmpty || Self.months.contains(last.lowercased()) { name.removeLast() }
    return name.count >= 2 ? name.joined(separator: " ") : nil
  }

  /// The name in what a page gives as its author: `By Ada Moss, Health Reporter`.
  static func name(_ author: String) -> String {
    var parts = author.split(separator: ",").map { $0.trimmingPrefix { $0 == " " } }
    for opening in ["By ", "by ", "BY "] where parts.first?.hasPrefix(opening) == true { parts[0] = parts[0].dropFirst(opening.count) }
    while parts.count > 1, let last = parts.last, last.split(separator: " ").contains(where: { roles.contains($0.lowercased()) }) {
      parts.removeLast()
    }
    let name = parts.joined(separator: ", ")
    return name.isEmpty ? author : name
  }

  private static let roles: Set<String> = [
    "reporter", "editor", "correspondent", "writer", "journalist", "contributor", "columnist", "producer", "author", "staff",
  ]

  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "updated",
    "published", "on",
    "posted", "last",
  ]
}
