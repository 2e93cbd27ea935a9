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

  init(_ readings: [BlockReading]) {
    proseBefore = [0]
    junkBefore = [0]
    for r in readings {
      proseBefore.append(proseBefore.last! + (r.isProse ? r.words : 0))
      junkBefore.append(junkBefore.last! + ((r.tally.strongest?.weight ?? 0) >= 1 ? 1 : 0))
    }
    sinceProse = Self.distances(readings)
    untilProse = Self.distances(readings.reversed()).reversed()
    repetition = Self.repetition(readings)
    likeTitle = Self.likeTitle(readings)
    opened = Self.opened(readings)
    topic = Self.topic(readings)
    hasGaps = readings.dropFirst().count { $0.layout.followsGap } * 8 > readings.count
  }

  private static func distances<C: Collection>(_ readings: C) -> [Int] where C.Element == BlockReading {
    var distance = 1000
    return readings.map { r in
      let here = distance
      distance = r.isProse ? 1 : distance + 1
      return here
    }
  }

  private static func repetition(_ readings: [BlockReading]) -> [Int] {
    var last: [UInt64: Int] = [:]
    for (index, r) in readings.enumerated() { last[r.digest] = index }
    var seen: Set<UInt64> = []
    return readings.enumerated().map { index, r in
      let again = last[r.digest] != index ? 1 : 0
      return again + (seen.insert(r.digest).inserted ? 0 : 2)
    }
  }

  private static func likeTitle(_ readings: [BlockReading]) -> [Int] {
    guard let first = readings.first(where: { $0.words > 0 }) else { return [] }
    let words = Set(first.sketch)
    return readings.map { r in
      guard r.index != first.index, r.words > 1, r.words <= first.words + 6 else { return 0 }
      let shared = r.sketch.count { words.contains($0) }
      if shared == r.sketch.count, shared >= 3 { return 3 }
      return shared * 10 >= r.sketch.count * 7 && shared >= 2 ? 2 : shared * 2 >= r.sketch.count && shared >= 2 ? 1 : 0
    }
  }

  private static func opened(_ readings: [BlockReading]) -> [Int?] {
    var since = 1000
    var kind = 0
    return readings.map { r in
      defer {
        since += 1
        if let rule = r.opens {
          since = 0
          let opener = CompiledBook.shared.rules[rule]
          kind = opener.role == .opensList ? 0 : [Reason.reference: 2, .comments: 3, .form: 4, .disclaimer: 5][opener.reason] ?? 6
        }
      }
      guard since < 12 else { return nil }
      return kind == 0 ? (since < 4 ? 0 : 1) : kind
    }
  }

  private static func content(_ r: BlockReading) -> [UInt64] { r.sketch.filter { CompiledBook.shared.wordKinds[$0]?.lowerBound != 0 } }

  private static func topic(_ readings: [BlockReading]) -> [Int] {
    guard let first = readings.first(where: { $0.words > 2 }) else { return readings.map { _ in 0 } }
    let words = Set(content(first))
    return readings.map { r in min(4, content(r).count { words.contains($0) }) }
  }
}
