import Prose

/// Phrases of sold links that were pushed into a sentence: `reduce the risk best vpn for fire stick of stroke`.
///
/// A run of words that such links are made of, with a thing to sell among them. Words of the article beside the run stay.
enum InjectedLinks {
  /// On a page of HTML the link is all that stands between its tags: `daily<a>best casino bonus</a> on`.
  static func find(in block: Block, besides own: Set<UInt64>) -> [Marks.Mark] {
    let marks = find(in: block.text.bytes, besides: own)
    guard block.layout.linkBytes > 0 else { return marks }
    return marks.map { mark in
      let whole = betweenTags(mark.range, block.text)
      let isLink = whole.count <= min(block.layout.linkBytes, longestLink) && whole.count < block.text.count
      return isLink ? Marks.Mark(range: whole, reason: mark.reason, rule: mark.rule) : mark
    }
  }

  private static let longestLink = 80

  /// The text around a range as far as its content bytes stand without a gap.
  private static func betweenTags(_ range: ByteRange, _ text: TracedText) -> ByteRange {
    func isTogether(_ at: Int) -> Bool { text.source(of: ByteRange(at - 1, at)).upper == text.source(of: ByteRange(at, at + 1)).lower }
    var (lower, upper) = (range.lower, range.upper)
    // A mark may take a blank along that stands behind the tag.
    while upper > lower + 1, text.bytes[upper - 1] == 0x20 { upper -= 1 }
    while lower > 0, range.upper - lower <= longestLink, isTogether(lower) { lower -= 1 }
    while upper < text.count, upper - lower <= longestLink, isTogether(upper) { upper += 1 }
    return ByteRange(lower, upper)
  }

  /// Blocks of a page that name a thing and so make it what the page is about.
  private static let fewestOfSubject = 4

  /// Wares that a page speaks of itself: they stand in its headings or again and again.
  static func subjects(of blocks: [Block]) -> Set<UInt64> {
    var counts: [UInt64: Int] = [:]
    for block in blocks {
      let isHeading = block.kind == .title || block.kind == .heading
      for ware in SoldLine(block.text.bytes).wares { counts[ware, default: 0] += isHeading ? fewestOfSubject : 1 }
    }
    return Set(counts.filter { $0.value >= fewestOfSubject }.keys)
  }

  static func find(in bytes: [UInt8], besides own: Set<UInt64> = []) -> [Marks.Mark] {
    let line = SoldLine(bytes, besides: own)
    return wares(line) + InjectedOrders.find(in: line)
  }

  /// A thing to sell among the words that stand round it.
  private static func wares(_ line: SoldLine) -> [Marks.Mark] {
    var out: [Marks.Mark] = []
    var at = 0
    while at < line.count {
      guard line.isWare(at) else {
        at += 1
        continue
      }
      var (lower, upper) = (at, at + 1)
      while lower > 0, line.joins(lower - 1), line.touches(lower - 1) { lower -= 1 }
      while upper < line.count, line.joins(upper), line.touches(upper - 1) { upper += 1 }
      while lower < at, line.isLoose(first: lower) { lower += 1 }
      while upper > at + 1, line.isLoose(last: upper - 1) { upper -= 1 }
      if sells(line, lower..<upper) { out.append(line.mark(lower..<upper)) }
      at = upper
    }
    return out
  }

