import Prose

/// Phrases of sold links that were pushed into a sentence: `reduce the risk best vpn for fire stick of stroke`.
///
/// A run of words that such links are made of, with a thing to sell among them. Words of the article beside the run stay.
enum InjectedLinks {
  /// What is sold; one of these makes a run.
  static let wares = set(
    """
    casino casinos vpn payday loan loans essay essays slot slots poker betting bookmaker bookmakers roulette blackjack jackpot escort escorts replica backlinks seo forex bitcoin
    crypto dissertation gacor togel apk iptv porn webcam lottery insurance mortgage mortgages mattress mattresses warranty keto gummies
    hosting plumber plumbers plumbing roofing realtor dating vape vapes
    """)

  /// What stands round it.
  private static let company = set(
    """
    play best cheap cheapest top online free no deposit bonus bonuses code codes promo coupon for fire stick writing service services write my paper papers help near me buy purchase site sites games game
    app download review reviews real money win same day fast instant bad credit without check spins welcome offer offers provider providers android iphone netflix streaming movie movies rent watches
    handbags shoes custom academic college student students trading signals broker brokers exchange wallet mining software cracked full version hack cheats generator live stream tv channel channels new
    players uk usa canada australia nj 2018 2019 2020 2021 2022 2023 2024 2025 free-spins link links building ranking agency company companies car
    auto home life quote quotes rates lenders lender refinance pills pill diet cbd domain services contractor contractors local affordable
    """)

  /// Words of a run that neither begin nor end it.
  private static let inner = set("for in no of and the near my day life")

  /// Words of a shop for medicines; one of them makes a run of an order, of something and of these: `order generic cialis online overnight`.
  static let offers = set("online cheap cheapest overnight")
  private static let orders = set("buy order purchase cheap cheapest discount generic")
  private static let terms = set(
    "online cheap cheapest overnight without no prescription rx uk usa canada australia price prices pharmacy delivery shipping next day")

  /// Words before which an order is the article's own: `never buy sedatives online`.
  private static let governors = set(
    """
    to you they we i who people patients users customers teenagers adults many some most others anyone someone everyone can could may might should must will would not never don't
    do does did cannot and or but if when that which from of a an the any no by about for please always often also even just then than as is are be in on with
    sell sells selling sold offer offers offering find finding get getting buy buying order ordering purchase purchasing provide provides import importing
    """)

  /// On a page of HTML the link is all that stands between its tags: `daily<a>best casino bonus</a> on`.
  static func find(in block: Block) -> [Marks.Mark] {
    let marks = find(in: block.text.bytes)
    guard block.layout.linkBytes > 0 else { return marks }
    return marks.map { mark in
      let whole = betweenTags(mark.range, block.text)
      let isLink = whole.count <= min(block.layout.linkBytes, longestLink) && whole.count < block.text.count
      return isLink ? Marks.Mark(range: whole, reason: mark.reason, rule: mark.rule) : mark
    }
  }

  private static let longestLink = 80

  /// The text around a range as far as its content bytes stand without a gap.
  private static func betweenTags(_ range: ByteRange, _ text: TracedText) -> ByteRange {
    func isTogether(_ at: Int) -> Bool { text.source(of: ByteRange(at - 1, at)).upper == text.source(of: ByteRange(at, at + 1)).lower }
    var (lower, upper) = (range.lower, range.upper)
    // A mark may take a blank along that stands behind the tag.
    while upper > lower + 1, text.bytes[upper - 1] == 0x20 { upper -= 1 }
    while lower > 0, range.upper - lower <= longestLink, isTogether(lower) { lower -= 1 }
    while upper < text.count, upper - lower <= longestLink, isTogether(upper) { upper += 1 }
    return ByteRange(lower, upper)
  }

  static func find(in bytes: [UInt8]) -> [Marks.Mark] {
    var words = Words()
    words.read(bytes)
    return phrases(words, bytes) + medicines(words, bytes)
  }

