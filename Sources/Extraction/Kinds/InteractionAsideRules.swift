/// Partners that stand at a sentence's start, in advice, or behind "so do": the drug is the page's own.
extension Interaction {
  static let asides: [Rule] = [
    Rule(
      "interaction.with-front", .interaction, cues: ["with"],
      #"(?:^|[.;] |: )(?:[^a-z<] )?(?:and |but |also )?(?:together |combined |along |mixed |in combination |taken |careful |caution |beware |take care |go easy )?with {partners} ,? ?(?=[a-z<:])(?!(?:or without|is fine|as well) )"#,
      confidence: .medium, why: "With another drug there is a danger.",
      examples: [
        .makes("Ondansetron is old. With ⟦sertraline|with⟧ or ⟦tramadol|with⟧ there is a small risk of serotonin syndrome."),
        .makes("Duloxetine is a capsule. Careful with ⟦ibuprofen|with⟧, you bleed more easily and the risk is real."),
        .makesNothing("Metformin is old. With breakfast there is a small risk of nausea."),
      ]),
    Rule(
      "interaction.never-with", .interaction, cues: ["with", "within"],
      #"(?:^|[.;,] (?:and |nor )?)(?:[^a-z<] )?(?:not|never|no|nor|nothing) (?:together |combined |taken |at all )?(?:with|within <H> of|within <H> after) {partners}"#,
      confidence: .medium, why: "Never with another drug.",
      examples: [
        .makes("Duloxetine is a capsule. Never with ⟦phenelzine|with⟧."),
        .makes("Duloxetine is a capsule. Not with ⟦fluvoxamine|with⟧ or ⟦ciprofloxacin|with⟧."),
        .makesNothing("Metformin is old. Never with sugar."),
      ]),
    Rule(
      "interaction.about", .interaction, cues: ["tell", "inform", "ask", "warn", "mention", "let"],
      #"{start}(?:tell|inform|ask|warn|let) (?:us|me|them|your [a-z]+|the [a-z]+|a [a-z]+)(?: (?:first|know))? (?:about|of) {partners}|{start}mention {partners}"#,
      confidence: .medium, why: "Other drugs that a doctor must hear of.",
      examples: [
        .makes("Amoxicillin is old. Tell us about ⟦warfarin|with⟧ and ⟦methotrexate|with⟧."),
        .makes("Lithium is a salt. Tell your doctor about ⟦ibuprofen|with⟧."),
        .makesNothing("Ask us about metformin."),
      ]),
    Rule(
      "interaction.unless", .interaction, cues: ["added", "taken", "joined", "mixed", "involved"],
      #"{start}(?:unless|once|when|if|as soon as|until) {partners} (?:is|are|was|were|has been|have been) (?:also )?{cue}"#,
      confidence: .medium, why: "What changes when another drug is added.",
      examples: [
        .makes("Buprenorphine is safe. Slow breathing is rare unless ⟦alcohol|with⟧ or ⟦alprazolam|with⟧ is added."),
        .makes("Simvastatin is old. The risk of myopathy rises when ⟦clarithromycin|with⟧ is added."),
        .makesNothing("Metformin is old. It works once water is added."),
      ]),
    Rule(
      "interaction.moves-it", .interaction,
      cues: [
        "bring", "brings", "pull", "pulls", "flush", "flushes", "hold", "holds", "wash", "washes", "push", "pushes", "drive", "drives",
        "drag", "drags", "speed", "speeds", "slow", "slows", "clear", "clears",
      ],
      #"{start}{partners} (?:all |both |each )?{say}{cue} (?:(?<drug><X>)|(?:its|the|blood|plasma)(?: (?:level|blood|plasma)s?)? ?levels?|levels?|the drug) (?:up|down|out|off|back|away)"#,
      confidence: .medium, why: "What moves the drug's level up or down.",
      examples: [
        .makes("Digoxin is old. ⟦Antacids|with⟧ bring the level down."),
        .makes("Phenytoin is old. ⟦Carbamazepine|with⟧ pulls ⟦it|drug⟧ down."),
        .makesNothing("Metformin is old. Exercise brings the level down."),
      ]),
    Rule(
      "interaction.so-do", .interaction, cues: ["so"],
      #"{start}and so (?:do|does|will|can|may) {partners}"#, confidence: .medium, in: [.interactions, .none, .precautions, .dosage],
      why: "Another that does the same.",
      examples: [
        .makes("Levothyroxine is a hormone. Coffee reduces its absorption, and so do ⟦antacids|with⟧."),
        .makes("Warfarin is old. Aspirin raises the risk of bleeding, and so does ⟦ibuprofen|with⟧."),
        .makesNothing("Metformin is old, and so do many think."),
      ]),
    Rule(
      "interaction.so-are", .interaction, cues: ["so"],
      #"(?:fine|ok|okay|safe|harmless|no problem) ,? ?and so (?:is|are|'s) {partners}"#, sets: [.negated], confidence: .medium,
      why: "Another that is fine, too.",
      examples: [
        .makes("Doxycycline is old. A beer is OK, and so are ⟦ibuprofen|with⟧ and ⟦loratadine|with⟧.", "polarity=negated"),
        .makes("Lithium is a salt. Paracetamol is fine, and so is ⟦codeine|with⟧.", "polarity=negated"),
        .makesNothing("Metformin is safe, and so is the water."),
      ]),
  ]
}
