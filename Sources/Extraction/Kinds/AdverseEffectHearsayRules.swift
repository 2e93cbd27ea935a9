/// What was looked for and not seen, what an agency warned of, what a risk rises with, and effects told without a verb of causing.
extension AdverseEffect {
  static let hearsayRules: [Rule] = [
    Rule(
      "adverse.no-cases", .adverseEffect,
      cues: ["no", "zero", "none"],
      #"{start}(?:no|zero|not (?:a|one) single|not one) (?:(?:further|new|confirmed|clear|reported) )?(?:cases?|reports?|instances?|episodes?|signs?|occurrences?) of "#
        + fill + "{effects}",
      sets: [.negated], confidence: .medium, in: [.none, .adverseEffects, .related, .mechanism, .precautions],
      why: "What was looked for and not seen.",
      examples: [
        .makes("Empagliflozin was tested. No case of ⟦diabetic ketoacidosis|effect⟧ was recorded.", "polarity=negated"),
        .makes("There were no reports of ⟦pancreatitis|effect⟧ with ⟦tirzepatide|drug⟧.", "polarity=negated"),
        .makesNothing("Metformin is old. There were no cases of wine."),
      ]),
    Rule(
      "adverse.agency", .adverseEffect, cues: ["warned", "warns", "warn", "warning", "alert", "alerted", "cautioned", "cautions"],
      #"{start}(?:<Z>|regulators?|agency|authorities|label|manufacturer|maker|company|makers) (?:(?:has|have|also|now|again|in <Y>|later|since) ){0,3}(?:warn(?:s|ed)?|caution(?:s|ed)?|alerted [a-z]+)(?: [a-z]+){0,3}? (?:of|about|that it (?:can|may|could) cause|to|against) (?:[a-z,-]+ ){0,9}?"#
        + fill + "{effects}",
      confidence: .medium, in: [.none, .adverseEffects, .precautions, .approval], why: "What an agency warned of.",
      examples: [
        .makes("Lamotrigine is old. In 2018 the FDA warned about a rare but serious immune reaction and ⟦hepatitis|effect⟧."),
        .makes("Montelukast is a tablet. The FDA has warned of ⟦depression|effect⟧."),
        .makesNothing("The FDA warned about fake metformin."),
      ]),
    Rule(
      "adverse.commonest", .adverseEffect,
      cues: ["common", "commonly", "frequent", "frequently", "serious", "severe", "rare", "rarely", "uncommon"],
      #"(?:^|[.;] )(?:(?:the|much|also|other) ){0,2}(?:(?:less|more|most|very|fairly) )?{cue}(?: ,)? (?:- )?(?:(?:but|and|or) (?:(?:possibly|potentially|also|far|much|more|less|even|very) ){0,2}(?:serious|severe|common|rare|dangerous|frequent|troublesome)(?: ,)? (?:- )?)?(?:are|is) (?!(?:an?|the|not|it|to|that|when|whether|people|patients|those|for) )"#
        + fill + "{effects}",
      confidence: .medium, in: [.none, .adverseEffects],
      why: "What is called the less common or more serious, where effects are spoken of.",
      examples: [
        .makes("Trazodone is a tablet. Less common, but more serious, are ⟦fainting|effect⟧ and ⟦priapism|effect⟧."),
        .makes("Atorvastatin is a statin. Much less common is ⟦rhabdomyolysis|effect⟧."),
        .makesNothing("Metformin is for diabetes. More common is a plan."),
      ]),
    Rule(
      "adverse.develops", .adverseEffect,
      cues: ["develop", "develops", "arise", "arises", "occur", "occurs", "appear", "appears", "result", "results", "set"],
      "{effects} "
        + #"(?:(?:can|may|might|could|sometimes|also|occasionally|rarely) ){0,3}(?:develops?|arises?|occurs?|appears?|results?|sets? in|builds? up) (?:(?:slowly|gradually|especially|mainly|mostly) )?(?:over time|gradually|in the long run|(?:after|within|with) (?:(?:as little as|just|only|a few) )?<H> of (?:[a-z-]+ |<Q> )?(?:use|treatment|therapy|taking)|(?:with|after|during|from|on) (?:(?:long|longer|long-term|prolonged|chronic|continued|regular|heavy|high|higher|large|repeated|years|months|extended|of|a|the|<H>) ){1,3}(?:use|treatment|therapy|doses?|courses?|<F>))"#,
      confidence: .medium, in: [.none, .adverseEffects, .precautions, .dosage, .withdrawal],
      why: "What comes with time or with high doses.",
      examples: [
        .makes("Omeprazole is old. ⟦Vitamin B12 deficiency|effect⟧ can develop over time.", "certainty=stated"),
        .makes("Alprazolam is a tablet. ⟦Dependence|effect⟧ can develop after two weeks of daily use."),
        .makes("Ibuprofen is cheap. ⟦Stomach ulcers|effect⟧ may occur with long-term use.", "certainty=possible"),
        .makesNothing("Metformin is for diabetes. Habits develop over time."),
      ]),
    Rule(
      "adverse.risk-rises", .adverseEffect, cues: ["risk", "risks", "chance", "danger", "odds"],
      #"{start}(?:risks?|chances?|danger|odds) of "# + fill
        + #"{effects} (?:(?:also|then|may|can|might) ){0,2}(?:goes up|go up|rises?|increases?|climbs?|grows?|(?:is|are) (?:higher|greater|increased|raised))(?= (?:if|when|with|once|the|as|above|in|after|,)|\.)"#,
      confidence: .medium, in: [.none, .adverseEffects, .interactions, .precautions, .dosage],
      why: "A risk that rises with what one takes or how much.",
      examples: [
        .makes(
          "Tramadol is strong. The risk of ⟦serotonin syndrome|effect⟧ goes up if you also use fluoxetine.", "circumstance=interaction"),
        .makes("Simvastatin is old. The risk of ⟦myopathy|effect⟧ rises with the dose."),
        .makesNothing("Metformin is for diabetes. The risk of diabetes rises with weight."),
      ]),
    Rule(
      "adverse.linked", .adverseEffect, cues: ["linked", "associated", "tied", "connected"],
      #"{start}(?:use|doses?|treatment|therapy|exposure|overuse|amounts|it|this|them|they) (?:(?:of|at|in|with|over|for) (?:(?!but )[a-z0-9-]+ ){0,5})?(?:(?:has|have|had|is|are|was|were|been|also|can|be|may) ){1,4}(?:linked|associated|tied|connected) (?:with|to) (?:(?:an?|the|higher|greater|increased|raised|small|slightly|risks?|chances?|rates?|of) ){0,6}"#
        + fill + "{effects}",
      confidence: .medium, in: [.none, .adverseEffects, .precautions, .mechanism, .dosage, .pregnancy],
      why: "What the treatment spoken of has been linked with.",
      examples: [
        .makes("Cannabidiol is an oil. High doses have been linked with ⟦diarrhea|effect⟧."),
        .makes("Omeprazole is old. Long-term use has been associated with a higher risk of ⟦bone fractures|effect⟧."),
        .makesNothing("Metformin is old. Obesity has been linked with diabetes."),
      ]),
    Rule(
      "adverse.whether", .adverseEffect, cues: ["whether"],
      #"{start}{cue} (?:or not )?{drug} {aux}(?:causes?|brings? on|leads? to|triggers?|provokes?|worsens?|raises? the risk of|increases? the risk of) "#
        + fill
        + #"{effects} (?:is|are|remains?) (?:(?:still|also|yet|as yet) ){0,2}(?:unclear|unknown|uncertain|not (?:yet )?(?:known|clear|certain|proven|settled)|debated|disputed|argued|controversial|an open question|being studied|under study)"#,
      sets: [.possible], confidence: .medium, why: "An effect that is still argued about is possible.",
      examples: [
        .makes("Whether ⟦isotretinoin|drug⟧ causes ⟦depression|effect⟧ is still unclear.", "certainty=possible"),
        .makes("Whether ⟦omeprazole|drug⟧ raises the risk of ⟦dementia|effect⟧ is not known.", "certainty=possible"),
        .makesNothing("Whether metformin causes envy is unclear."),
      ]),
    Rule(
      "adverse.link", .adverseEffect, cues: ["link", "association", "connection"],
      #"{start}(?:an?|the|no|any) (?:(?:possible|causal|clear|weak|strong|direct|firm) ){0,2}{cue} (?:with|to) "# + fill
        + #"{effects} (?:has|have|was|is) (?:(?:also|since|once|never|not) ){0,2}(?:been )?(?:suggested|reported|proposed|found|seen|observed|described|suspected|proven|proved|shown)"#,
      confidence: .medium, in: [.none, .adverseEffects, .precautions], why: "What the drug in focus has been linked with.",
      examples: [
        .makes("Isotretinoin is strong. A link with ⟦suicidal thoughts|effect⟧ has been suggested.", "certainty=possible"),
        .makes("Aspartame aside, metformin is old. No link to ⟦cancer|effect⟧ was found.", "polarity=negated"),
        .makesNothing("Metformin is old. A link to the page was found."),
      ]),
    Rule(
      "adverse.there-may", .adverseEffect, cues: ["there"],
      #"(?:^|[.;:>] )(?:very rarely|rarely|sometimes|occasionally|often|commonly|less often|in rare cases|at first|at higher doses|in some people) (?:, )?{cue} (?:may|can|might|could|is|are) (?:(?:also|be|some|a little|mild) ){0,3}"#
        + fill + "{effects}",
      confidence: .medium, in: [.none, .adverseEffects, .precautions], why: "What there may be with the drug in focus.",
      examples: [
        .makes("Apixaban is a tablet. Rarely there may be ⟦stomach bleeding|effect⟧.", "certainty=possible"),
        .makes("Amlodipine is old. At first there may be some ⟦flushing|effect⟧.", "certainty=possible"),
        .makesNothing("Metformin is old. Sometimes there may be a queue."),
      ]),
    Rule(
      "adverse.ones", .adverseEffect, cues: ["mention", "report", "notice", "complain", "describe", "hear", "ones"],
      #"(?:{start}(?:ones?|effects?|things?|problems?|complaints?|troubles?) (?:that )?(?:people|users|patients|most|some|many|we|i|<B>) (?:(?:do|often|most|mostly|usually|commonly|people|users|patients) ){0,3}(?:mention|report|notice|complain of|complain about|describe|hear about|hear of|hear) (?:most |most often )?(?:are|is|include|includes) |{start}the (?:ones|effects) that [^.;:]{3,50} (?:is|are) (?:very )?(?:rare|uncommon|common|mild)[^.;:]{0,20} : )"#
        + fill + "{effects}",
      confidence: .medium, in: [.none, .adverseEffects, .precautions], why: "What users tell of.",
      examples: [
        .makes("St John's wort is a herb. The ones people do mention are ⟦restlessness|effect⟧ and ⟦headache|effect⟧."),
        .makes("Sertraline is old. The things patients report are ⟦nausea|effect⟧ and ⟦insomnia|effect⟧."),
        .makesNothing("Metformin is old. The things people mention are its price and smell."),
      ]),
    Rule(
      "adverse.who-may", .adverseEffect,
      cues: ["get", "develop", "have", "experience", "notice", "suffer", "feel"],
      #"(?:^|[.;] )(?:women|men|people|users|patients|children|older people|<B>) (?:(?:on|taking|using) (?:{drug} )?)?(?:may|can|might|could|sometimes|often|occasionally|rarely) (?:also |sometimes |then )?(?:get|develop|have|feel|experience|notice|suffer(?: from)?) "#
        + fill + "{effects}",
      confidence: .medium, in: [.none, .adverseEffects, .mechanism, .precautions],
      why: "What some who take the drug may get.",
      examples: [
        .makes("Doxycycline is old. Women may get ⟦thrush|effect⟧.", "certainty=possible"),
        .makes("Amlodipine is a tablet. Older people can develop ⟦swollen ankles|effect⟧."),
        .makesNothing("Metformin is for diabetes. People may get diabetes at any age."),
      ]),
  ]
}
