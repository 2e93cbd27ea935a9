import Prose

/// Removes paragraphs and titles that the document has said before.
struct DuplicatePass {
  /// Shorter lines are headings, which sections share.
  private static let shortest = 8

  func run(_ judgement: inout Judgement, title: Int?) {
    var seen: [UInt64: Int] = [:]
    for index in judgement.readings.indices where judgement.isKept(index) {
      let reading = judgement.readings[index]
      guard reading.words >= Self.shortest, reading.kind != .tableRow else { continue }
      let key = start(of: reading)
      if let first = seen[key], reading.bytes <= judgement.readings[first].bytes * 11 / 10 {
        judgement.remove(index, .duplicate, "duplicate.paragraph")
      } else if seen[key] == nil {
        seen[key] = index
      }
    }
    if let title { titles(title, &judgement) }
  }

  /// The first two dozen words stand for the whole: a quotation cut short is a repetition too.
  private func start(of reading: BlockReading) -> UInt64 { reading.sketch.reduce(0) { ($0 &* 31) ^ $1 } }

  private func titles(_ title: Int, _ judgement: inout Judgement) {
    let words = judgement.readings[title].sketch
    for index in judgement.readings.indices where index != title && judgement.isOpen(index) {
      let reading = judgement.readings[index]
      guard reading.words >= 1, reading.words <= words.count, reading.kind != .tableRow, !reading.signs.contains(.stop) else { continue }
      let isSame = reading.sketch == words || (reading.words >= 4 && words.starts(with: reading.sketch))
      // "Loratadine 10 mg" below "Active ingredient" is what that section says.
      if index > title + 1, Evidence.isSection(judgement.readings[index - 1]) { continue }
      if isSame, reading.words > 1 || abs(index - title) < 3 { judgement.replace(index, .duplicate, "duplicate.title") }
    }
  }
}
