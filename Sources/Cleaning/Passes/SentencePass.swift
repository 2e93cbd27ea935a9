import Prose

/// Gives back a paragraph of the article that a rule removed for one of its sentences; `InlinePass` then cuts that sentence alone.
struct SentencePass {
  private static let fewestWords = 12
  /// Of the words of a paragraph so many must stand in sentences that nothing speaks against.
  private static let leastShare = 0.3
  static let reasons: Set<Reason> = [.promotion, .spam, .navigation, .form, .caption]

  func run(_ judgement: inout Judgement, _ document: Document) {
    var reader = BlockReader()
    for index in judgement.readings.indices {
      let reading = judgement.readings[index]
      guard let (reason, rule) = judgement.removals[index], Self.reasons.contains(reason), reading.tally.sum > 0, !rule.hasSuffix(".below"),
        reading.words >= Self.fewestWords, reading.opens == nil, reading.medical > 0 || reading.signs.contains(.dose),
        reading.kind == .paragraph || reading.kind == .listItem,
        judgement.context.hasGaps || judgement.beliefs.isEmpty || judgement.beliefs[index].article > 0.3
      else { continue }
      if holdsArticle(document.blocks[reading.index].text.bytes, reading, &reader) {
        judgement.giveBack(index)
      }
    }
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
