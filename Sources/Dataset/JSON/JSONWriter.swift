import Glibc

/// Writes JSON into a byte buffer: fields in the order of the calls, no blanks, numbers in their shortest form.
///
/// Most bytes of a dataset pass through here: it owns its memory, so that a key or a number costs one look at the room that is left.
///
/// ```swift
/// var json = JSONWriter()
/// json.object { json in
///   json.field("id", "a.txt")
///   json.field("bytes", 12)
/// }
/// String(decoding: json.bytes, as: UTF8.self)   // {"id":"a.txt","bytes":12}
/// ```
public struct JSONWriter: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// Bytes so far.
  public private(set) var count = 0
  /// Whether a value stands before the next one.
  private var needsComma = false

  public init() {
    capacity = 512
    start = malloc(capacity)!.assumingMemoryBound(to: UInt8.self)
  }

  deinit { free(start) }

  public var bytes: [UInt8] { withBytes { Array($0) } }

  public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try body(UnsafeBufferPointer(start: start, count: count))
  }

  /// Begins anew in the same memory.
  mutating func clear() {
    count = 0
    needsComma = false
  }

  /// Makes room for so many bytes more.
  @inline(__always)
  public mutating func reserve(_ more: Int) {
    if capacity &- count < more { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    capacity = max(capacity * 2, count + more)
    start = realloc(start, capacity)!.assumingMemoryBound(to: UInt8.self)
  }

  /// Where there is room for it.
  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    start[count] = byte
    count &+= 1
  }

  @inline(__always)
  private mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let from = bytes.baseAddress else { return }
    memcpy(start + count, from, bytes.count)
    count &+= bytes.count
  }

  /// Bytes that are no JSON of this value: a text behind it, for instance.
  mutating func append(_ bytes: some Collection<UInt8>) {
    reserve(bytes.count)
    if bytes.withContiguousStorageIfAvailable({ put($0) }) == nil { for byte in bytes { put(byte) } }
  }

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
    reserve(1)
    put(0x0A)
    needsComma = false
  }

  /// A field's name that needs no escapes.
  public mutating func key(_ name: StaticString) {
    reserve(name.utf8CodeUnitCount + 4)
    if needsComma { put(0x2C) }
    put(0x22)
    put(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    put(0x22)
    put(0x3A)
    needsComma = false
  }

  public mutating func key(named name: String) {
    string(name)
    reserve(1)
    put(0x3A)
    needsComma = false
  }

  private mutating func open(_ byte: UInt8) {
    separate(1)
    put(byte)
    needsComma = false
  }

  private mutating func close(_ byte: UInt8) {
    reserve(1)
    put(byte)
    needsComma = true
  }

  /// Parts values, and makes room for the next one.
  private mutating func separate(_ room: Int) {
    reserve(room + 1)
    if needsComma { put(0x2C) }
    needsComma = true
  }

  // MARK: Values

  public mutating func null() { word("null") }

  public mutating func bool(_ value: Bool) { word(value ? "true" : "false") }

  private mutating func word(_ word: StaticString) {
    separate(word.utf8CodeUnitCount)
    put(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  public mutating func integer(_ value: Int) {
    guard value >= 0 else { return raw(String(value).utf8) }
    var (size, limit) = (1, 10)
    while size < 18, value >= limit {
      size &+= 1
      limit &*= 10
    }
    if value >= limit { size &+= 1 }
    separate(size)
    var (place, rest) = (count &+ size, value)
    while place > count {
      place &-= 1
      let tens = rest / 10
      start[place] = 0x30 &+ UInt8(truncatingIfNeeded: rest &- tens &* 10)
      rest = tens
    }
    count &+= size
  }

  /// 3, 1.75, 0.0005; null for what JSON cannot say.
  public mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    if value == value.rounded(), abs(value) < 1e15 { return integer(Int(value)) }
    raw(value.description.utf8)
  }

  /// JSON text that is written as it is.
  public mutating func raw(_ json: some Collection<UInt8>) {
    separate(0)
    append(json)
  }

  public mutating func string(_ value: String) {
    var value = value
    value.withUTF8 { string($0) }
  }

  /// UTF-8 as a string.
  public mutating func string(_ utf8: ArraySlice<UInt8>) { utf8.withUnsafeBufferPointer { string($0) } }

  private mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    separate(text.count + 2)
    put(0x22)
    append(escaping: text)
    put(0x22)
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

  // MARK: Escapes

  private static let hex = Array("0123456789abcdef".utf8)

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
      put(UnsafeBufferPointer(rebasing: text[from..<(at - 1)]))
      from = at
      // An escape has six bytes at most; what follows and the quote want their room, too.
      reserve(text.count - at + 7)
      escape(byte)
    }
    put(UnsafeBufferPointer(rebasing: text[from...]))
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
    put(0x5C)
    switch byte {
    case 0x22, 0x5C: put(byte)
    case 0x0A: put(UInt8(ascii: "n"))
    case 0x09: put(UInt8(ascii: "t"))
    case 0x0D: put(UInt8(ascii: "r"))
    default: for digit in [UInt8(ascii: "u"), 0x30, 0x30, Self.hex[Int(byte >> 4)], Self.hex[Int(byte & 15)]] { put(digit) }
    }
  }
}
