/// Writes JSON into a byte buffer: fields in the order of the calls, no blanks, numbers in their shortest form.
///
/// ```swift
/// var json = JSONWriter()
/// json.object { json in
///   json.field("id", "a.txt")
///   json.field("bytes", 12)
/// }
/// String(decoding: json.bytes, as: UTF8.self)   // {"id":"a.txt","bytes":12}
/// ```
public struct JSONWriter: Sendable {
  public private(set) var bytes: [UInt8] = []
  /// Whether a value stands before the next one.
  private var needsComma = false

  public init() {}

  public mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  // MARK: Structure

  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    open(0x7B)
    body(&self)
    close(0x7D)
  }

  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    open(0x5B)
    body(&self)
    close(0x5D)
  }

  /// A line's object whose first fields are written elsewhere: what is written next begins with a comma.
  mutating func continueObject() { needsComma = true }

  /// The end of an object that was continued.
  mutating func endLine() {
    close(0x7D)
    newline()
  }

  /// Ends a line of JSON Lines.
  public mutating func newline() {
    bytes.append(0x0A)
    needsComma = false
  }

  /// A field's name that needs no escapes.
  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(0x22)
    bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(0x22)
    bytes.append(0x3A)
    needsComma = false
  }

  public mutating func key(named name: String) {
    string(name)
    bytes.append(0x3A)
    needsComma = false
  }

  private mutating func open(_ byte: UInt8) {
    separate()
    bytes.append(byte)
    needsComma = false
  }

  private mutating func close(_ byte: UInt8) {
    bytes.append(byte)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
    needsComma = true
  }

  // MARK: Values

  public mutating func null() { raw(Self.nullBytes) }

  public mutating func bool(_ value: Bool) { raw(value ? Self.trueBytes : Self.falseBytes) }

  public mutating func integer(_ value: Int) {
    separate()
    appendDigits(value)
  }

  /// 3, 1.75, 0.0005; null for what JSON cannot say.
  public mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    if value == value.rounded(), abs(value) < 1e15 { return integer(Int(value)) }
    separate()
    bytes.append(contentsOf: value.description.utf8)
  }

  /// JSON text that is written as it is.
  public mutating func raw<C: Collection>(_ json: C) where C.Element == UInt8 {
    separate()
    bytes.append(contentsOf: json)
  }

  public mutating func string(_ value: String) {
    separate()
    bytes.append(0x22)
    var value = value
    value.withUTF8 { append(escaping: $0) }
    bytes.append(0x22)
  }

  /// UTF-8 as a string.
  public mutating func string(_ utf8: ArraySlice<UInt8>) {
    separate()
    bytes.append(0x22)
    utf8.withUnsafeBufferPointer { append(escaping: $0) }
    bytes.append(0x22)
  }

  // MARK: Fields

  public mutating func field(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  public mutating func field(_ name: StaticString, _ value: Int?) {
    key(name)
    if let value { integer(value) } else { null() }
  }

  public mutating func field(_ name: StaticString, _ value: Bool) {
    key(name)
    bool(value)
  }

  public mutating func field(named name: String, _ value: String?) {
    key(named: name)
    if let value { string(value) } else { null() }
  }

  public mutating func field(named name: String, _ value: Int?) {
    key(named: name)
    if let value { integer(value) } else { null() }
  }

  // MARK: Bytes

  private static let nullBytes = Array("null".utf8)
  private static let trueBytes = Array("true".utf8)
  private static let falseBytes = Array("false".utf8)
  private static let hex = Array("0123456789abcdef".utf8)

  private mutating func appendDigits(_ value: Int) {
    if value >= 0 && value < 10 { return bytes.append(0x30 + UInt8(value)) }
    guard value > 0 else { return bytes.append(contentsOf: String(value).utf8) }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var (at, left) = (20, value)
      while left > 0 {
        at -= 1
        digits.initializeElement(at: at, to: 0x30 + UInt8(truncatingIfNeeded: left % 10))
        left /= 10
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[at...]))
    }
  }

  /// Copies runs that need no escape at once.
  private mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var (from, at) = (0, 0)
    while at < text.count {
      if at + 8 <= text.count, Self.isPlain(text, at) {
        at += 8
        continue
      }
      let byte = text[at]
      at += 1
      if byte >= 0x20 && byte != 0x22 && byte != 0x5C { continue }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[from..<(at - 1)]))
      from = at
      escape(byte)
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[from...]))
  }

  /// Whether none of eight bytes needs an escape; a byte above ASCII may be taken for one that does.
  @inline(__always)
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let (ones, tops): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    let word = UnsafeRawPointer(text.baseAddress!).loadUnaligned(fromByteOffset: at, as: UInt64.self)
    let quote = word ^ ones &* 0x22
    let slash = word ^ ones &* 0x5C
    return ((word &- ones &* 0x20) | (quote &- ones) | (slash &- ones)) & ~word & tops == 0
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(0x5C)
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      bytes.append(contentsOf: [UInt8(ascii: "u"), 0x30, 0x30, Self.hex[Int(byte >> 4)], Self.hex[Int(byte & 15)]])
    }
  }
}
