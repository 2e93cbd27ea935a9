import Prose

/// Spellings of drug names that spun and foreign pages use (Naltrekson, Lizinopril, naltrexona), folded to one key.
///
/// ph f, th t, y i, k c, ks and x, w v, z s; doubled letters single; a final vowel or -um, -us dropped (FIELD.md measured 58 of 77
/// variants found, false hits in .02 to .2% of word types). A word of the lexicon is never looked up so.
package enum SpunSpelling {
  /// Shorter names fold into too many other words.
  static let minimum = 7

  /// A hash of the folded spelling.
  package static func key(_ name: [UInt8]) -> UInt64 {
    var letters: [UInt8] = []
    letters.reserveCapacity(name.count)
    var at = 0
    while at < name.count {
      let byte = name[at]
      let next = at + 1 < name.count ? name[at + 1] : 0
      var low = Fold.ascii[Int(byte)]
      if low == 1, let base = Fold.base(byte, next) {
        low = base
        at += 1
      }
      let following = at + 1 < name.count ? name[at + 1] | 0x20 : 0
      switch (low, following) {
      case (UInt8(ascii: "p"), UInt8(ascii: "h")):
        low = UInt8(ascii: "f")
        at += 1
      case (UInt8(ascii: "t"), UInt8(ascii: "h")): at += 1
      case (UInt8(ascii: "k"), UInt8(ascii: "s")), (UInt8(ascii: "c"), UInt8(ascii: "s")):
        low = UInt8(ascii: "x")
        at += 1
      case (UInt8(ascii: "y"), _): low = UInt8(ascii: "i")
      case (UInt8(ascii: "k"), _): low = UInt8(ascii: "c")
      case (UInt8(ascii: "w"), _): low = UInt8(ascii: "v")
      case (UInt8(ascii: "z"), _): low = UInt8(ascii: "s")
      default: break
      }
      if low > 1, letters.last != low { letters.append(low) }
      at += 1
    }
    dropEnding(&letters)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for letter in letters { hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3 }
    return hash
  }

  private static func dropEnding(_ letters: inout [UInt8]) {
    if letters.hasSuffix("um") || letters.hasSuffix("us") { letters.removeLast(2) }
    while letters.count > 4, let last = letters.last, "aeiou".utf8.contains(last) { letters.removeLast() }
  }
}
