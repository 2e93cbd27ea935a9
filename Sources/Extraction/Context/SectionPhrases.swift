/// The words that headings and labels are made of, and what they say.
enum SectionPhrases {
  struct Entry: Sendable {
    var topic: Section.Topic?
    var frequency: String?
    var severity: String?
    var isNegated = false
    /// Says nothing, but fits into any heading: "the", "of", "what are".
    var isFiller = false
    /// A body system or a further division: keeps the topic above.
    var isDivision = false

    /// A word of frequency or severity and nothing else.
    var qualifiesAlone: Bool { topic == nil && frequency != nil }
  }

  static let entries: [(phrases: String, entry: Entry)] = topics + frequencies + severities + others

  private static let topics: [(phrases: String, entry: Entry)] = [
    (
      """
      side effect | side-effect | side effects | adverse effects | adverse effect | adverse reactions | adverse reaction | adverse \
      events | adverse event | undesirable effects | undesirable effect | unwanted effects | unwanted effect | adverse drug \
      reactions | adverse drug reaction | ill effects | negative effects | secondary effects | unpleasant effects | adverse \
      experiences | tolerability | complaints | toxicity | toxicities | what to expect | possible problems | nebenwirkungen | side actions | \
      when using this product | when using this medicine | by-effects | reactions | reported reactions | risks and side effects | downsides | drawbacks | adverse effects and safety | \
      safety profile | untoward effects | what people report | what you may feel | what you will feel | what you might notice | what \
      you may notice | what can go wrong | what users report | watch for | undesired effects | secondary actions | collateral effects | safety | main risks | known risks | possible risks
      """, Entry(topic: .adverseEffects)
    ),
    (
      """
      uses | use | used for | what it is used for | what can treat | what does treat | what it treats | what is it used for | what \
      is it for | what it is for | is for | indications | indication | therapeutic indications | therapeutic uses | therapeutic \
      signs | medical uses | clinical uses | why is this medication prescribed | why it is prescribed | prescribed for | conditions \
      treated | what it treats | what does it treat | benefits | health benefits | off-label uses | approved uses | fields of use | \
      purposes | areas of application | area of application | for what | what for | good for | why it is given | why you take it | reason for use | what can it help with | what it does
      """, Entry(topic: .uses)
    ),
    (
      """
      dosage | dosing | dose | doses | how to take | how to use | how do i take | how should i take | how should i use | how much \
      should i take | posology | administration | directions | directions for use | method of administration | dosage and \
      administration | recommended dose | usual dose | recommended dosage | how it is taken | how it is given | when to take | \
      taking it | how and when to take | proper use | intake
      """, Entry(topic: .dosage)
    ),
    (
      """
      interactions | interaction | drug interactions | drug interaction | interacts | interact | what other drugs | what drugs | \
      other medicines | other drugs | other medications | can i take | taking other medicines | food interactions | alcohol | \
      drinking | combinations | mixing | taking it with | not together with | do not combine with | do not combine | don't combine | \
      clashes with | clashes | not to be combined with | don't mix | goes badly with | dangerous combinations | what should i avoid \
      | what to avoid | do not mix | incompatible | mind the company | the company it keeps | \
      company it keeps | mixing with | with other medicines | with other drugs | with other medications | what not to mix | my other tablets | other tablets | your other tablets | my other medicines | my other pills | other pills | \
      other things you take | things it \
      clashes with | medicines to avoid | drugs to avoid | foods to avoid | things to avoid | food and drink | taken with | increases inr | decreases inr | raises inr | lowers inr | increase inr | \
      decrease inr | increases the inr | decreases the inr | raise the inr | lower the inr | increases levels | decreases levels | \
      raises levels | lowers levels | increased effect | decreased effect | increases effect | decreases effect | increases its effect \
      | reduces its effect | decreases its effect
      """, Entry(topic: .interactions)
    ),
    (
      """
      contraindications | contraindication | contra-indications | contraindicated | who should not take | who should not use | who \
      cannot take | who can't take | do not take | do not use | do not take it if | should not be used | when not to take | when not \
      to use | must not take | must not be used | not suitable for | who should avoid | reasons not to take | who must not | don't take \
      | don't use | who shouldn't take | who shouldn't use | who cannot use | who can't use | who should stay away | who mustn't | not \
      to be used | should not be taken | must not be taken | must not be given | should not be given | not for everyone | when it must \
      not be used | never use | never take | avoid if | not for you if | who is it not for | who is not suitable | when not to give \
      | who shouldn't have it | who should not have it | who should leave it alone | who must avoid it | who can't have it | who is it \
      not suitable for | leave it alone | skip it if | skip if | avoid it if | not if you have | don't take it if | who shouldn't be on it | who can't take it
      """, Entry(topic: .contraindications)
    ),
    (
      """
      precautions | precaution | warnings | warning | before taking | before you take | before using | before you start | special \
      warnings | cautions | caution | take care | special precautions | tell your doctor | important safety information | safety \
      information | what to tell your doctor | be careful | things to know | important information | who should be careful | use \
      with caution | ask your doctor | elderly | older people | driving | tell your doctor if you have | when to be careful | ask a doctor before use | ask a doctor or \
      pharmacist before use | ask your doctor before use | ask a pharmacist before use | check with your doctor before use | consult \
      your doctor before use | talk to your doctor before use | before use | pediatric use | paediatric use | geriatric use | use in \
      children | use in the elderly | use in older people | use in specific populations | special populations | not for use
      """, Entry(topic: .precautions)
    ),
    (
      """
      overdose | overdosage | overdosing | if you take too much | take too much | taking too much | taken too much | too much | more \
      than you should | signs of overdose | overdose symptoms | in case of overdose | symptoms of overdose
      """, Entry(topic: .overdose)
    ),
    (
      """
      withdrawal | withdrawal symptoms | discontinuation | discontinuing | if you stop | stopping | stop taking | when you stop | \
      coming off | quitting | withdrawal effects | discontinuation symptoms | tapering | what happens when you stop
      """, Entry(topic: .withdrawal)
    ),
    (
      """
      missed dose | missed doses | miss a dose | missing a dose | forget a dose | forgot a dose | forget to take | forgotten dose | \
      if i forget
      """,
      Entry(topic: .missedDose)
    ),
    (
      """
      pregnancy | pregnant | breastfeeding | breast-feeding | breast feeding | lactation | nursing | fertility | use in pregnancy | \
      fertility pregnancy and lactation
      """, Entry(topic: .pregnancy)
    ),
    (
      """
      how it works | how does it work | how works | how does work | how do work | mechanism of action | mechanism | mode of action | \
      pharmacodynamics | pharmacology
      """, Entry(topic: .mechanism)
    ),
    (
      """
      pharmacokinetics | absorption | metabolism | elimination | half-life | half life | distribution | excretion | how long does it \
      stay | how long does it last | how long does it take | bioavailability | in the body
      """, Entry(topic: .pharmacokinetics)
    ),
    (
      """
      brand names | brand name | brands | also called | also known as | marketed as | trade names | trade name | sold as | available forms | availability | names | other names \
      | presentation | dosage forms | forms and strengths
      """,
      Entry(topic: .brands)
    ),
    ("approval | approvals | history | regulatory status | legal status | society and culture | status", Entry(topic: .approval)),
    ("storage | how to store | storing | store | disposal | how to keep | keep it | shelf life", Entry(topic: .storage)),
    (
      """
      related | see also | references | sources | alternatives | further reading | related articles | comments | bibliography | \
      citations | literature | cost | price | prices | buy | where to buy | order | symptoms of | causes | diagnosis | prevention | treatment of | what causes | risk factors | lifestyle | home remedies | tips \
      | stop use and ask a doctor | stop use and ask your doctor | stop use | stop using and ask a doctor | research | studies | clinical \
      trials | trial results | results | efficacy | effectiveness
      """, Entry(topic: .related)
    ),
    (
      """
      faq | faqs | frequently asked questions | common questions | your questions answered | questions and answers | conclusion | \
      summary | bottom line | the bottom line | takeaways | key takeaways | key points | key facts | at a glance
      """, Entry(topic: Section.Topic.none)
    ),
  ]

