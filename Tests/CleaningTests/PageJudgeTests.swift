import Foundation
import Testing

@testable import Cleaning
@testable import Prose

/// A page of a kind, made up for the test: what of it must stay and what must go.
struct MadePage: CustomTestStringConvertible {
  var kind: String
  var html: String
  var kept: [String]
  var removed: [String]
  var testDescription: String { kind }

  static let frame = (
    head: """
    <html><head><title>Metformin for beginners | Pill Pages</title></head><body class="single has-sidebar"><header class="site-header"><nav><ul>
    <li><a href=/>Home</a><li><a href=/a>Articles</a><li><a href=/b>Drugs A to Z</a><li><a href=/c>Contact us</a></ul></nav></header>
    """,
    tail: """
    <aside class="sidebar widget-area"><h3>Popular posts</h3><ul><li><a href=/p1>Ten facts about aspirin</a><li><a href=/p2>Why tablets are white</a></ul>
    <form class="newsletter"><p>Sign up for our newsletter!</p><input><button>Subscribe</button></form></aside>
    <footer class="site-footer"><p>Copyright 2021 Pill Pages. All rights reserved.</p><ul><li><a href=/t>Terms of use</a><li><a href=/p>Privacy policy</a></ul></footer>
    </body></html>
    """
  )

  static let all: [MadePage] = [
    MadePage(
      kind: "article",
      html: frame.head + """
        <main><article class="post type-post tag-metformin"><h1>Metformin for beginners</h1><div class="entry-meta">By Ann Smith on March 5, 2021</div>
        <div class="entry-content"><p>Metformin is a medicine for type 2 diabetes, and doctors have used it for more than sixty years in many countries.</p>
        <h2>How to take it</h2><p>Adults usually begin with 500 mg twice a day with meals. The dose may be raised every week, up to 2 g a day.</p>
        <h2>Side effects</h2><ul><li>Nausea, above all in the first weeks</li><li>Diarrhoea</li><li>A metallic taste</li></ul>
        <p>Ask your doctor before you stop, since sugar levels may rise within days and harm the eyes and kidneys in the long run.</p></div>
        <div class="sharedaddy"><a href=x>Share on Facebook</a></div></article>
        <section class="related-posts"><h3>You may also like</h3><ul><li><a href=/1>Insulin and you: all that one needs to know</a></ul></section>
        <div id="comments"><h3>2 comments</h3><ol><li class="comment"><p>I have taken this for ten years now, and my stomach has never been the same again.</p></ol></div></main>
        """ + frame.tail,
      kept: [
        "Metformin for beginners", "doctors have used it", "How to take it", "500 mg twice a day", "Nausea, above all", "Diarrhoea",
        "A metallic taste",
        "Ask your doctor",
      ],
      removed: [
        "Drugs A to Z", "Share on Facebook", "You may also like", "Insulin and you", "my stomach", "Popular posts", "newsletter",
        "rights reserved", "Terms of use",
      ]),
    MadePage(
      kind: "leaflet",
      html: "<html><head><title>Package leaflet: Metformin 500 mg</title></head><body>" + """
        <h1>Package leaflet: Metformin 500 mg</h1><h2>1. What Metformin is</h2><p>Metformin tablets lower the sugar in the blood of adults with type 2 diabetes.</p>
        <h2>3. How to take it</h2><table><tr><th>Patient</th><th>Dose</th></tr><tr><td>Adults</td><td>500 mg twice daily</td></tr><tr><td>Children from 10 years</td>
        <td>500 mg once daily</td></tr></table><h2>4. Possible side effects</h2><dl><dt>Very common</dt><dd>nausea, vomiting</dd><dt>Very rare</dt><dd>lactic acidosis</dd></dl>
        <ul><li>taste disturbance</li><li>skin rash</li></ul></body></html>
        """,
      kept: [
        "What Metformin is", "lower the sugar", "Patient | Dose", "Adults | 500 mg twice daily", "Very common", "nausea, vomiting",
        "lactic acidosis", "taste disturbance", "skin rash",
      ],
      removed: []),
    MadePage(
      kind: "forum",
      html: frame.head + """
        <div class="forum-thread"><h1>Metformin for beginners: does the nausea go away?</h1>
        <div class="post"><div class="userinfo">sweetpea<br>Senior member<br>Posts: 812</div><div class="postbody"><p>I started with 500 mg last week and feel sick every morning
        after breakfast. Does that go away after some time, or should I ask for the slow release kind?</p></div><div class="signature">Type 2 since 2015</div></div>
        <div class="post"><div class="userinfo">oldtimer<br>Moderator<br>Posts: 9,120</div><div class="postbody"><p>For me it went away after three weeks. Take the tablet in the
        middle of the meal, not before it, and raise the dose slowly as your doctor told you.</p></div><div class="signature">Be kind</div></div></div>
        """ + frame.tail,
      kept: ["feel sick every morning", "went away after three weeks"],
      removed: ["Senior member", "Type 2 since 2015", "Be kind", "Drugs A to Z", "Terms of use"]),
    MadePage(
      kind: "product",
      html: frame.head + """
        <main class="product"><h1>Metformin 500 mg, 60 tablets</h1><div class="price">$ 12.00</div><button>Add to cart</button><div class="product-description">
        <p>Metformin 500 mg film-coated tablets are used in adults with type 2 diabetes when diet and exercise alone do not control the blood sugar.</p>
        <p>Take one tablet two or three times a day during or after meals. Do not take more than six tablets in a day.</p></div>
        <section class="related-products"><h2>Related products</h2><ul><li><a href=/1>Glipizide 5 mg</a><li><a href=/2>Lancets, 100 pieces</a></ul></section></main>
        """ + frame.tail,
      kept: ["film-coated tablets", "Take one tablet"], removed: ["Related products", "Glipizide", "Lancets", "Privacy policy"]),
    MadePage(
      kind: "a note", html: "<p>Take 5 mg of warfarin daily.</p>", kept: ["Take 5 mg of warfarin daily."], removed: []),
    MadePage(
      kind: "a note with a menu", html: "<nav><a href=/>Home</a></nav><h1>Warfarin</h1><p>Take 5 mg daily.</p><footer>Copyright</footer>",
      kept: ["Warfarin", "Take 5 mg daily."], removed: ["Home", "Copyright"]),
  ]
}

