import Prose

/// Lists and tables under headings of any wording: what they hold tells what they are.
extension Evidence {
  /// Items with bullets and of no menu are the list of the short line above, whatever that says, where one in five is about medicine or the
  /// line names a section; where they begin small it is likely. So are lines that begin small without bullets.
  static func addItems(_ readings: [BlockReading], _ heads: [Heading], _ evidence: inout [Float]) {
    var (start, lastEnd) = (0, -1)
    while start < readings.count {
      var end = start
      while end < readings.count, readings[end].kind == .listItem { end += 1 }
      let hasBullets = end > start
      if !hasBullets { while end < readings.count, isSmallItem(readings[end]) { end += 1 } }
      let list = start..<end
      start = max(end, start + 1)
      // One heading lower down the list goes on.
      let follows = lastEnd >= 0 && list.lowerBound == lastEnd + 1 && !list.isEmpty && isOpen(readings[lastEnd])
      var odds = list.count < 2 && !follows ? 0 : self.odds(of: list, readings, heads, hasBullets || follows)
      if follows, hasBullets, list.allSatisfy({ isOpen(readings[$0]) }) { odds = max(odds, listed - 1) }
      let isMenu = isMenu(list, readings)
      guard odds > 0 || isMenu else { continue }
      lastEnd = isMenu ? -1 : end
      let hasHead = list.lowerBound > 0 && readings[list.lowerBound - 1].isShort && isOpen(readings[list.lowerBound - 1])
      for index in (list.lowerBound - (hasHead ? 1 : 0))..<end { evidence[index] = isMenu ? 0 : max(evidence[index], odds) }
    }
  }

  private static func odds(of list: Range<Int>, _ readings: [BlockReading], _ heads: [Heading], _ isMarked: Bool) -> Float {
    let above = list.lowerBound - 1
    guard list.allSatisfy({ isOpen(readings[$0]) }) else { return 0 }
    let medical = list.count { states(readings[$0]) }
    if medical * 5 >= list.count || isMarked && above >= 0 && heads[above] != .none { return listed }
    return isMarked && list.allSatisfy { readings[$0].startsSmall } ? listed - 1 : 0
  }

  private static func isSmallItem(_ reading: BlockReading) -> Bool {
    reading.startsSmall && reading.isShort && reading.words <= 8 && reading.kind != .tableRow && isOpen(reading)
  }

  /// Links to other articles or to what a clinic does.
  private static func isMenu(_ list: Range<Int>, _ readings: [BlockReading]) -> Bool {
    guard list.count >= 2 else { return false }
    return list.count(where: { isHeadline(readings[$0]) }) * 2 >= list.count
      || list.lowerBound > 0 && headsMenu(readings[list.lowerBound - 1])
  }

  /// `How to Treat a Migraine at Home`, `What is gout?`: links to other articles.
  private static func isHeadline(_ reading: BlockReading) -> Bool {
    reading.signs.contains(.question)
      || reading.words >= 4 && reading.capitals * 3 >= reading.words * 2 && !reading.signs.contains(.stop) && !reading.signs.contains(.dose)
  }

  /// `Conditions we treat`, `Health topics`
  private static func headsMenu(_ reading: BlockReading) -> Bool {
    guard reading.isShort else { return false }
    return reading.sketch.contains(where: ofMenus.contains)
      || reading.sketch.contains(we) && reading.sketch.contains(where: offers.contains)
  }

  private static let we = Words("we").hashes[0]
  private static let offers = words("treat offer cover provide serve help do")

  private static let ofMenus = words(
    """
    topics services categories category departments specialties specialities products clinics tags archives menu links articles
    stories news posts guides tools videos quizzes themen artikel kategorien leistungen temas categorías servicios artículos articles rubriques
    services produits temas categorias serviços artigos argomenti categorie servizi articoli onderwerpen artikelen tematy artykuły kategorie
    темы статьи категории услуги
    """)

  /// Tables with a cell a line: a word or a few, then as many figures in each row, with the lines above that head the columns.
  static func addCells(_ readings: [BlockReading], _ evidence: inout [Float]) {
    var start = 0
    while start + 3 < readings.count {
      let period = self.period(at: start, readings)
      var end = start + period
      while period > 1, end < readings.count, self.period(at: end, readings) == period { end += period }
      let table = start..<end
      start = max(end, start + 1)
      guard table.count > period, isAboutMedicine(table, period, readings) else { continue }
      var top = table.lowerBound
      while top > max(0, table.lowerBound - period), isCell(readings[top - 1]) { top -= 1 }
      for index in top..<end { evidence[index] = max(evidence[index], listed) }
    }
  }

