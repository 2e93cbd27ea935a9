import Prose

/// Short lines within an article that their first words give away: they point elsewhere, sell, or belong to a picture.
enum PageLines {
  struct Cue: Sendable {
    var reason: Reason
    var rule: String
    /// Words the line may have.
    var upTo: Float
    /// In small letters.
    var beginnings: [String]
  }

  static let cues: [Cue] = [
    Cue(
      reason: .navigation, rule: "page.line-read-more", upTo: 25,
      beginnings: [
        "read more:", "read more about", "see more:", "see also:", "read also:", "also read:", "also see:", "related:", "related story:",
        "related article",
        "related stories", "more:", "read next:", "up next:", "don't miss:", "don’t miss:", "don't miss", "don’t miss", "you may also like",
        "you might also like", "recommended reading", "recommended for you", "more from", "watch:", "listen:", "more stories", "more great",
        "read this next",
        "further reading", "trending:", "most read", "story continues below", "article continues below", "keep reading", "continue reading",
      ]),
    Cue(
      reason: .promotion, rule: "page.line-advertisement", upTo: 4,
      beginnings: ["advertisement", "advert", "sponsored", "ad feedback", "scroll to continue", "paid content"]),
    Cue(
      reason: .navigation, rule: "page.line-share", upTo: 8,
      beginnings: [
        "share this", "share on", "share article", "share via", "follow us", "tweet this", "pin it", "like us on", "click to share",
      ]),
    Cue(
      reason: .caption, rule: "page.line-caption", upTo: 60,
      beginnings: ["image caption", "media caption", "photo credit", "image credit", "image source", "photo by:"]),
  ]

  /// The cue that a text begins with, where the text is short enough.
  static func cue(_ text: [UInt8], words: Float) -> Cue? {
    guard words <= 60 else { return nil }
    if namesPicture(text) { return cues.last }
    let beginning = text.prefix(32).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    return prepared.first { words <= $0.cue.upTo && $0.beginnings.contains { beginning.starts(with: $0) } }?.cue
  }

  /// Whether a text ends by naming where its picture is from: `(Image: AFP)`.
  static func namesPicture(_ text: [UInt8]) -> Bool {
    guard text.last == 0x29, let open = text.suffix(60).lastIndex(of: 0x28) else { return false }
    let inside = text[(open + 1)...].prefix(12).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    return pictures.contains { inside.starts(with: $0) }
  }

  private static let pictures = ["image:", "photo:", "picture:", "pic:", "credit:", "image credit", "photo credit", "photo by"].map {
    Array($0.utf8)
  }

  private static let prepared = cues.map { (cue: $0, beginnings: $0.beginnings.map { Array($0.utf8) }) }
}
