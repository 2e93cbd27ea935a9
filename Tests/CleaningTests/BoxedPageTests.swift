import Foundation
import Testing

@testable import Cleaning
@testable import Prose

/// Pages that page builders make: what a page says stands in boxes of its own, some short, some folded up.
@Suite struct BoxedPageTests {
  private static let prose = """
    <p>Fexolan has calmed the noses of many people since the nineties, and most who take it feel well enough to work, drive and sleep as they did before.</p>
    <p>The tablet needs about an hour until it does something, and what it does lasts for a day, so that the hour at which you take it hardly matters.</p>
    <p>Fruit juice stops part of it on its way into the blood, which is why a glass of water goes with it better than anything else that you may like.</p>
    """

  private static func page(_ body: String) -> String {
    """
    <html lang=en><head><title>Fexolan</title></head><body><header><nav><ul><li><a href=/>Home</a></li><li><a href=/d>Drugs</a></li></ul></nav></header>
    <main><h1>Fexolan</h1>\(body)</main><footer><p>© 2020 Pollen Pages. All rights reserved.</p></footer></body></html>
    """
  }

  private func text(_ body: String, favor: Cleaner.Favor = .balanced) -> String {
    let content = Array(Self.page(body).utf8)
    var document = HTMLPage.document(SourceDocument(id: "page", source: "page.html", format: .html, content: content))
    Cleaner(favor: favor).clean(&document)
    return String(decoding: CleanText.assemble(document).text, as: UTF8.self)
  }

