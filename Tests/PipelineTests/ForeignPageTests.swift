import Foundation
import Testing

/// Pages in other languages get status `foreign` and are cleaned in their own.
@Suite struct ForeignPageTests {
  /// How a page was saved.
  enum Layout: String, CaseIterable { case tight, gaps, html }

  let work = Workplace()

  @Test("forms, menus, banners and disclaimers go, the article stays", arguments: Layout.allCases) func cleans(_ layout: Layout) throws {
    for (language, page) in ForeignPages.all {
      work.write("in/\(language).\(layout == .html ? "html" : "txt")", Self.saved(page.split(separator: "\n").map(String.init), layout))
    }
    let made = try posology(["run", work.path("in"), "-o", work.path("out"), "--quiet"])
    #expect(made.status == 0, "\(made.messages)")
    let documents = records(work.path("out/documents.jsonl"))
    #expect(documents.count == ForeignPages.all.count)
    #expect(documents.allSatisfy { $0["status"] as? String == "foreign" })
    #expect(records(work.path("out/facts.jsonl")).isEmpty)
    for (language, page) in ForeignPages.all {
      #expect(documents.contains { $0["language"] as? String == language && ($0["id"] as! String).hasPrefix(language) })
      let text = try String(contentsOfFile: work.path("out/text/\(language).txt"), encoding: .utf8)
      let article = page.split(separator: "\n").filter { $0.hasPrefix("#") }.map { $0.dropFirst() }
      #expect(text.split(separator: "\n") == article)
    }
  }

  private static func saved(_ page: [String], _ layout: Layout) -> String {
    var out = layout == .html ? "<html><body>\n" : ""
    for (index, line) in page.enumerated() {
      let text = line.hasPrefix("#") ? String(line.dropFirst()) : line
      switch layout {
      case .tight: out += text + "\n"
      case .gaps: out += (line.hasPrefix("#-") && page[index - 1].hasPrefix("#-") || index == 0 ? "" : "\n") + text + "\n"
      case .html: out += element(line, text, isTitle: line.hasPrefix("#") && !page[..<index].contains { $0.hasPrefix("#") })
      }
    }
    return out
  }

  /// Without a name that says what it is for.
  private static func element(_ line: String, _ text: String, isTitle: Bool) -> String {
    if isTitle { return "<h1>\(text)</h1>\n" }
    if line.hasPrefix("#-") { return "<ul><li>\(text.dropFirst(2))</li></ul>\n" }
    if line.hasPrefix("#") { return text.count > 60 ? "<p>\(text)</p>\n" : "<h2>\(text)</h2>\n" }
    if text.contains(" | ") {
      return "<ul>" + text.split(separator: "|").map { "<li><a href='/x'>\($0)</a></li>" }.joined() + "</ul>\n"
    }
    if text.hasSuffix("*"), text.count < 20 { return "<p><label>\(text)</label> <input></p>\n" }
    return text.count < 45 && !text.contains("©") ? "<div><a href='/x'>\(text)</a></div>\n" : "<p>\(text)</p>\n"
  }
}
