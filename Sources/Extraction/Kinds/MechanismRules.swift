import Lexicon
import Prose

extension Mechanism {
  /// Verbs: "blocks the H1 receptor", "works by inhibiting COX-2", "binds to opioid receptors".
  static let actions: [Rule] = [
    Rule(
      "mechanism.verb", .mechanism,
      #"{start}{drug}{aside} {say}(?:an? (?:(?:[a-z-]+|<[KFRE]>) ){1,6}?(?:that|which) (?:can |may |also )?)?(?:(?:works?|acts?|functions?|working|acting) (?:[a-z]+ ){0,3}?(?:by|through|via) )?(?:(?:irreversibly|reversibly|selectively|competitively|strongly|weakly|potently|directly|also|both|mainly|purely|completely|partially|the|to|the) ){0,3}(?<action>(?:inhibit|block|activat|stimulat|bind|attach|latch|modulat|induc|enhanc|boost|increas|rais|mimic|reduc|lower|decreas|deplet|damp|suppress|prevent|stop|switch|slow|shut|interfer|disrupt|neutrali[sz]|target|affect|influenc|regulat|antagoni[sz]|act|releas|interact|displac|open|shield|stick|lock|speed)(?:e|es|s|ed|ing|ting|ping|king)?)(?: (?:and|or) [a-z]+s)? (?:(?:to|on|with|onto|down|off|up|in|at|as|an?|the|agonist|antagonist|inhibitor|action|actions|activity|activation|effects?|production|release|reuptake|re-uptake|synthesis|function|number|amount|level|levels|of|enzymes?|an|protein|proteins?|called|known|brain|body's|body|your|liver|kidney|natural|chemical|chemicals|hormone|hormones|messenger|substance|certain|specific|both|this|these|two|calming|receptors?|by|so-called|for|uptake|its|effect|breakdown|excess|receptors|their|some|several|three|neurotransmitters|pair|key) |, |\( ){0,10}?(?<target>{modifiers}<T>(?:{comma}(?:(?:the|of|also|to|reuptake|its|at|on) ){0,3}{modifiers}<T>){0,6})"#,
      why: "What a drug does to its target.",
      examples: [
        .makes("⟦Omeprazole|drug⟧ works by blocking the ⟦proton pump|target⟧."),
        .makes("⟦Zolpidem|drug⟧ is a so-called sleeping pill that attaches to the ⟦GABA-A receptor|target⟧."),
        .makes("⟦Apixaban|drug⟧ inhibits ⟦factor Xa|target⟧.", "action=inhibits"),
        .makes("⟦Tramadol|drug⟧ binds to the ⟦mu-opioid receptor|target⟧.", "action=binds"),
        .makesNothing("Metformin works by the clock."),
      ]),
    Rule(
      "mechanism.also", .mechanism, cues: ["also", "and", "by", "works", "acts"],
      #"{start}(?:and (?:also )?|by |works by |acts by |, )(?<action>(?:inhibit|block|activat|stimulat|bind|modulat|antagoni[sz]|suppress|damp|dampen|boost|mimic|enhanc|attach)(?:e|es|s|ing|ting)?) (?:(?:to|down|the|reuptake|action|release|production|of|enzymes?|an|a|called|protein|two|three|some|their|both|bacterial|brain|chemical|messenger) |, ){0,8}?(?<target>{modifiers}<T>(?:{comma}(?:the )?{modifiers}<T>){0,6})"#,
      confidence: .medium,
      why: "A second action of the drug in focus.",
      examples: [
        .makes("⟦Celecoxib|drug⟧ is an old painkiller and also inhibits ⟦carbonic anhydrase|target⟧."),
        .makes("It is not known how ⟦gabapentin|drug⟧ works, but it may act by modulating ⟦calcium channels|target⟧."),
        .makesNothing("Metformin acts by day and by night."),
      ]),
  ]