  private func expect(_ body: String, keeps: [String], removes: [String] = []) {
    let text = text(body)
    for words in keeps { #expect(text.contains(words), "lost: \(words)") }
    for words in removes { #expect(!text.contains(words), "left in: \(words)") }
  }

  @Test(
    "a short box that states something of medicine stays beside long paragraphs",
    arguments: [
      ("<section><h2>Dose</h2><p>Take 120 mg once a day.</p></section>", ["Dose", "120 mg once"]),
      (
        "<section><h2>Side effects</h2><ul><li>Dry mouth</li><li>Headache</li></ul></section>",
        ["Side effects", "- Dry mouth", "- Headache"]
      ),
      (
        "<section><h2>Side effects</h2><div class=grid><div class=col><h3>Common</h3><ul><li>Headache</li></ul></div><div class=col><h3>Rare</h3>"
          + "<ul><li>Hives</li></ul></div></div></section>",
        ["Common", "- Headache", "Rare", "- Hives"]
      ),
      (
        "<details><summary>Undesirable effects</summary><table><tr><th>Class</th><th>Common</th></tr><tr><td>Skin</td><td>Rash</td></tr></table></details>",
        ["Undesirable effects", "Skin | Rash"]
      ),
      ("<div class=row><div>Start</div><div>60 mg a day</div></div>", ["Start", "60 mg a day"]),
      (
        "<section><h3>Who should not take it?</h3><p>People with severe kidney disease.</p></section>", ["Who should not", "severe kidney"]
      ),
    ])
  func shortBoxes(box: String, words: [String]) {
    expect("<section>\(Self.prose)</section>\(box)", keeps: words)
    expect("<section>\(Self.prose)</section>\(box)<section>\(Self.prose)</section>", keeps: words)
  }

  @Test(
    "a box that a reader unfolds is judged as if it were in sight, a hidden menu or pop-up is not",
    arguments: [
      "<div role=tabpanel hidden>", "<div class=\"tab-pane fade\" style=\"display: none\">",
      "<div class=accordion-body style='display:none'>",
      "<div class=part style='display:none'>", "<div class='section-body collapsed' aria-hidden=true style='display:none'>",
    ])
  func foldedBoxes(box: String) {
    let hidden = "<div class=welcome style='display:none'><h2>Dose</h2><p>Take 180 mg once a day.</p></div>"
    expect(
      "<div class=part>\(Self.prose)</div>\(box)<h2>Dosage</h2><p>Start with 60 mg twice a day.</p></div>\(hidden)",
      keeps: ["Dosage", "60 mg twice"], removes: ["180 mg"])
  }

  @Test(
    "names that page builders give to any box say nothing of its place",
    arguments: [
      "<div class=card><div class=card-header>Dose</div><div class=card-body><p>Take 60 mg twice a day.</p></div></div>",
      "<div class='elementor-element elementor-widget elementor-widget-text-editor'><h2>Dose</h2><p>Take 60 mg twice a day.</p></div>",
      "<section id=recommended-dose><h2>Dose</h2><p>Take 60 mg twice a day.</p></section>",
      "<section id=dosage-forms><h2>Dose</h2><p>Take 60 mg twice a day.</p></section>",
    ])
  func plainNames(box: String) { expect("\(Self.prose)\(box)\(Self.prose)", keeps: ["Dose", "60 mg twice"]) }

  @Test(
    "on a page that is made of a question and its answers these stay, be they short; below an article comments go",
    arguments: [
      ("itemscope itemtype='https://schema.org/DiscussionForumPosting'", "itemprop=comment", true),
      ("itemscope itemtype='https://schema.org/DiscussionForumPosting'", "class=reply", true),
      ("itemscope itemtype='https://schema.org/QAPage'", "itemprop=suggestedAnswer", true), ("class=question", "class=answer", true),
      ("class=article", "class=comment", false),
    ])
  func answers(page: String, answer: String, isKept: Bool) {
    let words = ["It passed in ten days when I took 60 mg.", "Mine is worse at night, so I take it at noon."]
    let answers = words.map { "<div \(answer)><p>\($0)</p></div>" }.joined()
    expect("<div \(page)><div>\(Self.prose)</div><div>\(answers)</div></div>", keeps: isKept ? words : [], removes: isKept ? [] : words)
  }

  @Test("what is said of one medicine is said again of the next, but a copy of all is a copy") func anotherMedicine() {
    func section(_ name: String) -> String {
      "<h2>\(name)</h2><p>The usual dose is 60 mg twice a day, with a glass of water.</p><h3>Side effects</h3><p>It may cause headache, a dry mouth and hives.</p>"
    }
    let once = Self.prose + section("Fexolan") + section("Moranol")
    for (body, count) in [(once, 2), (once + once, 2), (Self.prose + section("Fexolan") + section("Fexolan"), 1)] {
      let text = text(body)
      #expect(text.components(separatedBy: "The usual dose is 60 mg").count - 1 == count)
      #expect(text.components(separatedBy: "headache, a dry mouth").count - 1 == count)
    }
  }

  @Test func anInfoboxIsRead() {
    let box =
      "<div class=infobox><table><tr><th>Trade names</th><td>Inderal, Hemangeol</td></tr><tr><th>Half-life</th><td>3 to 6 hours</td></tr></table></div>"
    expect(box + Self.prose, keeps: ["Trade names | Inderal, Hemangeol"])
  }

  @Test(
    "a link pushed into a sentence goes from tag to tag, glued to its words or not",
    arguments: [
      "<p>Take 60 mg twice daily<a href=//x.example>best online casino bonus</a> with water, and not with juice.</p>",
      "<p>Take 60 mg twice daily <a href=//x.example>play slots for real money</a> with water, and not with juice.</p>",
    ])
  func injectedLinks(paragraph: String) {
    expect(
      Self.prose + paragraph + Self.prose, keeps: ["Take 60 mg twice daily with water, and not with juice."],
      removes: ["casino", "slots", "play"])
  }

  @Test(
    "a short box that points elsewhere or is of something else goes",
    arguments: [
      ("<div><h3><a href=/m>Moranol: side effects</a></h3><p>Headache and rash are common.</p></div>", "rash"),
      ("<div><h3>Side effects of moranol</h3><p>Headache and rash.</p><a href=/m>Read more</a></div>", "Read more"),
      ("<aside><h3>Side effects of moranol</h3><p>Headache and rash.</p></aside>", "rash"),
      ("<div><h3>Opening hours</h3><p>Monday to Friday</p></div>", "Opening hours"),
    ])
  func otherBoxes(box: String, words: String) { expect("<section>\(Self.prose)</section>\(box)", keeps: [], removes: [words]) }
}
