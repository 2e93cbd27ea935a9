/// Single words that are common around articles; how many of a block's words are such is a feature of the page model.
struct CueWords: Sendable {
  enum Kind: Int, CaseIterable { case share, subscribe, legal, more, comment, date, by, advertisement, contact, you, function }

  static let kinds = Kind.allCases.count
  static let shared = CueWords()
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

  static func hash(_ word: some Sequence<UInt8>) -> UInt64 { word.reduce(seed) { step($0, $1) } }

  /// The hashes of a text's words in small letters.
  static func words(of text: String) -> Set<UInt64> {
    Set(text.lowercased().utf8.split { $0 < 0x80 && !($0 &- 0x61 < 26) }.map { hash($0) })
  }

  private var keys = [UInt64](repeating: 0, count: 1024)
  private var masks = [UInt16](repeating: 0, count: 1024)

  private init() {
    for (kind, list) in Self.lists {
      for word in list.split(whereSeparator: \.isWhitespace) {
        let key = Self.hash(word.utf8)
        let slot = slot(of: key)
        keys[slot] = key
        masks[slot] |= 1 << UInt16(kind.rawValue)
      }
    }
  }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key ^ key >> 31) & 1023
    while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & 1023 }
    return slot
  }

  /// The kinds of a word's hash, a bit each.
  subscript(_ key: UInt64) -> UInt16 { masks[slot(of: key)] }

  private static let lists: [(Kind, String)] = [
    (
      .share,
      "share tweet facebook twitter pinterest linkedin instagram whatsapp email print follow youtube telegram reddit flipboard copy link pin"
    ),
    (.subscribe, "subscribe newsletter newsletters signup inbox join sign register subscription download app free trial demo"),
    (.legal, "copyright © rights reserved terms privacy policy cookie cookies disclaimer license"),
    (
      .more,
      """
      more related also recommended trending popular latest next previous continue read see view back top menu skip search home all recent stories
      """
    ),
    (.comment, "comment comments reply replies login log responses thread disqus"),
    (
      .date,
      """
      jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december ago
      hours minutes min mins updated published posted monday tuesday wednesday thursday friday saturday sunday am pm est last
      """
    ),
    (
      .by,
      """
      by author written staff editor editors reviewed credit credits photo photos image images getty via source courtesy reporter writer correspondent
      contributor photograph illustration ap reuters
      """
    ),
    (
      .advertisement,
      "advertisement sponsored affiliate commission ad ads disclosure buy shop price cart sale offer deal deals sponsor advertise"
    ),
    (.contact, "contact call phone tel address us about team careers help support faq"),
    (.you, "you your we our us i my me"),
    (
      .function,
      """
      the of and to in a is that for with it as was on are be by this at from or an have has not but they he his her which their will can said were
      been more who one about if would so what when there
      """
    ),
  ]
}
