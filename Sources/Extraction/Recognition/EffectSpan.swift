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

  /// `withCause`: what is to blame belongs to the name of what is treated: "fluvoxamine-induced akathisia".
  func range(of unit: Int, withCause: Bool = false) -> ByteRange {
    let range = sentence.units[unit].whole ?? sentence.units[unit].range
    let lower = lower(of: unit, from: range.lower)
    let upper = abbreviation(behind: unit) ?? tail(behind: unit) ?? range.upper
    guard withCause else { return ByteRange(lower, upper) }
    return ByteRange(cause(before: unit, lower) ?? lower, cause(behind: unit, upper) ?? upper)
  }

  /// The end of "caused by lithium therapy", "secondary to vitamin D poisoning" right behind an effect.
  private func cause(behind unit: Int, _ upper: Int) -> Int? {
    var index = unit + 1
    while index < sentence.units.count, sentence.units[index].range.lower < upper { index += 1 }
    guard index + 2 < sentence.units.count, sentence.units[index].tag == .word, sentence.units[index + 1].tag == .word,
      Self.blaming.contains([hash(index), hash(index + 1)])
    else { return nil }
    index += 2
    let limit = index + 4
    while index < min(limit, sentence.units.count), sentence.units[index].tag == .word, sentence.units[index].range.count > 1 { index += 1 }
    guard index < sentence.units.count, sentence.units[index].tag == .drug || sentence.units[index].tag == .drugClass else { return nil }
    let next = index + 1
    let isNamed = next < sentence.units.count && Self.harms.contains(hash(next))
    return sentence.units[isNamed ? next : index].range.upper
  }

  private func hash(_ unit: Int) -> WordHash { tokens[sentence.units[unit].tokens.lowerBound].hash }

  /// The end of "exacerbation", "-related disorders" right behind an effect.
  private func tail(behind unit: Int) -> Int? {
    var next = unit + 1
    if next + 2 < sentence.units.count, isSign(next, "-"), Self.causes.contains(tokens[sentence.units[next + 1].tokens.lowerBound].hash) {
      next += 2
    }
    guard next < sentence.units.count, sentence.units[next].tag == .word,
      Self.tails.contains(tokens[sentence.units[next].tokens.lowerBound].hash)
    else { return nil }
    return sentence.units[next].range.upper
  }

  /// The end of "(ARDS)" right behind the words that it stands for.
  private func abbreviation(behind unit: Int) -> Int? {
    guard unit + 3 < sentence.units.count, isSign(unit + 1, "("), isSign(unit + 3, ")") else { return nil }
    let short = sentence.units[unit + 2]
    guard short.tokens.count == 1, (2...8).contains(short.range.count), tokens[short.tokens.lowerBound].isUpperCase else { return nil }
    return sentence.units[unit + 3].range.upper
  }

  private func isSign(_ unit: Int, _ sign: Unicode.Scalar) -> Bool {
    let range = sentence.units[unit].range
    return sentence.units[unit].tag == .word && range.count == 1 && bytes[range.lower] == UInt8(ascii: sign)
  }

  /// Where "lithium-induced", "AIDS-related" before the phrase begins.
  private func cause(before unit: Int, _ lower: Int) -> Int? {
    var index = unit - 1
    while index >= 0, sentence.units[index].range.lower >= lower { index -= 1 }
    // "-induced wide complex dysrhythmia".
    for step in 0..<3 where index - step > 1 {
      // "lithium-induced polyuria and": another effect, which has the cause for itself.
      guard sentence.units[index - step].tag == .word else { break }
      if Self.causes.contains(hash(index - step)) {
        index -= step
        break
      }
    }
    // "lithium tremor".
    if index >= 0, sentence.units[index].tag == .drug, sentence.units[index].range.upper + 1 == lower {
      return sentence.units[index].range.lower
    }
    guard index > 0, sentence.units[index].tag == .word, Self.causes.contains(tokens[sentence.units[index].tokens.lowerBound].hash) else {
      return nil
    }
    if isSign(index - 1, "-") { index -= 1 }
    guard index > 0 else { return nil }
    let name = sentence.units[index - 1]
    if name.tag == .word, index > 1, tokens[name.tokens.lowerBound].kind == .word {
      // "Aspergillus flavus-induced": a germ by both its names.
      let genus = tokens[sentence.units[index - 2].tokens.lowerBound]
      return genus.kind == .word && genus.isCapitalised && sentence.units[index - 2].tag == .word ? Int(genus.lower) : nil
    }
    return name.tag == .drug || name.tag == .drugClass || name.tag == .effect ? name.range.lower : nil
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
        // "severe, recalcitrant acne": adjectives behind a comma.
        if noun == nil,
          lower < start || sentence.units[unit].whole != nil || Self.isAdjective(bytes, tokens[sentence.units[unit].tokens.lowerBound]),
          isSign(index, ","), index > 0,
          sentence.units[index - 1].tag == .word,
          Self.isAdjective(bytes, tokens[sentence.units[index - 1].tokens.lowerBound])
        {
          lower = sentence.units[index - 1].range.lower
          index -= 2
          continue
        }
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
      // "chronic viral C hepatitis".
      if Self.isAdjective(bytes, token) || token.range.count == 1 && Self.isCapital(bytes[token.range.lower]) && lower == start {
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

  /// Nouns that stand behind the name of a disease.
  static let tails = words(
    """
    exacerbation exacerbations attack attacks crisis crises episode episodes symptoms syndrome syndromes disorder disorders infection \
    infections flare flares storm
    """)
  private static let blaming: Set<[WordHash]> = [
    [Tokens.hash("induced"), Tokens.hash("by")], [Tokens.hash("caused"), Tokens.hash("by")], [Tokens.hash("secondary"), Tokens.hash("to")],
    [Tokens.hash("due"), Tokens.hash("to")],
  ]
  /// What may follow the drug that is to blame.
  private static let harms = words("therapy treatment poisoning toxicity intoxication overdose withdrawal ingestion use administration")
  private static let causes = words("induced associated related provoked resistant refractory")

  private static func words(_ list: String) -> Set<WordHash> { Set(list.split(separator: " ").map { Tokens.hash(String($0)) }) }

  /// What stands before a phrase whose first word is a noun.
  private static let openers = words("a an the of developed develop develops")

  private static func isAdjective(_ bytes: [UInt8], _ token: Token) -> Bool {
    if adjectives.contains(token.hash) { return true }
    guard token.range.count >= 5, !token.isUpperCase, !others.contains(token.hash) else { return false }
    let word = bytes[token.range.lower..<token.range.upper].map { $0 | 0x20 }
    return endings.contains { word.hasSuffix($0) }
  }

  /// "C", but not the article or "type I".
  private static func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "B")...UInt8(ascii: "Z")).contains(byte) && byte != UInt8(ascii: "I")
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
    characteristic temporary eventual incidental anecdotal responsive dependent pediatric paediatric overt
    """)
}
