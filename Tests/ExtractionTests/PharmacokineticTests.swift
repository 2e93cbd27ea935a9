import Lexicon
import Prose
import Testing

@testable import Extraction

@Suite struct PharmacokineticTests {
  private func figures(_ text: String) -> [String] {
    DoseWorkbench.mentions(text, .pharmacokinetic).sorted { ($0.spans.last?.range.lower ?? 0) < ($1.spans.last?.range.lower ?? 0) }.map {
      "\($0.drug.name) \(DoseWorkbench.text($0.values[.parameter])) \(DoseWorkbench.text($0.values[.amount]))"
    }
  }

  @Test(
    "figures",
    arguments: [
      ("The half-life of naltrexone is 4 hours.", ["naltrexone half-life 4h"]),
      ("Warfarin: some 99% is bound to albumin.", ["warfarin protein binding 99%"]),
      ("The bioavailability of naltrexone is 5 to 60%.", ["naltrexone bioavailability 5..60%"]),
      ("Salbutamol works within 5 minutes.", ["albuterol onset 5min"]),
      ("Varenicline: peak levels are reached in 3 to 4 hours.", ["varenicline peak 3..4h"]),
      ("Sildenafil acts for up to 4 hours.", ["sildenafil duration 4h"]),
      ("Naltrexone: effects last 24 to 72 hours.", ["naltrexone duration 24..72h"]),
      ("Metformin\n\nHalf-life: 6 hours", ["metformin half-life 6h"]),
      ("Only 11% of acamprosate is absorbed.", ["acamprosate absorption 11%"]),
      ("Varenicline: 92% leaves unchanged in the urine.", ["varenicline excretion 92%"]),
      ("The volume of distribution of risperidone is 1 to 2 L/kg.", ["risperidone volume of distribution 1..2L/kg"]),
      (
        "The half-life of sertraline is about 26 hours; for mirtazapine it is 20 to 40 hours.",
        ["sertraline half-life 26h", "mirtazapine half-life 20..40h"]
      ),
      ("Topiramate: bioavailability 80%, half-life 21 hours.", ["topiramate bioavailability 80%", "topiramate half-life 21h"]),
      ("Protein binding of tamoxifen is above 98%.", ["tamoxifen protein binding 98%"]),
      ("Tamoxifen reaches its peak level in the blood about five hours after a dose.", ["tamoxifen peak 5h"]),
      ("Onset of action of lorazepam: 15 to 30 minutes.", ["lorazepam onset 15..30min"]),
      ("Fluoxetine has a half-life of 4 to 6 days.", ["fluoxetine half-life 4..6d"]),
      ("Less than 5% of a simvastatin dose reaches the circulation.", ["simvastatin bioavailability 5%"]),
      ("Half of the sildenafil dose lasts; its half-life is 4 hours.", ["sildenafil half-life 4h"]),
      ("Lisinopril reaches steady state after 3 days.", ["lisinopril steady state 3d"]),
    ])
  func figures(_ text: String, _ expected: [String]) { #expect(figures(text) == expected) }

  @Test(
    "no figure of the drug",
    arguments: [
      "Take naltrexone for 7 days.", "In rats the half-life of risperidone is 0.8 hours.",
      "Antacids cut the absorption of gabapentin by about 20%.", "Nausea from metformin lasts 2 weeks.",
      "A course of ciprofloxacin lasts 7 days.", "About 5% of people on atorvastatin had muscle pain.",
      "We saw the doctor about metformin last week, after eleven months.",
    ])
  func none(_ text: String) { #expect(figures(text).isEmpty) }

  @Test("a metabolite's half-life is not the drug's") func metabolite() {
    #expect(figures("The half-life of risperidone is 3 hours, that of 9-hydroxyrisperidone 21 hours.") == ["risperidone half-life 3h"])
  }
}
