import Testing

@testable import Prose

@Suite struct FlatTextTests {
  private func blocks(_ text: String, isMarkdown: Bool = false) -> [Block] {
    let content = Array(text.utf8)
    return FlatText.blocks(Decoder.decode(content).text, length: content.count, isMarkdown: isMarkdown)
  }

  private func words(_ text: String, isMarkdown: Bool = false) -> [String] {
    blocks(text, isMarkdown: isMarkdown).filter(\.kind.isText).map(\.text.string)
  }

  @Test func readsHeadingsListsAndParagraphs() {
    let found = blocks("Side effects\n• nausea\n  – rash\n✓ cough: common\nMost of these pass after a week or two of treatment.\n").filter(
      \.kind.isText)
    #expect(found.map(\.kind) == [.heading, .listItem, .listItem, .listItem, .paragraph])
    #expect(found.map(\.text.string)[1...3] == ["nausea", "rash", "cough: common"])
    #expect(found[1].cuts.map(\.reason) == [.markup])
  }

  @Test func splitsGluedCellsInARunOnly() {
    #expect(
      words("Drug or foodWhat happens\nAspirinMore bleeding\nAmiodaroneHigher level\n") == [
        "Drug or food | What happens", "Aspirin | More bleeding", "Amiodarone | Higher level",
      ])
    #expect(words("GutGlow is a brand\nand nothing else\n") == ["GutGlow is a brand", "and nothing else"])
    #expect(words("1-10%: Rash (5%)Cough (4%)Fever (3%)\n") == ["1-10%: Rash (5%) | Cough (4%) | Fever (3%)"])
  }

  @Test(
    "a header proves a single row with figures",
    arguments: [
      ("SymptomShare\nNausea10%\n", ["Symptom | Share", "Nausea | 10%"]),
      ("WhoStartHighest\nAdults5 mg20 mg\n", ["Who | Start | Highest", "Adults | 5 mg | 20 mg"]),
      ("PubMed\nCovid19 and you\n", ["PubMed", "Covid19 and you"]),
      ("see a.example/AaBcd\nand b.example/opJqa9wxyZzq\n", ["see a.example/AaBcd", "and b.example/opJqa9wxyZzq"]),
      ("HealthLine\nYouTube\n", ["HealthLine", "YouTube"]),
    ])
  func splitsTwoGluedRows(text: String, rows: [String]) { #expect(words(text) == rows) }

  @Test func splitsAGluedHeading() {
    #expect(
      words("UsesFits adults and children who have trouble with sleep.\n") == [
        "Uses", "Fits adults and children who have trouble with sleep.",
      ])
    #expect(words("UsesXML is a company that makes machines for the lab.\n").count == 1)
  }

  @Test("lines of a list without bullets are not joined, though they begin small") func listsAreNotHardWrapped() {
    let page =
      "Fexolan is given to people who have these:\nhay fever\nhives of any kind\nan itching skin\nHow it is taken by most people, and how long\nonce a day\nbefore meals\nSide effects\ndry mouth\nheadache\n"
    #expect(words(page).count == 10)
  }

  @Test("rows that end in a pipe are rows, each apart or not", arguments: ["\n", "\n\n"]) func rowsEndInPipes(_ gap: String) {
    #expect(
      words("People | Dose |\(gap)Adults and others | 60 mg | daily |\(gap)Children | 30 mg |\(gap)It is old.\n") == [
        "People | Dose", "Adults and others | 60 mg | daily", "Children | 30 mg", "It is old.",
      ])
  }

  @Test func fencesOfCodeAreMarkup() {
    #expect(
      words("Doses of fexolan\n```html\nAge | Dose |\n---|---|\nAdults | 60 mg |\n```\nTake it with water.\n").contains {
        $0.contains("```")
      } == false)
  }

  @Test func joinsHardWrappedLines() {
    let text = """
      A LEAFLET

      You have been given this leaflet because you have had a
      small tube put into one of the arteries of your heart. You
      will go home on two medicines which act on the clotting of
      your blood. The second wears off after about a day (its half-
      life is short), and panto-
      prazole may be added.

      Please read it at your own pace and then show it to anyone
      who looks after you at home or who prescribes for you. It
      is not long.
      """
    let found = words(text)
    #expect(found.count == 3)
    #expect(found[1].contains("had a small tube"))
    #expect(found[1].contains("half-life"))
    #expect(found[1].contains("pantoprazole"))
  }

  @Test func readsRowsOfPipesAndTabs() {
    #expect(words("Dose\tEffect\n5 mg\tnone\n") == ["Dose | Effect", "5 mg | none"])
    #expect(words("| Dose | Effect |\n|---|---|\n| 5 mg | none |\n") == ["Dose | Effect", "5 mg | none"])
  }

  @Test func readsFrontMatter() {
    let text = "---\ntitle: \"Metformin at a glance\"\nauthor: Jo Bell\ndate: 2020-03-04\ntags:\n  - diabetes\n---\n\nTake it with food.\n"
    let found = blocks(text, isMarkdown: true)
    #expect(found.filter(\.kind.isText).map(\.text.string) == ["Metformin at a glance", "Take it with food."])
    #expect(found[0].verdict == .removed(.markup, rule: "markup.front-matter"))
    let metadata = FlatText.metadata(Decoder.decode(Array(text.utf8)).text)
    #expect(metadata.title == "Metformin at a glance" && metadata.author == "Jo Bell" && metadata.published == "2020-03-04")
    #expect(words(text).count == 6, "a plain text has none")
    #expect(words("---\nNo end of it.\n", isMarkdown: true) == ["No end of it."])
  }

  @Test func aMarkTakesTheBlankThatItWouldLeave() {
    #expect(words("{Link: a} Take it {Link: b} with food. {Link: c} {Link: d}\n") == ["Take it with food."])
    #expect(words("It may cause nausea [3] [4] and rash.\n") == ["It may cause nausea and rash."])
  }

  @Test func joinsBrokenWordsOfFewLines() {
    #expect(words("It may cause nau-\nsea in well-\nknown ways.\nAnd\n") == ["It may cause nausea in well-known ways.", "And"])
  }

  @Test func readsMarkdown() {
    let found = blocks("# Dose\n\nTake **5 mg** with [food](https://example.org/a_b).\n\n* once\n* twice\n", isMarkdown: true).filter(
      \.kind.isText)
    #expect(found.map(\.text.string) == ["Dose", "Take 5 mg with food.", "once", "twice"])
    #expect(found.map(\.kind) == [.heading, .paragraph, .listItem, .listItem])
    #expect(found[0].layout.level == 1)
  }

  /// Pieces that break readers of lines, put together in every order.
  private static let fragments = [
    "Side effects", "• ", "\r\n", "\n", "\n\n", "\t", "  ", "&nbsp;", "&#8217;", "â€™", "|", " | ", "Uses", "Fits well", "(5%)Rash",
    "AspirinMore", "[12]", "agitation.24 Then",
    "{Link: x}", "-", "half-\nlife", "\u{FEFF}", "\u{200B}", "\0", "é", "漢字", "😀", "1. ", "Q: ", "___", "# ", "**", "[a](b)", "1, 2",
    "600 IU2,500", "---\n", "title: x\n", "\u{2028}", ". ", "x",
  ]

  @Test(arguments: 0..<400)
  func coversEveryByteOnce(seed: Int) {
    var noise = Noise(seed)
    var content = (0..<noise.next(60)).flatMap { _ in Array(Self.fragments[noise.next(Self.fragments.count)].utf8) }
    if seed % 5 == 0 { for _ in 0..<3 where !content.isEmpty { content[noise.next(content.count)] = UInt8(noise.next(256)) } }
    let decoded = Decoder.decode(content)
    for isMarkdown in [false, true] {
      var at = 0
      for block in FlatText.blocks(decoded.text, length: content.count, isMarkdown: isMarkdown) {
        #expect(block.range.lower == at && block.range.upper > at)
        at = block.range.upper
        #expect(block.kind.isText == !block.text.isEmpty)
        if block.kind.isText { #expect(block.range.contains(block.text.source)) }
        for cut in block.cuts { #expect(block.range.contains(cut.range)) }
        for cell in block.layout.cells { #expect(cell.upper <= block.text.count) }
      }
      #expect(at == content.count)
    }
  }
}
