import Lexicon
import Prose

/// Chemical names made by the rules of nomenclature: locants before a name, and words put together of its syllables.
enum SystematicNames {
  /// The first token of the locants and descriptors that are written together with the name at a token: "d,l-", "3,4-", "N-".
  static func start(of at: Int, _ passage: Page.Passage) -> Int {
    let tokens = passage.tokens
    var first = at
    var index = at
    var open = 0
    var isEmpty = true
    while index > 0, tokens[index - 1].upper == tokens[index].lower {
      index -= 1
      let token = tokens[index]
      switch token.kind {
      case .number: isEmpty = false
      case .word:
        guard token.range.count <= 2 || descriptors.contains(token.hash) else { return first }
        isEmpty = false
      case .sign:
        switch passage.bytes[Int(token.lower)] {
        case UInt8(ascii: "-"), UInt8(ascii: ","), UInt8(ascii: "'"), UInt8(ascii: "+"): continue
        case UInt8(ascii: ")"), UInt8(ascii: "]"): open += 1
        case UInt8(ascii: "("), UInt8(ascii: "["):
          open -= 1
          guard open >= 0 else { return first }
        default: return first
        }
      }
      // Locants are tied on by a hyphen, or by a comma to another: "d,l-".
      let tie = passage.bytes[Int(tokens[at].lower) - 1]
      if open == 0, tie == UInt8(ascii: "-") || tie == UInt8(ascii: ",") && tokens[at].range.count <= 2, !isEmpty {
        first = index
      }
    }
    return first
  }

  private static let descriptors = Set(
    [
      "alpha", "beta", "gamma", "delta", "epsilon", "omega", "tert", "sec", "cis", "trans", "iso", "meta", "para", "ortho", "threo",
      "erythro", "endo", "exo", "all", "syn", "anti", "rac", "bis", "tris", "levo", "dextro",
    ].map(Tokens.hash))

  /// The token after a word that is a chemical's name by its syllables, with the word of its salt; nil where it is none.
  static func end(from at: Int, _ passage: Page.Passage) -> Int? {
    isChemical(passage.bytes, passage.tokens[at]) ? pastSalt(at + 1, passage) : nil
  }

  /// Past the word for the salt of what ends before a token: "pregnenolone sulphate".
  static func pastSalt(_ at: Int, _ passage: Page.Passage) -> Int {
    at < passage.tokens.count && salts.contains(passage.tokens[at].hash) ? at + 1 : at
  }

  private static let salts = Set(
    [
      "hydrochloride", "hydrobromide", "sulfate", "sulphate", "phosphate", "acetate", "citrate", "maleate", "mesylate", "tartrate",
      "succinate", "fumarate", "chloride", "bromide", "iodide", "nitrate",
    ].map(Tokens.hash))

  private static let least = 10

  private static func isChemical(_ bytes: [UInt8], _ token: Token) -> Bool {
    guard token.range.count >= least, !token.isUpperCase else { return false }
    var word = bytes[token.range.lower..<token.range.upper].map { $0 | 0x20 }
    if word.last == UInt8(ascii: "s") { word.removeLast() }
    guard endings.contains(where: { word.hasSuffix($0) }) else { return false }
    let text = ArraySlice(word)
    return syllables.contains { syllable in contains(text, syllable) }
  }

  private static func contains(_ word: ArraySlice<UInt8>, _ part: StaticString) -> Bool {
    let count = part.utf8CodeUnitCount
    guard word.count > count + 2 else { return false }
    return part.withUTF8Buffer { part in
      (word.startIndex...word.endIndex - count - 2).contains { start in
        word[start] == part[0] && word[start..<start + count].elementsEqual(part)
      }
    }
  }

  private static let endings: [StaticString] = [
    "ine", "ol", "one", "ate", "ide", "ene", "ane", "ose", "amide", "azole", "idin", "ehyde", "oxyl", "ethyl", "phenyl",
  ]
  private static let syllables: [StaticString] = [
    "hydroxy", "methyl", "ethyl", "phenyl", "chloro", "fluoro", "bromo", "iodo", "amino", "nitro", "thio", "benz", "azol", "oxo", "cyano",
    "phospho", "sulf", "sulph", "acet", "propyl", "butyl", "carboxy", "keto", "deoxy", "dehydro", "hydro", "piper", "pyrid", "pyrim",
    "indol", "quinol", "pyrrol", "tryptamin", "carb", "purin", "xanth", "sterol", "pregn", "androst", "oestr", "estr",
  ]
}
