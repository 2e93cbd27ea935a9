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

  public var integer: Int? {
    var at = lower
    let isNegative = first == 0x2D
    if isNegative { at += 1 }
    guard at < upper else { return nil }
    var value = 0
    while at < upper {
      let digit = buffer[at] &- 0x30
      guard digit < 10 else { return nil }
      let (scaled, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carried) = scaled.addingReportingOverflow(Int(digit))
      guard !overflow, !carried else { return nil }
      value = sum
      at += 1
    }
    return isNegative ? -value : value
  }

  public var number: Double? {
    if let integer { return Double(integer) }
    guard first == 0x2D || (0x30...0x39).contains(first) else { return nil }
    return Double(String(decoding: raw, as: UTF8.self))
  }

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
    var scan = JSONScan(buffer, lower, upper)
    guard scan.enter(0x7B) else { return out }
    out.reserveCapacity(32)
    while let name = scan.value(), scan.skip(0x3A), let value = scan.value() {
      let inner = buffer[(name.lowerBound + 1)..<max(name.lowerBound + 1, name.upperBound - 1)]
      out.append((name: inner, value: JSONView(buffer, value.lowerBound, value.upperBound)))
      guard scan.skip(0x2C) else { break }
    }
    return out
  }

  public var elements: [JSONView] {
    var out: [JSONView] = []
    var scan = JSONScan(buffer, lower, upper)
    guard scan.enter(0x5B) else { return out }
    while let value = scan.value() {
      out.append(JSONView(buffer, value.lowerBound, value.upperBound))
      guard scan.skip(0x2C) else { break }
    }
    return out
  }

  private func isName(_ key: Range<Int>, _ name: String) -> Bool {
    guard key.count == name.utf8.count + 2 else { return false }
    var at = key.lowerBound + 1
    for byte in name.utf8 {
      if buffer[at] != byte { return false }
      at += 1
    }
    return true
  }

  /// A field by name, nil where it is absent.
  public subscript(_ name: String) -> JSONView? {
    var scan = JSONScan(buffer, lower, upper)
    guard scan.enter(0x7B) else { return nil }
    while let key = scan.value(), scan.skip(0x3A), let value = scan.value() {
      if isName(key, name) {
        return JSONView(buffer, value.lowerBound, value.upperBound)
      }
      guard scan.skip(0x2C) else { break }
    }
    return nil
  }
}

/// Steps over JSON values without decoding them.
struct JSONScan {
  let buffer: [UInt8]
  var at: Int
  let end: Int

  init(_ buffer: [UInt8], _ lower: Int, _ upper: Int) {
    self.buffer = buffer
    at = lower
    end = upper
  }

  private mutating func skipBlanks() {
    while at < end, buffer[at] == 0x20 || (buffer[at] >= 0x09 && buffer[at] <= 0x0D) { at += 1 }
  }

  mutating func enter(_ byte: UInt8) -> Bool { skip(byte) }

  mutating func skip(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard at < end, buffer[at] == byte else { return false }
    at += 1
    return true
  }

  /// The range of the next value; nil at the end of an object or array.
  mutating func value() -> Range<Int>? {
    skipBlanks()
    guard at < end else { return nil }
    let start = at
    switch buffer[at] {
    case 0x22: skipString()
    case 0x7B, 0x5B: skipNested()
    case 0x7D, 0x5D, 0x2C, 0x3A: return nil
    default: skipWord()
    }
    return start..<at
  }

  private mutating func skipString() {
    at = buffer.withUnsafeBufferPointer { bytes in
      var at = at + 1
      while at < end, bytes[at] != 0x22 { at += bytes[at] == 0x5C ? 2 : 1 }
      return min(at + 1, end)
    }
  }

  private mutating func skipNested() {
    var depth = 0
    while at < end {
      switch buffer[at] {
      case 0x22:
        skipString()
        continue
      case 0x7B, 0x5B: depth += 1
      case 0x7D, 0x5D: depth -= 1
      default: break
      }
      at += 1
      if depth == 0 { return }
    }
  }

  private mutating func skipWord() {
    while at < end {
      switch buffer[at] {
      case 0x2C, 0x7D, 0x5D, 0x20, 0x09, 0x0A, 0x0D: return
      default: at += 1
      }
    }
  }
}

/// Undoes the escapes of a JSON string.
enum JSONEscapes {
  static func undone(_ text: ArraySlice<UInt8>) -> [UInt8] {
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
  private static func unicode(_ text: ArraySlice<UInt8>, _ at: Int, into out: inout [UInt8]) -> Int {
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

  private static func hex(_ text: ArraySlice<UInt8>, _ at: Int) -> UInt32? {
    guard at + 4 <= text.endIndex else { return nil }
    return UInt32(String(decoding: text[at..<(at + 4)], as: UTF8.self), radix: 16)
  }
}
