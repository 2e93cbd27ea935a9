import Prose

/// What speaks for the article beyond what the line model was shown: doses, effects, items and rows on a page about medicine.
///
/// The model learned from news; it takes a list of effects above the first paragraph for a menu, and the history of a drug for a footer.
enum Evidence {
  /// A page is about medicine where one word in so many is a `MedicalWords` word.
  private static let rarest = 50

  /// A natural logarithm of odds for each block, 0 where a rule speaks against it.
  static func of(_ readings: [BlockReading]) -> [Float] {
    let (words, medical) = readings.reduce(into: (0, 0)) {
      $0.0 += $1.words; $0.1 += $1.medical
    }
    let isMedical = medical * rarest >= words
    var evidence = isMedical ? readings.map(odds) : readings.map { _ in 0 }
    if isMedical { addSections(readings, &evidence) }
    if isMedical { addLabel(readings, &evidence); addAnswers(readings, &evidence) }
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

  /// What stands above "Answered on …" is an answer.
  private static func addAnswers(_ readings: [BlockReading], _ evidence: inout [Float]) {
    for index in readings.indices.dropFirst() where readings[index].firstWord == answered && readings[index].isShort {
      if isOpen(readings[index - 1]), readings[index - 1].words >= 8 { evidence[index - 1] = max(evidence[index - 1], listed) }
    }
  }

  private static let answered = Words("answered").hashes[0]

  // MARK: Short lines

  private static func isOpen(_ reading: BlockReading) -> Bool {
    reading.words > 0 && reading.tally.sum == 0 && !reading.signs.contains(.price) && !reading.signs.contains(.link)
  }

  private static func states(_ reading: BlockReading) -> Bool {
    reading.medical > 0 || reading.signs.contains(.dose) || reading.signs.contains(.percent)
  }

  /// Short lines below the heading of a section are its list, with bullets or without, where a third of them or more speaks of medicine.
  private static func addSections(_ readings: [BlockReading], _ evidence: inout [Float]) {
    for start in readings.indices where isOpen(readings[start]) && namesSection(readings[start]) {
      var end = start + 1
      while end < readings.count, end <= start + longestList, isOpen(readings[end]), readings[end].isShort, !namesSection(readings[end]) {
        end += 1
      }
      let list = start + 1..<end
      guard list.count >= 2, list.count(where: { states(readings[$0]) }) * 3 >= list.count else { continue }
      for index in start..<end { evidence[index] = max(evidence[index], listed) }
    }
  }

  /// What stands between the headings that every label of a medicine has, and the few lines below the last, is the label's text.
  private static func addLabel(_ readings: [BlockReading], _ evidence: inout [Float]) {
    let heads = readings.indices.filter { isOpen(readings[$0]) && isSection(readings[$0]) }
    guard heads.count >= fewestHeads, heads.count * 20 >= readings.count else { return }
    for index in heads[0]...min(heads[heads.count - 1] + 2, readings.count - 1) where isOpen(readings[index]) { evidence[index] += 2 }
  }

  private static let fewestHeads = 4
  private static let longestList = 30
  private static let listed: Float = 4

  /// `Possible Side Effects`, `Dosage Forms & Strengths`: short, and with a word that names a section.
  private static func namesSection(_ reading: BlockReading) -> Bool {
    reading.isShort && reading.words <= 7 && !reading.signs.contains(.dose)
      && (isSection(reading) || reading.sketch.contains(where: sectionWords.contains))
  }

  /// Words of headings that a page about a medicine has.
  static let sectionWords = Set(
    """
    effects uses used warnings precautions interactions contraindications dosage dosing dose administration mechanism pharmacology
    storage ingredients forms strengths pregnancy overdose
    """.split(whereSeparator: \.isWhitespace).map { Words(String($0)).hashes[0] })

  /// A work of reference: hardly any prose, and doses or percentages in many lines.
  private static func isReference(_ readings: [BlockReading]) -> Bool {
    let (words, prose) = readings.reduce(into: (0, 0)) {
      $0.0 += $1.words
      if $1.isProse { $0.1 += $1.words }
    }
    let figures = readings.count { isOpen($0) && ($0.signs.contains(.dose) || $0.signs.contains(.percent)) }
    return prose * 4 <= words && figures >= 4 && figures * 8 >= readings.count
  }

  // MARK: Headings

  /// Headings that articles about medicines share.
  private static let sections = Set(
    (SectionWords.all + [
      "Clinical data", "Chemical and physical data", "At a glance", "Key facts", "Uses of", "Forms and strengths",
      "Dosage forms & strengths",
    ]
      + leaflet
      + abroad).map { Words($0).digest })

  /// Of leaflets in a box and of labels.
  private static let leaflet = """
    drug facts|do not use|ask a doctor before use if you have|ask a doctor before use if|ask a doctor or pharmacist before use if you are
    when using this product|stop use and ask a doctor if|if pregnant or breast-feeding|keep out of reach of children|other information
    black box warning|boxed warning|adult dosing|pediatric dosing|dosing & uses|frequency not defined|how supplied|storage and handling
    possible side effects|before you take|how to store|contents of the pack|other medicines|more common|less common|allergy alert
    """.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map(String.init)

  private static let abroad = """
    efectos secundarios|efectos adversos|reacciones adversas|dosis|dosis habitual|posología|contraindicaciones|interacciones|cómo tomar
    advertencias|precauciones|indicaciones|composición|conservación|sobredosis|modo de empleo|presentación|datos clínicos|farmacocinética
    mecanismo de acción|para qué sirve|antes de tomar|embarazo y lactancia|identificadores
    nebenwirkungen|unerwünschte wirkungen|dosierung|wirkung|anwendung|anwendungsgebiete|gegenanzeigen|wechselwirkungen|einnahme
    warnhinweise|vorsichtsmaßnahmen|vorsichtsmassnahmen|kontraindikationen|indikationen|zusammensetzung|aufbewahrung|überdosierung
    wirkstoff|wirkungsweise|darreichungsform|schwangerschaft und stillzeit|art der anwendung|pharmakokinetik|inhaltsstoffe
    effets secondaires|effets indésirables|posologie|contre indications|interactions|indications|mode d'emploi|précautions
    précautions d'emploi|mises en garde|composition|conservation|surdosage|grossesse et allaitement|mécanisme d'action|présentation
    efeitos colaterais|efeitos secundários|efeitos adversos|reações adversas|posologia|contraindicações|interações|como tomar|como usar
    indicações|para que serve|composição|conservação|superdosagem|advertências|precauções|apresentação|mecanismo de ação
    effetti collaterali|effetti indesiderati|controindicazioni|interazioni|avvertenze|come si assume|indicazioni|a cosa serve
    composizione|conservazione|sovradosaggio|precauzioni|principio attivo|gravidanza e allattamento|modo d'uso|meccanismo d'azione
    bijwerkingen|dosering|werking|gebruik|wisselwerkingen|contra indicaties|waarschuwingen|samenstelling|bewaren|overdosering
    zwangerschap en borstvoeding|toepassing|hoe gebruikt u dit middel|werkzame stof
    skutki uboczne|działania niepożądane|dawkowanie|przeciwwskazania|interakcje|wskazania|działanie|skład|przechowywanie
    przedawkowanie|ostrzeżenia|środki ostrożności|ciąża i karmienie piersią|substancja czynna|sposób użycia
    побочные эффекты|побочные действия|побочное действие|дозировка|противопоказания|противопоказания к применению|взаимодействие
    лекарственное взаимодействие|показания|показания к применению|способ применения|способ применения и дозы|режим дозирования
    форма выпуска|состав|передозировка|особые указания|условия хранения|срок годности|фармакологическое действие|фармакокинетика
    применение при беременности|применение при беременности и кормлении грудью|меры предосторожности|действующее вещество
    """.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map(String.init)

  static func isSection(_ reading: BlockReading) -> Bool {
    reading.words <= 9 && sections.contains(reading.digest)
      || reading.words <= 8 && reading.isShort && reading.sketch.count > 1 && labels.contains(reading.sketch[0] &* 31 ^ reading.sketch[1])
  }

  /// What begins headings that go on as they like: `Active ingredient (in each tablet)`.
  private static let labels = Set(["active ingredient", "active ingredients", "inactive ingredients"].map { Words($0).digest })

  /// `Sehr selten: Tinnitus`, `Common: headache`: how often, and what.
  private static func namesFrequency(_ reading: BlockReading) -> Bool {
    guard reading.hasEarlyColon, let first = reading.sketch.first else { return false }
    return frequencies.contains(first) || very.contains(first) && reading.sketch.count > 1 && frequencies.contains(reading.sketch[1])
  }

  private static let very = words("very muy sehr très muito molto zeer bardzo очень poco pouco peu less more most")
  private static let frequencies = words(
    """
    common uncommon rare rarely frequent infrequent frecuentes frecuente raras raros rara raro häufig gelegentlich selten fréquent
    fréquents rares frequentes frequente comuni comune rari vaak soms zelden często niezbyt rzadko часто нечасто редко
    """)

  private static func words(_ list: String) -> Set<UInt64> {
    Set(list.split(whereSeparator: \.isWhitespace).map { Words(String($0)).hashes[0] })
  }

  private static func odds(_ reading: BlockReading) -> Float {
    guard reading.tally.sum == 0 else { return 0 }
    if reading.signs.contains(.price) && reading.words <= 30 { return 0 }
    var odds: Float = 0
    if reading.signs.contains(.dose) { odds += 1 }
    if reading.medical > 0, reading.medical * 25 >= reading.words { odds += reading.medical > 1 ? 2 : 1.2 }
    if isSection(reading) { odds += 1.5 }
    if namesFrequency(reading) { odds += 3 }
    if reading.kind == .listItem || reading.kind == .tableRow { odds += 0.8 }
    return min(odds, 3)
  }
}
