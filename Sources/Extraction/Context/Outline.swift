import Lexicon
import Prose

/// Follows the headings, labels and lead-ins of a page: which section holds at the sentence that is being read.
package struct Outline {
  /// What the headings say.
  private var section = Section()
  /// The section of the last heading that had a topic of its own, and that heading's level.
  private var base = Section()
  private var level = 0
  /// The last heading that named a drug, and its level.
  private var owner: (drug: Int32?, level: Int) = (nil, 0)
  /// What a sentence before a list says of its items.
  private var lead: Section?
  private var hasItems = false
  /// The sentence before began with a label and went on behind it.
  private var isLabelled = false
  /// The table whose header was read.
  private var table = 0
  private var species = Species()
  /// What holds within the block: the section, a lead, or a label of the block.
  package private(set) var here = Section()

  package init() {}

  /// Begins a block: a lead-in ends with its list, at the next heading or at the next paragraph of running text.
  package mutating func begin(_ block: Block, _ page: inout Page) {
    switch block.kind {
    case .listItem, .tableRow: hasItems = true
    case .heading, .title: lead = nil
    default: if hasItems || block.text.count > 160 { lead = nil }
    }
    if lead == nil { hasItems = block.kind == .listItem || block.kind == .tableRow }
    let isSameTable = block.kind == .tableRow && block.layout.group == table
    if !isSameTable { (page.columns, page.tableTop, page.rowHead) = ([], nil, nil) }
    // What a cell says holds for the rows that it reaches into.
    if !isSameTable || block.layout.cells.first?.isEmpty != true { here = lead ?? section }
    isLabelled = false
  }

  /// The section that holds for a sentence; headings, labels and lead-ins are taken in.
  package mutating func section(of sentence: Sentence, isLast: Bool, _ reader: SectionReader, _ page: inout Page) -> Section {
    let tokens = page.passages[page.current].tokens
    switch sentence.kind {
    case .title: species.take(title: sentence, tokens)
    case .heading:
      species.take(heading: sentence, tokens)
      take(heading: sentence, reader, page)
    case .tableRow: takeRow(sentence, reader, &page)
    case .term: takeTerm(sentence, reader, page)
    default: takeLabel(sentence, isLast, reader, page)
    }
    guard species.isAnimal, !Species.namesPeople(sentence, tokens) else { return here }
    var section = here
    section.isOfAnimals = true
    return section
  }

  private mutating func take(heading sentence: Sentence, _ reader: SectionReader, _ page: Page) {
    let own = page.passages[page.current].layout.level
    // "Call your doctor at once if you get:" leads on within its section.
    if section.topic != .none, endsOpen(sentence, page), reader.reading(sentence.units[...], page).topic == nil {
      var above = section
      if reader.isOfOthers(sentence, page) { (above.frequency, above.percent) = (nil, nil) }
      here = reader.lead(sentence, in: above, page) ?? above
      lead = here
      hasItems = false
      return
    }
    let found = reader.section(heading: sentence, under: section, base: base, isDeeper: own > level && level > 0, page)
    let above = section.drug
    section = found.section
    // "Thanks! What should I look out for with metoprolol?": several sentences are no heading that owns what follows.
    if sentence.range.count + 3 < page.passages[page.current].bytes.count { section.drug = above }
    // "Kidneys" under "Pregabalin", a level above: still the drug of the heading that it stands under.
    if let drug = section.drug, sentence.units.contains(where: { $0.term == drug && $0.tag == .drug }) {
      owner = (drug, own)
    } else if section.drug == nil, own > owner.level, owner.level > 0 {
      section.drug = owner.drug
    }
    if found.isBase {
      base = section
      level = own
    }
    here = section
    // "Lisinopril is used to treat:" on a line of its own looks like a heading.
    guard leadsInList(page), section.topic == .none || endsOpen(sentence, page), let found = reader.lead(sentence, in: section, page)
    else { return }
    lead = found
    hasItems = false
  }

  private func leadsInList(_ page: Page) -> Bool {
    let next = page.current + 1
    return page.passages.indices.contains(next) && page.passages[next].kind == .listItem
  }

  private func endsOpen(_ sentence: Sentence, _ page: Page) -> Bool {
    sentence.units.last.map { page.passages[page.current].bytes[$0.range.lower] == UInt8(ascii: ":") } ?? false
  }

  private mutating func takeLabel(_ sentence: Sentence, _ isLast: Bool, _ reader: SectionReader, _ page: Page) {
    let label = reader.label(sentence, in: here, page)
    if let label {
      isLabelled = label.body < sentence.units.count
      here = label.section
    } else if isLabelled {
      // "Common: nausea, rash. Dizziness was seen, too.": how often holds for the label's own sentence.
      here.frequency = (lead ?? section).frequency
      here.percent = (lead ?? section).percent
      isLabelled = false
    }
    guard isLast, endsOpen(sentence, page) || sentence.kind != .listItem && leadsInList(page) else { return }
    if let label, label.body >= sentence.units.count {
      lead = label.section
    } else if let found = reader.lead(sentence, in: here, page) {
      lead = found
    } else if sentence.kind != .listItem {
      lead = nil
    }
    hasItems = false
  }

  /// "Brand names" before "Tegretol; Carbatrol": what the term says holds for its definition.
  private mutating func takeTerm(_ sentence: Sentence, _ reader: SectionReader, _ page: Page) {
    lead = reader.named(sentence.units[...], in: section, page)
    here = lead ?? section
    hasItems = false
  }

  /// The first row of a table may be its header: then each column has a section of its own.
  private mutating func takeRow(_ sentence: Sentence, _ reader: SectionReader, _ page: inout Page) {
    let layout = page.passages[page.current].layout
    if page.tableTop == nil { page.tableTop = page.current }
    let first = sentence.units.prefix { layout.cells.count > 1 && $0.range.lower < layout.cells[0].upper }
    if layout.cells.first?.isEmpty == false { page.rowHead = page.current }
    if layout.group != table || layout.isHeader {
      let columns = reader.columns(sentence, in: here, page)
      // A second row of headers, or one over a part of the table, adds to the first.
      page.columns = layout.group != table ? columns : Self.merged(page.columns, columns)
      table = layout.group
      // A first row of brand names heads the columns, and is one of names as well.
      if !page.columns.isEmpty {
        if let named = reader.named(first, in: here, page), named.topic == .brands { here = named }
        return
      }
    } else if layout.cells.count == page.columns.count + 1 {
      // A header may lack the corner's cell.
      page.columns.insert(Page.Column(section: here), at: 0)
    }
    // "Brand name | Prinivil | Cozaar" under the names of two drugs.
    let isNamed = page.columns.isEmpty ? layout.cells.count == 2 : page.columns.dropFirst().contains { $0.section.drug != nil }
    if isNamed, let named = reader.named(first, in: here, page) { here = named }
  }
}

