import Prose

/// Removes paragraphs and titles that the document has said before.
struct DuplicatePass {
  /// Shorter lines are headings, which sections share.
  private static let shortest = 8

  func run(_ judgement: inout Judgement, title: Int?) {
    var seen: [UInt64: Int] = [:]
    let before = judgement
    lazy var subjects = Subjects(before)
    for index in judgement.readings.indices where judgement.isKept(index) {
      let reading = judgement.readings[index]
      guard reading.words >= Self.shortest, reading.kind != .tableRow else { continue }
      let key = start(of: reading)
      if let first = seen[key], reading.bytes <= judgement.readings[first].bytes * 11 / 10 {
        if subjects.isAnother(index, than: first) {
          seen[key] = index
          continue
        }
        judgement.remove(index, .duplicate, "duplicate.paragraph")
      } else if seen[key] == nil {
        seen[key] = index
      }
    }
    if let title { titles(title, &judgement) }
  }

  /// Gives back what the page's text said before of something else: the dose of one medicine is the dose of the next.
  func giveBack(_ judgement: inout Judgement) {
    let repeated = judgement.readings.indices.filter { judgement.removals[$0]?.rule == "page.said-before" }
    guard !repeated.isEmpty else { return }
    let subjects = Subjects(judgement)
    var seen: [UInt64: Int] = [:]
    for index in judgement.readings.indices where judgement.isKept(index) {
      let key = start(of: judgement.readings[index])
      if seen[key] == nil { seen[key] = index }
    }
    for index in repeated {
      let key = start(of: judgement.readings[index])
      guard let last = seen[key], subjects.isAnother(index, than: last) else { continue }
      judgement.restore(index)
      seen[key] = index
    }
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
