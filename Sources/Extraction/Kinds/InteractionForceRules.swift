/// What drives a level up or out, hides a warning sign, or must keep its distance.
extension Interaction {
  static let force: [Rule] = [
    Rule(
      "interaction.pushes", .interaction,
      cues: [
        "push", "pushes", "drive", "drives", "send", "sends", "wash", "washes", "clear", "clears", "bring", "brings",
      ],
      #"{start}{partners} (?:all |both )?{say}{cue} (?<drug><D>|<X>)(?: levels?| concentrations?)? (?:up|down|out|off|away|higher|lower)(?! of)"#,
      why: "What pushes a drug up or out of the body.",
      examples: [
        .makes("⟦Ibuprofen|with⟧ and ⟦ramipril|with⟧ both push ⟦lithium|drug⟧ up."),
        .makes("Doxycycline is old. ⟦Rifampicin|with⟧ and ⟦carbamazepine|with⟧ wash ⟦it|drug⟧ out faster."),
        .makesNothing("Kidneys flush metformin out."),
      ]),
    Rule(
      "interaction.masks", .interaction, cues: ["mask", "masks", "hide", "hides", "blunt", "blunts", "conceal", "conceals", "prevent"],
      #"{start}{partners} {say}{cue} (?:the |some |many |most )?(?:(?:early|warning|usual|other|fast|rapid|pounding) ){0,3}(?:signs?|symptoms?|heartbeat|<E>) (?:of|that|you|when|if)"#,
      confidence: .medium, in: [.interactions, .precautions],
      why: "What hides the warning signs of an effect, under a heading of interactions.",
      examples: [
        .makes(
          "Insulin glargine is a hormone.\nInteractions\n⟦Beta blockers|with⟧ such as propranolol may hide the signs of low blood sugar."),
        .makes("Metformin is a tablet.\nInteractions\n⟦Propranolol|with⟧ can mask the symptoms of low blood sugar."),
        .makesNothing("Metformin is old. Propranolol may hide the signs of a panic attack."),
      ]),
    Rule(
      "interaction.between", .interaction, cues: ["between"],
      #"{start}(?:keep|leave|allow|wait|have|need|needs) (?:(?:at least|about|a gap of|an interval of) )?(?:<H>|<N> [a-z]+|[a-z]+ (?:hours?|days?|weeks?)) between (?:(?:taking|doses? of|the|your) ){0,3}(?<drug><D>|<X>|<F>) and (?:(?:an?|any|the|taking|your) )?{partners}"#,
      why: "Two that must keep their distance in time.",
      examples: [
        .makes("Keep two weeks between ⟦selegiline|drug⟧ and ⟦fluoxetine|with⟧."),
        .makes("Allow 4 hours between ⟦levothyroxine|drug⟧ and ⟦calcium carbonate|with⟧."),
        .makesNothing("Keep an hour between metformin and bed."),
      ]),
  ]
}
