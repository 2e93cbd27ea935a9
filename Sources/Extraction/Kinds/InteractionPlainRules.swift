import Lexicon
import Prose

extension Interaction {
  /// Plain words of blogs and forums, where one drug is the page's own: "rifampicin makes it weaker", "it boosts warfarin".
  static let plain: [Rule] = [
    Rule(
      "interaction.makes-it", .interaction,
      cues: [
        "makes", "make", "keeps", "keep", "stops", "stop", "flush", "flushes", "push", "pushes", "clears", "clear", "works", "work", "adds",
        "add", "boosts", "boost",
        "weakens", "weaken", "drives", "drive", "cuts", "cut", "strengthens", "potentiates",
      ],
      #"{start}{partners} (?:all |both )?{say}{cue} (?:(?:against|to|up|down|out) )?(?:(?<drug><X>)|its? (?:[a-z]+ ){0,2}effects?|the (?:drowsiness|sedation|bleeding|risk of bleeding|<E>))"#,
      confidence: .medium, why: "What another thing does to the drug in focus.",
      examples: [
        .makes("Prednisone is old. ⟦Rifampicin|with⟧ makes it weaker."),
        .makes("Cetirizine is new. ⟦Diazepam|with⟧ adds to the drowsiness."),
        .makesNothing("Metformin is old. Exercise makes it stronger."),
      ]),
    Rule(
      "interaction.boosts", .interaction,
      cues: [
        "boosts", "boost", "weakens", "weaken", "strengthens", "strengthen", "potentiates", "disturbs", "disturb", "affects", "affect",
        "intensifies", "antagonizes",
      ],
      #"{start}(?<drug><X>|<D>){aside} {say}{cue} (?:the (?:effects? |action )?(?:of )?)?{partners}"#, confidence: .medium,
      why: "What the drug does to another.",
      examples: [
        .makes("⟦Doxycycline|drug⟧ boosts ⟦warfarin|with⟧."), .makes("⟦Carbamazepine|drug⟧ weakens the effect of ⟦warfarin|with⟧."),
        .makesNothing("Metformin boosts your mood."),
      ]),
    Rule(
      "interaction.fine", .interaction, cues: ["fine", "ok", "okay", "safe", "harmless", "problem"],
      #"(?:^|[.;,] )(?:[^a-z<] )?(?:a |an |the |and |but )?{partners} (?:(?:in|at) (?:normal|usual|low|small|standard|ordinary|recommended|modest|regular) (?:doses?|amounts?) )?(?:is|are) (?:also |usually |generally |perfectly |still |normally |considered |probably )?(?:fine|ok|okay|harmless|safe|no problem|not a problem)(?= (?:with|to take with|together|,|\.|;|and|too|\()|$)"#,
      sets: [.negated], confidence: .medium, why: "What may be taken beside the drug of the page.",
      examples: [
        .makes("Warfarin thins the blood. ⟦Paracetamol|with⟧ is fine.", "polarity=negated"),
        .makes("Lithium is a salt. ⟦Paracetamol|with⟧ is OK.", "polarity=negated"),
        .makes("Warfarin is old. ⟦Paracetamol|with⟧ in normal doses is usually fine.", "polarity=negated"),
        .makesNothing("Metformin is fine for most people."),
      ]),
    Rule(
      "interaction.beside", .interaction, cues: ["with", "plus", "alongside", "top"],
      #"{start}{drug} (?:together )?(?:with|plus|alongside|on top of) {partners}(?: together)? (?:{shift}|can|may|could|might|leads?|causes?|bleeds?|is (?:dangerous|risky)|:)"#,
      confidence: .medium, why: "One beside the other does harm.",
      examples: [
        .makes("⟦Ibuprofen|drug⟧ alongside ⟦prednisone|with⟧ raises the danger of bleeding."),
        .makes("Propranolol is old. ⟦Verapamil|with⟧ on top of ⟦propranolol|drug⟧ can cause bradycardia."),
        .makesNothing("Metformin with breakfast can be gentle."),
      ]),
    Rule(
      "interaction.with-it", .interaction, cues: ["with"],
      #"(?:^|[.;,] ){cue} {partners} ,? ?(?<drug><X>|<D>) (?:can|may|could|might|raises?|causes?|leads?|must not|should not) "#,
      confidence: .medium, why: "With another thing the drug does harm.",
      examples: [
        .makes("Doxycycline is old. With ⟦isotretinoin|with⟧ it can raise the pressure in the skull."),
        .makes("Tamoxifen is old. With ⟦warfarin|with⟧, ⟦tamoxifen|drug⟧ may cause bleeding."),
        .makesNothing("With care it can be gentler."),
      ]),
  ]
}