  /// An order for a medicine, which no word of the sentence asks for: `may cause headache buy tramadol online cheap and dizziness`.
  private static func medicines(_ words: Words, _ bytes: [UInt8]) -> [Marks.Mark] {
    var out: [Marks.Mark] = []
    var at = 1
    while at < words.count {
      defer { at += 1 }
      guard orders.contains(words.hashes[at]), !words.shapes[at].contains(.capital), touches(words, at - 1, bytes),
        !governors.contains(words.hashes[at - 1]), !orders.contains(words.hashes[at - 1]), !isAdverb(at - 1, words, bytes)
      else { continue }
      let goods = (at + 1..<min(at + 6, words.count)).prefix { touches(words, $0 - 1, bytes) }
      guard let first = goods.dropFirst().first(where: { terms.contains(words.hashes[$0]) }),
        !goods.prefix(while: { $0 < first }).contains(where: { governors.contains(words.hashes[$0]) })
      else { continue }
      var upper = first
      while upper < words.count, terms.contains(words.hashes[upper]), touches(words, upper - 1, bytes) { upper += 1 }
      guard (at..<upper).contains(where: { offers.contains(words.hashes[$0]) }) else { continue }
      out.append(mark(at, upper, words, bytes))
      at = upper - 1
    }
    return out
  }

  /// "resources to safely buy medicines online".
  private static func isAdverb(_ at: Int, _ words: Words, _ bytes: [UInt8]) -> Bool {
    let end = end(of: at, words, bytes)
    return end - Int(words.starts[at]) > 3 && bytes[end - 2] == UInt8(ascii: "l") && bytes[end - 1] == UInt8(ascii: "y")
  }

  private static func mark(_ lower: Int, _ upper: Int, _ words: Words, _ bytes: [UInt8]) -> Marks.Mark {
    Marks.Mark(range: ByteRange(Int(words.starts[lower]), end(of: upper - 1, words, bytes)), reason: .spam, rule: "spam.injected-link")
  }

  private static func phrases(_ words: Words, _ bytes: [UInt8]) -> [Marks.Mark] {
    var out: [Marks.Mark] = []
    var at = 0
    while at < words.count {
      guard wares.contains(words.hashes[at]) else {
        at += 1
        continue
      }
      var (lower, upper) = (at, at + 1)
      while lower > 0, isCompany(words, lower - 1), touches(words, lower - 1, bytes) { lower -= 1 }
      while upper < words.count, isCompany(words, upper) || wares.contains(words.hashes[upper]), touches(words, upper - 1, bytes) {
        upper += 1
      }
      while lower < at, inner.contains(words.hashes[lower]), words.hashes[lower] != no { lower += 1 }
      while upper > at + 1, inner.contains(words.hashes[upper - 1]) { upper -= 1 }
      if upper - lower >= 3 { out.append(mark(lower, upper, words, bytes)) }
      at = upper
    }
    return out
  }

  private static let no = Words("no").hashes[0]

  private static func isCompany(_ words: Words, _ at: Int) -> Bool {
    company.contains(words.hashes[at]) && !words.shapes[at].contains(.shouting)
  }

  /// Only a blank or a hyphen lies between a word and the next.
  private static func touches(_ words: Words, _ at: Int, _ bytes: [UInt8]) -> Bool {
    guard at + 1 < words.count else { return false }
    let end = end(of: at, words, bytes)
    return Int(words.starts[at + 1]) - end == 1
  }

  private static func end(of at: Int, _ words: Words, _ bytes: [UInt8]) -> Int {
    var end = Int(words.starts[at])
    while end < bytes.count, bytes[end] > 0x2F, !(0x3A...0x40).contains(bytes[end]) { end += 1 }
    return end
  }

  private static func set(_ list: String) -> Set<UInt64> {
    Set(list.split(whereSeparator: \.isWhitespace).compactMap { Words(String($0)).hashes.first })
  }
}
