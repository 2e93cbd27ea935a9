import Lexicon
import Prose

extension Contraindication {
  /// "must not be used in", "do not take if you have", "contraindicated in".
  static let bans: [Rule] = [
    Rule(
      "contra.not-used", .contraindication,
      cues: [
        "used", "taken", "given", "prescribed", "administered", "started", "use", "take", "have", "handle", "be", "begun", "worn",
        "applied", "combined",
      ],
      #"{start}(?:{drug}{aside} )?(?:(?:also|therefore|generally|usually) )?{never} (?:(?:be|able|to|also|ever|even|generally|usually|normally|a|the) ){0,4}(?:{cue}) (?:(?:{drug}|again|at all|to|<F>|alone|this|by mouth|<R>) ){0,4}?(?!for (?:[a-z0-9-]+ ){0,2}<E>)(?:(?:in|by|if|when|while|during|for(?= (?:people|patients|women|men|anyone|those|individuals|children|adults|use|you|<B>) )|with|within|after|before|to) )?{states}"#,
      why: "A drug that must not be used in a condition is contraindicated in it.",
      examples: [
        .makes("⟦Metoprolol|drug⟧ should not be used if you have ⟦asthma|condition⟧."),
        .makes("⟦Warfarin|drug⟧ must not be given in ⟦pregnancy|condition⟧."),
        .makes("Do not take ⟦bupropion|drug⟧ if you have ⟦epilepsy|condition⟧ or ⟦bulimia|condition⟧."),
        .makes("You may not be able to take ⟦lisinopril|drug⟧ if you have conditions such as ⟦scleroderma|condition⟧."),
        .makesNothing("Metformin should not be taken with a meal."),
      ]),
    Rule(
      "contra.contraindicated", .contraindication,
      cues: [
        "contraindicated", "contraindication", "contraindications", "unsuitable", "inadvisable", "unsafe", "forbidden", "prohibited",
        "ruled", "harmful",
      ],
      #"{start}{lead}(?:strictly |absolutely |specifically )?{cue}(?: out)? (?:include |are |is )?(?:(?:in|for|with|during|if|when|by|while|of|to) )?{states}"#,
      why: "The word itself.",
      examples: [
        .makes("⟦Bupropion|drug⟧ is contraindicated in ⟦epilepsy|condition⟧."),
        .makes("⟦Methotrexate|drug⟧ is contraindicated in ⟦liver disease|condition⟧."), .makesNothing("Metformin is contraindicated."),
      ]),
    Rule(
      "contra.not-advised", .contraindication,
      cues: [
        "recommended", "suitable", "advised", "safe", "appropriate", "meant", "intended", "advisable", "allowed", "permitted", "an option",
        "option", "ideal", "right",
      ],
      #"{start}{lead}(?:not|never|isn't|aren't|shouldn't be|cannot be|can't be)(?: (?:considered|generally|usually|also|be|an?|good|the|medically|thought)){0,3} {cue}(?: to be)?(?: (?:used|taken|use|choice))? (?!(?:for|to) (?:treat|treating|treatment|the treatment|prevent|preventing|relieve|relieving|manage|managing|cure|curing) )(?:(?:in|for(?= (?:people|patients|women|men|anyone|those|individuals|children|adults|use|you|<B>|someone) )|during|if|when|while|by|with) )?{states}"#,
      why: "A drug that is not recommended in a state of the body is kept from it.",
      examples: [
        .makes("⟦Apixaban|drug⟧ is not recommended in ⟦pregnancy|condition⟧."),
        .makes("⟦Isotretinoin|drug⟧ is not suitable if you have ⟦liver disease|condition⟧."),
        .makesNothing("Metformin is not recommended."),
        .makesNothing("Amoxicillin is not recommended for treating influenza."),
      ]),
    Rule(
      "contra.people", .contraindication,
      cues: ["not", "never", "shouldn't", "mustn't", "avoid", "cannot", "can't", "stay", "don't", "nor"],
      #"{start}(?:people|patients|individuals|anyone|anybody|those|persons|women|men|children|adults|someone|users|everyone|folks|if you|<B>)?(?: (?:with|who|that|has|have|had|ever|suffering|suffer|from|are|is|having|taking|in)){0,5} ?(?<condition>{having}{modifiers}(?:<E>|<B>){bracket}(?:{comma}{having}{modifiers}(?:<E>|<B>){bracket}){0,12}) (?:(?:on|with|from|after) (?:<D>|<X>|<K>) )?(?:, and (?:[a-z]+ ){1,3}|and (?:[a-z]+ ){1,3})?(?:, (?:you )?|you )?(?:also )?(?:(?:must|should|may|can|ought to|do|will) (?:(?:generally|usually|normally|therefore|also|probably) )?(?:not|never)|shouldn't|mustn't|can't|cannot|should avoid|must avoid|should stay away from|need to avoid|should consider avoiding|avoid) (?:(?:even|ever|be|to|also|given|use|used|take|taken|taking|have|handle|touch|receive|start|prescribed|treated|with|using|crushed|on) ){0,4}{drug}"#,
      why: "People with a condition who must not take the drug.",
      examples: [
        .makes("People with ⟦heart failure|condition⟧ should not use ⟦minoxidil|drug⟧."),
        .makes("Patients who have ⟦asthma|condition⟧ must not take ⟦propranolol|drug⟧."),
        .makes("If you have ⟦asthma|condition⟧, you should not take ⟦propranolol|drug⟧."),
        .makes("⟦Pregnant women|condition⟧, ⟦children|condition⟧, and heavy drinkers should generally not take ⟦naproxen|drug⟧."),
        .makesNothing("People with plans should not take metformin."),
      ]),
    Rule(
      "contra.avoid", .contraindication, cues: ["avoid", "avoided", "avoiding", "skip", "refuse", "never", "stop"],
      #"{start}(?:{drug} {say}(?:should be |must be |is |are |is best |best )?(?:avoided)|(?:avoid|avoiding|skip|never (?:take|use|give))(?: (?:taking|using|the use of|use of|giving))? {drug}) (?:(?:altogether|completely|entirely) )?(?:(?:in|if|when|while|during|by|with|for) )?{states}"#,
      why: "A drug to be avoided in a condition.",
      examples: [
        .makes("Avoid ⟦ibuprofen|drug⟧ in ⟦kidney disease|condition⟧."),
        .makes("⟦Codeine|drug⟧ should be avoided during ⟦breastfeeding|condition⟧."), .makesNothing("Avoid ibuprofen if you can."),
      ]),
    Rule(
      "contra.no-drug", .contraindication, cues: ["no", "neither"],
      #"(?<![a-z] ){cue} {drug} (?:either )?(?:with|if|in|for people with|for anyone with|for|when|during) {states}"#,
      why: "No metformin with kidney failure.",
      examples: [
        .makes("No ⟦clomiphene|drug⟧ with ⟦liver disease|condition⟧."), .makes("No ⟦ibuprofen|drug⟧ if you have ⟦asthma|condition⟧."),
        .makesNothing("There is no metformin with asthma inhalers."),
      ]),
    Rule(
      "contra.not-for", .contraindication, cues: ["not", "isn't", "never"],
      #"{start}{drug}{aside} (?:is |are )?{cue} for (?:use in |use by |use during )?(?=(?:people|patients|anyone|those|women|men|children|individuals|use|you|<B>))[a-z ]*?{states}"#,
      why: "Not for people with a condition.",
      examples: [
        .makes("⟦Ketamine|drug⟧ is not for people with ⟦psychosis|condition⟧."),
        .makes("⟦Ketamine|drug⟧ isn't for anyone with a recent ⟦stroke|condition⟧."), .makesNothing("Metformin is not for sale."),
      ]),
    Rule(
      "contra.allergy", .contraindication, cues: ["allergic", "hypersensitive", "allergy", "hypersensitivity", "reaction", "to"],
      #"{start}(?:{never}|contraindicated|unsuitable|who should not take) [^.;]{0,120}?(?:allergic|hypersensitive|allergy|hypersensitivity|allergic reaction|<E>) to (?:it|<D>|<K>|<X>|any|the|any of)"#,
      sets: [.field(.condition, .text("hypersensitivity"))], why: "Who is allergic to a drug must not take it.",
      examples: [
        .makes("Do not take it if you are allergic to ⟦metformin|drug⟧."),
        .makes("You must not use it if you are hypersensitive to ⟦ibuprofen|drug⟧."),
        .makes("⟦Amiodarone|drug⟧ slows the pulse. You should not have amiodarone if you are allergic to iodine."),
        .makesNothing("You may be allergic to metformin."),
      ]),
    Rule(
      "contra.ruled-out", .contraindication, cues: ["ruled", "contraindication", "contraindications", "allowed", "recommended", "advised"],
      #"{start}{states} (?:is|are) (?:also |therefore |thus |all |absolute |both |the |its |sole |only |main |chief |formal |another |other |one |of )*(?:ruled out|an absolute contraindication|a contraindication|contraindications?|not allowed|not recommended|not advised)(?: (?:to|for|of) (?:the use of )?{drug})?"#,
      confidence: .high,
      why: "A state that is ruled out while the drug is taken.",
      examples: [
        .makes("Isotretinoin is strong. ⟦Breastfeeding|condition⟧ is ruled out."),
        .makes("Lithium is a salt. ⟦Heart failure|condition⟧ is a contraindication."), .makesNothing("Metformin: cancer was ruled out."),
      ]),
  ]

