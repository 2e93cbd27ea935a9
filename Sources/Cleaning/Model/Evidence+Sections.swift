import Prose

/// The headings of sections that pages about medicines have.
extension Evidence {
  /// How a short line names a section: not at all, with a word among others, as pages about medicines do, or as they do in other languages.
  enum Heading { case none, worded, exact, abroad }

  static func heading(_ reading: BlockReading) -> Heading {
    guard reading.words <= 9 else { return isFrequency(reading) ? .abroad : .none }
    if let kind = whole[reading.digest]?.lowerBound { return kind == 0 ? .exact : .abroad }
    guard reading.words <= 8, reading.isShort else { return .none }
    if startsAsLabel(reading) { return .exact }
    if reading.signs.contains(.dose) { return .none }
    if isFrequency(reading) { return .abroad }
    var heading = Heading.none
    let single = single
    for word in reading.sketch {
      guard let kind = single[word]?.lowerBound else { continue }
      if kind == 1 { return .abroad }
      if reading.words <= 7 { heading = .worded }
    }
    return heading
  }

  static func startsAsLabel(_ reading: BlockReading) -> Bool {
    reading.sketch.count > 1 && labels.contains(reading.sketch[0] &* 31 ^ reading.sketch[1])
  }

  static func isSection(_ reading: BlockReading) -> Bool {
    let heading = heading(reading)
    return heading == .exact || heading == .abroad
  }

  /// Words of headings that a page about a medicine has.
  static let sectionWords = words(
    """
    effects uses used warnings precautions interactions interacts contraindications dosage dosing dose administration mechanism pharmacology
    storage ingredients forms strengths pregnancy overdose
    """)

  /// Whole headings by their digest, single words by their hash: those of English as 0..<1, others as 1..<2.
  private static let whole = HashTable(
    table(abroad.map { Words($0).digest }, 1).merging(table((SectionWords.all + leaflet).map { Words($0).digest }, 0)) { $1 })
  private static let single = HashTable(table(Array(sectionWordsAbroad), 1).merging(table(Array(sectionWords), 0)) { $1 })

  private static func table(_ hashes: [UInt64], _ kind: Int) -> [UInt64: Range<Int>] {
    Dictionary(hashes.map { ($0, kind..<kind + 1) }) { $1 }
  }

  /// Of leaflets in a box and of labels.
  private static let leaflet = """
    drug facts|do not use|ask a doctor before use if you have|ask a doctor before use if|ask a doctor or pharmacist before use if you are
    when using this product|stop use and ask a doctor if|if pregnant or breast-feeding|keep out of reach of children|other information
    black box warning|boxed warning|adult dosing|pediatric dosing|dosing & uses|frequency not defined|how supplied|storage and handling
    possible side effects|before you take|how to store|contents of the pack|other medicines|more common|less common|allergy alert
    clinical data|chemical and physical data|at a glance|key facts|uses of|forms and strengths|dosage forms & strengths
    alcohol|drinking alcohol|driving|vaccines|vaccinations|blood tests|monitoring|monitoring requirements|missed doses|breast-feeding
    breastfeeding|elderly|renal impairment|hepatic impairment|contra-indications|side-effects|indications and dose|medicinal forms
    common|very common|uncommon|rare|very rare|mild|moderate|severe|serious|less serious|frequent|infrequent|not known
    common reactions|serious reactions|less serious reactions|mild side effects|rare side effects|foods to avoid|drugs to avoid
    medicines to avoid|who should not take it|who should not use it|before you start|tell your doctor about|tell your doctor if
    what to watch for|stop taking it and call us if|key points|when to call a doctor|when to call your doctor|when to see a doctor
    the bottom line|bottom line|takeaway|the takeaway|when to call us|when to call|who to contact|who to call|when to call the vet|do not mix with|mix with|when to get help|when to seek medical help|when to get medical help
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

  /// Words that hardly stand but in headings of such sections; `Quem não deve usar`, `Wanneer mag u het niet gebruiken?`.
  private static let sectionWordsAbroad = words(
    """
    colaterais secundarios adversos adversas indesejáveis contraindicaciones contraindicações posología posologia tomar usar
    nebenwirkungen wechselwirkungen gegenanzeigen anwendungsgebiete dosierung einnehmen einnahme
    indésirables posologie indications précautions prendre
    collaterali indesiderati controindicazioni assume avvertenze
    bijwerkingen wisselwerkingen dosering gebruikt gebruiken innemen
    niepożądane dawkowanie przeciwwskazania stosować wskazania przyjmować
    побочные побочное противопоказания показания применение применения применению принимать передозировка дозировка
    """)

  /// What begins headings that go on as they like: `Active ingredient (in each tablet)`.
  private static let labels = Set(
    [
      "active ingredient", "active ingredients", "inactive ingredients", "trade names", "trade name", "brand names", "brand name",
      "generic name",
      "drug class", "pregnancy category", "routes of", "atc code", "legal status", "cas number", "pubchem cid", "molar mass",
    ].map { Words($0).digest })
}
