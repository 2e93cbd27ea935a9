/// Short forms of a ban: "Not in glaucoma", "Pregnancy: no", "nobody with epilepsy should".
extension Contraindication {
  static let plain: [Rule] = [
    Rule(
      "contra.not-in", .contraindication, cues: ["not", "never"],
      #"(?:^|[.;] |, (?:and )?)(?:[^a-z<] )?{cue} (?:in|during|if you (?:have|are)|when you (?:have|are)|with|after|while|for(?= (?:people|patients|anyone|women|men|children|those|<B>))) {states}(?! (?:and|or|,)? ?(?:is|are|was|were|has|have|drug))"#,
      confidence: .medium, why: "A ban without a verb.",
      examples: [
        .makes("Duloxetine is a capsule. Not in ⟦glaucoma|condition⟧."),
        .makes("Isotretinoin is strong. Never with ⟦epilepsy|condition⟧."),
        .makesNothing("Metformin is cheap. Not in my shop."),
      ]),
    Rule(
      "contra.label-no", .contraindication, cues: ["no", "never", "avoid", "forbidden", "contraindicated", "not"],
      #"^(?:[^a-z<] )?{states} :? ?: (?:(?:no|never)(?= ?(?:[.,;(!]|$))|(?:avoid|forbidden|contraindicated|not allowed|not recommended|do not (?:use|take)|don't|should not|must not)(?![a-z]))"#,
      confidence: .medium, why: "A state and the word no.",
      examples: [
        .makes("Topiramate is old. ⟦Pregnancy|condition⟧: no."),
        .makes("Lithium is a salt. ⟦Kidney failure|condition⟧: avoid."),
        .makesNothing("Metformin: no news."), .makesNothing("Metronidazole is old. Renal impairment: no adjustment."),
      ]),
    Rule(
      "contra.needs-care", .contraindication,
      cues: ["need", "needs", "require", "requires", "warrant", "warrants", "demand", "demands"],
      #"{start}{states} (?:, )?(?:(?:may|might|also|usually|often) ){0,2}{cue} (?:(?:special|careful|close|closer|extra|more|particular|regular|frequent|a|an|medical) ){0,3}(?:consideration|monitoring|care|caution|attention|supervision|follow-up)"#,
      confidence: .medium, in: [.none, .precautions, .contraindications, .pregnancy, .dosage],
      why: "A condition that needs care while the drug is taken.",
      examples: [
        .makes("Lisinopril is a tablet. People with a history of ⟦angioedema|condition⟧ need closer monitoring."),
        .makes("Lithium is a salt. ⟦Pregnancy|condition⟧ and ⟦breastfeeding|condition⟧ require careful consideration."),
        .makesNothing("Metformin is old. Plans need care."),
      ]),
    Rule(
      "contra.use-in", .contraindication,
      cues: ["safe", "recommended", "advised", "unsafe", "contraindicated", "advisable", "discouraged"],
      #"{start}(?:use|taking|intake|using|treatment with)(?: of)? {drug} (?:(?:in|during|while|if|by) )?{states} (?:is|are) (?:(?:probably|likely|generally|considered|also|strongly|possibly) ){0,2}(?:not (?:considered |thought to be )?(?:safe|recommended|advised|advisable)|unsafe|contraindicated|discouraged)"#,
      why: "Use in a state of the body that is not safe.",
      examples: [
        .makes("The use of ⟦ashwagandha|drug⟧ during ⟦pregnancy|condition⟧ is probably not safe."),
        .makes("Taking ⟦methotrexate|drug⟧ while ⟦breastfeeding|condition⟧ is not recommended."),
        .makesNothing("The use of metformin in Italy is not recommended."),
      ]),
    Rule(
      "contra.neither", .contraindication, cues: ["should", "must", "may", "can", "ought", "is", "are"],
      #"{start}(?:neither (?<drug><D> nor <D>)|(?<drug><X>)) (?:(?:is|are) (?:safe|recommended|suitable|advised)|(?:should|must|may|can|ought to) (?:ever )?(?:be (?:used|taken|given|prescribed|started))) (?:(?:in|during|by|if|when|while|with|for) )?{states}"#,
      confidence: .medium, why: "What neither of two drugs may be used in.",
      examples: [
        .makes("Neither ⟦warfarin|drug⟧ nor ⟦phenprocoumon|drug⟧ should be used in ⟦pregnancy|condition⟧."),
        .makes("Neither ⟦finasteride|drug⟧ nor ⟦dutasteride|drug⟧ is safe in ⟦pregnancy|condition⟧."),
        .makesNothing("Neither metformin nor acarbose should be taken at night."),
      ]),
    Rule(
      "contra.nobody", .contraindication, cues: ["nobody", "no"],
      #"{start}(?:nobody|no one|no (?:patient|person|woman|man|child)) (?:with|who has|who is|who had) {states} (?:should|must|may|can|ought to) (?:[a-z]+ ){0,2}?(?:take|use|start|have|get|be given|touch|receive) {drug}"#,
      why: "Nobody with a condition may take it.",
      examples: [
        .makes("Nobody with ⟦adrenal insufficiency|condition⟧ should start ⟦levothyroxine|drug⟧."),
        .makes("No one with ⟦asthma|condition⟧ should take ⟦propranolol|drug⟧."),
        .makesNothing("Nobody with a plan should take metformin."),
      ]),
    Rule(
      "contra.do-not-give", .contraindication, cues: ["prescribe", "give", "start", "try", "offer", "recommend", "buy", "touch"],
      #"{start}(?:{never}|not) (?:(?:usually|normally|ever) )?{cue} {drug} (?:to|in|if|when|while|during|for(?= (?:an? |any )?(?:people|patients?|person|anyone|wom[ae]n|m[ae]n|child(?:ren)?|those|<B>))) (?:(?:you|or|a|an|any|patient|person|woman|man|child|suffering|from|relative|she|he|they|has|have|had|is|are|your|family|people|anyone|with|who) ){0,8}{states}"#,
      why: "Doctors who do not give it to people with a condition.",
      examples: [
        .makes("We do not prescribe ⟦semaglutide|drug⟧ if you have ⟦pancreatitis|condition⟧."),
        .makes("Never give ⟦phenytoin|drug⟧ in ⟦heart block|condition⟧."),
        .makes("Doctors must not prescribe ⟦lisinopril|drug⟧ for a patient suffering from ⟦angioedema|condition⟧."),
        .makesNothing("We do not prescribe metformin to please you."),
      ]),
    Rule(
      "contra.advisable-not", .contraindication, cues: ["advisable", "recommended", "advised", "wise", "best", "better", "safe"],
      #"{start}(?:(?:is|are) )?(?:advisable|recommended|advised|wise|best|better) not to (?:take|use|have|start) {drug} (?:if|when|while|during|in) {states}|{start}(?:is|are) not (?:advisable|recommended|advised|safe|wise) to (?:take|use|have|start|give) {drug} (?:if|when|while|during|in|to) {states}"#,
      why: "It is advisable not to take it in a condition.",
      examples: [
        .makes("It is advisable not to take ⟦lisinopril|drug⟧ if you have had ⟦angioedema|condition⟧."),
        .makes("It is not recommended to take ⟦lisinopril|drug⟧ if you are ⟦pregnant|condition⟧."),
        .makesNothing("It is recommended not to take metformin at night."),
      ]),
  ]
}
