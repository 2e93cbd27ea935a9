import Prose

/// Words of a sentence's mask, to ask for phrases.
struct MaskWords: Sendable {
  private let text: [UInt8]
  /// A bit for the first two letters of each word: most phrases are turned away without a search.
  private let beginnings: UInt64

  init(_ text: ArraySlice<UInt8>) {
    var beginnings: UInt64 = 0
    self.text = Array(unsafeUninitializedCapacity: text.count + 2) { out, count in
      out[0] = 0x20
      text.withUnsafeBufferPointer { words in
        for index in words.indices { out[index + 1] = words[index] }
      }
      out[text.count + 1] = 0x20
      for index in 0..<text.count where out[index] == 0x20 { beginnings |= Self.bit(out[index + 1], out[index + 2]) }
      count = text.count + 2
    }
    self.beginnings = beginnings
  }

  @inline(__always)
  private static func bit(_ first: UInt8, _ second: UInt8) -> UInt64 { 1 << UInt64((first &* 7 ^ second &* 11) & 63) }

  /// Whether any of the phrases stands in it, whole words only.
  func holds(_ phrases: [String]) -> Bool { phrases.contains(where: holds) }

  func holds(_ phrase: String) -> Bool {
    var phrase = phrase
    return phrase.withUTF8 { phrase in
      let second = phrase.count > 1 ? phrase[1] : 0x20
      guard beginnings & Self.bit(phrase[0], second) != 0, text.count >= phrase.count + 2 else { return false }
      return text.withUnsafeBufferPointer { text in
        for start in 1...(text.count - phrase.count - 1)
        where text[start] == phrase[0] && text[start - 1] == 0x20 && text[start + phrase.count] == 0x20 {
          if (1..<phrase.count).allSatisfy({ text[start + $0] == phrase[$0] }) { return true }
        }
        return false
      }
    }
  }
}

extension Sentence {
  /// The mask of some units, as words.
  func words(_ units: Range<Int>) -> MaskWords {
    guard !units.isEmpty, units.lowerBound < starts.count else { return MaskWords([]) }
    let end = units.upperBound < starts.count ? Int(starts[units.upperBound]) : mask.count
    let slice = mask[Int(starts[units.lowerBound])..<end]
    return MaskWords(slice.last == 0x20 ? slice.dropLast() : slice)
  }
}
