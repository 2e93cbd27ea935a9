import Prose

/// Finds the article's title among the first blocks.
struct TitlePass {
  private static let longest = 30
  /// Words beyond which a line is more likely what somebody asks or says.
  private static let long = 14
  /// No line so far below another can have a higher score: all that speaks for and against a title is worth 90 places.
  private static let reach = 100

  /// The title's place among the readings, nil where the document begins with text.
  func find(_ judgement: Judgement, declared: String?) -> Int? {
    let readings = judgement.readings
    let body = readings.indices.first { judgement.isKept($0) && (isBody(readings[$0]) || answersHeading($0, judgement)) }
    guard let body = body ?? readings.indices.last else {
      return nil
    }
    let fields = Set(Evidence.records(readings).joined())
    // "Lisinopril 5 mg tablets: leaflet" on top states nothing; below a line of the article it does.
    let top = readings.indices.first(where: judgement.isKept) ?? 0
    let candidates = (0...body).filter { index in
      let removal = judgement.removals[index]
      return !fields.contains(index)
        && (isTitle(readings[index]) && (index <= top || !isStated(readings[index])) || headsPost(index, judgement)
          || isSmallTitle(index, readings))
        && (isOpen(removal) || judgement.context.likeTitle[index] > 0 && removal?.rule.hasSuffix(".below") == false)
    }
    if let declared {
      let words = Words(declared).hashes
      if let same = candidates.last(where: { readings[$0].sketch.elementsEqual(words.prefix(24)) }) { return same }
      if let like = candidates.filter({ Self.overlap(readings[$0].sketch, words) > 0.7 }).max(by: {
        readings[$0].words < readings[$1].words
      }) {
        return like
      }
    }
    // A line that the first line of the page repeats, with the site's name added, is the title.
    if let like = candidates.first(where: { $0 > 0 && judgement.context.likeTitle[$0] == 3 && readings[$0].words >= 2 }) { return like }
    if isSmallTitle(0, readings), isOpen(judgement.removals[0]) { return 0 }
    // A question on the first lines with an answer below is what the page is about.
    if let question = candidates.first(where: { $0 < 3 && isOpen(judgement.removals[$0]) && isQuestion($0, judgement) }) { return question }
    let open = candidates.filter { isOpen(judgement.removals[$0]) }
    let free = open.prefix { $0 - open[0] < Self.reach }
    let said = Set(readings[body...].prefix(12).flatMap(\.sketch))
    let best = free.max { score($0, judgement, said) < score($1, judgement, said) }
    if let best, Evidence.isSection(readings[best]), let name = free.first(where: { $0 < best && isSubject($0, readings, timesSaid: 2) }) {
      return name
    }
    if let best, followsSentence(best, judgement), let name = free.first(where: { $0 < best && isSubject($0, readings, timesSaid: 1) }) {
      return name
    }
    return best
  }

  /// Whether a sentence of the article stands above: a monograph has begun.
  private func followsSentence(_ index: Int, _ judgement: Judgement) -> Bool {
    (0..<index).contains {
      judgement.isKept($0) && judgement.readings[$0].signs.contains(.stop) && judgement.readings[$0].words >= 5
        && judgement.readings[$0].functionWords > 0
    }
  }

  /// A title is long, says what the text speaks of, is said again, and stands high.
  private func score(_ index: Int, _ judgement: Judgement, _ said: Set<UInt64>) -> Double {
    let reading = judgement.readings[index]
    let names = reading.sketch.filter { CompiledBook.shared.wordKinds[$0]?.lowerBound != 0 }
    let count = Double(names.count { said.contains($0) })
    let shared = count / Double(max(2, names.count)) / 2 + min(count, 4) * 0.2
    let isSaidAgain = judgement.context.repetition[index] & 1 == 1 && (reading.numbers == 0 || reading.signs.contains(.dose))
    let words = Double(min(reading.words, 8)) / 8 + (isSaidAgain ? 1 : 0) + Double(judgement.context.likeTitle[index]) / 3
    let above = Double((0..<index).count { judgement.isKept($0) })
    func isByline(_ at: Int) -> Bool { judgement.readings.indices.contains(at) && judgement.removals[at]?.reason == .byline }
    let isSigned = !judgement.beliefs.isEmpty && (isByline(index + 1) || isByline(index + 2) && judgement.isKept(index + 1))
    // "Omeprazole: uses" above "Omeprazole is …".
    let next = judgement.readings[(index + 1)...].prefix(6).first { $0.isProse }
    let beginsText =
      next?.firstWord == reading.firstWord && next?.signs.contains(.round) == false
      && CompiledBook.shared.wordKinds[reading.firstWord]?.lowerBound != 0
    // "Tramadol: 14 reviews" above "Tramadol for back pain".
    let isNamedAbove =
      index > 0 && index < 4 && judgement.readings[0].firstWord == reading.firstWord
      && CompiledBook.shared.wordKinds[reading.firstWord]?.lowerBound != 0
    let isSubject = judgement.context.isMedical && reading.medical > 0 && reading.words >= 5
    return shared * 2 + words + (isSubject ? 0.3 : 0) + (isSigned ? 0.6 : 0) + (beginsText ? 0.8 : 0) + (isNamedAbove ? 0.8 : 0)
      - (reading.signs.contains(.round) ? 0.6 : 0) - Double(index) * 0.12 - above * 0.2
      - Double(max(0, reading.words - Self.long)) * 0.1 - Double(min(1, reading.tally.sum)) / 2
  }

