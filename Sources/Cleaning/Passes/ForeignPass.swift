import Language
import Prose

/// Finds the document's own language, and removes lines and scraps in another.
struct ForeignPass {
  let judge: LanguageJudge
  let wanted: String

  /// Bytes of text that are enough to tell a document's language.
  private static let sample = 3_000

  func run(_ document: inout Document) {
    var readings: [(index: Int, foreign: [Range<Int>])] = []
    let own = language(of: document) { readings.append(($0, $1)) }
    document.metadata.language = own
    let isEnglish = own == "en" || own == "und" && wanted == "en"
    var read = isEnglish ? readings[...] : []
    var pieces: [(index: Int, blocks: [Block])] = []
    for index in document.blocks.indices where document.blocks[index].kind.isText && document.blocks[index].isKept {
      document.blocks[index].language = own
      while let next = read.first, next.index < index { read.removeFirst() }
      let known = read.first.flatMap { $0.index == index ? $0.foreign : nil }
      let bytes = document.blocks[index].text.bytes
      var ranges = known ?? foreign(in: bytes, own)
      if ranges.isEmpty || ForeignNames.isPhonetic(bytes) { continue }
      ranges.removeAll { ForeignNames.isGloss($0, bytes) }
      if ranges.isEmpty { continue }
      if isWhole(ranges, document.blocks[index].text.bytes) {
        document.blocks[index].verdict = .removed(.foreign, rule: "foreign.line")
        document.blocks[index].language = name(document.blocks[index].text.bytes)
      } else if document.blocks[index].layout.cells.isEmpty {
        pieces.append((index, split(document.blocks[index], ranges)))
      }
    }
    for piece in pieces.reversed() { document.blocks.replaceSubrange(piece.index...piece.index, with: piece.blocks) }
  }

  /// Words that a line in a document of another language than English needs to be called foreign to it.
  private static let fewestWords = 10

  private func foreign(in bytes: [UInt8], _ own: String) -> [Range<Int>] {
    guard own != "en", own != "und" else {
      return bytes.withUnsafeBufferPointer { judge.foreignRanges(in: $0, wanted: own == "und" ? wanted : own) }
    }
    // Neighbours in speech or script are told apart by whole documents, not by lines.
    guard bytes.count(where: { $0 == 0x20 }) >= Self.fewestWords else { return [] }
    let verdict = bytes.withUnsafeBufferPointer { judge.judge($0) }
    let isFar =
      verdict.isForeign(to: own) && verdict.confidence > 0.95
      && !(Self.eastAsian.contains(own) && Self.eastAsian.contains(verdict.language))
    return isFar ? [0..<bytes.count] : []
  }

  private static let eastAsian: Set<String> = ["ja", "zh", "ko"]

  /// The language of most of the prose; `reading` is told of the blocks looked at, in order, with what would be foreign in them to English.
  func language(of document: Document, reading: (_ block: Int, _ foreign: [Range<Int>]) -> Void = { _, _ in }) -> String {
    var votes: [String: Int] = [:]
    var seen = 0
    let blocks = document.blocks
    for index in blocks.indices where blocks[index].kind.isText && blocks[index].text.count >= 60 && blocks[index].isKept {
      let (verdict, foreign) = blocks[index].text.bytes.withUnsafeBufferPointer { judge.reading(of: $0) }
      reading(index, foreign)
      votes[verdict.language, default: 0] += blocks[index].text.count
      seen += blocks[index].text.count
      if seen > Self.sample { break }
    }
    if votes.isEmpty {
      for index in blocks.indices where blocks[index].kind.isText && blocks[index].text.count > 8 {
        votes[name(blocks[index].text.bytes), default: 0] += blocks[index].text.count
      }
    }
    return votes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "und"
  }

  private func name(_ bytes: [UInt8]) -> String { bytes.withUnsafeBufferPointer { judge.judge($0) }.language }

  private func isWhole(_ ranges: [Range<Int>], _ bytes: [UInt8]) -> Bool {
    let foreign = ranges.reduce(0) { $0 + $1.count }
    return foreign * 100 >= bytes.count * 92
  }

  /// The block cut where the scraps begin and end; the parts together cover what it covered.
  private func split(_ block: Block, _ scraps: [Range<Int>]) -> [Block] {
    var parts: [(range: Range<Int>, isForeign: Bool)] = []
    var at = 0
    for scrap in scraps {
      if scrap.lowerBound > at { parts.append((at..<scrap.lowerBound, false)) }
      parts.append((scrap, true))
      at = scrap.upperBound
    }
    if at < block.text.count { parts.append((at..<block.text.count, false)) }
    parts = parts.compactMap { part in Self.trimmed(part.range, block.text.bytes).map { ($0, part.isForeign) } }
    var lower = block.range.lower
    var hasKept = false
    return parts.enumerated().map { index, part in
      let isLast = index == parts.count - 1
      let upper =
        isLast
        ? block.range.upper
        : max(lower, block.text.source(of: ByteRange(parts[index + 1].range.lowerBound, parts[index + 1].range.upperBound)).lower)
      var piece = block
      piece.range = ByteRange(lower, upper)
      piece.text = block.text.slice(ByteRange(part.range.lowerBound, part.range.upperBound))
      piece.cuts = block.cuts.filter { piece.range.contains($0.range) }
      piece.layout.continues = hasKept || block.layout.continues
      piece.layout.followsGap = block.layout.followsGap && index == 0
      if part.isForeign {
        piece.verdict = .removed(.foreign, rule: "foreign.scrap")
        piece.language = name(piece.text.bytes)
      } else {
        hasKept = true
      }
      lower = upper
      return piece
    }
  }

  /// A range without blanks at its ends; nil where only signs are left.
  private static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, bytes[lower] <= 0x20 { lower += 1 }
    while upper > lower, bytes[upper - 1] <= 0x20 { upper -= 1 }
    return lower < upper ? lower..<upper : nil
  }
}
