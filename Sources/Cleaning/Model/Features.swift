import Prose

/// Turns what was read of a document's blocks into features for the line model: groups of yes-or-no facts, numbered one after another.
///
/// The numbering is part of the trained weights: whoever changes a group trains again (`scripts/cleaning/train.py`).
struct Features {
  /// A group of features and how many it has.
  enum Group: Int, CaseIterable {
    case bias, words, ending, function, capitals, commas, kind, columns, reason, sign, numbers, dates, small, repeated, title, position,
      previous, next
    case previous2, next2, near, around, sinceProse, untilProse, proseBefore, proseAfter, junkBefore, junkAfter, gaps, opened, link,
      linkNear, region, foreign, firstWord, word, topic

    var count: Int {
      switch self {
      case .bias: 1
      case .words: Buckets.words.count + 1
      case .ending: 6 * 5
      case .function, .capitals: 5 * 5
      case .commas: 4
      case .kind: 6 * 5
      case .columns: 4
      case .reason: 13 * 2
      case .sign: 32
      case .numbers: 3
      case .dates: 4
      case .small, .foreign: 5
      case .repeated: 4 * 5
      case .title: 4 * 5
      case .position: 10
      case .previous, .next, .previous2, .next2: 6 * 5
      case .near, .around: 6 * 5
      case .sinceProse, .untilProse: 7 * 5
      case .proseBefore, .proseAfter: 7
      case .junkBefore, .junkAfter: 5
      case .gaps: 4 * 5
      case .opened: 8
      case .link: 6 * 5
      case .linkNear: 6
      case .region: 18
      case .firstWord: 512
      case .word: 2048
      case .topic: 5 * 5
      }
    }

    /// Where each group begins in the numbering.
    static let offsets: [Int] = allCases.reduce(into: [0]) { $0.append($0.last! + $1.count) }
  }

  static let count = Group.offsets.last!

  /// The features of each block, one block after the other.
  struct Lists {
    fileprivate(set) var features: [Int32] = []
    fileprivate var ends: [Int] = []

    var count: Int { ends.count }
    subscript(_ block: Int) -> ArraySlice<Int32> { features[(block == 0 ? 0 : ends[block - 1])..<ends[block]] }
  }

  /// The features of the block that is looked at.
  private let own: UnsafeMutablePointer<Int32>
  private var count = 0
  private let offsets: UnsafePointer<Int>

  /// More than a block can have.
  private static let most = 256

  @inline(__always)
  private mutating func add(_ group: Group, _ index: Int) {
    assert(index >= 0 && index < group.count)
    own[count] = Int32(truncatingIfNeeded: offsets[group.rawValue] &+ index)
    count &+= 1
  }

  @inline(__always)
  private mutating func cross(_ group: Group, _ a: Int, _ b: Int) { add(group, a * 5 + b) }

