/// A run of letters of one script family (an apostrophe between two letters belongs to it) and how it stands in its line.
struct Word {
  /// Bytes of the line.
  var lower = 0
  var upper = 0
  /// Letters and apostrophes, at most `WordReader.longest`.
  var letters = 0
  var script = Script.latin
  /// 1 Capitalised, 2 all capitals of up to three letters, 3 longer in capitals, 0 any other.
  var shape: UInt32 = 0
  /// First of the line, or `.`, `!`, `?` or `:` stands before it.
  var opensSentence = false
  /// A comma or semicolon stands before it.
  var followsComma = false
  /// The word with a boundary at either end, as `WordFeatures` hashes it, and a longer hash of the same to know the word by.
  var whole = WordFeatures.boundary
  var identity: UInt64 = 0
  /// Of ASCII letters only, not spelled out yet.
  var isPlain = false

  /// A capital that its place in the sentence does not explain: likely a name or a code.
  var isNameLike: Bool { shape == 3 || shape == 2 && letters > 1 || shape == 1 && !opensSentence }

  /// Writes down the letters of a plain word.
  func spell(_ text: UnsafeBufferPointer<UInt8>, _ values: UnsafeMutablePointer<UInt32>) {
    for index in 0..<letters { values[index] = UInt32(text[lower + index] | 0x20) }
  }

  @inline(__always)
  fileprivate mutating func add(_ letter: UInt32, _ values: UnsafeMutablePointer<UInt32>) {
    values[letters] = letter
    letters += 1
    whole = whole &* WordFeatures.prime &+ letter
    identity = identity &* Self.step &+ UInt64(letter)
  }

  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15
}

/// Reads a line word by word. Words joined to more by `.`, `@`, `_` or `:/` are addresses and dotted names, which tell no language, and
/// are passed over to the next blank.
struct WordReader {
  static let longest = 60

  let text: UnsafeBufferPointer<UInt8>
  private let table = LetterTable.shared
  var position = 0
  private var opens = true
  private var comma = false

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// The next word, its lower-cased letters in `values` (room for `longest`).
  mutating func next(_ values: UnsafeMutablePointer<UInt32>) -> Word? {
    let word = nextUnspelled(values)
    if let word, word.isPlain { word.spell(text, values) }
    return word
  }

  /// The next word; its letters are in `values` unless it is plain.
  @inline(__always)
  mutating func nextUnspelled(_ values: UnsafeMutablePointer<UInt32>) -> Word? {
    while position < text.count {
      let byte = text[position]
      let isPlain = (byte | 0x20) &- 0x61 < 26
      guard isPlain || byte >= 0x80, var word = (isPlain ? nextPlain() : nil) ?? read(values) else {
        passMark()
        continue
      }
      if joinsAddress(at: position) {
        while position < text.count, text[position] > 0x20 { position += 1 }
        continue
      }
      word.opensSentence = opens
      word.followsComma = comma
      opens = false
      comma = false
      if position < text.count, text[position] == 0x20 { position += 1 }
      return word
    }
    return nil
  }

  /// Any word that begins at the position, letter by letter.
  @inline(never)
  private mutating func read(_ values: UnsafeMutablePointer<UInt32>) -> Word? {
    table.letter(in: text, at: position).map { read(from: $0, values) }
  }

  /// One byte that is no letter; within a longer character only its lead byte can be a letter's, so byte by byte is safe.
  @inline(__always)
  private mutating func passMark() {
    switch text[position] {
    case 0x0A, 0x2E, 0x21, 0x3F, 0x3A: opens = true
    case 0x2C, 0x3B: comma = true
    default: break
    }
    position += 1
  }

  private mutating func read(from first: LetterTable.Letter, _ values: UnsafeMutablePointer<UInt32>) -> Word {
    var word = Word(lower: position, script: Script(first.value))
    let isLatin = word.script == .latin
    var letter = first
    var capitals = 0
    while true {
      word.add(letter.value, values)
      capitals += letter.isUpper ? 1 : 0
      position += letter.width
      guard word.letters < Self.longest - 1, position < text.count else { break }
      var next = table.letter(in: text, at: position)
      if next == nil, let mark = apostrophe(at: position), let after = letterAfter(mark) {
        word.add(0x27, values)
        position += mark
        next = after
      }
      guard let next, isLatin == Script.isLatin(next.value) else { break }
      letter = next
    }
    word.upper = position
    word.whole = word.whole &* WordFeatures.prime &+ WordFeatures.boundary
    word.shape = capitals == word.letters ? (capitals <= 3 ? 2 : 3) : first.isUpper ? 1 : 0
    return word
  }

  /// The width of an apostrophe (`'` or `’`), or nil.
  @inline(__always)
  private func apostrophe(at index: Int) -> Int? {
    if text[index] == 0x27 { return 1 }
    guard text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] == 0x99 else { return nil }
    return 3
  }

  private func letterAfter(_ width: Int) -> LetterTable.Letter? {
    position + width < text.count ? table.letter(in: text, at: position + width) : nil
  }

  @inline(__always)
  private func joinsAddress(at index: Int) -> Bool {
    guard index + 1 < text.count else { return false }
    switch text[index] {
    case 0x2E, 0x40, 0x5F:
      let next = text[index + 1]
      return (0x30...0x39).contains(next) || (0x41...0x5A).contains(next) || (0x61...0x7A).contains(next)
    case 0x3A: return text[index + 1] == 0x2F
    default: return false
    }
  }
}
