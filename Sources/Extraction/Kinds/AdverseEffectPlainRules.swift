/// Plain words of blogs, leaflets and news that name an effect of the drug in focus.
extension AdverseEffect {
  static let plainRules: [Rule] = [
    Rule(
      "adverse.salient", .adverseEffect,
      cues: [
        "danger", "dangers", "concern", "concerns", "worry", "worries", "price", "drawback", "drawbacks", "trouble", "troubles", "hazard",
        "hazards", "catch", "downside", "downsides", "snag", "nuisance", "harm", "grumble", "problem", "problems", "complaint",
        "complaints", "expected", "known", "culprit", "annoyance", "risks",
      ],
      "{effects} "
        + #"""
        (?:(?:is|are|was|were|remains?|stays?) )(?:(?:the|a|an|its|their|one|of|by|far|also|still|perhaps|often) ){0,4}(?:(?:chief|main|\#
        great|greatest|big|biggest|real|usual|commonest|most common|most frequent|typical|first|other|known|major|worst|common|\#
        frequent|rare|serious|well) ){0,2}(?:dangers?|concerns?|worry|worries|price|drawbacks?|hazards?|catch|downsides?|snags?|\#
        nuisance|(?<=(?:chief|usual|known|other|first) )(?:harm|problem|trouble)s?|(?<=main )(?:problem|trouble|complaint|risk)s?|(?<=(?:other|known|chief) )risks?|\#
        (?<=biggest )(?:problem|trouble)s?|complaints?|grumbles?|annoyance|well known|to be expected)(?! (?:for|in|of) (?:the )?(?:public|\#
        old age|society|many people))
        """#,
      confidence: .medium, in: [.adverseEffects, .none, .mechanism, .precautions, .overdose, .withdrawal],
      why: "What is called the danger, the price or the usual complaint.",
      examples: [
        .makes("Baclofen relaxes muscles. ⟦Drowsiness|effect⟧ is the price."),
        .makes("Fentanyl is strong. ⟦Respiratory depression|effect⟧ is the great danger."),
        .makes("Clozapine is old. ⟦Myocarditis|effect⟧, ⟦drooling|effect⟧ and ⟦weight gain|effect⟧ are other risks."),
        .makes("With ⟦denosumab|drug⟧ ⟦hypocalcemia|effect⟧ is the chief concern."),
        .makesNothing("Metformin is for diabetes. Diabetes is the great danger of our time."),
      ]),
    Rule(
      "adverse.addictive", .adverseEffect, cues: ["addictive", "habit-forming", "habit"],
      #"""
      {drug} (?:(?:[a-z',]+|<[KTEF]>) ){0,7}?(?:is|are|isn't|aren't|was|can be|may be|could be|can become|being) (?:(?:not|never|very|highly|\#
      potentially|mildly|quite|considered|also|known|to|be|an|a|physically|no longer|less|more) ){0,4}(?:addictive|habit-forming|habit \#
      forming)
      """#,
      sets: [.field(.effect, .text("dependence"))], confidence: .medium, why: "An addictive drug brings dependence.",
      examples: [
        .makes("⟦Codeine|drug⟧ is addictive."), .makes("⟦Lithium|drug⟧ isn't addictive.", "polarity=negated"),
        .makesNothing("Metformin is an additive of nothing."),
      ]),
    Rule(
      "adverse.share", .adverseEffect,
      cues: [
        "felt", "reported", "seen", "noted", "had", "experienced", "noticed", "observed", "found", "recorded", "affected", "affects", "hit",
        "hits", "occurred", "occurs", "happened", "described", "in", "developed", "by",
      ],
      "{effects} "
        + #"""
        (?:(?:was|were|is|are|has been|have been|also|been) ){0,3}(?:(?:felt|reported|seen|noted|had|experienced|noticed|observed|found|\#
        recorded|described) (?:by|in|among|with)|(?:affected|affects|hits?)(?= (?:[a-z]+ ){0,2}<P> (?:of )?(?:users|patients|those|people (?:on|taking|who)))|(?:occurred|occurs?|happened|developed) in|in|by) (?:(?:about|\#
        some|around|up|to|nearly|roughly|over|only|just|almost|between|an estimated|more|less|fewer|than) ){0,3}<P>
        """#,
      confidence: .medium, in: [.adverseEffects, .none, .mechanism, .dosage, .precautions],
      why: "A share of the people who had an effect.",
      examples: [
        .makes("Topiramate is old. ⟦Tiredness|effect⟧ was felt by 15%.", "frequency=very_common"),
        .makes("Varenicline helps. In the trials ⟦headache|effect⟧ occurred in about 12% of users.", "frequency=very_common"),
        .makesNothing("Metformin is for diabetes. Diabetes is found in 8% of adults."),
      ]),
    Rule(
      "adverse.share-had", .adverseEffect,
      cues: [
        "had", "felt", "got", "grew", "reported", "developed", "experienced", "complained", "noticed", "lost", "have", "get", "feel",
        "develop", "suffered", "people", "patients", "users", "them",
      ],
      #"""
      <P> (?:of (?:the |those |all |our |my )?(?:people|patients|users|women|men|children|adults|them|participants|subjects|\#
      volunteers|<B>) )?(?:(?:on|taking|given|receiving|treated with|who took|using) (?:(?:the|full|lower|higher|dose|drug|active) |\#
      <X> |{drug} |<A> |<F> ){1,4})?(?:also )?(?:(?:had|felt|got|grew|reported|developed|experienced|complained of|noticed|have|get|feel|\#
      develop|suffered(?: from)?) )?
      """#
        + fill + "{effects}",
      confidence: .medium, in: [.adverseEffects, .none, .mechanism, .dosage, .precautions],
      why: "So many of a hundred had it.",
      examples: [
        .makes("Minoxidil grows hair. In one survey 1.7% felt ⟦light-headed|effect⟧.", "frequency=common"),
        .makes("Varenicline helps. 30% of people on the full dose felt ⟦sick|effect⟧.", "frequency=very_common"),
        .makesNothing("Metformin is old. 8% of adults know it."),
      ]),
    Rule(
      "adverse.no-rise", .adverseEffect,
      cues: ["increase", "increases", "rise", "excess", "signal", "surge", "higher", "raised", "greater", "link", "more"],
      #"""
      (?:no|not an?|without an?|never an?|n't an?) (?:(?:clear|real|significant|overall|such|further|general|consistent|statistically) \#
      ){0,2}(?:increases?|rises?|excess|signal|surge|more cases|(?:higher|raised|greater|increased) (?:rates?|risks?|chances?|odds)|\#
      links?) (?:in|of|for|to|with) 
      """#
        + fill + "{effects}",
      sets: [.negated], confidence: .medium, why: "What did not become more frequent is no effect.",
      examples: [
        .makes("Adalimumab was followed up. A registry found no rise in ⟦breast cancer|effect⟧.", "polarity=negated"),
        .makes("⟦Ondansetron|drug⟧ showed no increase in ⟦birth defects|effect⟧.", "polarity=negated"),
        .makesNothing("There was no increase in the price of metformin."),
      ]),
    Rule(
      "adverse.not-more", .adverseEffect,
      cues: ["not", "wasn't", "weren't", "isn't", "aren't", "didn't", "doesn't", "no"],
      "{effects} "
        + #"""
        (?:(?:was|were|is|are|did|has|have|do|does) (?:not|no)|wasn't|weren't|isn't|aren't|didn't|doesn't) (?:(?:seem|appear|to|been|be|\#
        shown|found|any) ){0,3}(?:more (?:frequent|common|often|likely)|increased?|raised|higher|rise|go up)
        """#,
      sets: [.negated], confidence: .medium, why: "What was not more frequent is no effect.",
      examples: [
        .makes("Varenicline was tested. ⟦Heart attacks|effect⟧ were not more frequent.", "polarity=negated"),
        .makes("Nifedipine is old. ⟦Erectile dysfunction|effect⟧ does not seem to be increased.", "polarity=negated"),
        .makesNothing("Metformin prices did not rise."),
      ]),
    Rule(
      "adverse.warning", .adverseEffect, cues: ["warning", "warnings", "alert"],
      #"(?:{drug} (?:carry|carries|carried|have|has|bears?|got|comes? with) (?:an? |the |its )?)?(?:boxed|black-box|black box|label|official|safety|strong|fda|<Z>) (?:label )?(?:warnings?|alerts?) (?:(?:[a-z]+|<Y>|<Z>) ){0,4}?(?:about|of|for|on|because of|:) "#
        + fill + "{effects}",
      why: "What a boxed warning is about.",
      examples: [
        .makes("⟦Montelukast|drug⟧ carries a boxed warning about ⟦suicidal thoughts|effect⟧."),
        .makes("Xeljanz (tofacitinib) has a black box warning of ⟦serious infections|effect⟧."),
        .makesNothing("The boxed warning of metformin was read by few."),
      ]),
    Rule(
      "adverse.turns-up", .adverseEffect,
      cues: [
        "turn", "turns", "set", "sets", "show", "shows", "creep", "creeps", "leads", "lead", "tops", "top", "came", "come", "comes", "next",
        "ensue", "ensues", "follow", "follows",
      ],
      "{effects} "
        + #"""
        (?:(?:also|often|sometimes|can|may|might|could|soon|then|rarely|usually) ){0,2}(?:turns? up|sets? in|shows? up|creeps? in|\#
        (?:leads?|tops?|heads?) the list|(?:came|comes?) (?:first|second|third|next|top|on)|ensues?|(?:is|are) next|follows?(?= (?:when|\#
        if|after|within|soon|,|\.)))
        """#,
      confidence: .medium, in: [.adverseEffects, .none, .withdrawal, .overdose], why: "What turns up or sets in while it is taken.",
      examples: [
        .makes("Baclofen relaxes muscles. ⟦Confusion|effect⟧ turns up in older people."),
        .makes("Ondansetron is old. ⟦Constipation|effect⟧ came second."),
        .makesNothing("Metformin turns up in rivers."),
      ]),
    Rule(
      "adverse.expect", .adverseEffect, cues: ["expect", "watch", "beware", "prepare", "prepared", "brace"],
      #"(?:^|[.;,:>] |and |to )(?:(?:do|also|always|please|you|can|should|may|might|will) ){0,3}(?:expect|watch (?:out )?for|beware of|be prepared for|prepare for|brace for) (?:signs of |some |a little |a bit of )?"#
        + fill + "{effects}",
      confidence: .medium, in: [.adverseEffects, .none, .overdose, .withdrawal, .precautions],
      why: "What one is told to expect or to watch for.",
      examples: [
        .makes("Phenytoin is old. Above 30 mg/l expect ⟦slurred speech|effect⟧."),
        .makes("Warfarin thins the blood. Watch out for ⟦nosebleeds|effect⟧."),
        .makesNothing("Do not expect wonders of metformin."),
      ]),
    Rule(
      "adverse.report-to", .adverseEffect, cues: ["report", "tell", "inform", "notify", "contact", "call"],
      #"(?:^|[.;] )(?:(?:you should |please |always |immediately ))?(?:report (?:to your (?:doctor|physician|pharmacist|healthcare provider) )?|(?:tell|inform|notify|contact|call) (?:your |the |a )?(?:doctor|physician|pharmacist|nurse|healthcare provider|provider|prescriber) (?:(?:right away|at once|immediately|promptly) )?(?:about|of|if you (?:notice|experience|develop|get|have)) )(?:any (?:of the following )?)?(?:(?:unusual|new|serious|severe|persistent|worrying|other|possible) ){0,2}(?:symptoms?|side effects?|signs?|reactions?) (?:, )?(?:such as|like|including|as|:) "#
        + fill + "{effects}",
      sets: [.possible], confidence: .medium, in: [.none, .adverseEffects, .precautions, .dosage],
      why: "Symptoms that a doctor wants to hear of.",
      examples: [
        .makes(
          "Lisinopril is a tablet. Report any unusual symptoms, such as ⟦muscle weakness|effect⟧ or ⟦irregular heartbeat|effect⟧.",
          "certainty=possible"),
        .makes(
          "Tell your doctor at once about side effects of ⟦amiodarone|drug⟧. Notify your doctor of any new symptoms such as ⟦cough|effect⟧.",
          "certainty=possible"),
        .makesNothing("Report any symptoms, such as they are, before metformin."),
      ]),
    Rule(
      "adverse.i-also", .adverseEffect, cues: ["i", "he", "she", "we"],
      #"""
      (?:^|[.;,:] |and |but )(?:at first |the first (?:week|day|night|month|few days) |since then |for (?:a week|weeks|days|<H>) |after \#
      (?:a week|<H>|[a-z]+ days) ,? ?)?(?:i|he|she|we) (?:(?:also|even|only|mostly|mainly|constantly|then|soon|suddenly|really|just|now|\#
      still) ){1,2}(?:had|have|got|get|felt|feel|developed|experienced|noticed|suffered(?: from)?) (?:(?:quite|really|very|bad|\#
      terrible|awful|horrible|mild|constant) ){0,2}
      """#
        + fill + "{effects}",
      confidence: .medium, in: [.none, .adverseEffects],
      why: "A user tells what else came with the drug.",
      examples: [
        .makes("I took clomiphene for a year. I also had ⟦bloating|effect⟧."),
        .makes("Sertraline helped her. She even got ⟦nightmares|effect⟧."),
        .makesNothing("Metformin is old. I also had a dog."),
      ]),
  ]
}
