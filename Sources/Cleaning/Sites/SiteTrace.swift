import Prose

/// What one page adds to a `SiteMemory`: whose it is, which text it holds, which lines it has.
public struct SiteTrace: Sendable, Equatable {
  /// A site's name as a number; 0 where the page names none.
  package let site: UInt64
  /// The page's three longest paragraphs as one number, figures aside: copies of a page are one witness.
  package let page: UInt64
  /// Each line of the page once; where no site is named, each pair of neighbours, as templates repeat them.
  package let lines: Set<UInt64>

  init(_ readings: [BlockReading], site: UInt64) {
    self.site = site
    let own = readings.filter(\.isProse)
    let longest = (own.isEmpty ? readings : own).sorted { ($0.words, $0.outline) > ($1.words, $1.outline) }.prefix(3)
    page = longest.map(\.outline).sorted().reduce(1) { ($0 &* 0x9E37_79B9_7F4A_7C15) ^ $1 }
    let keys = LineKeys(readings, isNamed: site != 0)
    lines = Set(keys.values.joined())
  }
}

/// What a page's lines are looked up by.
struct LineKeys {
  /// By reading; a line without words has none.
  let values: [[UInt64]]

  init(_ readings: [BlockReading], isNamed: Bool) {
    if isNamed {
      values = readings.map { $0.words > 0 ? [$0.outline] : [] }
      return
    }
    let worded = readings.indices.filter { readings[$0].words > 0 }
    var values = [[UInt64]](repeating: [], count: readings.count)
    for (place, index) in worded.enumerated() {
      let before = place == 0 ? Self.edge : readings[worded[place - 1]].outline
      let after = place + 1 == worded.count ? Self.edge : readings[worded[place + 1]].outline
      values[index] = [Self.pair(before, readings[index].outline), Self.pair(readings[index].outline, after)]
    }
    self.values = values
  }

  /// Before a page's first line and behind its last.
  private static let edge: UInt64 = 0xED6E

  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { (first &* 0x9E37_79B9_7F4A_7C15) ^ second }
}

/// A site as a number.
enum SiteName {
  /// By the host of the page's address, without `www.`, else by the name that the page gives its site; 0 where it has neither.
  static func number(_ metadata: Metadata) -> UInt64 {
    guard let name = metadata.url.flatMap(host) ?? metadata.site.map({ "\u{1F}" + $0.lowercased() }) else { return 0 }
    return max(1, name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
  }

  /// `www.Example.org` of `https://www.example.org:8080/a?b` as `example.org`; nil where the address has none.
  static func host(_ address: String) -> String? {
    guard let scheme = address.firstRange(of: "://") else { return nil }
    let rest = address[scheme.upperBound...].prefix { !"/?#".contains($0) }
    let host = (rest.split(separator: "@").last ?? "").prefix { $0 != ":" }.lowercased()
    let bare = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    return bare.isEmpty ? nil : bare
  }
}
