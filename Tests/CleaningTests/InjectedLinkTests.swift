import Testing

@testable import Cleaning
@testable import Prose

/// Sold links that were pushed into sentences: they go to the byte, and nothing of the sentence with them.
@Suite struct InjectedLinkTests {
  private static func page(_ link: String) -> String {
    """
    Felodipine: dose and side effects

    The usual starting dose of felodipine is 5 mg once daily\(link), and after two weeks the doctor may raise it to 10 mg daily.

    The most common side effects are swollen ankles, flushing and headache\(link) during the first weeks of treatment.

    """
  }

  @Test(arguments: [
    "best online pharmacy no prescription", "buy cheap viagra online", "buy generic lasix no prescription", "canadian pharmacy online",
    "tadalafil for sale online", "cheap cialis 20mg",
    "ambien buy online no rx", "phentermine 37.5 buy online", "online casino real money no deposit", "best casino bonus 2023",
    "free spins no deposit uk", "situs judi slot online terpercaya",
    "pay someone to write my paper", "custom essay writing service", "russian mail order brides", "best dating sites for over 50",
    "rolex replica watches", "louis vuitton outlet online", "cheap nfl jerseys from china",
    "payday loans online same day", "personal loans bad credit", "car insurance quotes online", "buy instagram followers",
    "garage door repair near me", "mobile app development company",
    "viagra kaufen ohne rezept", "acheter viagra en ligne", "comprar cialis sin receta", "kasyno online bez depozytu",
    "hausarbeit schreiben lassen", "roofing contractors in dallas tx", "where to buy phentermine online cheap",
    "best price viagra online canada", "tramadol 50mg online cod", "real money online slots", "agen judi bola terbaik",
    "bad credit car loans", "personal injury lawyer chicago", "life insurance quotes online", "fake designer handbags", "vape shop near me",
    "keto gummies for sale",
  ])
  func goes(link: String) { #expect(cleanText(Self.page(" " + link)) == cleanText(Self.page(""))) }

  @Test(arguments: [
    "People who play online casino games every day may develop a gambling disorder, and pramipexole has been linked to it.",
    "Ask your health insurance company for quotes before you choose a plan, or use a discount card.",
    "Some college students buy modafinil online, and some patients get antibiotics without prescription.",
    "Firm mattresses are no better, and a thoracic outlet syndrome can cause the same pain in the arm.",
    "Plumbers and roofing workers are exposed to asbestos, and keto diet pills and gummies are not tested for safety.",
    "Where to buy naloxone online is a question that many families ask, and Asian girls had lower doses than Russian girls.",
    "A lawyer or attorney can help with a personal injury claim, and cod liver oil is sold online for the heart.",
    "Steroids are for sale in many gyms, and generic versions are for sale in most countries.",
  ])
  func isTheArticlesOwn(sentence: String) {
    let page = Self.page("") + "\n" + sentence + " It is safe in most people who take the medicine with food.\n"
    #expect(cleanText(page).contains(sentence))
  }

  @Test func leavesTheEndOfAPhraseBehindTheLink() {
    let sentence =
      "Most of what goes wrong with felodipine goes wrong best online casino bonus in company, but replica watches uk together with diltiazem it is rare."
    let page = Self.page("") + "\n" + sentence + "\n"
    #expect(cleanText(page).contains("goes wrong in company, but together with diltiazem"))
  }

  @Test func aRowOfSoldLinksGoesWhole() {
    let row = "essay pro login | best vpn deals 2022 | wholesale nfl jerseys from china | kredit"
    #expect(!cleanText(Self.page("") + "\n" + row + "\n").contains("kredit"))
  }

  @Test func whatAPageIsAboutIsNotSoldOnIt() {
    let lines = [
      "", "They rank local shops in the red hot market by best crypto agency reviews, and pay for it.", "Most crypto funds fell in spring.",
      "Few firms keep crypto in their books.", "A crypto fund may close.",
    ]
    let page = "How funds are sold\n" + lines.map { $0 + "\n" }.joined(separator: "\n")
    #expect(cleanText(page).contains(lines[1]))
  }
}
