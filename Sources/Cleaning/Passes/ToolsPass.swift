import Prose

/// Removes menus about the medicine that stand on flat pages without bullets: the tools below a monograph, the sections above it.
struct ToolsPass {
  private static let longest = 6
  private static let fewestTools = 3
  private static let fewestSections = 4

  func run(_ judgement: inout Judgement) {
    let readings = judgement.readings
    var start = 0
    while start < readings.count {
      var end = start
      while end < readings.count, isEntry(readings[end]) { end += 1 }
      if end - start >= Self.fewestSections {
        removeTools(start..<end, &judgement)
        removeContents(start..<end, &judgement)
      }
      start = max(end, start + 1)
    }
  }

  private func isEntry(_ reading: BlockReading) -> Bool {
    reading.words <= Self.longest && reading.isShort && reading.kind != .tableRow
      && reading.signs.isDisjoint(with: [.dose, .percent, .measure, .question])
  }

  /// From the first tool of the page to the last line that could be one: `More about …`, `Check interactions`, `Side effects`, `Drug images`.
  private func removeTools(_ run: Range<Int>, _ judgement: inout Judgement) {
    let tools = run.filter { Self.tools.contains(judgement.removals[$0]?.rule ?? "") }
    guard tools.count >= Self.fewestTools, var first = tools.first else { return }
    if first > run.lowerBound, judgement.readings[first - 1].firstWord == Self.more { first -= 1 }
    for index in first..<run.upperBound where judgement.isKept(index) { judgement.remove(index, .navigation, "navigation.tools-run") }
  }

  /// Headings of sections with nothing between them; the last may head what follows.
  private func removeContents(_ run: Range<Int>, _ judgement: inout Judgement) {
    var start = run.lowerBound
    while start < run.upperBound {
      var end = start
      while end < run.upperBound, isSection(judgement.readings[end]) { end += 1 }
      let contents = start..<end
      let isHeaded = start > 0 && judgement.readings[start - 1].signs.contains(.colon)
      if contents.count >= Self.fewestSections, !isHeaded, contents.count(where: { Self.core.contains(judgement.readings[$0].digest) }) >= 3
      {
        let last = end < judgement.readings.count && !isEntry(judgement.readings[end]) ? end - 1 : end
        for index in start..<last where judgement.isKept(index) { judgement.remove(index, .navigation, "navigation.contents-run") }
      }
      start = max(end, start + 1)
    }
  }

  private func isSection(_ reading: BlockReading) -> Bool {
    Self.core.contains(reading.digest) || Evidence.isSection(reading) && !Evidence.isField(reading)
  }

  private static let more = Words("more").hashes[0]
  private static let tools: Set<String> = [
    "navigation.tool", "navigation.rating", "navigation.rating-count", "navigation.related", "navigation.widget",
  ]
  private static let core = Set(
    [
      "uses", "warnings", "dosage", "side effects", "interactions", "overdose", "precautions", "faq", "reviews", "before taking",
      "what to avoid", "images", "pregnancy",
    ]
    .map { Words($0).digest })
}
