/// How case reports and abstracts put a use: what was treated with the drug, responded to it, or did not.
extension TherapeuticUse {
  static let reports: [Rule] = [
    Rule(
      "use.report.treated", .therapeuticUse,
      cues: [
        "treated", "managed", "controlled", "reversed", "relieved", "alleviated", "ameliorated", "corrected", "abolished", "suppressed",
        "overcome", "terminated", "eliminated", "cured", "aborted", "eradicated", "stabilized", "stabilised", "antagonized", "cleared",
        "attenuated", "reversible", "reduced",
      ],
      "{start}{ailments} {wide}"
        + #"(?:also |successfully |effectively |promptly |then |first |initially |completely |partially )?{cue} (?:[a-z]+ly |with success |and [a-z]+ |for (?:<H>|[a-z]+) ){0,2}(?:with|by|using) {near}{drugs}(?! [^.;,]{0,60}?(?:for|because of) (?:(?!<[HN]>)[a-z-]+ ){0,4}<E>)"#,
      confidence: .medium, why: "What a report says was treated, relieved or reversed with a drug.",
      examples: [
        .makes("⟦Seizures|condition⟧ were treated with ⟦diazepam|drug⟧."),
        .makes("Sotalol-induced ⟦bradycardia|condition⟧ reversed by ⟦glucagon|drug⟧."),
        .makes("A man with ⟦psoriasis|condition⟧ of the scalp had been treated for years with ⟦calcipotriol|drug⟧."),
        .makesNothing("Retinopathy in a patient treated with rifabutin was seen."),
        .makesNothing("Patients treated with lithium developed tremor."),
      ]),
    Rule(
      "use.report.responded", .therapeuticUse,
      cues: [
        "resolved", "resolves", "resolve", "subsided", "subside", "disappeared", "disappear", "remitted", "abated", "recovered", "recovery",
        "regressed", "responded", "responds", "respond", "responding", "responsive", "improvement", "improved", "improves",
        "improve", "remission", "resolution", "regression", "healed", "vanished", "settled", "normalized", "stopped", "ceased", "receded",
        "normalised",
      ],
      "{start}{ailments} {wide}"
        + #"(?:respon(?:d|ds|ded|ding|sive) (?:[a-z]+ly |well ){0,2}to|(?!respon){cue} (?:[a-z]+ly |well |after <H> |within <H> |over <H> |<H> ){0,2}(?:with|after|following|on|upon|under|when|once|by)) (?:(?:switching|changing|conversion|a switch|a change) from <[DK]> to )?{near}{drugs}"#,
      confidence: .medium, why: "What a report says went away or got better with a drug.",
      examples: [
        .makes("The ⟦hypercalcemia|condition⟧ responded to a single dose of intravenous ⟦pamidronate|drug⟧."),
        .makes("Her ⟦urinary incontinence|condition⟧ resolved after switching to ⟦sertraline|drug⟧."),
        .makesNothing("The exophthalmos improved after withdrawal of lithium."),
        .makes("⟦Psychosis|condition⟧ improved after switching from haloperidol to ⟦clozapine|drug⟧."),
        .makesNothing("Psychosis resolved soon after levetiracetam was discontinued."),
        .makesNothing("The dystonia resolved after haloperidol was replaced by something else."),
      ]),
    Rule(
      "use.report.recovery", .therapeuticUse,
      cues: [
        "treatment", "therapy", "management", "prevention", "prophylaxis", "reversal", "control", "regression", "resolution", "remission",
        "termination", "relief", "suppression", "amelioration", "improvement", "cure", "correction", "treating", "managing", "preventing",
        "reversing", "recovery", "recovered", "disappearance",
      ],
      "{start}(?:(?<!lack of )(?<!loss of )(?<!poor ){cue} (?:of|in|from|for) {ailments} {near}"
        + #"(?:with|by|using|under) {near}{drugs}"#
        + #"|(?:regression|resolution|remission|relief|amelioration|improvement|recovery|recovered|disappearance|reversal) (?:of|in|from) {ailments} {near}(?:after|following|due to|on|followed(?! by)) {near}{drugs}"#
        + "|{ailments} (?:: |, )(?:successful |effective )?{cue} (?:with|by) {near}{drugs}"
        + "|{cue} with {near}{drugs} (?:of|for) {ailments})",
      confidence: .medium, why: "The treatment, reversal or remission of a condition by a drug.",
      examples: [
        .makes("Reversal of benzodiazepine-induced ⟦sedation|condition⟧ by ⟦flumazenil|drug⟧ was rapid."),
        .makes("Complete regression of ⟦Kaposi's sarcoma|condition⟧ after treatment with ⟦paclitaxel|drug⟧ is described."),
        .makesNothing("The treatment of pulmonary hypertension following the infusion of protamine is described."),
        .makesNothing("Recovery from bicytopenia after withdrawal of penicillamine took weeks."),
      ]),
    Rule(
      "use.report.lowered", .therapeuticUse, cues: ["reduced", "lower", "decreased", "less", "fewer", "lowered"],
      #"{start}(?:rates?|incidence|risks?|frequency|number|occurrence|severity) of {ailments} (?:was|were|is|are) (?:[a-z]+ ){0,2}?{cue} (?:[a-z]+ ){0,2}?(?:with|by|in|under|after) {near}{drugs}"#,
      confidence: .medium, why: "What is seen less often with a drug is prevented by it.",
      examples: [
        .makes("The rate of ⟦gastrointestinal bleeding|condition⟧ was also reduced with ⟦omeprazole|drug⟧."),
        .makes("The incidence of ⟦stroke|condition⟧ was lower with ⟦apixaban|drug⟧."),
        .makesNothing("The rate of infusion was reduced with care."),
      ]),
    Rule(
      "use.report.less-likely", .therapeuticUse, cues: ["likely"],
      #"{start}(?:people|patients|those|subjects|participants|women|men|users|children|adults|<B>) (?:(?:who|that) (?:took|take|received|used|were (?:taking|given|on)) |taking |on |receiving |using |given |treated with ){drug} (?:[a-z]+ ){0,2}?(?:were|are|was|is) (?:(?:[a-z]+|<P>) ){0,2}less {cue} to (?:have|develop|get|experience|suffer|die (?:of|from)|need hospital for|relapse with) {uses}"#,
      why: "What befalls those on a drug less often is prevented by it.",
      examples: [
        .makes("Patients taking ⟦apixaban|drug⟧ were less likely to have a ⟦stroke|condition⟧."),
        .makes("Women who took ⟦raloxifene|drug⟧ were 40% less likely to develop ⟦breast cancer|condition⟧."),
        .makesNothing("People taking metformin were less likely to have a car."),
      ]),
    Rule(
      "use.report.for", .therapeuticUse, cues: ["for", "because", "against", "to"],
      #"{start}{drugs} {course}(?:for(?! (?:years|months|weeks|days|hours|a (?:long|few|short|while)|some time|more than|up to|at least|about|over|many|several) )|(?<!, )because of(?! [^<]{0,40} of )|against|to (?:treat|control|prevent|relieve|manage|reverse|terminate)) {ailments}"#,
      confidence: .medium, why: "A drug given, started or received for a condition.",
      examples: [
        .makes("⟦Flecainide|drug⟧ had been started 2 weeks prior for ⟦atrial fibrillation|condition⟧."),
        .makes("She was on ⟦etanercept|drug⟧ and ⟦methotrexate|drug⟧ for ⟦rheumatoid arthritis|condition⟧."),
        .makes("Intravitreal ⟦triamcinolone|drug⟧ injections for persisting ⟦macular edema|condition⟧ were given."),
        .makesNothing("Lithium was given for two years before tremor was seen."),
      ]),
    Rule(
      "use.report.purpose", .therapeuticUse,
      cues: [
        "treatment", "treatments", "management", "therapy", "prevention", "prophylaxis", "control", "relief", "reversal", "treating",
        "preventing", "managing", "treat", "reverse", "effective", "useful", "beneficial", "efficacious", "active", "helpful", "agent",
        "option", "tool", "alternative", "indicated", "licensed", "prevent", "relieve", "terminate", "suppress", "abolish",
        "suppression", "effects", "effect", "successful", "successfully",
      ],
      "{start}{drugs} {wide}"
        + #"""
        (?:(?:for|in|as|to|of) (?:[a-z-]+ ){0,4}?(?:treatments?|therapy|management|prevention|prophylaxis|control|relief|reversal|\#
        treating|preventing|managing|suppression) (?:of|for|against|in)|(?:treatment|therapy|management|prevention|prophylaxis|control|\#
        relief|reversal|suppression) (?:of|for|against)|to (?:treat|reverse|prevent|control|relieve|terminate|ameliorate|\#
        alleviate|suppress|abolish|overcome)|licensed to treat|(?:effective|useful|beneficial|efficacious|active|helpful|indicated|successful(?:ly)?) \#
        (?:in|for|against)|(?:agent|option|tool|alternative) (?:for|against)|(?:beneficial|protective|therapeutic|favou?rable|positive|<K>) effects? \#
        (?:on|in|against)) (?:the (?:treatment|therapy|management) of )?(?:<N> )?(?:(?:[a-z]+ ){1,5}(?:, )?(?:such as|including) )?{ailments}
        """#,
      confidence: .medium, why: "A drug in the treatment of a condition, whatever else is said of it in between.",
      examples: [
        .makes("⟦Risperidone|drug⟧ versus ⟦clozapine|drug⟧ in the treatment of ⟦psychosis|condition⟧: a trial."),
        .makes("⟦Telithromycin|drug⟧ 800 mg once daily for 5 days is effective for the treatment of ⟦pneumonia|condition⟧."),
        .makesNothing("Lithium toxicity in the treatment of mania is common."),
      ]),
    Rule(
      "use.report.role", .therapeuticUse,
      cues: [
        "efficacy", "effect", "effects", "effectiveness", "usefulness", "use", "role", "value", "benefit", "benefits", "activity", "trial",
        "trials", "experience", "success", "safety",
      ],
      "{start}(?<!adverse )(?<!side )(?<!toxic )(?<!harmful )(?<!causal )(?<!causative )(?<!pathogenic )(?<!etiologic )(?<!etiological )"
        + "(?<!aetiological )(?<!contributory )(?<!contributing )(?<!precipitating )(?<!synergistic )(?<!additive ){cue} (?:[a-z]+ )?(?:of|with) {near}{drugs} "
        + #"(?:(?:alone|therapy|treatment|during|interval|without|added|to|\( [^()]{0,80} \)|<[AFR]>) ){0,6}?(?:in|for|on|against) (?!the (?:pathogenesis|development|onset|occurrence|etiology|induction|production)){ailments}"#,
      confidence: .medium, why: "The efficacy, role or use of a drug in a condition.",
      examples: [
        .makes("Efficacy and safety of ⟦cyclosporine|drug⟧ in severe ⟦psoriasis|condition⟧: a trial."),
        .makes("Beneficial effect of low-dose ⟦mianserin|drug⟧ on fluvoxamine-induced ⟦akathisia|condition⟧."),
        .makesNothing("The role of interferon in the pathogenesis of sarcoidosis is discussed."),
      ]),
    Rule(
      "use.report.title", .therapeuticUse, cues: ["in", "for"],
      "^{near}{drugs}"
        + #" (?:(?:alone|therapy|treatment|oral|\( [^()]{0,80} \)|<[AFR]>) ){0,6}?(?:in|for) (?!(?:the )?(?:pathogenesis|development|onset|occurrence|induction|precipitation|a?etiology|genesis|production) of ){ailments}"#
        + #"(?: and [a-z0-9 ]{1,30})? ?(?:[.:?]|$)"#,
      confidence: .medium, why: "A title that names a drug in a disease and nothing else.",
      examples: [
        .makes("⟦Clopidogrel|drug⟧ with or without ⟦omeprazole|drug⟧ in ⟦coronary artery disease|condition⟧."),
        .makes("⟦Lithium|drug⟧ in ⟦bipolar disorder|condition⟧: a review."), .makesNothing("Metformin in Italy: a review."),
      ]),
    Rule(
      "use.report.prescribed", .therapeuticUse, cues: ["prescribed", "started", "switched", "placed", "put", "commenced", "given"],
      #"{start}(?:developed|suffered from|diagnosed with|experienced|diagnosis of) {ailments}"#
        + #" (?:, )?(?:and |who |so |which |for which )?(?:(?:he|she|was|were|had been|has been|therefore|then|subsequently|initially|thus) ){0,3}?(?:prescribed|given|started on|switched to|placed on|put on|commenced on) {near}{drugs}(?! [^.;]{0,60}?for )"#,
      confidence: .medium, why: "A condition found, and what was prescribed for it.",
      examples: [
        .makes("She developed ⟦vaginal candidiasis|condition⟧ and was prescribed ⟦fluconazole|drug⟧."),
        .makes("A man diagnosed with ⟦gout|condition⟧ was started on ⟦allopurinol|drug⟧."),
        .makesNothing("She developed fever and was seen at once."),
      ]),
    Rule(
      "use.report.patients", .therapeuticUse,
      cues: [
        "need", "improve", "improved", "improves", "activity", "efficacy", "benefit", "remission", "survival", "response", "responses",
        "relapse",
      ],
      "{start}{drugs} {mild}"
        + #"(?:(?:reduce[sd]?|eliminate[sd]?) (?:the )?need for|improve[sd]?|(?:activity|efficacy|benefit|remissions?|survival|responses?)) "#
        + #"(?:(?:[a-z0-9'%.:/-]+|<[ABQHMNPRFYSTK]>) ){0,6}?(?:in|of|for) (?:(?:[a-z-]+ ){0,3}?(?:patients|women|men|children|adults|those|subjects|<B>)(?: patients)?(?: \( [^()]{0,40} \))? with {ailments}|{ailments} patients)"#,
      confidence: .medium, why: "What a drug did for patients with a condition.",
      examples: [
        .makes("⟦Ciclesonide|drug⟧ reduces the need for steroids in adult patients with severe ⟦asthma|condition⟧."),
        .makes("⟦Cladribine|drug⟧ can induce a durable remission in patients with ⟦hairy cell leukemia|condition⟧."),
        .makes("⟦Cladribine|drug⟧ can induce complete remission in ⟦hairy cell leukemia|condition⟧ patients."),
        .makes("⟦Quinine|drug⟧ might improve the survival of adults with ⟦leukemia|condition⟧.", "certainty=possible"),
        .makesNothing("Metformin was compared in patients with diabetes."),
      ]),
    Rule(
      "use.report.assigned", .therapeuticUse, cues: ["randomized", "randomised", "randomly", "assigned", "allocated"],
      "{start}(?:with|had) {ailments}"
        + #" (?:(?:[a-z0-9'%.:,/=}{-]+|\( [^()]{0,80} \)|<[ABQHMNPRFYSTE]>(?:-[a-z-]+)?) ){0,14}?(?:randomi[sz]ed|randomly|assigned|allocated) "#
        + #"(?:(?:[a-z0-9'-]+|<[ABQHMNPRFYST]>(?:-[a-z-]+)?) ){0,8}?{drugs}"#,
      confidence: .medium, why: "Patients with a condition whom a trial gave the drug.",
      examples: [
        .makes("Adults with severe ⟦sepsis|condition⟧ were randomly assigned to ⟦hydrocortisone|drug⟧ or placebo."),
        .makes("Patients with ⟦gout|condition⟧ were randomized to receive ⟦febuxostat|drug⟧ 80 mg daily."),
        .makesNothing("Patients were randomized to receive aspirin."),
      ]),
    Rule(
      "use.report.failed", .therapeuticUse,
      cues: ["refractory", "resistant", "unresponsive", "nonresponsive", "respond", "despite", "relieved", "controlled"],
      "{start}{ailments}" + #" (?:(?:[a-z0-9'%.:,/-]+|\( [^()]{0,80} \)|<[ABQHMNPRFYST]>(?:-[a-z-]+)?) ){0,8}?"#
        + #"(?:(?<!partially )(?<!partly )(?:refractory|resistant|unresponsive|nonresponsive) to|(?:did|does|do|had|was|were) not (?:respond(?:ed)? to|improved? (?:with|on|after)|relieved by|controlled (?:with|by))|failed to (?:respond to|improve (?:with|on))|(?:persisted )?despite (?:the )?(?:(?:regular|continued|adequate|intensive|maximal|prophylactic) )?(?:use of|treatment with|therapy with|administration of)) "#
        + #"(?:(?:[a-z0-9'-]+|<[ABQHMNPRFYST]>(?:-[a-z-]+)?) ){0,6}?{drugs}"#,
      sets: [.negated], confidence: .medium, why: "A condition that a drug did not help.",
      examples: [
        .makes("⟦Pneumonia|condition⟧ refractory to ⟦ganciclovir|drug⟧ was seen.", "polarity=negated"),
        .makes("His ⟦delirium|condition⟧ did not respond to ⟦haloperidol|drug⟧.", "polarity=negated"),
        .makesNothing("Refractory shock was treated with adrenaline."),
      ]),
    Rule(
      "use.report.inactive", .therapeuticUse,
      cues: ["failed", "failure", "ineffective", "inactive", "not"],
      "{start}(?:(?:failure of (?:[a-z]+ , )?{drugs} to|{drugs}" + #" (?:failed to|(?:did|does|do|could|can) not)) "#
        + #"(?:significantly |further )?(?:treat|control|prevent|relieve|improve|ameliorate|reverse|abolish|resolve|suppress|reduce|cure|help)|{drugs}"#
        + #" (?:was|were|is|are|proved|appeared to be|seemed) (?:ineffective|inactive|not effective) (?:in|for|against)) (?:the )?(?:survival of |symptoms of |course of )?{ailments}"#,
      sets: [.negated], confidence: .medium, why: "A drug that failed in a condition.",
      examples: [
        .makes("⟦Prednisone|drug⟧ failed to control the ⟦colitis|condition⟧.", "polarity=negated"),
        .makes("Failure of ⟦propylthiouracil|drug⟧ to ameliorate ⟦hyperthyroidism|condition⟧ is described.", "polarity=negated"),
        .makesNothing("Metformin failed to impress."),
      ]),
  ]
}
