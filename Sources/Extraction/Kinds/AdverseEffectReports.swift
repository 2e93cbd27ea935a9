import Lexicon
import Prose

/// Case reports and abstracts: sentences in which each drug goes with each effect, whatever stands between them.
struct AdverseEffectReports: FactReader {
  static let entries: [(id: String, kind: FactKind, why: String)] = [
    (
      "adverse.report", .adverseEffect,
      "In the language of case reports, a drug and an effect of one sentence belong together unless the context says otherwise."
    )
  ]

  func read(_ sentence: Sentence, _ page: Page, into drafts: inout [Draft]) {
    guard sentence.tags.contains(.effect), sentence.tags.contains(.drug) || sentence.tags.contains(.drugClass),
      sentence.section.topic == .none
    else { return }
    // An abstract or a note, not a page with all that pages talk of.
    guard page.passages.count <= 12 else { return }
    let isReport = isReport(sentence, page)
    let drugs = sentence.units.indices.filter { index in
      let unit = sentence.units[index]
      return (unit.tag == .drug || unit.tag == .drugClass) && !sentence.context[index].contains(.comparison)
        && !sentence.context[index].contains(.historical) && !isRemedy(index, sentence)
    }
    guard drugs.count <= 4 else { return }
    for key in sentence.units.indices where sentence.units[key].tag == .effect {
      guard let concept = page.concept(of: sentence.units[key]), !isSetting(key, sentence, page) else { continue }
      // "rifabutin uveitis": side by side they need no other sign.
      for drug in drugs where isReport || drug + 1 == key {
        var draft = Draft(
          .adverseEffect, rule: "adverse.report", confidence: .low, drug: drug, key: key, matched: min(drug, key)..<max(drug, key) + 1)
        draft.values[.effect] = .concept(concept)
        drafts.append(draft)
      }
    }
  }

  /// "an overdose reversed by naloxone": what the drug is given against, nothing that it did.
  private func isRemedy(_ drug: Int, _ sentence: Sentence) -> Bool {
    sentence.words(max(0, drug - 4)..<drug).holds(Self.remedying)
  }

  private static let remedying =
    ["reversed", "relieved", "alleviated", "antagonized", "corrected", "terminated", "overcome", "responsive"]
    .flatMap { verb in ["by", "with", "to"].map { "\(verb) \($0)" } } + ["responded to", "successfully treated with", "recovery with"]

  /// "hepatitis in rheumatoid arthritis": the second is where the first was seen.
  private func isSetting(_ key: Int, _ sentence: Sentence, _ page: Page) -> Bool {
    guard key >= 2, sentence.units[key - 1].tag == .word, sentence.units[key - 2].tag == .effect || sentence.units[key - 2].tag == .drug
    else { return false }
    return page.passages[page.current].tokens[sentence.units[key - 1].tokens.lowerBound].hash == Self.inside
  }

  private static let inside = Tokens.hash("in")

  /// Words of the register weigh two, words that many texts use weigh one.
  private func isReport(_ sentence: Sentence, _ page: Page) -> Bool {
    let tokens = page.passages[page.current].tokens
    var weight = 0
    var links = false
    var seen: Set<WordHash> = []
    for place in sentence.units.indices {
      for index in sentence.units[place].tokens where tokens[index].kind == .word {
        let hash = tokens[index].hash
        guard seen.insert(hash).inserted else { continue }
        if Self.register.contains(hash) { weight += 2 } else if Self.usual.contains(hash) { weight += 1 }
        if Self.links.contains(hash) { links = true }
      }
    }
    return links && weight >= (page.passages.count <= 3 ? 0 : 1)
  }

  private static func words(_ list: String) -> Set<WordHash> { Set(list.split(separator: " ").map { Tokens.hash(String($0)) }) }
  private static let register = words(
    """
    literature conclusion background methods objective rechallenge histological biopsy postoperative intravenous etiology \
    pathogenesis causality naranjo infusion manifestation authors coadministration prospective retrospective
    """
  )
  private static let usual = words(
    """
    patient case report describe present observe year-old old man woman boy girl infant we therapy treatment administration \
    developed develop occurred occur induced associated study evidence suggest mechanism receiving treated cohort trial secondary \
    attributed syndrome acute complication toxicity
    """)
  private static let links = words(
    """
    after following during induced associated due secondary caused cause causing related toxicity adverse complication effect \
    developed develop developing occurred occur attributable attributed consequence reaction receiving resulted resulting result \
    lead led leading implicated risk association relationship induce precipitate produced interaction complicating complicated side \
    event with on taking using owing attributing manifestation reaction role pathogenesis causative factor factors etiology aetiology \
    etiological aetiological etiologic link implicate implicates contribute contributed contributing contribution responsible suspected possible probable may might
    """)
}