  /// A thread's title may begin with a small letter; the head of its first post is below it.
  private func headsPost(_ index: Int, _ judgement: Judgement) -> Bool {
    let reading = judgement.readings[index]
    guard reading.words > 2, reading.words <= Self.longest, reading.kind == .paragraph || reading.kind == .heading, !reading.isProse else {
      return false
    }
    return index + 1 < judgement.readings.count && Forum.heads(judgement.readings[index + 1])
  }

  /// "Warfarin" above "Indications and dose": a name that so many lines below begin with or hold.
  private func isSubject(_ index: Int, _ readings: [BlockReading], timesSaid: Int) -> Bool {
    guard index < 3, readings[index].words <= 3, !Evidence.isSection(readings[index]) else { return false }
    return readings.dropFirst(index + 1).lazy.filter { $0.sketch.contains(readings[index].firstWord) }.prefix(timesSaid).count == timesSaid
  }

  /// A question of four words or more above the byline of who asked it, or of who answered.
  private func isQuestion(_ index: Int, _ judgement: Judgement) -> Bool {
    let reading = judgement.readings[index]
    guard reading.signs.contains(.question), reading.words >= 4, index + 1 < judgement.readings.count else { return false }
    return judgement.removals[index + 1]?.reason == .byline
  }

  /// "lisinopril (Rx)" on the first line of a work of reference: the name of what the lines below speak of.
  private func isSmallTitle(_ index: Int, _ readings: [BlockReading]) -> Bool {
    let reading = readings[index]
    guard index == 0, reading.startsSmall, reading.isShort, reading.words <= 6, readings.count > 1, !reading.signs.contains(.colon),
      reading.kind == .heading || reading.kind == .paragraph
    else { return false }
    let name = reading.firstWord
    return CompiledBook.shared.wordKinds[name]?.lowerBound != 0 && readings.dropFirst().prefix(100).contains { $0.sketch.contains(name) }
  }

  /// Where the text has begun: prose, an item, a row, a dose.
  private func isBody(_ reading: BlockReading) -> Bool {
    reading.isProse && reading.words >= 15 || reading.kind == .listItem || reading.kind == .tableRow
      || reading.signs.contains(.dose) && !isTitle(reading)
  }

  /// A sentence below the heading of a section.
  private func answersHeading(_ index: Int, _ judgement: Judgement) -> Bool {
    guard index > 0, judgement.isKept(index - 1), Evidence.isSection(judgement.readings[index - 1]) else { return false }
    return judgement.readings[index].signs.contains(.stop) && !Evidence.isSection(judgement.readings[index])
  }

  private func isTitle(_ reading: BlockReading) -> Bool {
    guard reading.words > 0, reading.words <= Self.longest, reading.kind != .tableRow, reading.kind != .listItem else { return false }
    guard !reading.signs.contains(.stop) || reading.signs.contains(.exclamation), !reading.signs.contains(.colon), !reading.startsSmall,
      !reading.startsWithOrdinal
    else { return false }
    // "500 mg twice a day", "Q: How long?", "Brand names: …"
    if reading.startsWithNumber, reading.signs.contains(.dose) { return false }
    // What somebody asks at length is a post.
    if reading.signs.contains(.question), reading.words > Self.long { return false }
    return reading.layout.columns < 3 && !Evidence.isAsked(reading) && !Evidence.isFrequency(reading) && !Evidence.isKnownField(reading)
  }

  /// "Indications: glaucoma; ocular hypertension", "Psoriasis: 10 mg once weekly", "Weeks 3 and 4: 50 mg": a label and what it holds.
  private func isStated(_ reading: BlockReading) -> Bool {
    if reading.signs.contains(.dose), reading.words > 16 { return true }
    guard reading.labelWords > 0 else { return false }
    // "Orlistat: uses, dosage, side effects" and "Orlistat: Hopes, Fears and Facts" are titles.
    let isList =
      reading.commas > 1 && reading.capitals * 2 < reading.words && !reading.sketch.contains(where: Evidence.sectionWords.contains)
    return reading.signs.contains(.dose) || isList || reading.labelWords <= 2 && Self.labels.contains(reading.firstWord)
  }

  private static let labels = Set(
    ["indications", "indication", "cautions", "contraindications", "contra", "used", "class", "renal", "hepatic"].map {
      Words($0).hashes[0]
    })

  /// Whether nothing but the model spoke against it.
  private func isOpen(_ removal: (reason: Reason, rule: String)?) -> Bool { removal == nil || removal!.rule.hasPrefix("model.") }

  static func overlap(_ a: [UInt64], _ b: [UInt64]) -> Double {
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    let other = Set(b)
    return Double(a.count { other.contains($0) }) / Double(max(a.count, b.count))
  }
}
