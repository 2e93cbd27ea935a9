/// An effect is named first: due to, after, with, reported in; and what people experience.
extension AdverseEffect {
  static let reportRules: [Rule] = [
    Rule(
      "adverse.due", .adverseEffect,
      cues: [
        "due", "caused", "induced", "secondary", "attributed", "attributable", "related", "associated", "resulting", "provoked",
        "triggered", "precipitated", "produced", "ascribed", "linked", "because", "complicating", "complication", "from", "by",
      ],
      "{effects} "
        + #"""
        (?:(?!(?:fell|falls?|drops?|dropped|declined?|decreased?|improved|eased|lessened|went|came|goes) )[a-z'%,-]+ ){0,6}?(?:due to|caused by|induced by|secondary to|attributed to|attributable to|related to|associated with|\#
        resulting from|provoked by|triggered by|precipitated by|produced by|ascribed to|linked to|linked with|because of|\#
        complicating|as a complication of|in association with|from taking|from|brought on by) (?:(?:[a-z0-9'-]+|<[ABQHMNPRFY]>) \#
        ){0,7}?{drug}
        """#,
      why: "An effect that is put down to a drug.",
      examples: [
        .makes("We report ⟦hepatitis|effect⟧ due to ⟦isoniazid|drug⟧."), .makes("⟦Dizziness|effect⟧ may be caused by ⟦lisinopril|drug⟧."),
        .makes("The ⟦rash|effect⟧ was attributed to ⟦lamotrigine|drug⟧."),
        .makesNothing("Lactic acidosis due to sepsis is treated in hospital."),
      ]),
    Rule(
      "adverse.after", .adverseEffect,
      cues: ["after", "following", "during", "with", "while", "when", "on", "upon", "receiving", "taking", "under", "to"],
      "{effects} "
        + #"""
        (?:(?!so |but |keep |carry )(?:[a-z0-9'%,-]+|<[ABQHMNPRFY]>) ){0,5}?(?<!together )(?<!combined )(?<!along )(?:after|following|during|with|while on|while taking|when taking|on|upon|\#
        receiving|taking|under|in response to|subsequent to|reaction to) (?:(?:the|a|an|use|of|her|his|their|first|second|third|\#
        doses?|treatment|therapy|long-term|chronic|administration|intravenous|oral|low-dose|high-dose|single|initiation|starting|\#
        taking|receiving|exposure|to|with|by|ingestion|topical|intravitreal|combination|prolonged|short|course|weeks|days|months|\#
        hours|injection|infusion|intrathecal|subcutaneous|concomitant|increasing|addition|withdrawal|and|concurrent|adjuvant|\#
        induction|maintenance|continuous|standard|conventional|systemic|beginning|start|introduction|<[ABQHMNPRFY]>) ){0,7}?{drug}
        """#,
      confidence: .medium, why: "An effect seen after or with a drug.",
      examples: [
        .makes("She developed ⟦rash|effect⟧ after treatment with ⟦ampicillin|drug⟧."),
        .makes("⟦Seizures|effect⟧ during therapy with ⟦bupropion|drug⟧ were seen twice."),
        .makesNothing("Poor sleep can bring on seizures, so keep on taking lamotrigine."),
        .makesNothing("Treatment of pain with ibuprofen is usual."),
      ]),
    Rule(
      "adverse.experience", .adverseEffect,
      cues: [
        "develop", "develops", "developed", "developing", "experience", "experiences", "experienced", "experiencing", "suffered", "suffer",
        "had", "got", "get", "gets", "report", "reports", "reported", "presented", "notice", "noticed", "complained", "complain", "showed",
        "exhibited", "manifested", "died", "felt", "feel", "suffering", "became", "become", "hospitalized", "admitted",
      ],
      #"""
      (?:(?:taking|took|takes|take|on|receiving|received|receives|given|treated with|using|used|started|starting|after|with|while|\#
      administration of|treatment with|therapy with|exposed to|of|when|to) )(?:(?:[a-z0-9'-]+|<[ABQHMNPRFEY]>) ){0,4}?{drug} 
      """#
        + between + "{aux}{cue} " + #"(?:with |from |of |to have |to be |an? )?"# + fill + "{effects}",
      why: "What people on a drug develop is its effect.",
      examples: [
        .makes("Patients treated with ⟦lithium|drug⟧ developed ⟦tremor|effect⟧."),
        .makes("Some people taking ⟦finasteride|drug⟧ report ⟦depression|effect⟧."),
        .makesNothing("People who take insulin have diabetes and need care."),
      ]),
    Rule(
      "adverse.sufferer", .adverseEffect,
      cues: [
        "developed", "develop", "develops", "experienced", "experience", "report", "reported", "reports", "complain", "complained",
        "notice", "get", "got", "have", "had", "feel", "felt", "suffer", "suffered", "throw", "lose", "become",
      ],
      #"""
      (?:people|patients?|users|women|men|children|adults|persons?|some|many|few|most|others|you (?:may|might|could|can)|i|we|<B>|\#
      <P>|someone|everyone|volunteers|participants|subjects|case) (?:(?:[a-z0-9',-]+|<[ABQHMNPRFXDK]>) ){0,8}?{cue} 
      """#
        + fill + "{effects}",
      confidence: .medium, in: [.adverseEffects, .overdose, .withdrawal],
      why: "Under a heading of side effects, what people get is an effect of the drug in focus.",
      examples: [
        .makes("Lisinopril is a tablet.\nSide effects\nSome people get a ⟦cough|effect⟧."),
        .makes("Lisinopril is a tablet.\nSide effects\nYou may notice ⟦dizziness|effect⟧.", "certainty=possible"),
        .makesNothing("Lisinopril is a tablet. Some people get a cough in winter."),
      ]),
    Rule(
      "adverse.some", .adverseEffect,
      cues: [
        "people", "patients", "men", "women", "children", "users", "some", "many", "few", "others", "often", "rarely", "sometimes",
        "occasionally",
      ],
      #"""
      (?:(?:some|many|few|most|other|a few|a small number of|a number of|several|often|rarely|sometimes|occasionally|commonly|\#
      frequently|a minority of|<P> of|some of) ?,? (?:(?:of )?(?:people|patients|users|men|women|children|others|folks|<B>|my \#
      patients|them|you|it|they) |(?=(?:have|has) (?:also )?(?:reported|experienced|noticed|developed))|(?=(?:also |even )?(?:notice|report|complain of) ))(?:(?:[a-z0-9',-]+|<[PRFXDH]>) ){0,8}?)(?:have|has|had|get|gets|got|report|reported|reports|\#
      experience|experienced|develop|developed|notice|noticed|feel|felt|complain of|suffer|suffered|become|became|lose) 
      """#
        + fill + "{effects}",
      confidence: .medium, in: [.none, .adverseEffects, .mechanism, .precautions, .dosage],
      why: "What some people get is an effect of the drug in focus.",
      examples: [
        .makes("Lisinopril is a tablet. Some people get a ⟦cough|effect⟧."),
        .makes("Lisinopril is a tablet. Some notice a ⟦strange taste|effect⟧."),
        .makes("Acamprosate is a tablet. Some people report wind, ⟦itching|effect⟧ or a ⟦lower sex drive|effect⟧."),
        .makes("Oxycodone is strong. Less often, people have ⟦confusion|effect⟧.", "frequency=uncommon"),
        .makesNothing("Lisinopril is a tablet. People with asthma take it."),
      ]),
    Rule(
      "adverse.sideeffects", .adverseEffect,
      cues: [
        "downsides", "drawbacks", "troubles", "things", "problems", "effects", "effect", "reactions", "reaction", "events", "event",
        "complaints", "complaint", "toxicity", "toxicities", "complications", "ones",
      ],
      #"""
      (?:(?:side|adverse|undesirable|unwanted|ill|untoward|toxic|negative|undesired|secondary)(?: |-)(?:drug )?(?:effects?|\#
      reactions?|events?|actions?|experiences?)|toxicit(?:y|ies)|common ones|complaints?|downsides?|drawbacks?|(?:usual|common|\#
      frequent) (?:things|problems|troubles)) (?:(?:of|with|from) {drug} )?(?:(?:(?!(?:but|unlike|while) )[a-z0-9',()-]+|(?<=for )<E>|<[ABQHMNPRFYDKXT]>) ){0,12}?(?:[^:.;]{20,160} :|are|is|\#
      were|was|include|includes|included|including|such as|like|involve|range from|: |being|may be|can be|consist of|comprise|namely|\#
      e\.g\.|of) 
      """#
        + fill + "{effects}",
      why: "A sentence that lists side effects.",
      examples: [
        .makes("The most common side effects of ⟦lisinopril|drug⟧ are ⟦dizziness|effect⟧ and ⟦headache|effect⟧.", "frequency=common"),
        .makes("⟦Naltrexone|drug⟧ has side effects such as ⟦nausea|effect⟧."),
        .makes(
          "Tell your doctor about any of these side effects of ⟦naltrexone|drug⟧, as they are rare and have to be looked into before you can go on: ⟦vomiting|effect⟧ and ⟦rash|effect⟧."
        ),
        .makesNothing("Side effects of naltrexone are rarely a reason to stop."),
        .makesNothing("Ask whether naltrexone is right for depression."),
      ]),
    Rule(
      "adverse.sideeffect.is", .adverseEffect,
      cues: [
        "effect", "effects", "reaction", "reactions", "complaint", "complaints", "problem", "problems", "complication", "complications",
      ],
      "{effects} "
        + #"""
        (?:{aux}|seems? to be |(?:may|can|could) also be )(?:is|are|was|were|be|being|remains?|as)? ?(?:<X> )?(?:[a-z0-9'%-]+ \#
        ){0,6}?(?:side effects?|adverse effects?|adverse reactions?|adverse events?|unwanted effects?|undesirable effects?|reported effects?|(?:(?<=well-known )|(?<=common )|(?<=frequent )|(?<=usual ))reactions?|(?:(?<=are the )|(?<=were the ))effects?(?= (?:<X> |<D> )?(?:seen|felt|noticed|reported|of) )|\#
        complaints?|complications?) (?:[a-z0-9'-]+ ){0,4}?(?:(?:of|with|from|to|for|in|on) (?:[a-z0-9'-]+ ){0,3}?{drug})?
        """#,
      why: "What is called a side effect.",
      examples: [
        .makes("⟦Constipation|effect⟧ is a common side effect of ⟦oxycodone|drug⟧.", "frequency=common"),
        .makes("⟦Weight gain|effect⟧ is not a side effect of ⟦omeprazole|drug⟧.", "polarity=negated"),
        .makes("Tiotropium is inhaled. ⟦Dry mouth|effect⟧ is its most frequent side effect.", "frequency=common"),
        .makes("⟦Tingling|effect⟧ and ⟦flushing|effect⟧ were the effects seen most often with ⟦sumatriptan|drug⟧."),
        .makesNothing("Asthma is a common disease."),
      ]),
    Rule(
      "adverse.occurs", .adverseEffect,
      cues: [
        "occur", "occurs", "occurred", "come", "comes", "came", "seen", "reported", "observed", "noted", "described", "happen", "happens",
        "happened", "appear", "appeared", "develop", "developed", "recorded", "experienced", "documented", "found", "possible", "common",
        "rare", "uncommon", "frequent", "reports", "affect", "affects", "follow", "followed", "expected", "resulted", "ensued", "arise",
      ],
      "{effects} "
        + #"""
        (?:[a-z',-]+ ){0,4}?{aux}{cue} (?:(?:[a-z0-9'%,-]+|<[ABQHMNPRFY]>) ){0,8}?(?:with|on|by|in|of|from|after|during|among|\#
        under|taking|receiving|following) (?:(?:[a-z0-9'%-]+|<[ABQHMNPRFY]>) ){0,8}?{drug}
        """#,
      why: "An effect seen in people on a drug.",
      examples: [
        .makes("⟦Nausea|effect⟧ was reported by 14% of people on ⟦valacyclovir|drug⟧.", "frequency=very_common"),
        .makes("⟦Diarrhoea|effect⟧ is very common with ⟦acamprosate|drug⟧.", "frequency=very_common"),
        .makesNothing("Influenza is common in winter."),
      ]),
    Rule(
      "adverse.reports", .adverseEffect,
      cues: [
        "report", "reports", "case", "cases", "episode", "episodes", "instances", "patients", "describe", "describes", "example",
        "occurrence",
      ],
      #"(?:(?:case )?reports?|cases?|episodes?|instances|occurrence|describe|examples?) (?:[a-z0-9-]+ ){0,3}?(?:of )?"# + fill
        + "{effects} "
          + #"""
          (?:(?:[a-z0-9'%,-]+|<[ABQHMNPRFY]>) ){0,8}?(?:with|on|by|from|after|during|receiving|taking|due to|following) \#
          (?:(?:[a-z0-9'%-]+|<[ABQHMNPRFY]>) ){0,6}?{drug}
          """#,
      why: "A case report names the effect and the drug.",
      examples: [
        .makes("A case of ⟦pancreatitis|effect⟧ in a man on ⟦valproate|drug⟧ is described."),
        .makes("There are reports of ⟦mania|effect⟧ with ⟦trazodone|drug⟧."), .makesNothing("Cases of malaria are counted each year."),
      ]),
    Rule(
      "adverse.frequency", .adverseEffect,
      cues: [
        "common", "commonly", "frequent", "rare", "rarely", "uncommon", "often", "occur", "possible", "usual", "regular", "less", "likely",
        "happens", "happen", "seen", "occurs", "reported", "typical", "described", "recorded", "observed", "documented", "noted",
        "mentioned",
      ],
      "{effects} "
        + #"""
        (?:(?:, )?(?:and|or) an? (?:(?!(?:is|are|was|were|has|have|in|with|on) )[a-z'-]+ ){2,8}(?=(?:is|are) )|in (?:one|both|the|your) [a-z]+ )?\#
        (?:{aux}|in the first weeks |at first |at the start )(?:is|are|was|were|may|can|occurs?|happens?|seen|reported|be)? \#
        ?(?:(?:very|quite|fairly|rather|more|less|most|not|so|also|extremely|relatively|especially|been|often|rarely|commonly|\#
        known|to|have|number|the|one|by|far) ){0,4}?(?:common|frequent|rare|uncommon|possible|often|usual|regular|occur|occurs|\#
        typical|seen|reported|described|recorded|observed|documented|noted|rarely|commonly|happen|happens)(?! (?:side|adverse|cause|reason|condition|disease|in (?:winter|\#
        children|women|men|people)))
        """#,
      confidence: .medium, in: [.adverseEffects, .none, .mechanism, .precautions], why: "How often an effect of the drug in focus occurs.",
      examples: [
        .makes("Amlodipine is a tablet. ⟦Flushing|effect⟧ and ⟦headache|effect⟧ are common.", "frequency=common"),
        .makes("Amlodipine is a tablet. ⟦Rash|effect⟧ is rare.", "frequency=rare"),
        .makesNothing("Amlodipine is taken for hypertension. Hypertension is common."),
      ]),
    Rule(
      "adverse.percent", .adverseEffect,
      #"(?<effect><E>) \( (?:(?!(?:ejection|lvef|ef|saturation|a1c|hba1c|hematocrit|haematocrit|clearance|alcohol|about half) )[a-z]+ ){0,3}<P>(?: [^()<>]{0,40})? ?\)"#,
      confidence: .medium, in: [.none, .adverseEffects],
      why: "A percentage in brackets behind an effect says how many had it.",
      examples: [
        .makes("Cetirizine is a tablet. ⟦Fatigue|effect⟧ (6%) and ⟦dry mouth|effect⟧ (5%) come next.", "frequency=common"),
        .makes("Amlodipine is a tablet. ⟦Edema|effect⟧ (10%) was dose-related.", "frequency=very_common"),
        .makesNothing("Amlodipine lowers blood pressure (6%)."),
      ]),
    Rule(
      "adverse.with", .adverseEffect, cues: ["warn", "warned", "common", "commonly", "watch", "expect", "beware", "mind"],
      #"""
      (?:with|on|from|of) {drug} (?:(?:[a-z0-9',-]+|<[BQH]>) ){0,6}?(?:common|main|usual|frequent|biggest|typical|warn|warned|watch|\#
      expect|notice) (?:(?:[a-z0-9'-]+|<B>) ){0,4}?(?:are|is|about|of|for|include|were|worry|out for) 
      """#
        + fill + "{effects}",
      why: "What people on a drug are warned of.",
      examples: [
        .makes("With ⟦trazodone|drug⟧ I warn patients about ⟦dry mouth|effect⟧."),
        .makes("With ⟦zolpidem|drug⟧ the common ones are ⟦dizziness|effect⟧ and ⟦headache|effect⟧.", "frequency=common"),
        .makesNothing("With warfarin the usual dose is small."),
      ]),
    Rule(
      "adverse.i", .adverseEffect,
      cues: [
        "got", "had", "have", "get", "felt", "feel", "developed", "experienced", "gained", "suffered", "noticed", "been", "am", "was",
      ],
      #"""
      (?:i|we|he|she|my [a-z]+|i've|i'm|you) (?:(?:have|had|has|also|really|just|started|to|did|do|been|would|still|even|always|\#
      never|definitely) ){0,3}?(?:got|had|have|get|felt|feel|feeling|developed|experienced|suffered|noticed|getting|am|was|been|had) 
      """#
        + fill + "{effects} "
          + #"""
          (?:(?:[a-z0-9',-]+|<[ABQHMNPRFY]>) ){0,5}?(?:from|on|with|since|after|while taking|when taking|taking|starting|when i \#
          started) (?:(?:[a-z0-9'-]+|<[ABQHMNPRFY]>) ){0,3}?{drug}
          """#,
      confidence: .medium, why: "A user's report of what a drug did.",
      examples: [
        .makes("I got ⟦headaches|effect⟧ from ⟦amlodipine|drug⟧."), .makes("I had ⟦dizziness|effect⟧ when I started ⟦lisinopril|drug⟧."),
        .makesNothing("I had asthma as a child."),
      ]),
  ]
}
