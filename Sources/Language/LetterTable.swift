/// Which code points are letters, and their lower case: a table for the first scripts, ranges for the others.
///
/// The same ranges as in `scripts/language/features.py`, since the model's features are made of them.
struct LetterTable: @unchecked Sendable {
  /// Lower case of a letter below `limit`, with `capital` set where it was upper case; 0 for what is no letter. Filled once, never changed.
  private let entries: UnsafePointer<UInt16>
  private static let limit = 0x600
  private static let capital: UInt16 = 0x8000

  /// A letter as read: its lower case, whether it was upper case, and its bytes.
  struct Letter {
    let value: UInt32
    let isUpper: Bool
    let width: Int
  }

  static let shared = LetterTable()

  private init() {
    let table = UnsafeMutablePointer<UInt16>.allocate(capacity: Self.limit)
    for point in 0..<Self.limit {
      let lower = Self.lowerCase(point)
      table[point] = Self.isTabledLetter(point) ? UInt16(lower) | (lower == point ? 0 : Self.capital) : 0
    }
    entries = UnsafePointer(table)
  }

  /// The letter at `index`, or nil. Malformed UTF-8 is no letter.
  @inline(__always)
  func letter(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Letter? {
    let first = text[index]
    if first < 0x80 {
      let entry = entries[Int(first)]
      return entry == 0 ? nil : Letter(value: UInt32(entry & 0x7FFF), isUpper: entry >= Self.capital, width: 1)
    }
    return wideLetter(in: text, at: index, first: UInt32(first))
  }

  private func wideLetter(in text: UnsafeBufferPointer<UInt8>, at index: Int, first: UInt32) -> Letter? {
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, index + width <= text.count else { return nil }
    var point = first & (0xFF >> UInt32(width + 1))
    for offset in 1..<width {
      let next = UInt32(text[index + offset])
      guard next & 0xC0 == 0x80 else { return nil }
      point = point << 6 | next & 0x3F
    }
    if point < Self.limit {
      let entry = entries[Int(point)]
      return entry == 0 ? nil : Letter(value: UInt32(entry & 0x7FFF), isUpper: entry >= Self.capital, width: width)
    }
    guard Self.isFurtherLetter(point) else { return nil }
    let even = point & 1 == 0 && ((0x1E00..<0x1E96).contains(point) || (0x1EA0..<0x1F00).contains(point))
    return Letter(value: even ? point + 1 : point, isUpper: even, width: width)
  }

  private static func isTabledLetter(_ point: Int) -> Bool {
    switch point {
    case 0x41..<0x5B, 0x61..<0x7B, 0xC0..<0xD7, 0xD8..<0xF7, 0xF8..<0x250, 0x300...: true
    default: false
    }
  }

  private static func isFurtherLetter(_ point: UInt32) -> Bool {
    switch point {
    case 0x600..<0x2000, 0x2C00..<0x3000, 0x3040..<0xD800, 0xF900..<0xFE00, 0xFE70..<0xFF00, 0xFF66..<0xFFDD, 0x20000..<0x32000: true
    default: false
    }
  }

  private static func lowerCase(_ point: Int) -> Int {
    switch point {
    case 0x41..<0x5B, 0xC0..<0xD7, 0xD8..<0xDF, 0x391..<0x3AC, 0x410..<0x430: point + 0x20
    case 0x400..<0x410: point + 0x50
    case 0x130: 0x69
    case 0x178: 0xFF
    case 0x1A0, 0x1AF: point + 1
    case 0x100..<0x138, 0x14A..<0x178, 0x1DE..<0x1F0, 0x1F8..<0x220, 0x222..<0x234, 0x460..<0x482, 0x48A..<0x4C0, 0x4D0..<0x530:
      point | 1
    case 0x139..<0x149, 0x179..<0x17F, 0x1CD..<0x1DD, 0x4C1..<0x4CF: point + point % 2
    default: point
    }
  }
}