  /// "Use with caution in", "tell your doctor if you have": fit for a look, not for a ban.
  static let cautions: [Rule] = [
    Rule(
      "contra.caution", .contraindication,
      cues: ["caution", "care", "careful", "cautious", "cautiously", "carefully", "precaution", "wary", "precautions", "warning"],
      #"{start}(?:{lead})?(?:used? (?:{drug} )?|{say})?(?:with |needs |requires |take |exercise |extra |special |great |particular |demands )*{cue} (?!signs? |symptoms? )(?:(?:is|are|should be|must be) (?:needed|demanded|required|advised|exercised|taken|used|warranted|necessary|recommended) )?(?:(?:in|with|if|when|for|during|after) )?(?!(?:in )?(?:view|light|order|spite) ){states}|{states} (?:calls?|asks?) for (?:special |great |extra |some )?{cue}"#,
      confidence: .medium, why: "A condition in which the drug needs care.",
      examples: [
        .makes("Use ⟦warfarin|drug⟧ with caution in ⟦liver disease|condition⟧."),
        .makes("With lisinopril, care is needed in ⟦renal artery stenosis|condition⟧."), .makesNothing("Take metformin with care."),
        .makesNothing("Methotrexate must be used with caution in view of possible liver toxicity."),
        .makesNothing("Propranolol can mask the warning signs of low blood sugar."),
      ]),
    Rule(
      "contra.people-care", .contraindication, cues: ["caution", "care", "cautiously", "carefully"],
      #"{start}(?:people|patients|individuals|anyone|those|persons|women|men|adults|<B>) (?:with|who (?:have|had|are|suffer from)) {states} (?:should|must|need to|ought to) (?:(?:also|only) )?(?:use|take|be given) {drug} (?:with (?:special |great |extra |some )?{cue}|cautiously|carefully)"#,
      confidence: .medium, why: "People who take the drug with care.",
      examples: [
        .makes(
          "People who have a history of ⟦stomach ulcers|condition⟧ or ⟦kidney disease|condition⟧ should use ⟦naproxen|drug⟧ with caution."),
        .makes("Patients with ⟦asthma|condition⟧ must take ⟦propranolol|drug⟧ with great care."),
        .makesNothing("People with plans should use metformin with care."),
      ]),
    Rule(
      "contra.tell", .contraindication,
      cues: ["tell", "inform", "ask", "talk", "consult", "check", "speak", "let", "say", "mention", "discuss", "told", "chat", "know"],
      #"{start}(?<!will )(?<!may )(?<!might )(?<!we )(?<!authors )(?<!we also ){cue} [^.;<>]{0,60}?(?:if|whether|that|about|of|have) (?:(?:you|your child|they|he|she|the patient|any|ever|also|have|has|had|are|suffer|from|a|an|the|history|of|following|these|conditions?|medical|problems?|such|as|including|especially|:|or|,|you've|been|diagnosed|with|told) ){0,14}{states}"#,
      confidence: .medium, why: "What a doctor has to be told before the drug is taken.",
      examples: [
        .makes("Before taking ⟦tramadol|drug⟧, tell your doctor if you have ⟦epilepsy|condition⟧ or ⟦asthma|condition⟧."),
        .makes("With ⟦topiramate|drug⟧, tell your pharmacist if you have a history of ⟦glaucoma|condition⟧."),
        .makesNothing("Tell your doctor that you like metformin."),
        .makesNothing("Tell your doctor about vomiting or a rash while on ibuprofen."),
        .makesNothing("We discuss complications of inflammatory bowel disease and sulfasalazine."),
      ]),
    Rule(
      "contra.if-say", .contraindication, cues: ["say", "tell", "mention", "let", "speak", "talk", "check", "ask"],
      #"{start}if (?:you've|you|he's|she's|your child) (?:(?:have|had|has|got|ever|suffer from) ){0,3}{states} (?:, )?(?:then )?(?:please )?(?:do )?(?:say so|tell (?:us|me|your|the|a|them)|mention it|let (?:us|me|your|the|them)|speak (?:to|with)|talk (?:to|with)|check with|ask) "#,
      confidence: .medium, in: [.none, .precautions, .contraindications, .dosage, .uses],
      why: "What one is to tell of before the drug is taken, named first.",
      examples: [
        .makes("Metoprolol is a tablet. If you've got ⟦asthma|condition⟧ then say so before."),
        .makes("Tramadol is strong. If you have ⟦epilepsy|condition⟧, tell your doctor before you start."),
        .makesNothing("Metformin is old. If you have plans, tell your doctor."),
      ]),
    Rule(
      "contra.talk-first", .contraindication, cues: ["talk", "speak", "check", "chat", "consult", "discuss", "ask", "see", "tell"],
      #"{start}(?:people|patients|those|folks|anyone|anybody|women|men|individuals|adults|<B>) (?:with|who (?:have|has|suffer from|had)|living with) {states} (?:[a-z]+ ){0,2}?(?:should|must|need to|ought to|has to|have to) (?:always |first )?(?:have a )?{cue} (?:(?:to|with|about|it|this|<X>|their|your|his|a|an|the|gp|doctor|pharmacist|physician|specialist|provider|nurse|or) ){1,7}(?:first|before)"#,
      confidence: .medium, why: "Who should ask before taking it has a reason for care.",
      examples: [
        .makes("People who have a ⟦heart rhythm problem|condition⟧ should talk to their doctor before taking ⟦azithromycin|drug⟧."),
        .makes("Azithromycin is an antibiotic. People with ⟦arrhythmia|condition⟧ should check with a doctor first."),
        .makesNothing("People with plans should talk to their doctor before taking metformin."),
      ]),
  ]

