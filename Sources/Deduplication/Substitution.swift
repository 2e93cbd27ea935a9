/// Names that take each other's place in two texts of one template.
///
/// Two leaflets made from one template differ in a name that stands wherever the other's stands. A word of the first text that the
/// second lacks, and a word of the second that the first lacks, which stand between the same neighbours in three places or more and
/// wherever they stand for the most part, are such names. Numbers are none: another dose is no other drug.
///
/// ```swift
/// Substitution.names(Array("Xo is … Before Xo … dose of Xo".utf8), Array("Ya is … Before Ya … dose of Ya".utf8))   // ["xo", "ya"]
/// ```
public enum Substitution {
  /// Places that a name must share with the other, and share of its places.
  static let places = 3
  static let share = 0.6

  /// The names, nil where there are none.
  public static func names(_ a: [UInt8], _ b: [UInt8]) -> [String]? {
    let first = Places(a)
    let second = Places(b)
    guard let left = first.commonest(missingIn: second) else { return nil }
    guard let right = second.commonest(missingIn: first) else { return nil }
    let shared = left.contexts.intersection(right.contexts).count
    guard shared >= places, Double(shared) >= share * Double(min(left.contexts.count, right.contexts.count)) else { return nil }
    return [left.word, right.word]
  }

  /// Whether two texts may be about other drugs at all: a word must stand far oftener in one (twice against never, four times against once).
  /// Of two names that a page has about equally often, one word that was edited would otherwise make the other its main drug.
  public static func isPossible(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let (first, second) = (hashes(a), hashes(b))
    var (i, j) = (0, 0)
    while i < first.count || j < second.count {
      let hash = min(i < first.count ? first[i] : .max, j < second.count ? second[j] : .max)
      let (from, start) = (i, j)
      while i < first.count, first[i] == hash { i += 1 }
      while j < second.count, second[j] == hash { j += 1 }
      if max(i - from, j - start) >= 2 * min(i - from, j - start) + 2 { return true }
    }
    return false
  }

  /// All words of a text, sorted by their hash.
  private static func hashes(_ text: [UInt8]) -> [UInt64] {
    var all: [UInt64] = []
    all.reserveCapacity(text.count / 5)
    Words.each(text) { all.append($0) }
    EvenSort.sort(&all) { $0 }
    return all
  }

  /// The words of a text with the neighbours that they stand between.
  private struct Places {
    struct Word {
      var word: String
      var contexts: Set<UInt64>
      var count = 0
    }

    private var words: [String: Word] = [:]

    init(_ text: [UInt8]) {
      let all = String(decoding: text, as: UTF8.self).lowercased().split { !($0.isLetter || $0.isNumber) }
      for index in all.indices where all[index].contains(where: \.isLetter) {
        let before = index > 0 ? all[index - 1] : ""
        let after = index + 1 < all.count ? all[index + 1] : ""
        let word = String(all[index])
        var entry = words[word] ?? Word(word: word, contexts: [])
        entry.contexts.insert(Self.hash(before) &* 31 &+ Self.hash(after))
        entry.count += 1
        words[word] = entry
      }
    }

    /// The word that stands oftenest here and never there.
    func commonest(missingIn other: Places) -> Word? {
      words.values.filter { $0.count >= places && other.words[$0.word] == nil }.max { ($0.count, $1.word) < ($1.count, $0.word) }
    }

    private static func hash(_ word: Substring) -> UInt64 {
      word.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
  }
}
