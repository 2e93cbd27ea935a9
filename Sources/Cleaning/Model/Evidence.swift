import Prose

/// What speaks for the article beyond what the line model was shown: doses, effects, items and rows on a page about medicine.
///
/// The model learned from news; it takes a list of effects above the first paragraph for a menu, and the history of a drug for a footer.
enum Evidence {
  /// A page is about medicine where one word in so many is a `MedicalWords` word.
  private static let rarest = 50

  static func isMedical(_ readings: [BlockReading], rarest: Int = Self.rarest) -> Bool {
    let (words, medical) = readings.reduce(into: (0, 0)) {
      $0.0 += $1.words; $0.1 += $1.medical
    }
    return medical * rarest >= words
  }

  /// A natural logarithm of odds for each block, 0 where a rule speaks against it.
  static func of(_ readings: [BlockReading], rarest: Int = Self.rarest) -> [Float] {
    let isMedical = isMedical(readings, rarest: rarest)
    var evidence = [Float](repeating: 0, count: readings.count)
    if isMedical {
      let heads = readings.map { isOpen($0) ? heading($0) : .none }
      for index in readings.indices { evidence[index] = odds(readings[index], heads[index]) }
      addSections(readings, heads, &evidence)
      addItems(readings, heads, &evidence)
      addCells(readings, &evidence)
      addRecords(readings, &evidence)
      addLabel(readings, heads, &evidence)
      addAnswers(readings, &evidence)
      addSubject(readings, &evidence)
      for index in menu(readings, heads) { evidence[index] = 0 }
    }
    // Users speak of medicines in words of their own.
    if isMedical || Self.isMedical(readings, rarest: 4 * rarest) { addReviews(readings, &evidence) }
    if isMedical, isReference(readings) { for index in readings.indices where isOpen(readings[index]) { evidence[index] += 2.5 } }
    // Under news a minute heads a comment as well.
    if (isMedical ? Forum.posts(readings) : readings.count(where: Forum.namesMember)) >= fewestPosts { addPosts(readings, &evidence) }
    return evidence
  }

  private static let fewestPosts = 3

  /// What follows the head of a post was posted.
  private static func addPosts(_ readings: [BlockReading], _ evidence: inout [Float]) {
    var since = 1000
    for index in readings.indices {
      since = Forum.heads(readings[index]) ? 0 : since + 1
      if (1...2).contains(since), readings[index].tally.sum == 0, readings[index].words >= 8 { evidence[index] = 4 }
    }
  }

  /// A paragraph that begins with a name from the page's first lines tells what it is: "Omeprazole is …".
  private static func addSubject(_ readings: [BlockReading], _ evidence: inout [Float]) {
    let names = Set(readings.prefix(4).filter { $0.words <= 14 }.flatMap { $0.sketch.prefix(3) })
    for index in readings.indices where index > 0 && readings[index].isProse && isOpen(readings[index]) {
      if names.contains(readings[index].firstWord), CompiledBook.shared.wordKinds[readings[index].firstWord]?.lowerBound != 0 {
        evidence[index] += 1.5
      }
    }
  }

  // MARK: Short lines

  static func isOpen(_ reading: BlockReading) -> Bool {
    reading.words > 0 && reading.tally.sum == 0 && !reading.signs.contains(.price) && !reading.signs.contains(.link)
  }

  static func states(_ reading: BlockReading) -> Bool {
    reading.medical > 0 || reading.signs.contains(.dose) || reading.signs.contains(.percent)
  }

  /// Short lines below the heading of a section are its list, with bullets or without, where a third of them or more speaks of medicine.
  private static func addSections(_ readings: [BlockReading], _ heads: [Heading], _ evidence: inout [Float]) {
    for start in readings.indices where heads[start] != .none || leadsOn(readings[start]) {
      var end = start + 1
      while end < readings.count, end <= start + longestList, isOpen(readings[end]), readings[end].isShort, heads[end] == .none { end += 1 }
      let list = start + 1..<end
      guard list.count >= 2 else { continue }
      if list.count(where: { states(readings[$0]) }) * 3 >= list.count {
        for index in start..<end { evidence[index] = max(evidence[index], listed) }
      } else if list.count <= longestUnknown,
        heads[start] == .abroad || heads[start] == .exact && list.allSatisfy({ readings[$0].startsSmall })
      {
        // Of the words of other languages few are known, and of names none.
        for index in start..<end { evidence[index] = max(evidence[index], listed / 2) }
      }
    }
  }