@Suite struct PageJudgeTests {
  private func judged(_ html: String) -> Document {
    let content = Array(html.utf8)
    var document = HTMLPage.document(SourceDocument(id: "page", source: "page.html", format: .html, content: content))
    PageJudge.judge(&document)
    return document
  }

  @Test(arguments: MadePage.all) func pagesOfEveryKind(page: MadePage) {
    let text = String(decoding: CleanText.assemble(judged(page.html)).text, as: UTF8.self)
    for words in page.kept { #expect(text.contains(words), "lost: \(words)") }
    for words in page.removed { #expect(!text.contains(words), "left in: \(words)") }
  }

  @Test func everyRemovedBlockNamesItsRule() {
    for page in MadePage.all {
      for block in judged(page.html).blocks {
        if case .removed(_, let rule) = block.verdict { #expect(!rule.isEmpty) }
      }
    }
  }

  @Test func theTitleIsWrittenOnce() {
    let text = String(decoding: CleanText.assemble(judged(MadePage.all[0].html)).text, as: UTF8.self)
    #expect(text.hasPrefix("Metformin for beginners\n\n"))
    #expect(text.components(separatedBy: "Metformin for beginners").count == 2)
  }

  @Test func whatIsSaidTwiceStaysOnce() {
    let paragraph = "<p>Adults usually begin with 500 mg twice a day with meals, as their doctor tells them.</p>"
    let document = judged(
      "<h1>Dose</h1>\(paragraph)<p>The dose may be raised every week, up to 2 g a day, where the kidneys are well.</p>\(paragraph)")
    let verdicts = document.blocks.filter(\.kind.isText).map(\.verdict)
    #expect(verdicts == [.kept, .kept, .kept, .removed(.duplicate, rule: "page.said-before")])
  }

  @Test(arguments: ["", "<html></html>", "<script>x</script>", "<p> </p>"]) func pagesWithoutTextAreLeftAlone(html: String) {
    #expect(judged(html).blocks.allSatisfy { !$0.isKept || $0.text.isEmpty })
  }
}

@Suite struct PageLinesTests {
  @Test(
    arguments: [
      ("Read more: Aspirin and the heart", "page.line-read-more"), ("ADVERTISEMENT", "page.line-advertisement"),
      ("Image caption A tablet", "page.line-caption"),
      ("A white tablet on a table (Image: AFP)", "page.line-caption"), ("Share this article", "page.line-share"),
      ("Read more about it slowly", "page.line-read-more"), ("More than half felt sick.", nil),
      ("Adverts for tablets are not allowed here.", nil),
      ("Related drugs are glipizide and glyburide.", nil), ("Take it with food (see section 3)", nil),
    ] as [(String, String?)])
  func cues(text: String, rule: String?) {
    #expect(PageLines.cue(Array(text.utf8), words: Float(text.split(separator: " ").count))?.rule == rule)
  }
}

@Suite struct PageModelTests {
  @Test func rowsAreAsWideAsTheySay() {
    let content = Array(MadePage.all[0].html.utf8)
    let model = PageModel(HTMLPage.document(SourceDocument(id: "page", source: "page.html", format: .html, content: content)))
    #expect(model.features(first: nil).values.count == model.indices.count * BasicFeatures.width)
    let first = [Float](repeating: 0.5, count: model.indices.count)
    #expect(model.features(first: first).values.count == model.indices.count * (BasicFeatures.width + ContextFeatures.width))
    #expect(model.probabilities().allSatisfy { (0...1).contains($0) })
  }

  @Test func treesAreReadAsTheyAreWritten() {
    // One tree: feature 0 <= 1.5 gives 2, else -2.
    var bytes: [UInt8] = [1, 0]
    for value in [1.5, 2, -2] as [Float] {
      if value == 2 { bytes += [128, 129] }
      bytes += withUnsafeBytes(of: value.bitPattern.littleEndian) { Array($0) }
    }
    var rows = FeatureRows(width: 1, rows: 2)
    rows.add(1)
    rows.add(Float(2))
    let probabilities = BoostedTrees(bytes).probabilities(rows)
    #expect(abs(probabilities[0] - 0.8808) < 0.001)
    #expect(abs(probabilities[1] - 0.1192) < 0.001)
  }
}
