/// What users tell of themselves in forums and reviews: never more than low, for nobody knows what it came from.
extension AdverseEffect {
  static let anecdoteRules: [Rule] = [
    Rule(
      "adverse.i-have", .adverseEffect,
      cues: ["experiencing", "suffering", "having", "getting", "feeling", "manifesting", "with"],
      #"(?:^|[.;,:] |and |but )(?:(?:i|i'm|i've|we) )?(?:(?:immediately|now|still|soon|then|suddenly|just|also) )?(?:(?:am|was|have been|had been|been|i'm|keep|kept) (?:(?:now|still|also|constantly) )?(?:experiencing|suffering from|getting)|(?:began|started) (?:having|getting|feeling|experiencing)|ended up with) "#
        + fill + "{effects}" + #"(?! [^.;]{0,80}?(?:prescribed|put me on|gave me|recommended|suggested|diagnosed))"#,
      confidence: .low, in: [.none, .adverseEffects, .withdrawal], why: "A user tells what came while the drug was taken or left.",
      examples: [
        .makes("I have taken sertraline for a year. I was experiencing ⟦headaches|effect⟧ and ⟦nausea|effect⟧."),
        .makes("I stopped sertraline last week. I immediately began having ⟦dizziness|effect⟧.", "circumstance=withdrawal"),
        .makesNothing("I was experiencing anxiety, so my doctor put me on sertraline."),
      ]),
    Rule(
      "adverse.since", .adverseEffect, cues: ["since", "after", "once", "when"],
      #"{start}(?:(?:ever )?since|after|once|when) (?:(?:i|i've|i'd) )?(?:(?:first|just|been|was|put) ){0,2}(?:started|starting|taking|took|began|beginning|going|went|switching|switched|upped|upping|on|coming) (?:(?:on|to|taking|off|up|the) ){0,2}{drug} (?:, )?(?:(?:i|i've|i'm|i'd|my) (?:[a-z]+ )?)(?:(?:have|had|has|am|was|been|get|got|feel|felt|keep|kept|also|constantly|started|having|getting|noticed|developed|feeling|suffered|from|really|very|so|bad|terrible|awful|horrible|constant|a|an|the|some|this|more|much) ){0,6}(?<effect><E>{bracket}(?:{nexteffect}){0,12})"#,
      confidence: .low, in: [.none, .adverseEffects, .withdrawal], why: "What a user has had since the drug was begun.",
      examples: [
        .makes("Since starting ⟦bupropion|drug⟧ I ⟦can't sleep|effect⟧."),
        .makes("Ever since I started taking ⟦sertraline|drug⟧, I have had terrible ⟦headaches|effect⟧ and ⟦nausea|effect⟧."),
        .makesNothing("Since starting metformin I have a dog."),
      ]),
    Rule(
      "adverse.is-awful", .adverseEffect,
      cues: [
        "awful", "terrible", "horrible", "bad", "worse", "unbearable", "intense", "brutal", "insane", "debilitating", "crippling",
        "killing", "driving", "constant",
      ],
      #"(?:^|[.;,] |and |but )(?:the|my|this|these) (?<effect><E>{bracket}(?:{nexteffect}){0,12}) (?:is|are|was|were|has been|have been|got|gets) (?:(?:really|so|just|pretty|absolutely|getting|still|very) ){0,2}{cue}"#,
      confidence: .low, in: [.none, .adverseEffects, .withdrawal], why: "What a user on the drug complains of.",
      examples: [
        .makes("I've been taking ⟦escitalopram|drug⟧ for three weeks and the ⟦nausea|effect⟧ is awful."),
        .makes("Day four of ⟦venlafaxine|drug⟧. My ⟦headaches|effect⟧ are unbearable."),
        .makesNothing("I have been taking metformin and the price is awful."),
      ]),
  ]
}
