import Glibc

/// Steps over JSON values without decoding them.
///
/// It trusts its input to be JSON, as `JSONView` does. Places count from the buffer's start and never leave it, so sums need no check.
struct JSONScan {
  private let bytes: UnsafePointer<UInt8>
  private var at: Int
  private let end: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ lower: Int, _ upper: Int) {
    // Without bytes there is nothing to read at any address.
    self.bytes = bytes.baseAddress ?? UnsafePointer(bitPattern: 1)!
    at = lower
    end = upper
  }

  private mutating func skipBlanks() {
    while at < end, bytes[at] <= 0x20 { at &+= 1 }
  }

  /// Steps into an object or array.
  mutating func enter(_ byte: UInt8) -> Bool { skip(byte) }

  mutating func skip(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard at < end, bytes[at] == byte else { return false }
    at &+= 1
    return true
  }

  /// Steps over the next field's key, where it is this one as it is written.
  mutating func skip(key: UnsafeBufferPointer<UInt8>) -> Bool {
    // Most keys differ in their second letter at the latest.
    guard at &+ key.count < end, bytes[at &+ 1] == key[1], bytes[at &+ 2] == key[2], memcmp(bytes + at, key.baseAddress!, key.count) == 0
    else { return false }
    at &+= key.count
    return true
  }

  /// The next field of an object: its name without the quotes, and its value; nil at the end.
  mutating func field() -> (name: Range<Int>, value: Range<Int>)? {
    guard let name = value(), skip(0x3A), let value = value() else { return nil }
    _ = skip(0x2C)
    return ((name.lowerBound + 1)..<max(name.lowerBound + 1, name.upperBound - 1), value)
  }

  /// The range of the next value; nil at the end of an object or array.
  mutating func value() -> Range<Int>? {
    skipBlanks()
    guard at < end else { return nil }
    let start = at
    switch bytes[at] {
    case 0x22: skipString()
    case 0x7B, 0x5B: skipNested()
    case 0x7D, 0x5D, 0x2C, 0x3A: return nil
    default: skipWord()
    }
    return Range(uncheckedBounds: (start, at))
  }

  func isNull(_ value: Range<Int>) -> Bool { bytes[value.lowerBound] == UInt8(ascii: "n") }

  private mutating func skipString() {
    let start = at &+ 1
    var from = start
    while from < end, let hit = memchr(bytes + from, 0x22, end &- from) {
      let quote = UnsafeRawPointer(hit) - UnsafeRawPointer(bytes)
      at = quote &+ 1
      // An odd number of backslashes before it makes it a part of the text.
      var before = quote
      while before > start, bytes[before &- 1] == 0x5C { before &-= 1 }
      if (quote &- before) & 1 == 0 { return }
      from = at
    }
    at = end
  }

  private mutating func skipNested() {
    var depth = 0
    while at < end {
      switch bytes[at] {
      case 0x22:
        skipString()
        continue
      case 0x7B, 0x5B: depth &+= 1
      case 0x7D, 0x5D: depth &-= 1
      default: break
      }
      at &+= 1
      if depth == 0 { return }
    }
  }

  private mutating func skipWord() {
    while at < end {
      switch bytes[at] {
      case 0x2C, 0x7D, 0x5D, 0x20, 0x09, 0x0A, 0x0D: return
      default: at &+= 1
      }
    }
  }
}