  /// "Can be used in pregnancy": the negated contraindication.
  static let permissions: [Rule] = [
    Rule(
      "contra.safe", .contraindication,
      cues: ["safe", "used", "taken", "given", "take", "use", "fine", "ok", "okay", "acceptable", "compatible", "choice", "considered"],
      #"{start}{drug}{aside} (?:(?:also |usually |still )?(?:can|may) (?:[a-z]+ ){0,2}?be (?:safely )?(?:used|taken|given)|(?:(?:is|are|be|also|considered|regarded|generally|usually|thought|believed|to|as|probably|seen|a|good|an|appears|seems) ){1,7}(?:safe|fine|ok|okay|acceptable|compatible|choice)) (?:to (?:use|take) |for use )?(?:(?:in|during|while|by|if|with|for) )?{states}"#,
      sets: [.negated], confidence: .medium, why: "A condition that does not forbid the drug.",
      examples: [
        .makes("⟦Azithromycin|drug⟧ is considered safe in ⟦pregnancy|condition⟧.", "polarity=negated"),
        .makes("⟦Paracetamol|drug⟧ may be taken during ⟦breastfeeding|condition⟧.", "polarity=negated"),
        .makesNothing("Metformin is considered safe."),
      ]),
    Rule(
      "contra.you-can", .contraindication, cues: ["can", "may"],
      #"{start}(?:you|women|people|patients|<B>) {cue} (?:safely |still |also )?(?:take|use|have) {drug} (?:(?:if|while|during|when|in) )?{states}"#,
      sets: [.negated], confidence: .medium, why: "Leave to take it.",
      examples: [
        .makes("You can take ⟦levonorgestrel|drug⟧ if you are ⟦breastfeeding|condition⟧.", "polarity=negated"),
        .makes("People can use ⟦paracetamol|drug⟧ if they have ⟦asthma|condition⟧.", "polarity=negated"),
        .makesNothing("You can take metformin if you like."),
      ]),
  ]
}
