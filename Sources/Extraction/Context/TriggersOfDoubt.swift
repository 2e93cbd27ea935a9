extension Triggers {
  static let doubt: [Trigger] = [
    Trigger(
      .possible, .both,
      """
      may | might | could | maybe | perhaps | possible | possibly | potential | potentially | suspected | suspect | suspicion of | \
      probable | probably | presumed | presumably | has been suggested | have been suggested | is suggested | was suggested | appear to | \
      appears to | appeared to | thought to | believed to | considered to be | speculate | speculated | hypothesize | hypothesized | \
      hypothesis | postulate | postulated | theoretical | theoretically | conceivably | questionable | likely | most likely | is \
      being studied | are being studied | being studied | under study | under investigation | is being investigated | being \
      investigated | being tested | preliminary | small studies | small study | small trial | small trials | early research | early \
      studies | limited evidence | weak evidence | anecdotal | anecdotally | it is possible that | possibility of | the possibility \
      of | may be associated with | seems to | conflicting | unclear whether | mixed evidence | should be considered | some evidence \
      | implicated | raise the possibility | cannot be ruled out | cannot be excluded | could not be excluded | could not be ruled out \
      | is unclear | controversial | apparently | apparent | presumptive | putative | we believe | it is believed | \
      we propose | was proposed | has been proposed | proposed cause | seem to | seemed to | possibility that | raises the possibility | \
      raised the possibility | remains to be seen | not known whether | is uncertain | are uncertain | remains uncertain | \
      it is likely that | is likely that | difficult to attribute | difficult to solely attribute | risk factor for | strong possibility \
      | must be considered | should be suspected | must be suspected | has to be considered | needs to be considered | deserves consideration | felt to be | felt to have | plausible | conceivable | is doubtful | remains doubtful | debatable | in doubt \
      | remains speculative | is speculative | in all probability | in our opinion | in our view | considered responsible | considered the cause | considered as the cause | is suspicious
      """, reach: 34, stops: .contrast,
      examples: ["It may cause ⟦nausea⟧.", "⟦Headache⟧ might follow.", "We report a possible ⟦hepatitis⟧ after the drug."],
      nots: ["Common (may affect up to 1 in 10 people): ⟦headache⟧.", "⟦Neuropathy⟧ is an effect of it, which may limit its use."]),
    Trigger(
      .possible, .forward,
      """
      suggest | suggests | suggested | suggesting | suggest that | suggests that | suggested that | suggestive of | aware of a risk of | aware \
      of the increased risk of | aware of the possibility of | aware of the potential for | aware of the potential | aware of a potential | aware of the risk of | aware \
      of the possible | should be aware of | should be aware that | be aware of | be aware that | be alert to | monitored for the risk of | \
      is not known whether | is not yet known whether | is unknown whether | is uncertain whether | is not clear whether | is unclear whether | \
      is debated whether | remains to be seen whether | remains unclear whether | remains unknown whether | closely monitored for | monitored closely for | carefully monitored for | monitored carefully for | vigilant for | vigilant about | alert to \
      | cognizant of | concerned that | concern that | raised concern | raises concern | raised questions | raises questions | to rule out | the potential for | potential for | a potential for | possible role | should consider | should be monitored for | must be monitored for | points to | point to | pointing to | implicate | implicates | implicating | low risk of | little risk of | minimal risk of | small risk of | low potential for \
      | possibly because | probably because | perhaps because | may be because | might be because | seems to happen because | could be because | likely because \
      | may explain | might explain | could explain | may account for | might account for | could account for
      """, reach: 24, stops: .contrast,
      examples: [
        "Clinicians should be aware of the potential for ⟦hepatitis⟧.", "Its half-life could explain the ⟦sedation⟧.",
        "This may be because it causes ⟦diarrhea⟧.",
      ],
      nots: [
        "It caused ⟦rash⟧, possibly because of its salt.",
        "The ⟦sedation⟧ began with the peak, which fits, and could explain the levels seen.",
      ]),
    Trigger(
      .possible, .backward,
      """
      but it is unclear whether the drug | but it is unclear whether it | but it is unclear whether this | \
      but it is not clear whether the drug | but it is not clear whether it | but it is not clear whether this | \
      but it is not known whether the drug | but it is not known whether it | but it is not known whether this | \
      but it is uncertain whether the drug | but it is uncertain whether it | but it is uncertain whether this | \
      but it was unclear whether the drug | but it was unclear whether it | but it was unclear whether this | \
      but it was not clear whether the drug | but it was not clear whether it | but it was not clear whether this | \
      but it was not known whether the drug | but it was not known whether it | but it was not known whether this | \
      but it was uncertain whether the drug | but it was uncertain whether it | but it was uncertain whether this | \
      but it remains unclear whether the drug | but it remains unclear whether it | but it remains unclear whether this | \
      but it remains uncertain whether the drug | but it remains uncertain whether it | but it remains uncertain whether this
      """, reach: 14, examples: ["A ⟦rash⟧ was reported, but it is not clear whether the drug was to blame."],
      nots: ["⟦Nausea⟧ is common, but it is not clear whether food helps."]),
    Trigger(
      .possible, .backward,
      """
      is unlikely but seek | is unlikely but get | is unlikely but tell | is unlikely but call | is unlikely but stop | is unlikely but if | \
      are unlikely but seek | are unlikely but tell | are unlikely but if | unlikely but possible | unlikely but seek | unlikely but get
      """, reach: 12, examples: ["An ⟦allergic reaction⟧ is unlikely, but seek help at once if it occurs."],
      nots: ["⟦Weight gain⟧ is unlikely."]),
    Trigger(
      .question, .forward,
      """
      whether | wonder if | wondering if | ask if | unsure if | not known if | unknown if | not clear if | to see if | ask about | \
      asked about | asking about | questions about | worried that | afraid that | fear that | scared that | scared of | afraid of | worried about | swears that | swear that | \
      people ask about | patients ask about | readers ask about | does not mean that | \
      doesn't mean that | does not prove that | is not proof that
      """,
      examples: ["I wonder if it causes ⟦nausea⟧."]),
    Trigger(
      .question, .forward,
      """
      was once believed to | was once thought to | were once thought to | were once believed to | used to be thought to | \
      was long thought to | was long believed to | was wrongly thought to | contrary to the belief that | contrary to what | you may have read | you may have heard | you might have heard | you might have read | despite \
      what you may have read | rumour | rumor | many people believe | some people believe | it was once thought | it was once \
      believed | it used to be thought | people often think | commonly believed | some believe | some think | wrongly believe that | wrongly think that | mistakenly believe that | was once thought that | was once believed that | used to be believed that | used to \
      be thought that | people worry that | patients worry that | parents worry that | i read that | i have read that | i've read that | \
      i heard that | i have heard that | i've heard that | someone told me that | was feared to | were feared to | is feared to | once feared to
      """, stops: .comma, examples: ["You may have heard that it causes ⟦hair loss⟧.", "It was feared to cause ⟦cancer⟧."]),
    Trigger(
      .question, .forward,
      """
      myth | myths | fiction | fact or fiction | true or false | is wrong to say | is wrong to think | is a mistake to think | is not true that | \
      isn't true that | is it true that | wrong to say that | wrong to believe that
      """, stops: .contrast, examples: ["Myth: it causes ⟦diabetes⟧.", "It is wrong to say that it causes ⟦cancer⟧."]),
    Trigger(
      .claimed, .forward,
      """
      it is claimed | is claimed to | claims to | claim that | claims that | supposedly | allegedly | some users say | some people \
      say | users claim | proponents | advocates say | is said to | are said to | is touted | purported
      """,
      stops: .contrast, examples: ["It is said to cause ⟦headache⟧."]),
  ]
}