  /// The features of every block, in order.
  static func of(_ readings: [BlockReading], _ context: Context) -> Lists {
    var lists = Lists()
    lists.features.reserveCapacity(readings.count * 48)
    lists.ends.reserveCapacity(readings.count)
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: most) { room in
      Group.offsets.withUnsafeBufferPointer { offsets in
        for index in readings.indices {
          var features = Features(own: room.baseAddress!, offsets: offsets.baseAddress!)
          features.addOwn(readings[index])
          features.addPlace(index, readings, context)
          features.addNeighbours(index, readings, context)
          precondition(features.count <= most, "a block has few features")
          lists.features.append(contentsOf: UnsafeBufferPointer(start: features.own, count: features.count))
          lists.ends.append(lists.features.count)
        }
      }
    }
    return lists
  }

  private mutating func addOwn(_ r: BlockReading) {
    let size = Buckets.size(r)
    add(.bias, 0)
    add(.words, Buckets.index(r.words, Buckets.words))
    cross(.ending, Buckets.ending(r), size)
    cross(.function, Buckets.ratio(r.functionWords, r.words), size)
    cross(.capitals, Buckets.ratio(r.capitals, r.words), size)
    add(.commas, min(3, r.commas))
    cross(.kind, Buckets.kind(r.kind), size)
    add(.columns, min(4, max(1, r.layout.columns)) - 1)
    r.tally.each { place, weight in add(.reason, place * 2 + (weight >= 1 ? 1 : 0)) }
    for bit in 0..<32 where r.signs.rawValue >> UInt32(bit) & 1 == 1 { add(.sign, bit) }
    if r.numbers > 0 { add(.numbers, r.numbers * 2 >= r.words ? 2 : r.numbers * 4 >= r.words ? 1 : 0) }
    if r.hasMonth { add(.dates, 0) }
    if r.hasYear { add(.dates, 1) }
    if r.hasMonth && r.hasYear { add(.dates, r.words <= 12 ? 3 : 2) }
    if r.isForeign { add(.foreign, size) }
    if r.startsSmall { add(.small, size) }
    if r.layout.linkBytes > 0 { cross(.link, Buckets.ratio(r.layout.linkBytes, r.bytes) + 1, size) }
    for bit in 0..<18 where r.layout.region.rawValue >> UInt32(bit) & 1 == 1 { add(.region, bit) }
    add(.firstWord, Int(truncatingIfNeeded: r.firstWord >> 20) & 511)
    if r.words <= 16 { for word in r.sketch { add(.word, Int(truncatingIfNeeded: word >> 24) & 2047) } }
  }

  private mutating func addPlace(_ index: Int, _ readings: [BlockReading], _ context: Context) {
    let size = Buckets.size(readings[index])
    cross(.repeated, context.repetition[index], size)
    cross(.title, context.likeTitle[index], size)
    add(.position, min(9, index * 10 / max(1, readings.count)))
    let total = max(1, context.proseBefore[readings.count])
    add(.proseBefore, Buckets.share(context.proseBefore[index], total))
    add(.proseAfter, Buckets.share(total - context.proseBefore[index + 1], total))
    cross(.gaps, (context.hasGaps ? 2 : 0) + (readings[index].layout.followsGap ? 1 : 0), size)
    if let opened = context.opened[index] { add(.opened, opened) }
    cross(.topic, context.topic[index], size)
  }

  private mutating func addNeighbours(_ index: Int, _ readings: [BlockReading], _ context: Context) {
    let size = Buckets.size(readings[index])
    func look(_ offset: Int) -> (Int, Int) {
      let at = index + offset
      return readings.indices.contains(at) ? (Buckets.ending(readings[at]), Buckets.size(readings[at])) : (5, 0)
    }
    for (group, offset) in [(Group.previous, -1), (.next, 1), (.previous2, -2), (.next2, 2)] {
      let (ending, size) = look(offset)
      cross(group, ending, size)
    }
    func prose(within reach: Int) -> Int {
      let (lower, upper) = (max(0, index - reach), min(readings.count, index + reach + 1))
      return context.proseBefore[upper] - context.proseBefore[lower] - (context.proseBefore[index + 1] - context.proseBefore[index])
    }
    cross(.near, Buckets.index(prose(within: 2), [0, 20, 50, 100, 180]), size)
    cross(.around, Buckets.index(prose(within: 7), [0, 40, 120, 300, 600]), size)
    cross(.sinceProse, Buckets.index(context.sinceProse[index], Buckets.distance), size)
    cross(.untilProse, Buckets.index(context.untilProse[index], Buckets.distance), size)
    func junk(_ from: Int, _ to: Int) -> Int {
      context.junkBefore[min(readings.count, max(0, to))] - context.junkBefore[min(readings.count, max(0, from))]
    }
    add(.junkBefore, Buckets.index(junk(index - 5, index), [0, 1, 2, 3]))
    add(.junkAfter, Buckets.index(junk(index + 1, index + 6), [0, 1, 2, 3]))
    let (lower, upper) = (max(0, index - 3), min(readings.count, index + 4))
    let linked = readings[lower..<upper].reduce(0) { $0 + $1.layout.linkBytes }
    let bytes = readings[lower..<upper].reduce(0) { $0 + $1.bytes }
    if linked > 0 { add(.linkNear, 1 + Buckets.ratio(linked, bytes)) } else { add(.linkNear, 0) }
  }
}

/// Figures in steps.
enum Buckets {
  static let words = [0, 1, 2, 3, 5, 8, 12, 20, 32, 50, 90]
  static let distance = [0, 1, 2, 4, 8, 16]

  /// The first step that the figure does not pass.
  static func index(_ figure: Int, _ steps: [Int]) -> Int { steps.firstIndex { figure <= $0 } ?? steps.count }

  /// Five sizes of a block: a word or two, a heading, a short sentence, a sentence, a paragraph.
  static func size(_ r: BlockReading) -> Int { index(r.words, [2, 7, 14, 30]) }

  static func ending(_ r: BlockReading) -> Int {
    if r.signs.contains(.stop) { return 0 }
    if r.signs.contains(.question) { return 1 }
    if r.signs.contains(.colon) { return 2 }
    if r.signs.contains(.ellipsis) { return 3 }
    return 4
  }

  /// None, under a tenth, under three, under six, more.
  static func ratio(_ part: Int, _ whole: Int) -> Int {
    if part == 0 || whole == 0 { return 0 }
    let tenths = part * 10 / whole
    return tenths < 1 ? 1 : tenths < 3 ? 2 : tenths < 6 ? 3 : 4
  }

  static func share(_ part: Int, _ whole: Int) -> Int {
    if part == 0 { return 0 }
    return 1 + index(part * 100 / whole, [2, 8, 25, 60, 92])
  }

  static func kind(_ kind: Block.Kind) -> Int {
    switch kind {
    case .title, .heading: 0
    case .listItem: 1
    case .tableRow: 2
    case .quotation, .preformatted: 3
    case .caption: 4
    default: 5
    }
  }
}
