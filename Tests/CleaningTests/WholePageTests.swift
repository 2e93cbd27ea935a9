import Testing

@testable import Cleaning
@testable import Prose

/// Pages that are content from their first line to their last, short as the lines may be.
@Suite struct WholePageTests {
  private static let label = """
    Drug Facts
    Fexolan 60 mg
    Active ingredient (in each caplet)
    Fexolan 60 mg
    Purpose
    Antihistamine
    Uses
    eases these signs of hay fever for a day:
    sneezing
    runny nose
    Do not use
    if a tablet like this one ever gave you a rash.
    Directions
    grown-ups: 1 caplet a day
    children under 12: ask a doctor
    Other information
    the blister must not be torn
    keep it cool and dry
    Inactive ingredients
    lactose, maize starch, talc
    """

  @Test("the label on a box is content from its head to its list of fillers", arguments: ["\n", "\n\n"])
  func keepsALabelWhole(_ gap: String) {
    let document = cleaned(Self.label.replacing("\n", with: gap) + gap + "Questions?" + gap + "Call 1-800-555-0142 Mon-Fri.\n")
    #expect(document.metadata.title == "Fexolan 60 mg")
    let text = String(decoding: CleanText.assemble(document).text, as: UTF8.self)
    for line in Self.label.split(separator: "\n") { #expect(text.contains(line), "\(line)") }
    #expect(text.count(of: "Fexolan 60 mg") == 2 && !text.contains("555"))
  }

  @Test(
    "sheets of a clinic, works of reference and abstracts are content to their last line",
    arguments: [
      """
      Fexolan for hives
      What is fexolan?
      Fexolan is a medicine that calms the skin.
      How do I take it?
      Once a DAY, at the same time
      Usual dose: 60 mg to 180 mg daily
      Call the ward if you have:
      sore throat or fever
      mouth ulcers
      new breathlessness
      yellow skin
      Alcohol
      Up to 14 units per week
      Vaccines
      Flu jab: yes
      """,
      """
      Fexolan
      Fexolan is an antihistamine.
      Indications and dose
      Hives
      Adult
      60 mg daily
      Side-effects
      Rare or very rare
      Blue toes
      Storage
      Store away from light and frost.
      """,
      """
      Fexolan
      Clinical data
      Pronunciation /ˈfɛksoʊlæn/
      Trade names Hayaway, Nosol, others
      ATC code
      X06XX99 (WHO)
      Legal status
      US: OTC
      Bioavailability 33% by mouth
      Identifiers
      CAS Number
      123-45-6
      Fexolan, first sold as Hayaway, is a medicine of the family of antihistamines that does not make people drowsy.
      Medical uses
      It is used to treat hay fever, hives, and itching of the skin.
      """,
      """
      Fexolan in stubborn hives: a randomized trial
      BACKGROUND: Fexolan has rapid effects on hives.
      METHODS: Forty patients received fexolan 60 mg by mouth or placebo for 40 days.
      RESULTS: Response rates were 64% and 28%. Headache was the most common side effect.
      CONCLUSIONS: It works fast.
      """,
    ])
  func keepsSheetsWhole(_ page: String) {
    let clean = cleanText(page)
    #expect(clean.hasPrefix(String(page.prefix { $0 != "\n" }) + "\n"))
    for line in page.split(separator: "\n") { #expect(clean.contains(line), "\(line)") }
  }

  @Test(
    "leaflets in other languages keep their sections and how often what occurs",
    arguments: [
      """
      Фексолан 60 мг таблетки
      Показания
      Сенная лихорадка у взрослых.
      Режим дозирования
      Начальная доза: 60 мг 1 раз в сутки вечером.
      Побочное действие
      Очень часто: сухость во рту, тошнота.
      Редко: шум в ушах.
      Противопоказания к применению
      болезни сердца
      возраст до 12 лет
      Условия хранения
      В сухом месте.
      """,
      """
      Fexolan: unerwünschte Wirkungen
      Am häufigsten sind Kopfschmerzen und Übelkeit, wie bei vielen Mitteln gegen Heuschnupfen.
      Gelegentlich: Rhinitis.
      Selten: Nasenbluten, Unruhe.
      Sehr selten: Störungen des Geschmacks.
      Häufig: trockener Mund.
      """,
      """
      Fexolán
      Código ATC X06XX99
      Biodisponibilidad 33 %
      Vida media 14 horas
      Fexolán es un medicamento para la alergia que se toma una vez al día con un vaso de agua.
      Efectos secundarios
      Dolor de cabeza
      Boca seca
      """,
    ])
  func keepsLeafletsAbroad(_ page: String) {
    let clean = cleanText(page)
    for line in page.split(separator: "\n") { #expect(clean.contains(line), "\(line)") }
  }

  @Test("an answer stands above the line that says when it was given") func keepsShortAnswers() {
    let page = """
      AskAll - Ask a nurse online
      How long does fexolan stay in the body?
      Asked by Guest, 34 views
      3 nurses answered this
      Ada Moss
      Pharmacy
      About a day: half of it is gone after some 14 hours, and all of it after 3 days.
      Answered on Feb 4, 2017
      2.1k views
      Thank
      Related questions
      Is fexolan a steroid?
      """
    let document = cleaned(page)
    #expect(document.metadata.title == "How long does fexolan stay in the body?")
    #expect(cleanText(page).contains("About a day: half of it is gone"))
    #expect(!cleanText(page).contains("views") && !cleanText(page).contains("steroid"))
  }

  @Test("a menu of conditions and sections above the title is no label") func menusAreNoLabels() {
    let page = """
      HealthHub
      Conditions
      Hives
      Hay fever
      Drugs & Supplements
      Side effects
      Interactions
      Overdose
      Sign In
      Fexolan: uses and side effects
      Fexolan calms the skin of people who have hives, and it does so within an hour or two of the first tablet.
      What is the dose?
      The usual dose is 60 mg once a day. The most is 180 mg a day.
      """
    let clean = cleanText(page)
    for line in ["Conditions", "Interactions", "Overdose", "Sign In"] { #expect(!clean.contains(line), "\(line)") }
    #expect(clean.hasPrefix("Fexolan: uses and side effects\n") && clean.contains("The most is 180 mg"))
  }

  @Test("gaps between all lines of a page of short lines tell nothing") func gapsThatTellNothing() {
    let page = """
      Fexolan for hives
      Ada Moss
      Pin this!
      Fexolan calms the skin of people who have hives, and it does so within an hour or two of the first tablet.
      What is fexolan?
      It is an antihistamine.
      How much do you take?
      60 mg at night
      Side effects I noticed
      Sleepiness
      Dry mouth
      You'll also love
      Turmeric latte recipe
      Golden milk
      About Ada
      Ada is a mom of three who loves dogs.
      Reader Interactions
      """
    let apart = cleanText(page.replacing("\n", with: "\n\n"))
    #expect(apart == cleanText(page).replacing("\n\n", with: "\n").replacing("\n", with: "\n\n").replacing(/\n\n$/, with: "\n"))
    #expect(apart.contains("Dry mouth") && !apart.contains("Golden milk"))
  }

  @Test("a name in small letters on the first line is the title") func takesASmallTitle() {
    let document = cleaned(
      "fexolan (OTC)\nBrand names: Hayaway, Nosol\nDosing & Uses\nTablets\n60 mg\n180 mg\nAdverse Effects\nHeadache (5%)\nDry mouth (2%)\nFexolan is excreted unchanged.\n"
    )
    #expect(document.metadata.title == "fexolan (OTC)")
  }
}

extension String {
  fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
