import Prose

/// Spellings of drug names that spun and foreign pages use (Naltrekson, Lizinopril, naltrexona), folded to one key.
///
/// ph f, th t, y i, k c, ks and x, w v, z s; doubled letters single; a final vowel or -um, -us dropped (FIELD.md measured 58 of 77
/// variants found, false hits in .02 to .2% of word types). A word of the lexicon is never looked up so.
package enum SpunSpelling {
  /// Shorter names fold into too many other words.
  static let minimum = 7

  /// A hash of the folded spelling.
  package static func key(_ name: [UInt8]) -> WordHash { name.withUnsafeBufferPointer { key($0[...]) } }

  package static func key(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> WordHash {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: name.count + 1) { letters in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for letter in letters[..<folded(UnsafeBufferPointer(rebasing: name), into: letters)] {
        hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3
      }
      return WordHash(hash)
    }
  }

  /// Writes the folded letters; their number without the ending.
  private static func folded(_ name: UnsafeBufferPointer<UInt8>, into letters: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var count = 0
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
      if low > 1, count == 0 || letters[count - 1] != low {
        letters[count] = low
        count += 1
      }
      at += 1
    }
    return withoutEnding(letters, count)
  }

  private static func withoutEnding(_ letters: UnsafeMutableBufferPointer<UInt8>, _ count: Int) -> Int {
    var count = count
    let last = count > 1 ? letters[count - 1] : 0
    if count > 1, letters[count - 2] == UInt8(ascii: "u"), last == UInt8(ascii: "m") || last == UInt8(ascii: "s") { count -= 2 }
    while count > 4, isVowel(letters[count - 1]) { count -= 1 }
    return count
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }
}
