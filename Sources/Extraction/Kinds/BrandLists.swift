import Lexicon
import Prose

/// Trade names under a heading or label ("COMMON BRAND NAME(S): Ultracet"), or in a sentence that speaks of names.
struct BrandLists: FactReader {
  static let entries: [(id: String, kind: FactKind, why: String)] = [
    ("brand.list", .brand, "A trade name under a heading, label or lead-in of brands."),
    ("brand.named", .brand, "A trade name of the drug in focus in a sentence that speaks of names."),
    ("brand.new", .brand, "A capitalised name that nobody listed, directly behind \"brand name\" or \"sold as\"."),
  ]

  static let examples: [ReaderExamples] = [
    ReaderExamples(
      "brand.list",
      [
        .makes("Carbamazepine\n\nBrand names: ⟦Tegretol|brand⟧, ⟦Carbatrol|brand⟧\n"),
        .makes("Sertraline\n\nTrade names\n\n- ⟦Zoloft|brand⟧\n- ⟦Lustral|brand⟧\n"),
        .makesNothing("Sertraline\n\nSide effects\n\n- nausea\n"),
      ]),
    ReaderExamples(
      "brand.named",
      [
        .makes("Sertraline is a tablet. In shops the brand is ⟦Zoloft|brand⟧."),
        .makesNothing("Sertraline is a tablet. The brand is dear."),
      ]),
    ReaderExamples(
      "brand.new",
      [
        .makes("Metformin is sold as ⟦Glucovita|brand⟧ in shops."), .makesNothing("Metformin is sold as tablets."),
        .makesNothing("The trade name is long."),
      ]),
  ]

  func read(_ sentence: Sentence, _ page: Page, into drafts: inout [Draft]) {
    guard sentence.tags.contains(.drug) else { return }
    let isListed = sentence.section.topic == .brands
    let all = sentence.words
    guard isListed || all.holds(Self.cues) else { return }
    for index in sentence.units.indices where sentence.outline[index].contains(.drug) {
      let unit = sentence.units[index]
      guard unit.isBrand, !unit.isUncertain else { continue }
      guard isListed || isOwn(unit, sentence, page) else { continue }
      var draft = Draft(
        .brand, rule: isListed ? "brand.list" : "brand.named", confidence: .high, drug: nil, key: index, matched: 0..<index + 1)
      draft.values[.brand] = .text("")
      drafts.append(draft)
    }
    readNew(sentence, page, into: &drafts)
  }

  private static let cues = [
    "brand", "brands", "branded", "versions", "brand name", "brand names", "trade name", "trade names", "marketed", "sold", "sells",
    "sold as", "names", "name",
    "known as", "called", "as", "make", "version", "copies", "copy", "label",
  ]

  /// Whether the brand belongs to a drug that the sentence or page is about.
  private func isOwn(_ unit: Unit, _ sentence: Sentence, _ page: Page) -> Bool {
    guard let owner = page.concept(of: unit)?.key else { return false }
    if page.main?.concept.key == owner || page.recent?.concept.key == owner { return true }
    return sentence.units.contains { $0.tag == .drug && !$0.isBrand && page.concept(of: $0)?.key == owner }
  }

  private static let leads = [
    ["brand", "name"], ["brand", "names"], ["sold", "as"], ["marketed", "as"], ["sold", "under", "the", "name"], ["trade", "name"],
    ["trade", "names"],
  ].map { $0.map(Tokens.hash) }

  /// An unknown capitalised word behind a lead, where the sentence names one drug.
  private func readNew(_ sentence: Sentence, _ page: Page, into drafts: inout [Draft]) {
    let tokens = page.passages[page.current].tokens
    let words = sentence.units.map { $0.tag == .word ? tokens[$0.tokens.lowerBound].hash : 0 }
    for lead in Self.leads {
      guard words.count > lead.count else { continue }
      for start in 0..<(words.count - lead.count) where words[start..<start + lead.count].elementsEqual(lead) {
        let place = start + lead.count
        let unit = sentence.units[place]
        guard unit.tag == .word, tokens[unit.tokens.lowerBound].isCapitalised, unit.range.count >= 4 else { continue }
        guard let drug = sentence.units[..<start].lastIndex(where: { $0.tag == .drug && !$0.isBrand }) else { continue }
        var draft = Draft(.brand, rule: "brand.new", confidence: .medium, drug: drug, key: place, matched: drug..<place + 1)
        draft.values[.brand] = .text("")
        drafts.append(draft)
      }
    }
  }
}
