import Testing

@testable import Prose

/// A source's tokens as one line, a token as its kind and the source bytes it covers: `<p>` start, `a` text.
private func described(_ source: String, scripting: Bool = false) -> [String] {
  var tokenizer = HTMLTokenizer(Array(source.utf8), scripting: scripting)
  var lines: [String] = []
  while let token = tokenizer.next() {
    let raw = String(decoding: tokenizer.bytes[token.range.lower..<token.range.upper], as: UTF8.self)
    switch token {
    case .startTag(let tag): lines.append("start \(tag.element)\(tag.isSelfClosing ? "/" : ""): \(raw)")
    case .endTag(let tag): lines.append("end \(tag.element): \(raw)")
    case .text(_, let kind): lines.append("\(kind): \(raw)")
    case .comment(_, let content): lines.append("comment \(tokenizer.decoded(content, .raw)): \(raw)")
    case .doctype(let doctype): lines.append("doctype \(doctype.forcesQuirks ? "quirky" : "sound"): \(raw)")
    case .ignored: lines.append("ignored: \(raw)")
    }
  }
  return lines
}

/// The attributes of a source's first tag, decoded, as `name=value`.
private func attributes(_ source: String) -> [String] {
  var tokenizer = HTMLTokenizer(Array(source.utf8))
  _ = tokenizer.next()
  return tokenizer.attributes.map { "\(tokenizer.decoded($0.name, .raw))=\(tokenizer.decoded($0.value, .attribute))" }
}

private func decoded(_ source: String, _ kind: HTMLTextKind) -> String {
  let bytes = Array(source.utf8)
  return HTMLTokenizer(bytes).decoded(ByteRange(0, bytes.count), kind)
}

@Suite("HTML tokenizer")
struct HTMLTokenizerTests {
  @Test(arguments: [
    ("<p class=x>Fish &amp; chips</p>", ["start p: <p class=x>", "data: Fish &amp; chips", "end p: </p>"]),
    ("a < b <= c", ["data: a < b <= c"]),
    ("1 <2 mg", ["data: 1 <2 mg"]),
    ("<DIV>", ["start div: <DIV>"]),
    ("<my-tag>", ["start other: <my-tag>"]),
    ("<blockquotes>", ["start other: <blockquotes>"]),
    ("<h2\n>", ["start h2: <h2\n>"]),
    ("<br/>x<br / >", ["start br/: <br/>", "data: x", "start br: <br / >"]),
    ("a</>b", ["data: a", "ignored: </>", "data: b"]),
    ("</ x>y", ["comment  x: </ x>", "data: y"]),
    ("<?xml a?>y", ["comment ?xml a?: <?xml a?>", "data: y"]),
    ("<!DOCTYPE html>", ["doctype sound: <!DOCTYPE html>"]),
    ("<!doctype>", ["doctype quirky: <!doctype>"]),
  ])
  func cutsMarkup(source: String, tokens: [String]) {
    #expect(described(source) == tokens)
  }

  @Test(arguments: [
    ("<!-- a -- b --><p>", ["comment  a -- b : <!-- a -- b -->", "start p: <p>"]),
    ("<!-->a", ["comment : <!-->", "data: a"]),
    ("<!--->a", ["comment : <!--->", "data: a"]),
    ("<!--a--!>b", ["comment a: <!--a--!>", "data: b"]),
    ("<!--a>b<p>", ["comment a>b<p>: <!--a>b<p>"]),
    ("<!--a--", ["comment a: <!--a--"]),
    ("<![CDATA[a]]>", ["comment [CDATA[a]]: <![CDATA[a]]>"]),
    ("<svg><![CDATA[a<b]]>c", ["start svg: <svg>", "ignored: <![CDATA[", "cdata: a<b", "ignored: ]]>", "data: c"]),
  ])
  func cutsComments(source: String, tokens: [String]) {
    #expect(described(source) == tokens)
  }

