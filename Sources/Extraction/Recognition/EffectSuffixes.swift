import Lexicon
import Prose

/// Words that no lexicon knows but whose ending says what they are: -itis, -emia, -pathy, -toxicity.
enum EffectSuffixes {
  /// Whether the word is the name of an effect by its ending alone.
  static func isEffect(_ bytes: [UInt8], _ token: Token) -> Bool {
    let length = Int(token.upper - token.lower)
    guard token.kind == .word, length >= 8, !token.isUpperCase else { return false }
    let end = Int(token.upper)
    guard mayEnd(bytes[end - 1] | 0x20, bytes[end - 2] | 0x20) else { return false }
    var word = bytes[Int(token.lower)..<Int(token.upper)].map { $0 | 0x20 }
    if word.last == UInt8(ascii: "s"), !word.hasSuffix("is") { word.removeLast() }
    if word.hasSuffix("ie") { word.replaceSubrange(word.count - 2..<word.count, with: [UInt8(ascii: "y")]) }
    guard endings.contains(where: { word.hasSuffix($0) }) else { return false }
    return !ordinary.contains(where: { word.hasSuffix($0) })
  }

  /// Whether one of the endings, or its plural, has these last letters.
  private static func mayEnd(_ last: UInt8, _ before: UInt8) -> Bool {
    switch last {
    case UInt8(ascii: "a"), UInt8(ascii: "y"), UInt8(ascii: "m"), UInt8(ascii: "e"): lastPairs.contains(last, before)
    // A plural's, or "-itis", "-sis".
    case UInt8(ascii: "s"): lastLetters.contains(before, before)
    default: false
    }
  }

  /// "-ie" stands for "-y".
  private static let lastPairs = LetterPairs(endings.map { $0.lastLetters } + [(UInt8(ascii: "e"), UInt8(ascii: "i"))])
  private static let lastLetters = LetterPairs((endings.map { $0.lastLetters.last } + "ie".utf8).map { ($0, $0) })
  private static let endings: [StaticString] = [
    "algia", "asthenia", "cytosis", "penia", "dynia", "emesis", "emia", "aemia", "esthesia", "aesthesia", "itis", "kinesia", "megaly",
    "orexia", "plegia", "paresis", "opathy", "pnea", "pnoea", "rrhagia", "rrhage", "rrhea", "rrhoea", "toxicity", "trophy", "uria",
    "necrosis", "fibrosis", "stenosis", "malacia", "sclerosis", "phobia", "carcinoma", "sarcoma", "blastoma", "adenoma", "lymphoma",
    "keratosis", "dermatosis", "phasia", "phagia", "cardia", "iasis", "spasm", "aplasia", "oplasia", "ectasia", "cephaly", "mnesia",
    "osmia", "geusia",
    "arthria", "praxia", "opsia", "dipsia", "pepsia", "rrhexis", "ptysis", "myolysis", "onycholysis", "osteolysis", "inoma", "angioma",
    "uloma",
  ]
  /// Words with such an ending that are something else.
  private static let ordinary: [StaticString] = [
    "homeopathy", "naturopathy", "osteopathy", "allopathy", "academia", "bohemia", "cytotoxicity",
  ]
}
