import Lexicon
import Prose

/// Turns drafts into mentions: finds the drug that is meant, lets the context veto or negate, settles what contradicts itself.
package struct Finishing: Sendable {
  /// Why a draft came to nothing; shown by `posology rules try`.
  package struct Veto: Sendable {
    package var rule: String
    package var why: String
  }

  package init() {}

  /// The mentions of one sentence, best first where two say the same.
  package func mentions(_ drafts: [Draft], _ sentence: Sentence, _ page: Page, vetoes: inout [Veto]) -> [Mention] {
    guard !drafts.isEmpty else { return [] }
    var out: [Mention] = []
    for draft in settled(standing(drafts, sentence, page, &vetoes), sentence, page, &vetoes) {
      if let mention = finish(draft, sentence, page, &vetoes) { out.append(mention) }
    }
    return merged(out)
  }

  /// The drafts that the context does not forbid; one that it forbids must not keep another from the same words.
  private func standing(_ drafts: [Draft], _ sentence: Sentence, _ page: Page, _ vetoes: inout [Veto]) -> [Draft] {
    drafts.filter { draft in
      guard draft.kind.isAboutEffects, let why = draft.kind.veto(context(of: draft, sentence), draft, sentence, page) else { return true }
      vetoes.append(Veto(rule: draft.rule, why: why))
      return false
    }
  }

  /// One effect of one drug in one sentence is either a use or an adverse effect: the surer rule has it, then the closer.
  private func settled(_ drafts: [Draft], _ sentence: Sentence, _ page: Page, _ vetoes: inout [Veto]) -> [Draft] {
    guard drafts.count > 1 else { return drafts }
    var rivals: [Int: [Int]] = [:]
    for (index, draft) in drafts.enumerated() {
      guard let key = draft.key, sentence.units[key].tag == .effect, draft.kind.isAboutEffects else { continue }
      rivals[key, default: []].append(index)
    }
    let denials = drafts.filter { $0.kind == .adverseEffect && $0.polarity == .negated && $0.key != nil }
    return drafts.filter { draft in
      if draft.kind == .adverseEffect, draft.polarity == nil,
        denials.contains(where: { $0.key == draft.key && (draft.confidence < .high || $0.drug == draft.drug) })
      {
        vetoes.append(Veto(rule: draft.rule, why: "denied by the same words"))
        return false
      }
      guard let key = draft.key, draft.kind.isAboutEffects,
        let winner = rivals[key]?.first(where: {
          drafts[$0].kind != draft.kind && beats(drafts[$0], draft) && concern(drafts[$0], draft, sentence, page)
        })
      else { return true }
      vetoes.append(Veto(rule: draft.rule, why: "\(drafts[winner].rule) reads the same words as \(drafts[winner].kind.rawValue)"))
      return false
    }
  }

  private func beats(_ a: Draft, _ b: Draft) -> Bool {
    (a.confidence, a.kind.precedence, -a.matched.count) > (b.confidence, b.kind.precedence, -b.matched.count)
  }

  /// Whether two drafts may speak of one drug: "lithium-induced tremor responded to propranolol" speaks of two.
  private func concern(_ a: Draft, _ b: Draft, _ sentence: Sentence, _ page: Page) -> Bool {
    let names: Tags = [.drug, .drugClass]
    guard let first = a.drug, let second = b.drug, names.contains(sentence.units[first].tag), names.contains(sentence.units[second].tag)
    else {
      return true
    }
    return page.concept(of: sentence.units[first])?.key == page.concept(of: sentence.units[second])?.key
  }

  private func finish(_ draft: Draft, _ sentence: Sentence, _ page: Page, _ vetoes: inout [Veto]) -> Mention? {
    func veto(_ why: String) -> Mention? {
      vetoes.append(Veto(rule: draft.rule, why: why))
      return nil
    }
    guard let drug = Focus.drug(of: draft, sentence, page) else { return veto("no drug is named or in focus") }
    let context = self.context(of: draft, sentence)
    // Those about effects were asked before they were settled.
    if !draft.kind.isAboutEffects, let why = draft.kind.veto(context, draft, sentence, page) { return veto(why) }
    var mention = Mention(
      kind: draft.kind, drug: drug.reference.concept, values: draft.values, polarity: draft.polarity ?? .affirmed,
      certainty: draft.certainty ?? (context.contains(.possible) || isBlamedInDoubt(draft, sentence) ? .possible : .stated),
      confidence: draft.confidence, rule: draft.rule,
      terms: [], block: sentence.block, quote: sentence.range,
      spans: [.init(name: "drug", block: drug.reference.block, range: drug.reference.range)])
    if draft.polarity == nil, !draft.kind.decidesPolarity, context.contains(.negated) || (context.contains(.against) && draft.kind == .dose)
    {
      mention.polarity = .negated
    }
    if let key = draft.key {
      let name = draft.kind == .dose ? "dose" : draft.kind == .pharmacokinetic ? "amount" : draft.kind.keyField.rawValue
      mention.spans.append(.init(name: name, block: sentence.block, range: span(of: key, draft, sentence, page)))
      if draft.kind == .adverseEffect, mention.values[.severity] == nil, let severity = sentence.units[key].severity {
        mention.values[.severity] = .text(severity)
      }
    }
    draft.kind.complete(&mention, context, draft, sentence, page)
    mention.terms = terms(draft, drug.reference, sentence, page)
    mention.confidence = confidence(mention, draft, drug, context, sentence)
    guard mention.kind.isComplete(mention) else { return veto("nothing to say: the question or the answer is empty") }
    return mention
  }

  /// Where a drug and an effect only stand together, a doubt about the drug is one about both: "may have been due to".
  private func isBlamedInDoubt(_ draft: Draft, _ sentence: Sentence) -> Bool {
    guard draft.rule == "adverse.report", let drug = draft.drug else { return false }
    return sentence.context[drug].contains(.possible)
  }

  private func span(of key: Int, _ draft: Draft, _ sentence: Sentence, _ page: Page) -> ByteRange {
    draft.kind.isAboutEffects && sentence.units[key].tag == .effect
      ? EffectSpan(sentence, page).range(of: key, withCause: draft.kind == .therapeuticUse)
      : sentence.units[key].whole ?? sentence.units[key].range
  }

  /// What is said of the key and of the words that the rule matched.
  private func context(of draft: Draft, _ sentence: Sentence) -> Circumstances {
    var context: Circumstances = draft.key.map { sentence.context[$0] } ?? []
    if draft.key == nil { for index in draft.matched { context.formUnion(sentence.context[index]) } }
    if sentence.section.isNegated { context.insert(.negated) }
    if sentence.section.isPossible { context.insert(.possible) }
    return context
  }

  /// Never above the rule's own: less for a drug found far away, a torn sentence, an uncertain reading.
  private func confidence(_ mention: Mention, _ draft: Draft, _ drug: Focus.Found, _ context: Circumstances, _ sentence: Sentence)
    -> Confidence
  {
    var confidence = min(draft.confidence, drug.confidence)
    if sentence.isTorn { confidence = min(confidence, .medium) }
    if context.contains(.claimed) { confidence = .low }
    // What users tell of themselves needs a look.
    if draft.kind == .adverseEffect, confidence == .high, sentence.words.holds(Self.firstPerson) {
      confidence = .medium
    }
    if let key = draft.key, sentence.units[key].isUncertain { confidence = min(confidence, .medium) }
    if drug.reference.isUncertain { confidence = min(confidence, .medium) }
    return confidence
  }

  private static let firstPerson = [
    "i took", "i was on", "i had", "i got", "i've been", "put me on", "my mother", "my mom", "my father", "my dad", "my husband", "my wife",
    "my sister", "my brother", "my son", "my daughter",
  ]

  private func terms(_ draft: Draft, _ drug: Page.Reference, _ sentence: Sentence, _ page: Page) -> [String] {
    var names: Set<String> = [drug.concept.name]
    for index in [draft.key].compactMap({ $0 }) + draft.others {
      if let concept = page.concept(of: sentence.units[index]) { names.insert(concept.name) }
    }
    return names.sorted()
  }

  /// One mention a fact: the surest, with the attributes that only others have.
  private func merged(_ mentions: [Mention]) -> [Mention] {
    guard mentions.count > 1 else { return mentions }
    var out: [Mention] = []
    var places: [[UInt8]: Int] = [:]
    for mention in mentions.sorted(by: { ($0.confidence, $1.rule) > ($1.confidence, $0.rule) }) {
      let key = mention.question + [0x1F] + mention.answer
      if let index = places[key] {
        for field in mention.kind.shape.attributes where out[index].values[field] == nil {
          out[index].values[field] = mention.values[field]
        }
      } else {
        places[key] = out.count
        out.append(mention)
      }
    }
    return out
  }
}
