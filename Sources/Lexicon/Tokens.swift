import Prose

/// A word, a number or a sign of a text.
package struct Token: Sendable {
  package enum Kind: UInt8, Sendable {
    case word, number, sign

    /// Inlined, since every token is asked.
    @inlinable
    package static func == (a: Kind, b: Kind) -> Bool { a.rawValue == b.rawValue }
  }

  package var lower: UInt32
  package var upper: UInt32
  /// Of the folded word; two words of one hash are one word to the lexicon.
  package var hash: WordHash
  package var kind: Kind
  /// One byte for both answers: a token has 24 bytes, and a text as many as words.
  @usableFromInline var capitals: UInt8 = 0
  package var uses = Sieve.Uses.any
  /// Where the lexicon's names that begin with the word go on, `Trie.none` for other words.
  package var root = Trie.none

  /// The first letter is upper case.
  @inlinable
  package var isCapitalised: Bool { capitals & 1 != 0 }
  /// Two letters or more, all upper case.
  @inlinable
  package var isUpperCase: Bool { capitals & 2 != 0 }

  @inlinable
  package var range: ByteRange { ByteRange(Int(lower), Int(upper)) }
}

/// A text cut into tokens: runs of letters (with apostrophes inside), runs of digits, single signs; blanks fall between.
///
/// Digits and letters part ("50mg" is `50` and `mg`), but stay together where letters come first ("B12", "T4").
package struct Tokens: Sendable {
  package private(set) var all: [Token] = []

  package var words: [Token] { all.filter { $0.kind != .sign } }

  package init() {}

  package init(_ bytes: [UInt8]) {
    all.reserveCapacity(bytes.count / 5)
    bytes.withUnsafeBufferPointer { scan($0) }
  }

  /// With what the sieve says of each word, and its place in the trie of names: asked of all words in a row, since one look-up need not
  /// wait for the memory of the one before.
  package init(_ bytes: [UInt8], _ sieve: Sieve, _ names: Trie) {
    self.init(bytes)
    all.withUnsafeMutableBufferPointer { tokens in
      for index in tokens.indices { tokens[index].uses = sieve.uses(of: tokens[index].hash) }
      for index in tokens.indices where tokens[index].uses.contains(.name) { tokens[index].root = names.root(tokens[index].hash) }
    }
  }

  /// Reads another text in place of the last one, in the same memory.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    all.removeAll(keepingCapacity: true)
    scan(bytes)
  }

  /// The hash of a word as it would have as a token.
  package static func hash(_ word: String) -> WordHash {
    Tokens(Array(word.utf8)).all.first?.hash ?? 0
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    // A word folded is never longer than it was.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { scratch in
      guard let scratch = scratch.baseAddress else { return }
      Fold.ascii.withUnsafeBufferPointer { scan(bytes, $0, scratch) }
    }
  }

  private mutating func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, _ letters: UnsafeBufferPointer<UInt8>, _ scratch: UnsafeMutablePointer<UInt8>
  ) {
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte <= 0x20 {
        at += 1
      } else if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        at = number(bytes, at)
      } else if letters[Int(byte)] > 1 || (byte >= 0x80 && Self.isLetter(bytes, at)) {
        at = word(bytes, at, letters, scratch)
      } else {
        at = sign(bytes, at)
      }
    }
  }

  private mutating func number(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at] >= UInt8(ascii: "0"), bytes[at] <= UInt8(ascii: "9") { at += 1 }
    append(bytes, start, at, .number)
    return at
  }

  private mutating func word(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ letters: UnsafeBufferPointer<UInt8>, _ scratch: UnsafeMutablePointer<UInt8>
  ) -> Int {
    var at = start
    var (count, capitals) = (0, 0)
    while at < bytes.count {
      let byte = bytes[at]
      let low = letters[Int(byte)]
      if low > 1 {
        // "100mg200mg": behind a figure's unit the next figure begins.
        if byte <= 0x39, Self.isUnit(bytes, start, scratch, count) { break }
        if byte < low { capitals += 1 }
        scratch[count] = low
        count += 1
        at += 1
      } else if byte >= 0x80, Self.isLetter(bytes, at) {
        let length = min(Self.length(byte), bytes.count - at)
        if length == 2, let letter = Fold.base(byte, bytes[at + 1]) {
          scratch[count] = letter
          count += 1
        } else {
          for index in at..<at + length { scratch[count + index - at] = bytes[index] }
          count += length
        }
        at += length
      } else if let past = Self.apostrophe(bytes, at) {
        at = past
      } else {
        break
      }
    }
    let first = bytes[start]
    let folded = UnsafeBufferPointer(start: scratch, count: Fold.word(scratch, count))
    all.append(
      Token(
        lower: UInt32(start), upper: UInt32(at), hash: Self.hash(folded[...]), kind: .word,
        capitals: (first >= UInt8(ascii: "A") && first <= UInt8(ascii: "Z") ? 1 : 0)
          | (count > 1 && capitals * 2 > count && capitals > 1 ? 2 : 0)))
    return at
  }

  /// Whether the letters so far are the unit of the number right before them.
  private static func isUnit(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ letters: UnsafeMutablePointer<UInt8>, _ count: Int)
    -> Bool
  {
    guard start > 0, bytes[start - 1] >= 0x30, bytes[start - 1] <= 0x39, count <= 3 else { return false }
    return units.contains { $0.elementsEqual(UnsafeBufferPointer(start: letters, count: count)) }
  }

  private static let units: [[UInt8]] = ["mg", "mcg", "ml"].map { Array($0.utf8) }

  private mutating func sign(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    let end = min(start + Self.length(bytes[start]), bytes.count)
    append(bytes, start, end, .sign)
    return end
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ kind: Token.Kind) {
    all.append(Token(lower: UInt32(start), upper: UInt32(end), hash: Self.hash(bytes[start..<end]), kind: kind))
  }

  /// The offset past an apostrophe that stands between letters.
  private static func apostrophe(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    let length: Int
    if bytes[at] == UInt8(ascii: "'") {
      length = 1
    } else if bytes[at] == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80, bytes[at + 2] == 0x98 || bytes[at + 2] == 0x99 {
      length = 3
    } else {
      return nil
    }
    let next = at + length
    return next < bytes.count && Fold.ascii[Int(bytes[next])] > 1 ? next : nil
  }

  /// Whether a character above ASCII is a letter: all but punctuation, symbols and blanks of the usual blocks.
  private static func isLetter(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let byte = bytes[at]
    if byte == 0xC2 { return at + 1 < bytes.count && (bytes[at + 1] == 0xB5 || bytes[at + 1] == 0xAA || bytes[at + 1] == 0xBA) }
    if byte == 0xC3 { return at + 1 < bytes.count && bytes[at + 1] != 0x97 && bytes[at + 1] != 0xB7 }
    if byte == 0xE2 { return false }
    if byte == 0xE3 { return at + 1 < bytes.count && bytes[at + 1] != 0x80 }
    if byte == 0xEF { return at + 1 < bytes.count && bytes[at + 1] < 0xBC }
    return byte >= 0xC3 && byte < 0xF0
  }

  @inline(__always)
  private static func length(_ byte: UInt8) -> Int { byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }

  /// FNV-1a, 64 bits.
  @inline(__always)
  private static func hash(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> WordHash {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return WordHash(hash)
  }
}