  /// Percentages or doses in half of the cells, or effects before rows of figures; one figure behind a name may count articles.
  private static func isAboutMedicine(_ table: Range<Int>, _ period: Int, _ readings: [BlockReading]) -> Bool {
    let rows = table.count / period
    if table.count(where: { measures(readings[$0]) }) * 2 >= table.count - rows { return true }
    return period > 2 && table.count(where: { readings[$0].medical > 0 }) * 2 >= rows
  }

  /// How many lines a row has that begins here: a name and the figures behind it; 0 where none begins.
  private static func period(at start: Int, _ readings: [BlockReading]) -> Int {
    guard start < readings.count, isCell(readings[start]), !isFigure(readings[start]) else { return 0 }
    var end = start + 1
    while end < readings.count, end <= start + widestRow, isFigure(readings[end]) { end += 1 }
    return end > start + 1 ? end - start : 0
  }

  private static let widestRow = 8

  private static func isCell(_ reading: BlockReading) -> Bool { isOpen(reading) && reading.isShort && reading.words <= 6 }

  private static func isFigure(_ reading: BlockReading) -> Bool {
    reading.words <= 3 && reading.numbers > 0 && reading.numbers * 2 >= reading.words && isOpen(reading) && reading.isShort
  }

  private static func measures(_ reading: BlockReading) -> Bool {
    isFigure(reading) && (reading.signs.contains(.percent) || reading.signs.contains(.dose))
  }

  // MARK: Labels and answers

  /// What stands above "Answered on …" is an answer, and so is "A: …" below "Q: …".
  static func addAnswers(_ readings: [BlockReading], _ evidence: inout [Float]) {
    for index in readings.indices.dropFirst() {
      let (reading, above) = (readings[index], readings[index - 1])
      if reading.firstWord == answered, reading.isShort, isOpen(above), above.words >= 8 {
        evidence[index - 1] = max(evidence[index - 1], listed)
      } else if isAsked(above), reading.labelWords == 1, isOpen(above), isOpen(reading) {
        for pair in [index - 1, index] { evidence[pair] = max(evidence[pair], listed) }
      }
    }
  }

  private static let answered = Words("answered").hashes[0]

  /// `Q: …`
  static func isAsked(_ reading: BlockReading) -> Bool { reading.labelWords == 1 && asking.contains(reading.firstWord) }

  private static let asking = words("q question frage pregunta domanda pergunta vraag pytanie вопрос")

  /// What users write of a medicine stands above the question whether it helped, which each of them has.
  static func addReviews(_ readings: [BlockReading], _ evidence: inout [Float]) {
    let asked = readings.indices.filter { asksForVote(readings[$0]) }
    guard asked.count >= fewestReviews else { return }
    for end in asked {
      let above = readings[max(0, end - mostLinesOfVote)..<end]
      guard let words = above.lastIndex(where: { $0.words >= 8 && !$0.isShort || asksForVote($0) }), isOpen(readings[words]) else {
        continue
      }
      evidence[words] = max(evidence[words], reviewed)
    }
  }

  private static let reviewed: Float = 6
  private static let fewestReviews = 3
  private static let mostLinesOfVote = 5

  private static func asksForVote(_ reading: BlockReading) -> Bool {
    guard reading.words <= 12 else { return false }
    return [Reason.form, .byline].contains { reading.tally.rule(for: $0).map(votes.contains) == true }
  }

  private static let votes = Set(
    CleaningRules.rules.indices.filter { ["form.feedback", "form.asks", "byline.answers"].contains(CleaningRules.rules[$0].id) })

  /// `Drug: …`, `Class: …`, `Route: …` one below the other are a record of the medicine where one in three speaks of medicine.
  static func addRecords(_ readings: [BlockReading], _ evidence: inout [Float]) {
    for record in records(readings) where record.count(where: { states(readings[$0]) }) * 3 >= record.count {
      for index in record { evidence[index] = max(evidence[index], listed) }
    }
  }

  /// Three lines or more, each a label with its value.
  static func records(_ readings: [BlockReading]) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var start = 0
    while start < readings.count {
      var end = start
      while end < readings.count, isField(readings[end]) { end += 1 }
      if end - start >= 3 { out.append(start..<end) }
      start = max(end, start + 1)
    }
    return out
  }

  /// `Route: Oral`
  static func isField(_ reading: BlockReading) -> Bool {
    (1...4).contains(reading.labelWords) && reading.words <= 20 && isOpen(reading) && reading.kind != .listItem
  }

  /// A field that is told by its label alone: `Brand names: …`, `Dosage: …`.
  static func isKnownField(_ reading: BlockReading) -> Bool {
    guard isField(reading) else { return false }
    return reading.labelWords == 1 && sectionWords.contains(reading.firstWord) || startsAsLabel(reading)
  }
}
