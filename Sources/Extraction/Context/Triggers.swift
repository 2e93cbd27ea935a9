/// The phrases that the context of a sentence is read by, with what they mean and how far they reach.
package enum Triggers {
  package static let all: [Trigger] = negation + doubt + circumstance + benefit + distance

  /// Phrases that look like one of the others and mean nothing; the longest phrase at a place wins.
  package static let pseudo = """
    and none | and in none | but none | but in none | none on | in none | not only | not just | not necessarily | no increase | no change | no changes | not limited to | without difficulty | without \
    regard | gram negative | no wonder | no matter | no longer than | no more than | no less than | not more than | not less than | \
    not all | not every | not everyone | no doubt | not sure | not uncommon | not unusual | not infrequent | not rare | not rule out \
    | not ruled out | cannot be ruled out | not be ruled out | was not ruled out | is not ruled out | were not ruled out | not been \
    ruled out | cannot rule out | cannot exclude | cannot be excluded | not exclude | not been excluded | could not | cannot | may \
    not | not drain | may affect | may be used | may be given | may be taken | may be prescribed | may be available | may be sold | \
    may be combined | may be needed | may be necessary | may be required | may be started | may be increased | may be reduced | may \
    be stopped | may limit | may be avoided | may be prevented | may be missed | may be overlooked | may go unnoticed | may be reversible | may be delayed | may be \
    severe | may be fatal | may be mild | may persist | may resolve | may require | may have to | may want to | may wish | may need | may be able | could be used | with or without | whether or not | not take with \
    | no one | no known cause | not enough | not listed | not be a complete list | not a complete list | not all of the | risk for | \
    watch for | look for | looking for | responsible for | known for | reason for | reasons for | call for | account for | accounts \
    for | accounted for | concern for | for example | for instance | for more | for about | for up to | for at least | for long | \
    for the first | for some | for most | for many | for people | for patients | for adults | for children | for women | for men | \
    for anyone | for you | for your | for him | for her | for me | for the rest | for a while | for weeks | for months | for years | \
    for days | for hours | for one | for two | for three | for this reason | for that reason | for these reasons | for both | for \
    any | for other | for those | for several | check for | for the risk of | for risk of | for signs of | for symptoms of | for evidence of | for the development of | closely for | carefully for \
    | regularly for | tested for | monitor for | monitored for | risk factor for | allow for | without change | no sooner | as well as | decreased risk perception | more likely than not | if you notice | \
    if you experience | if you get | if you develop | if any of | if you feel | notice any | bites of dogs or cats | bites of dogs | bite of a dog | dog bites | dog bite | cat bites | cat \
    bite | dogs or cats bites | hot dogs | rat poison | rat poisons | mouse poison | watch out for | look out for | prepare for | prepared for | brace for | on the lookout for | not guarantee | does not guarantee | no guarantee | no or mild | no or minimal | no or few | no less | no better \
    | no less severe | which has not previously been reported | which has not been reported | that has not been reported | that has \
    never been reported | that has never been reported before | which has never been reported | which have not been reported | that \
    have not been reported | which has not been previously reported | that has not previously been reported | which has not been \
    described | that has not been described | which has not previously been described | that has never been described | not previously \
    reported | not previously described | not previously recognized | absence of other | without other | no other cause | no other \
    causes | no other etiology | no other explanation | in the absence of other | absence of any other | lack of control | loss of \
    control | possible mechanism | possible mechanisms | potential mechanism | potential mechanisms | probable mechanism \
    | likely mechanism | possible explanation | possible explanations | other potential causes | other possible causes | potential causes include | possible causes include | likely to | potential \
    candidates | potential benefit | potential benefits | as low a dose as possible | as soon as possible | where possible | if possible \
    | potential therapeutic | we believe this is the first | we believe that this is the first | we believe this to be the first \
    | we believe it is the first | believed to be the first | potentially life-threatening | potentially fatal | potentially lethal | potentially serious | potentially \
    dangerous | potentially severe | potentially reversible | potentially toxic | potentially curable | apparently irreversible | apparently \
    adequate | apparently healthy | apparently normal | apparently stable | no risk factor for | no risk factors for | without risk factors for \
    | action potential | action potentials | unit potential | unit potentials | evoked potential | evoked potentials | membrane potential \
    | no clinical studies in | no published studies in | no published clinical studies | no studies in patients | no trials in patients \
    | not suspected | not been suspected | may detect | can detect | may be useful | may be helpful | may be important | may be detected | may be effective | may be beneficial \
    | may precede | possible pathogenic mechanism | possible pathogenic mechanisms | possible pathophysiological mechanism \
    | possible pathophysiological mechanisms | possible pathophysiologic mechanisms | possible underlying mechanism | possible underlying \
    mechanisms | possible alternative explanation | possible alternative explanations | possible causal mechanisms | possible reason | possible \
    reasons | possible treatment | possible treatments
    """.split(separator: "|").map { $0.trimmed }

  /// Words that begin another statement of another kind: no phrase reaches past them.
  package static let contrast = """
    but | because | however | although | though | whereas | while | except | except for | nevertheless | nonetheless | yet | unless \
    | besides | apart from | aside from | other than | on the other hand | instead | still | then | even though | despite | in spite \
    of
    """.split(separator: "|").map { $0.trimmed }

  /// Words that give the reason of a denial, which it does not reach: "Do not stop it, as this can cause seizures".
  package static let reasons = [
    "as this", "as these", "as that", "as they", "as there", "as doing so",
  ]

  /// Verbs and subjects that begin a new statement.
  package static let clause = """
    which | since | so | therefore | thus | it | he | she | they | we | you | this | these | those | who | whose | when | \
    if | is | are | was | were | has | have | had | does | do | did | may | might | can | could | will | would | should | must | \
    cause | causes | caused | causing | lead | leads | led | leading | result | results | resulted | resulting | developed | \
    develops | developing | experienced | experience | presented | showed | shows | revealed | reveals | demonstrated | reported | \
    complains | complained | occurred | occurs | occur | appeared | followed | remained | remains | treated | treating | receiving | \
    received | given | taking | took | due to | secondary to | associated with | after | following | before | until | suggest | suggests | suggested | suggesting | indicate | indicates | \
    indicated | indicating | imply | implies | confirm | confirms | confirmed
    """.split(separator: "|").map { $0.trimmed }
}

extension Substring {
  fileprivate var trimmed: String { String(drop { $0 == " " || $0 == "\n" }.reversed().drop { $0 == " " || $0 == "\n" }.reversed()) }
}
