import Glibc

/// One line of a JSON Lines file: an object's fields, its strings decoded. Nested values are kept as JSON text.
struct JSONRecord {
  enum Failure: Error { case malformed(at: Int, String) }

  /// Fields in order; a string's value decoded, any other as its JSON text.
  private(set) var fields: [(name: String, json: Range<Int>, isString: Bool)] = []
  private let bytes: [UInt8]
  private var at = 0

  init(_ line: some Collection<UInt8>) throws(Failure) {
    bytes = Array(line)
    try object()
  }

  /// The record's own id: a string, or a number as it is written; nil where it is absent, null or empty.
  var id: String? {
    let id = string("id").map { String(decoding: $0, as: UTF8.self) } ?? json("id") ?? ""
    return id.isEmpty || id == "null" ? nil : id
  }

  func json(_ name: String) -> String? {
    fields.last { $0.name == name }.map { String(decoding: bytes[$0.json], as: UTF8.self) }
  }

  /// The UTF-8 bytes of a string field; nil where it is absent or no string.
  func string(_ name: String) -> [UInt8]? {
    guard let field = fields.last(where: { $0.name == name }), field.isString else { return nil }
    return Self.unescaped(bytes[field.json.lowerBound + 1..<field.json.upperBound - 1])
  }

  private mutating func object() throws(Failure) {
    blanks()
    try expect(UInt8(ascii: "{"), "a record is a JSON object")
    blanks()
    if peek == UInt8(ascii: "}") { at += 1 } else { try members() }
    blanks()
    guard at == bytes.count else { throw .malformed(at: at, "text after the object's end") }
  }

  private mutating func members() throws(Failure) {
    while true {
      blanks()
      let name = try stringRange()
      blanks()
      try expect(UInt8(ascii: ":"), "a colon is due")
      blanks()
      let start = at
      let isString = peek == UInt8(ascii: "\"")
      try value()
      let key = String(decoding: Self.unescaped(bytes[name.lowerBound + 1..<name.upperBound - 1]), as: UTF8.self)
      fields.append((key, start..<at, isString))
      blanks()
      if peek == UInt8(ascii: ",") { at += 1; continue }
      return try expect(UInt8(ascii: "}"), "a comma or the object's end is due")
    }
  }

  private var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func expect(_ byte: UInt8, _ why: String) throws(Failure) {
    guard peek == byte else { throw .malformed(at: at, why) }
    at += 1
  }

  private mutating func blanks() {
    while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A { at += 1 }
  }

  private mutating func stringRange() throws(Failure) -> Range<Int> {
    let start = at
    try expect(UInt8(ascii: "\""), "a string is due")
    guard let end = Self.stringEnd(bytes, from: at) else { throw .malformed(at: start, "a string without end") }
    at = end
    return start..<end
  }

  /// The offset behind the next quotation mark before which an even number of backslashes stands.
  private static func stringEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBytes { bytes in
      var at = start
      while at < bytes.count, let hit = memchr(bytes.baseAddress! + at, 0x22, bytes.count - at) {
        let quote = UnsafeRawPointer(hit) - bytes.baseAddress!
        var before = quote
        while before > start, bytes[before - 1] == 0x5C { before -= 1 }
        at = quote + 1
        if (quote - before) % 2 == 0 { return at }
      }
      return nil
    }
  }

  /// Passes over a value; nesting is counted, not followed.
  private mutating func value() throws(Failure) {
    var depth = 0
    repeat {
      guard let byte = peek else { throw .malformed(at: at, "a value is due") }
      switch byte {
      case UInt8(ascii: "\""): _ = try stringRange()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        at += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard depth > 0 else { throw .malformed(at: at, "a value is due") }
        depth -= 1
        at += 1
      case UInt8(ascii: ","), UInt8(ascii: ":"), 0x20, 0x09, 0x0D, 0x0A:
        guard depth > 0 else { throw .malformed(at: at, "a value is due") }
        at += 1
      default: try scalar()
      }
    } while depth > 0
  }

  private mutating func scalar() throws(Failure) {
    let start = at
    while let byte = peek, Self.isScalar(byte) { at += 1 }
    guard at > start else { throw .malformed(at: at, "a value is due") }
  }

  private static func isScalar(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."),
      UInt8(ascii: "E"):
      true
    default: false
    }
  }

  /// A JSON string's content without its escapes; a lone surrogate becomes U+FFFD.
  static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let escape = backslash(bytes[at...]) ?? bytes.endIndex
      out.append(contentsOf: bytes[at..<escape])
      guard escape + 1 < bytes.endIndex else {
        out.append(contentsOf: bytes[escape...])
        break
      }
      at = escape + 2
      switch bytes[at - 1] {
      case UInt8(ascii: "n"): out.append(0x0A)
      case UInt8(ascii: "t"): out.append(0x09)
      case UInt8(ascii: "r"): out.append(0x0D)
      case UInt8(ascii: "b"): out.append(0x08)
      case UInt8(ascii: "f"): out.append(0x0C)
      case UInt8(ascii: "u"): at = append(escape: bytes, at, &out)
      case let other: out.append(other)
      }
    }
    return out
  }

  private static func backslash(_ bytes: ArraySlice<UInt8>) -> Int? {
    bytes.withUnsafeBytes { text in
      text.baseAddress.flatMap { memchr($0, 0x5C, text.count) }.map { bytes.startIndex + (UnsafeRawPointer($0) - text.baseAddress!) }
    }
  }

  /// `\uXXXX` from its digits on, with the low surrogate that may follow; returns where it ends.
  private static func append(escape bytes: ArraySlice<UInt8>, _ start: Int, _ out: inout [UInt8]) -> Int {
    guard let high = hex(bytes, start) else {
      out.append(contentsOf: [0xEF, 0xBF, 0xBD])
      return start
    }
    var scalar = high
    var end = start + 4
    if (0xD800..<0xDC00).contains(high), end + 1 < bytes.endIndex, bytes[end] == UInt8(ascii: "\\"), bytes[end + 1] == UInt8(ascii: "u"),
      let low = hex(bytes, end + 2), (0xDC00..<0xE000).contains(low)
    {
      scalar = 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
      end += 6
    }
    out.append(contentsOf: String(Character(Unicode.Scalar(scalar) ?? "\u{FFFD}")).utf8)
    return end
  }

  private static func hex(_ bytes: ArraySlice<UInt8>, _ start: Int) -> UInt32? {
    guard start + 4 <= bytes.endIndex else { return nil }
    var value: UInt32 = 0
    for byte in bytes[start..<start + 4] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - 0x30)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - 0x57)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - 0x37)
      default: return nil
      }
    }
    return value
  }
}
