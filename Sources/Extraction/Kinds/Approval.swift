import Lexicon
import Prose

/// When a drug was approved, by whom and where.
enum Approval {
  static let rules: [Rule] = long + short

  /// Why the words before the drug forbid to call it what was approved: "a new boxed warning for montelukast".
  static func veto(_ draft: Draft, _ sentence: Sentence) -> String? {
    guard let drug = draft.drug else { return nil }
    return sentence.words(max(0, drug - 4)..<drug).holds(others) ? "something about the drug was approved, not the drug" : nil
  }

  private static let others = [
    "warning for", "warnings for", "test for", "tests for", "label for", "labels for", "labelling for", "labeling for", "device for",
    "warning on", "label of", "warning to the label of",
  ]

  private static let long: [Rule] = [
    Rule(
      "approval.drug", .approval,
      cues: [
        "approved", "approval", "approves", "authorised", "authorized", "licensed", "licence", "license", "cleared", "registered",
        "authorisation", "authorization", "introduced",
      ],
      #"{start}{drug}{aside} [^.;]{0,80}?(?:approved|approval|authori[sz]ed|licensed|cleared|registered|authori[sz]ation)(?: (?!<Y>)[^ .;]+){0,14}? (?:in|on|since|:) (?:(?:[a-z]+|<N>|,) ){0,3}?(?<year><Y>)"#,
      why: "The year in which a drug was approved.",
      examples: [
        .makes("⟦Empagliflozin|drug⟧ was approved by the FDA in ⟦2014|year⟧."),
        .makes("⟦Naltrexone|drug⟧ was approved for medical use in the United States in ⟦1984|year⟧."),
        .makesNothing("Metformin is approved."),
      ]),
    Rule(
      "approval.authority", .approval, cues: ["approved", "approves", "authorised", "authorized", "licensed", "cleared"],
      #"{start}in (?:[a-z]+ )?(?<year><Y>) ,? ?(?:the )?(?:[a-z]+ authority )?(?:<Z> , )?(?<authority><Z>) (?:[a-z]+ ){0,2}?{cue} (?:(?:the|substance|use|of|first|copy|a|,|generic|version|for|tablets?) ){0,6}(?:{drug})?"#,
      why: "An authority approved a drug in a year.",
      examples: [
        .makes("In ⟦1998|year⟧ the FDA approved ⟦tamoxifen|drug⟧."),
        .makes("In ⟦2005|year⟧, the EMA approved ⟦insulin glargine|drug⟧ again."), .makesNothing("The FDA approved metformin."),
      ]),
    Rule(
      "approval.authority-first", .approval, cues: ["approved", "approves", "authorised", "authorized", "licensed", "cleared"],
      #"{start}(?<authority><Z>)(?: \( <Z> \))? (?:, )?(?:[a-z]+ )?{cue} (?:(?:the )?(?:substance|{drug}|medicine) |(?!<Y>)[^ .;]+ ){0,14}?(?:in|on|of|since) (?:(?:[a-z]+|<N>|,) ){0,3}?(?<year><Y>)"#,
      why: "An authority approved a drug in a year.",
      examples: [
        .makes("The FDA approved ⟦sertraline|drug⟧ in ⟦1991|year⟧."),
        .makes("Gabapentin is old. The Food and Drug Administration (FDA) approved it in ⟦1993|year⟧."),
        .makes("The FDA first approved ⟦metformin|drug⟧ for adults in ⟦1994|year⟧."), .makesNothing("The FDA approved metformin long ago."),
      ]),
    Rule(
      "approval.year-first", .approval, cues: ["approved", "authorised", "authorized", "licensed"],
      #"{start}in (?<year><Y>) ,? ?(?:(?!<D>|before |until |but )[^ .;]+ ){0,4}?{drug} (?:was|were|became|received|got|won) (?:[a-z]+ ){0,3}?{cue}"#,
      why: "In a year a drug was approved.",
      examples: [
        .makes("In ⟦1987|year⟧ ⟦fluoxetine|drug⟧ was approved."), .makes("In ⟦1995|year⟧, ⟦metformin|drug⟧ was finally licensed."),
        .makesNothing("In 1990 metformin was popular."),
      ]),
    Rule(
      "approval.and-in", .approval, cues: ["approved", "licensed", "authorised", "authorized"],
      #"{start}(?:{drug}{aside} )?[^.;]{0,40}?{cue} [^.;]{0,80}?<Y> (?:for <E> |,? ?)?(?:and|then) (?:(?:in|by|then|later|,) )?(?:(?!<Y>)[^ .;]+ ){0,9}?(?:in|on) (?:(?:[a-z]+|<N>|,) ){0,3}?(?<year><Y>)(?! ?,? (?:[a-z]+ ){0,3}?(?:took|withdrew|withdrawn|restricted|removed|suspended|banned|pulled|warned|limited|stopped|halted|revoked))"#,
      why: "A second country and year in the same sentence.",
      examples: [
        .makes("⟦Tamoxifen|drug⟧ was approved in the United Kingdom in 1972 and in the United States in ⟦1977|year⟧."),
        .makes("⟦Sertraline|drug⟧ was licensed by the MHRA in 1990 and by the FDA in ⟦1991|year⟧."),
        .makes("⟦Apixaban|drug⟧ was approved in Europe in 2011 and by the FDA on December 28, ⟦2012|year⟧."),
        .makesNothing("Metformin was approved and in use."),
      ]),
  ]

