import Prose

/// Judges blocks by the heading above them: lists of links, references, comments, policies.
struct SectionPass {
  /// Comments and forms stand behind the article: at most this share of the prose follows them.
  private static let mostProseBehind = 0.35
  /// Words of prose that an article has at least.
  private static let fewestProse = 40

  func run(_ judgement: inout Judgement) {
    var index = 0
    while index < judgement.readings.count {
      let reading = judgement.readings[index]
      guard let rule = reading.opens, !judgement.isKept(index) else {
        index += 1
        continue
      }
      let opener = CompiledBook.shared.rules[rule]
      let end =
        switch (opener.role, opener.reason) {
        case (.opensList, _): list(index, opener, &judgement)
        case (.opensSection, .reference): references(index, &judgement)
        case (.opensSection, .disclaimer): policy(index, &judgement)
        default: comments(index, opener, &judgement)
        }
      index = max(index + 1, end)
    }
  }

  /// The short lines below a heading over links, up to an empty line where the document has such, else as long as the model doubts them.
  private func list(_ start: Int, _ opener: CleaningRule, _ judgement: inout Judgement) -> Int {
    // `Read also: …` says it all on its own line.
    guard judgement.readings[start].words <= 8 || judgement.readings[start].signs.contains(.colon) else { return start + 1 }
    var at = start + 1
    while at < judgement.readings.count {
      let reading = judgement.readings[at]
      if judgement.context.hasGaps, reading.layout.followsGap, at > start + 1 || !isListGroup(at, judgement) { break }
      guard reading.opens == nil, reading.words <= 18, !reading.signs.contains(.stop), reading.kind != .tableRow else { break }
      // Headlines name doses too, where they stand in a list of their own.
      if reading.signs.contains(.dose),
        !isPriced(at + 1, judgement), opener.id != "navigation.related" || !judgement.context.hasGaps || !isListGroup(start + 1, judgement)
      {
        break
      }
      let isRepeated =
        judgement.context.repetition[at] & 1 == 1 || opener.isContents && (reading.startsWithNumber || judgement.isAnnounced(at))
      if judgement.context.hasGaps || isRepeated || judgement.beliefs[at].article < (isHeadline(reading) ? 0.75 : 0.5)
        || leadsToFrame(at, judgement) || isPriced(at + 1, judgement)
      {
        judgement.remove(at, opener.reason, "\(opener.id).below")
      } else {
        break
      }
      at += 1
    }
    return at
  }

  /// Whether a line is the price of the goods above.
  private func isPriced(_ at: Int, _ judgement: Judgement) -> Bool {
    judgement.readings.indices.contains(at) && judgement.readings[at].signs.contains(.price) && judgement.readings[at].words <= 4
  }

  /// Of other matters than the page: no word of medicine, no heading of a section.
  private func isHeadline(_ reading: BlockReading) -> Bool {
    reading.words > 1 && reading.medical == 0 && reading.kind != .listItem && !Evidence.isSection(reading)
      && !reading.sketch.contains(where: Evidence.sectionWords.contains)
  }

  /// Whether short lines that speak of no medicine follow, up to a form, a policy or the like.
  private func leadsToFrame(_ start: Int, _ judgement: Judgement) -> Bool {
    for at in start..<min(start + 8, judgement.readings.count) {
      let reading = judgement.readings[at]
      if reading.tally.most >= 1 { return !judgement.isKept(at) }
      guard reading.isShort, reading.medical == 0, reading.kind != .tableRow, reading.kind != .listItem else { return false }
    }
    return false
  }

  /// Whether the lines up to the next empty line are all short: a list of links, not a paragraph.
  private func isListGroup(_ start: Int, _ judgement: Judgement) -> Bool {
    let group = start..<judgement.groupEnd(start)
    return group.count >= 2 && group.allSatisfy { judgement.readings[$0].isShort && judgement.readings[$0].kind != .tableRow }
  }

  private func references(_ start: Int, _ judgement: inout Judgement) -> Int {
    var at = start + 1
    while at < judgement.readings.count {
      let reading = judgement.readings[at]
      let next = at + 1 < judgement.readings.count ? judgement.readings[at + 1] : nil
      let isEntry =
        reading.hasYear || reading.signs.contains(.doi) || reading.signs.contains(.link) || reading.tally.rule(for: .reference) != nil
      if !isEntry, reading.isProse, reading.words > 25 { break }
      if !isEntry, reading.isShort, next?.isProse == true, next?.hasYear == false { break }
      judgement.remove(at, .reference, "reference.below-heading")
      at += 1
    }
    return at
  }

  /// The paragraph below a policy's heading, or its short lines.
  private func policy(_ start: Int, _ judgement: inout Judgement) -> Int {
    var at = start + 1
    while at < judgement.readings.count, at <= start + 4 {
      let reading = judgement.readings[at]
      if reading.isShort, at > start + 1 { break }
      if reading.signs.contains(.dose) { break }
      judgement.remove(at, .disclaimer, "disclaimer.below-heading")
      at += 1
      if judgement.context.hasGaps, at < judgement.readings.count, judgement.readings[at].layout.followsGap,
        judgement.proseLeft(from: at) > 0.2
      {
        break
      }
    }
    return at
  }

  private func comments(_ start: Int, _ opener: CleaningRule, _ judgement: inout Judgement) -> Int {
    // `8 thoughts on “…”` stands over comments only, others head them or lead to them.
    let isSure = opener.id == "comments.count" && judgement.context.proseBefore[start] >= Self.fewestProse
    guard isSure || judgement.proseLeft(from: start + 1) < Self.mostProseBehind && start * 3 > judgement.readings.count else {
      return start + 1
    }
    for at in (start + 1)..<max(start + 1, judgement.readings.count) {
      let isEnd = judgement.readings[at].words > 60 && judgement.beliefs[at].article > 0.8
      if isEnd { return at }
      judgement.remove(at, .comments, "comments.below-\(opener.reason.rawValue)")
    }
    return judgement.readings.count
  }
}
