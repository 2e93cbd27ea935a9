import Lexicon
import Prose

extension Interaction {
  /// What one thing does to the other: "raises the level of", "makes less effective", "interacts with".
  static let effects: [Rule] = [
    Rule(
      "interaction.levels-of", .interaction,
      cues: [
        "level", "levels", "concentration", "concentrations", "amount", "absorption", "effect", "effects", "effectiveness", "efficacy",
        "clearance", "toxicity", "action", "actions", "exposure", "uptake", "metabolism", "breakdown", "elimination", "excretion",
        "activity", "potency",
      ],
      #"{start}{drug}{aside} {say}{shift} (?:(?:the|your|its|blood|plasma|in|<K>|anticoagulant|sedative|blood-thinning|sedating|some|of) ){0,3}{levels} (?:[a-z]+ )?(?:of|on|to) {partners}(?! (?:(?:can|may|also|could|might|will) ){0,2}{shift} )"#,
      why: "A drug that changes another's level or effect interacts with it.",
      examples: [
        .makes("⟦Omeprazole|drug⟧ reduces the effectiveness of ⟦clopidogrel|with⟧."),
        .makes("⟦Fluconazole|drug⟧ can increase the blood levels of ⟦warfarin|with⟧ and ⟦phenytoin|with⟧."),
        .makes("⟦Omeprazole|drug⟧ reduces the absorption of ⟦iron|with⟧, and calcium carbonate reduces that of others."),
        .makesNothing("Metformin lowers the level of sugar."),
      ]),
    Rule(
      "interaction.by", .interaction,
      cues: [
        "level", "levels", "concentration", "concentrations", "amount", "absorption", "effect", "effects", "effectiveness", "efficacy",
        "clearance", "toxicity", "action", "exposure", "uptake", "metabolism", "breakdown", "it", "drug", "medicine",
      ],
      #"{start}{partners} (?:[a-z]+ )?{say}{shift} (?:(?:the|your|blood|plasma|some|of) ){0,3}(?:{levels} (?:of|on|to) (?<drug><X>|<D>)|(?<![a-z])(?:its|the drug's|the medicine's) {levels}|(?:or {shift} )?the effects?(?= ?[.,;])|(?<drug><X>)|(?<drug><D>) {levels})"#,
      why: "What another thing does to the drug.",
      examples: [
        .makes("Apixaban is new. ⟦Ketoconazole|with⟧ raises the level of ⟦apixaban|drug⟧."),
        .makes("Apixaban is broken down. ⟦Rifampicin|with⟧ can reduce its effect."),
        .makes("Insulin glargine is a hormone. ⟦Alcohol|with⟧ can weaken the effect.", "certainty=stated"),
        .makes("Mirtazapine adds to the sedation of alcohol and diazepam; ⟦carbamazepine|with⟧ cuts its level by half."),
        .makesNothing("Exercise raises the level of metformin."),
      ]),
    Rule(
      "interaction.named-levels", .interaction,
      cues: [
        "level", "levels", "concentration", "concentrations", "absorption", "clearance", "toxicity", "exposure", "effect", "metabolism",
        "uptake",
      ],
      #"{start}(?:{drug}{aside} )?{say}{shift} (?:(?:the|your|blood|plasma) ){0,2}{partners} {levels}(?! of <D>)"#,
      why: "A drug that changes another's levels.",
      examples: [
        .makes("⟦Quinidine|drug⟧ may raise ⟦digoxin|with⟧ levels."),
        .makes("⟦Lisinopril|drug⟧ can increase ⟦lithium|with⟧ concentrations."), .makesNothing("Metformin can change blood levels."),
      ]),
    Rule(
      "interaction.makes", .interaction,
      cues: ["make", "makes", "made", "making", "keep", "keeps", "stop", "stops", "render", "renders", "turn"],
      #"{start}{drug}{aside} {say}(?:also )?{cue} {partners} (?:from working|(?:(?:less|more|too|much|not|work) ){0,2}(?:effective|weaker|stronger|fail|toxic|last longer|pile up|build up|work|working|reliable|potent|well|useless|dangerous))"#,
      why: "A drug that makes another weaker or stronger.",
      examples: [
        .makes("⟦Carbamazepine|drug⟧ makes ⟦tramadol|with⟧ less effective."), .makes("⟦Rifampicin|drug⟧ can make ⟦warfarin|with⟧ weaker."),
        .makesNothing("Metformin makes meals less of a risk."),
      ]),
    Rule(
      "interaction.interacts", .interaction,
      cues: [
        "interact", "interacts", "interacting", "interaction", "interactions", "interfere", "interferes", "interfering", "conflict",
        "conflicts", "clash", "clashes", "reacts", "incompatible", "react",
      ],
      #"{start}(?:{lead})?(?<!not )(?<!n't )(?<!no )(?<!known )(?:(?:badly|dangerously|strongly) )?{cue} (?:(?:badly|dangerously|strongly|adversely|negatively|is|are|possible|known|exists?) ){0,2}(?:with|between) {partners}(?! (?:(?:can|may|also|could|might|will) ){0,2}{shift} )"#,
      why: "The word itself.",
      examples: [
        .makes("⟦Warfarin|drug⟧ interacts with ⟦aspirin|with⟧ and ⟦alcohol|with⟧."),
        .makes("⟦Metformin|drug⟧ may interact with ⟦cimetidine|with⟧."), .makesNothing("Metformin interacts with a transporter."),
      ]),
    Rule(
      "interaction.risk-with", .interaction,
      cues: [
        "together", "combined", "combination", "combining", "combine", "taken", "taking", "added", "adding", "along", "mixed", "mixing",
        "concurrent", "concomitant", "coadministration", "co-administration", "simultaneous", "used", "using", "alongside",
      ],
      #"{start}{cue} (?:use |administration |it |{drug} |of |<D> |taken |used |intake )*(?:(?:together|along|combined|concurrently|in combination|alongside) )*(?:with|to|of|and) {partners}"#,
      sets: [], confidence: .medium,
      why: "Two things taken together, where harm is told.",
      examples: [
        .makes("Taking ⟦escitalopram|drug⟧ together with ⟦aspirin|with⟧ may raise the risk of bleeding."),
        .makes("Tamoxifen is old. Combined with ⟦warfarin|with⟧ it can cause bleeding."),
        .makesNothing("Taken with a meal, metformin is gentle."),
      ]),
    Rule(
      "interaction.and", .interaction, cues: ["together", "add", "combined", "combination", "dangerous", "mix", "interact"],
      #"{start}(?<with><D>|<K>|<S>) and {drug} (?:{say}(?:add up|interact|mix|dangerous)|together|combined|in combination|don't mix|do not mix)"#,
      confidence: .medium, why: "Two named with and between them.",
      examples: [
        .makes("Zolpidem is new. ⟦Alcohol|with⟧ and ⟦zolpidem|drug⟧ add up."),
        .makes("Alprazolam is old. ⟦Opioids|with⟧ and ⟦alprazolam|drug⟧ together can stop the breath."),
        .makesNothing("Metformin and lisinopril are cheap."),
      ]),
  ]

