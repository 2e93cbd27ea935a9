import Testing

@testable import Cleaning
@testable import Prose

@Suite struct HTMLCleanerTests {
  private func text(_ html: String) -> String {
    var document = HTMLPage.document(SourceDocument(id: "page", source: "page.html", format: .html, content: Array(html.utf8)))
    Cleaner().clean(&document)
    return String(decoding: CleanText.assemble(document).text, as: UTF8.self)
  }

  private static func post(_ name: String, _ minute: Int, _ words: String) -> String {
    """
    <div class=post><div class=author><b>\(name)</b><br>Posts: 12\(minute)<br>Joined: Jan 2018</div><div class=date>Mar 3, 2020, 10:\(minute) AM</div>
    <div class=body><p>\(words)</p></div><a>Reply</a> <a>Quote</a> <a>Report</a></div>
    """
  }

  @Test("of a plain forum what was posted stays, short or long, and who posted goes") func plainForum() {
    let clean = text(
      "<title>Fexolan and juice?</title><h1>Fexolan and juice?</h1>"
        + Self.post("kayak", 12, "My doctor gave me fexolan 60 mg twice a day. Can I still drink apple juice?")
        + Self.post("NurseAnn", 30, "Juice takes away half of the dose. Water does not.")
        + Self.post("bob52", 41, "I got a headache on 120 mg.")
        + "<div class=similar><h3>Similar threads</h3><ul><li><a href=1>Moranol tired</a></ul></div>")
    for words in ["60 mg twice a day", "half of the dose", "I got a headache on 120 mg."] {
      #expect(clean.contains(words), "lost: \(words)")
    }
    for words in ["kayak", "NurseAnn", "bob52", "Posts", "Joined", "Quote", "Moranol"] {
      #expect(!clean.contains(words), "left in: \(words)")
    }
  }

  @Test("a heading goes with the section that a rule removes, and the list with the heading over references") func emptySections() {
    let clean = text(
      """
      <title>Fexolan</title><h1>Fexolan</h1><p>Fexolan is an old medicine for hay fever that is taken by mouth, once or twice a day, by people of all ages.</p>
      <h2>Side effects</h2><ul><li>dry mouth<li>headache</ul><h2>References</h2><ol><li>Product Information. Hayaway. Pollen Labs.</ol>
      <h2>Further information</h2><p>Always consult your healthcare provider to ensure the information displayed on this page applies to your personal circumstances.</p>
      """)
    #expect(clean.contains("- headache") && !clean.contains("Hayaway") && !clean.contains("Further information"))
  }

  @Test func aTitleHasNoNumberOfASection() {
    let clean = text(
      """
      <h2>LEAFLET FOR USERS</h2><p><b>Fexolan 60 mg tablets</b></p><p>1. What fexolan is and why it is taken<br>2. How it is taken</p>
      <p>1. What fexolan is and why it is taken</p><p>Fexolan is an old medicine for hay fever that is taken by mouth, once or twice a day, by people of all ages.</p>
      """)
    #expect(!clean.hasPrefix("1."))
  }

  @Test("every rule that a block or a cut names is listed") func rulesAreListed() {
    let ids = Set(CleaningRules.rules.map(\.id) + CleaningRules.structure.map(\.id))
    let page =
      Self.post("kayak", 12, "Take [ad_1] it (read more: on tea) daily. Read more: On tea. It may cause a headache.")
      + Self.post("bob52", 41, "I got a headache on 120 mg.") + Self.post("Ann", 50, "Take 60 mg of it.")
    var document = HTMLPage.document(SourceDocument(id: "page", source: "page.html", format: .html, content: Array(page.utf8)))
    Cleaner().clean(&document)
    var found: Set<String> = []
    for block in document.blocks {
      if case .removed(_, let rule) = block.verdict { found.insert(rule) }
      found.formUnion(block.cuts.map(\.rule))
    }
    #expect(found.subtracting(ids).isEmpty)
    #expect(found.isSuperset(of: ["navigation.aside", "navigation.aside-sentence", "mark.shortcode"]))
  }

  @Test("a table of doses at the end of a short page is no footer") func dosesAtTheEnd() {
    let clean = text(
      """
      <title>Adverse reactions of fexolan</title><h1>Adverse reactions of fexolan</h1><p>The table lists the adverse reactions that were seen in 2,418 adults.</p>
      <table><tr><th rowspan=2>Organs<th rowspan=2>Reaction<th colspan=2>Patients in percent<tr><th>Fexolan (N=2418)<th>Placebo (N=1385)
      <tr><th rowspan=2>Stomach<td>Nausea<td>24<td>8<tr><td>Dry mouth<td>13<td>5<tr><td colspan=4>Reactions in 5% or more.</table>
      <h2>Dose</h2><table><tr><th>Starting dose<td>60 mg once daily<tr><th>Target dose<td>120 mg once daily<tr><th>Maximum dose<td>180 mg a day</table>
      """)
    #expect(clean.hasSuffix("Dose\n\nStarting dose | 60 mg once daily\nTarget dose | 120 mg once daily\nMaximum dose | 180 mg a day\n"))
    #expect(clean.contains("\n | Dry mouth | 13 | 5\n"))
  }
}
