/// What the reader of pharmacokinetics makes of a text, and what it must leave alone; the tests run every one.
extension PharmacokineticLists {
  static let examples: [ReaderExamples] = [
    ReaderExamples(
      "pharmacokinetic.figure",
      [
        .makes("The half-life of ⟦naltrexone|drug⟧ is ⟦4 hours|amount⟧.", "parameter=half-life"),
        .makes("⟦Fluoxetine|drug⟧ has a half-life of ⟦4 to 6 days|amount⟧.", "parameter=half-life", "amount=4..6 d"),
        .makes("The bioavailability of ⟦naltrexone|drug⟧ is ⟦5 to 60%|amount⟧.", "parameter=bioavailability"),
        .makes("⟦Warfarin|drug⟧: some ⟦99%|amount⟧ is bound to albumin.", "parameter=protein binding"),
        .makes("Protein binding of ⟦tamoxifen|drug⟧ is above ⟦98%|amount⟧.", "parameter=protein binding"),
        .makes("⟦Salbutamol|drug⟧ works within ⟦5 minutes|amount⟧.", "parameter=onset"),
        .makes("Onset of action of ⟦lorazepam|drug⟧: ⟦15 to 30 minutes|amount⟧.", "parameter=onset"),
        .makes("⟦Varenicline|drug⟧: peak levels are reached in ⟦3 to 4 hours|amount⟧.", "parameter=peak"),
        .makes("⟦Sildenafil|drug⟧ acts for up to ⟦4 hours|amount⟧.", "parameter=duration"),
        .makes("Only ⟦11%|amount⟧ of ⟦acamprosate|drug⟧ is absorbed.", "parameter=absorption"),
        .makes("⟦Varenicline|drug⟧: ⟦92%|amount⟧ leaves unchanged in the urine.", "parameter=excretion"),
        .makes("The volume of distribution of ⟦risperidone|drug⟧ is ⟦1 to 2 L/kg|amount⟧.", "parameter=volume of distribution"),
        .makes("⟦Lisinopril|drug⟧ reaches steady state after ⟦3 days|amount⟧.", "parameter=steady state"),
        .makes(
          "The half-life of sertraline is about ⟦26 hours|amount⟧; for ⟦mirtazapine|drug⟧ it is ⟦20 to 40 hours|amount⟧.",
          "drug=mirtazapine"),
        .makesNothing("Take naltrexone for 7 days."), .makesNothing("In rats the half-life of risperidone is 0.8 hours."),
        .makesNothing("Antacids cut the absorption of gabapentin by about 20%."), .makesNothing("Nausea from metformin lasts 2 weeks."),
        .makesNothing("A course of ciprofloxacin lasts 7 days."), .makesNothing("About 5% of people on atorvastatin had muscle pain."),
      ]),
    ReaderExamples(
      "pharmacokinetic.row",
      [
        .makes(
          "Kinetics\n\n| Parameter | Escitalopram | Bupropion |\n| Half-life | ⟦30 hours|amount⟧ | ⟦21 hours|amount⟧ |\n", "drug=bupropion"),
        .makes(
          "Kinetics\n\n| Parameter | Escitalopram | Bupropion |\n| Protein binding | ⟦56%|amount⟧ | ⟦84%|amount⟧ |\n", "drug=escitalopram"),
        .makesNothing("Prices\n\n| Pack | Escitalopram | Bupropion |\n| Share of cost | 56% | 84% |\n"),
      ]),
  ]
}
