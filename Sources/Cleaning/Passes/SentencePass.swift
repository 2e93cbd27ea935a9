import Prose

/// Gives back a paragraph of the article that a rule removed for one of its sentences; `InlinePass` then cuts that sentence alone.
struct SentencePass {
  private static let fewestWords = 12
  /// Where the rest is a sold link, which is told by its words, a short sentence stays as well.
  private static let fewestBesideLink = 8
  /// Of the words of a paragraph so many must stand in sentences that nothing speaks against.
  private static let leastShare = 0.3
  static let reasons: Set<Reason> = [.promotion, .spam, .navigation, .form, .caption]

  func run(_ judgement: inout Judgement, _ document: Document) {
    var reader = BlockReader()
    for index in judgement.readings.indices {
      guard let (reason, rule) = judgement.removals[index], Self.reasons.contains(reason) else { continue }
      let reading = judgement.readings[index]
      let isLink = reason == .spam && reading.namesWare && reading.medical > 1
      guard reading.tally.sum > 0, !rule.hasSuffix(".below"),
        reading.words >= (isLink ? Self.fewestBesideLink : Self.fewestWords), reading.opens == nil,
        reading.medical > 0 || reading.signs.contains(.dose),
        reading.kind == .paragraph || reading.kind == .listItem,
        judgement.context.hasGaps || judgement.beliefs.isEmpty || judgement.beliefs[index].article > (isLink ? 0.1 : 0.3)
      else { continue }
      if isLink, holdsLink(document.blocks[reading.index].text.bytes) {
        judgement.giveBack(index)
      } else if holdsArticle(document.blocks[reading.index].text.bytes, reading, &reader) {
        judgement.giveBack(index)
      }
    }
  }

  /// Whether a sold link is less than half of the text: it is cut by its words.
  private func holdsLink(_ bytes: [UInt8]) -> Bool {
    let sold = InjectedLinks.find(in: bytes).reduce(0) { $0 + $1.range.count }
    return sold > 0 && sold * 2 < bytes.count
  }

  /// Whether enough of the paragraph is sentences about medicine that sell nothing and speak of no "us".
  private func holdsArticle(_ bytes: [UInt8], _ paragraph: BlockReading, _ reader: inout BlockReader) -> Bool {
    let ranges = Sentences.ranges(in: bytes)
    guard ranges.count > 1 else { return false }
    var (good, states) = (0, false)
    for range in ranges {
      let sentence = Array(bytes[range.lower..<range.upper])
      let reading = reader.read(sentence, .paragraph, Block.Layout(), at: 0)
      guard reading.tally.sum == 0, reading.words >= 4, reading.functionWords * 5 >= reading.words, !reading.signs.contains(.price),
        !InlineRules.ourselves.contains(anyOf: sentence),
        !reading.signs.contains(.link)
      else { continue }
      good += reading.words
      states = states || reading.signs.contains(.dose) || reading.medical > 0 && reading.medical * 15 >= reading.words
    }
    return states && Double(good) >= Self.leastShare * Double(paragraph.words)
  }
}
