import Lexicon
import Prose

/// The words that a text calls an effect by: its unit with the adjectives before it and the part of the body behind it.
///
/// The concept stays that of the unit ("nodular skin eruption" is an eruption); the span says what was seen.
struct EffectSpan {
  private let sentence: Sentence
  private let bytes: [UInt8]
  private let tokens: [Token]

  init(_ sentence: Sentence, _ page: Page) {
    self.sentence = sentence
    bytes = page.passages[page.current].bytes
    tokens = page.passages[page.current].tokens
  }

  func range(of unit: Int) -> ByteRange {
    let range = sentence.units[unit].whole ?? sentence.units[unit].range
    return ByteRange(lower(of: unit, from: range.lower), range.upper)
  }

  /// Where the adjectives before a unit begin, and one noun more where an article or `of` stands before it: "of spindle coma".
  private func lower(of unit: Int, from start: Int) -> Int {
    var lower = start
    var noun: Int?
    var index = unit - 1
    while index >= 0, sentence.units[index].range.lower >= start { index -= 1 }
    while index >= 0, unit - index < 8, sentence.units[index].tag == .word || sentence.units[index].tag == .route {
      let token = tokens[sentence.units[index].tokens.lowerBound]
      let next = noun ?? lower
      if token.kind == .sign {
        guard bytes[Int(token.lower)] == UInt8(ascii: "-"), Int(token.upper) == next, index > 0, sentence.units[index - 1].tag == .word,
          sentence.units[index - 1].range.upper == Int(token.lower)
        else { break }
        if noun == nil { lower = sentence.units[index - 1].range.lower } else { noun = sentence.units[index - 1].range.lower }
        index -= 2
        continue
      }
      guard token.kind == .word, Int(token.upper) < next else { break }
      if noun != nil {
        if Self.openers.contains(token.hash) { return noun ?? lower }
        break
      }
      if Self.isAdjective(bytes, token) {
        lower = Int(token.lower)
      } else if Self.isNoun(bytes, token) {
        noun = Int(token.lower)
      } else {
        break
      }
      index -= 1
    }
    return lower
  }

  private static func words(_ list: String) -> Set<WordHash> { Set(list.split(separator: " ").map { Tokens.hash(String($0)) }) }

  /// What stands before a phrase whose first word is a noun.
  private static let openers = words("a an the of developed develop develops")

  private static func isAdjective(_ bytes: [UInt8], _ token: Token) -> Bool {
    if adjectives.contains(token.hash) { return true }
    guard token.range.count >= 5, !token.isUpperCase, !others.contains(token.hash) else { return false }
    let word = bytes[token.range.lower..<token.range.upper].map { $0 | 0x20 }
    return endings.contains { word.hasSuffix($0) }
  }

  private static func isNoun(_ bytes: [UInt8], _ token: Token) -> Bool {
    guard token.range.count >= 4, !token.isUpperCase, !others.contains(token.hash) else { return false }
    let word = bytes[token.range.lower..<token.range.upper].map { $0 | 0x20 }
    return !verbal.contains { word.hasSuffix($0) }
  }

  private static let endings: [StaticString] = [
    "ic", "al", "ous", "ive", "lar", "nar", "oid", "ary", "ory", "iform", "genic", "ile", "ible", "able", "rosing", "lent", "ematous",
  ]
  private static let verbal: [StaticString] = ["ed", "ing", "ly", "es", "er", "est", "ent"]
  private static let adjectives = words(
    """
    recurrent persistent transient intermittent malignant prominent fulminant permanent massive submassive diffuse bilateral unilateral lower \
    upper painful multiple profound prolonged worsening progressive generalized generalised localized localised disseminated \
    isolated sustained delayed marked mixed necrotizing necrotising disfiguring exfoliating relapsing remitting complicated mild moderate \
    severe acute subacute chronic late early sudden rapid complete partial extensive deep dry wet bullous hypersensitive drug-resistant
    """)
  /// Words with such endings that say nothing of what was seen, or are no adjectives.
  private static let others = words(
    """
    several potential possible additional typical total usual actual medical hospital animal trial interval arrival proposal approval \
    withdrawal original special particular similar various previous obvious numerous probable notable remarkable considerable available \
    individual principal final initial general regular horrible terrible valuable reliable suitable comparable treatable preventable unable \
    able capable responsible positive negative alternative effective active relative respective native drive give have five receive topic \
    basic public specific music clinic traffic arithmetic while file profile necessary primary secondary voluntary summary history \
    memory category theory laboratory literary contrary january february rival signal journal manual annual visual verbal oral rectal \
    any some such other this that these those which whose more most less many much few both each every no not only also even very its \
    their his her your our my case cases patient patients people report reports risk sign signs symptom symptoms event events effect effects \
    episode episodes history incidence occurrence development onset number drug drugs treatment therapy dose doses use first second \
    third one two three four five same well known when then than into from with without after before during because like likely may might \
    can could will would must should does did was were been being have has had side adverse unwanted treated patient's common uncommon rare \
    new serious local medicinal therapeutic pharmacologic pharmacological unusual atypical classic classical clinical subclinical \
    characteristic temporary eventual incidental anecdotal
    """)
}