  /// "Do not take with", "avoid", "tell your doctor if you take".
  static let advice: [Rule] = [
    Rule(
      "interaction.not-with", .interaction, cues: ["with", "within", "alongside", "as"],
      #"{start}(?:(?<! is )(?<! are ){drug}{aside} )?(?:(?:also|it|therefore) )?(?:{never}|avoid|avoids) (?:(?:be|also|ever|to|should|a|the) ){0,3}(?:taken?|taking|used?|using|combined?|combining|mix|mixed|mixing|give|given|prescribe|prescribed|administered|co-administered|coadministered|started|drink|go|swallowed) (?:{drug} |<F> )?(?:(?:together|along|at all|at the same (?:time|moment)|in combination|concurrently|or|for) ){0,3}(?:with|as|alongside|during (?:treatment|therapy) with|within <H> of|within <N> [a-z]+ of) (?:or with )?{partners}"#,
      why: "What a drug must not be taken with.",
      examples: [
        .makes("⟦Escitalopram|drug⟧ must not be combined with ⟦pimozide|with⟧."),
        .makes("Do not take ⟦sildenafil|drug⟧ with ⟦nitrates|with⟧."), .makesNothing("Metformin should not be taken with water alone."),
        .makes("The spray is nitroglycerin, and ⟦tadalafil|drug⟧ must never be taken with ⟦nitrates|with⟧."),
      ]),
    Rule(
      "interaction.avoid", .interaction,
      cues: ["avoid", "avoiding", "limit", "drink", "stay", "refrain", "eat", "take", "use", "minimum", "avoided", "skip", "cut"],
      #"{start}(?:avoid|avoiding|limit|stay away from|refrain from|cut out|keep away from|(?<!who )(?<!if you )(?<!those that ){never} (?:to )?(?:drink|eat|take|use|have|consume|combine|mix|start)) (?:(?:drinking|taking|using|eating|consuming|use|the|of|any|all|or) )*{partners}(?: [a-z,]+){0,3}?(?= (?:while|when|if|during|with|within(?! <H> (?:of|after|before) )|because|since|as|for|on|at|,|\.|;|:|-|and|unless)|$)(?! (?:with|if|unless) (?:a|you have|it))(?: (?:while|when|during|with|on|within|at the same time as)(?: (?:you are|you're|taking|using|on|treatment with|your|being|treated|therapy|the)){0,4} {drug})?"#,
      confidence: .medium, why: "What is to be avoided while the drug is taken.",
      examples: [
        .makes("Avoid ⟦alcohol|with⟧ while taking ⟦metronidazole|drug⟧."),
        .makes("Do not take ⟦MAO inhibitors|with⟧ during treatment with ⟦tramadol|drug⟧."),
        .makes("Clopidogrel: avoid omeprazole and ⟦esomeprazole|with⟧: they weaken it."),
        .makesNothing("Avoid driving while taking zolpidem."),
        .makesNothing("Desogestrel is for women who cannot take oestrogen, for instance."),
      ]),
    Rule(
      "interaction.tell", .interaction, cues: ["if", "when", "people", "those", "anyone", "patients", "while", "whether"],
      #"{start}(?:if|when|whether|while|unless|in (?:those|people|patients)|(?:people|those|anyone|patients) who)(?: (?:you|your child|he|she|they|someone|a person))?(?:'re| are| is)? (?:(?:also|currently|already|both|or|a|regularly|now|being|have|recently) ){0,3}(?:takes?|taking|uses?|using|on|drinks?|drinking|combines?|combining|treated with|taken|add|adds|prescribed|receiving|given) (?:(?:it|this|<X>) (?:together |along )?with )?{partners}"#,
      confidence: .medium, why: "Another drug that the reader is asked about or warned of.",
      examples: [
        .makes("Metformin: tell your doctor if you take ⟦cimetidine|with⟧."),
        .makes("Bleeding is likelier with warfarin if you also use ⟦ibuprofen|with⟧."),
        .makesNothing("If you take metformin, drink water."),
        .makesNothing("Olanzapine helps. Acidosis in patients taking metformin was severe."),
      ]),
    Rule(
      "interaction.watch", .interaction,
      cues: [
        "watch", "flag", "worry", "problem", "careful", "caution", "trouble", "concern", "wary", "culprits", "include", "includes", "are",
        "interaction", "interactions", "interact",
      ],
      #"{start}(?:interactions? (?:with )?(?:include|includes|are)|(?:drugs|medicines|medications|substances|things) that (?:may |can |might )?(?:interact|interfere|affect)(?: with)?(?: {drug})?(?: are| include| includes|:| such as)?|watch out for|with (?=[^.;]{1,60} ,? the (?:worry|danger|risk|trouble|problem|concern))|be careful with|caution with|flag is|worry about is|problem with) {partners}"#,
      confidence: .medium, why: "Others named as interacting.",
      examples: [
        .makes("Drugs that may interact with ⟦lithium|drug⟧ include ⟦ibuprofen|with⟧ and ⟦lisinopril|with⟧."),
        .makes("With trazodone, watch out for ⟦linezolid|with⟧."), .makesNothing("Watch out for metformin's smell."),
      ]),
  ]

