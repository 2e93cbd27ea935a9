/// Gathers the text of one block: blanks run together, references read, every byte traced to the content.
struct InlineText {
  private(set) var text = TracedText()
  /// Bytes of the text that stand inside links.
  private(set) var linkBytes = 0
  /// White space met since the last word; written before the next one.
  private var blank: ByteRange?

  var isEmpty: Bool { text.isEmpty }
  var lastByte: UInt8? { text.bytes.last }

  /// Reads raw HTML text.
  /// - Parameter whole: the page's text, of which `range` counts bytes, traced to the content.
  mutating func read(_ range: ByteRange, of whole: TracedText, _ kind: HTMLTextKind, isLink: Bool, keepsBlanks: Bool) {
    // The blank before a link is not the link's.
    let before = text.count + (blank != nil && !text.isEmpty ? 1 : 0)
    for run in HTMLTextRuns(whole.bytes, range, kind, isUTF8: false) {
      switch run {
      case .verbatim(let range):
        if keepsBlanks { text.append(whole, range) } else { words(range, of: whole) }
      case .replaced(let range, let scalars):
        if scalars.first == "\u{A0}" || scalars.first == "\n" && !keepsBlanks {
          if blank == nil { blank = range }
        } else {
          writeBlank(whole)
          text.append(scalars.string, for: whole.source(of: range))
        }
      }
    }
    if isLink { linkBytes += max(0, text.count - before) }
  }

  /// Text of ours, which stands for no byte or for a tag (a line break).
  mutating func insert(_ ours: String, for source: ByteRange) {
    blank = nil
    text.append(ours, for: source)
  }

  /// White space that a tag stands for.
  mutating func space(_ range: ByteRange) {
    if blank == nil { blank = range }
  }

  /// Adds another text behind this one.
  mutating func append(_ other: InlineText, of whole: TracedText) {
    if other.isEmpty {
      if blank == nil { blank = other.blank }
      return
    }
    writeBlank(whole)
    text.append(other.text, ByteRange(0, other.text.count))
    linkBytes += other.linkBytes
    blank = other.blank
  }

  private mutating func words(_ range: ByteRange, of whole: TracedText) {
    let (start, end) = (range.lower, range.upper)
    var at = start
    while at < end {
      let word = Self.wordStart(whole.bytes, at, end)
      if word > at, blank == nil { blank = ByteRange(at, word) }
      guard word < end else { return }
      writeBlank(whole)
      let stop = Self.runEnd(whole.bytes, word, end)
      text.append(whole, ByteRange(word, stop))
      at = stop
    }
  }

  /// Writes the blank that stands before a word, except at the beginning and behind a line break of ours.
  private mutating func writeBlank(_ whole: TracedText) {
    guard let range = blank else { return }
    blank = nil
    guard let last = text.bytes.last, last != 0x20, last != 0x0A else { return }
    if range.count == 1, whole.bytes[range.lower] == 0x20 {
      text.append(whole, range)
    } else {
      text.append([0x20], for: whole.source(of: range))
    }
  }

  private static func wordStart(_ bytes: [UInt8], _ from: Int, _ end: Int) -> Int {
    var at = from
    while at < end {
      if bytes[at].isHTMLSpace {
        at += 1
      } else if bytes[at] == 0xC2, at + 1 < end, bytes[at + 1] == 0xA0 {
        at += 2
      } else {
        return at
      }
    }
    return at
  }

  /// The end of words with single blanks between them.
  private static func runEnd(_ bytes: [UInt8], _ from: Int, _ end: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var at = from
      while at < end {
        let byte = bytes[at]
        if byte > 0x20 && byte != 0xC2 {
          at += 1
        } else if byte == 0x20, at + 1 < end, bytes[at + 1] > 0x20, bytes[at + 1] != 0xC2 {
          at += 2
        } else if byte.isHTMLSpace || byte == 0xC2 && at + 1 < end && bytes[at + 1] == 0xA0 {
          return at
        } else {
          at += 1
        }
      }
      return at
    }
  }
}
