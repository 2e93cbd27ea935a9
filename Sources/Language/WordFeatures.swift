/// Hashes the features of a word, the same as `scripts/language/features.py`: n-grams of 2 to 5 letters with a boundary mark at either end,
/// the word itself, the word with the one before it, and the two words' shapes.
struct WordFeatures {
  static let prime: UInt32 = 0x0100_0193
  private static let mix: UInt32 = 0x9E37_79B1
  private static let capitalSalt: UInt32 = 0x5BD1_E995
  private static let orderStep: UInt32 = 0x85EB_CA6B
  static let boundary: UInt32 = 0x20

  private var previousWord: UInt32 = 0
  private var previousShape: UInt32 = 0
  private var hasPrevious = false

  /// Where in a table of any size a feature lies is told by the topmost bits of its hash.
  @inline(__always)
  private static func hash(_ state: UInt32, _ order: UInt32, salt: UInt32 = 0) -> UInt32 { ((state ^ salt) &+ order &* orderStep) &* mix }

  /// Calls `single` with the hash of each feature of the word by itself, and `five` with n-grams of five letters.
  @inline(__always)
  static func visit(_ word: Word, _ values: UnsafeMutablePointer<UInt32>, single: (UInt32) -> Void, five: (UInt32) -> Void) {
    let salt = salt(word)
    var two: UInt32 = 0, three: UInt32 = 0, four: UInt32 = 0, last = Self.boundary
    for index in 0...word.letters {
      let value = index < word.letters ? values[index] : Self.boundary
      let quintuple = four &* Self.prime &+ value
      four = three &* Self.prime &+ value
      three = two &* Self.prime &+ value
      two = last &* Self.prime &+ value
      last = value
      single(Self.hash(two, 2, salt: salt))
      if index >= 1 { single(Self.hash(three, 3, salt: salt)) }
      if index >= 2 { single(Self.hash(four, 4, salt: salt)) }
      if index >= 3 { five(Self.hash(quintuple, 5, salt: salt)) }
    }
    single(Self.hash(word.whole, 7, salt: salt))
  }

  /// Calls `joint` with the features that join the word to the one before it.
  @inline(__always)
  mutating func join(_ word: Word, joint: (UInt32) -> Void) {
    if hasPrevious {
      joint(Self.hash(previousWord &* Self.mix &+ word.whole, 8, salt: Self.salt(word)))
      joint(Self.hash(previousShape &* 8 &+ word.shape &* 2 &+ (word.followsComma ? 1 : 0), 9))
    }
    hasPrevious = true
    previousWord = word.whole
    previousShape = word.shape
  }

  @inline(__always)
  private static func salt(_ word: Word) -> UInt32 { word.isNameLike ? capitalSalt : 0 }
}
