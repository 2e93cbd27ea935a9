extension Macros {
  /// What the rules for case reports and abstracts share.
  static let reports: [(name: String, pattern: String)] = [
    (
      // Words that end a stretch between a condition and its drug: the drug is taken away, is blamed, or another statement begins.
      "turn",
      #"(?!(?:discontinu|withdr|cessation|stop|halt|remov|reduc|decreas|taper|omi[ts]|lower|interrupt|suspen|without|despite|although|whereas|because|unlike|develop|caus|induc|attribut|associat|complicat|occur|report|possibl|probabl|risk|account|search|look|monitor|screen|responsib|experienc|toxic|overdos|worsen|aggravat|exacerbat|refractor|resistan|fail|implicat|incriminat|blam|trigger|precipitat|provok|suspect|suspicio)[a-z]*[ -]|(?:not|no|never|but|while|due|risk|known|reason|than) )"#
    ),
    (
      // "in a patient treated with": what stands before was seen in somebody who was treated for something else.
      "bearer",
      #"(?!(?:after|following|while|during|when) (?:[a-z]+ ){0,2}treated|(?:in|of|among|by) (?:[a-zA-Z0-9<>-]+ ){0,5}?(?:patients?|m[ae]n|wom[ae]n|child(?:ren)?|infants?|boys?|girls?|neonates?|recipients?|volunteers?|subjects?|users?|adults?|people|males?|females?|<B>) (?:, )?(?:who |that |which )?(?:(?:was|were|had|been|has|have|is|being|are) ){0,3}(?:[a-z]+ly )?(?:treated|managed|given))"#
    ),
    ("stray", #"{turn}(?:[a-z0-9'%.:/-]+|\( [^()]{0,80} \)|<[ABQHMNPRFYST]>(?:-[a-z-]+)?) "#),
    // A few words without a drug, and without an effect.
    ("near", #"(?:{stray}){0,7}?"#),
    // Who "was prescribed" another drug has the rest of the sentence for that one.
    (
      "stretch",
      #"{turn}{bearer}(?!(?:prescribed|given|received|receiving|taking|on|switched to|changed to) (?:[a-z-]+ ){0,2}<[DK]>(?!-))(?:[a-z0-9'%.:,/-]+|\( [^()]{0,80} \)|<[ABQHMNPRFYSTDK]>(?:-[a-z-]+)?) "#
    ),
    // The same with commas and other drugs: "was partially resistant to biperiden, and was treated with".
    ("wide", #"(?:{stretch}){0,12}?"#),
    (
      // Whatever blames or denies nothing.
      "mild",
      #"(?:(?!(?:toxic|caus|attribut|associat|develop|not |no |discontinu|withdr))(?:[a-z0-9'%.:,/-]+|\( [^()]{0,80} \)|<[ABQHMNPRFYSTDK]>(?:-[a-z-]+)?) ){0,10}?"#
    ),
    (
      // "fluvoxamine-induced akathisia", "AIDS-related sarcoma", "severe, recalcitrant acne": with all that names what is treated.
      "ailment",
      #"(?!(?:the |its )?(?:pathogenesis|development|onset|occurrence|a?etiology|induction|production|genesis) ){fit}(?:, )?(?:(?!develop|caus|(?:but|while|although|however|yet|is|are|was|were|has|have|had|that|which|who|may|can|might) )[a-z-]+ )?(?:(?:severe|acute|mild|persistent|recurrent|long-standing|[a-z]+(?:ic|al|ous|ive|ent|ary|ory)) , )?(?:(?:<D>|<K>)(?:(?:-| )(?:induced|associated|related|treated|resistant|refractory))? |<E>(?:-| )(?:induced|associated|related) )?{modifiers}<E>(?!-(?:related|associated|induced) (?!disorders?|symptoms?|problems?)){bracket}"#
    ),
    (
      "ailments",
      #"(?<condition>{ailment}(?:{comma}(?!(?:more|increased|increases|greater|worsened) )(?!(?:[a-z]+ ){0,2}(?:develop|experienc|present|subsequently|caus)){ailment}){0,6})"#
    ),
    (
      // Drugs given together or compared, with their amounts, none of them taken away behind its name.
      "drugs",
      #"(?<drug>(?=[<tyaoglh])(?!<X>){item}(?: <[AFRQN]>)*(?:(?:{comma}| versus | vs | with | with or without | alone or (?:in combination )?with | alone or plus | in combination with | combined with | added to | followed by )(?:(?:oral|intravenous|low-dose|high-dose|single|doses?|of|the|an?|<[AFRQN]>) ){0,4}{item}(?: <[AFRQN]>)*){0,5})(?! (?:therapy |treatment |<F> |use )?(?:was |were |had been |has been |is )?(?:discontinu|withdr|cessation|stopped|removed|replaced|withheld|switched|reduction|reduced|decreased|taper|overdos|poison|intoxic|toxic)|(?:-| )(?:induced|associated|related|dependence|allergy))"#
    ),
    (
      // What follows a drug's name before its purpose.
      "course",
      #"(?:(?:therapy|treatments?|monotherapy|administration|injections?|infusions?|use|supplementation|prophylaxis|maintenance|combination|chemotherapy|regimens?|instillations?|replacement|application|alone|a|per|once|twice|daily|times|day|and|plus|with|in|was|were|is|had|has|have|been|be|started|initiated|instituted|commenced|begun|added|given|administered|prescribed|taken|continued|restarted|received|employed|ago|prior|before|earlier|previously|recently|weeks?|months?|years?|days?|adjuvant|rescue|salvage|high-dose|low-dose|oral|intravenous|topical|,|\( [^()]{0,80} \)|<[ABQHMNRFY]>|<D>) ){0,9}?"#
    ),
  ]
}
