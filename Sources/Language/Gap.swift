/// The stretch between two words: what it costs to change the language there, and where exactly the change lies.
struct Gap {
  let text: UnsafeBufferPointer<UInt8>
  /// End of the word before, start of the word after.
  let lower: Int
  let upper: Int

  /// Log odds that a change of language must earn: little where a sentence ends, much within a clause.
  func cost(isBeforeCapital: Bool, changesScript: Bool) -> Float {
    // Mostly a blank and nothing more.
    if upper - lower == 1, text[lower] == 0x20 { return changesScript ? 3 : isBeforeCapital ? 4 : 9 }
    if endsSentence { return 2 }
    if hasMark || changesScript { return 3 }
    return isBeforeCapital ? 4 : 9
  }

  /// Where the stretch before ends and the stretch after begins: behind a sentence's end and its closing quotes, else before whatever is
  /// written together with the word after.
  var split: (end: Int, start: Int) {
    var start = upper
    if let end = sentenceEnd {
      start = end
      while start < upper, isBlank(text[start]) { start += 1 }
      return (end, start)
    }
    while start > lower, !isBlank(text[start - 1]) { start -= 1 }
    var end = start
    while end > lower, isBlank(text[end - 1]) { end -= 1 }
    return (end, start)
  }

  var endsSentence: Bool { sentenceEnd != nil }

  /// The first place behind `.`, `!`, `?`, `…` or the like, and behind quotes and brackets that close there, before a blank.
  private var sentenceEnd: Int? {
    var index = lower
    while index < upper {
      guard let width = terminator(at: index), !numbersItem(at: index) else {
        index += 1
        continue
      }
      index += width
      while index < upper, let closing = closer(at: index) ?? terminator(at: index) { index += closing }
      if index == upper || isBlank(text[index]) || width > 1 { return index }
    }
    return nil
  }

  /// Behind the number or bullet of a list's item at the start of a line (`2. `, `- `), else the gap's own start.
  var afterItemMark: Int {
    var index = lower
    while index < upper, (0x30...0x39).contains(text[index]) { index += 1 }
    let marks: ClosedRange<UInt8> = index > lower ? 0x29...0x2E : 0x2A...0x2D  // ) . after digits, * - alone
    guard index + 1 < upper, marks.contains(text[index]), isBlank(text[index + 1]) else { return lower }
    return index + 2
  }

  /// Whether the full stop here belongs to the number of a list's item (` 2. `).
  private func numbersItem(at index: Int) -> Bool {
    var start = index
    while start > lower, (0x30...0x39).contains(text[start - 1]) { start -= 1 }
    return start < index && start > lower && isBlank(text[start - 1])
  }

  /// A bullet, bar, colon or dash between blanks.
  private var hasMark: Bool {
    var index = lower
    while index < upper {
      switch text[index] {
      case 0x7C, 0x0A, 0x09: return true
      case 0x3A: if index + 1 < upper, isBlank(text[index + 1]) { return true }
      case 0x2D: if index > lower, index + 1 < upper, isBlank(text[index - 1]), isBlank(text[index + 1]) { return true }
      case 0xE2:
        let isDashOrBullet = index + 2 < upper && text[index + 1] == 0x80 && (0x93...0xA2).contains(text[index + 2])
        if isDashOrBullet, text[index + 2] <= 0x95 || text[index + 2] == 0xA2 { return true }
      default: break
      }
      index += 1
    }
    return false
  }

  /// Whether a quote or bracket opens right before the word after.
  var opensQuote: Bool {
    guard upper > lower else { return false }
    switch text[upper - 1] {
    case 0x22, 0x28, 0x5B: return true
    case 0x9C, 0x98, 0x9E: return upper - lower >= 3 && text[upper - 3] == 0xE2 && text[upper - 2] == 0x80
    case 0xAB: return upper - lower >= 2 && text[upper - 2] == 0xC2
    default: return false
    }
  }

  /// Whether a quote or bracket closes right behind the word before, or behind its full stop.
  var closesQuote: Bool {
    var index = lower
    while index < upper, terminator(at: index) == 1 { index += 1 }
    return index < upper && closer(at: index) != nil
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }

  private func terminator(at index: Int) -> Int? {
    switch text[index] {
    case 0x2E, 0x21, 0x3F: 1
    case 0xE2: matches(index, 0x80, 0xA6) ? 3 : nil
    case 0xE3: matches(index, 0x80, 0x82) ? 3 : nil
    case 0xEF: matches(index, 0xBC, 0x81) || matches(index, 0xBC, 0x9F) ? 3 : nil
    default: nil
    }
  }

  private func closer(at index: Int) -> Int? {
    switch text[index] {
    case 0x22, 0x27, 0x29, 0x5D: 1
    case 0xE2: matches(index, 0x80, 0x9D) || matches(index, 0x80, 0x99) || matches(index, 0x80, 0x9C) ? 3 : nil
    case 0xC2: index + 1 < upper && text[index + 1] == 0xBB ? 2 : nil
    default: nil
    }
  }

  private func matches(_ index: Int, _ second: UInt8, _ third: UInt8) -> Bool {
    index + 2 < upper && text[index + 1] == second && text[index + 2] == third
  }
}
