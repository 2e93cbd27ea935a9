import Prose

/// Where a page is one long line, its menu stands before the first sentence and its comment box behind the last: both are cut out of the block.
enum FrameCuts {
  /// Pages of more blocks than this have their frame in blocks of its own.
  static let mostBlocks = 4
  private static let fewestBytes = 400
  private static let fewestEntries = 3

  static func marks(_ bytes: [UInt8]) -> [Marks.Mark] {
    guard bytes.count >= fewestBytes else { return [] }
    return [menu(bytes), box(bytes)].compactMap(\.self)
  }

  /// Three entries of a menu or more that the text begins with.
  private static func menu(_ bytes: [UInt8]) -> Marks.Mark? {
    var words = Words()
    words.read(Array(bytes.prefix(fewestBytes)))
    let entries = words.hashes.indices.prefix {
      entryWords.contains(words.hashes[$0]) && (words.shapes[$0].contains(.capital) || joining.contains(words.hashes[$0]))
    }
    guard entries.count >= fewestEntries, entries.upperBound < words.count, entries.contains(where: { sure.contains(words.hashes[$0]) })
    else { return nil }
    return Marks.Mark(range: ByteRange(0, Int(words.starts[entries.upperBound])), reason: .navigation, rule: "navigation.menu-before-text")
  }

  /// From the last sentence's end before the terms of a comment box, if no dose stands behind it.
  private static func box(_ bytes: [UInt8]) -> Marks.Mark? {
    guard
      let terms = (bytes.count / 3..<bytes.count).first(where: { at in
        bytes[at] == boxes[0][0] && boxes.contains { bytes[at...].starts(with: $0) }
      })
    else { return nil }
    var lower = terms
    while lower > 2, !isEnd(bytes, lower) { lower -= 1 }
    guard lower > bytes.count / 3, !Signs(Array(bytes[terms...])).contains(.dose) else { return nil }
    return Marks.Mark(range: ByteRange(lower, bytes.count), reason: .form, rule: "form.box-behind-text")
  }

  /// Whether a sentence ends before the blank before a place.
  private static func isEnd(_ bytes: [UInt8], _ at: Int) -> Bool {
    bytes[at - 1] == 0x20 && [0x2E, 0x21, 0x3F].contains(bytes[at - 2]) && (0x41...0x5A).contains(bytes[at])
  }

  private static let boxes = ["Your email address will not be published", "Your e-mail address will not be published"].map {
    Array($0.utf8)
  }
  private static let sure = Evidence.words("home menu login search skip")
  private static let joining = Evidence.words("in to us and")
  private static let entryWords = Evidence.words(
    "home about us contact services blog search log in login menu news shop privacy sign register cart faq skip to content main products articles and archive sitemap posts"
  )
}