extension Outline {
  /// What a second row of headers says, and where it says nothing, the first.
  private static func merged(_ above: [Page.Column], _ columns: [Page.Column]) -> [Page.Column] {
    guard !columns.isEmpty else { return above }
    return columns.enumerated().map { index, column in
      guard above.indices.contains(index) else { return column }
      var column = column
      if column.section.topic == .none { column.section.topic = above[index].section.topic }
      column.section.drug = column.section.drug ?? above[index].section.drug
      column.isPlacebo = column.isPlacebo || above[index].isPlacebo
      return column
    }
  }
}

extension SectionReader {
  /// The columns that a table's first row names; empty where it is a row like the others.
  func columns(_ sentence: Sentence, in section: Section, _ page: Page) -> [Page.Column] {
    let passage = page.passages[page.current]
    guard passage.layout.cells.count > 1 else { return [] }
    var found = false
    var columns: [Page.Column] = []
    for cell in passage.layout.cells {
      // A header over several columns.
      if cell.isEmpty, columns.count > 1 {
        columns.append(columns[columns.count - 1])
        continue
      }
      let first = sentence.units.firstIndex { $0.range.lower >= cell.lower } ?? sentence.units.count
      let last = sentence.units.firstIndex { $0.range.lower >= cell.upper } ?? sentence.units.count
      let reading = self.reading(sentence.units[first..<max(first, last)], page)
      var column = Page.Column(section: qualified(section, reading))
      if let topic = reading.topic, topic != .none { column.section.topic = topic }
      let isBan = Self.isBan(sentence.words(first..<max(first, last)))
      if isBan { column.section.topic = .contraindications }
      if reading.drugs.count == 1 { column.section.drug = reading.drugs[0] }
      column.isPlacebo = sentence.units[first..<max(first, last)].contains {
        $0.tag == .word && passage.tokens[$0.tokens.lowerBound].hash == Self.placebo
      }
      if isBan || reading.topic != nil || reading.qualifies || reading.drugs.count == 1 || column.isPlacebo { found = true }
      columns.append(column)
    }
    guard found, section.topic != .adverseEffects, Self.isOfEffects(sentence, passage) else { return found ? columns : [] }
    return columns.map { column in
      var column = column
      if column.section.topic == .none || column.section.topic == .related { column.section.topic = .adverseEffects }
      return column
    }
  }

  /// "Not for", "Avoid in": words that in a heading say less.
  private static func isBan(_ words: MaskWords) -> Bool { words.holds(["not for", "not given to", "avoid in", "not in", "avoid with"]) }

  /// "Effect | How often": a table of side effects, whatever stands above it.
  private static func isOfEffects(_ sentence: Sentence, _ passage: Page.Passage) -> Bool {
    func holds(_ words: Set<WordHash>) -> Bool {
      sentence.units.contains { unit in unit.tokens.contains { words.contains(passage.tokens[$0].hash) } }
    }
    return holds(effects) && holds(rates)
  }

  private static let effects = Set(
    ["effect", "effects", "reaction", "reactions", "symptom", "symptoms", "event", "events"].map(Tokens.hash))
  private static let rates = Set(["often", "frequency", "incidence", "rate", "percent", "percentage", "share", "%"].map(Tokens.hash))

  private static let placebo = Tokens.hash("placebo")
}
