/// A JSON value as it stands in a buffer; nothing is copied or decoded before it is asked for.
///
/// It trusts its input to be JSON, as a dataset of ours is: what is not gives nil, never a trap. `JSONSyntax` is the strict check.
///
/// ```swift
/// let line = JSONView(Array(#"{"id":"a.txt","drug":{"name":"aspirin"},"bytes":12}"#.utf8))
/// line["drug"]?["name"]?.string   // "aspirin"
/// line["bytes"]?.integer          // 12
/// ```
public struct JSONView: Sendable {
  let buffer: [UInt8]
  let lower: Int
  let upper: Int

  public init(_ bytes: [UInt8]) { self.init(bytes, 0, bytes.count) }

  init(_ buffer: [UInt8], _ lower: Int, _ upper: Int) {
    self.buffer = buffer
    self.lower = lower
    self.upper = upper
  }

  /// The bytes as they stand.
  public var raw: ArraySlice<UInt8> { buffer[lower..<upper] }

  private var first: UInt8 { lower < upper ? buffer[lower] : 0 }
  public var isNull: Bool { first == UInt8(ascii: "n") }
  public var isObject: Bool { first == 0x7B }
  public var isArray: Bool { first == 0x5B }
  public var isString: Bool { first == 0x22 }

  public var bool: Bool? { first == UInt8(ascii: "t") ? true : first == UInt8(ascii: "f") ? false : nil }

  public var integer: Int? { JSONNumber.integer(raw) }
  public var number: Double? { JSONNumber.value(raw) }

  public var string: String? { utf8.map { String(decoding: $0, as: UTF8.self) } }

  /// The string's bytes, escapes undone.
  public var utf8: ArraySlice<UInt8>? {
    guard first == 0x22, upper - lower >= 2 else { return nil }
    let inner = buffer[(lower + 1)..<(upper - 1)]
    return inner.contains(0x5C) ? JSONEscapes.undone(inner)[...] : inner
  }

  /// The object's fields in their order; empty where it is none.
  public var fields: [(name: ArraySlice<UInt8>, value: JSONView)] {
    var out: [(name: ArraySlice<UInt8>, value: JSONView)] = []
    guard isObject else { return out }
    out.reserveCapacity(32)
    buffer.withUnsafeBufferPointer { bytes in
      var scan = JSONScan(bytes, lower, upper)
      guard scan.enter(0x7B) else { return }
      while let (name, value) = scan.field() {
        out.append((name: buffer[name], value: JSONView(buffer, value.lowerBound, value.upperBound)))
      }
    }
    return out
  }

  public var elements: [JSONView] {
    buffer.withUnsafeBufferPointer { bytes in
      var out: [JSONView] = []
      var scan = JSONScan(bytes, lower, upper)
      guard scan.enter(0x5B) else { return out }
      while let value = scan.value() {
        out.append(JSONView(buffer, value.lowerBound, value.upperBound))
        guard scan.skip(0x2C) else { break }
      }
      return out
    }
  }

  /// A field by name, nil where it is absent.
  public subscript(_ name: String) -> JSONView? {
    let place = buffer.withUnsafeBufferPointer { bytes -> Range<Int>? in
      var scan = JSONScan(bytes, lower, upper)
      guard scan.enter(0x7B) else { return nil }
      while let (key, value) = scan.field() {
        if key.count == name.utf8.count, bytes[key].elementsEqual(name.utf8) { return value }
      }
      return nil
    }
    return place.map { JSONView(buffer, $0.lowerBound, $0.upperBound) }
  }
}

/// Reads numbers.
enum JSONNumber {
  /// Nil for fractions, exponents and what is too large.
  static func integer<Bytes: Collection>(_ text: Bytes) -> Int? where Bytes.Element == UInt8 {
    var digits = text[...]
    let isNegative = digits.first == 0x2D
    if isNegative { digits = digits.dropFirst() }
    guard !digits.isEmpty else { return nil }
    var value = 0
    for byte in digits {
      let digit = byte &- 0x30
      guard digit < 10 else { return nil }
      let (scaled, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carried) = scaled.addingReportingOverflow(Int(digit))
      guard !overflow, !carried else { return nil }
      value = sum
    }
    return isNegative ? -value : value
  }

  static func value<Bytes: Collection>(_ text: Bytes) -> Double? where Bytes.Element == UInt8 {
    if let integer = integer(text) { return Double(integer) }
    guard let first = text.first, first == 0x2D || (0x30...0x39).contains(first) else { return nil }
    return Double(String(decoding: text, as: UTF8.self))
  }
}

/// Undoes the escapes of a JSON string.
enum JSONEscapes {
  static func undone<Text: RandomAccessCollection>(_ text: Text) -> [UInt8] where Text.Element == UInt8, Text.Index == Int {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var at = text.startIndex
    while at < text.endIndex {
      guard text[at] == 0x5C, at + 1 < text.endIndex else {
        out.append(text[at])
        at += 1
        continue
      }
      let letter = text[at + 1]
      at += 2
      switch letter {
      case UInt8(ascii: "n"): out.append(0x0A)
      case UInt8(ascii: "t"): out.append(0x09)
      case UInt8(ascii: "r"): out.append(0x0D)
      case UInt8(ascii: "b"): out.append(0x08)
      case UInt8(ascii: "f"): out.append(0x0C)
      case UInt8(ascii: "u"): at = unicode(text, at, into: &out)
      default: out.append(letter)
      }
    }
    return out
  }

  /// A `\u` escape whose digits begin at `at`, with the low surrogate that may follow it; returns where the text goes on.
  private static func unicode<Text: RandomAccessCollection>(_ text: Text, _ at: Int, into out: inout [UInt8]) -> Int
  where Text.Element == UInt8, Text.Index == Int {
    guard let unit = hex(text, at) else {
      out.append(contentsOf: "\u{FFFD}".utf8)
      return at
    }
    var next = at + 4
    var scalar = Unicode.Scalar(unit)
    if (0xD800..<0xDC00).contains(unit), next + 1 < text.endIndex, text[next] == 0x5C, text[next + 1] == UInt8(ascii: "u"),
      let low = hex(text, next + 2), (0xDC00..<0xE000).contains(low)
    {
      scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
      next += 6
    }
    out.append(contentsOf: UTF8.encode(scalar ?? "\u{FFFD}")!)
    return next
  }

  private static func hex<Text: RandomAccessCollection>(_ text: Text, _ at: Int) -> UInt32?
  where Text.Element == UInt8, Text.Index == Int {
    guard at + 4 <= text.endIndex else { return nil }
    return UInt32(String(decoding: text[at..<(at + 4)], as: UTF8.self), radix: 16)
  }
}
