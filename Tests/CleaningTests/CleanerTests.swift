import Testing

@testable import Cleaning
@testable import Prose

@Suite struct CleanerTests {
  private static let page = """
    Home   Medicines   About us   Contact   Log in

    Fexolan: what it is and how to take it

    Fexolan: what it is and how to take it

    By Ada Moss, RN | Posted on May 3, 2021 | 4 min read

    Fexolan is an old medicine for hay fever. It is taken by mouth and works for about a day, so that one tablet in the morning is enough for most people.

    Side effects

    • nausea
    • dry mouth
    • headache (rare)

    Related articles
    Ten teas for the spring
    Why dust makes you sneeze

    Do not take more than 180 mg a day. Children under twelve should take half of the dose of an adult, and babies none at all.[3]

    Fexolan is an old medicine for hay fever. It is taken by mouth and works for about a day, so that one tablet in the morning is enough for most people.

    Order your tablets today and get free delivery!

    References

    1. Moss A, Reed B. Antihistamines in spring. J Pollen. 2014;3(2):11-9. doi:10.5555/jp.2014.3. PMID: 12345678

    Deja un comentario

    © 2021 Pollen Post. All rights reserved.
    """

  @Test func keepsTheArticleAndNothingElse() {
    let text = String(decoding: CleanText.assemble(cleaned(Self.page)).text, as: UTF8.self)
    #expect(
      text == """
        Fexolan: what it is and how to take it

        Fexolan is an old medicine for hay fever. It is taken by mouth and works for about a day, so that one tablet in the morning is enough for most people.

        Side effects

        - nausea
        - dry mouth
        - headache (rare)

        Do not take more than 180 mg a day. Children under twelve should take half of the dose of an adult, and babies none at all.

        """)
  }

  @Test func everyRemovalNamesAReasonAndARule() {
    let document = cleaned(Self.page)
    var reasons: Set<Reason> = []
    for block in document.blocks {
      guard case .removed(let reason, let rule) = block.verdict else { continue }
      reasons.insert(reason)
      #expect(!rule.isEmpty)
    }
    #expect(reasons.isSuperset(of: [.navigation, .duplicate, .byline, .promotion, .reference, .form, .disclaimer, .whitespace]))
  }

  @Test func readsWhatThePageSaysOfItself() {
    let metadata = cleaned(Self.page).metadata
    #expect(metadata.title == "Fexolan: what it is and how to take it")
    #expect(metadata.author == "Ada Moss, RN")
    #expect(metadata.published == "2021-05-03")
    #expect(metadata.site == "Pollen Post")
    #expect(metadata.citations.first?.doi == "10.5555/jp.2014.3")
    #expect(metadata.citations.first?.pmid == "12345678")
  }

  @Test func blocksStillCoverEveryByte() {
    let document = cleaned(Self.page)
    var at = 0
    for block in document.blocks {
      #expect(block.range.lower == at)
      at = block.range.upper
    }
    #expect(at == document.length)
  }

  @Test func placesMatchTheText() {
    let document = cleaned(Self.page)
    let clean = CleanText.assemble(document)
    for (block, offset) in clean.placed {
      let bytes = document.blocks[block].text.bytes
      #expect(Array(clean.text[offset..<(offset + bytes.count)]) == bytes)
    }
  }

  @Test func cutsAnInjectedLinkAndNothingMore() throws {
    let document = cleaned(
      "The usual starting dose is 5 mg cheap essay writing service once a day with food, and it may be doubled after a week.\n")
    let block = try #require(document.blocks.first { $0.kind.isText })
    #expect(block.text.string == "The usual starting dose is 5 mg once a day with food, and it may be doubled after a week.")
    #expect(block.cuts.map(\.reason) == [.spam])
    #expect(block.torn == ["The usual starting dose is 5 mg ".utf8.count])
  }

  @Test(arguments: [
    (
      "Fexolan may cause headache buy zolpidem online cheap and dizziness in some people.",
      "Fexolan may cause headache and dizziness in some people."
    ),
    ("The usual dose is 5 mg order generic cialis 20 mg online overnight once a day.", "The usual dose is 5 mg once a day."),
    ("Fexolan cheap viagra no prescription overnight can cause loose stools.", "Fexolan can cause loose stools."),
  ]) func cutsAnOrderForAMedicine(_ torn: String, _ whole: String) throws {
    let block = try #require(cleaned(torn + " Take it with food, and drink a glass of water.\n").blocks.first { $0.kind.isText })
    #expect(block.text.string.hasPrefix(whole))
  }

  @Test(arguments: [
    "Never buy zolpidem online without a prescription from your doctor.", "Patients who order generic cialis online risk a fake.",
    "Some sites sell cheap zolpidem online, and that is against the law.",
    "A campaign has advice on how to safely buy prescription medicines online.",
    "Websites that offer discount generic viagra online are often frauds.",
  ]) func leavesWhatTheArticleSaysOfOrders(_ sentence: String) throws {
    let block = try #require(cleaned(sentence + " Fexolan can cause headache and a rash.\n").blocks.first { $0.kind.isText })
    #expect(block.text.string.hasPrefix(sentence))
  }

  @Test func keepsAListWithoutBullets() {
    let text = String(
      decoding: CleanText.assemble(
        cleaned("Frequency not defined\n\nRetinopathy\nQT prolongation\nHypoglycemia\n\nTinnitus may last for weeks.\n")
      ).text, as: UTF8.self)
    #expect(text.contains("QT prolongation"))
  }

  @Test func keepsAListOfEffectsAboveTheFirstParagraph() {
    let clean = cleanText(
      """
      PillPort Treatments Help Cart (0)
      Home › Antibiotics › Fexolan
      Fexolan at a glance
      • Works for infections of the skin
      • May cause nausea and a rash
      • Not during pregnancy
      Fexolan is an antibiotic that has been around for forty years, and most patients take one tablet of 100 mg twice a day with food.
      It was found in a mould, and it stops the enzyme that bacteria need to build their walls, so that they burst as they grow.
      """)
    #expect(clean.contains("- Not during pregnancy"))
    #expect(!clean.contains("Cart"))
  }

  @Test func cutsASentenceThatSellsFromAParagraphAboutEffects() throws {
    let document = cleaned(
      "Fexolan can cause nausea, headache and a rash in the first week. Subscribe to our newsletter and order now with free shipping. "
        + "Patients with kidney disease should take half of the dose, and nobody should drink alcohol with it.\n")
    let block = try #require(document.blocks.first { $0.kind.isText })
    #expect(block.isKept)
    #expect(block.cuts.map(\.reason) == [.promotion])
    #expect(block.text.string.hasPrefix("Fexolan can cause nausea, headache and a rash in the first week. Patients"))
    #expect(block.torn.isEmpty, "a whole sentence leaves no torn end")
  }

  @Test func keepsTheRepliesOfAForumAndNotItsSignatures() {
    let clean = cleanText(
      """
      PillTalk Forums > Sleep > which one works for YOU?
      which one works for YOU?
      03-10-2016, 08:14 PM #1 mossy Junior Member Posts: 3
      hi all, i have been awake for a week and my doctor gave me 10 mg of fexolan. does it help anyone?
      03-10-2016, 09:02 PM #2 tess Senior Member Posts: 6,120
      It does here, though the dizziness in the first days was no fun at all and i nearly stopped.
      Tess -- asleep since 1994, two cats
      04-10-2016, 07:20 AM #3 bike Member Posts: 12
      took me nine weeks to feel it. my wife sleeps like a stone on half of that.
      """)
    #expect(clean.hasPrefix("which one works for YOU?\n"))
    #expect(clean.contains("nine weeks"))
    #expect(!clean.contains("two cats"))
    #expect(!clean.contains("Posts"))
  }

  @Test(
    "what leads elsewhere is cut from a paragraph, and nothing beside it",
    arguments: [
      ("It is taken once a day (read more: ten ways to sleep).", "It is taken once a day."),
      (
        "It dries the nose. Read more: Why dust makes you sneeze. Most people feel no drowsiness.",
        "It dries the nose. Most people feel no drowsiness."
      ),
      (
        "It dries the nose. Click here for our guide to hay fever. Most people feel no drowsiness.",
        "It dries the nose. Most people feel no drowsiness."
      ),
      (
        "It dries the nose. Download our free app to track your doses! Most people feel no drowsiness.",
        "It dries the nose. Most people feel no drowsiness."
      ),
      (
        "It dries the nose. For more information about our services call 555-0144 today. It may cause a headache in some people.",
        "It dries the nose. It may cause a headache in some people."
      ),
      (
        "It dries the nose. https://hayshop.example/buy Most people feel no drowsiness.",
        "It dries the nose. Most people feel no drowsiness."
      ),
      ("It dries the nose [also read: our tea for sleep], and it may cause a headache.", "It dries the nose, and it may cause a headache."),
      (
        "It is used for hay fever, cheap car insurance quotes online hives, and itching of the skin.",
        "It is used for hay fever, hives, and itching of the skin."
      ),
      (
        "It dries the nose. Share this: Friendbook Chirper. Most people feel no drowsiness.",
        "It dries the nose. Most people feel no drowsiness."
      ),
      (
        "It dries the nose. To learn more about hay, visit our resource page. Most people feel no drowsiness.",
        "It dries the nose. Most people feel no drowsiness."
      ),
      (
        "Take the tablet half an hour before breakfast. Get 20% off your first order with code HAY20! Swallow it whole.",
        "Take the tablet half an hour before breakfast. Swallow it whole."
      ),
      (
        "It dries the nose. (adsbygoogle = window.adsbygoogle || []).push({}); Most people feel no drowsiness.",
        "It dries the nose. Most people feel no drowsiness."
      ),
      (
        "It dries [ad_1] the nose. [/vc_row][vc_row css=\"a\"] Most people feel no drowsiness.",
        "It dries the nose. Most people feel no drowsiness."
      ),
      ("It dries the nose [of most people], and [a beta-blocker] does not.", nil),
      ("Half of it is gone after 14 hours (see also section 5.2), and food does not matter.", nil),
      ("Read more slowly if your eyes are dry. The leaflet says so, and the dose is 60 mg.", nil),
      ("Visit your doctor if a rash or hives come. Your health insurance company may ask for a form.", nil),
      ("If you click here and there at night you may feel drowsy. Take 60 mg a day.", nil),
    ] as [(String, String?)])
  func cutsWhatLeadsElsewhere(_ paragraph: String, _ left: String?) {
    let clean = cleanText(
      "Fexolan for hay fever\n\nFexolan is an old medicine for hay fever. It is taken by mouth and works for about a day.\n\n\(paragraph)\n"
    )
    #expect(clean.split(separator: "\n").last == (left ?? paragraph)[...])
  }

  @Test func keepsTheHeadOfATable() {
    let clean = cleanText(
      """
      YOUR TABLETS

      NAME               HOW MUCH        WHEN               WHAT FOR
      Fexolan            2.5 mg          twice a day        hay fever
      Moranol            40 mg           in the morning     swollen legs

      """)
    #expect(clean.contains("NAME"))
  }

  @Test(
    arguments: [
      "Reading time: 3 minutes", "Ada Moss • 2 August 2023 • tagged hair, men", "Version 11, reviewed 1 February 2018 by the committee",
      "Pell Trust Monograph 58 page 2", "The nurse behind her desk on Quay Street. Photo: B. Reed", "Swipe to see the whole table",
      "Join the newsletter and grab my free planner!", "ADA MOSS Staff Reporter", "Have a question for Ada? Write to ada@example.com",
      "SAVE $12.40 on fexolan! Show this coupon.", "People who bought this also bought: tea, honey",
      "Dotty on March 9, 2023 said: it made me itch", "Moss A(1), Reed B(2), Pell C(1).", "Author information: (1)Dept of Tea, Nowhere.",
      "This column cannot replace a visit to your own doctor.", "« Older: The great thermometer | Newer: Lentil soup »",
    ])
  func removesTheLine(_ line: String) {
    let clean = cleanText(
      """
      Fexolan for hay fever

      Fexolan is an old medicine for hay fever. It is taken by mouth and works for about a day, so that one tablet is enough for most people.

      \(line)

      Do not take more than 180 mg a day. Children under twelve should take half of the dose of an adult, and babies none at all.

      """)
    #expect(!clean.contains(line), "left in")
    #expect(clean.contains("180 mg"))
  }
}