  /// Notes without a subject: "Blocks sodium channels."
  static let notes: [Rule] = [
    Rule(
      "mechanism.note", .mechanism,
      cues: [
        "blocks", "inhibits", "binds", "activates", "stimulates", "antagonizes", "antagonises", "enhances", "suppresses", "modulates",
        "increases", "reduces", "slows", "prevents", "attaches", "stops", "mimics", "opens",
      ],
      #"^(?:[^a-z<] )?(?:(?:selectively|reversibly|irreversibly|competitively|mainly|also|it|thought to) ){0,2}(?<action>{cue}) (?:(?:to|on|the|an?|of|its|action|release|reuptake|production|synthesis|activity|effects?|enzymes?|called|subunits?|alpha-2-delta|brain|bacterial|both|voltage-gated|in|at) ){0,7}?(?<target>{modifiers}<T>(?:{comma}(?:the )?{modifiers}<T>){0,6})"#,
      confidence: .medium, why: "A note that says what the drug of the page does.",
      examples: [
        .makes("Phenytoin is old. Blocks ⟦sodium channels|target⟧.", "action=blocks"),
        .makes("Tramadol is old. Binds to the ⟦mu-opioid receptor|target⟧.", "action=binds"),
        .makesNothing("Metformin is old. Blocks roads."),
      ])
  ]

  /// Nouns: "is an antagonist of the NMDA receptor", "an opioid antagonist", "a calcium channel blocker".
  static let agents: [Rule] = [
    Rule(
      "mechanism.agent-of", .mechanism,
      cues: [
        "antagonist", "agonist", "inhibitor", "blocker", "modulator", "activator", "antagonists", "agonists", "inhibitors", "blockers",
        "ligand", "antagonism", "inhibition", "blockade", "modulation", "stimulator", "inducer",
      ],
      #"{start}{drug}{aside} (?:{say}|(?:[a-z]+ ){0,4}?)(?:an?|as|the|its|act as an?|acts as an?)? ?(?:[a-z-]+ ){0,4}?(?<action>(?:(?:partial|inverse|neutral|full|weak) ){0,2}{cue}) (?:of|at|for|on) (?:the |an? )?(?<target>{modifiers}<T>(?:{comma}(?:the )?{modifiers}<T>){0,6})"#,
      why: "An agonist, antagonist or inhibitor of its target.",
      examples: [
        .makes("⟦Ketamine|drug⟧ is an antagonist of the ⟦NMDA receptor|target⟧.", "action=antagonist"),
        .makes("⟦Buprenorphine|drug⟧ is a partial agonist at the ⟦mu-opioid receptor|target⟧.", "action=partial agonist"),
        .makesNothing("Metformin is an inhibitor of progress."),
      ]),
    Rule(
      "mechanism.and-agent", .mechanism,
      cues: ["antagonist", "agonist", "inhibitor", "blocker", "modulator", "activator"],
      #"{start}(?:and|it|also) (?:is |acts as |serves as )(?:also |thought to be )?an? (?:[a-z-]+ ){0,3}?(?<action>(?:(?:partial|inverse|neutral|full|weak) ){0,2}{cue}) (?:of|at|for|on) (?:the |an? )?(?<target>{modifiers}<T>(?:{comma}(?:the )?{modifiers}<T>){0,6})"#,
      confidence: .medium, why: "A second target of the drug in focus.",
      examples: [
        .makes("⟦Amitriptyline|drug⟧ inhibits reuptake and is an antagonist at ⟦histamine H1|target⟧ receptors."),
        .makes("Buprenorphine is old. It eases pain and acts as a partial agonist at the ⟦mu-opioid receptor|target⟧."),
        .makesNothing("Metformin is old and is an inhibitor of progress."),
      ]),
    Rule(
      "mechanism.target-agent", .mechanism,
      cues: [
        "antagonist", "agonist", "inhibitor", "blocker", "modulator", "activator", "antagonists", "agonists", "inhibitors", "blockers",
        "stimulator",
      ],
      #"{start}{drug}{aside} {say}(?:,? ?(?:an?|the|another|called an?|belongs to the)) (?:(?:selective|potent|strong|oral|reversible|irreversible|non-selective|nonselective|competitive|direct|weak|pure|highly|long-acting|[a-z]+) ){0,4}?(?<target><T>)[ -](?:(?:receptor|reuptake|enzyme) )?(?<action>(?:(?:partial|inverse|neutral) )?{cue})"#,
      why: "A receptor antagonist acts on the receptor.",
      examples: [
        .makes("⟦Salbutamol|drug⟧ is a ⟦beta-2 receptor|target⟧ agonist.", "action=agonist"),
        .makes("⟦Ruboxistaurin|drug⟧ is a selective ⟦protein kinase C|target⟧ inhibitor."),
        .makesNothing("Metformin is a progress inhibitor."),
      ]),
  ]
}
