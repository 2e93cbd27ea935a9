/// How case reports and reviews put it: toxicity of a drug, hypersensitivity to it, its role in what was seen.
extension AdverseEffect {
  /// A few words between, without another effect or drug.
  private static let near = #"(?:(?:[a-z0-9'%,-]+|<[ABQHMNPRFY]>) ){0,6}?"#

  static let literatureRules: [Rule] = [
    Rule(
      "adverse.by", .adverseEffect,
      cues: [
        "caused by", "induced by", "provoked by", "precipitated by", "triggered by", "exacerbated by", "aggravated by", "unmasked by",
        "produced by", "owing to", "as a result of", "consequence of", "manifestation of", "sign of",
      ],
      "{effects} " + near + "{cue} " + near + "{drug}", why: "An effect with its cause behind it.",
      examples: [
        .makes("⟦Pneumonia|effect⟧ as a result of ⟦mineral oil|drug⟧ aspiration was seen."),
        .makes("⟦Tachycardia|effect⟧ possibly owing to ⟦thalidomide|drug⟧ was seen.", "certainty=possible"),
        .makesNothing("Lactic acidosis as a result of sepsis is treated in hospital."),
      ]),
    Rule(
      "adverse.bring-on", .adverseEffect,
      cues: [
        "induction of", "provocation of", "precipitation of", "exacerbation of", "aggravation of", "worsening of", "unmasking of",
        "potentiation of", "production of", "development of",
      ],
      "{cue} " + fill + "{effects} (?:by|with|from) (?:(?:the|a|an) )?{drug}", why: "What a drug brings about or worsens is its effect.",
      examples: [
        .makes("Provocation of ⟦seizures|effect⟧ by ⟦tiagabine|drug⟧ is known."),
        .makes("Induction of ⟦mania|effect⟧ by ⟦sertraline|drug⟧ was seen."), .makesNothing("The induction of remission by rest is rare."),
      ]),
    Rule(
      "adverse.toxic-of", .adverseEffect, cues: ["toxicity", "effects", "effect", "hepatotoxicity", "neurotoxicity", "of"],
      #"(?<effect><E>) of "# + #"(?:(?:<[RAH]>|intravenous|oral|high-dose|low-dose|long-term|single-dose|topical|systemic) ){0,2}{drug}"#,
      confidence: .medium, why: "The toxicity of a drug is its effect.",
      examples: [
        .makes("The ⟦neurotoxicity|effect⟧ of intrathecal ⟦methotrexate|drug⟧ was studied."),
        .makes("⟦Hepatotoxicity|effect⟧ of ⟦isoniazid|drug⟧: a review."), .makesNothing("Fear of metformin is rare."),
      ]),
    Rule(
      "adverse.hypersensitive", .adverseEffect,
      cues: ["to"],
      #"(?<effect><E>) (?:reactions? )?to (?:(?:<[RF]>|the|a|compound|topical|oral|intravenous|tincture|of) ){0,4}{drug}"#,
      confidence: .medium, why: "A reaction to a drug: hypersensitivity, allergy, dermatitis.",
      examples: [
        .makes("⟦Hypersensitivity|effect⟧ to ⟦zonisamide|drug⟧ was confirmed."),
        .makes("Three cases of ⟦contact dermatitis|effect⟧ to ⟦calcipotriol|drug⟧ are described."),
        .makesNothing("Asthma responds to salbutamol."),
      ]),
    Rule(
      "adverse.role", .adverseEffect,
      cues: [
        "responsible for", "the cause of", "a cause of", "cause of", "causes of", "causative", "implicated", "involved", "role",
        "inducer of",
        "contributed", "contributing", "incriminated", "predispose", "predisposes", "predisposed", "facilitate", "potentiate", "enhance",
        "accelerate", "accelerated",
      ],
      "{drug} " + between
        + #"""
        (?:(?:is|are|was|were|be|being|been|as) (?:[a-z]+ ){0,3}?(?:responsible for|causes? of|inducers? of|implicated in|involved in|\#
        incriminated in|causative (?:agent|factor|drug)s? (?:of|in|for))|(?:has|have|had|play|plays|played|with) (?:[a-z]+ ){0,3}?role in (?:the )?\#
        (?:pathogenesis|development|onset|occurrence|precipitation|etiology) of|contribut(?:e|es|ed|ing) to|predispos(?:es?|ed|ing) (?:[a-z]+ ){0,2}?to|facilitates?|potentiate[sd]?|accelerate[sd]?) 
        """#
        + #"(?:(?:the|this|his|her|their|a|an|patients with|patient with|pathogenesis|development|subsequent|onset|occurrence|cause|precipitating|or|activating|inducing|causing|of|patient's|patients) ){0,6}"#
        + "{effects}",
      why: "A drug held to be the cause.",
      examples: [
        .makes("⟦Fluphenazine|drug⟧ was responsible for the ⟦akathisia|effect⟧."),
        .makes("⟦Interferon beta|drug⟧ may be involved in the pathogenesis of ⟦sarcoidosis|effect⟧.", "certainty=possible"),
        .makesNothing("Metformin plays no role in fashion."),
      ]),
    Rule(
      "adverse.role-of", .adverseEffect, cues: ["role", "involvement", "contribution", "implication"],
      "{cue} (?:of|for|played by) " + near + "{drug} " + near
        + "(?:in|to) (?:(?:the|a|an) )?(?:pathogenesis|development|onset|occurrence|induction|precipitation|a?etiology|genesis|production) of (?:(?:the|this|his|her|their|a|an) )?{effects}",
      confidence: .medium, why: "The part of a drug in how an effect came about.",
      examples: [
        .makes(
          "The possible role of ⟦interferon beta|drug⟧ in the pathogenesis of ⟦sarcoidosis|effect⟧ is discussed.", "certainty=possible"),
        .makes("We discuss the involvement of ⟦lithium|drug⟧ in the development of ⟦tremor|effect⟧."),
        .makesNothing("The role of metformin in the treatment of diabetes is known."),
      ]),
    Rule(
      "adverse.effect-of", .adverseEffect,
      cues: ["effect of", "manifestation of", "complication of", "consequence of", "sequela of", "toxicity of"],
      "{effects} " + near
        + "(?:represents?|represented|be|is|was|were|being) (?:an? |the )?(?:(?:[a-z-]+ ){0,4}?{cue}|(?:[a-z-]+ ){0,2}<E> of) "
        + "(?:(?:the|<R>|<A>|<F>|[a-z]+) ){0,2}{drug}",
      confidence: .medium, why: "What is called an effect or a consequence of a drug.",
      examples: [
        .makes("⟦Cerebral atrophy|effect⟧ may represent a cumulative effect of ⟦corticotropin|drug⟧.", "certainty=possible"),
        .makes("Delayed ⟦pseudocyst|effect⟧ can be a consequence of intramuscular ⟦asparaginase|drug⟧."),
        .makesNothing("Asthma is a consequence of allergy."),
      ]),
    Rule(
      "adverse.cause-was", .adverseEffect, cues: ["cause", "causes", "culprit", "trigger"],
      "{cue} (?:of|for|behind) (?:(?:the|this|these|such|her|his|their|its) )?{effects} (?:" + near
        + "){0,1}(?:is|was|were|being) (?:(?:thought|believed|considered|found|likely|probably|to|be|the|of|use|most) ){0,4}{drug}",
      why: "The cause of an effect, named behind it.",
      examples: [
        .makes("The most likely cause of such ⟦hyponatremia|effect⟧ is ⟦vinblastine|drug⟧.", "certainty=possible"),
        .makes("The cause of her ⟦rash|effect⟧ was ⟦amoxicillin|drug⟧."), .makesNothing("The cause of asthma is unknown; insulin is not."),
      ]),
    Rule(
      "adverse.not-due", .adverseEffect, cues: ["not", "unlikely", "never", "unrelated", "doubtful"],
      "{effects} " + near
        + #"""
        (?:(?:not|never|unlikely to be|unlikely) (?:[a-z]+ ){0,5}?(?:related to|attributed to|attributable to|due to|caused by|\#
        associated with|correlated (?:to|with)|linked (?:to|with)|ascribed to|blamed on|traced to|induced by|precipitated by|a result of)|unrelated to) 
        """#
        + near + "{drug}",
      sets: [.negated], why: "An effect that is said not to come of the drug.",
      examples: [
        .makes("The ⟦nephrotic syndrome|effect⟧ was not related to ⟦penicillamine|drug⟧ therapy.", "polarity=negated"),
        .makes("⟦Leukemia|effect⟧ was not significantly correlated to the total dose of ⟦treosulfan|drug⟧.", "polarity=negated"),
        .makesNothing("Rash was related to ampicillin, not amoxicillin."),
      ]),
    Rule(
      "adverse.unlikely", .adverseEffect, cues: ["unlikely", "doubtful", "improbable"],
      #"(?:unlikely|doubtful|improbable) (?:that )?(?:[a-z0-9'-]+ ){0,3}(?:(?:<D>|<K>)-induced )?(?<effect><E>) (?:[a-z]+ ){0,3}?(?:by|to|from|with) "#
        + near + "{drug}",
      sets: [.negated, .possible], why: "A cause that is held unlikely.",
      examples: [
        .makes(
          "It was unlikely that the ⟦rhabdomyolysis|effect⟧ was precipitated by ⟦diltiazem|drug⟧.", "polarity=negated", "certainty=possible"
        ),
        .makes("It is unlikely that ⟦seizures|effect⟧ were related to ⟦bupropion|drug⟧.", "polarity=negated"),
        .makesNothing("It is unlikely that penicillin helps here."),
      ]),
    Rule(
      "adverse.never-reported", .adverseEffect, cues: ["not", "never", "no"],
      "{drug}{aside} " + near
        + #"""
        (?:has|have|had|is|are|was|were) (?:not|never) (?:[a-z]+ ){0,3}?(?:reported|known|shown|found|associated|described|linked|implicated) \#
        (?:to (?:cause|induce|produce|lead to|be associated with)|with|as a cause of|in|to) (?:the )?{effects}
        """#,
      sets: [.negated], why: "What a drug is said not to have caused so far.",
      examples: [
        .makes("⟦Voriconazole|drug⟧ has not previously been reported to cause ⟦angioedema|effect⟧.", "polarity=negated"),
        .makes("⟦Metformin|drug⟧ is not associated with ⟦weight gain|effect⟧.", "polarity=negated"),
        .makesNothing("Metformin is not known to everyone."),
      ]),
    Rule(
      "adverse.while-on", .adverseEffect, cues: ["taking", "receiving", "treated", "on", "under", "using", "given", "undergoing"],
      "{effects} " + #"(?:(?:[a-z0-9'%,-]+|<[ABQHMNPRFY]>) ){1,9}?"#
        + #"""
        (?:(?:patient|patients|man|woman|boy|girl|child|children|infant|men|women|volunteers|<B>) (?:[a-z]+ ){0,3}?(?:taking|receiving|\#
        treated with|on|under|using|given|undergoing|maintained on)) (?:(?:the|long-term|chronic|oral|intravenous|high-dose|low-dose|\#
        maintenance|standard|<[ARFQH]>) ){0,4}{drug}
        """#,
      confidence: .medium, why: "What was seen in a patient on a drug.",
      examples: [
        .makes("⟦Peritonitis|effect⟧ of the lower abdomen in a patient taking ⟦raloxifene|drug⟧."),
        .makes("⟦Scleritis|effect⟧ was found in one woman treated with ⟦alendronate|drug⟧."),
        .makesNothing("Asthma is common in children."),
      ]),
  ]
}
