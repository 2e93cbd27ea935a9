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
    best cheap cheapest top online free no deposit bonus bonuses code codes promo coupon for fire stick writing service services write my paper papers help near me buy purchase site sites games game
    app download review reviews real money win same day fast instant bad credit without check spins welcome offer offers provider providers android iphone netflix streaming movie movies rent watches
    handbags shoes custom academic college student students trading signals broker brokers exchange wallet mining software cracked full version hack cheats generator live stream tv channel channels new
    players uk usa canada australia nj 2018 2019 2020 2021 2022 2023 2024 2025 free-spins link links building ranking agency company companies car
    auto home life quote quotes rates lenders lender refinance pills pill diet cbd domain services contractor contractors local affordable
    """)

  /// Words of a run that neither begin nor end it.
  private static let inner = set("for in no of and the near my day life")

  static func find(in bytes: [UInt8]) -> [Marks.Mark] {
    var words = Words()
    words.read(bytes)
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
      if upper - lower >= 3 {
        out.append(
          Marks.Mark(
            range: ByteRange(Int(words.starts[lower]), end(of: upper - 1, words, bytes)), reason: .spam, rule: "spam.injected-link"))
      }
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
