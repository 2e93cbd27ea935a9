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
      "interaction.inr", .interaction, cues: ["inr"],
      #"{start}{partners} (?:(?!(?:doses?|tablets) )[a-z0-9'-]+ |<[AQHM]> ){0,10}?(?:raises?|raised|lifts?|increases?|increased|push(?:es)? up|lowers?|lowered|reduces?|cuts?|changes?) (?:the |your |a |his |her )?{cue}"#,
      why: "What moves the INR acts on the blood thinner in focus.",
      examples: [
        .makes("Warfarin thins the blood. ⟦Amiodarone|with⟧ can push up your INR."),
        .makes("Warfarin is old. ⟦Paracetamol|with⟧ every day for a week can raise the INR."),
        .makesNothing("Warfarin is old. Exercise can lower your INR."),
      ]),
    Rule(
      "interaction.little", .interaction, cues: ["minimum", "easy", "down", "low"],
      #"{start}(?:keep {partners} (?:intake )?(?:to a minimum|low)|go easy on {partners}|cut down on {partners}) (?:(?:[a-z]+ ){0,2}?)(?:while|when|during|with|if|as long as) (?:(?:you|are|are on|on|taking|take|using|treatment|with|the) ){0,4}{drug}"#,
      confidence: .medium, why: "What one is told to take little of beside the drug.",
      examples: [
        .makes("Keep ⟦alcohol|with⟧ to a minimum while you are on ⟦metformin|drug⟧."),
        .makes("Go easy on ⟦grapefruit juice|with⟧ if you take ⟦simvastatin|drug⟧."),
        .makesNothing("Keep stress to a minimum while you are on metformin."),
      ]),
    Rule(
      "interaction.neither", .interaction, cues: ["should", "must", "may", "can"],
      #"{start}(?:neither (?<drug><D> nor <D>)|(?<drug><X>)) {cue} (?:ever )?be (?:used|taken|given|combined|mixed|prescribed|started) (?:together )?(?:with|within <H> of|within [a-z]+ (?:days?|weeks?) of) (?:an? |any )?{partners}"#,
      confidence: .medium, why: "What neither of two drugs may be taken with.",
      examples: [
        .makes("Neither ⟦escitalopram|drug⟧ nor ⟦bupropion|drug⟧ should be taken within 14 days of an ⟦MAOI|with⟧."),
        .makes("Neither ⟦warfarin|drug⟧ nor ⟦apixaban|drug⟧ should be taken with ⟦aspirin|with⟧."),
        .makesNothing("Neither metformin nor acarbose should be taken with water."),
      ]),
    Rule(
      "interaction.works-against", .interaction,
      cues: ["work against", "works against", "act against", "acts against", "counteract", "counteracts"],
      #"{start}{partners} (?:can |may |also |, (?:because|as|since|for) |they |it |<X> ){0,4}{cue} (?<drug><D>|<X>)"#,
      why: "Two drugs of which one undoes the other.",
      examples: [
        .makes("⟦Beta blockers|with⟧ work against ⟦salbutamol|drug⟧."), .makes("⟦Propranolol|with⟧ may counteract ⟦albuterol|drug⟧."),
        .makesNothing("Metformin works against diabetes."),
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
      "interaction.moved-by", .interaction, cues: ["by", "with"],
      #"{start}(?:(?:the )?(?:blood |plasma |serum )?{levels} of (?<drug><D>|<X>)|(?<drug><D>)(?:'s)?(?: (?:blood |plasma |serum )?{levels})?|risk of <E> (?:with|from|on) (?<drug><D>|<X>)) (?:(?:can|may|might|could|will|is|are|be|also|significantly|markedly|often|strongly|greatly) ){1,4}(?:increased|decreased|raised|reduced|lowered|enhanced|potentiated|inhibited|blocked|weakened|strengthened|diminished|doubled|slowed|affected|elevated|prolonged|impaired|antagoni[sz]ed) (?:(?:markedly|significantly|strongly) )?(?:by|with) (?:(?:the |concurrent |concomitant )?(?:use|intake) of )?{partners}"#,
      why: "A drug whose effect another moves.",
      examples: [
        .makes("⟦Warfarin|drug⟧'s effect is increased by ⟦amiodarone|with⟧ and ⟦fluconazole|with⟧."),
        .makes("The absorption of ⟦levothyroxine|drug⟧ is reduced by ⟦calcium carbonate|with⟧."),
        .makesNothing("Metformin is affected by heat."),
      ]),
    Rule(
      "interaction.hours-from", .interaction, cues: ["before", "after", "apart"],
      #"{start}(?:(?<drug><D>|<X>) (?:should|must|needs to|has to|is to|is best|may|can) (?:be )?(?:taken|given|used)|take (?<drug><D>|<X>)) (?:(?:at least|about) )?(?:<H>|<N> [a-z]+) (?:before|after|apart)(?: (?:and|or) (?:(?:at least|about|<H>|<N> [a-z]+) ){0,2}(?:before|after))? (?:(?:taking|from|using|any|the|a dose of|other) ){0,2}(?=<[DK]>){partners}"#,
      why: "Two that must be hours apart.",
      examples: [
        .makes("⟦Levothyroxine|drug⟧ should be taken at least 4 hours before or after ⟦calcium carbonate|with⟧."),
        .makes("Take ⟦ciprofloxacin|drug⟧ 2 hours before ⟦antacids|with⟧."),
        .makesNothing("Take metformin 2 hours before bed."),
      ]),
    Rule(
      "interaction.banned-with", .interaction, cues: ["contraindicated", "prohibited", "forbidden", "recommended", "advised", "allowed"],
      #"{start}{drug} (?:is|are) (?:(?:also|strictly|absolutely|therefore|generally) )?(?:contraindicated|prohibited|forbidden|not (?:recommended|advised|allowed)) (?:(?:together|along|in combination|concomitantly|concurrently) )?with (?:(?:use of|the use of|strong|potent|moderate) ){0,2}(?=<[DK]>){partners}"#,
      why: "What a drug is forbidden together with.",
      examples: [
        .makes("⟦Rifampicin|drug⟧ is contraindicated with ⟦elagolix|with⟧."),
        .makes("⟦Lovastatin|drug⟧ is not recommended in combination with ⟦itraconazole|with⟧."),
        .makesNothing("Metformin is not recommended with kidney failure."),
      ]),
    Rule(
      "interaction.use-with", .interaction, cues: ["recommended", "contraindicated", "discouraged", "advised", "avoided"],
      #"{start}(?:use|combination|co-administration|coadministration|administration|combining|taking)(?: of)? {drug} (?:together )?(?:with|and) {partners} [^.;<>]{0,30}?(?:<A> )?(?:is|are|should be) (?:(?:generally|usually|strictly|best) )?(?:not {cue}|contraindicated|discouraged|avoided)|{start}{drug} (?:together |along )?with {partners} (?:is|are) (?:strictly |absolutely |also )?(?:contraindicated|forbidden)"#,
      why: "Two whose use together is not recommended.",
      examples: [
        .makes("Use of ⟦amiodarone|drug⟧ with ⟦simvastatin|with⟧ is not recommended."),
        .makes("Coadministration of ⟦clarithromycin|drug⟧ and ⟦colchicine|with⟧ is contraindicated."),
        .makes("⟦Apomorphine|drug⟧ with ⟦ondansetron|with⟧ is contraindicated."),
        .makesNothing("Use of metformin with meals is not recommended."),
      ]),
    Rule(
      "interaction.to-be-avoided", .interaction, cues: ["avoided"],
      #"{start}{partners} (?:[a-z, ]{1,60} )?(?:should|must|is best|are best) (?:(?:also|therefore) )?(?:be )?{cue} (?:when|while|during|if you are|by (?:people|patients|anyone|those)|together|with) (?:(?:using|taking|on|use of|treatment with|with|who (?:take|use)) )?{drug}"#,
      why: "What is to be avoided while the drug is taken.",
      examples: [
        .makes("⟦Alcohol|with⟧ should be avoided when using ⟦naproxen|drug⟧."),
        .makes("⟦Ketoconazole|with⟧ should be avoided with ⟦suzetrigine|drug⟧."),
        .makes("⟦Grapefruit juice|with⟧ can do harm and must be avoided while taking ⟦simvastatin|drug⟧."),
        .makesNothing("Crowds should be avoided while taking methotrexate."),
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
