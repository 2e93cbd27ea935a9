import Prose

/// What the cleaning knows of one text block before it judges.
struct BlockReading {
  /// The block's place in the document.
  var index: Int
  var kind: Block.Kind
  var layout: Layout
  var bytes = 0
  var words = 0
  var capitals = 0
  var shouting = 0
  var numbers = 0
  /// Function words of the languages that articles are written in.
  var functionWords = 0
  /// Words of `MedicalWords`.
  var medical = 0
  var commas = 0
  var signs: Signs = []
  var hasMonth = false
  var hasYear = false
  var hasDashesEarly = false
  var startsSmall = false
  var startsWithDashes = false
  /// `1. `, `12) `
  var startsWithOrdinal = false
  var startsWithNumber = false
  var isForeign = false
  /// Names something that sold links sell.
  var namesWare = false
  /// A colon stands behind one of its first words.
  var hasEarlyColon = false
  /// Words before an early colon with a value behind it: 2 in "Side effects: nausea"; else 0.
  var labelWords = 0
  /// Holds words that lead elsewhere (`read more`, `click here`), maybe in one of its sentences only.
  var pointsElsewhere = false
  /// Ends in an opening bracket: the rest was lost.
  var endsOpen = false
  /// What the rules that match say, by reason.
  var tally = Tally()
  /// Index into the rule book of a rule that speaks of the blocks below.
  var opens: Int?
  /// The words folded to a number, for finding repetitions.
  var digest: UInt64 = 0
  /// The same with all numbers alike.
  var outline: UInt64 = 0
  var firstWord: UInt64 = 0
  /// The hashes of its first words, for comparing headings.
  var sketch: [UInt64] = []

  /// Prose: long enough, ends as a sentence, holds function words.
  var isProse: Bool { words >= 10 && (signs.contains(.stop) || signs.contains(.question) || words >= 25) && functionWords * 8 >= words }
  /// A short line without a stop.
  var isShort: Bool { words <= 14 && !signs.contains(.stop) }
}

extension BlockReading {
  /// As much of a block's layout as the cleaning judges by, without references.
  struct Layout {
    var level: Int
    var followsGap: Bool
    var linkBytes: Int
    /// The number of a row's cells.
    var cells: Int
    var columns: Int
    var group: Int
    var region: Block.Region

    init(_ layout: borrowing Block.Layout) {
      (level, followsGap, linkBytes, cells) = (layout.level, layout.followsGap, layout.linkBytes, layout.cells.count)
      (columns, group, region) = (layout.columns, layout.group, layout.region)
    }
  }
}

/// Sums of rule weights by reason, and the heaviest rule of each.
struct Tally {
  private var weights = SIMD16<Float>(repeating: 0)
  private var heaviest = SIMD16<Float>(repeating: 0)
  private var rules = SIMD16<Int32>(repeating: -1)

  private static let order = Reason.allCases
  private static let places: [Reason: Int] = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
  static func place(of reason: Reason) -> Int { places[reason]! }

  /// All reasons together.
  var sum: Float { weights.sum() }
  /// Of the heaviest reason; 0 where no rule matched.
  var most: Float { weights.max() }

  mutating func add(_ rule: Int, _ weight: Float, at place: Int) {
    weights[place] += weight
    if weight > heaviest[place] {
      heaviest[place] = weight
      rules[place] = Int32(rule)
    }
  }

  func rule(for reason: Reason) -> Int? {
    let rule = rules[Self.place(of: reason)]
    return rule < 0 ? nil : Int(rule)
  }

  /// The reason with the most weight, its rule, nil where no rule matched.
  var strongest: (reason: Reason, weight: Float, rule: Int)? {
    let most = weights.max()
    guard most > 0, let place = (0..<Self.order.count).first(where: { weights[$0] == most }) else { return nil }
    return (Self.order[place], most, Int(rules[place]))
  }

  /// Places and weights that are not zero.
  func each(_ body: (_ place: Int, _ weight: Float) -> Void) {
    guard weights.max() > 0 else { return }
    for place in 0..<Self.order.count where weights[place] > 0 { body(place, weights[place]) }
  }
}

/// Reads blocks one after another, with its own scratch space.
struct BlockReader {
  private var words = Words()
  private let book: CompiledBook

  init(_ book: CompiledBook = .shared) { self.book = book }

  /// May is a month beside a number.
  private func isDated(_ at: Int) -> Bool {
    words.shapes[at].contains(.capital)
      && (at > 0 && words.shapes[at - 1].contains(.digits) || at + 1 < words.count && words.shapes[at + 1].contains(.digits))
  }

  /// `1. What it is`
  private static func isOrdinal(_ bytes: [UInt8]) -> Bool {
    guard let sign = bytes.prefix(4).firstIndex(where: { !Signs.isDigit($0) }), sign + 1 < bytes.count else { return false }
    return (bytes[sign] == 0x2E || bytes[sign] == 0x29) && bytes[sign + 1] == 0x20
  }

