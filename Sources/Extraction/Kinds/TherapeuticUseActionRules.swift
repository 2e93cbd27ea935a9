/// What a drug does to a condition in the words of abstracts, whom it was given, and what answered to it.
extension TherapeuticUse {
  static let actions: [Rule] = [
    Rule(
      "use.action.on", .therapeuticUse,
      cues: [
        "ameliorates", "ameliorate", "ameliorated", "antagonizes", "antagonized", "antagonised", "suppresses", "suppressed", "suppress",
        "reverses", "reversed", "reverse", "abolishes", "abolished", "abolish", "eradicated", "eradicates", "corrected", "corrects",
        "controlled", "terminated", "terminates", "aborted", "cured", "alleviated", "alleviates", "attenuated", "attenuates", "relieved",
        "relieves", "cleared", "clears", "improved", "improves", "reduced", "reduces",
      ],
      "{start}{drugs} "
        + #"(?:(?:therapy|treatment|replacement|administration|infusion|injections?|prophylaxis|also|[a-z]+ly|<[AFRHN]>|was|were|has|have|had|been|shown|found|reported|able|may|might|can|could|to) ){0,6}"#
        + #"{cue} (?:(?:the |her |his |their )?(?:severity|frequency|incidence|number|intensity|duration|symptoms|signs|progression) of )?(?!(?:the |its |their )?(?:effects?|efficacy|actions?|activity|levels?|concentrations?|clearance|benefits?|response) ){ailments}"#,
      confidence: .medium, why: "What a drug reverses, suppresses or improves it is used against.",
      examples: [
        .makes("⟦Amiloride|drug⟧ ameliorates lithium-induced ⟦polyuria|condition⟧."),
        .makes("⟦Flumazenil|drug⟧ antagonized the ⟦sedation|condition⟧ caused by midazolam."),
        .makes("⟦Clozapine|drug⟧ markedly reduced the severity of ⟦tardive dyskinesia|condition⟧."),
        .makes("⟦Levothyroxine|drug⟧ replacement corrected the ⟦hypothyroidism|condition⟧."),
        .makesNothing("Rifampin reduces the effect of warfarin in thrombosis."),
        .makesNothing("Propranolol did not improve the tremor."), .makesNothing("Failure of propranolol to relieve the tremor was noted."),
      ]),
    Rule(
      "use.action.choice", .therapeuticUse,
      cues: ["choice", "antidote", "therapy", "treatment", "agent", "mainstay", "cornerstone", "option"],
      #"{start}{drugs} (?:is|are|remains?|was|were|has been|became|represents?) (?:(?!not |no |never |nor )[a-z-]+ |<K> ){0,5}?{cue} (?:of choice )?(?:in|for|of|against) (?!the pathogenesis ){ailments}"#,
      confidence: .medium, why: "What a drug is the treatment of choice for.",
      examples: [
        .makes("⟦Cyproheptadine|drug⟧ is the antidote of choice in ⟦serotonin syndrome|condition⟧."),
        .makes("⟦Lithium|drug⟧ remains first-line therapy in ⟦bipolar disorder|condition⟧."),
        .makesNothing("Lithium is no therapy for fools."),
      ]),
    Rule(
      "use.action.options", .therapeuticUse,
      cues: ["treatment", "treatments", "options", "therapy", "therapies", "drugs", "agents", "medications", "management", "antidotes"],
      #"{start}{cue} (?:used |available |approved |given |recommended )?(?:for|of|against|to treat|in) {ailments} (?:(?:usually|often|may|can|also|currently|now) ){0,2}(?:includes?|included|including|consists? of|consisted of|involves?|comprises?) {near}{drugs}"#,
      confidence: .medium, why: "What the treatment of a condition includes.",
      examples: [
        .makes("Treatment options for ⟦hepatitis C|condition⟧ include ⟦interferon|drug⟧ and ⟦ribavirin|drug⟧."),
        .makes("Treatment of ⟦tuberculosis|condition⟧ usually includes ⟦isoniazid|drug⟧."),
        .makesNothing("Treatment options for travellers include metformin."),
      ]),
    Rule(
      "use.action.treated-them", .therapeuticUse, cues: ["treated", "treating", "managed"],
      #"{start}{cue} (?:(?:<[NHB]>(?:-[a-z-]+)?|[a-z0-9-]+) ){0,4}?(?:patients?|child(?:ren)?|infants?|neonates?|wom[ae]n|m[ae]n|girls?|boys?|adults?|subjects|cases|<B>)(?: patients?)? (?:with|of|who had|suffering from) {ailments} (?:(?:successfully|effectively|<H>|for|empirically) ){0,3}(?:with|by|using) {near}{drugs}"#,
      confidence: .medium, why: "Patients who were treated with a drug have what it is for.",
      examples: [
        .makes("We treated 12 patients with ⟦acromegaly|condition⟧ with ⟦octreotide|drug⟧."),
        .makes("They treated a woman with ⟦psoriasis|condition⟧ successfully with ⟦acitretin|drug⟧."),
        .makesNothing("We treated 12 patients with metformin."),
      ]),
    Rule(
      "use.action.received", .therapeuticUse, cues: ["received", "given", "receive", "started on", "put on"],
      #"{start}(?:patients?|child(?:ren)?|infants?|wom[ae]n|m[ae]n|girls?|boys?|adults?|subjects|<B>) (?:with|who had|suffering from) {ailments} (?:, )?(?:who )?(?:(?:was|were|had|then|also|been|have|has) ){0,3}{cue} (?:(?:oral|intravenous|high-dose|low-dose|either|treatment|therapy|with|monotherapy|adjuvant|a|the|course|of|single|<[RA]>) ){0,6}{drugs}(?! [^.;]{0,60}?(?:for|because of|against) (?:[a-z-]+ ){0,4}<E>)"#,
      confidence: .low, why: "Patients with a condition who received a drug, where nobody tells of harm.",
      examples: [
        .makes("Patients with severe ⟦psoriasis|condition⟧ received ⟦methotrexate|drug⟧ 15 mg weekly."),
        .makes("Twelve patients with ⟦acromegaly|condition⟧ were given ⟦octreotide|drug⟧."),
        .makesNothing("Patients with renal impairment received gentamicin."),
        .makesNothing("Patients with psoriasis who received methotrexate developed cirrhosis."),
      ]),
    Rule(
      "use.action.response", .therapeuticUse, cues: ["response", "responsiveness", "responsive", "responses"],
      #"{start}(?:{cue} of {ailments} to {near}{drugs}|{ailments} (?:: |, )(?:[a-z]+ ){0,2}?{cue} to {near}{drugs}|{cue} to {drugs} (?:of|in) {ailments}|{drugs} {course}(?:produced|induced|achieved|led to|resulted in|with) (?:(?!no |poor |adverse )[a-z]+ ){0,3}?{cue} in (?!the ){ailments}|{drug}-{cue} (?<condition>{modifiers}<E>))"#,
      confidence: .medium, why: "A condition that answers to a drug.",
      examples: [
        .makes("Response of cutaneous ⟦lupus|condition⟧ to ⟦thalidomide|drug⟧."),
        .makes("Acute ⟦mania|condition⟧: response to ⟦clonidine|drug⟧."),
        .makes("⟦Levodopa|drug⟧-responsive ⟦dystonia|condition⟧ is rare."),
        .makes("⟦Bortezomib|drug⟧ produced a complete response in ⟦myeloma|condition⟧."),
        .makesNothing("The response to metformin was slow."),
      ]),
  ]
}
