/// Marks within a text that are no part of it: citation numbers, `[edit]`, what link and address scramblers left behind.
package enum Marks {
  package struct Mark: Equatable {
    package var range: ByteRange
    package var reason: Reason
    package var rule: String

    package init(range: ByteRange, reason: Reason, rule: String) {
      self.range = range
      self.reason = reason
      self.rule = rule
    }
  }

  /// Takes the marks out of a block's text and lists them among its cuts.
  package static func cut(from block: inout Block) {
    let marks = find(in: block.text.bytes)
    guard !marks.isEmpty else { return }
    block.cut(marks)
  }

  /// The marks in a text, in order, not overlapping.
  package static func find(in bytes: [UInt8]) -> [Mark] {
    bytes.withUnsafeBufferPointer { bytes in
      var marks: [Mark] = []
      var at = 0
      while at < bytes.count {
        if at + 8 <= bytes.count {
          let eight = EightBytes(bytes, at)
          let suspects = eight.marks(of: 0x2E) | eight.marks(of: 0x5B) | eight.marks(of: 0x7B) | eight.further
          at += suspects == 0 ? 8 : suspects.trailingZeroBitCount >> 3
          if suspects == 0 { continue }
        }
        if isSuspect(bytes[at]), let mark = mark(bytes, at: at) {
          marks.append(mark)
          at = max(at + 1, mark.range.upper)
        } else {
          at += 1
          while at < bytes.count, bytes[at] >= 0x80, !isSuspect(bytes[at]) { at += 1 }
        }
      }
      return marks
    }
  }

  @inline(__always)
  private static func isSuspect(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x5B || byte == 0x7B || byte == 0xC2 || byte == 0xE2 }

  private static func mark(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) -> Mark? {
    switch bytes[at] {
    case 0x5B: return bracket(bytes, at: at) ?? shortcode(bytes, at: at)
    case 0x7B: return brace(bytes, at: at)
    case 0x2E: return numberAfterStop(bytes, at: at)
    default: return superscript(bytes, at: at)
    }
  }

  /// `[12]`, `[3, 4]`, `[5–7]`, `[edit]`, `[citation needed]`, `[email protected]`.
  private static func bracket(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) -> Mark? {
    var end = at + 1
    var hasDigit = false
    var isNumber = true
    while end < bytes.count, end - at <= 24, bytes[end] != 0x5D {
      switch bytes[end] {
      case 0x30...0x39: hasDigit = true
      case 0x20, 0x2C, 0x2D, 0xE2, 0x80, 0x93: break
      default: isNumber = false
      }
      end += 1
    }
    guard end < bytes.count, bytes[end] == 0x5D else { return nil }
    // A number in brackets is a citation behind a word or a stop; at a line's beginning it numbers the line.
    if isNumber, hasDigit { return at > 0 ? Mark(range: ByteRange(at, end + 1), reason: .reference, rule: "mark.bracket-number") : nil }
    let inside = String(decoding: bytes[(at + 1)..<end], as: UTF8.self).lowercased()
    switch inside {
    case "edit", "edit source", "citation needed", "clarification needed", "note 1", "note 2", "a", "b", "c", "who?", "when?":
      return at > 0 ? Mark(range: ByteRange(at, end + 1), reason: .reference, rule: "mark.editing") : nil
    case "email protected", "email\u{A0}protected":
      return Mark(range: ByteRange(at, end + 1), reason: .markup, rule: "mark.hidden-address")
    default: return nil
    }
  }

  /// `[ad_1]`, `[/vc_row]`, `[contact-form-7 id="12"]`: what a system for pages left unread. A name with a low line, a closing one, or one
  /// with an attribute.
  private static func shortcode(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) -> Mark? {
    var end = at
    while end < bytes.count, bytes[end] == 0x5B, let next = shortcodeEnd(bytes, at: end) { end = next }
    return end > at ? Mark(range: ByteRange(at, end), reason: .markup, rule: "mark.shortcode") : nil
  }

  private static func shortcodeEnd(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) -> Int? {
    var end = at + 1
    var isCode = end < bytes.count && bytes[end] == 0x2F
    if isCode { end += 1 }
    guard end < bytes.count, (0x61...0x7A).contains(bytes[end]) else { return nil }
    while end < bytes.count, end - at < 40, bytes[end] == 0x5F || bytes[end] == 0x2D || isWord(bytes[end]) {
      if bytes[end] == 0x5F { isCode = true }
      end += 1
    }
    let name = end
    while end < bytes.count, end - at < 240, bytes[end] != 0x5D, bytes[end] != 0x5B {
      if bytes[end] == 0x3D, end > name { isCode = true }
      end += 1
    }
    guard isCode, end < bytes.count, bytes[end] == 0x5D, end == name || bytes[name] == 0x20 else { return nil }
    return end + 1
  }

  private static func isWord(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) }

  /// `{Link: …}` and other braces of templates that were never filled in.
  private static func brace(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) -> Mark? {
    var end = at + 1
    while end < bytes.count, end - at < 300, bytes[end] != 0x7D, bytes[end] != 0x0A { end += 1 }
    guard end < bytes.count, bytes[end] == 0x7D else { return nil }
    let inside = String(decoding: bytes[(at + 1)..<min(end, at + 12)], as: UTF8.self).lowercased()
    guard ["link:", "link ", "image:", "url:", "http", "{", "%", "$", "source:"].contains(where: inside.hasPrefix) else { return nil }
    var upper = end + 1
    if upper < bytes.count, bytes[upper] == 0x7D { upper += 1 }
    return Mark(range: ByteRange(at, upper), reason: .markup, rule: "mark.template-brace")
  }

  /// `agitation.24 Caution`, `relapse.3,4` and `therapy. 1, 2` at the end.
  private static func numberAfterStop(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) -> Mark? {
    guard at >= 4, isEndOfWord(bytes, before: at) || isAuthors(bytes, before: at) else { return nil }
    var start = at + 1
    let isApart = start < bytes.count && bytes[start] == 0x20
    if isApart { start += 1 }
    var end = start
    var numbers = 0
    while end < bytes.count {
      let digits = end
      while end < bytes.count, end - digits < 3, (0x30...0x39).contains(bytes[end]) { end += 1 }
      guard end > digits else { return nil }
      numbers += 1
      guard end + 1 < bytes.count, bytes[end] == 0x2C || bytes[end] == 0x2D else { break }
      end += bytes[end + 1] == 0x20 && isApart ? 2 : 1
    }
    guard numbers > 0 else { return nil }
    let isLast = end == bytes.count
    let beforeSentence =
      end + 1 < bytes.count && bytes[end] == 0x20 && (isAuthors(bytes, before: at) || (0x41...0x5A).contains(bytes[end + 1]))
    guard isLast ? (!isApart || numbers > 1) : !isApart && beforeSentence else { return nil }
    return Mark(range: ByteRange(at + 1, end), reason: .reference, rule: "mark.number-after-stop")
  }

  /// Whether a lower-case word of four letters or a bracket ends here: `No.`, `vol.` and `fig.` take numbers of their own.
  private static func isEndOfWord(_ bytes: UnsafeBufferPointer<UInt8>, before at: Int) -> Bool {
    if bytes[at - 1] == 0x29 || bytes[at - 1] == 0x5D { return true }
    return (1...4).allSatisfy { (0x61...0x7A).contains(bytes[at - $0]) }
  }

  /// `Smith et al.5 found`
  private static func isAuthors(_ bytes: UnsafeBufferPointer<UInt8>, before at: Int) -> Bool {
    at >= 6 && bytes[at - 1] == 0x6C && bytes[at - 2] == 0x61 && bytes[at - 3] == 0x20 && bytes[at - 4] == 0x74 && bytes[at - 5] == 0x65
  }

  /// Raised digits behind a word; behind a unit or a number they are powers.
  private static func superscript(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) -> Mark? {
    var end = at
    while let length = raisedLength(bytes, at: end) {
      end += length
      if end + 1 < bytes.count, bytes[end] == 0x2C || bytes[end] == 0xE2, raisedLength(bytes, at: end + 1) != nil { end += 1 }
    }
    guard end > at, at > 0 else { return nil }
    let before = bytes[at - 1]
    let isAfterStop = [0x2E, 0x2C, 0x3B, 0x29, 0x3A].contains(before)
    guard isAfterStop || (at >= 4 && isEndOfWord(bytes, before: at)) else { return nil }
    return Mark(range: ByteRange(at, end), reason: .reference, rule: "mark.superscript")
  }

  private static func raisedLength(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) -> Int? {
    if at + 1 < bytes.count, bytes[at] == 0xC2, [0xB2, 0xB3, 0xB9].contains(bytes[at + 1]) { return 2 }
    if at + 2 < bytes.count, bytes[at] == 0xE2, bytes[at + 1] == 0x81, bytes[at + 2] == 0xB0 || (0xB4...0xB9).contains(bytes[at + 2]) {
      return 3
    }
    return nil
  }
}

