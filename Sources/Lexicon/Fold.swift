import Prose

/// One spelling for forms that mean the same word: case, plural, British and American, apostrophes, accents of Latin letters.
///
/// ```swift
/// Fold.name("Crohn’s Diseases")   // "crohns disease"
/// Fold.name("oedema")             // "edema"
/// ```
package enum Fold {
  /// Lower-case ASCII for letters and digits, 0 for what separates words, 1 for bytes above ASCII.
  static let ascii: [UInt8] = (0..<256).map { byte -> UInt8 in
    switch UInt8(byte) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(byte) + 32
    case 0x80...0xFF: 1
    default: 0
    }
  }

  /// Base letters of U+00C0 to U+017F, two UTF-8 bytes each; a dot where there is none.
  private static let latin = Array(
    ("aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  /// The base letter of a Latin letter with a mark, given its two bytes.
  @inline(__always)
  static func base(_ first: UInt8, _ second: UInt8) -> UInt8? {
    guard (0xC3...0xC5).contains(first) else { return nil }
    let index = (Int(first) - 0xC3) * 64 + Int(second & 0x3F)
    let letter = latin[index]
    return letter == UInt8(ascii: ".") ? nil : letter
  }

  /// Folds the letters of one word in place: `ae` and `oe` to `e`, final `our` to `or`, the plural's ending away. How many are left.
  static func word(_ word: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    let left = singular(word, ligatures(word, count))
    guard left > 4, ends(word, left, "our") else { return left }
    word[left - 2] = UInt8(ascii: "r")
    return left - 1
  }

  private static func ligatures(_ word: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    guard count > 3 else { return count }
    var to = 0
    for at in 0..<count {
      if word[at] == UInt8(ascii: "e"), at > 0, word[at - 1] == UInt8(ascii: "a") || word[at - 1] == UInt8(ascii: "o") { to -= 1 }
      word[to] = word[at]
      to += 1
    }
    return to
  }

  private static func singular(_ word: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    guard count >= 4, word[count - 1] == UInt8(ascii: "s") else { return count }
    if ends(word, count, "ss") || ends(word, count, "us") || ends(word, count, "is") { return count }
    if count > 4, ends(word, count, "ies") {
      word[count - 3] = UInt8(ascii: "y")
      return count - 2
    }
    let isLong = ["xes", "ches", "shes", "sses", "zzes"].contains { ends(word, count, $0) }
    return count - (isLong ? 2 : 1)
  }

  @inline(__always)
  private static func ends(_ word: UnsafeMutablePointer<UInt8>, _ count: Int, _ ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard count >= length else { return false }
    for index in 0..<length where word[count - length + index] != ending.utf8Start[index] { return false }
    return true
  }

  /// A name's folded words with a blank between.
  package static func name(_ name: String) -> String {
    let bytes = Array(name.utf8)
    let words = Tokens(bytes).words.map { String(decoding: folded(bytes, $0.range), as: UTF8.self) }
    return words.joined(separator: " ")
  }

  /// The folded bytes of a token.
  static func folded(_ bytes: [UInt8], _ range: ByteRange) -> [UInt8] {
    var out: [UInt8] = []
    var at = range.lower
    while at < range.upper {
      let byte = bytes[at]
      let low = ascii[Int(byte)]
      if low > 1 {
        out.append(low)
      } else if low == 1, at + 1 < range.upper, let letter = base(byte, bytes[at + 1]) {
        out.append(letter)
        at += 1
      } else if low == 1, !(byte == 0xE2 && at + 2 < range.upper && bytes[at + 1] == 0x80) {
        out.append(byte)
      } else if low == 1 {
        at += 2  // an apostrophe, U+2018 or U+2019
      }
      at += 1
    }
    let count = out.count
    out.removeLast(count - out.withUnsafeMutableBufferPointer { $0.baseAddress.map { word($0, count) } ?? 0 })
    return out
  }
}

extension [UInt8] {
  /// Whether the bytes end with an ASCII ending.
  @inline(__always)
  package func hasSuffix(_ suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard count >= length else { return false }
    for index in 0..<length where self[count - length + index] != suffix.utf8Start[index] { return false }
    return true
  }
}