  mutating func read(
    _ bytes: [UInt8], _ kind: Block.Kind, _ layout: Block.Layout, isForeign: Bool = false, at index: Int
  ) -> BlockReading {
    var reading = BlockReading(index: index, kind: kind, layout: BlockReading.Layout(layout))
    reading.isForeign = isForeign
    words.read(bytes)
    reading.bytes = bytes.count
    reading.words = words.count
    reading.signs = Signs(bytes)
    reading.startsSmall = bytes.first.map { (0x61...0x7A).contains($0) } ?? false
    reading.hasDashesEarly =
      bytes.count > 4
      && bytes.prefix(24).indices.dropFirst(3).contains { bytes[$0] == 0x2D && bytes[$0 - 1] == 0x2D && bytes[$0 - 2] == 0x20 }
    reading.startsWithNumber = bytes.first.map(Signs.isDigit) ?? false
    reading.startsWithOrdinal = reading.startsWithNumber && Self.isOrdinal(bytes)
    reading.startsWithDashes = bytes.count > 1 && bytes[0] == 0x2D && bytes[1] == 0x2D
    if let colon = bytes.prefix(40).firstIndex(of: 0x3A) {
      reading.hasEarlyColon = true
      let hasValue = colon + 2 < bytes.count && bytes[colon + 1] == 0x20
      if hasValue { reading.labelWords = words.starts.prefix(8).count { $0 < colon } }
    }
    reading.endsOpen = bytes.last == 0x28
    var commas = 0
    for byte in bytes { commas &+= byte == 0x2C ? 1 : 0 }
    reading.commas = commas
    count(in: &reading)
    reading.firstWord = words.hashes.first ?? 0
    reading.sketch = Array(words.hashes.prefix(24))
    book.judge(&reading, words, bytes)
    return reading
  }
}

extension BlockReader {
  /// Counts the block's words by how they are written and what they are.
  private func count(in reading: inout BlockReading) {
    var (capitals, shouting, numbers) = (0, 0, 0)
    var (digest, outline): (UInt64, UInt64) = (0, 0)
    var seen: Words.Shape = []
    for at in 0..<words.count {
      let (shape, hash) = (words.shapes[at], words.hashes[at])
      seen.formUnion(shape)
      capitals += shape.contains(.capital) ? 1 : 0
      shouting += shape.contains(.shouting) ? 1 : 0
      numbers += shape.contains(.digits) ? 1 : 0
      digest = (digest &* 31) ^ hash
      outline = (outline &* 31) ^ (shape.contains(.digits) ? 0 : hash)
      guard let kind = book.wordKinds[hash] else { continue }
      switch kind.lowerBound {
      case 0: reading.functionWords += 1
      case 1: reading.hasMonth = true
      case 2: reading.namesWare = true
      case 4: reading.pointsElsewhere = reading.pointsElsewhere || Asides.begins(words, at)
      case 3: reading.medical += 1
      default: break
      }
      if hash == book.may, isDated(at) { reading.hasMonth = true }
    }
    (reading.capitals, reading.shouting, reading.numbers) = (capitals, shouting, numbers)
    (reading.digest, reading.outline) = (digest, outline)
    if seen.contains(.year) { reading.hasYear = true }
    if reading.signs.contains(.link) { reading.pointsElsewhere = true }
  }
}

/// The rule book made ready for matching.
final class CompiledBook: Sendable {
  static let shared = CompiledBook(CleaningRules.rules)

  let rules: [CleaningRule]
  let cues: CueIndex
  /// Function words as 0..<1, months as 1..<2, wares of sold links as 2..<3, medical words as 3..<4, first words of asides as 4..<5.
  let wordKinds: HashTable
  let may = Words("may").hashes[0]
  private let conditions: [Condition]
  /// The reason of each rule and shape, as its place in a tally.
  private let places: [Int]
  /// Rules and shapes switched off.
  private let silent: Set<Int>

  init(_ rules: [CleaningRule]) {
    self.rules = rules
    silent = []
    cues = CueIndex(rules)
    conditions = rules.map(Condition.init)
    places = (rules.map(\.reason) + Shapes.all.map(\.reason)).map(Tally.place)
    var kinds: [UInt64: Range<Int>] = [:]
    for month in Rules.months where month != "may" { kinds[Words(month).hashes[0]] = 1..<2 }
    for word in SoldWords.triggers { kinds[word] = 2..<3 }
    for word in Asides.firstWords { kinds[word] = 4..<5 }
    for word in MedicalWords.all { for hash in Words(word).hashes.prefix(1) { kinds[hash] = 3..<4 } }
    for word in FunctionWords.all { for hash in Words(word).hashes { kinds[hash] = 0..<1 } }
    wordKinds = HashTable(kinds)
  }

  private init(_ book: CompiledBook, silent: Set<Int>) {
    (rules, cues, conditions, places, wordKinds) = (book.rules, book.cues, book.conditions, book.places, book.wordKinds)
    self.silent = silent
  }