  @Test(arguments: [
    ("<title>a<b>&lt;</title>c", ["start title: <title>", "escapable: a<b>&lt;", "end title: </title>", "data: c"]),
    ("<title></TITLE >c", ["start title: <title>", "end title: </TITLE >", "data: c"]),
    ("<style>p>a{}</styles></style>", ["start style: <style>", "raw: p>a{}</styles>", "end style: </style>"]),
    ("<script>if(a</b/.c)</script>d", ["start script: <script>", "raw: if(a</b/.c)", "end script: </script>", "data: d"]),
    (
      "<script><!--<script>a</script>b--></script>c",
      ["start script: <script>", "raw: <!--<script>a</script>b-->", "end script: </script>", "data: c"]
    ),
    ("<script><!--a</script>b", ["start script: <script>", "raw: <!--a", "end script: </script>", "data: b"]),
    ("<script>a", ["start script: <script>", "raw: a"]),
    ("<script/>a</script>", ["start script/: <script/>", "raw: a", "end script: </script>"]),
    ("<plaintext>a</plaintext>", ["start plaintext: <plaintext>", "raw: a</plaintext>"]),
    ("<noscript><p></noscript>", ["start noscript: <noscript>", "start p: <p>", "end noscript: </noscript>"]),
    // In a picture these are names like others, and what follows it is HTML again.
    ("<svg><title/><p>a", ["start svg: <svg>", "start title/: <title/>", "start p: <p>", "data: a"]),
    ("<svg></svg><title><p>", ["start svg: <svg>", "end svg: </svg>", "start title: <title>", "escapable: <p>"]),
    ("<svg><p><title><p>", ["start svg: <svg>", "start p: <p>", "start title: <title>", "escapable: <p>"]),
  ])
  func knowsTextWithoutMarkup(source: String, tokens: [String]) {
    #expect(described(source) == tokens)
  }

  @Test func hidesNoscriptWhereScriptsRun() {
    #expect(
      described("<noscript><p></noscript>", scripting: true) == ["start noscript: <noscript>", "raw: <p>", "end noscript: </noscript>"])
  }

  @Test(arguments: [
    ("<a href=x title='a b' ID=\"c\">", ["href=x", "title=a b", "ID=c"]),
    ("<a href=/x/>", ["href=/x/"]),
    ("<a b c = d e=>", ["b=", "c=d", "e="]),
    ("<a b='1'c=\"2\"/d>", ["b=1", "c=2", "d="]),
    ("<a =b==c>", ["=b==c"]),
    ("<a b=\"x>y\n\">", ["b=x>y\n"]),
    ("<a href='?a=1&copy=2&amp;c&lt'>", ["href=?a=1&copy=2&c<"]),
    ("<a b=1 b=2>", ["b=1", "b=2"]),
    ("</a b=1>", ["b=1"]),
  ])
  func readsAttributes(source: String, expected: [String]) {
    #expect(attributes(source) == expected)
  }

  @Test func findsTheFirstOfTwoAttributes() {
    var tokenizer = HTMLTokenizer(Array("<a x=0 HREF='1' href='2'>".utf8))
    _ = tokenizer.next()
    #expect(tokenizer.value(of: "href") == ByteRange(13, 14))
    #expect(tokenizer.decodedValue(of: "href") == "1")
    #expect(tokenizer.value(of: "hre") == nil)
  }

  @Test func keepsNoMoreAttributesThanAnyoneReads() {
    var tokenizer = HTMLTokenizer(Array("<a \(String(repeating: "b ", count: 5000))>c".utf8))
    guard case .startTag? = tokenizer.next() else {
      Issue.record("no start tag")
      return
    }
    #expect(tokenizer.attributes.count == HTMLTokenizer.maximumAttributes)
    #expect(tokenizer.next() == .text(ByteRange(10_004, 10_005), .data))
  }

  @Test(arguments: ["<", "</", "<a", "<a ", "<a b", "<a b=", "<a b='", "<a b='c'", "<a/", "<!", "<!-", "<!--", "<!doc", "<!doctype", "<?"])
  func readsWhatTheEndCutsOff(source: String) {
    let lines = described("x" + source)
    #expect(lines.first?.hasPrefix("data: x") == true)
    #expect(lines.last?.hasSuffix(source) == true)
  }

  @Test func readsAPartOfTheBytes() {
    var tokenizer = HTMLTokenizer(Array("<p>ab</p>".utf8), range: ByteRange(3, 7))
    #expect(tokenizer.next() == .text(ByteRange(3, 7), .data))
    #expect(tokenizer.next() == nil)
  }

  @Test func keepsToEveryCut() {
    // Every beginning of a source with all there is in it is tiled too.
    let source = Array(
      "<!DOCTYPE html PUBLIC \"a\" 'b'><title>a&lt</title><!--b--!><a b='c' d=e/>&amp;<script><!--<script></script>--></script></>".utf8)
    for length in 0...source.count {
      var tokenizer = HTMLTokenizer(source, range: ByteRange(0, length))
      var at = 0
      while let token = tokenizer.next() {
        #expect(token.range.lower == at && token.range.upper > at)
        at = token.range.upper
      }
      #expect(at == length)
    }
  }

  /// Pages made to hurt, large enough for anything quadratic to be noticed.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "<", "<div>", "<!--", "</", "<a b=", "a ", "<title>", "</title", "<script><!--<script>", "&", "&#", "&am", "<![CDATA[", "<svg>",
      "]]", "-->", "<!doctype ", "'\"", "\0", "\r", "é", "<a b=1 ",
    ], ["", "<title>", "<script>", "<script><!--", "<svg><![CDATA[", "<!--", "<a b='"])
  func staysLinear(unit: String, start: String) {
    let bytes = Array(start.utf8) + Array(repeatElement(Array(unit.utf8), count: 40_000 / unit.utf8.count).joined())
    var tokenizer = HTMLTokenizer(bytes)
    var at = 0
    while let token = tokenizer.next() {
      if case .text(let range, let kind) = token {
        at += HTMLTextRuns(bytes, range, kind).reduce(0) { $0 + $1.source.count }
      } else {
        at += token.range.count
      }
    }
    #expect(at == bytes.count)
  }
}

