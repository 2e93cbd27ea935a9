import Lexicon
import Prose

/// Drugs that nobody listed, told by the stem of their name (INN stems of WHO) and by what stands beside it on the page.
extension Page {
  /// Reads words with a drug's ending as drugs without id where the page bears it out: in a title or heading, before a dose or form,
  /// beside a bracketed drug. Every other place of the same word follows.
  mutating func nameUnlistedDrugs() {
    var borneOut: Set<WordHash> = []
    var places: [(passage: Int, unit: Int, hash: WordHash)] = []
    for index in passages.indices {
      let passage = passages[index]
      for at in passage.units.indices where passage.units[at].tag == .word {
        guard let hash = DrugStems.candidate(passage.units[at].tokens, passage) else { continue }
        places.append((index, at, hash))
        if passage.kind == .title || passage.kind == .heading || DrugStems.isBorneOut(at, passage) { borneOut.insert(hash) }
      }
    }
    for place in places where borneOut.contains(place.hash) {
      let passage = passages[place.passage]
      let range = passage.units[place.unit].range
      passages[place.passage].units[place.unit].tag = .drug
      passages[place.passage].units[place.unit].isUncertain = true
      passages[place.passage].units[place.unit].name = String(decoding: passage.bytes[range.lower..<range.upper], as: UTF8.self)
        .lowercased()
    }
  }
}

/// Endings that new drugs are named with.
enum DrugStems {
  private static let stems: [[UInt8]] = [
    "mab", "tinib", "rafenib", "ciclib", "parib", "zomib", "degib", "lisib", "metinib", "pril", "sartan", "gliptin", "gliflozin", "glutide",
    "glitazone", "statin", "prazole", "oxacin", "cillin", "cycline", "micin", "mycin",
    "tegravir", "navir", "buvir", "asvir", "previr", "ciclovir", "fovir", "amivir", "dipine", "olol", "triptan", "setron", "zepam", "zolam",
    "oxetine", "faxine", "barbital", "parin", "xaban", "gatran", "grelor", "grel",
    "lukast", "terol", "profen", "coxib", "dronate", "thiazide", "semide", "platin", "rubicin", "taxel", "trexed", "limus", "relin",
    "relix", "kinra", "nercept", "tacept", "citabine", "conazole", "fungin", "nidazole",
    "bendazole", "mectin", "gepant", "orexant", "piprazole", "peridone", "tadine", "rizine", "fibrate", "tirom", "vaptan", "afil",
    "dralazine", "lutamide", "steride", "osuran", "siran", "rsen", "racetam", "gabalin",
  ].map { Array($0.utf8) }
  /// By their last two letters.
  private static let byEnd: [[[UInt8]]] = {
    var byEnd = Array(repeating: [[UInt8]](), count: LetterPairs.count)
    for stem in stems { byEnd[LetterPairs.place(stem[stem.count - 1], stem[stem.count - 2])].append(stem) }
    return byEnd
  }()
  private static let lastPairs = LetterPairs(stems.map { ($0[$0.count - 1], $0[$0.count - 2]) })
  private static let others = Set(["april", "statin", "profen", "platinum", "enteral"].map(Tokens.hash))
  private static let least = 8

  /// The hash of a plain word that ends as drugs do, nil for every other.
  static func candidate(_ tokens: Range<Int>, _ passage: borrowing Page.Passage) -> WordHash? {
    guard tokens.count == 1 else { return nil }
    let token = passage.tokens[tokens.lowerBound]
    return isLike(token, passage.bytes) ? token.hash : nil
  }

  /// Whether a word ends as drugs do.
  static func isLike(_ token: Token, _ bytes: [UInt8]) -> Bool {
    let end = Int(token.upper)
    guard token.kind == .word, token.range.count >= least, lastPairs.contains(bytes[end - 1], bytes[end - 2]) else { return false }
    let hasStem = byEnd[LetterPairs.place(bytes[end - 1], bytes[end - 2])].contains { stem in
      token.range.count >= stem.count && stem.indices.allSatisfy { bytes[end - stem.count + $0] | 0x20 == stem[$0] }
    }
    return hasStem && (token.range.lower..<end).allSatisfy { (0x61...0x7A).contains(bytes[$0] | 0x20) } && !others.contains(token.hash)
  }

  /// A dose, a form, or a drug in brackets directly behind it; a bracket that it stands in behind a drug.
  static func isBorneOut(_ at: Int, _ passage: Page.Passage) -> Bool {
    let units = passage.units
    guard at + 1 < units.count else { return false }
    switch units[at + 1].tag {
    case .amount, .form: return true
    default: break
    }
    let isOpen = passage.bytes[units[at + 1].range.lower] == UInt8(ascii: "(")
    if isOpen, at + 2 < units.count, units[at + 2].tag == .drug || passage.tokens[units[at + 2].tokens.lowerBound].isCapitalised {
      return true
    }
    return at >= 2 && passage.bytes[units[at - 1].range.lower] == UInt8(ascii: "(") && units[at - 2].tag == .drug
  }
}
