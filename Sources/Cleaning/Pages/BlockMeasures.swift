import Prose

/// What the bytes of a block's text measure, read in one pass.
struct BlockMeasures {
  var bytes: Float = 0
  /// Words between blanks; a fifth of the bytes where a script sets no blanks.
  var words: Float = 1
  /// Share of the text inside links.
  var links: Float = 0
  /// Share of words with a capital.
  var capitalised: Float = 0
  var uppercase: Float = 0
  var digits: Float = 0
  var stops: Float = 0
  var commas: Float = 0
  var endsInStop = false
  var endsInColon = false
  /// 2 where it begins with a digit, 1 with a small letter.
  var beginning: Float = 0
  /// Share of bytes beyond ASCII.
  var foreignBytes: Float = 0
  /// Runs of letters.
  var tokens: Float = 1
  /// Tokens of each kind of cue word.
  private var cues = SIMD16<Float>(repeating: 0)
  /// Share of its different words that stand in the page's title; 0 for long texts.
  var titleShare: Float = 0
  var hash: UInt64 = 0

  func cue(_ kind: CueWords.Kind) -> Float { cues[kind.rawValue] }

  init(_ text: [UInt8], linkBytes: Int, title: [UInt64]) {
    guard !text.isEmpty else { return }
    bytes = Float(text.count)
    links = Float(min(linkBytes, text.count)) / bytes
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Self.mostSeen) { seen in
      let found = text.withUnsafeBufferPointer { count($0, seen) }
      if words < 30, found > 0 { titleShare = Self.share(of: title, in: UnsafeBufferPointer(rebasing: seen[..<found])) }
    }
    readEnds(text)
  }

  /// Tokens of a text that are compared with the title.
  private static let mostSeen = 40

  /// The share of the different words that are among the title's.
  private static func share(of title: [UInt64], in words: UnsafeBufferPointer<UInt64>) -> Float {
    var (different, shared) = (0, 0)
    for index in 0..<words.count {
      let word = words[index]
      var before = 0
      while words[before] != word { before &+= 1 }
      guard before == index else { continue }
      different += 1
      if title.contains(word) { shared += 1 }
    }
    return Float(shared) / Float(different)
  }

  /// Counts everything; writes the first tokens to `seen` and returns how many.
  private mutating func count(_ text: UnsafeBufferPointer<UInt8>, _ seen: UnsafeMutableBufferPointer<UInt64>) -> Int {
    var (blanks, capitals, upper, lower, digit, high, stop, comma) = (0, 0, 0, 0, 0, 0, 0, 0)
    var token = CueWords.seed
    var length = 0
    var tokenCount = 0
    var previous: UInt8 = 0x20
    let known = CueWords.shared
    func close() {
      if tokenCount < Self.mostSeen { seen.initializeElement(at: tokenCount, to: token) }
      tokenCount += 1
      let kinds = known[token]
      if kinds != 0 { for kind in 0..<CueWords.kinds where kinds >> UInt16(kind) & 1 == 1 { cues[kind] += 1 } }
      token = CueWords.seed
      length = 0
    }
    var at = 0
    while at < text.count {
      let first = at
      while at < text.count, text[at] &- 0x61 < 26 {
        token = CueWords.step(token, text[at])
        at &+= 1
      }
      if at > first {
        lower += at - first
        length += at - first
        previous = text[at - 1]
        if at == text.count { break }
      }
      let byte = text[at]
      at &+= 1
      let isBlank = byte == 0x20 || byte == 0x0A
      if byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 {
        if byte >= 0x80 {
          high += 1
        } else {
          upper += 1
          if previous == 0x20 || previous == 0x0A { capitals += 1 }
        }
        token = CueWords.step(token, byte < 0x80 ? byte | 0x20 : byte)
        length += 1
      } else {
        if length > 0 { close() }
        if isBlank { blanks += 1 } else if byte &- 0x30 < 10 { digit += 1 } else if byte == 0x2C { comma += 1 }
      }
      if isBlank || byte == 0x22 || byte == 0x27 || byte == 0x29, previous == 0x2E || previous == 0x21 || previous == 0x3F { stop += 1 }
      if byte == 0x82, previous == 0x80 { stop += 1 }
      previous = byte
    }
    if length > 0 { close() }
    if previous == 0x2E || previous == 0x21 || previous == 0x3F { stop += 1 }
    words = Float(blanks + 1)
    capitalised = Float(capitals) / words
    if high * 2 > text.count, bytes > 20 * words { words = (bytes / 5).rounded(.down) }
    uppercase = Float(upper) / Float(max(1, upper + lower))
    digits = Float(digit) / bytes
    stops = Float(stop)
    commas = Float(comma)
    foreignBytes = Float(high) / bytes
    tokens = Float(max(1, tokenCount))
    hash = Self.hash(text)
    return min(tokenCount, Self.mostSeen)
  }

  /// Equal for equal texts; eight bytes a step.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = UInt64(text.count)
    var at = 0
    while at + 8 <= text.count {
      hash = mixed(hash ^ UnsafeRawPointer(text.baseAddress!).loadUnaligned(fromByteOffset: at, as: UInt64.self))
      at += 8
    }
    while at < text.count {
      hash = mixed(hash ^ UInt64(text[at]))
      at += 1
    }
    return hash
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.low ^ product.high
  }

  /// How the text begins and ends; quotation marks and brackets behind a stop don't count.
  private mutating func readEnds(_ text: [UInt8]) {
    beginning = text[0] &- 0x30 < 10 ? 2 : text[0] &- 0x61 < 26 ? 1 : 0
    var end = text.count
    while end > 0 {
      let last = text[end - 1]
      if last == 0x22 || last == 0x27 || last == 0x29 || last == 0x5D || last == 0x20 {
        end -= 1
      } else if end >= 3, last == 0x9D || last == 0x99, text[end - 2] == 0x80, text[end - 3] == 0xE2 {
        end -= 3
      } else if end >= 2, last == 0xBB, text[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    guard end > 0 else { return }
    let last = text[end - 1]
    endsInColon = last == 0x3A
    endsInStop = last == 0x2E || last == 0x21 || last == 0x3F
    if end >= 3, last == 0x82 || last == 0xA6, text[end - 2] == 0x80 { endsInStop = true }
  }
}
