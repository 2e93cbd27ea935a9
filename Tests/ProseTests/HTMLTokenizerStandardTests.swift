import Foundation
import Testing

@testable import Prose

/// The tokenizer against the tests that browsers and parsers share (html5lib-tests), which lie beside the project, not in it.
/// Parse errors are not compared: nothing here reports them.
@Suite("HTML tokenizer: the standard's tests", .enabled(if: StandardTests.arePresent, "../shared/html5lib-tests is absent"))
struct HTMLTokenizerStandardTests {
  /// What fails, by input, and why that is right. Each comes in one initial state.
  static let expected: [String: String] = [
    "a\u{FFFF}b": "wants the text made fit for XML",
    "a\u{0C}b": "wants the text made fit for XML",
    "<!-- foo -- bar -->": "wants the comment made fit for XML",
    "\\uDFFF": "a lone surrogate, which no byte stream can hold",
    "\\uD800": "a lone surrogate, which no byte stream can hold",
    "a\\uDFFF": "a lone surrogate, which no byte stream can hold",
    "\\uD800a": "a lone surrogate, which no byte stream can hold",
  ]

  @Test func passesAllButTheExpected() throws {
    var cases = 0
    var runs = 0
    var passed = 0
    var failures: [String: String] = [:]
    for test in try StandardTests.all() {
      cases += 1
      for state in test.states {
        runs += 1
        let tokens = test.isLoneSurrogate ? [] : StandardTokens.of(test.input, in: state, lastStartTag: test.lastStartTag)
        if tokens == test.output { passed += 1 } else { failures[test.rawInput] = "\(test.description) in \(state): \(tokens)" }
      }
    }
    #expect(cases == 6810)
    #expect(runs == 7036)
    #expect(passed == 7029)
    for (input, failure) in failures where Self.expected[input] == nil { Issue.record("\(input.debugDescription): \(failure)") }
  }

  @Test func tokensTileEveryInput() throws {
    for test in try StandardTests.all() {
      for state in test.states {
        let bytes = Array(test.input.utf8)
        var tokenizer = HTMLTokenizer(bytes, content: StandardTokens.content(state), lastStartTag: test.lastStartTag)
        var at = 0
        while let token = tokenizer.next() {
          #expect(token.range.lower == at && token.range.upper > at, "\(test.description)")
          at = token.range.upper
        }
        #expect(at == bytes.count, "\(test.description)")
      }
    }
  }
}

/// One test: an input, the states to begin in, the tokens to come.
private struct StandardTest {
  var description: String
  var rawInput: String
  var input: String
  var isLoneSurrogate: Bool
  var states: [String]
  var lastStartTag: String
  var output: [[UInt8]]
}

private enum StandardTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
    path: "../../../shared/html5lib-tests/tokenizer"
  )
  .standardizedFileURL

  static var arePresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static func all() throws -> [StandardTest] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "test" }
      .sorted { $0.path < $1.path }
      .flatMap { file -> [StandardTest] in
        let root = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any] ?? [:]
        let tests = (root["tests"] ?? root["xmlViolationTests"]) as? [[String: Any]] ?? []
        return tests.map(read)
      }
  }

  private static func read(_ test: [String: Any]) -> StandardTest {
    let isEscaped = test["doubleEscaped"] as? Bool ?? false
    let input = test["input"] as! String
    let string: (String) -> String = { isEscaped ? unescaped($0) : $0 }
    return StandardTest(
      description: test["description"] as! String, rawInput: input, input: string(input),
      isLoneSurrogate: isEscaped && (input.contains("\\uD800") || input.contains("\\uDFFF")),
      states: test["initialStates"] as? [String] ?? ["Data state"], lastStartTag: test["lastStartTag"] as? String ?? "",
      output: StandardTokens.merged((test["output"] as! [[Any]]).map { StandardTokens.line(of: $0, string) }))
  }

  /// `\uXXXX` written out, as the tests write what some JSON readers can't hold.
  private static func unescaped(_ string: String) -> String {
    var parts = string.components(separatedBy: "\\u")[...]
    var out = parts.removeFirst()
    for part in parts {
      out.unicodeScalars.append(Unicode.Scalar(UInt32(part.prefix(4), radix: 16)!) ?? "\u{FFFD}")
      out += part.dropFirst(4)
    }
    return out
  }
}