  /// Short forms: a note without a subject, a second drug, a date of the approval itself.
  static let short: [Rule] = [
    Rule(
      "approval.note", .approval, cues: ["approved", "licensed", "authorised", "authorized", "cleared", "registered"],
      #"^(?:[^a-z<] )?(?:first |was |it was )?{cue} (?:(?!<Y>)[^ .;]+ ){0,14}?(?:in|on|since) (?:[a-z]+ )?(?<year><Y>)"#,
      confidence: .medium, why: "A note that says when the drug of the page was approved.",
      examples: [
        .makes("Carbamazepine is old. Approved by the FDA for epilepsy in ⟦1974|year⟧."),
        .makes("Sertraline is a tablet. First licensed in ⟦1990|year⟧."), .makesNothing("Metformin is old. Approved by all."),
      ]),
    Rule(
      "approval.and-drug", .approval, cues: ["approved", "licensed", "authorised", "authorized", "cleared"],
      #"{start}{cue} (?:[^.;]{0,40} )?<D> (?:[^.;]{0,40} )?in (?:[a-z]+ )?<Y> ,? ?and (?<drug><D>) (?:(?!<Y>)[^ .;]+ ){0,6}?in (?:[a-z]+ )?(?<year><Y>)"#,
      why: "A second drug and its year.",
      examples: [
        .makes("The FDA cleared sertraline in 1991 and ⟦mirtazapine|drug⟧ in ⟦1996|year⟧."),
        .makes("Regulators approved celecoxib in 1998 and ⟦rofecoxib|drug⟧ in ⟦1999|year⟧."),
        .makesNothing("The FDA cleared sertraline and metformin."),
      ]),
    Rule(
      "approval.dates", .approval, cues: ["approval", "licence", "license", "authorisation", "authorization"],
      #"{start}(?:won|received|gained|got|obtained|granted)? ?(?:[a-z]+ ){0,3}?{cue} (?:(?:of|by|for|from|the|it|{drug}|<Z>|<F>|<E>|capsules?|tablets?|came|was|granted|given|followed|dates|use|in) ){0,10}(?:from|in|on|since) (?:(?:[a-z]+|<N>|,) ){0,3}?(?<year><Y>)"#,
      confidence: .medium, why: "When the approval came.",
      examples: [
        .makes("Phenytoin is old; the FDA approval of the capsules dates from ⟦1953|year⟧."),
        .makes("Insulin glargine is a hormone. It won approval in ⟦2000|year⟧."),
        .makesNothing("The approval of metformin took long."),
      ]),
    Rule(
      "approval.we", .approval, cues: ["approved", "authorised", "authorized", "licensed", "cleared"],
      #"{start}in (?:[a-z]+ )?(?<year><Y>) ,? ?(?:(?:we|they|regulators|europe|the agency|the regulator|the commission|health canada|japan) )(?:[a-z]+ )?{cue} (?:the )?{drug}"#,
      why: "In a year somebody approved it.",
      examples: [
        .makes("In ⟦2017|year⟧, we approved ⟦tofacitinib|drug⟧ for a second disease."),
        .makes("In ⟦1990|year⟧ the agency approved ⟦amlodipine|drug⟧."), .makesNothing("In 1990 we liked metformin."),
      ]),
  ]

  /// Authority and country: the nearest one named before the year.
  static func complete(_ mention: inout Mention, _ draft: Draft, _ sentence: Sentence) {
    guard let key = draft.key else { return }
    let named = sentence.units.indices.filter {
      sentence.units[$0].tag == .authority && $0 >= draft.matched.lowerBound && $0 < draft.matched.upperBound
    }
    let nearest = named.last { $0 < key } ?? named.first ?? sentence.units[..<key].lastIndex { $0.tag == .authority }
    mention.values[.authority] = nil
    guard let name = nearest.flatMap({ sentence.units[$0].name }) else { return }
    if let country = Authorities.country(of: name) {
      mention.values[.authority] = .text(name)
      mention.values[.country] = .text(country)
    } else {
      mention.values[.country] = .text(name)
    }
  }
}
