import Lexicon
import Prose

/// Which drug a fact is about, where its own words leave that open.
package enum Focus {
  package struct Found {
    package var reference: Page.Reference
    /// The best confidence that a drug found so allows.
    package var confidence: Confidence
  }

  package static func drug(of draft: Draft, _ sentence: Sentence, _ page: Page) -> Found? {
    if let reference = draft.reference { return Found(reference: reference, confidence: .high) }
    if draft.drug == nil, let key = draft.key, let reference = page.drugOfColumn(sentence.units[key], sentence) {
      return Found(reference: reference, confidence: .high)
    }
    if draft.kind == .adverseEffect, let main = page.main, let place = draft.drug ?? draft.key, opensWithPartner(place, sentence, page) {
      return Found(reference: main, confidence: .medium)
    }
    if draft.kind == .adverseEffect, let place = draft.drug, let subject = subject(before: place, draft, sentence, page),
      let reference = page.reference(to: sentence.units[subject], in: sentence.block)
    {
      return Found(reference: reference, confidence: .medium)
    }
    if let index = draft.drug.map({ owner(of: $0, sentence, page) }),
      let reference = page.reference(to: sentence.units[index], in: sentence.block)
    {
      return Found(reference: reference, confidence: .high)
    }
    if draft.kind == .interaction { return ofInteraction(draft, sentence, page) }
    // "after the last heroin, the medicine itself can cause …": what a page calls the medicine is its own.
    if let place = draft.drug, sentence.units[place].tag == .anaphor, sentence.units[place].tokens.count > 1, page.hasFocus,
      let main = page.main, sentence.section.drug == nil,
      !(0..<place).contains(where: { sentence.units[$0].tag == .drug && isOwn($0, sentence, page) })
    {
      return Found(reference: main, confidence: page.isAboutOneDrug ? .high : .medium)
    }
    // Before the key, in the same sentence: the nearest name that no comparison holds.
    let limit = draft.drug ?? (draft.kind == .adverseEffect ? draft.key : nil) ?? draft.matched.lowerBound
    if let index = sentence.units[..<limit].indices.last(where: {
      sentence.units[$0].tag == .drug && !isAside(sentence.units[$0], page) && !isCompany($0, draft, sentence, page)
    }),
      !sentence.context[index].contains(.comparison),
      let reference = page.reference(to: sentence.units[index], in: sentence.block)
    {
      return Found(reference: reference, confidence: draft.drug == nil && !draft.matched.contains(index) ? .medium : .high)
    }
    if draft.kind == .adverseEffect, draft.drug == nil, let found = onlyDrug(sentence, page) { return found }
    // What to do after too much of a drug names its antidote: the section's or page's drug is meant.
    if draft.kind == .adverseEffect, sentence.section.topic == .overdose, let main = page.main {
      return Found(reference: main, confidence: page.isAboutOneDrug ? .high : .medium)
    }
    // A figure under a drug's own heading is that drug's, whatever else the block named.
    if draft.kind == .dose || draft.kind == .pharmacokinetic, let term = sentence.section.drug,
      let place = page.place(of: term)
    {
      return Found(reference: place, confidence: .high)
    }
    // "How much ibuprofen can I give? – 150 mg three times a day."
    if let asked = page.asked, draft.kind == .dose || !page.isAboutOneDrug, page.recent?.block != sentence.block {
      return Found(reference: asked, confidence: .medium)
    }
    if draft.kind == .adverseEffect, page.isAboutOneDrug, sentence.section.drug == nil, draft.drug == nil, let main = page.main,
      main == page.mainHere, !isOfAnother(sentence, page)
    {
      return Found(reference: main, confidence: .high)
    }
    if let recent = page.recent, recent.block == sentence.block, isSubject(recent, draft, page) {
      return Found(reference: recent, confidence: .high)
    }
    if let term = sentence.section.drug, let place = page.place(of: term) {
      return Found(reference: place, confidence: .high)
    }
    if let main = page.mainHere {
      return Found(reference: main, confidence: page.isAboutOneDrug && main == page.main ? .high : .medium)
    }
    return page.recent.map { Found(reference: $0, confidence: .medium) }
  }

  /// "With sertraline there is a risk of …" on a page about another drug: sertraline is taken beside it.
  static func opensWithPartner(_ place: Int, _ sentence: Sentence, _ page: Page) -> Bool {
    guard page.hasFocus, sentence.section.drug == nil else { return false }
    guard openings.contains(where: { sentence.mask.starts(with: $0) }) else { return false }
    let named = sentence.units.prefix(8).first { $0.tag == .drug || $0.tag == .drugClass }
    guard let named, let key = page.concept(of: named)?.key, !page.subjects.contains(key) else { return false }
    return !(0..<place).contains { isOwn($0, sentence, page) }
  }

  private static let openings = ["with ", "together with ", "combined with ", "along with ", "in combination with "].map { Array($0.utf8) }

  /// "amiodarone raises digoxin levels and may cause …", "ibuprofen with methotrexate can cause …": the drug that does it, before the one that
  /// it is done to or that is taken with it.
  private static func subject(before place: Int, _ draft: Draft, _ sentence: Sentence, _ page: Page) -> Int? {
    if let first = partner(before: place, draft, sentence) {
      return isOwn(place, sentence, page) && !isOwn(first, sentence, page) ? nil : first
    }
    guard sentence.units[place].tag == .drug, let key = draft.key, place < key,
      let first = (max(0, place - 7)..<place).last(where: { sentence.units[$0].tag == .drug })
    else { return nil }
    let between = sentence.words(first + 1..<place)
    guard between.holds(acts), !between.holds(["which", "that", "cause", "causes"]) else { return nil }
    return sentence.words(place + 1..<min(key, place + 8)).holds(["and", ", which", ", and"]) ? first : nil
  }

  /// The drug that another is taken with: "ibuprofen with methotrexate can cause …".
  static func partner(before place: Int, _ draft: Draft, _ sentence: Sentence) -> Int? {
    guard sentence.units[place].tag == .drug, place > 0, let key = draft.key, place < key,
      sentence.words(place - 1..<place).holds(["with", "plus", "alongside"]),
      let first = (max(0, place - 4)..<place).last(where: { sentence.units[$0].tag == .drug }),
      !sentence.words(first + 1..<place).holds([","]), !sentence.words(0..<first).holds(["unlike", "than", "like"])
    else { return nil }
    return first
  }

  private static func isOwn(_ index: Int, _ sentence: Sentence, _ page: Page) -> Bool {
    page.concept(of: sentence.units[index]).map { page.subjects.contains($0.key) } ?? false
  }

  private static let acts = [
    "increases", "increase", "raises", "raise", "lowers", "lower", "reduces", "reduce", "decreases", "doubles", "boosts", "blocks", "block",
    "inhibits", "depletes", "makes", "displaces", "slows", "speeds", "halves", "cuts", "stops", "stop",
  ]

  /// "vibegron, unlike oxybutynin, does not …", "deutetrabenazine (like tetrabenazine) can …": the drug before the aside that names another.
  private static func ownerOfAside(_ index: Int, _ sentence: Sentence, _ page: Page) -> Int? {
    let bytes = page.passages[page.current].bytes
    func sign(_ at: Int) -> UInt8 { sentence.units[at].tag == .word ? bytes[sentence.units[at].range.lower] : 0 }
    let opening = stride(from: index - 1, to: max(0, index - 6), by: -1).first {
      [UInt8(ascii: ","), UInt8(ascii: "(")].contains(sign($0))
    }
    guard let opening, opening > 0, sentence.units[opening - 1].tag == .drug else { return nil }
    let closes = sign(opening) == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: ",")
    guard (index + 1..<min(index + 5, sentence.units.count)).contains(where: { sign($0) == closes }) else { return nil }
    return sentence.words(opening + 1..<index).holds(besides) ? opening - 1 : nil
  }

  private static let besides = [
    "unlike", "like", "in contrast to", "as opposed to", "compared with", "compared to", "rather than", "instead of", "similar to",
    "replaced",
    "replaces", "in place of", "as with", "just as",
  ]

  /// "alprazolam, a benzodiazepine prescribed for …": the drug before the class that it belongs to.
  private static func owner(of index: Int, _ sentence: Sentence, _ page: Page) -> Int {
    if sentence.units[index].tag == .drug { return ownerOfAside(index, sentence, page) ?? index }
    guard sentence.units[index].tag == .drugClass, let drug = sentence.units[..<index].lastIndex(where: { $0.tag == .drug }),
      index - drug <= 8
    else { return index }
    let between = sentence.words(drug + 1..<index)
    guard between.holds(["is a", "is an", ", a", ", an", "is the", "are", "belongs to", ", the"]),
      !between.holds(["and", "with", "than", "or", "to treat", "for"])
    else { return index }
    return drug
  }

  /// "If you combine it with sertraline, it may …": taken beside what "it" stands for.
  private static func isCompany(_ index: Int, _ draft: Draft, _ sentence: Sentence, _ page: Page) -> Bool {
    guard let place = draft.drug, sentence.units[place].tag == .anaphor, index > 0, page.hasFocus,
      let key = page.concept(of: sentence.units[index])?.key, !page.subjects.contains(key)
    else { return false }
    return sentence.words(max(0, index - 3)..<index).holds(["with", "such as", "like", "including", "alongside", "plus"])
  }

  /// The block speaks of another of the page's drugs.
  private static func isOfAnother(_ sentence: Sentence, _ page: Page) -> Bool {
    guard let recent = page.recent, recent.block == sentence.block, let main = page.main else { return false }
    return recent.concept.key != main.concept.key && page.subjects.contains(recent.concept.key)
  }

  /// What a page names now and then is hardly what "it" stands for.
  private static func isSubject(_ reference: Page.Reference, _ draft: Draft, _ page: Page) -> Bool {
    guard [.therapeuticUse, .contraindication, .mechanism, .pharmacokinetic].contains(draft.kind), page.hasFocus else {
      return true
    }
    return page.subjects.contains(reference.concept.key)
  }

  /// Of two that interact the page's or section's own is meant by "it"; any other name in the sentence is rather a partner.
  private static func ofInteraction(_ draft: Draft, _ sentence: Sentence, _ page: Page) -> Found? {
    let own = sentence.section.drug.flatMap { page.place(of: $0) }
    let others = sentence.units.indices.filter { sentence.units[$0].tag == .drug && isOwn($0, sentence, page) }.map { sentence.units[$0] }
    // "For amlodipine it is simvastatin", under a heading of another.
    if draft.drug == nil, others.count == 1, let named = page.reference(to: others[0], in: sentence.block),
      named.concept.key != draft.key.flatMap({ page.concept(of: sentence.units[$0]) })?.key
    {
      return Found(reference: named, confidence: .high)
    }
    // "Mirtazapine adds to the sleepiness; carbamazepine cuts its level": what the sentence began with.
    if let place = draft.drug, sentence.units[place].tag == .anaphor, let first = sentence.units.firstIndex(where: { $0.tag == .drug }),
      first < draft.matched.lowerBound, let named = page.reference(to: sentence.units[first], in: sentence.block),
      page.subjects.contains(named.concept.key), named.concept.key != draft.key.flatMap({ page.concept(of: sentence.units[$0]) })?.key
    {
      return Found(reference: named, confidence: .high)
    }
    // "Ketoconazole raises apixaban. Rifampicin lowers it": what the block has just named.
    if sentence.tags.contains(.anaphor), sentence.kind == .listItem, let recent = page.recent, recent.block == sentence.block,
      page.subjects.count > 1, page.subjects.contains(recent.concept.key)
    {
      return Found(reference: recent, confidence: .high)
    }
    if let own, own.concept.key != draft.key.flatMap({ page.concept(of: sentence.units[$0]) })?.key {
      return Found(reference: own, confidence: .high)
    }
    let key = draft.key.flatMap { page.concept(of: sentence.units[$0]) }?.key
    if draft.drug == nil,
      let unit = sentence.units.first(where: { unit in
        unit.tag == .drug && page.concept(of: unit).map { $0.key != key && page.subjects.contains($0.key) } ?? false
      })
    {
      return page.reference(to: unit, in: sentence.block).map { Found(reference: $0, confidence: .high) }
    }
    if let recent = page.recent, recent.block == sentence.block, page.subjects.contains(recent.concept.key) {
      return Found(reference: recent, confidence: .high)
    }
    if let asked = page.asked, !page.isAboutOneDrug { return Found(reference: asked, confidence: .medium) }
    if let main = page.mainHere {
      return Found(reference: main, confidence: page.isAboutOneDrug && main == page.main ? .high : .medium)
    }
    return page.recent.map { Found(reference: $0, confidence: .medium) }
  }

  /// The one drug that a sentence names, wherever it stands.
  private static func onlyDrug(_ sentence: Sentence, _ page: Page) -> Found? {
    let drugs = sentence.units.indices.filter {
      sentence.units[$0].tag == .drug && !isAside(sentence.units[$0], page) && !sentence.context[$0].contains(.comparison)
    }
    guard drugs.count == 1, let reference = page.reference(to: sentence.units[drugs[0]], in: sentence.block) else { return nil }
    return Found(reference: reference, confidence: .medium)
  }

  /// Named beside the drug that is spoken of, hardly ever as the subject.
  static func isAside(_ unit: Unit, _ page: Page) -> Bool {
    guard let name = page.concept(of: unit)?.name else { return false }
    return asides.contains(name)
  }
  private static let asides: Set<String> = [
    "alcohol", "ethanol", "naloxone", "flumazenil", "activated charcoal", "charcoal, activated", "caffeine", "oxygen", "potassium",
    "calcium", "sodium", "glucose",
  ]
}
