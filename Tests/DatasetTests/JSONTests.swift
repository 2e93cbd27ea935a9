import Testing

@testable import Dataset

@Suite struct JSONTests {
  private func text(_ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    body(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("plain", #""plain""#), ("", #""""#), ("a\"b\\c", #""a\"b\\c""#), ("tab\tline\nend\r", #""tab\tline\nend\r""#),
    ("\u{1}\u{1F}", #""\u0001\u001f""#),
    ("é — 💊", #""é — 💊""#),
  ]) func stringsAreEscapedAndReadBack(_ string: String, _ json: String) {
    #expect(text { $0.string(string) } == json)
    #expect(JSONView(Array(json.utf8)).string == string)
    #expect(JSONSyntax.isValid(Array(json.utf8)))
  }

  @Test("there is room for any mixture of plain bytes and escapes", arguments: 500..<530) func room(_ length: Int) {
    let strings = ["\u{1}", "\"", "a", "a\n", "aaaaaaaa\\"].map { String(repeating: $0, count: length) }
    let json = text { json in json.array { json in for string in strings { json.string(string) } } }
    #expect(JSONView(Array(json.utf8)).elements.map(\.string) == strings)
  }

  @Test(arguments: [(3.0, "3"), (1.75, "1.75"), (0.0005, "0.0005"), (-2.5, "-2.5"), (1e-7, "1e-07"), (1e20, "1e+20"), (.infinity, "null")])
  func numbersHaveTheirShortestForm(_ number: Double, _ json: String) {
    #expect(text { $0.number(number) } == json)
    #expect(JSONSyntax.isValid(Array(json.utf8)))
    if number.isFinite { #expect(JSONView(Array(json.utf8)).number == number) }
  }

  @Test func structureIsWrittenAndReadInOrder() {
    let json = text { json in
      json.object { json in
        json.field("a", 1)
        json.key("b")
        json.array { json in
          json.bool(true)
          json.null()
          json.object { _ in }
          json.string("x")
        }
        json.field("c", nil as String?)
      }
    }
    #expect(json == #"{"a":1,"b":[true,null,{},"x"],"c":null}"#)
    let view = JSONView(Array(json.utf8))
    #expect(view["b"]?.elements.map { String(decoding: $0.raw, as: UTF8.self) } == ["true", "null", "{}", #""x""#])
    #expect(view["c"]?.isNull == true && view["d"] == nil)
    #expect(view.fields.map { String(decoding: $0.name, as: UTF8.self) } == ["a", "b", "c"])
  }

  @Test(arguments: [
    (#"{"a":[1,-2.5e3,{"b":null}],"c":"\ud83d\udc8a"}"#, true), (" [ ] ", true), ("1", true), ("", false), ("{", false), ("[1,]", false),
    (#"{"a":1,}"#, false), (#"{"a"}"#, false), ("01", false), ("1.", false), ("tru", false), ("[1]]", false), ("\"\t\"", false),
    (#""\x""#, false),
    (String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000), true),
  ]) func syntaxIsCheckedByTheLetter(_ json: String, _ isValid: Bool) {
    #expect(JSONSyntax.isValid(Array(json.utf8)) == isValid)
  }

  @Test func surrogatesAreJoinedAndLoneOnesReplaced() {
    #expect(JSONView(Array(#""\ud83d\udc8a \ud83d!""#.utf8)).string == "💊 \u{FFFD}!")
  }

  @Test(arguments: ["", "{", "{\"a", "{\"a\":", "[[[", "\"", "{\"a\":\"\\", "nul", "-"]) func whatIsNoJSONTrapsNowhere(_ bytes: String) {
    let view = JSONView(Array(bytes.utf8))
    _ = (view.fields, view.elements, view["a"]?.string, view.string, view.integer, view.number, view.bool)
  }
}

@Suite struct NameTests {
  @Test(arguments: [
    ("a/b.html.gz", "a/b.txt"), ("x.txt", "x.txt"), ("notes", "notes.txt"), ("records.jsonl#12", "records.jsonl#12.txt"),
    ("größe.md", "größe.txt"),
  ]) func aSafeIdIsItsName(_ id: String, _ name: String) {
    #expect(TextNames.all([id]) == [name])
  }

  @Test(arguments: [
    "https://example.org/x?y", "/etc/passwd", "../up", "a//b", ".hidden", "a\\b", "con:", "line\nfeed", String(repeating: "x", count: 300),
    "",
  ])
  func anUnsafeIdGetsAHash(_ id: String) {
    let name = TextNames.all([id])[0]
    #expect(name.utf8.count <= 200 && !name.contains("/") && !name.hasPrefix("."))
    #expect(name.split(separator: "-").last?.utf8.count == 20, "16 digits and .txt: \(name)")
  }

  @Test func namesAreUniqueAndNoneIsAnothersFolder() {
    let ids = ["a.html", "a.txt", "A.md", "b", "b.txt/c", "d"]
    let names = TextNames.all(ids)
    #expect(Set(names.map { $0.lowercased() }).count == ids.count)
    #expect(names[5] == "d.txt")
    #expect(!names.contains("b.txt") && names.contains("b.txt/c.txt"))
  }
}
