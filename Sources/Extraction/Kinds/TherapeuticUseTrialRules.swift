/// What trials found or did not find, what a drug helps people to do, and offers of help.
extension TherapeuticUse {
  /// In short texts that speak of no harm, see `veto`: there a disease of those who get the drug is what they get it for.
  static let bearing: [Rule] = [
    Rule(
      "use.report.in-those", .therapeuticUse, cues: ["in", "for", "among"],
      "{start}{drugs} {mild}(?:in|for|among) (?:the )?(?:[a-z0-9-]+ ){0,3}?"
        + "(?:patients?|child(?:ren)?|infants?|wom[ae]n|m[ae]n|subjects|adults|<B>)(?: patients)? (?:with|who have|suffering from) {ailments}",
      confidence: .low, why: "A report of a drug in those who have a disease.",
      examples: [
        .makes("⟦Telithromycin|drug⟧ was close to the maximum in adults with ⟦pneumonia|condition⟧."),
        .makes("We studied low-dose ⟦cytarabine|drug⟧ in children with ⟦leukemia|condition⟧."),
        .makesNothing("We studied metformin in patients with renal impairment."),
      ])
  ]

  static let told: [Rule] = [
    Rule(
      "use.no-benefit-in", .therapeuticUse, cues: ["no", "nothing", "little"],
      #"{start}(?:trials?|studies|study|research) (?:(?:of|with|on) {drug} )?(?:in|for) {uses} (?:(?:has|have|had|that|were|was|done|so far) ){0,3}(?:found|showed|shown|saw|seen|brought|demonstrated|reported) (?:no|nothing|little) ?(?:(?:real|clear|significant|such|meaningful) )?(?:benefit|effect|improvement|difference|gain|relief|help)?"#,
      sets: [.negated], confidence: .medium, why: "Trials in a disease that found no benefit.",
      examples: [
        .makes("Gabapentin is old. Trials in ⟦sciatica|condition⟧ found no benefit.", "polarity=negated"),
        .makes("Studies of ⟦tamoxifen|drug⟧ in ⟦hepatocellular carcinoma|condition⟧ showed no effect.", "polarity=negated"),
        .makesNothing("Trials of metformin in Italy found no benefit."),
      ]),
    Rule(
      "use.keeps-away", .therapeuticUse, cues: ["keep", "keeps", "keeping"],
      #"{start}{lead}(?:[a-z]+ ){0,4}?{cue} (?<condition><E>) (?:away|at bay|in check|off|under control)"#,
      confidence: .medium, why: "What a drug keeps away it prevents.",
      examples: [
        .makes("⟦Doxycycline|drug⟧ keeps ⟦malaria|condition⟧ away."), .makes("⟦Allopurinol|drug⟧ can keep ⟦gout|condition⟧ at bay."),
        .makesNothing("Metformin keeps doctors away."),
      ]),
    Rule(
      "use.dose-for", .therapeuticUse, cues: ["dose", "doses", "dosage"],
      #"(?:(?:^|[.;:>] )for {uses} (?:, )?(?:the |a )?(?:[a-z]+ ){0,3}(?:dose|dosage)s? (?:is|are|was|of|ranges)|(?:dose|dosage)s? (?:(?:of {drug}|[a-z]+) ){0,2}(?:for|in|against) {uses} (?:is|are|was|:) (?:(?:[a-z]+) ){0,3}<A>)"#,
      confidence: .medium, in: [.none, .dosage, .uses], why: "What a dose is given for.",
      examples: [
        .makes("Fluconazole is a capsule. For ⟦cryptococcal meningitis|condition⟧ the starting dose is 400 mg."),
        .makes("Ciprofloxacin is strong. The dosage for ⟦traveller's diarrhoea|condition⟧ is 500 mg twice a day."),
        .makesNothing("Metformin is old. In renal impairment the dose is lower."),
      ]),
    Rule(
      "use.research-on", .therapeuticUse, cues: ["research", "trial", "trials", "study", "studies", "evidence"],
      #"(?:there(?:'s| is| are) (?:also )?(?:an? |some )?(?:small |early |ongoing |pilot |new ){0,2}(?:trials?|stud(?:y|ies)|research|evidence) (?:on|in|for) {uses}|(?:the |early )?(?:research|evidence|studies|data) (?:on|in|into|for) {uses} (?:is|are|remains?) (?:still )?(?:in (?:<X>|its|their) early|ongoing|early|limited|mixed|preliminary|young|thin|weak|under way|underway))"#,
      sets: [.possible], confidence: .medium, in: [.none, .uses], why: "What a drug is being studied for.",
      examples: [
        .makes("Valacyclovir is a tablet. There's a small trial in ⟦Alzheimer's disease|condition⟧.", "certainty=possible"),
        .makes(
          "Vitamin D is sold everywhere. The research on ⟦multiple sclerosis|condition⟧ is still in its early days.", "certainty=possible"),
        .makesNothing("Metformin is old. The research on prices is ongoing."),
      ]),
    Rule(
      "use.of-benefit", .therapeuticUse, cues: ["benefit", "help", "use", "value"],
      #"{start}{drug}{aside} {say}(?<!no )of (?:(?:some|great|real|possible|much|any) )?{cue} (?:in|for|to (?:people|patients|those) with|against) {uses}"#,
      confidence: .medium, why: "What a drug may be of benefit in.",
      examples: [
        .makes(
          "⟦Gabapentin|drug⟧ may be of benefit in ⟦fibromyalgia|condition⟧, ⟦hiccups|condition⟧ and ⟦hot flashes|condition⟧.",
          "certainty=possible"),
        .makes("⟦Colchicine|drug⟧ is of great use in ⟦gout|condition⟧."),
        .makesNothing("Metformin is of some use in the shop."),
      ]),
    Rule(
      "use.helps-people", .therapeuticUse, cues: ["help", "helps", "helped"],
      #"{start}(?:{drug}{aside} |(?:low|high|small) doses (?:of {drug} )?){say}{cue} (?:<B>|people|patients|women|men|children|those|adults)(?: (?:over|under|above|aged) (?:<N>|[a-z]+))? (?:with|who have|suffering from) {uses}"#,
      why: "Whom a drug helps has what it is for.",
      examples: [
        .makes("⟦Amitriptyline|drug⟧ helps people with ⟦nerve pain|condition⟧."),
        .makes("⟦Desmopressin|drug⟧ can help children with ⟦bedwetting|condition⟧."),
        .makesNothing("Metformin helps people with plans."),
      ]),
    Rule(
      "use.helps-to", .therapeuticUse, cues: ["help", "helps", "helped"],
      #"{start}{drug}{aside} {say}{cue} (?:(?:you|people|patients|them|users|smokers|some|many|others|me|him|her|<B>) )?(?:to )?(?<condition><E>)"#,
      confidence: .medium, why: "What a drug helps to do.",
      examples: [
        .makes("⟦Semaglutide|drug⟧ helps people to ⟦lose weight|condition⟧."),
        .makes("⟦Atorvastatin|drug⟧ won't help you ⟦lose weight|condition⟧.", "polarity=negated"),
        .makesNothing("Metformin helps you to save money."),
      ]),
    Rule(
      "use.offers-help", .therapeuticUse, cues: ["help", "relief"],
      #"{start}{drug} (?:(?:does|can|may|also) )?offers? (?:(?:is|some|real|quick|you|people) )*{cue} (?:with|from|for|against|in) {uses}"#,
      why: "What a drug offers help with.",
      examples: [
        .makes("What ⟦bupropion|drug⟧ does offer is help with ⟦depression|condition⟧."),
        .makes("⟦Naproxen|drug⟧ offers quick relief from ⟦headache|condition⟧."),
        .makesNothing("Metformin offers help with money."),
      ]),
    Rule(
      "use.is-what", .therapeuticUse, cues: ["what"],
      #"{start}{drug} is what (?:(?!not )[a-z-]+ ){1,8}?(?:for|against|in) (?!(?:the )?(?:first|morning|night)){uses}"#,
      why: "What doctors give for a condition.",
      examples: [
        .makes("⟦Azithromycin|drug⟧ is what travel doctors like most for ⟦pneumonia|condition⟧."),
        .makes("⟦Colchicine|drug⟧ is what we give for ⟦gout|condition⟧."),
        .makesNothing("Metformin is what people ask for."),
      ]),
  ]
}
