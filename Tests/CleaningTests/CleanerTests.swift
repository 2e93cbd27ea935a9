import Testing

@testable import Cleaning
@testable import Prose

@Suite struct CleanerTests {
  private func cleaned(_ text: String) -> Document {
    let content = Array(text.utf8)
    let decoded = Decoder.decode(content)
    var document = Document(
      id: "a", encoding: decoded.encoding, invalidBytes: 0, format: .text, length: content.count, metadata: Metadata(),
      blocks: FlatText.blocks(decoded.text, length: content.count))
    Cleaner().clean(&document)
    return document
  }

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
    #expect(block.isTorn)
  }

  @Test func keepsAListWithoutBullets() {
    let text = String(
      decoding: CleanText.assemble(
        cleaned("Frequency not defined\n\nRetinopathy\nQT prolongation\nHypoglycemia\n\nTinnitus may last for weeks.\n")
      ).text, as: UTF8.self)
    #expect(text.contains("QT prolongation"))
  }
}
