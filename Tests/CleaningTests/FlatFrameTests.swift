import Testing

@testable import Cleaning
@testable import Prose

/// Where the article ends and its frame begins on flat pages that have a line for everything.
@Suite struct FlatFrameTests {
  private func check(_ page: String, keeps: [String] = [], removes: [String] = []) {
    let cleaned = cleanText(page)
    for words in keeps { #expect(cleaned.contains(words), "\(words) is lost in:\n\(cleaned)") }
    for words in removes { #expect(!cleaned.contains(words), "\(words) stays in:\n\(cleaned)") }
  }

  private static let article = """
    Gabapentin was made against fits, and doctors now give it for pain in damaged nerves. It calms nerves that fire without a reason.
    The kidneys clear all of it, so that people with weak kidneys need smaller doses and longer pauses between them.

    """

  @Test("lines broken anywhere are paragraphs again, items and headings are not")
  func raggedLines() {
    let page =
      "Sulfasalazine\n" + Self.article + """
        The tablets are yellow, but
        the shade may differ with
        the brand your chemist has in stock.
        How to take it
        You begin with one 500 mg tablet
        a day. The dose goes
        up by one tablet each week. Take the last of
        them at night.
        Nausea,
        headache and
        loss of appetite are common.
        Call us if you have:
        blisters
        yellow eyes

        """
    check(
      page,
      keeps: [
        "The tablets are yellow, but the shade may differ with the brand your chemist has in stock.\n",
        "one 500 mg tablet a day. The dose goes up by one tablet each week. Take the last of them at night.\n",
        "Nausea, headache and loss of appetite are common.\n", "How to take it\n", "blisters\n",
      ])
  }

  @Test("tools below a monograph go with the sections among them")
  func toolsBelow() {
    let page =
      "Gabapentin Dosage\n" + Self.article
      + "Initial dose: 300 mg orally three times a day\nMore about gabapentin\nCheck interactions\nCompare alternatives\nReviews (3,021)\nDrug images\nSide effects\nDuring pregnancy\nDrug class: antiepileptics\nDrug information\n"
    check(page, keeps: ["300 mg orally"], removes: ["More about", "Side effects", "pregnancy", "Drug class", "Drug information"])
  }

  @Test("names of sections one below the other are a menu, a list below a colon is not")
  func sectionsAbove() {
    let menu =
      "Gabapentin\nGeneric name: gabapentin\nBrand name: Neurontin\nDrug class: anticonvulsants\nUses\nWarnings\nDosage\nSide effects\nInteractions\nWhat is gabapentin?\n"
    check(menu + Self.article, keeps: ["What is gabapentin?", "Brand name: Neurontin"], removes: ["Warnings", "Interactions"])
    check(
      "Gabapentin\n" + Self.article + "This leaflet tells you about:\nUses\nDosage\nSide effects\nInteractions\n", keeps: ["Interactions"])
  }

  @Test("what users wrote of a medicine stays, what the page counts and asks goes")
  func reviews() {
    func review(_ words: String, _ when: String) -> String {
      "Taken for \(when)\nMarch 4, 2020\n\(words)\n8 / 10\n31 people found this helpful\nWas this helpful? Yes No\nReport\n"
    }
    let said = [
      "\"It took the edge off my sciatica within an hour but I could not sleep and itched all over.\"",
      "\"Two tablets and I had a seizure in the kitchen. Never again.\"",
      "\"Works, but coming off after three years was hell: sweats, crying.\"",
    ]
    let page =
      "Tramadol : 14 User Reviews & Ratings\nTramadol for back pain\nSort by: Most helpful | Newest\n"
      + zip(said, ["6 months", "2 years", "less than 1 month"]).map { review($0, $1) }.joined() + "Write a review\n"
    check(page, keeps: said, removes: ["found this", "Write a review", "Was this"])
  }

  @Test("a list and a word of advice at the page's end stay, the hours of the clinic do not")
  func listsAtTheEnd() {
    let page =
      "Gabapentin for cats\n" + Self.article
      + "Side effects\nSleepiness\nA wobbly walk\nDrooling\nWhen to call us\nIf your cat does not wake up for meals, call the clinic.\nOur opening hours\nMon-Fri 8am - 6pm\n"
    check(page, keeps: ["Drooling", "When to call us", "does not wake up"], removes: ["opening hours", "Mon-Fri"])
    check("Vancomycin\n" + Self.article + "Do not mix with\nheparin\nceftriaxone\nTags: nursing\n", keeps: ["heparin", "ceftriaxone"])
  }

  @Test func goodsWithPricesAreNoDoses() {
    let page =
      "Loratadine 10 mg\n" + Self.article + "Related products\nCetirizine 10 mg 30s\n£2.49\nNasal spray 15 ml\n£4.99\nCustomer services\n"
    check(page, removes: ["Cetirizine", "Nasal spray"])
  }

  @Test func whatAPatientAsksAtLengthIsNoTitle() {
    let page =
      "Ask the pharmacist\nCan I crush my nifedipine tablets?\nDate: 12 March 2018\nMy father cannot swallow his nifedipine 30 mg XL tablets at all. May I crush one and mix it with yoghurt?\n"
      + "No. The tablet lets the drug out over 24 hours. Crushed, the whole dose comes at once, and his pressure may fall so far that he faints.\n"
    #expect(cleanText(page).hasPrefix("Can I crush my nifedipine tablets?\n"))
  }

  @Test func theNameAboveAMonographIsItsTitle() {
    let page =
      "Zolpidem\nCOMMON BRAND NAME(S): Ambien, Edluar\nWhat is this medication?\nZOLPIDEM treats insomnia. It helps you get to sleep faster.\n"
      + "What should I tell my care team before I take this medication?\nThey need to know if you have any of these conditions:\nDepression\nLiver disease\nSleep apnea\n"
      + "How should I use this medication?\nTake this medication by mouth on an empty stomach. Do not take it if you cannot stay in bed for 7 to 8 hours.\n"
    #expect(cleanText(page).hasPrefix("Zolpidem\n"))
    check(page, keeps: ["COMMON BRAND", "What is this medication?", "What should I tell"])
  }

  @Test(arguments: [
    "di Redazione, 12 marzo 2020", "Por Ana Prado em 12 de abril de 2021", "Понравилась статья? Поделитесь с друзьями!",
  ])
  func bylinesAbroad(line: String) {
    let page = "Ketoprofen\n" + line + "\n" + Self.article
    check(page, keeps: ["Gabapentin was made"], removes: [line])
  }

  @Test func aBibliographyAbroadGoes() {
    let page =
      "Bisoprolol\nBisoprolol ist ein Arzneistoff aus der Gruppe der Betablocker. Er senkt den Puls und den Blutdruck und schützt das Herz.\nDosierung\nBegonnen wird mit 1,25 mg am Tag. Die Höchstdosis ist 10 mg am Tag.\n"
      + "Einzelnachweise[Bearbeiten | Quelltext bearbeiten]\n↑ K. Brand: Herzmittel. Verlag Linde, 2011, S. 44.\n"
    check(page, keeps: ["1,25 mg am Tag"], removes: ["Einzelnachweise", "Brand"])
  }

  @Test func theFrameOfAPageThatIsOneLineIsCut() {
    let article = Self.article.split(separator: "\n").joined(separator: " ")
    let page =
      "Home About Contact Log in Search \(article) The usual dose is 300 mg three times a day. Share this: Facebook Twitter Leave a Reply "
      + "Your email address will not be published. Required fields are marked * Recent Posts Archives Privacy Policy © 2019 Health Blog.\n"
    #expect(cleanText(page) == article + " The usual dose is 300 mg three times a day.\n")
  }
}
