import Prose

/// Removes the lines that pages of the same site or template repeat, but for those that state what the article is about.
struct SitePass {
  let memory: SiteMemory

  static let onSite = "site.repeated-line"
  static let inTemplate = "site.repeated-run"

  func run(_ judgement: inout Judgement, site: UInt64) {
    let readings = judgement.readings
    let keys = LineKeys(readings, isNamed: site != 0).values
    let isCommon = keys.map { $0.contains { memory.pages(site, $0) > 0 } }
    func isOwn(_ index: Int) -> Bool { !isCommon[index] && readings[index].words > 0 && judgement.isKept(index) }
    // A page without a line of its own is a copy or a list of links: nothing tells its frame from its text.
    guard isCommon.contains(true), let last = readings.indices.last(where: isOwn) else { return }
    // The model may take a title for a menu; what other pages don't have ends the frame.
    let first = readings.indices.first { isOwn($0) || !isCommon[$0] && judgement.isOpen($0) } ?? last
    let protected = self.protected(judgement)
    var next: Int?
    for index in readings.indices.reversed() where judgement.isOpen(index) {
      let isFrame = index < first || index > last
      let wasKept = judgement.isKept(index)
      let stays =
        !isCommon[index] || protected[index] && !(isFrame && isDoubtful(index, judgement))
        || !isFrame && next.map { heads(readings[index], above: readings[$0]) } == true
      if !stays { judgement.replace(index, .boilerplate, site == 0 ? Self.inTemplate : Self.onSite) }
      if stays, wasKept { next = index }
    }
  }

  /// Lines that speak of medicine, and the items and rows beside them.
  private func protected(_ judgement: Judgement) -> [Bool] {
    let readings = judgement.readings
    var states = readings.map { reading in
      reading.signs.contains(.dose) || Evidence.isSection(reading) || reading.medical > 0 && reading.medical * 25 >= reading.words
    }
    func isListed(_ index: Int) -> Bool { readings[index].kind == .listItem || readings[index].kind == .tableRow }
    for index in readings.indices.dropFirst() where isListed(index) && isListed(index - 1) && states[index - 1] { states[index] = true }
    for index in readings.indices.dropLast().reversed() where isListed(index) && isListed(index + 1) && states[index + 1] {
      states[index] = true
    }
    return states
  }

  /// Whether a line of the frame that speaks of medicine is a link of a menu all the same.
  private func isDoubtful(_ index: Int, _ judgement: Judgement) -> Bool {
    let reading = judgement.readings[index]
    if reading.signs.contains(.dose) || reading.isProse { return false }
    return judgement.beliefs.isEmpty ? reading.layout.linkBytes * 2 > reading.bytes : judgement.beliefs[index].article < 0.5
  }

  /// The heading of a section, or the line that leads in a list: sites call the sections of all their articles the same.
  private func heads(_ reading: BlockReading, above next: BlockReading) -> Bool {
    guard reading.isShort, reading.words <= 8, !reading.signs.contains(.exclaims), reading.tally.sum == 0 else { return false }
    return reading.kind == .heading || next.kind == .listItem || next.kind == .tableRow || reading.signs.contains(.colon)
      || reading.sketch.contains(where: Evidence.sectionWords.contains)
  }
}
