import Prose

/// Words of a sentence's mask, to ask for phrases.
struct MaskWords: Sendable {
  private let text: [UInt8]

  init(_ text: ArraySlice<UInt8>) {
    var padded: [UInt8] = [0x20]
    padded.append(contentsOf: text)
    padded.append(0x20)
    self.text = padded
  }

  /// Whether any of the phrases stands in it, whole words only.
  func holds(_ phrases: [String]) -> Bool { phrases.contains(where: holds) }

  func holds(_ phrase: String) -> Bool {
    let needle = Array(phrase.utf8)
    guard text.count >= needle.count + 2 else { return false }
    for start in 1...(text.count - needle.count - 1)
    where text[start] == needle[0] && text[start - 1] == 0x20 && text[start + needle.count] == 0x20 {
      if text[start..<start + needle.count].elementsEqual(needle) { return true }
    }
    return false
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