  /// The same book with some rules switched off.
  func without(_ ids: Set<String>) -> CompiledBook {
    ids.isEmpty ? self : CompiledBook(self, silent: Set((0..<places.count).filter { ids.contains(id($0)) }))
  }

  /// The words of a rule's phrase in a text, nil where the rule does not match; for examples and for explaining.
  func match(_ rule: Int, _ words: Words, _ bytes: [UInt8]) -> Range<Int>? {
    matches(words, Signs(bytes), bytes).first { $0.rule == rule }?.words
  }

  func matches(_ words: Words, _ signs: Signs, _ bytes: [UInt8]) -> [(rule: Int, words: Range<Int>)] {
    var found: [(rule: Int, words: Range<Int>)] = []
    cues.find(in: words) { rule, part, range in
      if part == .cue, fits(conditions[rule], range, words, signs, bytes) { found.append((rule, range)) }
    }
    // Most blocks hold no rule's phrase.
    guard found.contains(where: { conditions[$0.rule].looksBeside }) else { return found }
    var others: [(rule: Int, part: CueIndex.Part, words: Range<Int>)] = []
    cues.find(in: words) { rule, part, range in
      if part != .cue { others.append((rule, part, range)) }
    }
    return found.filter { hit in
      let rule = rules[hit.rule]
      if !rule.unless.isEmpty, others.contains(where: { $0.rule == hit.rule && $0.part == .unless }) { return false }
      return rule.beside.isEmpty || others.contains { $0.rule == hit.rule && $0.part == .beside && !hit.words.overlaps($0.words) }
    }
  }

  /// What a rule asks of the block that its phrase stands in.
  private struct Condition {
    var upTo: Int
    var signs: Signs
    var without: Signs
    var place: CleaningRule.Place
    /// Whether other phrases must or must not stand there too.
    var looksBeside: Bool

    init(_ rule: CleaningRule) {
      (upTo, signs, without, place) = (rule.upTo, rule.signs, rule.without, rule.place)
      looksBeside = !rule.unless.isEmpty || !rule.beside.isEmpty
    }
  }

  private func fits(_ rule: Condition, _ range: Range<Int>, _ words: Words, _ signs: Signs, _ bytes: [UInt8]) -> Bool {
    let count = words.count
    guard count <= rule.upTo, signs.isSuperset(of: rule.signs), signs.isDisjoint(with: rule.without) else { return false }
    switch rule.place {
    case .anywhere: return true
    case .start: return Self.isFirst(range, words, bytes)
    case .end: return range.upperBound == count
    case .whole: return Self.isFirst(range, words, bytes) && range.upperBound == count
    case .label:
      return Self.isFirst(range, words, bytes) && (range.upperBound == count || Self.colonFollows(words, range.upperBound, bytes))
    case .lead: return Self.isFirst(range, words, bytes) && range.upperBound < count && Self.colonFollows(words, range.upperBound, bytes)
    }
  }

  /// Whether nothing but signs, such as `«` or `·`, stands before.
  private static func isFirst(_ range: Range<Int>, _ words: Words, _ bytes: [UInt8]) -> Bool {
    (0..<range.lowerBound).allSatisfy { (0x80...0xBF).contains(bytes[Int(words.starts[$0])]) }
  }

  private static func colonFollows(_ words: Words, _ next: Int, _ bytes: [UInt8]) -> Bool {
    var at = Int(words.starts[next]) - 1
    while at > 0, [0x20, 0x2A, 0x28, 0x5B].contains(bytes[at]) { at -= 1 }
    return at > 0 && (bytes[at] == 0x3A || bytes[at] == 0x3E)
  }

  /// Adds up the rules that match a block; the same said twice in other words counts half as much again.
  func judge(_ reading: inout BlockReading, _ words: Words, _ bytes: [UInt8]) {
    var times: [(rule: Int, count: Int)] = []
    for hit in matches(words, reading.signs, bytes)
    where !silent.contains(hit.rule) && (words.count <= 3 || reading.layout.columns >= rules[hit.rule].parts) {
      if let seen = times.firstIndex(where: { $0.rule == hit.rule }) {
        times[seen].count += 1
        if times[seen].count == 2 { add(hit.rule, rules[hit.rule].weight / 2, to: &reading) }
        continue
      }
      times.append((hit.rule, 1))
      add(hit.rule, rules[hit.rule].weight, to: &reading)
      if rules[hit.rule].role != .line, reading.opens == nil { reading.opens = hit.rule }
    }
    for (rule, weight) in Shapes.weights(reading, words, bytes) where !silent.contains(rule) { add(rule, weight, to: &reading) }
  }

  private func add(_ rule: Int, _ weight: Float, to reading: inout BlockReading) { reading.tally.add(rule, weight, at: places[rule]) }

  /// Whether a rule's phrase is all that a block says.
  func isWhole(_ rule: Int) -> Bool { rule < rules.count && rules[rule].place == .whole }

  /// Rules below the book's count are phrases, those from there on shapes.
  func id(_ rule: Int) -> String { rule < rules.count ? rules[rule].id : Shapes.all[rule - rules.count].id }
}
