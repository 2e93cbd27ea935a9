import Prose

/// What a block's place among the others says of it.
struct Context {
  /// Words of prose before each block; one entry more than blocks.
  private(set) var proseBefore: [Int]
  /// Blocks before each that rules would remove; one entry more than blocks.
  private(set) var junkBefore: [Int]
  /// Blocks since the last prose and until the next.
  private(set) var sinceProse: [Int]
  private(set) var untilProse: [Int]
  /// 0 unique, 1 said again later, 2 said before, 3 both.
  private(set) var repetition: [Int]
  /// 0 nothing, 1 half of the words, 2 most, 3 the same as the document's first line.
  private(set) var likeTitle: [Int]
  /// What a heading above opened, not more than ten blocks ago: 0 and 1 a list (near, far), 2 to 7 sections.
  private(set) var opened: [Int?]
  /// Words shared with the document's first line: none, one, two, three, more.
  private(set) var topic: [Int]
  private(set) var hasGaps: Bool
  /// Whether the page is about medicine.
  let isMedical: Bool

  init(_ readings: [BlockReading]) {
    proseBefore = [0]
    junkBefore = [0]
    proseBefore.reserveCapacity(readings.count + 1)
    junkBefore.reserveCapacity(readings.count + 1)
    for index in readings.indices {
      proseBefore.append(proseBefore[index] + (readings[index].isProse ? readings[index].words : 0))
      junkBefore.append(junkBefore[index] + (readings[index].tally.most >= 1 ? 1 : 0))
    }
    sinceProse = Self.distances(readings, readings.indices)
    untilProse = Self.distances(readings, readings.indices.reversed()).reversed()
    repetition = Self.repetition(readings)
    likeTitle = Self.likeTitle(readings)
    opened = Self.opened(readings)
    topic = Self.topic(readings)
    isMedical = Evidence.isMedical(readings)
    let gaps = readings.dropFirst().count { $0.layout.followsGap }
    hasGaps = gaps * 8 > readings.count && !Self.partsEveryLine(readings, gaps)
  }

  /// Whether each line stands apart on a page of mostly short ones: then the gaps tell nothing.
  private static func partsEveryLine(_ readings: [BlockReading], _ gaps: Int) -> Bool {
    readings.count >= 12 && gaps * 10 >= readings.count * 9 && readings.count(where: \.isShort) * 5 >= readings.count * 3
  }

  private static func distances<C: Collection>(_ readings: [BlockReading], _ order: C) -> [Int] where C.Element == Int {
    var distance = 1000
    return order.map { index in
      let here = distance
      distance = readings[index].isProse ? 1 : distance + 1
      return here
    }
  }

  private static func repetition(_ readings: [BlockReading]) -> [Int] {
    // By digest, equal ones in their order.
    let sorted = readings.indices.map { (digest: readings[$0].digest, index: $0) }.sorted { $0 < $1 }
    var out = [Int](repeating: 0, count: readings.count)
    for place in sorted.indices.dropFirst() where sorted[place].digest == sorted[place - 1].digest {
      out[sorted[place - 1].index] |= 1
      out[sorted[place].index] |= 2
    }
    return out
  }

  private static func likeTitle(_ readings: [BlockReading]) -> [Int] {
    guard let first = readings.first(where: { $0.words > 0 }) else { return readings.map { _ in 0 } }
    let words = FewWords(first.sketch)
    return readings.indices.map { at in
      guard readings[at].index != first.index, readings[at].words > 1, readings[at].words <= first.words + 6 else { return 0 }
      let shared = words.shared(with: readings[at].sketch)
      let count = readings[at].sketch.count
      if shared == count, shared >= 3 { return 3 }
      return shared * 10 >= count * 7 && shared >= 2 ? 2 : shared * 2 >= count && shared >= 2 ? 1 : 0
    }
  }

  private static func opened(_ readings: [BlockReading]) -> [Int?] {
    var since = 1000
    var kind = 0
    return readings.indices.map { index in
      defer {
        since += 1
        if let rule = readings[index].opens {
          since = 0
          let opener = CompiledBook.shared.rules[rule]
          kind = opener.role == .opensList ? 0 : [Reason.reference: 2, .comments: 3, .form: 4, .disclaimer: 5][opener.reason] ?? 6
        }
      }
      guard since < 12 else { return nil }
      return kind == 0 ? (since < 4 ? 0 : 1) : kind
    }
  }

  private static func topic(_ readings: [BlockReading]) -> [Int] {
    guard let first = readings.first(where: { $0.words > 2 }) else { return readings.map { _ in 0 } }
    let words = FewWords(first.sketch.filter { CompiledBook.shared.wordKinds[$0]?.lowerBound != 0 })
    return readings.indices.map { min(4, words.shared(with: readings[$0].sketch)) }
  }
}

/// A heading's words, to be looked for in many lines: most words of a line are told apart by a bit.
private struct FewWords {
  private let words: [UInt64]
  private var filter: UInt64 = 0

  init(_ words: [UInt64]) {
    self.words = words
    for word in words { filter |= 1 << (word >> 20 & 63) }
  }

  /// How many words of a line are among them.
  func shared(with line: [UInt64]) -> Int {
    var count = 0
    for word in line where filter >> (word >> 20 & 63) & 1 == 1 && words.contains(word) { count += 1 }
    return count
  }
}
