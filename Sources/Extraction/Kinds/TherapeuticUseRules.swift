import Lexicon
import Prose

extension TherapeuticUse {
  /// "X is used for E", "doctors prescribe X for E", "an E medicine".
  static let indications: [Rule] = [
    Rule(
      "use.used-for", .therapeuticUse,
      cues: [
        "used", "indicated", "prescribed", "approved", "licensed", "licenced", "given", "taken", "recommended", "intended", "meant",
        "authorised", "authorized", "utilised", "utilized", "employed",
        "marketed", "designed", "developed", "preferred", "tried", "formulated", "administered", "advised", "registered", "cleared",
        "reserved", "dispensed", "sold", "applied", "ordered", "licence", "license", "kept", "put", "approval", "authorisation",
        "authorization", "indication",
      ],
      #"{start}{lead}(?:<Z>-)?{cue} (?!<D>){through}(?:(?<!risk )for|after(?= an? )|to(?= (?:[a-z]+ ){0,2}(?:women|men|people|patients|adults|children|those|individuals|<B>) (?:with|who have) )|to (?:help )?(?:to )?{benefit}(?: with)?|against|as an? (?:[a-z-]+ ){0,4}?(?:treatment|therapy|remedy|medicine|drug|medication|option|aid|supplement|agent|alternative|adjunct) (?:for|of|against|in)|in (?:the )?(?:treatment|management|prevention|relief|control|therapy|treating|preventing|managing)(?: and [a-z]+)? (?:of|for)?) {uses}"#,
      why: "What a drug is used, given, prescribed or approved for is its use.",
      examples: [
        .makes("⟦Zolpidem|drug⟧ was approved by the FDA in 1992 for the short-term treatment of ⟦insomnia|condition⟧."),
        .makes("⟦Metformin|drug⟧ is used to treat ⟦type 2 diabetes|condition⟧."),
        .makes("⟦Sertraline|drug⟧ is approved by the FDA for ⟦depression|condition⟧ and ⟦panic disorder|condition⟧."),
        .makes("⟦Lamotrigine|drug⟧ is FDA-approved for ⟦epilepsy|condition⟧."),
        .makes("⟦Gabapentin|drug⟧ is often prescribed off-label for ⟦migraine|condition⟧."),
        .makes("⟦Metformin|drug⟧ is not used for ⟦type 1 diabetes|condition⟧.", "polarity=negated"),
        .makesNothing("Metformin should not be used for more than a week."),
      ]),
    Rule(
      "use.used-in", .therapeuticUse,
      cues: [
        "used", "effective", "useful", "helpful", "beneficial", "employed", "tried", "helps", "help", "works", "given", "prescribed",
        "indicated",
      ],
      #"{start}{lead}{cue} (?:mainly |only |also |widely |primarily |off-label )?in (?:(?:(?:the |some |many |most )?(?:[a-z]+ )?(?:<B>|people|patients|those|women|men|individuals)(?: patients)? (?:with|who have|suffering from) )?{modifiers})(?<condition><E>)"#,
      confidence: .medium,
      why: "Used in a disease is used for it.",
      examples: [
        .makes("⟦Colchicine|drug⟧ is useful in ⟦gout|condition⟧."), .makes("⟦Topiramate|drug⟧ is also used in ⟦migraine|condition⟧."),
        .makes("⟦Spironolactone|drug⟧ is used in adults with ⟦polycystic ovary syndrome|condition⟧."),
        .makesNothing("Metformin is used in many countries."), .makesNothing("Metformin is sometimes used in pregnancy."),
      ]),
    Rule(
      "use.effective", .therapeuticUse,
      cues: [
        "effective", "useful", "helpful", "beneficial", "suitable", "ideal", "works", "work", "worked", "helps", "help", "helped", "active",
        "good", "great", "best", "better", "efficacious", "relief", "benefit", "benefits",
      ],
      #"{start}{drug}{aside} {say}{cue} {through}(?:for|against|in (?:treating|preventing|reducing|relieving|managing|controlling|suppressing|easing|the (?:treatment|management|prevention|relief|control) of)|at (?:treating|preventing|reducing|relieving)|with|from|to (?:help )?{benefit}) {uses}"#,
      why: "What a drug works for or helps with is its use.",
      examples: [
        .makes("⟦Ibuprofen|drug⟧ is effective against ⟦headache|condition⟧."),
        .makes("⟦Cetirizine|drug⟧ also works for ⟦hives|condition⟧."),
        .makes("⟦Montelukast|drug⟧ can help with ⟦hay fever|condition⟧."),
        .makes("⟦Amoxicillin|drug⟧ is not effective against ⟦influenza|condition⟧.", "polarity=negated"),
        .makesNothing("Metformin works best with a meal."),
      ]),
    Rule(
      "use.role", .therapeuticUse,
      cues: [
        "treatment", "therapy", "medicine", "medication", "drug", "remedy", "option", "choice", "cure", "solution", "alternative",
        "standard", "prophylaxis", "antidote", "agent", "tablet", "pill", "cornerstone", "mainstay", "prevention", "substitute", "add-on",
      ],
      #"{start}{drug}{aside} {say}(?:as )?(?:an?|the|one of the|no|another) (?:(?!causative )[a-z0-9'-]+ ){0,5}?{cue}s? (?:for|of|against|in) {uses}"#,
      why: "A treatment for a disease is used for it.",
      examples: [
        .makes("⟦Lithium|drug⟧ is the standard treatment for ⟦bipolar disorder|condition⟧."),
        .makes("⟦Montelukast|drug⟧ is an add-on for ⟦asthma|condition⟧."),
        .makes("⟦Oxycodone|drug⟧ is not a treatment for ⟦anxiety|condition⟧.", "polarity=negated"),
        .makesNothing("Metformin is the subject of a treatment review."),
      ]),
    Rule(
      "use.give-for", .therapeuticUse,
      cues: [
        "prescribe", "prescribes", "prescribed", "prescribing", "give", "gives", "gave", "giving", "use", "uses", "using", "take", "takes",
        "took", "taking", "recommend", "recommends", "recommended", "try", "tried", "offer", "offers",
        "receive", "receiving", "approved", "need", "needs", "suggest", "keep", "keeps", "reserve", "choose", "dispense", "borrow",
      ],
      #"{start}{cue} {drug}(?: \([^()]{0,60} \))? {through}(?:(?<!risk )(?<!monitored )(?<!closely )for(?! the risk)|to(?= (?:[a-z]+ ){0,2}(?:women|men|people|patients|adults|children|those|individuals|<B>) (?:with|who have) )|to (?:help )?(?:to )?{benefit}(?: with)?|against) {uses}"#,
      why: "What people take or doctors give a drug for is its use.",
      examples: [
        .makes("Doctors prescribe ⟦propranolol|drug⟧ for ⟦migraine|condition⟧."),
        .makes("Many people take ⟦melatonin|drug⟧ to treat ⟦insomnia|condition⟧."), .makesNothing("Take metformin for 10 days."),
      ]),
    Rule(
      "use.doctors", .therapeuticUse,
      cues: [
        "doctors", "physicians", "specialists", "people", "patients", "clinicians", "psychiatrists", "prescribers", "dermatologists", "we",
      ],
      #"{start}(?:that|which) (?:some |many |most )?{cue} (?:[a-z]+ ){0,2}?(?:prescribe|use|give|recommend|take|reach for|turn to) (?:off-label )?(?:for|to {benefit}|against) {uses}"#,
      why: "A drug that doctors prescribe for a condition.",
      examples: [
        .makes("⟦Oxycodone|drug⟧ is a medicine that doctors prescribe for ⟦pain|condition⟧."),
        .makes("⟦Melatonin|drug⟧ is a remedy which many people take for ⟦insomnia|condition⟧."),
        .makesNothing("Metformin is a drug that doctors prescribe for years."),
      ]),
    Rule(
      "use.people-need", .therapeuticUse,
      cues: ["people", "patients", "individuals", "those", "women", "men", "adults", "children", "anyone", "guys", "folks"],
      #"{start}{cue} (?:with|who have|suffering from) {uses}(?: , [^,;:.<]{1,60} ,)? (?:(?:may|might|can|could|will|often|also|sometimes|usually) ){0,3}(?:require|need|benefit from|receive|get|take(?! it)|(?:is|are|be) (?:given|prescribed|treated with)) {drug}"#,
      confidence: .medium, why: "Who needs the drug has what it is for.",
      examples: [
        .makes("People with ⟦hypothyroidism|condition⟧ often need ⟦levothyroxine|drug⟧."),
        .makes("Patients with ⟦gout|condition⟧ may benefit from ⟦allopurinol|drug⟧."),
        .makes("People with ⟦high blood pressure|condition⟧ often take ⟦amlodipine|drug⟧."),
        .makesNothing("People with plans often need metformin."),
      ]),
    Rule(
      "use.for-it", .therapeuticUse, cues: ["for", "against"],
      #"{start}{cue} {uses} ,? ?{drug} (?:is|are|was|were|may|can|might|could|remains|has|had|works?|helps?|reduces|relieves|eases|prevents|used|given|kept|often|also|just) (?!not recommended|contraindicated|cause)"#,
      why: "What stands in front is what the drug is for.",
      examples: [
        .makes("For ⟦acne|condition⟧, ⟦spironolactone|drug⟧ is used off-label."),
        .makes("Against ⟦malaria|condition⟧ ⟦doxycycline|drug⟧ is taken once a day."),
        .makesNothing("For years metformin was the only choice."),
      ]),
    Rule(
      "use.in-it", .therapeuticUse, cues: ["in"],
      #"{start}{cue} {uses} ,? ?{drug} (?:(?:(?:is|are|was|were|may|can|might|could|be|remains?|has|have|had|been|also|often|sometimes|still|mostly|usually|mainly|only|just|the|an?|one|of|now|widely|commonly) ){1,5}(?:used|given|effective|tried|approved|indicated|prescribed|recommended|licensed|useful|helpful|use|help|benefit|value|kept|added|started|preferred|first|second|(?:[a-z]+ )?(?:remedy|choice|option|treatment|therapy|standard|mainstay))|(?:(?:also|often|sometimes|may|might|can|could) ){0,2}(?:works?|helps?|reduces?|relieves?|eases?|prevents?|improves?|controls?))\b(?! not)"#,
      why: "In which condition the drug is used or works.",
      examples: [
        .makes("In ⟦gout|condition⟧ ⟦colchicine|drug⟧ is an old remedy."),
        .makes("In ⟦migraine|condition⟧, ⟦propranolol|drug⟧ is often used."),
        .makesNothing("In heart failure, digoxin is cleared more slowly."),
        .makesNothing("In depression it was linked to suicidal thoughts, and sertraline was stopped."),
      ]),
    Rule(
      "use.treated-with", .therapeuticUse,
      cues: [
        "treated", "managed", "relieved", "prevented", "controlled", "treat", "treats", "treating", "treatment", "management", "prevention",
        "relief", "therapy", "prophylaxis", "manage", "prevent", "relieve", "overcome", "overcame", "reverse", "reversed", "corrected",
        "cured",
      ],
      #"{start}(?:{cue} (?:of |for )?{uses} (?:, (?=using ))?(?:with|using|by) {drug}|{ailments} {say}{cue} (?:with|by|using) {drug})"#,
      confidence: .medium,
      why: "A disease that is treated with a drug is its use.",
      examples: [
        .makes("Doctors treat ⟦gout|condition⟧ with ⟦allopurinol|drug⟧."),
        .makes("The treatment of ⟦malaria|condition⟧ with ⟦quinine|drug⟧ is old."),
        .makes("They overcame severe ⟦neutropenia|condition⟧ using ⟦filgrastim|drug⟧."),
        .makesNothing("Treatment with metformin was stopped."),
      ]),
    Rule(
      "use.for", .therapeuticUse, cues: ["for"],
      #"{start}{drug}{aside}(?: therapy| treatment| tablets?| <F>| cream| use)? {cue} (?:the )?(?:treatment of |prevention of |relief of )?{uses}"#,
      confidence: .medium,
      why: "A drug for a disease, as headings and phrases have it.",
      examples: [
        .makes("⟦Naltrexone|drug⟧ for ⟦alcohol dependence|condition⟧"), .makes("⟦Amitriptyline|drug⟧ for ⟦nerve pain|condition⟧"),
        .makesNothing("Metformin for beginners"),
      ]),
    Rule(
      "use.kind-of-drug", .therapeuticUse,
      cues: ["medicine", "medication", "drug", "pill", "remedy", "treatment", "tablet", "medicines", "medications", "drugs", "vaccine"],
      #"{start}{drug} (?:, |is |are |\( )(?:an?|the|another|popular|common|old|widely used) (?:[a-z-]+ ){0,2}?(?<condition><E>)[ -]{cue}"#,
      confidence: .medium, why: "An ulcer medicine is for ulcers.",
      examples: [
        .makes("⟦Cimetidine|drug⟧, a ⟦heartburn|condition⟧ remedy, is old."),
        .makes("⟦Colchicine|drug⟧ is a popular ⟦gout|condition⟧ remedy."), .makesNothing("Metformin, an old drug, is cheap."),
      ]),
  ]
}
