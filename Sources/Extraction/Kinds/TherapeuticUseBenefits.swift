import Lexicon
import Prose

extension TherapeuticUse {
  /// What a drug does to a disease: "treats", "relieves", "lowers the risk of".
  static let benefits: [Rule] = [
    Rule(
      "use.benefit", .therapeuticUse,
      #"{start}{drug}{aside} (?:: )?{say}(?:you |people |patients |works to |used to |works by |able to |can |in )?{benefit} (?!by ){uses}"#,
      why: "A drug that treats, prevents or relieves a condition is used for it.",
      examples: [
        .makes("⟦Ibuprofen|drug⟧ relieves ⟦pain|condition⟧."), .makes("⟦Apixaban|drug⟧ lowers the risk of ⟦stroke|condition⟧."),
        .makes("⟦Cetirizine|drug⟧ doesn't treat ⟦asthma|condition⟧.", "polarity=negated"),
        .makes("⟦Amiodarone|drug⟧: treats ⟦irregular heartbeat|condition⟧."),
        .makes("⟦Naltrexone|drug⟧ may reduce ⟦cravings|condition⟧.", "certainty=possible"), .makesNothing("Ibuprofen may cause headache."),
        .makesNothing("Stopping lithium relieved the tremor."), .makesNothing("Withdrawal of lithium reduced the tremor."),
      ]),
    Rule(
      "use.that-treats", .therapeuticUse, cues: ["that", "which"],
      #"{start}{drug}{aside} (?:is|are|was) (?:(?:[a-z-]+|<[KFRDE]>|,) ){1,9}?{cue} (?:(?:can|may|helps?|also|is used to|are used to) ){0,2}{benefit} {uses}"#,
      why: "A drug is something that treats a condition.",
      examples: [
        .makes("⟦Valacyclovir|drug⟧ is an antiviral tablet that treats ⟦shingles|condition⟧."),
        .makes("⟦Ibuprofen|drug⟧ is an old medicine which relieves ⟦pain|condition⟧."),
        .makesNothing("Metformin is a tablet that treats nobody badly."),
      ]),
    Rule(
      "use.and-benefit", .therapeuticUse, cues: ["and", "also", "but"],
      #"{start}(?:and|also|but) (?:(?:may|can|might|could|also|sometimes|it|<X>|helps?|to|as well|so|thus|thereby) ){0,4}(?:treats?|prevents?|relieves?|reduces?|eases?|lowers?|helps? with|alleviates?|controls?|protects? against|soothes?|fights?) {uses}"#,
      confidence: .medium,
      why: "What the drug does besides.",
      examples: [
        .makes("⟦Tamoxifen|drug⟧ is used in cancer and may relieve ⟦breast pain|condition⟧."),
        .makes("⟦Ibuprofen|drug⟧ is cheap, and it also reduces ⟦fever|condition⟧."),
        .makes("⟦Oxybutynin|drug⟧ calms the bladder and so eases ⟦urge incontinence|condition⟧."),
        .makesNothing("Metformin is cheap and also reduces your bills."),
      ]),
    Rule(
      "use.item", .therapeuticUse,
      cues: [
        "treats", "prevents", "relieves", "reduces", "works", "helps", "controls", "lowers", "eases", "protects", "fights", "cures",
        "soothes", "improves", "alleviates",
      ],
      #"^(?:[^a-z<] )?(?:also |{cue} (?:and ))?(?:treats|prevents|relieves|reduces|works (?:well )?(?:for|against)|helps (?:with|treat|prevent|relieve|reduce|ease|control)|controls|lowers|eases|protects against|fights|cures|soothes|improves|alleviates) {uses}"#,
      confidence: .medium, why: "An item that begins with what the drug does.",
      examples: [
        .makes("⟦Ibuprofen|drug⟧ is cheap. Relieves ⟦pain|condition⟧ and ⟦fever|condition⟧."),
        .makes("⟦Doxycycline|drug⟧ is old. Works for ⟦acne|condition⟧."), .makesNothing("Metformin is cheap. Lowers your bills."),
      ]),
    Rule(
      "use.ability", .therapeuticUse,
      cues: [
        "ability", "role", "effect", "effects", "use", "power", "efficacy", "effectiveness", "usefulness", "benefits", "benefit", "known",
      ],
      #"{start}{drug}(?:'s)? (?:(?:is|was|has) )?(?:(?:its|the|an?|primarily|mainly|best|well) ){0,3}{cue} (?:to|in|for|of|against|on) (?:help |its use in )?(?:{benefit} )?{uses}"#,
      confidence: .medium,
      why: "A drug's ability to relieve a condition, its role in treating it.",
      examples: [
        .makes("⟦Naltrexone|drug⟧ is known for its use in treating ⟦alcohol dependence|condition⟧."),
        .makes("⟦Ketamine|drug⟧ has an effect on ⟦depression|condition⟧ is fast."), .makesNothing("Metformin is known for its price."),
      ]),
    Rule(
      "use.by-doing", .therapeuticUse,
      cues: [
        "relief", "reduction", "improvement", "decrease", "relieving", "reducing", "easing", "treating", "preventing", "controlling",
        "protection", "protects", "protect",
      ],
      #"{start}{drug}{aside} (?:{say}|(?:[a-z-]+ ){0,5}?){cue} (?:of|in|from|against)? ?{uses}"#, confidence: .medium,
      why: "A relief or reduction that a drug gives.",
      examples: [
        .makes("⟦Naproxen|drug⟧ gives fast relief from ⟦toothache|condition⟧."),
        .makes("⟦Doxycycline|drug⟧ protects against ⟦malaria|condition⟧."), .makesNothing("Metformin brought an improvement."),
      ]),
    Rule(
      "use.from-drug", .therapeuticUse, cues: ["reduction", "improvement", "decrease", "relief", "benefit", "benefits"],
      #"{start}{cue} (?:in|of|from|for) {uses} (?:from|with|on|after|by) {drug}"#, sets: [.possible], confidence: .medium,
      why: "A reduction of symptoms seen with a drug.",
      examples: [
        .makes("Small studies showed a reduction of ⟦hot flashes|condition⟧ with ⟦gabapentin|drug⟧."),
        .makes("There was an improvement in ⟦pain|condition⟧ with ⟦duloxetine|drug⟧."),
        .makesNothing("A reduction of the dose of metformin is wise."),
      ]),
  ]

