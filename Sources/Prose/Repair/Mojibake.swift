/// UTF-8 that was read as windows-1252, once or several times, put right where nothing else can be meant.
enum Mojibake {
  /// A character and the range of text that it stands for.
  private struct Unit {
    var scalar: UInt32
    var range: ByteRange
    var isRepaired = false
  }

  /// Characters looked at in one go; longer runs are taken in parts.
  private static let longestRun = 64
  private static let rounds = 3

  /// The repair of the run of windows-1252 characters that begins at `start`, nil where there is nothing certain to repair.
  static func undo(_ bytes: [UInt8], at start: Int) -> Characters.Replacement? {
    var units = run(bytes, from: start)
    guard units.count >= 2 else { return leftover(bytes, at: start) }
    let isWithinWord = isSmall(bytes, start - 1) && isSmall(bytes, units[units.count - 1].range.upper)
    var changed = false
    for _ in 0..<rounds {
      guard let reduced = reduce(units, isWithinWord) else { break }
      units = reduced
      changed = true
    }
    guard changed, let end = units.last?.range.upper else { return nil }
    let parts = units.map { unit -> (bytes: [UInt8], range: ByteRange) in (spelled(unit), unit.range) }
    return Characters.Replacement(length: end - start, parts: parts.filter { !$0.bytes.isEmpty })
  }

  /// `5Â mg`: of a no-break space the second half was made a blank; no word of any language ends so.
  private static func leftover(_ bytes: [UInt8], at start: Int) -> Characters.Replacement? {
    guard start > 0, start + 2 < bytes.count, bytes[start + 1] == 0x82, bytes[start + 2] == 0x20 else { return nil }
    let before = bytes[start - 1]
    guard before < 0x80, !(0x41...0x5A).contains(before), before != 0x20 else { return nil }
    return Characters.Replacement(length: 2, parts: [])
  }

  private static func isSmall(_ bytes: [UInt8], _ at: Int) -> Bool { bytes.indices.contains(at) && (0x61...0x7A).contains(bytes[at]) }

  /// Repaired characters that are themselves spaces or nothing are read as such.
  private static func spelled(_ unit: Unit) -> [UInt8] {
    switch unit.scalar {
    case 0xA0, 0x2000...0x200A, 0x202F: return [0x20]
    case 0xAD, 0x200B, 0xFEFF: return []
    default: return Unicode.Scalar(unit.scalar).map { Array(UTF8.encode($0)!) } ?? []
    }
  }

  private static func run(_ bytes: [UInt8], from start: Int) -> [Unit] {
    var units: [Unit] = []
    var at = start
    bytes.withUnsafeBufferPointer { bytes in
      while at < bytes.count, bytes[at] >= 0x80, units.count < longestRun {
        let length = UTF8Validation.sequenceLength(bytes, at: at)
        guard length > 1, length < 4 else { return }
        let scalar =
          length == 2
          ? UInt32(bytes[at] & 0x1F) << 6 | UInt32(bytes[at + 1] & 0x3F)
          : UInt32(bytes[at] & 0x0F) << 12 | UInt32(bytes[at + 1] & 0x3F) << 6 | UInt32(bytes[at + 2] & 0x3F)
        guard Windows1252.byte(of: scalar) != nil else { return }
        units.append(Unit(scalar: scalar, range: ByteRange(at, at + length)))
        at += length
      }
    }
    return units
  }

  /// One reading undone, nil where no part of the run was a character of UTF-8.
  private static func reduce(_ units: [Unit], _ isWithinWord: Bool) -> [Unit]? {
    let bytes = units.map { Windows1252.byte(of: $0.scalar) ?? 0 }
    var out: [Unit] = []
    var doubtful: [Int] = []
    var certain = 0
    bytes.withUnsafeBufferPointer { bytes in
      var at = 0
      while at < bytes.count {
        let length = units[at].scalar < 0x80 ? 1 : UTF8Validation.sequenceLength(bytes, at: at)
        if length > 1 {
          let range = ByteRange(units[at].range.lower, units[at + length - 1].range.upper)
          if isCertain(bytes[at]) || isGreek(bytes[at], bytes[at + 1]) || isWithinWord && length == 2 {
            certain += 1
          } else {
            doubtful.append(out.count)
          }
          out.append(Unit(scalar: scalar(bytes, at: at, length), range: range, isRepaired: true))
          at += length
        } else if bytes.count - at >= 2, bytes[at] == 0xE2, bytes[at + 1] == 0x80 {
          // The third byte of a closing quotation mark is no character of windows-1252 and gets lost.
          out.append(Unit(scalar: 0x201D, range: units[at].range.union(units[at + 1].range), isRepaired: true))
          certain += 1
          at += 2
        } else {
          out.append(units[at])
          at += 1
        }
      }
    }
    return certain > 0 || doubtful.count > 1 ? out : nil
  }

  /// Leads of the Latin-1 letters, of punctuation, of full-width forms and of emoji. Others need company: `É»` may end a quotation.
  private static func isCertain(_ lead: UInt8) -> Bool { [0xC2, 0xC3, 0xE2, 0xEF, 0xF0].contains(lead) }

  /// `Î¼g`, `Î±`: behind a capital no fraction, power or sign of currency stands. Quotation marks and dashes do.
  private static func isGreek(_ lead: UInt8, _ second: UInt8) -> Bool {
    switch lead {
    case 0xCE: second >= 0xA9 && second != 0xAB && second != 0xBB
    case 0xCF: [0x80, 0x83, 0x86, 0x87, 0x88, 0x89].contains(second)
    default: false
    }
  }

  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at: Int, _ length: Int) -> UInt32 {
    var value = UInt32(bytes[at]) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length { value = value << 6 | UInt32(bytes[at + offset] & 0x3F) }
    return value
  }
}
