extension Triggers {
  static let negation: [Trigger] = [
    Trigger(
      .negated, .forward,
      """
      no | not | none | never | none of | denies | denied | denying | deny | negative for | was negative for | is negative \
      for | were negative for | are negative for | free of | free from | no evidence of | no sign of | no signs of | no history of | \
      absence of | lack of evidence of | lacks | ruled out | excludes | excluding | unlikely to | fails to reveal | \
      failed to show | neither | nor | no longer | no risk of | not known to | not shown to | not been shown to | isn't | wasn't | \
      aren't | weren't | doesn't | don't | didn't | won't | wouldn't | hasn't | haven't | hadn't | couldn't | shouldn't | no reports \
      of | no report of | no cases of | no case of | not associated with | not cause | does not | do not | did not | was not | were \
      not | is not | are not | has not | have not | will not | no further | no other | zero cases of | nobody | no proof that | no \
      evidence that | no good evidence that | no solid proof that | no convincing evidence that | hardly ever | cannot cause | can't cause | cannot lead to | can't lead to | cannot \
      produce | can't produce | cannot trigger | can't trigger | cannot give | can't give | is unlikely to | are unlikely to | was unlikely to | is very unlikely to | not \
      typical for | not consistent with | no link between | no connection between | devoid of | sparing of | spared | avoided | less \
      likely to | no one in | no one had | no one has | no one got | no one reported | no one developed | no one experienced | not one of | nothing to suggest | nothing to suggest that | nothing suggests that | nothing to show that | \
      no indication that | no suggestion that | no sign that | no reason to think that
      """, reach: 16,
      examples: [
        "No one in our group had ⟦nausea⟧.", "She denies any ⟦nausea⟧.", "There was no evidence of ⟦rash⟧ or ulcers.",
        "It does not cause ⟦drowsiness⟧ or dizziness.",
        "The drug carries no risk of ⟦dependence⟧.", "Doppler of the legs was negative for ⟦thrombosis⟧.",
      ], nots: ["It causes not only ⟦nausea⟧ but also rash.", "There was no change in her ⟦headache⟧.", "No fever, but ⟦nausea⟧ was seen."]),
    Trigger(
      .negated, .forward, "rather than | instead of", reach: 2, stops: .comma,
      examples: ["It caused drowsiness rather than ⟦insomnia⟧."], nots: ["Instead of warfarin, apixaban is used for ⟦atrial fibrillation⟧."]
    ),
    Trigger(
      .negated, .forward, "without", reach: 16, stops: .verb,
      examples: ["It lowers the pressure without ⟦headache⟧ or dizziness.", "He was without ⟦fever⟧."],
      nots: ["Stopping without a taper can cause ⟦dizziness⟧."]),
    Trigger(
      .negated, .backward,
      """
      ruled out | was ruled out | were ruled out | is ruled out | has been ruled out | absent | is absent | was absent | was \
      negative | is negative | were negative | unlikely | is unlikely | was excluded | not seen | was not seen | is not seen | are \
      not seen | was not found | were not found | was not noted | is not reported | are not reported | not found | not reported | \
      not observed | not noted | was not reported | were not reported | not present | was denied | did not occur | does not occur | \
      do not occur | have not been reported | has not been reported | has not been seen | was not observed | were not observed | \
      were not seen | is not a problem | not a side effect | is not a | are not a | isn't a | is not among | is not one of | is not \
      known to occur | not known to occur | has not been described | have not been described | not been described | not previously \
      been reported | has not previously been reported | has not been previously reported | not been reported | not been published | \
      has not been published | have not been published | has not been emphasized | has not previously been emphasized | not previously been \
      emphasized | has never been reported | have never been reported | never been reported | has never been described | has not been \
      documented | have not been documented | has not yet been reported | not yet been reported | not related to | unrelated to | not \
      attributable to | not attributed to | not due to | not caused by | not correlated to | not correlated with | not significantly \
      correlated | not significantly associated | not induced by | not the cause of \
      | has not recurred | did not recur | does not recur | not expected | is not expected | were no more frequent | was no more \
      frequent | none
      """, reach: 12,
      examples: ["⟦Meningitis⟧ was ruled out.", "⟦Weight gain⟧ was not reported."],
      nots: ["⟦Nausea⟧ was not ruled out."]),
    Trigger(
      .resolved, .backward, "resolved | has resolved | have resolved | had resolved | disappeared | subsided | cleared up | went away",
      reach: 12,
      examples: ["His nausea and ⟦vomiting⟧ resolved."]),
  ]
}
