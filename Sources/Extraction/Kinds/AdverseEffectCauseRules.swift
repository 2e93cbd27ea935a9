/// A drug does something: causes, induces, makes, raises the risk of.
extension AdverseEffect {
  /// A disease or another thing that is itself the subject of what follows: "a condition that causes", "other drugs which may cause".
  static let foreign =
    #"""
    (?:(?:conditions?|diseases?|disorders?|illness|infections?|drugs|medicines|medications|products|hormones?|bacteria|germs|virus|\#
    viruses|parasites?|substances|harm|<E>) (?:that|which|who)|<E> (?:causing|triggering|leading)) 
    """#
  /// Words between a subject and its verb; drugs would be other subjects.
  static let between =
    #"(?:(?!(?:but|while|whereas|unlike|than|versus|vs|because) |"# + foreign + #")(?:[a-z0-9'%,()./-]+|<[ABQHMNPRFEYT]>) ){0,12}?"#
  /// Words around a list of effects that say how many or how sure.
  static let fill =
    #"""
    (?:(?:a|an|the|some|any|mild|severe|serious|side|adverse|effects?|reactions?|symptoms?|events?|problems?|complications?|\#
    conditions?|such|as|like|including|example|for|eg|e\.g\.|development|onset|appearance|occurrence|of|in|patients|people|users|\#
    some|many|you|them|him|her|me|your|,|:|-|more|new|cases?|signs?|feelings?|bouts?|episodes?|both|either|also|other|unpleasant|\#
    unwanted|transient|temporary|high|low|levels?|certain|known|potentially|very|rise|to|persistent|frequent) ){0,6}?\#
    (?:(?!(?:not|but|and|or|with|also|often|then|like|there|however|rarely|as|well|it|they) )[a-z]{3,12} , (?=(?:[a-z-]+ )?<E> (?:,|and |or )))?
    """#

  static let causeRules: [Rule] = [
    Rule(
      "adverse.cause", .adverseEffect,
      cues: [
        "cause", "causes", "caused", "causing", "spark", "sparks", "trigger", "triggers", "triggered", "triggering", "induce", "induces",
        "induced", "inducing", "produce", "produces", "produced", "producing",
        "provoke", "provokes", "provoked", "elicit", "elicits", "elicited", "precipitate", "precipitates", "precipitated", "bring on",
        "brings on", "brought on", "bring about",
        "bring", "brings", "brought", "bringing", "come with", "comes with", "set off", "sets off", "lead to", "leads to", "led to",
        "leading to", "result in", "results in", "resulted in", "resulting in", "give rise to", "gave rise to", "contribute to",
        "contributes to", "contributed to", "promote", "promotes", "promoted", "aggravate", "aggravates", "aggravated", "exacerbate",
        "exacerbates", "exacerbated", "worsen", "worsens", "worsened", "unmask", "unmasked", "risks",
        "prompt", "prompts", "prompted", "stir up", "stirs up", "end in", "ends in", "ended in", "bring out", "brings out", "kick off",
        "entail", "entails",
      ],
      "{drug} " + between + "{aux}{cue} (?!by |(?:no |little |some |great )?(?:benefit|relief)|fewer |less )" + fill + "{effects}",
      why: "What a drug is said to cause is its effect.",
      examples: [
        .makes("Clonidine withdrawal caused ⟦rebound hypertension|effect⟧.", "circumstance=withdrawal"),
        .makes("⟦Metformin|drug⟧ may cause ⟦nausea|effect⟧.", "certainty=possible"),
        .makes("⟦Atorvastatin|drug⟧, taken at night, can lead to ⟦muscle pain|effect⟧ and ⟦headache|effect⟧."),
        .makes("⟦Trazodone|drug⟧ does not cause ⟦constipation|effect⟧.", "polarity=negated"), .makesNothing("Smoking causes lung cancer."),
        .makesNothing("Metformin is used to treat diabetes."), .makesNothing("Does metformin cause hair loss?"),
        .makesNothing("Gabapentin eases nerve pain caused by shingles."),
        .makesNothing("Tofacitinib is for psoriatic arthritis, a condition that causes joint pain."),
      ]),
    Rule(
      "adverse.but-cause", .adverseEffect, cues: ["cause", "causes", "lead to", "leads to", "linked to", "associated with", "bring on"],
      #"{drug} (?:does not|do not|doesn't|don't|is not|are not|isn't|aren't|has not|has never|rarely|never) (?:[a-z0-9'%()-]+ |<[EPBNF]> ){1,12}?(?:, )?but (?:(?:it|they|<X>|can|may|might|could|is|are|has been|does|do|also|often|sometimes) ){0,4}{cue} "#
        + fill + "{effects}",
      why: "What a drug does cause, behind what it does not.",
      examples: [
        .makes("⟦Glipizide|drug⟧ does not raise blood pressure, but may cause ⟦dizziness|effect⟧.", "certainty=possible"),
        .makes("⟦Metformin|drug⟧ is not linked to weight gain but leads to ⟦diarrhea|effect⟧."),
        .makesNothing("Metformin does not cause weight gain, but smoking leads to lung cancer."),
      ]),
    Rule(
      "adverse.cause.focus", .adverseEffect,
      cues: [
        "cause", "causes", "caused", "causing", "trigger", "triggers", "provoke", "lead to", "leads to", "led to", "result in",
        "results in", "bring on", "brings on", "set off", "produce", "produces", "end in", "ends in",
      ],
      #"""
      (?<!conditions )(?<!condition )(?<!disease )(?<!drugs )(?<!medicines )(?<!medications )(?<!infection )(?<!disorder )(?<!<E> )\#
      (?:(?:treatment|therapy|medicine|medication|drug|tablets?|injections?|doses?|overdose|overdosage|use|this|which|that|\#
      withdrawal|stopping|taking|intake|combination|much|together|they|combining|exposure|side effects?|infusion|\#
      administration) (?!that |which ))
      """#
        + between + "{aux}{cue} (?!by )" + fill + "{effects}",
      why: "What the treatment spoken of is said to cause is the effect of the drug in focus.",
      examples: [
        .makes("Naltrexone blocks opioids. Higher doses can cause ⟦liver injury|effect⟧."),
        .makes("Naltrexone is well known. Long-term use may lead to ⟦insomnia|effect⟧."),
        .makesNothing("Naltrexone is well known. Alcohol causes cirrhosis."),
      ]),
    Rule(
      "adverse.cause.bare", .adverseEffect, cues: ["can", "may", "might", "could", "will"],
      #"^{cue} (?:(?:also|rarely|sometimes|often|occasionally|commonly|even|not) ){0,2}(?:(?:cause|lead to|result in|bring on|trigger|produce|give you|make you feel) "#
        + fill + #"{effects}|(?<effect><E>(?:{nexteffect}){0,6}))"#,
      why: "A note without a subject is about the drug in focus.",
      examples: [
        .makes("Pyrazinamide 1.5 g daily. May cause ⟦gout|effect⟧ and ⟦liver damage|effect⟧."),
        .makes("Ethambutol 15 mg/kg daily. Can ⟦damage the optic nerve|effect⟧."),
        .makesNothing("Metformin is old. May is a month of hay fever."),
      ]),
    Rule(
      "adverse.cause.chain", .adverseEffect,
      cues: ["cause", "causes", "lead to", "leads to", "result in", "results in", "bring on", "trigger", "triggers"],
      #"(?<!conditions )(?<!condition )(?<!disease )(?<!infection )(?<!disorder )(?<!<E> )<E> (?!that |which )"# + between
        + "{aux}{cue} (?!by )" + fill
        + "{effects}",
      confidence: .medium, why: "What an effect of the drug leads to.",
      examples: [
        .makes("Hydrochlorothiazide is old. Low potassium can lead to ⟦muscle weakness|effect⟧."),
        .makes("Clonidine is a tablet. The drop in blood pressure may cause ⟦fainting|effect⟧.", "certainty=possible"),
        .makesNothing("Naltrexone is for alcohol dependence. Alcohol dependence causes cirrhosis."),
      ]),
    Rule(
      "adverse.induced", .adverseEffect, cues: ["induced", "associated", "related", "provoked", "mediated", "triggered"],
      #"(?<drug><D>|<K>)(?:-| ){cue} "# + fill + "{effects}", why: "“X-induced” names the cause of what follows.",
      examples: [
        .makesNothing("Zinc was not useful in preventing cisplatin-induced nephrotoxicity."),
        .makes("A case of ⟦amiodarone|drug⟧-induced ⟦thyroiditis|effect⟧ is described."),
        .makes("We saw ⟦lithium|drug⟧-associated ⟦tremor|effect⟧ twice."),
        .makesNothing("The drug relieved the exercise-induced asthma."),
      ]),
    Rule(
      "adverse.make", .adverseEffect,
      cues: ["make", "makes", "made", "making", "leave", "leaves", "left", "gave", "give", "gives", "giving", "get", "gets"],
      "{drug} " + between
        + #"""
        (?:make|makes|made|making|leave|leaves|left|gave|give|gives|giving|get|gets) (?:(?:you|me|him|her|us|them|my|your|some|\#
        many|most|people|patients|children|kids|adults|users|men|women|persons?|one|<B>|feel|feeling|more|very|so|really|extremely|\#
        a bit|quite|terribly|a|an|the|terrible|awful|horrible|bad|slightly|less|also|husband|wife|son|daughter|even|be|become|\#
        experience|lose|prone|to|likely|develop|have) ){1,6}?{effects}
        """#,
      why: "A drug that makes people feel something has that effect.",
      examples: [
        .makes("⟦Trazodone|drug⟧ makes people ⟦drowsy|effect⟧."), .makes("⟦Amitriptyline|drug⟧ gave me terrible ⟦constipation|effect⟧."),
        .makes("⟦Cetirizine|drug⟧ won't leave you ⟦sleepy|effect⟧.", "polarity=negated"),
        .makesNothing("Metformin gives people with diabetes more time."),
      ]),
    Rule(
      "adverse.verb", .adverseEffect,
      cues: ["can", "may", "might", "could", "will", "won't", "would", "does", "doesn't", "did", "didn't", "can't"],
      #"""
      {drug} (?:(?:can|may|might|could|will|won't|would|does|doesn't|did|didn't|not|also|often|sometimes|rarely|even) ){1,4}(?<effect><E>(?:{nexteffect}){0,6})
      """#,
      why: "Some effects are verbs: it may slow the pulse.",
      examples: [
        .makes("⟦Metoprolol|drug⟧ can ⟦slow your pulse|effect⟧."),
        .makes("⟦Prednisone|drug⟧ can ⟦thin your bones|effect⟧ and ⟦raise your blood sugar|effect⟧."),
        .makes("⟦Amlodipine|drug⟧ won't ⟦slow your pulse|effect⟧.", "polarity=negated"), .makesNothing("You can nausea."),
      ]),
    Rule(
      "adverse.risk", .adverseEffect,
      cues: ["risk", "risks", "chance", "chances", "likelihood", "danger", "incidence", "rate", "rates", "odds"],
      "{drug} " + between
        + #"""
        (?:{aux}(?:increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|carr(?:y|ies|ied)|pos(?:e|es|ed)|ha(?:s|ve|d)|heighten(?:s|ed)?|\#
        elevat(?:e|es|ed)|doubl(?:e|es|ed)|associated with|linked to|linked with|tied to|bring(?:s)?|come(?:s)? with|is|put(?:s)?|\#
        add(?:s)? to|double) )(?:[a-z0-9'%-]+ ){0,6}?(?:risks?|chances?|likelihood|danger|incidence|rates?|odds) (?:of|for|that) 
        """#
        + fill + "{effects}",
      why: "A raised risk of something is an effect of the drug.",
      examples: [
        .makes("⟦Tamoxifen|drug⟧ increases the risk of ⟦stroke|effect⟧."),
        .makes("⟦Naltrexone|drug⟧ carries no risk of ⟦dependence|effect⟧.", "polarity=negated"),
        .makesNothing("Atorvastatin lowers the risk of stroke."),
      ]),
    Rule(
      "adverse.risk.with", .adverseEffect, cues: ["risk", "risks", "chance", "danger", "incidence"],
      #"(?:risks?|chances?|danger|likelihood|incidence) of "# + fill + "{effects} "
        + #"""
        (?:(?!(?:falls?|fell|drops?|dropped|lower|lowered|reduced|less|smaller|decreas[a-z]+|declin[a-z]+) )[a-z0-9'%-]+ \#
        ){0,5}?(?:with|from|on|after|during|by|when taking|while taking|under|at) (?:[a-z0-9-]+ |<A> ){0,5}?{drug}
        """#,
      why: "A risk with a drug is its effect.",
      examples: [
        .makes("There is a risk of ⟦seizures|effect⟧ with ⟦bupropion|drug⟧."),
        .makes("The risk of ⟦stroke|effect⟧ is higher with ⟦tamoxifen|drug⟧."),
        .makesNothing("The risk of stroke falls with atorvastatin and exercise is good."),
      ]),
    Rule(
      "adverse.associated", .adverseEffect, cues: ["associated", "linked", "tied", "connected", "implicated", "blamed", "known"],
      "{drug} " + between
        + #"""
        (?<!<E> )(?:{aux}(?:associated with|linked to|linked with|tied to|connected with|connected to|implicated in|blamed for|known for|\#
        known to cause)) 
        """#
        + #"(?:[a-z0-9'%-]+ ){0,4}?"# + fill + "{effects}",
      why: "What a drug is associated with is reported as its effect.",
      examples: [
        .makes("⟦Hydroxychloroquine|drug⟧ has been associated with ⟦retinopathy|effect⟧."),
        .makes("⟦Montelukast|drug⟧ has been linked to ⟦nightmares|effect⟧."), .makesNothing("Obesity is associated with diabetes."),
      ]),
    Rule(
      "adverse.is", .adverseEffect, cues: ["is", "are", "isn't", "aren't", "be", "become", "was"],
      #"""
      {drug} (?:is|are|isn't|aren't|was|can be|may be|can become|can also be|may also be|is also|is not|are not|is known to be) \#
      (?:(?:not|very|highly|potentially|mildly|quite|slightly|considered|rarely|physically|also|so|too|itself|generally|usually) \#
      ){0,3}(?<effect><E>) ?(?:[.,;:)]|and|or|but|in|at|so|$)
      """#,
      confidence: .medium, why: "A drug that is addictive or sedating has that effect.",
      examples: [
        .makes("⟦Naltrexone|drug⟧ is not ⟦habit-forming|effect⟧.", "polarity=negated"),
        .makes("⟦Zolpidem|drug⟧ can be ⟦habit-forming|effect⟧."), .makesNothing("Trazodone is an antidepressant for depression."),
      ]),
  ]
}
