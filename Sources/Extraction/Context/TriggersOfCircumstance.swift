extension Triggers {
  static let circumstance: [Trigger] = [
    Trigger(
      .overdose, .both,
      """
      overdose | overdoses | overdosed | overdosage | overdosing | too much | too many tablets | too many pills | toxic dose | toxic \
      doses | massive dose | massive doses | massive ingestion | excessive dose | excessive doses | more than the recommended dose | \
      more than prescribed | more than directed | more than you should | more than is recommended | more than recommended | more than the label says | more than the prescribed dose | higher than recommended | far more than | exceeding the recommended | \
      above the recommended dose | poisoning with | severe poisoning | by mistake | swallows a handful | swallowed a handful | took a handful | swallowed the bottle | whole bottle | intoxication with | acute intoxication | in excess
      """, reach: 40, stops: .contrast,
      examples: ["Too much can cause ⟦coma⟧.", "An overdose may lead to ⟦seizures⟧ and coma."],
      nots: ["⟦Nausea⟧ is common; overdose is rare."]),
    Trigger(
      .overdose, .sentence, "poison control | poison line | poison center | poison centre | poisons centre | poisons information",
      examples: ["Expect ⟦vomiting⟧; ring poison control."]),
    Trigger(
      .withdrawal, .both,
      """
      if you stop | when you stop | if you suddenly stop | if you abruptly stop | after stopping | on stopping | upon stopping | \
      stopping it | stopping the | stopping suddenly | stopping abruptly | stopped suddenly | stopped abruptly | stops suddenly | \
      stopping | discontinuing | discontinuation of | withdrawal from | withdrawal of | stops abruptly | stop suddenly | stop abruptly | suddenly stopping | abruptly stopping | suddenly stopped | abrupt withdrawal \
      | abrupt discontinuation | abrupt cessation | sudden withdrawal | sudden discontinuation | sudden cessation | after \
      discontinuation | after discontinuing | following discontinuation | after withdrawal | following withdrawal | upon withdrawal \
      | upon discontinuation | withdrawal symptoms | withdrawal symptom | withdrawal effects | withdrawal can | withdrawal may | \
      withdrawal feels | discontinuation symptoms | discontinuation syndrome | quitting | coming off | come off | came off | weaned \
      off | weaning off | when it is stopped | when the drug is stopped | is stopped suddenly | is stopped abruptly | is stopped too \
      | when treatment is stopped | if treatment is stopped | stop taking it suddenly | when people stop | after the last dose | \
      going off | going cold turkey | cold turkey | missing doses | missed doses | rebound | who stop | who stopped | abrupt \
      stopping | sudden stopping | abruptly stopped \
      | on sudden stop | sudden stop | abrupt stop | left off too soon | taken off too soon | that is withdrawal | is withdrawal | halt it \
      all of a sudden | halt it suddenly | halted suddenly | stopping too early | stopped too early | stopped too soon | without \
      tapering | after the last patch
      """, reach: 40, stops: .contrast,
      examples: ["If you stop suddenly you may have ⟦dizziness⟧.", "Stopping it can bring on ⟦insomnia⟧."],
      nots: ["Stop taking it and call your doctor if you have ⟦hives⟧."]),
    Trigger(
      .interaction, .both,
      """
      together with | in combination with | combined with | combining | combine it | combine with | taken together | used together | \
      taking it with | taken with | when taken with | when used with | concurrent use | concomitant use | concomitantly | \
      co-administration | coadministration | coadministered | co-administered | interacts with | interact with | interaction with | \
      interaction between | mixing | mixed with | mix with | along with alcohol | with alcohol | heavy drinking | moderate drinking | binge drinking | drinking heavily | drink alcohol | drinking alcohol | \
      used along with | taken along with | of a drink | after a drink | who drink | while drinking | reaction with alcohol | the two together | if you drink | at the same time as
      """, reach: 40, stops: .contrast,
      examples: ["Taken with alcohol it can cause ⟦drowsiness⟧.", "Combining the two may lead to ⟦bleeding⟧."],
      nots: ["Drink plenty of water if you feel ⟦dizziness⟧."]),
    Trigger(
      .pregnancy, .both,
      """
      in pregnancy | during pregnancy | while pregnant | pregnant women | in the first trimester | in the third trimester | unborn \
      baby | unborn child | unborn babies | the fetus | the foetus | in utero | breastfeeding | breast-feeding
      """,
      reach: 40, stops: .contrast, examples: ["Taken during pregnancy it can cause ⟦birth defects⟧."]),
    Trigger(
      .missed, .both, "miss a dose | missed a dose | missed dose | forget a dose | forgot a dose | forget to take | forgot to take",
      reach: 40,
      stops: .contrast, examples: ["If you miss a dose you may feel ⟦nausea⟧."]),
    Trigger(
      .against, .forward,
      """
      do not take | don't take | do not use | don't use | do not give | should not take | should not be taken | should not be given \
      | should not be used | must not be taken | must not be given | must not be used | must not take | never take | never give | \
      avoid taking | avoid using | not recommended to | advised against | is not recommended | are not recommended | not recommended \
      | not advised | should never be | contraindicated
      """, stops: .contrast, examples: ["Do not take it for ⟦headache⟧."]),
  ]

  static let benefit: [Trigger] = [
    Trigger(
      .relieved, .forward,
      """
      relieve | relieves | relieved | relieving | relief of | relief from | reduce | reduces | reduced | reducing | reduction in | \
      reduction of | reductions in | prevent | prevents | prevented | preventing | prevention of | ease | eases | eased | easing | \
      alleviate | alleviates | alleviated | alleviating | helps with | help with | helped with | helps against | works against | \
      improve | improves | improved | improving | improvement in | improvement of | improvements in | protect against | protects \
      against | protected against | protection against | protective against | cure | cures | cured | lower the risk of | lowers the \
      risk of | lowered the risk of | lower risk of | reduced risk of | reduces the risk of | reduce the risk of | cut the risk of | \
      cuts the risk of | decrease the risk of | decreases the risk of | decreased risk of | control | controls | controlled | \
      controlling | manage | manages | managing | management of | combat | combats | fight | fights | fighting | ward off | suppress \
      | suppresses | soothe | soothes | calm | calms | reverse | reverses | reversed | reversal of | effective against | effective \
      for | effective in | efficacy in | beneficial in | good for | helpful for | helpful in | prophylaxis of | prophylaxis against \
      | prophylaxis for | minimize | minimise | got rid of | gets rid of | get rid of | lessen | lessens | lessened | mitigate | mitigates | mitigated | mitigating | diminish | \
      diminishes | abolished | counteract | counteracts | antidote | eradicate | eradicates | eradicating | clear up | clears up | \
      tame | tames | tamed | taming | quell | quells | ward off | wards off | warding off
      """, reach: 12,
      examples: ["It relieves ⟦pain⟧ and stiffness.", "Taking it lowers the risk of ⟦stroke⟧."]),
    Trigger(
      .relieved, .backward,
      """
      is relieved by | was relieved by | were relieved by | is reduced by | was reduced by | is prevented by | was prevented by | \
      improved with | improved after | responded to | respond to | responds to | disappeared with | was controlled with | were \
      controlled with | was treated with | were treated with | is treated with | are treated with | treated successfully
      """,
      reach: 10, examples: ["⟦Pain⟧ was relieved by the drug."]),
    Trigger(
      .treated, .forward,
      """
      for | to treat | treat | treats | treating | treatment of | treatment for | therapy of | therapy for | the treatment of | for \
      the treatment of | used in | used for | used to treat | used against | indicated in | indicated for | prescribed for | \
      prescribed to treat | approved for | licensed for | licensed to treat | remedy for | medication for | medicine for | cure for \
      | management of | adjunct in | admitted with | because \
      of his | because of her | with a history of | has a history of | with underlying | with known | with preexisting | with \
      pre-existing | on account of | maintenance of | refractory | newly diagnosed | taken for | given for | took it for | taking it \
      for | take it for | underwent | with advanced | with metastatic | with severe | with chronic | with active | with relapsed | \
      with refractory | with recurrent
      """, reach: 8,
      examples: [
        "It is used for ⟦depression⟧.", "Doctors prescribe it for the treatment of ⟦epilepsy⟧.",
      ],
      nots: ["Watch for ⟦rash⟧."]),
    Trigger(
      .treated, .forward,
      """
      studies of | study of | trials of | trial of | studies in | trials in | trial in | in the setting of
      """,
      reach: 8, stops: .comma,
      examples: ["In studies of ⟦cold sores⟧, headache was seen."]),
    Trigger(
      .treated, .forward,
      """
      patients with | patient with | man with | woman with | girl with | boy with | infant with | male with | female with | \
      adolescent with | case with | volunteers with | people with | persons with | person with | adults with | children with | women \
      with | men with | individuals with | those with | subjects with | infants with | boys with | girls with | adolescents with | \
      neonate with | males with | females with | child with | adult with | suffering from | suffers from | suffer from | diagnosed \
      with | diagnosis of | diagnosed as having | who have | who has | living with | affected by | affected with
      """, reach: 8, stops: .verb,
      examples: ["A patient with ⟦asthma⟧ took it.", "We saw children with ⟦epilepsy⟧."],
      nots: ["A man with asthma developed ⟦hepatitis⟧."]),
    Trigger(
      .treated, .backward,
      "patient | patients | sufferers | infected | carriers | survivors | -infected | -positive", reach: 1,
      examples: ["We followed ⟦epilepsy⟧ patients."]),
    Trigger(
      .treated, .forward, "without enough | too little of | lack of it | deficiency of it", reach: 24, stops: .contrast,
      examples: ["Without enough of it, children can get ⟦rickets⟧."]),
    Trigger(
      .treated, .forward, "anti", reach: 3, examples: ["It has anti-⟦cancer⟧ effects."]),
    Trigger(
      .precaution, .forward,
      """
      if you have | if you have ever had | if you had | if you have had | if you suffer from | if you are | if you've | if the \
      patient has | tell your doctor about | caution in | caution with | with caution in | care in | care is needed in | care is \
      needed with | people who have | anyone with | do not take it if | not suitable for | contraindicated in | predisposed to | \
      prone to
      """, reach: 16, stops: .drug,
      examples: ["Tell your doctor if you have ⟦asthma⟧ or liver disease.", "Use with caution in ⟦epilepsy⟧."]),
    Trigger(
      .precaution, .forward,
      """
      see clinical trials | see clinical studies | see clinical trial experience | see warnings | see warnings and precautions | see adverse \
      reactions | see precautions | see use in | see contraindications | see drug interactions | see indications
      """, reach: 12,
      examples: ["Anemia was common [see Clinical Trials in ⟦breast cancer⟧]."]),
  ]

  static let distance: [Trigger] = [
    Trigger(
      .historical, .forward,
      """
      history of | a history of | past history of | previous episodes of | prior episodes of | previously had | used to have | had \
      suffered from | prior to treatment | before treatment | at baseline | pre-treatment
      """,
      reach: 8, examples: ["He had a history of ⟦migraine⟧."]),
    Trigger(
      .relative, .forward,
      """
      family history of | mother had | father had | sister had | brother had | parents had | family member with | relatives with | \
      my aunt | my uncle | my cousin | my neighbour | my neighbor | my coworker | my colleague | a friend of mine | my friend
      """,
      reach: 8,
      examples: ["There is a family history of ⟦glaucoma⟧.", "My aunt got ⟦hepatitis⟧ from it."]),
    Trigger(
      .animal, .sentence,
      """
      rats | rat | mice | mouse | rabbit | rabbits | dogs | dog | cats | horses | pigs | puppies | monkeys | monkey | guinea pigs | guinea pig | \
      hamsters | rodent | rodents | in vitro | animal studies | animal study | animal models | animal model | in animals | \
      laboratory animals | cell culture | cultured cells | primates | piglets | zebrafish | marmoset | marmosets | macaque | macaques | baboons | \
      gerbils | ferrets | beagle | beagles | collie | collies | labradors | greyhounds | spaniels | terriers | foals | mares | minipigs | sheep | cattle | \
      calves | goats | hens | frogs | fruit flies
      """, examples: ["High doses caused ⟦tumors⟧ in rats."]),
    Trigger(
      .comparison, .forward, "instead of | in place of | rather than", reach: 2, stops: .comma,
      examples: ["It caused drowsiness in place of ⟦insomnia⟧."]),
    Trigger(
      .comparison, .forward,
      """
      than placebo | on placebo | with placebo | of placebo | placebo group | taking placebo | receiving placebo | given placebo | \
      placebo recipients
      """,
      reach: 4, stops: .comma,
      examples: []),
    Trigger(
      .comparison, .forward, "unlike | in contrast to | in contrast with | as opposed to", reach: 24, stops: .comma,
      examples: ["Unlike drugs that cause ⟦cough⟧, this one does not."]),
    Trigger(
      .comparison, .forward,
      """
      feels like a | feels like the | feel like a | like a bad | as if you had | resembles | mimics
      """, reach: 5, stops: .comma,
      examples: ["Withdrawal feels like a bad ⟦flu⟧."]),
    Trigger(
      .comparison, .forward,
      "than with | than on | compared with | compared to | in comparison with | in comparison to | versus | vs | than", reach: 3,
      stops: .comma, examples: []),
  ]
}