  /// Phrases of sentences that lead in a list; headings seldom have them.
  static let leads: [(phrases: String, entry: Entry)] = [
    (
      """
      call your doctor if you notice | call your doctor if you have | call your doctor right away if | get medical help right away \
      if | get emergency medical help if | seek medical attention | seek emergency | stop using and call | stop taking and call | \
      stop and call | contact your doctor if | tell your doctor right away | call your doctor at once | see a doctor if | seek help \
      if | get medical help if | call 911 if | if you notice | if you experience | if you get any | the following signs | may cause \
      | can cause | may experience | may notice | were reported | have been reported | are reported | the following symptoms | call \
      your doctor if | call your healthcare | contact your healthcare | report to your doctor | report these | tell your doctor at \
      once | get help right away | get help at once | seek help | see your doctor if | stop taking it and | signs such as | symptoms \
      such as | symptoms include | signs include | you may get | you might get | people may get | may occur | can occur | may happen \
      | tell your doctor if any of these symptoms | tell your doctor if any of the following symptoms | tell your doctor if these symptoms | tell \
      your doctor if any of these side effects | tell your doctor if these side effects | tell your doctor if any of these effects | call your doctor if any of these symptoms \
      | check with your doctor if any of these symptoms | check with your doctor if any of these side effects | if any of these symptoms | if these symptoms | if any of these side effects \
      | you may have | things you may feel | known to cause | reported with | seen with | has been linked to
      """, Entry(topic: .adverseEffects, severity: nil)
    ),
    (
      """
      do not take if | should not take if | must not take if | should not be taken if | should not be taken by | must not be taken \
      by | should not be given to | should not use if | not be used if | do not use if | don't take if | don't use if | not right for \
      you if | should not be used in | must not be used in | should not be used by | should not be given if | must not be given to | \
      should be avoided in | should be avoided by | is contraindicated in | contraindicated in | not be prescribed | not be given in \
      | conditions applies to you | conditions apply to you | not take it if you | not use it if you | avoid it if | not recommended for | not recommended in | not recommended if | not \
      suitable if | unsuitable for
      """,
      Entry(topic: .contraindications)
    ),
    (
      """
      tell your doctor if you | tell your doctor before | before taking | make sure your doctor knows | let your doctor know if you \
      have | tell your pharmacist if | ask a doctor before use if | talk to your doctor if you have | need to know if you have | needs to know if \
      | if you have any of these | with caution in | caution in | care in people with | take care if | be careful if | speak to your \
      doctor if | check with your doctor if you have | let us know if you have | make sure we know | especially if you have | inform \
      your doctor if | extra care | special care
      """,
      Entry(topic: .precautions)
    ),
    (
      """
      used to treat | is used for | are used for | is used in | prescribed for | prescribed to treat | indicated for | is approved \
      for | approved to treat | help with | is licensed for | for the treatment of | in the treatment of | used for | indicated in | \
      licensed to treat | given for | taken for | works for | effective for | effective against | approved it for | treats | prescribe \
      it for | use it for | used against | it helps | can relieve | can treat
      """,
      Entry(topic: .uses)
    ),
    (
      "to reduce | to avoid | to prevent | to help | to manage | make sure | you should | tips | advice | try to | steps",
      Entry(topic: .related)
    ),
    (
      """
      should not be combined with | do not take with | tell your doctor if you take | if you take any of | if you are taking | \
      interacts with | interact with | can interact | may interact | if you are also taking | if you also take | if you use any of | \
      all your current medication | all your current medicines | when combined with | when combining | when taken with | together \
      with | do not combine with | should not be taken with | must not be taken with | must not be combined with | avoid taking with \
      | tell your doctor about | other medicines you take | before use if you are taking | not mix well with
      """,
      Entry(topic: .interactions)
    ),
  ]

