/// What the reader of doses makes of a text, and what it must leave alone; the tests run every one.
extension DoseReader {
  static let examples: [ReaderExamples] = [
    ReaderExamples(
      "dose.amount",
      [
        .makes("The usual dose of ⟦metformin|drug⟧ is ⟦500 mg|dose⟧ twice a day.", "role=usual", "frequency=2/day"),
        .makes("Start ⟦sertraline|drug⟧ at ⟦25 mg|dose⟧ once daily.", "role=starting", "frequency=1/day"),
        .makes("⟦Topiramate|drug⟧: the maximum dose is ⟦200 mg per day|dose⟧.", "role=maximum", "amount=200..200 mg per day"),
        .makes("The dose of ⟦gabapentin|drug⟧ may go up to ⟦1,800 mg a day|dose⟧.", "role=maximum"),
        .makes("The maximum daily dose of ⟦tramadol|drug⟧ is ⟦400 mg|dose⟧.", "role=maximum", "amount=400..400 mg per day"),
        .makes("The daily dose of ⟦venlafaxine|drug⟧ is ⟦150 mg|dose⟧.", "amount=150..150 mg per day"),
        .makes("The usual maintenance dose of ⟦lithium|drug⟧ is ⟦400 to 1,200 mg|dose⟧ once a day.", "role=maintenance"),
        .makes("⟦Losartan|drug⟧ comes in ⟦25|dose⟧, ⟦50|dose⟧ and ⟦100 mg|dose⟧ tablets.", "role=strength", "form=tablet"),
        .makes("Start ⟦topiramate|drug⟧ at ⟦25 mg|dose⟧, increase by ⟦25 mg|dose⟧ weekly to a maximum of 200 mg.", "role=step"),
        .makes("Take at least ⟦600 mg|dose⟧ of ⟦ibuprofen|drug⟧ daily.", "role=minimum"),
        .makes("Take ⟦valacyclovir|drug⟧ ⟦1 g|dose⟧ three times a day for 7 days.", "frequency=3/day", "duration=7 days"),
        .makes("Take ⟦ibuprofen|drug⟧ ⟦400 mg|dose⟧ every 8 hours as needed.", "frequency=3/day", "as_needed=true"),
        .makes("Children aged 6 to 12 years: ⟦cetirizine|drug⟧ ⟦5 mg|dose⟧ twice daily.", "population=children 6-12 years"),
        .makes("Give ⟦amoxicillin|drug⟧ ⟦25 mg/kg per day|dose⟧ by mouth.", "route=oral"),
        .makes("Never take ⟦200 mg|dose⟧ of ⟦sildenafil|drug⟧.", "polarity=negated"),
        .makes("For hypertension the starting dose of ⟦lisinopril|drug⟧ is ⟦10 mg|dose⟧ daily.", "indication=hypertension"),
        .makesNothing("Take metformin with a full glass (250 ml) of water."), .makesNothing("Buy 90 pills of prednisone for $39."),
        .makesNothing("Metformin lowers glucose below 100 mg/dl."), .makesNothing("Should I take 500 mg of metformin?"),
        .makesNothing("Metformin is used in people over 60 kg."), .makesNothing("Metformin was approved in 1995."),
        .makesNothing("In rats given 80 mg/kg, ketoconazole caused malformations."),
      ]),
    ReaderExamples(
      "dose.words",
      [
        .makes("⟦Low-dose|dose⟧ ⟦naltrexone|drug⟧ is being studied.", "qualitative=low-dose"),
        .makes("We gave ⟦high-dose|dose⟧ ⟦methotrexate|drug⟧ to nine patients.", "qualitative=high-dose"),
        .makesNothing("The dose of metformin depends on the kidneys."),
      ]),
    ReaderExamples(
      "dose.row",
      [
        .makes(
          "Doses\n\n| Dose | Escitalopram | Bupropion |\n| Starting dose | ⟦10 mg|dose⟧ once daily | ⟦150 mg|dose⟧ once daily |\n",
          "role=starting"),
        .makes(
          "Doses\n\n| Dose | Escitalopram | Bupropion |\n| Maximum dose | ⟦20 mg per day|dose⟧ | ⟦450 mg per day|dose⟧ |\n", "role=maximum"),
        .makesNothing("Trial of zolpidem\n\n| Reaction | Zolpidem 10 mg (n=685) | Placebo (n=473) |\n| Headache | 7% | 6% |\n"),
        .makesNothing("Prices\n\n| Pack | Escitalopram | Bupropion |\n| 30 tablets | 9 euros | 14 euros |\n"),
      ]),
  ]
}