  /// What is being studied.
  static let research: [Rule] = [
    Rule(
      "use.studied", .therapeuticUse,
      cues: [
        "studied", "investigated", "looking", "looking into", "tested", "evaluated", "explored", "examined", "researched", "assessed",
        "considered", "promise", "promising", "potential", "trialled", "trialed", "investigation", "research", "trials", "looked",
      ],
      #"{start}{drug}{aside} (?:{say}|(?:[a-z-]+ ){0,6}?)(?:{cue}) {through}(?:for|in(?! (?:the )?differential)|as an? (?:[a-z-]+ ){0,4}?(?:treatment|therapy|remedy|option|aid) (?:for|of|in|against)|to (?:help )?{benefit}|against) {uses}"#,
      sets: [.possible], confidence: .medium, why: "What a drug is studied for is a possible use.",
      examples: [
        .makes("⟦Cannabidiol|drug⟧ is being studied for ⟦acne|condition⟧."),
        .makes("⟦Naltrexone|drug⟧ has shown promise in the treatment of ⟦chronic pain|condition⟧."),
        .makesNothing("Metformin was studied for ten years."),
      ]),
    Rule(
      "use.benefit-in", .therapeuticUse,
      cues: ["benefit", "benefits", "improvement", "improvements", "relief", "efficacy", "effectiveness"],
      #"{start}(?:suggests?|suggested|shows?|showed|shown|offers?|provides?|found|finds|hints? at|reports?|reported) (?:(?!no )[a-z]+ ){0,4}?{cue} (?:in|for|of|with|against) {uses}"#,
      sets: [.possible], confidence: .medium,
      why: "Studies that suggest a benefit.",
      examples: [
        .makes("Small studies of ⟦ketamine|drug⟧ suggest a benefit in ⟦migraine|condition⟧."),
        .makes("⟦Naltrexone|drug⟧ is old, and some trials found an improvement in ⟦fibromyalgia|condition⟧."),
        .makesNothing("Studies of metformin suggest a benefit in money."),
      ]),
    Rule(
      "use.studies", .therapeuticUse, cues: ["studies", "study", "trials", "trial", "research", "evidence", "data"],
      #"{start}{cue} (?:of|on|with|for|looked at) {drug} (?:in|for|to {benefit}|against) {uses}"#, sets: [.possible], confidence: .medium,
      why: "Trials of a drug in a disease.",
      examples: [
        .makes("Small trials of ⟦tamoxifen|drug⟧ in ⟦mania|condition⟧ were done."),
        .makes("There is some research on ⟦metformin|drug⟧ for ⟦dementia|condition⟧."),
        .makesNothing("Research on metformin in Italy goes on."),
      ]),
  ]

  /// What a drug is no good for.
  static let denials: [Rule] = [
    Rule(
      "use.no-use", .therapeuticUse,
      cues: [
        "nothing", "useless", "ineffective", "use", "good", "benefit", "value", "help", "effect", "place", "role", "evidence", "unproven",
        "worthless", "disappointing", "failed",
      ],
      #"{start}(?:{drug}{aside} {say}|(?:there is |there's |there was ))?(?:(?:no|little|of no|of little|has no|not (?:of )?any|not much|not (?:an?|the)) (?:[a-z-]+ )?(?:use|good|benefit|value|help|effect|place|role|evidence)|nothing|useless|ineffective|unproven|worthless|disappointing|failed) (?:at all |whatsoever )?(?:for|against|in(?: the middle of)?|on|with|to {benefit}) {uses}"#,
      sets: [.negated], confidence: .medium, why: "No use for a condition.",
      examples: [
        .makes("⟦Amoxicillin|drug⟧ does nothing for ⟦asthma|condition⟧."),
        .makes("⟦Amoxicillin|drug⟧ is useless against ⟦influenza|condition⟧."), .makesNothing("Metformin has no effect on the price."),
      ])
  ]
}
