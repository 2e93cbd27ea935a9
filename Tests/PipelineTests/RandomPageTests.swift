import Foundation
import Testing

/// Pages put together at random from what scraped pages are made of.
@Suite struct RandomPageTests {
  private static let fragments = [
    "Metformin may cause nausea, vomiting and a rash.", "Take 500 mg twice daily with meals.", "Do not take warfarin with aspirin.",
    "â€œIt doesnâ€™t cause weight gain,â€\u{9D} she says.", "Naltrexone &amp; bupropion caused head-\nache in 5&ndash;10&nbsp;% of people.",
    "AspirinMore bleeding\nAmiodaroneHigher level", "| Dose | Effect |\n|---|---|\n| 5 mg lisinopril | dizziness |", "Side effects",
    "• dry cough",
    "Home | About | Contact", "Deja un comentario sobre este artículo", "Warfarin[12] causes bleeding.3 It is old.", "{Link: x}",
    "\u{FEFF}\u{200B}",
    "Read more best online casino bonus about sertraline, which may cause insomnia.", "\0\u{1}", "漢字のページです。",
    "© 2020 Site. All rights reserved.",
    "Ibuprofen 200\u{A0}mg–400\u{202F}mg every 4 to 6 hours.", "1. Start low", "---", "Leave a comment", "By Jo Bell on March 3, 2021",
  ]
  private static let tags = [
    "<p>", "</p>", "<li>", "</ul>", "<div class=nav>", "</div>", "<td>", "<tr>", "<!-- x -->", "<b>", "&lt;", "<script>x</script>",
  ]
  private static let encodings: [String.Encoding] = [.utf8, .windowsCP1252, .utf16LittleEndian]

  /// The pages' bytes by name; the same for a seed each time.
  private static func pages(_ count: Int) -> [String: [UInt8]] {
    var noise = Noise(state: 7)
    var out: [String: [UInt8]] = [:]
    for number in 0..<count {
      let isHTML = number % 3 == 0
      var text = ""
      for _ in 0..<noise.next(14) {
        if isHTML { text += tags[noise.next(tags.count)] }
        text += fragments[noise.next(fragments.count)] + ["\n", "\n\n", " ", "\r\n"][noise.next(4)]
      }
      let encoding = encodings[number % encodings.count]
      var bytes = [UInt8](text.data(using: encoding, allowLossyConversion: true) ?? Data())
      if encoding == .utf16LittleEndian { bytes = [0xFF, 0xFE] + bytes }
      if number % 7 == 0 { for _ in 0..<3 where !bytes.isEmpty { bytes[noise.next(bytes.count)] = UInt8(noise.next(256)) } }
      out["p\(number)." + (isHTML ? "html" : number % 5 == 0 ? "md" : "txt")] = bytes
    }
    return out
  }

  @Test("blocks tile every page, and every fact's words stand where it says") func promises() throws {
    let work = Workplace()
    let pages = Self.pages(90)
    for (name, bytes) in pages { work.write("in/" + name, bytes) }
    let run = try posology(["run", work.path("in"), "-o", work.path("out"), "--quiet"])
    #expect(run.status == 0, "\(run.messages)")
    let checked = try posology(["validate", work.path("out"), "--source", work.path("in")])
    #expect(checked.status == 0, "\(checked.output.prefix(2000))")
    var ends: [String: Int] = [:]
    for block in records(work.path("out/blocks.jsonl")) {
      let document = block["document"] as! String
      #expect(block["start"] as! Int == ends[document, default: 0])
      ends[document] = (block["end"] as! Int)
    }
    #expect(ends == pages.filter { !$0.value.isEmpty }.mapValues(\.count))
    #expect(records(work.path("out/mentions.jsonl")).count > 50)
  }
}

/// Numbers that look random and are the same each time.
private struct Noise {
  var state: UInt64

  mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
