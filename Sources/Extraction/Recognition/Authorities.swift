import Lexicon
import Prose

/// Agencies that approve medicines, and the countries that they speak for.
///
/// Both are tagged `<Z>`; a unit's `name` is the agency's short name or the country's.
struct Authorities: Sendable {
  private var trie = Trie(capacity: 600)
  private(set) var firstWords: Set<WordHash> = []

  private static let agencies: [(name: String, country: String, names: [String])] = [
    (
      "FDA", "United States",
      [
        "FDA", "US FDA", "U.S. FDA", "Food and Drug Administration", "U.S. Food and Drug Administration", "US Food and Drug Administration",
        "USFDA",
      ]
    ),
    ("EMA", "European Union", ["EMA", "European Medicines Agency", "EMEA"]),
    ("European Commission", "European Union", ["European Commission"]),
    ("MHRA", "United Kingdom", ["MHRA", "Medicines and Healthcare products Regulatory Agency"]),
    ("NICE", "United Kingdom", ["NICE", "National Institute for Health and Care Excellence"]),
    ("Health Canada", "Canada", ["Health Canada"]),
    ("TGA", "Australia", ["TGA", "Therapeutic Goods Administration"]),
    ("PMDA", "Japan", ["PMDA", "Pharmaceuticals and Medical Devices Agency"]),
    ("NMPA", "China", ["NMPA", "National Medical Products Administration", "CFDA"]),
    ("CDSCO", "India", ["CDSCO", "Central Drugs Standard Control Organisation", "DCGI"]),
    ("BfArM", "Germany", ["BfArM"]),
    ("ANSM", "France", ["ANSM"]),
    ("AIFA", "Italy", ["AIFA"]),
    ("Swissmedic", "Switzerland", ["Swissmedic"]),
    ("Medsafe", "New Zealand", ["Medsafe"]),
    ("ANVISA", "Brazil", ["ANVISA"]),
    ("SAHPRA", "South Africa", ["SAHPRA"]),
  ]

  private static let countries: [(name: String, names: [String])] = [
    ("United States", ["United States", "U.S.", "US", "USA", "America", "the States"]),
    ("United Kingdom", ["United Kingdom", "UK", "U.K.", "Britain", "Great Britain", "England"]),
    ("European Union", ["European Union", "EU", "Europe"]), ("Canada", ["Canada"]), ("Australia", ["Australia"]), ("Japan", ["Japan"]),
    ("China", ["China"]), ("India", ["India"]), ("Germany", ["Germany"]),
    ("France", ["France"]), ("Italy", ["Italy"]), ("Spain", ["Spain"]), ("Switzerland", ["Switzerland"]), ("New Zealand", ["New Zealand"]),
    ("Ireland", ["Ireland"]), ("Brazil", ["Brazil"]), ("Mexico", ["Mexico"]),
    ("Sweden", ["Sweden"]), ("Netherlands", ["Netherlands"]), ("South Africa", ["South Africa"]),
    ("South Korea", ["South Korea", "Korea"]), ("Israel", ["Israel"]), ("Denmark", ["Denmark"]), ("Norway", ["Norway"]),
    ("Russia", ["Russia"]),
  ]

  init() {
    for (index, agency) in Self.agencies.enumerated() { for name in agency.names { add(name, index) } }
    for (index, country) in Self.countries.enumerated() { for name in country.names { add(name, Self.agencies.count + index) } }
  }

  private mutating func add(_ name: String, _ index: Int) {
    let words = Tokens(Array(name.utf8)).words.map(\.hash)
    trie.insert(words, term: index, flags: [])
    firstWords.formUnion(words.prefix(1))
  }

  /// The country that an agency speaks for, nil for a country's own name.
  static func country(of name: String) -> String? { agencies.first { $0.name == name }?.country }

  /// The longest name that begins at a token. Names begin with a capital, short ones are upper case throughout: "us" is no country.
  func match(_ bytes: [UInt8], _ tokens: [Token], _ at: Int) -> Unit? {
    let first = tokens[at]
    guard first.kind == .word, first.isCapitalised || first.isUpperCase else { return nil }
    var node: Int32 = 0
    var index = at
    var best: Unit?
    while index < tokens.count, index - at < 10 {
      if tokens[index].kind == .sign {
        guard node != 0, bytes[Int(tokens[index].lower)] == UInt8(ascii: ".") else { break }
        index += 1
        continue
      }
      guard let next = trie.step(node, tokens[index].hash) else { break }
      node = next
      index += 1
      guard trie.hasName(at: node), index - at > 1 || first.isUpperCase || first.upper - first.lower > 4 else { continue }
      trie.names(at: node) { name in
        var unit = Unit(tag: .authority, tokens: at..<index, range: first.range.union(tokens[index - 1].range))
        let place = Int(name.term)
        unit.name = place < Self.agencies.count ? Self.agencies[place].name : Self.countries[place - Self.agencies.count].name
        best = unit
      }
    }
    return best
  }
}
