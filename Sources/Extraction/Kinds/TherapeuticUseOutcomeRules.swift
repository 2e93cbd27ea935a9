/// What came of a drug that was given, and why it was: "was started with resolution of the fever", "because of fever it was added".
extension TherapeuticUse {
  /// Ids of these rules begin so; their veto asks whether the drug was given or taken away.
  static let outcome = "use.outcome."

  static let outcomes: [Rule] = [
    Rule(
      "use.outcome.led-to", .therapeuticUse,
      cues: [
        "resolution", "improvement", "remission", "reversal", "disappearance", "control", "relief", "regression", "cessation", "recovery",
        "normalization", "normalisation", "termination", "suppression", "abolition", "amelioration", "prevention", "reduction",
      ],
      "{start}{drugs} {course}"
        + #"(?:led to|leads? to|result(?:ed|s|ing) in|produc(?:ed|es|ing)|achiev(?:ed|es|ing)|induc(?:ed|es|ing)|brought(?: about)?|provid(?:ed|es|ing)|gave|(?:(?:was|were|is|are|be|been) )?(?:followed by|associated with)|with) "#
        + #"(?:(?!no |little |without |poor |slow |loss |lack )[a-z-]+ ){0,4}?{cue} (?:of|in|from) {ailments}"#,
      confidence: .medium, why: "What went away or got better with a drug was treated with it.",
      examples: [
        .makes("Administration of ⟦physostigmine|drug⟧ led to rapid resolution of the ⟦delirium|condition⟧."),
        .makes("She was given ⟦dantrolene|drug⟧ with resolution of the ⟦hyperthermia|condition⟧."),
        .makes("Treatment with ⟦corticosteroids|drug⟧ resulted in complete remission of the ⟦nephrotic syndrome|condition⟧."),
        .makesNothing("Discontinuation of simvastatin resulted in resolution of rhabdomyolysis."),
        .makesNothing("Withdrawal of valproate resulted in resolution of the effusion."),
      ]),
    Rule(
      "use.outcome.then-better", .therapeuticUse,
      cues: [
        "resolved", "subsided", "stopped", "ceased", "improved", "disappeared", "abated", "cleared", "remitted", "receded", "regressed",
        "normalized", "normalised", "settled", "vanished", "healed", "recovered",
      ],
      #"{start}(?:(?:given|received|administered|started on|begun on|treated with) (?:(?!no )[a-z]+ ){0,3}?{drugs}|{drugs} (?:(?:therapy|treatment|was|were|had|been|also|then|<[FR]>) ){0,4}(?:given|started|administered|initiated|instituted|introduced|added|begun|infused|injected)) "#
        + #"(?:(?:[a-z]+|<[AFRHNT]>) ){0,5}?(?:, )?(?:and |after which |whereupon |, )?(?:then |so )?{ailments} (?:(?!not |never |had |by |only )[a-z]+ ){0,3}?{cue}(?! (?:[a-z]+ ){0,4}?(?:discontinu|withdr|cessation|stopp|reduc|remov|<D>|<K>))"#,
      confidence: .medium, why: "A drug was given, and the condition went away.",
      examples: [
        .makes("He was given ⟦glucagon|drug⟧, and the ⟦bradycardia|condition⟧ subsided."),
        .makes("After ⟦amiodarone|drug⟧ was started, the ⟦ventricular tachycardia|condition⟧ resolved."),
        .makes("⟦Pyridoxine|drug⟧ was administered and the ⟦seizures|condition⟧ ceased."),
        .makesNothing("He was given lithium, and the tremor resolved after lithium was stopped."),
        .makesNothing("Lithium was started, and the tremor did not improve."),
      ]),
    Rule(
      "use.outcome.under-control", .therapeuticUse,
      cues: ["controlled", "managed", "stabilized", "stabilised", "maintained", "stable", "remission", "control"],
      #"{start}(?:{ailments} (?:(?!not |poorly |never |un)[a-z]+ ){0,4}?(?:controlled|managed|stabili[sz]ed|maintained|stable|remission|control) (?:[a-z]+ly )?(?:on|under) (?:[a-z-]+ ){0,3}?{drugs}|{drugs} {course}(?:brought|brings|bringing|kept|keeps) {ailments} (?:[a-z]+ )?under control)"#,
      why: "A condition that a drug keeps under control.",
      examples: [
        .makes("His ⟦hypertension|condition⟧ was well controlled on ⟦lisinopril|drug⟧."),
        .makes("Her ⟦leukemia|condition⟧ was in remission on ⟦imatinib|drug⟧."),
        .makes("⟦Propranolol|drug⟧ brought the ⟦tremor|condition⟧ under control."),
        .makesNothing("His diabetes was poorly controlled on prednisone."),
      ]),
    Rule(
      "use.outcome.because", .therapeuticUse, cues: ["because of", "for", "to", "owing to", "due to"],
      #"(?:^|[.;:] )(?:{cue}|in order to) (?:(?:treat|control|prevent|relieve|reverse|manage|suppress|terminate|abort|avoid) )?(?!(?:the )?<E> (?:control|treatment)? ?, which){ailments} (?:, )(?:(?:the|he|she|they|we|patients?|was|were|therefore|then|also|an?|oral|intravenous|high-dose|low-dose|<[AR]>|treatment|therapy|with|of|received|given|prescribed|started|on|treated|administered|added) ){0,7}?{drugs} (?:therapy |treatment |alone |\( [^()]{0,60} \) |<[AFRN]> ){0,3}(?:(?:was|were|is|had been|has been) (?:then |also |therefore |subsequently |[a-z]+ly )?(?:given|started|administered|initiated|instituted|introduced|added|begun|infused|injected|used|prescribed|commenced|employed|tried)|(?=[.;]))"#,
      confidence: .medium, why: "The reason that stands first, and the drug that was given for it.",
      examples: [
        .makes("Because of persistent ⟦fever|condition⟧, ⟦amphotericin B|drug⟧ was added."),
        .makes("To control the ⟦seizures|condition⟧, ⟦phenobarbital|drug⟧ was given."),
        .makes("In order to prevent ⟦thrombosis|condition⟧, ⟦heparin|drug⟧ was administered."),
        .makesNothing("Because of diarrhea, metformin was stopped."),
        .makesNothing("Because of dizziness, lisinopril was changed."),
      ]),
    Rule(
      "use.outcome.diagnosed", .therapeuticUse, cues: ["diagnosed", "diagnosis", "suspected", "confirmed", "impression"],
      #"{start}(?:{ailments} (?:was|were|is) (?:[a-z]+ )?(?:diagnosed|suspected|confirmed|made)(?: (?:clinically|by [a-z]+|in [a-z]+))? (?:, )?(?:and|so|, ) ?(?:(?:treatment|therapy|with|the|oral|intravenous|high-dose|low-dose|<[AR]>) ){0,4}{drugs} (?:therapy |treatment |<[AFRN]> ){0,3}(?:was|were) (?:[a-z]+ )?(?:started|given|begun|initiated|instituted|prescribed|administered|commenced|added)|treated with {near}{drugs} (?:\( [^()]{0,40} \) )?(?:under|with|on|for) (?:the|an?) (?:[a-z]+ )?(?:diagnosis|impression|suspicion) of {ailments})"#,
      confidence: .medium, why: "A diagnosis, and the drug that was started for it.",
      examples: [
        .makes("⟦Diabetes insipidus|condition⟧ was diagnosed and ⟦desmopressin|drug⟧ was started."),
        .makes("A diagnosis of ⟦tuberculosis|condition⟧ was made and ⟦isoniazid|drug⟧ was prescribed."),
        .makes("A patient treated with ⟦itraconazole|drug⟧ under the diagnosis of ⟦aspergillosis|condition⟧ is presented."),
        .makesNothing("Hepatitis was diagnosed and isoniazid was stopped."),
      ]),
    Rule(
      "use.outcome.required", .therapeuticUse,
      cues: ["required", "requiring", "requires", "require", "necessitated", "necessitating", "needed", "needing", "warranted"],
      "{start}{ailments} (?:, )?(?:(?!not |no |never )[a-z]+ ){0,3}?{cue} "
        + #"(?:(?:treatment|therapy|management|administration|use|infusion|injections?|rescue|long-term|high-dose|low-dose|with|of|the|an?|multiple|repeated|several|daily|continuous|prolonged|increasing|increased|doses?|courses?|additional|systemic|immediate|<[ARHNQ]>) ){0,6}{drugs}"#
        + "(?! (?:therapy |treatment |use )?(?:dose |dosage )?(?:adjust|chang|level|replac|monitor|modif|with(?:held|hold)|<E>))",
      confidence: .medium, why: "A condition that needed a drug.",
      examples: [
        .makes("The patient's ⟦asthma|condition⟧ required ⟦prednisone|drug⟧."),
        .makes("⟦Arthritis|condition⟧ necessitated treatment with ⟦methotrexate|drug⟧."),
        .makesNothing("Severe diarrhea required withdrawal of metformin."),
        .makesNothing("Severe diarrhea required a metformin dose adjustment."),
        .makesNothing("Neutropenia necessitated clozapine withdrawal."),
        .makesNothing("Severe hypoglycemia required admission in patients on glyburide."),
        .makesNothing("Suspicion of hepatitis is needed in patients on flutamide."),
      ]),
    Rule(
      "use.outcome.given-to", .therapeuticUse, cues: ["given", "administered", "prescribed", "offered"],
      #"{start}{drugs} (?:(?:therapy|treatment|alone|was|were|is|had|has|been|also|then|<[AFRN]>) ){0,6}{cue} (?:<R> )?to (?:(?:an?|the|<[NHT]>(?:-[a-z-]+)?|[a-z0-9-]+) ){0,5}?(?:patients?|child(?:ren)?|infants?|neonates?|wom[ae]n|m[ae]n|girls?|boys?|(?:fe)?males?|adults?|subjects|<B>)(?: patients?)? (?:with|who had|suffering from) (?!(?:[a-z]+ )?(?:history|allergy)){ailments}"#,
      confidence: .medium, why: "To whom a drug was given has what it is for.",
      examples: [
        .makes("Therapy with ⟦ribavirin|drug⟧ was given to a 50-year-old female with ⟦hepatitis C|condition⟧."),
        .makes("⟦Thalidomide|drug⟧ was given to a man with ⟦multiple myeloma|condition⟧."),
        .makesNothing("Metformin was given to a man with a history of gout."),
      ]),
    Rule(
      "use.outcome.relief-of", .therapeuticUse, cues: ["relief", "control", "management"],
      #"{start}{drugs} {course}for <E> {cue} (?:of|in|from|due to|with|because of|after) {ailments}"#,
      confidence: .medium, why: "The disease whose pain a drug relieves.",
      examples: [
        .makes("She received ⟦triamcinolone|drug⟧ for pain relief of ⟦postherpetic neuralgia|condition⟧."),
        .makes("⟦Morphine|drug⟧ was given for pain control in ⟦pancreatitis|condition⟧."),
        .makesNothing("Metformin is good for pain relief."),
      ]),
    Rule(
      "use.outcome.of-cause", .therapeuticUse,
      cues: ["reversed", "relieved", "corrected", "alleviated", "terminated", "abolished", "responded", "responding", "responsive"],
      #"{start}(?<condition><E>) (?:of|from|following|after|due to|caused by|induced by|secondary to) (?:(?:an?|the|acute|chronic|severe|massive|accidental|intentional) ){0,3}(?:(?:<[DK]> )?<E>|<[DK]>) (?:(?:was|were|is|are|which|that|,|and|then|[a-z]+ly) ){0,5}{cue} (?:[a-z]+ly )?(?:with|by|to|using) {near}{drugs}"#,
      confidence: .medium, why: "What was treated, where its cause stands between it and the drug.",
      examples: [
        .makes("⟦Esophageal spasm|condition⟧ following propranolol overdose relieved by ⟦glucagon|drug⟧."),
        .makes("⟦Tremor|condition⟧ due to valproate responded to ⟦propranolol|drug⟧."),
        .makes("⟦Coma|condition⟧ due to clonidine poisoning was promptly reversed by ⟦naloxone|drug⟧."),
        .makesNothing("Macular infarction after endophthalmitis treated with gentamicin is reported."),
      ]),
    Rule(
      "use.outcome.medications", .therapeuticUse, cues: ["medication", "medications", "medicines", "regimen", "drugs"],
      #"{start}(?:his|her|their|the|current|usual|[a-z]+'s) (?:[a-z]+ ){0,2}?(?<condition><E>) {cue} (?:\( |: |, (?:including|such as|which (?:were|included)) |(?:was|were|is|are|included?|includes|consisted of|consists of) ){near}{drugs}"#,
      confidence: .medium, why: "The medicines for a disease, by name.",
      examples: [
        .makes("Her ⟦tuberculosis|condition⟧ regimen (⟦isoniazid|drug⟧ and ⟦rifampicin|drug⟧) was reviewed."),
        .makes("His ⟦psoriasis|condition⟧ regimen consisted of ⟦methotrexate|drug⟧."),
        .makesNothing("Her medications were metformin and aspirin."),
      ]),
  ]

  /// "discontinuation of lithium", "switching from lithium": the drug was taken away, so that the condition is what it did.
  static func isTakenAway(_ drug: Int, _ sentence: Sentence) -> Bool {
    sentence.words(max(0, drug - 6)..<drug).holds(takingAway)
      // "withdrawal" is an effect itself.
      || sentence.words(max(0, drug - 2)..<drug).holds(["<E> of"])
      || sentence.words(drug + 1..<min(sentence.units.count, drug + 6)).holds([
        "was stopped", "was discontinued", "was withdrawn", "was reduced", "were discontinued", "were stopped", "discontinuation",
        "withdrawal",
        "cessation", "was replaced", "was changed",
      ])
  }

  private static let takingAway = [
    "discontinuation", "discontinuing", "discontinued", "withdrawal", "withdrawing", "withdrawn", "stopping", "stopped", "cessation",
    "removal", "removing", "reduction", "reducing", "reduced", "tapering", "tapered", "switching from", "switch from", "changing from",
    "changed from", "interruption", "interrupting", "suspension", "omission", "replacing", "replaced", "replacement of", "withholding",
    "induced by",
    "caused by", "due to", "secondary to",
  ]
}