  /// What stands between the headings that every label of a medicine has, and the few lines below the last, is the label's text.
  private static func addLabel(_ readings: [BlockReading], _ heads: [Heading], _ evidence: inout [Float]) {
    let menu = menu(readings, heads)
    var found = readings.indices.filter { heads[$0] != .none || asks($0, readings) }
    if !menu.isEmpty { found.removeAll(where: menu.contains) }
    guard found.count * 20 >= readings.count, found.count >= (found.count * 5 >= readings.count ? fewestHeads - 1 : fewestHeads) else {
      return
    }
    var end = min(found[found.count - 1] + 3, readings.count)
    while end < readings.count, isOpen(readings[end]), states(readings[end]) { end += 1 }
    for index in found[0]..<end where isOpen(readings[index]) { evidence[index] += 2 }
  }

  private static let fewestHeads = 4

  /// Three headings of sections or more, one below the other above all prose: a menu or a table of contents.
  private static func menu(_ readings: [BlockReading], _ heads: [Heading]) -> Set<Int> {
    var out: Set<Int> = []
    var start = 0
    for index in readings.indices {
      if heads[index] == .none || isField(readings[index]) {
        if index - start >= 3 { out.formUnion(start..<index) }
        start = index + 1
      }
      if readings[index].isProse { break }
    }
    return out
  }

  /// A question with an answer below.
  private static func asks(_ index: Int, _ readings: [BlockReading]) -> Bool {
    let reading = readings[index]
    guard reading.signs.contains(.question), (3...9).contains(reading.words), index + 1 < readings.count, isOpen(reading) else {
      return false
    }
    return isOpen(readings[index + 1]) && !readings[index + 1].signs.contains(.question)
  }

  /// `Call us if you have:`
  private static func leadsOn(_ reading: BlockReading) -> Bool {
    reading.signs.contains(.colon) && (3...16).contains(reading.words) && isOpen(reading)
  }

  private static let longestUnknown = 12
  private static let longestList = 30
  static let listed: Float = 4

  /// A work of reference: hardly any prose, and doses or percentages in many lines.
  private static func isReference(_ readings: [BlockReading]) -> Bool {
    let (words, prose) = readings.reduce(into: (0, 0)) {
      $0.0 += $1.words
      if $1.isProse { $0.1 += $1.words }
    }
    let figures = readings.count { isOpen($0) && ($0.signs.contains(.dose) || $0.signs.contains(.percent)) }
    return prose * 4 <= words && figures >= 4 && figures * 8 >= readings.count
  }

  /// `Sehr selten: Tinnitus`, `Common: headache`: how often, and what; `CONCLUSIONS: …` of an abstract.
  private static func isLabelled(_ reading: BlockReading) -> Bool {
    guard reading.hasEarlyColon, let first = reading.sketch.first else { return false }
    if frequencies.contains(first) || reading.words > 3 && partsOfAbstract.contains(first) { return true }
    return very.contains(first) && reading.sketch.count > 1 && frequencies.contains(reading.sketch[1])
  }

  /// `Selten`, `Common (may affect up to 1 in 10 people)`, `Sehr selten (weniger als 1 von 10.000)`
  static func isFrequency(_ reading: BlockReading) -> Bool {
    guard reading.isShort, reading.numbers > 0 || reading.words <= 2, let first = reading.sketch.first else { return false }
    return frequencies.contains(first) || very.contains(first) && reading.sketch.count > 1 && frequencies.contains(reading.sketch[1])
  }

  private static let partsOfAbstract = words(
    "background objective objectives aim aims purpose methods method design setting patients results findings conclusion conclusions interpretation significance"
  )
  private static let very = words("very muy sehr très muito molto zeer bardzo очень poco pouco peu less more most")
  private static let frequencies = words(
    """
    common uncommon rare rarely frequent infrequent commonly frecuentes frecuente raras raros rara raro häufig gelegentlich selten fréquent
    fréquents rares frequentes frequente comuni comune rari vaak soms zelden często niezbyt rzadko часто нечасто редко
    """)

  static func words(_ list: String) -> Set<UInt64> {
    Set(list.split(whereSeparator: \.isWhitespace).map { Words(String($0)).hashes[0] })
  }

  private static func odds(_ reading: BlockReading, _ heading: Heading) -> Float {
    guard reading.tally.sum == 0 else { return 0 }
    if reading.signs.contains(.price) && reading.words <= 30 { return 0 }
    var odds: Float = 0
    if reading.signs.contains(.dose) { odds += 1 }
    if reading.medical > 0, reading.medical * 25 >= reading.words { odds += reading.medical > 1 ? 2 : 1.2 }
    if heading == .exact || heading == .abroad { odds += 1.5 }
    if isLabelled(reading) { odds += 3 }
    if reading.kind == .listItem || reading.kind == .tableRow { odds += 0.8 }
    return min(odds, 3)
  }
}
