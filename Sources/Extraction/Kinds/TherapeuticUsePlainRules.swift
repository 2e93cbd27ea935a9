/// Short forms and plain words: "is for", "Not for", "under study for", "does not respond to it".
extension TherapeuticUse {
  static let plain: [Rule] = [
    Rule(
      "use.is-for", .therapeuticUse, cues: ["is", "are", "was", "it's"],
      #"{start}{drug}{aside} (?:(?:is|are|was) )?(?:(?:only|mainly|really|just|mostly|also|chiefly|primarily|solely|meant|intended) ){0,2}(?:an? (?:[a-z-]+ ){0,3}?(?:<F> |tablet |pill |spray |cream |drug |medicine |medication |analog |analogue |agent )?)?for (?!(?:sale|free|now|you|me|everyone|use|those|anyone|the first|short|long|many|some|most|ever|good|life|years|more|less|all) ){uses}"#,
      confidence: .medium, why: "What a drug is for.",
      examples: [
        .makes("⟦Sumatriptan|drug⟧ is for ⟦migraine|condition⟧."),
        .makes("⟦Insulin glargine|drug⟧ is for adults and children with ⟦type 1 diabetes|condition⟧."),
        .makesNothing("Metformin is for sale in every pharmacy."),
      ]),
    Rule(
      "use.not-for", .therapeuticUse, cues: ["not", "isn't", "aren't", "never", "nor"],
      #"{start}(?:{drug}{aside} (?:(?:is|are|was) (?:not|never)|isn't|aren't|not)(?: (?:meant|intended|suitable|made|licensed|approved))?|^not) for (?!(?:people|patients|anyone|those|everyone|women|men|children|individuals|use|sale|<B>) ){uses}"#,
      sets: [.negated], confidence: .medium, why: "What a drug is not for.",
      examples: [
        .makes("⟦Fentanyl|drug⟧ is not for ⟦headache|condition⟧.", "polarity=negated"),
        .makes("Pregabalin is a capsule. Not for ⟦absence seizures|condition⟧.", "polarity=negated"),
        .makesNothing("Fentanyl is not for people with asthma."),
      ]),
    Rule(
      "use.under-study", .therapeuticUse,
      cues: ["study", "investigation", "trials", "testing", "tested", "studied", "investigated", "research"],
      #"(?:^|[.;:] )(?:[^a-z<] )?(?:also |still |now |currently )?(?:under (?:study|investigation)|in (?:clinical )?(?:trials|testing)|being (?:tested|studied|investigated)|tested|studied|investigated) (?:for|in|against) {uses}"#,
      sets: [.possible], confidence: .medium, why: "A note of what is under study.",
      examples: [
        .makes("Pregabalin is a capsule. Under study for ⟦chronic cough|condition⟧.", "certainty=possible"),
        .makes("Ketamine is old. In trials for ⟦depression|condition⟧.", "certainty=possible"),
        .makesNothing("Metformin is old. Under study for years."),
      ]),
    Rule(
      "use.whether", .therapeuticUse, cues: ["whether", "if"],
      #"{start}(?:whether|if) {drug} {say}(?:{benefit}(?: with| (?:people|patients|those|women|men) (?:with|who have|to))?|works? (?:for|in|against)|(?=(?:people|patients|those|women|men|with) )) ?{uses}(?= |$)"#,
      sets: [.possible], confidence: .medium, why: "Whether it helps is being studied: a possible use.",
      examples: [
        .makes("Lithium is old. Whether ⟦it|drug⟧ could slow ⟦dementia|condition⟧ is being studied.", "certainty=possible"),
        .makes("Researchers are testing whether ⟦semaglutide|drug⟧ helps people with ⟦fatty liver|condition⟧.", "certainty=possible"),
        .makesNothing("Ask your doctor whether metformin treats diabetes."),
      ]),
    Rule(
      "use.no-benefit", .therapeuticUse,
      cues: ["benefit", "use", "place", "role", "cure", "remedy", "good", "help", "value", "effect", "relief", "improvement"],
      #"{start}{drug}{aside} {say}(?:(?:brings?|gives?|offers?|shows?|has|had|provides?|proved|found|brought|showed|is|was|are) )?(?:no|little|of no|not of|not an?|never an?|not any|of little) (?:(?:clear|proven|real|great|much) )?{cue} (?:in|for|against|on|with|to) (?!people|patients|those){uses}"#,
      sets: [.negated], confidence: .medium, why: "No benefit, no place, no cure.",
      examples: [
        .makes("⟦Amitriptyline|drug⟧ brings no benefit in ⟦back pain|condition⟧.", "polarity=negated"),
        .makes("⟦Nifedipine|drug⟧ is not of use in ⟦heart failure|condition⟧.", "polarity=negated"),
        .makesNothing("Metformin is of no use to the healthy."),
      ]),
    Rule(
      "use.responds", .therapeuticUse, cues: ["respond", "responds", "responded", "yields", "yield"],
      #"{start}{uses} (?:(?:may|might|can|also|often|sometimes|usually|commonly) ){0,3}(?:responds?|responded|yields?) (?:(?:well|as well|best|quickly|too) ?)?(?:to {drug})?"#,
      confidence: .medium, why: "A disease that responds to the drug.",
      examples: [
        .makes("⟦Migraine|condition⟧ often responds to ⟦propranolol|drug⟧."),
        .makes("Oxybutynin calms the bladder. ⟦Drooling|condition⟧ may respond as well."),
        .makesNothing("Metformin patients respond to letters."),
      ]),
    Rule(
      "use.responds-not", .therapeuticUse, cues: ["respond"],
      #"{start}{uses} (?:(?:does|do|did|will|may) not|doesn't|don't|didn't|won't) respond (?:(?:well|at all) )?to {drug}"#,
      sets: [.negated], confidence: .medium, why: "A disease that does not respond to the drug.",
      examples: [
        .makes("⟦Stress incontinence|condition⟧ does not respond to ⟦oxybutynin|drug⟧.", "polarity=negated"),
        .makes("⟦Influenza|condition⟧ won't respond to ⟦amoxicillin|drug⟧.", "polarity=negated"),
        .makesNothing("Metformin patients do not respond to letters."),
      ]),
    Rule(
      "use.fewer", .therapeuticUse, cues: ["fewer", "less"],
      #"{start}{drug}{aside} (?:[a-z]+ ){0,6}?(?:means?|had|has|have|saw|brings?|brought|gives?|gave|leads? to|results? in|with) (?:fewer|less) (?!common|frequent|likely|effective|often|severe|serious){uses}"#,
      confidence: .medium, why: "Fewer attacks are a benefit.",
      examples: [
        .makes("People on ⟦allopurinol|drug⟧ have fewer attacks of ⟦gout|condition⟧."),
        .makes("⟦Topiramate|drug⟧ brings fewer ⟦migraines|condition⟧."),
        .makesNothing("Metformin has less common side effects."),
      ]),
    Rule(
      "use.shown", .therapeuticUse, cues: ["shown", "proven", "proved", "known", "found"],
      #"{start}{drug}{aside} [^.;]{0,60}?{cue} to (?:work|help|be (?:effective|useful|helpful)) (?:in|for|against|with) {uses}"#,
      confidence: .medium, why: "Shown to work in a disease.",
      examples: [
        .makes("⟦Clozapine|drug⟧ is the only medicine shown to work in ⟦schizophrenia|condition⟧."),
        .makes("⟦Doxycycline|drug⟧ has been proven to help in ⟦rosacea|condition⟧."),
        .makesNothing("Metformin is known to work in the morning."),
      ]),
    Rule(
      "use.doctors-use", .therapeuticUse, cues: ["use", "give", "prescribe", "utilise", "utilize", "try", "employ", "uses", "used"],
      #"{start}(?:doctors|physicians|specialists|clinicians|psychiatrists|hospitals|we|they|dermatologists|neurologists|surgeons|midwives) (?:(?:also|often|sometimes|still|may|now|usually|commonly) ){0,2}{cue} {drug} (?:(?:mainly|chiefly|mostly|off-label|also) )?(?:in|against|for(?= (?:<E>|[a-z]+ <E>))|to {benefit}) {uses}"#,
      why: "What doctors use a drug in is its use.",
      examples: [
        .makes("Doctors use ⟦prednisone|drug⟧ in ⟦asthma|condition⟧ and ⟦lupus|condition⟧."),
        .makes("Hospitals also use ⟦allopurinol|drug⟧ to prevent ⟦tumor lysis syndrome|condition⟧."),
        .makesNothing("Doctors use metformin in many countries."),
      ]),
  ]
}
