import Lexicon
import Prose

/// Trade names of a drug.
enum Brand {
  static let rules: [Rule] = [
    Rule(
      "brand.bracket", .brand,
      #"{start}(?<drug><D>)(?:, | )?(?:tablets? |<F> )?\( (?:(?:brand|brands|trade|names?|also|sold|called|known|as|under|the|e\.g\.|for|example|instance|such|generic|originally|formerly|us|uk|in|namely|mostly|usually|commonly|best|marketed|patch|america|europe) |<Z> |<F> |: ){0,6}(?<brand><D>(?: \?)?(?:(?: ,| ;| and| or|/| , and| , or)(?: (?:others|in|as|america|europe|canada|patch|<F>|<Z>|:)){0,4} ?<D>(?: \?)?){0,12})"#,
      why: "A brand in brackets behind its drug.",
      examples: [
        .makes("⟦Escitalopram|drug⟧ (⟦Lexapro|brand⟧) is an antidepressant."),
        .makes("⟦Gabapentin|drug⟧ (brand names ⟦Neurontin|brand⟧ and ⟦Gralise|brand⟧) is old."),
        .makesNothing("Metformin (a biguanide) is old."),
      ]),
    Rule(
      "brand.generic-bracket", .brand,
      #"{start}(?<brand><D>) (?:\? )?(?:<F> )?[(\[] (?:(?:generic|name|the|active|ingredient|contains|is|or) |: ){0,4}(?<drug><D>)"#,
      why: "A drug in brackets behind its brand.",
      examples: [
        .makes("⟦Lipitor|brand⟧ (⟦atorvastatin|drug⟧) is a statin."), .makes("⟦Zoloft|brand⟧ (generic name: ⟦sertraline|drug⟧) is old."),
        .makesNothing("Metformin (500 mg) is cheap."),
      ]),
    Rule(
      "brand.sold-as", .brand,
      cues: [
        "brand", "brands", "sold", "marketed", "trade", "name", "names", "called", "known", "available", "labeled", "proprietary", "calls",
        "call", "nicknamed",
        "tradename", "make", "know",
      ],
      #"{start}(?:{drug}{aside} )?[^.;]{0,60}?{cue} (?:(?:under|as|the|by|its|name|names|brand|brands|trade|of|in|us|uk|include|includes|are|is|commonly|better|such|like|a|form|and|other|s|it|\(s\)|also|states|here|market|today|for|example|tablets?|pharmacy) |<Z> |: |, |\( |\) |<F> ){0,12}?(?<brand><D>(?: \( [^()]{0,50} \))?(?:(?: ,| ;| and| or|/| , and| , or)(?: (?:also|as|the|others|a|an?|sometimes|<F>|,)){0,4} <D>(?: \( [^()]{0,50} \))?){0,12})"#,
      why: "The words themselves: brand name, sold as, marketed under.",
      examples: [
        .makes("⟦Empagliflozin|drug⟧ is marketed as ⟦Jardiance|brand⟧."),
        .makes("⟦Metformin|drug⟧ is sold under the brand names ⟦Glucophage|brand⟧ and ⟦Riomet|brand⟧."),
        .makesNothing("Metformin is sold in pharmacies."),
      ]),
    Rule(
      "brand.is-brand", .brand, cues: ["brand", "trade", "brands", "version", "generic", "name"],
      #"{start}(?<brand><D>)(?: (?:and|or) <D>)? (?:{say}(?:an?|the|one|its) (?:[a-z-]+ ){0,2}?|, (?:the|an?) )(?:brand|trade|brand-name|generic|version)(?: [a-z-]+){0,3}?(?: (?:of|for) (?<drug><D>))?"#,
      why: "Xanax is the brand name of alprazolam.",
      examples: [
        .makes("⟦Xanax|brand⟧ is the brand name of ⟦alprazolam|drug⟧."), .makes("Yes, ⟦Valtrex|brand⟧ is the brand name."),
        .makesNothing("Metformin is a brand of peace."),
      ]),
  ]

  static func veto(_ draft: Draft, _ sentence: Sentence) -> String? {
    guard let key = draft.key else { return nil }
    return sentence.units[key].isBrand || draft.rule == "brand.new" ? nil : "no trade name"
  }

  /// The brand is the name as it stands in the text; another drug's is none of this one.
  static func complete(_ mention: inout Mention, _ draft: Draft, _ sentence: Sentence, _ page: Page) {
    guard let key = draft.key, page.passages.indices.contains(page.current) else { return }
    let unit = sentence.units[key]
    let range = unit.range
    mention.values[.brand] = .text(String(decoding: page.passages[page.current].bytes[range.lower..<range.upper], as: UTF8.self))
    if mention.values[.form] == nil, let form = nearestForm(key, sentence), let value = sentence.units[form].value(page) {
      mention.values[.form] = value
    }
    if unit.term >= 0, unit.isBrand, let owner = page.concept(of: unit), owner.key != mention.drug.key {
      if draft.drug == nil {
        mention.drug = owner
      } else if !page.lexicon.terms[Int(unit.term)].isCombination {
        mention.values[.brand] = nil
      }
    }
  }

  /// A form said of the brand: directly behind it ("Riomet (a liquid)"), or before it ("an injectable form called Vivitrol").
  private static func nearestForm(_ key: Int, _ sentence: Sentence) -> Int? {
    let behind = sentence.units.indices.dropFirst(key + 1).prefix(4).first { sentence.units[$0].tag == .form }
    if let behind, !sentence.words(key + 1..<behind).holds([",", "and", "or"]) { return behind }
    let before = sentence.units.indices.prefix(key).suffix(5).last { sentence.units[$0].tag == .form }
    return before.flatMap { sentence.words($0 + 1..<key).holds(["called", "sold as", "known as", "named", "form", ","]) ? $0 : nil }
  }
}
