/// What must be kept apart, goes for another drug as well, or is told of two together.
extension Interaction {
  static let company: [Rule] = [
    Rule(
      "interaction.same", .interaction, cues: ["same"],
      #"{start}(?:the )?same (?:goes|is true|applies|holds|holds true|can be said|warning applies|is so) (?:for|of|to) {partners}|{start}{partners} (?:a day |a week )?(?:(?:can|may|will|does|do|also) ){1,3}(?:do )?(?:much |exactly |just )?the same"#,
      confidence: .medium, in: [.interactions, .none, .precautions, .dosage],
      why: "Another that does as the one before.",
      examples: [
        .makes("Spironolactone keeps potassium. Do not take it with lisinopril. The same goes for ⟦lithium|with⟧."),
        .makes("Atorvastatin is old. ⟦Clarithromycin|with⟧ raises its level, and ⟦grapefruit juice|with⟧ can do the same."),
        .makesNothing("Metformin is old. The same goes for water."),
      ]),
    Rule(
      "interaction.examples", .interaction, cues: ["include", "includes", "are"],
      #"(?:^|[.;] )(?:(?:some|common|other|a few) )?(?:examples|these|they|such (?:drugs|medicines|products)|others|culprits|offenders) {cue} (?:: )?{partners}"#,
      confidence: .medium, in: [.interactions], why: "Examples of what interacts, under such a heading.",
      examples: [
        .makes(
          "Metformin is old.\nInteractions\nMany things move the blood sugar. Examples include ⟦corticosteroids|with⟧ (such as prednisone) and ⟦olanzapine|with⟧."
        ),
        .makes("Lithium is a salt.\nInteractions\nSome drugs raise its level. These are ⟦ibuprofen|with⟧ and ⟦lisinopril|with⟧."),
        .makesNothing("Metformin is old. Examples include insulin."),
      ]),
    Rule(
      "interaction.level-moves", .interaction, cues: ["level", "levels", "goes", "rises", "grows"],
      #"{start}(?!(?:its|blood|plasma|the) ){partners} levels? (?:(?:can|may|will|might|also|then) ){0,3}(?:creeps? up|rises?|goes? up|increases?|climbs?|falls?|drops?|goes? down|doubles?|build(?:s)? up)|{start}(?:the )?(?:(?:risk|chance|danger) of (?:[a-z]+ ){0,2})?<E> with {partners} (?:(?:can|may|will|might|also|then|is) ){0,3}(?:goes? up|rises?|increases?|increased|raised|higher|greater|grows?)"#,
      confidence: .medium, in: [.interactions, .none, .precautions, .dosage, .adverseEffects],
      why: "Another drug's level moves while the drug of the page is taken.",
      examples: [
        .makes("Spironolactone keeps potassium. ⟦Lithium|with⟧ levels can creep up as well."),
        .makes("Amiodarone is strong. ⟦Digoxin|with⟧ levels double."),
        .makes("Co-amoxiclav kills germs. The risk of bleeding with ⟦warfarin|with⟧ goes up."),
        .makesNothing("Lamotrigine is old. Lamotrigine levels fall in pregnancy."),
      ]),
    Rule(
      "interaction.taken-along", .interaction, cues: ["with", "alongside"],
      #"{start}{partners} (?:(?:if|when) )?(?:taken|used|given|drunk) (?:(?:together|along|at the same time) )?(?:with|alongside) {drug}(?! (?:is|are) (?:safe|fine|ok))"#,
      confidence: .medium, why: "What is taken along with the drug.",
      examples: [
        .makes(
          "Tramadol is strong. ⟦Alcohol|with⟧ and ⟦lorazepam|with⟧ taken along with ⟦this medicine|drug⟧ make breathing problems more likely."
        ),
        .makes("⟦Ibuprofen|with⟧ taken with ⟦lithium|drug⟧ raises the level."),
        .makesNothing("Breakfast taken with metformin is good."),
      ]),
    Rule(
      "interaction.apart", .interaction, cues: ["apart", "same", "hours", "between", "gap", "within"],
      #"{start}(?!<S> )(?:an? |the )?{partners} (?:(?:should|must|shouldn't|mustn't|can|cannot|not|never|also|to|need|needs|has|have|ought) ){1,4}(?:be )?(?:taken|<R>|used|given|kept|separated|drunk) (?:(?:at|by|the|least|about|or|more|minutes|two|three|four|some|several|hours?|<H>|<N>|<A>|<Q>|<M>) ){0,6}(?:same (?:time|moment)|apart|before|after)"#,
      confidence: .medium, why: "What must be kept hours apart from the drug.",
      examples: [
        .makes("Azithromycin is new. ⟦Antacids|with⟧ should not be swallowed at the same moment."),
        .makes("Levothyroxine is a hormone. ⟦Iron|with⟧ should be taken at least four hours apart."),
        .makesNothing("Metformin is old. It should be taken at the same time each day."),
      ]),
    Rule(
      "interaction.discuss", .interaction, cues: ["discussed", "mentioned", "checked", "reported", "avoided", "cleared"],
      #"{start}(?:medicines?|drugs?|medications?|products?|tablets?|pills|supplements?|<F>) (?:[^.;<>]{0,60} )?(?:such as|like|including) {partners} ?,? (?:should|must|need to|ought to) (?:first |also |always )?be (?:discussed|mentioned|checked|reported|avoided|cleared)"#,
      confidence: .medium, why: "Others that a doctor must hear of or that are to be avoided.",
      examples: [
        .makes(
          "Valacyclovir is a tablet. Medicines that are hard on the kidneys, such as ⟦tacrolimus|with⟧ or ⟦ibuprofen|with⟧, should be discussed with us."
        ),
        .makes("Lithium is a salt. Pills such as ⟦ibuprofen|with⟧ must be avoided."),
        .makesNothing("Medicines such as metformin are discussed here."),
      ]),
    Rule(
      "interaction.forbidden", .interaction, cues: ["forbidden", "off", "banned", "taboo", "out", "allowed", "no-go"],
      #"(?:^|[.;,] (?:and |but )?){partners} (?:by mouth |<R> )?(?:is|are) (?:also |strictly |flat out |absolutely |therefore |completely )?(?:forbidden|off limits|off the table|banned|taboo|out of the question|not allowed|a no-go)"#,
      confidence: .medium, in: [.none, .interactions, .precautions, .contraindications, .dosage],
      why: "What is forbidden beside the drug.",
      examples: [
        .makes("Sertraline is a tablet. ⟦Phenelzine|with⟧ is off limits."),
        .makes("Simvastatin is old. ⟦Fusidic acid|with⟧ by mouth is forbidden."),
        .makesNothing("Metformin is forbidden here."),
      ]),
    Rule(
      "interaction.avoid-together", .interaction, cues: ["together", "combination", "combined", "along"],
      #"{start}avoid(?:ed|ing)? (?:(?:giving|using|taking) )?(?:<X> |<D> )?(?:together|in combination|combined|along) with {partners}"#,
      why: "What the drug is avoided together with.",
      examples: [
        .makes("Azithromycin is new; we avoid it together with ⟦amiodarone|with⟧."),
        .makes("⟦Clozapine|drug⟧ should be avoided in combination with ⟦carbamazepine|with⟧."),
        .makesNothing("Avoid it together with friends of metformin."),
      ]),
    Rule(
      "interaction.with-none", .interaction, cues: ["no", "nothing"],
      #"{start}with {partners} ,? ?(?:there (?:is|are)|there's|i know of|we know of|you will have) no (?:(?:known|real|clear|important|relevant) ){0,2}(?:interactions?|problems?|trouble|difficulty|clash)"#,
      sets: [.negated], confidence: .medium, why: "No interaction with another drug.",
      examples: [
        .makes("Sildenafil is a tablet. With ⟦metformin|with⟧ there is no interaction.", "polarity=negated"),
        .makes("Lithium is a salt. With ⟦paracetamol|with⟧ there's no problem.", "polarity=negated"),
        .makesNothing("With metformin there is no fuss."),
      ]),
    Rule(
      "interaction.both-together", .interaction, cues: ["both", "together"],
      #"{start}(?<drug><D>|<X>) and (?<with><D>|<K>|<S>) both [^.]{0,60}?(?:together|combined|in combination)"#,
      confidence: .medium, why: "Two that do the same, and what they do together.",
      examples: [
        .makes("⟦Gabapentin|drug⟧ and ⟦alcohol|with⟧ both slow the brain, and together they can stop the breath."),
        .makes("⟦Zolpidem|drug⟧ and ⟦oxycodone|with⟧ both sedate; combined they are dangerous."),
        .makesNothing("Metformin and lisinopril both come as tablets."),
      ]),
    Rule(
      "interaction.absorb", .interaction, cues: ["absorb", "absorbs", "absorbed", "uptake"],
      #"{start}{partners} (?:all |both )?{say}(?:cuts?|reduces?|lowers?|limits?|changes?|affects?|blocks?|hinders?) how (?:much|well) (?:of )?(?:(?<drug><D>|<X>) )?(?:you|the (?:body|gut|bowel)|your (?:body|gut|bowel)|(?:is|gets)) (?:absorbs?|absorbed|takes? up|taken up)"#,
      why: "What keeps the drug from being taken up.",
      examples: [
        .makes("⟦Antacids|with⟧ cut how much ⟦gabapentin|drug⟧ you absorb."),
        .makes("⟦Iron|with⟧ reduces how much ⟦levothyroxine|drug⟧ the body absorbs."),
        .makesNothing("Age changes how well metformin is absorbed."),
      ]),
  ]
}