@Suite("HTML text")
struct HTMLTextTests {
  @Test(arguments: [
    ("Fish &amp; chips", "Fish & chips"),
    ("5 &micro;g &microg &mu;g", "5 µg µg μg"),
    ("&notit; &notin; &not", "¬it; ∉ ¬"),
    ("&#8217;&#x2019;&#X2019&#146;", "’’’’"),
    ("&#0;&#xD800;&#99999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("&NotEqualTilde;", "\u{2242}\u{338}"),
    ("& &; &x; &# &#x; &#xg", "& &; &x; &# &#x; &#xg"),
    ("a\r\nb\rc\nd\0e", "a\nb\nc\nde"),
  ])
  func decodesText(source: String, text: String) {
    #expect(Array(decoded(source, .data).utf8) == Array(text.utf8))
  }

  @Test func leavesRawTextAlone() {
    #expect(decoded("&amp;\0\r\n", .raw) == "&amp;\u{FFFD}\n")
    #expect(decoded("&amp;\0", .escapable) == "&\u{FFFD}")
  }

  @Test(
    arguments: [
      ([0x61, 0xFF, 0x62], "a\u{FFFD}b"),
      ([0xE2, 0x82], "\u{FFFD}"),
      ([0xE2, 0x82, 0x41], "\u{FFFD}A"),
      ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xF0, 0x9F, 0x92, 0x8A], "💊"),
      ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ] as [([UInt8], String)])
  func replacesInvalidBytes(bytes: [UInt8], text: String) {
    #expect(HTMLTokenizer(bytes).decoded(ByteRange(0, bytes.count), .data) == text)
    #expect(text == String(decoding: bytes, as: UTF8.self))
  }

  @Test func saysWhereTheTextCameFrom() {
    let source = Array("é &lt; 5\r\n".utf8)
    #expect(
      Array(HTMLTextRuns(source, ByteRange(0, source.count), .data)) == [
        .verbatim(ByteRange(0, 3)), .replaced(ByteRange(3, 7), HTMLScalars(first: "<", second: nil)), .verbatim(ByteRange(7, 9)),
        .replaced(ByteRange(9, 11), .lineFeed),
      ])
    var text = TracedText()
    text.append(html: ByteRange(0, source.count), of: source, .data)
    #expect(text.string == "é < 5\n")
    #expect(text.source(of: ByteRange(3, 4)) == ByteRange(3, 7))
  }

  @Test func leavesOtherEncodingsToTheCaller() {
    #expect(Array(HTMLTextRuns([0x61, 0xE9], ByteRange(0, 2), .data, isUTF8: false)) == [.verbatim(ByteRange(0, 2))])
  }

  @Test func knowsTheNamesOfTheStandard() {
    let entries = NamedCharacterReferences.shared.entries
    #expect(entries.count == 2125)
    #expect(entries.count + entries.count(where: \.needsNoSemicolon) == 2231)
  }
}

@Suite("HTML elements")
struct HTMLElementTests {
  @Test(arguments: HTMLElement.allCases.filter { $0 != .other })
  func areFoundByName(element: HTMLElement) {
    for name in [element.rawValue, element.rawValue.uppercased()] {
      var tokenizer = HTMLTokenizer(Array("<\(name) >".utf8))
      guard case .startTag(let tag)? = tokenizer.next() else {
        Issue.record("no start tag")
        return
      }
      #expect(tag.element == element)
    }
  }
}