extension Marks {
  /// The marks, each with the blank that it would leave beside another, at the beginning or at the end of the text.
  fileprivate static func withBlanks(_ marks: [Mark], in bytes: [UInt8]) -> [Mark] {
    var out = marks
    // Where the text ends, or the next mark begins.
    var (end, next) = (bytes.count, bytes.count)
    for index in marks.indices.reversed() {
      var (lower, upper) = (marks[index].range.lower, marks[index].range.upper)
      if upper == end {
        let before = index > 0 ? marks[index - 1].range.upper : 0
        while lower > before, bytes[lower - 1] == 0x20 { lower -= 1 }
        end = lower
      } else if lower == 0 || bytes[lower - 1] == 0x20 {
        while upper < next, bytes[upper] == 0x20 { upper += 1 }
      }
      out[index].range = ByteRange(lower, upper)
      next = lower
    }
    return out
  }
}

extension Block {
  /// Takes ranges of the text out of it (sorted, not overlapping) and records them as cuts; the cells of a table row move along.
  package mutating func cut(_ found: [Marks.Mark]) {
    let marks = Marks.withBlanks(found, in: text.bytes)
    for mark in marks {
      let words = mark.reason == .markup ? nil : text.string(mark.range)
      cuts.append(Cut(range: text.source(of: mark.range), reason: mark.reason, rule: mark.rule, text: words))
    }
    cuts.sort { $0.range < $1.range }
    joinCuts()
    let ranges = marks.map(\.range)
    text = text.without(ranges)
    func moved(_ offset: Int) -> Int { offset - ranges.reduce(0) { $0 + max(0, min($1.upper, offset) - $1.lower) } }
    layout.cells = layout.cells.map { ByteRange(moved($0.lower), moved($0.upper)) }
  }

  /// What was cut out around an earlier cut takes it in: "agitation[24] buy now" cut as one.
  private mutating func joinCuts() {
    guard zip(cuts, cuts.dropFirst()).contains(where: { $0.range.upper > $1.range.lower }) else { return }
    var joined: [Cut] = []
    for cut in cuts {
      guard let last = joined.last, last.range.upper > cut.range.lower else {
        joined.append(cut)
        continue
      }
      var whole = last.range.count >= cut.range.count ? last : cut
      whole.range = last.range.union(cut.range)
      joined[joined.count - 1] = whole
    }
    cuts = joined
  }
}