  /// Enough words of a seller, and none before them that makes them the sentence's own: `people who play online casino games`.
  private static func sells(_ line: SoldLine, _ run: Range<Int>) -> Bool {
    let wares = run.count { line.isSold($0) }
    let others = run.count { !line.isWare($0) && !line.roles[$0].isDisjoint(with: [.company, .foreign]) }
    let praises = run.contains { line.roles[$0].contains(.seller) || line.isSmallCountry($0) }
    let isPlain = run.contains { line.roles[$0].contains(.ware) }
    let isOwn = line.isGoverned(run.lowerBound) || line.begins(run.lowerBound)
    if isPlain {
      return praises ? wares * 2 + others >= (isOwn ? 4 : 3) : wares * 2 + others >= 4 && !isOwn && !run.contains(where: line.isAnd)
    }
    let isBait = line.roles[run.lowerBound].contains(.seller) || run.count { line.roles[$0].contains(.bait) } > 1
    let isOffer = isBait || run.contains { line.isSmallCountry($0) || line.isSale($0) }
    return wares * 2 + others >= 4 && run.count > 2 && isOffer && !isOwn
  }
}

/// The words of a line with their roles in sold links.
struct SoldLine {
  let roles: [SoldWords]
  private let words: Words
  private let bytes: [UInt8]
  private let own: Set<UInt64>

  /// The words of things sold, each once.
  var wares: Set<UInt64> { Set(roles.indices.filter(isWare).map { words.hashes[$0] }) }

  /// Of the words of `own` none counts as sold.
  init(_ bytes: [UInt8], besides own: Set<UInt64> = []) {
    var words = Words()
    words.read(bytes)
    self.words = words
    self.bytes = bytes
    self.own = own
    roles = words.hashes.map { own.contains($0) ? [] : SoldWords.table[$0] ?? [] }
  }

  var count: Int { roles.count }

  func isWare(_ at: Int) -> Bool {
    !roles[at].isDisjoint(with: [.ware, .doubtfulWare]) || isPair(at) || at > 0 && isPair(at - 1)
  }

  /// Of a pair the first word counts.
  func isSold(_ at: Int) -> Bool { !roles[at].isDisjoint(with: [.ware, .doubtfulWare]) || isPair(at) }

  private func isPair(_ at: Int) -> Bool {
    at + 1 < count && touches(at) && !own.contains(words.hashes[at])
      && SoldWords.pairs.contains((words.hashes[at] &* 31) ^ words.hashes[at + 1])
  }

  /// Whether a word belongs to a run that it touches.
  func joins(_ at: Int) -> Bool {
    !isShouting(at) && (!roles[at].isDisjoint(with: [.company, .inner, .foreign]) || isAge(at)) || isWare(at)
  }

  /// "for over 50".
  private func isAge(_ at: Int) -> Bool { at > 0 && words.shapes[at].contains(.digits) && words.hashes[at - 1] == Self.over }

  /// A word at the beginning of a run that is the sentence's own.
  func isLoose(first at: Int) -> Bool {
    if words.hashes[at] == Self.no { return false }
    if words.hashes[at] == Self.same, at + 1 < count, words.hashes[at + 1] == Self.day { return false }
    if Self.kinds.contains(words.hashes[at]), isWare(at + 1) { return false }
    return !isWare(at) && !roles[at].isDisjoint(with: [.inner, .notFirst])
  }

  func isLoose(last at: Int) -> Bool {
    if words.hashes[at] == Self.day, at > 0, words.hashes[at - 1] == Self.same { return false }
    // "best casino bonus in company": the link ends before the joining word.
    let isOrdinary = Self.ordinary.contains(words.hashes[at]) && at > 0 && roles[at - 1].contains(.inner)
    return !isWare(at) && (roles[at].contains(.inner) || isOrdinary)
  }

  /// Whether a word before makes an order, or a thing, the article's own; so does an adverb: "resources to safely buy medicines online".
  func isGoverned(_ at: Int) -> Bool {
    guard at > 0, touches(at - 1) else { return false }
    return roles[at - 1].contains(.governor) || roles[at].contains(.verb) && roles[at - 1].contains(.subject) || isAdverb(at - 1)
  }

  /// Whether a sentence begins with a word.
  func begins(_ at: Int) -> Bool { isCapital(at) && !touches(at - 1) }

