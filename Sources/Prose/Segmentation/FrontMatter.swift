/// The head of a Markdown file: fields between two lines of `---`, as generators of static sites write them.
///
/// ```
/// ---
/// title: "Metformin at a glance"
/// date: 2020-03-04
/// ---
/// ```
struct FrontMatter {
  /// Names in small letters with the places of their values, quotes left out.
  private(set) var fields: [(name: String, value: ByteRange)] = []
  /// Where the closing line ends.
  private(set) var end = 0

  /// A head has fewer lines than this.
  private static let mostLines = 200

  /// Nil where the text does not begin with one.
  init?(_ bytes: [UInt8]) {
    var at = 0
    for number in 0..<Self.mostLines where at < bytes.count {
      let upper = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
      let line = Columns.trim(ByteRange(at, upper), bytes)
      at = upper + 1
      let isFence = Self.isFence(bytes[line.lower..<line.upper])
      if number == 0 {
        guard isFence else { return nil }
      } else if isFence {
        end = line.upper
        return
      } else if let field = Self.field(line, bytes) {
        fields.append(field)
      }
    }
    return nil
  }

  /// What a page says of itself in its head.
  func metadata(_ bytes: [UInt8]) -> Metadata {
    func value(_ names: String...) -> String? {
      guard let range = place(names) else { return nil }
      return String(decoding: bytes[range.lower..<range.upper], as: UTF8.self)
    }
    var metadata = Metadata()
    metadata.title = value("title")
    metadata.author = value("author", "authors", "byline")
    metadata.published = value("date", "published", "pubdate", "publishdate").flatMap(PageDate.normalised)
    metadata.url = value("canonical", "canonical_url", "url").flatMap { $0.contains("://") ? $0 : nil }
    metadata.site = value("site", "site_name", "sitename")
    return metadata
  }

  /// Where the title stands.
  var title: ByteRange? { place(["title"]) }

  private func place(_ names: [String]) -> ByteRange? {
    fields.first { names.contains($0.name) && !$0.value.isEmpty }?.value
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.count >= 3 && line.allSatisfy { $0 == 0x2D } || line.elementsEqual("...".utf8)
  }

  /// `name: value`; lines of lists and blocks are left alone.
  private static func field(_ line: ByteRange, _ bytes: [UInt8]) -> (name: String, value: ByteRange)? {
    guard let colon = bytes[line.lower..<line.upper].firstIndex(of: 0x3A), colon > line.lower else { return nil }
    let name = String(decoding: bytes[line.lower..<colon], as: UTF8.self).lowercased()
    guard name.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A || $0 == 0x5F || $0 == 0x2D }) else { return nil }
    var value = Columns.trim(ByteRange(colon + 1, line.upper), bytes)
    if value.count >= 2, let quote = bytes[value.lower...].first, quote == 0x22 || quote == 0x27, bytes[value.upper - 1] == quote {
      value = ByteRange(value.lower + 1, value.upper - 1)
    }
    return (name, value)
  }
}

extension LineReader {
  /// The blocks of a head: its title as a heading, the rest as markup.
  func blocks(of head: FrontMatter) -> [Block] {
    func markup(_ lower: Int, _ upper: Int) -> Block {
      Block(kind: .markup, range: text.source(of: ByteRange(lower, upper)), verdict: .removed(.markup, rule: "markup.front-matter"))
    }
    guard let title = head.title else { return [markup(0, head.end)] }
    var assembly = Assembly(text)
    assembly.keep(title)
    var layout = Block.Layout()
    layout.level = 1
    return [markup(0, title.lower), assembly.block(.heading, layout), markup(title.upper, head.end)].compactMap { $0 }
  }
}