  private static let frequencies: [(phrases: String, entry: Entry)] = [
    (
      "very common | very commonly | very frequent | extremely common | more than 1 in 10 | affects more than 1 in 10",
      Entry(frequency: "very_common")
    ),
    (
      """
      common or very common | common | commonly | most common | most frequent | most often | commonest | frequent | frequently | frequently reported | more \
      common | more frequent | often | usual | typical
      """,
      Entry(frequency: "common")
    ),
    (
      """
      uncommon | uncommonly | less common | less frequent | less often | infrequent | infrequently | not common | occasional | \
      occasionally | sometimes | less commonly
      """,
      Entry(frequency: "uncommon")
    ),
    ("rare | rarely | seldom | rare but serious | rare but | unusual", Entry(frequency: "rare")),
    (
      "very rare | very rarely | extremely rare | exceedingly rare | isolated cases | extremely rarely | very seldom",
      Entry(frequency: "very_rare")
    ),
  ]

  private static let severities: [(phrases: String, entry: Entry)] = [
    ("mild | minor | milder", Entry(severity: "mild")),
    ("moderate", Entry(severity: "moderate")),
    ("serious | severe | major | dangerous | grave | warning signs | more serious | emergency | urgent", Entry(severity: "severe")),
    ("life-threatening | life threatening", Entry(severity: "life-threatening")),
    ("fatal | deadly", Entry(severity: "fatal")),
  ]

  private static let others: [(phrases: String, entry: Entry)] = [
    ("not seen | not known to cause | not reported | not caused | does not cause", Entry(isNegated: true)),
    (
      """
      gastrointestinal | nervous system | skin | cardiovascular | respiratory | psychiatric | hepatic | liver | renal | kidney | \
      kidneys | heart | stomach | digestive | eye | eyes | ear | blood | musculoskeletal | muscles | metabolic | endocrine | general \
      | how often | general disorders | hepatobiliary | immune system | urogenital | genitourinary | sexual | mental | mood | neurological | \
      dermatological | hematologic | haematological | body as a whole | local | systemic | frequency | class | system organ class | \
      frequency unknown | frequency not known | unknown | not known | incidence not known | incidence unknown | other | others | \
      additional | further | long-term | long term | short-term | short term | early | late | in men | in women | in children | in \
      adults | in adolescents | in the elderly | men | women | children | adults | males | females | allergic | allergic reactions | \
      nervous system disorders | skin disorders | psychiatric disorders | cardiac disorders | vascular disorders | gastrointestinal \
      disorders | metabolism and nutrition | investigations | clinical | postmarketing | post-marketing | post marketing experience \
      | hormonal | disorders | signs | symptoms | effects | problems | events
      """, Entry(isDivision: true)
    ),
    (
      """
      the | of | a | an | and | or | to | with | in | for | on | from | by | at | your | you | my | i | it | its | this | these | \
      that | is | are | can | could | may | might | do | does | what | which | how | when | who | why | should | possible | \
      potential | known | reported | include | including | includes | people | patients | medicine | medication | drug | tablets | \
      treatment | while | taking | using | have | has | if | there | any | some | more | most | all | associated | cause | causes | \
      caused | occur | affect | up | users | than | least | less | least | get | list | full | about | be | as | or | information | \
      important | also | table | following | happen | experience | seen | number | were
      """, Entry(isFiller: true)
    ),
  ]
}