  /// "No interaction with", "can be taken with".
  static let harmless: [Rule] = [
    Rule(
      "interaction.not-moved", .interaction, cues: ["affected", "changed", "altered", "influenced"],
      #"{start}(?:(?:the )?(?:blood |plasma |serum )?{levels} of (?<drug><D>|<X>)|(?<drug><D>)(?:'s)?(?: (?:blood |plasma |serum )?{levels})?) (?:is|are|was|were) (?:not|hardly|barely) (?:[a-z]+ly )?(?:affected|changed|altered|influenced) by {partners}"#,
      sets: [.negated], why: "What another drug leaves alone.",
      examples: [
        .makes("⟦Digoxin|drug⟧ levels are not affected by ⟦omeprazole|with⟧.", "polarity=negated"),
        .makes("The absorption of ⟦levothyroxine|drug⟧ was not changed by ⟦metformin|with⟧.", "polarity=negated"),
        .makesNothing("Metformin levels are not affected by age."),
      ]),
    Rule(
      "interaction.none", .interaction, cues: ["no", "not", "doesn't", "don't", "isn't", "without", "nor", "neither", "won't"],
      #"{start}(?:{drug}{aside} )?(?:(?:has|have|there is|there's|there are|with) )?(?:(?:does|do|did|is|are|will|would) not(?: [a-z]+)?|doesn't|don't|isn't|won't|no(?: [a-z]+){0,3}?) (?:interact|interfere|affect|interaction|interactions|problem|problems|conflict|clash|react|change)s? (?:(?:is|are|was|were|has|known|have|been|reported|found|seen|observed|expected) )*(?:with|between|the levels of|the effect of|how) {partners}"#,
      sets: [.negated], why: "No interaction is known.",
      examples: [
        .makes("⟦Acamprosate|drug⟧ has no interaction with ⟦alcohol|with⟧.", "polarity=negated"),
        .makes("⟦Omeprazole|drug⟧ does not interact with ⟦paracetamol|with⟧.", "polarity=negated"),
        .makes("No interaction was found between dolutegravir and ⟦omeprazole|with⟧.", "polarity=negated"),
        .makesNothing("Metformin has no interaction with sleep."),
      ]),
    Rule(
      "interaction.not-by", .interaction, cues: ["not", "don't", "doesn't", "isn't", "won't", "unlikely"],
      #"{start}{partners} (?:[a-z0-9<> ]{0,40}? )?{say}(?:not|don't|doesn't|won't|isn't|unlikely to) {say}(?:interact|interfere|affect|stop|change|a problem|a big deal|weaken|reduce|conflict|alter) ?(?:(?:significantly|much|relevantly|at all) )?(?:with )?{drug}"#,
      sets: [.negated], confidence: .medium, why: "Another thing that leaves the drug alone.",
      examples: [
        .makes("Levonorgestrel is new. ⟦Amoxicillin|with⟧ does not interfere with ⟦levonorgestrel|drug⟧.", "polarity=negated"),
        .makes("Pravastatin is old. ⟦Grapefruit|with⟧ doesn't affect ⟦pravastatin|drug⟧.", "polarity=negated"),
        .makes("⟦Grapefruit juice|with⟧ in small amounts is unlikely to interact much with ⟦warfarin|drug⟧.", "polarity=negated"),
        .makesNothing("Sleep does not affect metformin."),
      ]),
    Rule(
      "interaction.may-with", .interaction, cues: ["can", "may", "safe", "safely", "fine", "ok", "okay"],
      #"{start}(?:(?<drug><D>|<X>){aside} (?:can|may) (?:safely |also |usually )?be (?:taken|used|combined|given|mixed) (?:safely |together )?with {partners}|(?<!not )safe (?:to (?:take|use|combine) )?with {partners})(?! to )(?! for <E>)"#,
      sets: [.negated], confidence: .medium,
      why: "What may be taken with the drug.",
      examples: [
        .makes("⟦Digoxin|drug⟧ can be taken with ⟦warfarin|with⟧ without trouble.", "polarity=negated"),
        .makes("⟦Paracetamol|drug⟧ may safely be combined with ⟦ibuprofen|with⟧.", "polarity=negated"),
        .makesNothing("Metformin can be taken with meals or without."),
      ]),
    Rule(
      "interaction.not-weaken", .interaction, cues: ["not", "doesn't", "don't", "won't"],
      #"{start}(?:{drug}{aside} )?(?:{say}(?:not)|doesn't|don't|won't|does not|do not) (?:make|stop|reduce|weaken|affect|alter|raise|lower|change) (?:the |how )?{partners} (?:less effective|fail|weaker|levels?|works?|from working)"#,
      sets: [.negated], why: "Another drug that is left as it is.",
      examples: [
        .makes("⟦Doxycycline|drug⟧ does not make ⟦birth control pills|with⟧ less effective.", "polarity=negated"),
        .makes("⟦Cetirizine|drug⟧ doesn't raise ⟦digoxin|with⟧ levels.", "polarity=negated"),
        .makesNothing("Metformin doesn't make you less effective."),
      ]),
  ]
}
