/// Whether bytes are one JSON value in valid UTF-8, by the letter of RFC 8259; no recursion, so no depth is too deep.
public enum JSONSyntax {
  public static func isValid(_ bytes: [UInt8]) -> Bool {
    guard String(validating: bytes, as: UTF8.self) != nil else { return false }
    var parser = Parser(bytes)
    return parser.run()
  }

  private struct Parser {
    private let bytes: [UInt8]
    private var at = 0
    /// Open brackets: true for an object.
    private var open: [Bool] = []

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    private var next: UInt8 { at < bytes.count ? bytes[at] : 0 }

    mutating func run() -> Bool {
      skipBlanks()
      while true {
        guard value() else { return false }
        // A value is complete: close what ends here, or go on to the next member.
        while true {
          skipBlanks()
          guard let isObject = open.last else { return at == bytes.count }
          if next == 0x2C {
            at += 1
            skipBlanks()
            if isObject, !name() { return false }
            break
          }
          guard next == (isObject ? 0x7D : 0x5D) else { return false }
          at += 1
          open.removeLast()
        }
      }
    }

    /// A scalar or an empty container; opens a container that is not empty up to its first value.
    private mutating func value() -> Bool {
      while next == 0x7B || next == 0x5B {
        let isObject = next == 0x7B
        at += 1
        skipBlanks()
        if next == (isObject ? 0x7D : 0x5D) {
          at += 1
          return true
        }
        open.append(isObject)
        if isObject, !name() { return false }
      }
      switch next {
      case 0x22: return string()
      case UInt8(ascii: "t"): return word("true")
      case UInt8(ascii: "f"): return word("false")
      case UInt8(ascii: "n"): return word("null")
      default: return number()
      }
    }

    private mutating func name() -> Bool {
      guard next == 0x22, string() else { return false }
      skipBlanks()
      guard next == 0x3A else { return false }
      at += 1
      skipBlanks()
      return true
    }

    private mutating func skipBlanks() {
      while next == 0x20 || next == 0x09 || next == 0x0A || next == 0x0D { at += 1 }
    }

    private mutating func word(_ word: StaticString) -> Bool {
      let length = word.utf8CodeUnitCount
      guard at + length <= bytes.count else { return false }
      for index in 0..<length where bytes[at + index] != word.utf8Start[index] { return false }
      at += length
      return true
    }

    private mutating func string() -> Bool {
      at += 1
      while at < bytes.count {
        switch bytes[at] {
        case 0x22:
          at += 1
          return true
        case 0x5C: guard escape() else { return false }
        case 0..<0x20: return false
        default: at += 1
        }
      }
      return false
    }

    private mutating func escape() -> Bool {
      guard at + 1 < bytes.count else { return false }
      at += 2
      switch bytes[at - 1] {
      case 0x22, 0x5C, 0x2F, UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): return true
      case UInt8(ascii: "u"):
        guard at + 4 <= bytes.count, bytes[at..<(at + 4)].allSatisfy(Self.isHex) else { return false }
        at += 4
        return true
      default: return false
      }
    }

    private static func isHex(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
    }

    private mutating func number() -> Bool {
      if next == 0x2D { at += 1 }
      if next == 0x30 { at += 1 } else if !digits() { return false }
      if next == 0x2E {
        at += 1
        if !digits() { return false }
      }
      if next == 0x65 || next == 0x45 {
        at += 1
        if next == 0x2B || next == 0x2D { at += 1 }
        if !digits() { return false }
      }
      return true
    }

    private mutating func digits() -> Bool {
      let from = at
      while (0x30...0x39).contains(next) { at += 1 }
      return at > from
    }
  }
}
