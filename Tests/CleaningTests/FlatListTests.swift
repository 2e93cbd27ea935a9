import Testing

@testable import Cleaning
@testable import Prose

/// Text without empty lines, where the model of lines doubts what stands behind the last paragraph.
@Suite struct FlatListTests {
  private static let article = """
    Fexolan for hay fever
    Fexolan has been in use for more than twenty years, and doctors know it well. It is sold as tablets and as a syrup, and most people \
    take it without trouble once they have found the right strength.
    When you swallow a tablet of Fexolan, it is taken up from the gut within two hours and reaches the liver, where part of it is \
    changed before it enters the blood.
    People over 65 often need less of it, because the kidneys clear Fexolan more slowly with age.

    """
  private static let end = """
    Related articles
    Ten teas for the spring
    About us
    Privacy Policy
    """

  private func kept(_ lines: String) -> [String] {
    var document = Document(flat: Self.article + lines + "\n" + Self.end)
    Cleaner().clean(&document)
    let text = String(decoding: CleanText.assemble(document).text, as: UTF8.self)
    return Array(text.split(separator: "\n").map(String.init).dropFirst(4))
  }

  @Test(arguments: [
    "Common\n- nausea\n- headache\n- dizziness\nRare\n- hepatitis\n- loss of sight",
    "Skin\n- itching\n- rash\nWhen the heart is weak\n- swelling\n- short breath",
    "Stop it and ring us at once if you get\n• hives\n• a swollen tongue",
    "Common\nTremor\nCold hands\nSlow pulse\nRare\nLung scarring\nLiver failure",
    "Heart\nfast heartbeat\nfainting\nBrain\nconfusion\ndrowsiness\nOther\nweight gain\ncold feet",
    "Selten\n- Husten\n- Mundtrockenheit\nWas Sie meiden sollten\n- Alkohol",
    "Interacts with\n- cimetidine\n- linezolid\n- tramadol",
    "Effect\nFexolan\nPlacebo\nDry mouth\n22\n8\nSleepiness\n30\n10\nNausea\n7\n6",
    "Warnings\nkidney disease\nhigh blood pressure\npregnancy",
    "Side effect\nFexolan 120 mg\nPlacebo\nTingling\n50%\n6%\nTiredness\n15%\n11%\nLess hunger\n9%\n1%",
  ])
  func keepsAList(_ lines: String) {
    #expect(kept(lines) == lines.replacing("•", with: "-").split(separator: "\n").map(String.init))
  }

  @Test(arguments: [
    "Fever and a sore throat may occur.", "Take 2 puffs every 4 hours.", "Do not take it in pregnancy.",
    "Side effects are nausea, diarrhea and belching.",
  ])
  func keepsALastSentenceBehindAnAdvertisement(_ sentence: String) {
    #expect(kept("The usual dose is 120 mg a day.\nBook Now\n" + sentence) == ["The usual dose is 120 mg a day.", sentence])
  }

  @Test(arguments: [
    "Popular now\nMigraine relief\nSleep better\nYour heart", "We treat anxiety.", "Conditions we treat\n- Migraine\n- Anxiety\n- Gout",
    "Guides\n- What is gout?\n- How to Treat a Migraine at Home\n- Foods That Help With Arthritis", "- Home\n- Shop\n- Headache",
  ])
  func keepsNoMenu(_ lines: String) { #expect(kept(lines).isEmpty) }

  private func text(_ page: String) -> String {
    var document = Document(flat: page)
    Cleaner().clean(&document)
    return String(decoding: CleanText.assemble(document).text.filter { $0 != 0x0D }, as: UTF8.self)
  }

  @Test(arguments: [
    "Drug: Fexolan\nClass: Antihistamine\nDose: 120 mg at bedtime\nRoute: Oral\nSide effects: headache\nStorage: room temperature",
    "Questions about Fexolan\nQ: How long is a course?\nA: Five days at 120 mg a day.\nQ: Will I be tired?\nA: Yes, a little.",
    "Fexolan (Silen)\nClass: antihistamine\nIndication: hay fever\nDosage: 60 mg twice a day; not to exceed 180 mg/day\nRenal: use with caution",
    "Fexolan at a glance\nIncreases drowsiness: alcohol, sleeping pills, strong painkillers\nSneezing stops within an hour of the first dose.",
    "Usual dose\n500 mg to 1 g every 12 hours for 10 days\nFexolan works for about a day and is taken by mouth, with food or without it.",
  ])
  func takesNoFieldOrQuestionForTheTitle(_ page: String) {
    #expect(text(page).split(separator: "\n") == page.split(separator: "\n"))
  }

  @Test func keepsTheFieldsAboveTheFirstParagraph() {
    let fields = "Generic name: fexolan\nBrand names: Silen, Sine\nDrug class: antihistamines\nDosage form: capsule"
    let page = Self.article.split(separator: "\n", maxSplits: 1)
    #expect(text("Home\nDrugs\n\(page[0])\n\(fields)\n\(page[1])").contains(fields.replacing("\n", with: "\n\n")))
  }

  @Test func findsTheTitleBelowAStatesBanner() {
    let title = "Drug Safety Notice: New warning for antihistamines"
    let banner = "An official website of the kingdom\nHere's how you know\nMENU\n\(title)\nShare Tweet Email Print\n"
    #expect(text(banner + Self.article.drop { $0 != "\n" }.dropFirst()).hasPrefix(title))
  }

  @Test func readsAListWithBulletsOnLinesOfTheirOwn() {
    let lines = "Common (may affect up to 1 in 10 people)\n-\nnausea\n-\nheartburn\n-\nringing in the ears"
    let items = ["Common (may affect up to 1 in 10 people)", "- nausea", "- heartburn", "- ringing in the ears"]
    #expect(kept(lines) == items)
    #expect(kept(lines.replacing("-\n", with: "•\n")) == items)
  }

  @Test func takesNoFrequencyForTheTitle() {
    let page =
      "Home / Medicijnen / Fexolan\nFexolan\nWaarvoor wordt het gebruikt?\nFexolan remt de loopneus.\nBijwerkingen\nSoms (bij 1 op de 100 mensen)\n• Hoofdpijn\n• Diarree"
    #expect(text(page).hasPrefix("Fexolan\n") && text(page).contains("loopneus"))
  }

  @Test func cutsASoldLinkFromAShortSentence() {
    let sentence = "Common side effects are dizziness and tiredness."
    #expect(kept(sentence + " essay writing service reviews") == [sentence])
  }

  @Test func endsWithTheCountOfComments() {
    let comments = "Wendy says:\nJune 4, 2018 at 9:14 am\nI lost half my hair on 240 mg and it came back when I stopped!\nReply"
    #expect(kept("3 thoughts on “Fexolan for hay fever”\n\(comments)\n\(comments)").isEmpty)
  }

  @Test func cutsAnUnrelatedTailBehindEmptyLines() {
    let page = Self.article.split(separator: "\n").joined(separator: "\n\n")
    let tail = "See also\n\nLions beat Bears 3:1 in extra time\n\nThe best video games of all time\n\nWelcome to our Penpoint community"
    #expect(text(page + "\n\n" + tail) == page + "\n")
  }

  @Test("a strength in the first line of the article does not keep it from being the title") func aStrengthInTheTitle() {
    let title = "Fexolan 120 mg tablets: information for the patient"
    var document = Document(
      flat: "Home | Medicines A-Z | Conditions | Contact us\n\n\(title)\n\n" + Self.article.drop { $0 != "\n" }.dropFirst())
    Cleaner().clean(&document)
    #expect(document.metadata.title == title)
  }
}