/// The standard's token stream, a token as the bytes of one line: strings are compared byte by byte, not as Swift compares them.
private enum StandardTokens {
  static func of(_ input: String, in state: String, lastStartTag: String) -> [[UInt8]] {
    let bytes = Array(input.utf8)
    var tokenizer = HTMLTokenizer(bytes, content: content(state), lastStartTag: lastStartTag)
    var lines: [[UInt8]] = []
    while let token = tokenizer.next() {
      switch token {
      case .text(let range, let kind): lines.append(line("Character", [text(bytes, range, kind)]))
      case .startTag(let tag):
        var seen: Set<[UInt8]> = []
        var attributes: [String] = []
        for attribute in tokenizer.attributes {
          let name = lowercased(tokenizer.decoded(attribute.name, .raw))
          if seen.insert(Array(name.utf8)).inserted { attributes.append("\(name)=\(tokenizer.decoded(attribute.value, .attribute))") }
        }
        let name = lowercased(tokenizer.decoded(tag.name, .raw))
        lines.append(line("StartTag", [name] + attributes.sorted(by: byteOrder) + [tag.isSelfClosing ? "/" : ""]))
      case .endTag(let tag): lines.append(line("EndTag", [lowercased(tokenizer.decoded(tag.name, .raw))]))
      case .comment(_, let content): lines.append(line("Comment", [tokenizer.decoded(content, .raw)]))
      case .doctype(let doctype):
        let name = doctype.name.map { lowercased(tokenizer.decoded($0, .raw)) }
        let ids = [doctype.publicID, doctype.systemID].map { $0.map { tokenizer.decoded($0, .raw) } }
        lines.append(line("DOCTYPE", [name ?? "nil", ids[0] ?? "nil", ids[1] ?? "nil", "\(!doctype.forcesQuirks)"]))
      case .ignored: break
      }
    }
    return merged(lines)
  }

  static func line(of token: [Any], _ string: (String) -> String) -> [UInt8] {
    let kind = token[0] as! String
    let fields = token.dropFirst().map { ($0 as? String).map(string) ?? "nil" }
    switch kind {
    case "DOCTYPE": return line(kind, fields.dropLast() + ["\(token[4] as! Bool)"])
    case "StartTag":
      let attributes = (token[2] as! [String: String]).map { "\(string($0.key))=\(string($0.value))" }
      return line(kind, [fields[0]] + attributes.sorted(by: byteOrder) + [token.count > 3 ? "/" : ""])
    default: return line(kind, fields)
    }
  }

  /// Neighbouring texts as one.
  static func merged(_ lines: [[UInt8]]) -> [[UInt8]] {
    let mark = line("Character", [])
    return lines.reduce(into: []) { merged, line in
      if line.starts(with: mark), merged.last?.starts(with: mark) == true {
        merged[merged.count - 1] += line.dropFirst(mark.count)
      } else {
        merged.append(line)
      }
    }
  }

  static func content(_ state: String) -> HTMLContent {
    switch state {
    case "Data state": .data
    case "RCDATA state": .escapable
    case "RAWTEXT state": .raw
    case "Script data state": .script
    case "PLAINTEXT state": .plain
    case "CDATA section state": .cdata
    default: preconditionFailure("unknown state \(state)")
    }
  }

  /// The tokenizer leaves NUL in ordinary text and CDATA to the tree builder, whose part our decoding does.
  private static func text(_ bytes: [UInt8], _ range: ByteRange, _ kind: HTMLTextKind) -> String {
    HTMLTextRuns(bytes, range, kind).reduce(into: "") { text, run in
      switch run {
      case .verbatim(let range): text += String(decoding: bytes[range.lower..<range.upper], as: UTF8.self)
      case .replaced(let range, _) where bytes[range.lower] == 0 && (kind == .data || kind == .cdata): text += "\0"
      case .replaced(_, let scalars): text += scalars.string
      }
    }
  }

  private static func line(_ kind: String, _ fields: [String]) -> [UInt8] {
    Array(([kind] + fields).joined(separator: "\u{1F}").utf8) + (fields.isEmpty ? [0x1F] : [])
  }

  private static func lowercased(_ name: String) -> String { String(decoding: name.utf8.map(\.htmlLowercased), as: UTF8.self) }

  private static func byteOrder(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }
}