  private func isAdverb(_ at: Int) -> Bool {
    let end = end(of: at)
    return end - Int(words.starts[at]) > 3 && bytes[end - 2] == UInt8(ascii: "l") && bytes[end - 1] == UInt8(ascii: "y")
      && !Self.times.contains(words.hashes[at])
  }

  func isCapital(_ at: Int) -> Bool { words.shapes[at].contains(.capital) }
  func isSmallCountry(_ at: Int) -> Bool { roles[at].contains(.country) && !isCapital(at) }
  func isShouting(_ at: Int) -> Bool { words.shapes[at].contains(.shouting) }
  func isNumber(_ at: Int) -> Bool { (0x30...0x39).contains(bytes[Int(words.starts[at])]) }
  func isPrescription(_ at: Int) -> Bool { words.hashes[at] == Self.prescription || words.hashes[at] == Self.rx }
  func isAnd(_ at: Int) -> Bool { words.hashes[at] == Self.and }
  func isNo(_ at: Int) -> Bool { words.hashes[at] == Self.no }
  func isSale(_ at: Int) -> Bool { words.hashes[at] == Self.sale && at > 0 && words.hashes[at - 1] == Self.for }
  /// `where to`, before an order.
  func asksWhere(_ at: Int) -> Bool {
    at > 1 && words.hashes[at - 1] == Self.to && words.hashes[at - 2] == Self.where && !isCapital(at - 2)
  }
  func isPraise(_ at: Int) -> Bool { Self.praises.contains(words.hashes[at]) && !isCapital(at) }
  func isCashOnDelivery(_ at: Int) -> Bool { words.hashes[at] == Self.cod }
  func isPharmacy(_ at: Int) -> Bool { words.hashes[at] == Self.pharmacy }
  func isCheap(_ at: Int) -> Bool { Self.cheap.contains(words.hashes[at]) && !isCapital(at) }
  func isUnit(_ at: Int) -> Bool { words.hashes[at] == Self.mg }
  func isShopWord(_ at: Int) -> Bool { Self.shops.contains(words.hashes[at]) }

  private static func hash(_ word: String) -> UInt64 { Words(word).hashes[0] }
  private static let (no, and, same, day, over) = (hash("no"), hash("and"), hash("same"), hash("day"), hash("over"))
  private static let (prescription, rx, sale, `for`, pharmacy) = (
    hash("prescription"), hash("rx"), hash("sale"), hash("for"), hash("pharmacy")
  )
  private static let (to, `where`, cod) = (hash("to"), hash("where"), hash("cod"))
  private static let praises = Set(["best", "price", "prices", "cheap", "cheapest", "generic", "discount"].map(hash))
  private static let shops = Set(
    ["best", "cheap", "cheapest", "canadian", "discount", "online", "pharmacy", "pharmacies", "reviews"].map(hash))
  /// Of loans and insurances.
  private static let kinds = Set(["life", "home", "auto", "student", "students", "college", "adult"].map(hash))
  private static let ordinary = Set(["company", "companies", "life", "home", "help", "money", "students", "college", "free"].map(hash))
  private static let cheap = Set(["cheap", "cheapest", "discount"].map(hash))
  private static let mg = hash("mg")
  private static let times = Set(["daily", "weekly", "monthly", "early"].map(hash))

  /// Only a blank or a hyphen lies between a word and the next.
  func touches(_ at: Int) -> Bool {
    guard at >= 0, at + 1 < count else { return false }
    return Int(words.starts[at + 1]) - end(of: at) == 1
  }

  private func end(of at: Int) -> Int {
    var end = Int(words.starts[at])
    while end < bytes.count, bytes[end] > 0x2F, !(0x3A...0x40).contains(bytes[end]) { end += 1 }
    return end
  }

  func mark(_ run: Range<Int>) -> Marks.Mark {
    Marks.Mark(
      range: ByteRange(Int(words.starts[run.lowerBound]), end(of: run.upperBound - 1)), reason: .spam, rule: "spam.injected-link")
  }
}
