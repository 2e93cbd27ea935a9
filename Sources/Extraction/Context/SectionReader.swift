import Lexicon
import Prose

/// Reads headings, labels and the sentences that lead in a list.
package struct SectionReader: Sendable {
  private var trie = Trie(capacity: 2_000)
  private var entries: [SectionPhrases.Entry] = []
  package private(set) var firstWords: Set<WordHash> = []
  private let firstLead: Int

  package init() {
    firstLead = SectionPhrases.entries.count
    for (phrases, entry) in SectionPhrases.entries + SectionPhrases.leads {
      entries.append(entry)
      for phrase in phrases.split(separator: "|") {
        let words = Tokens(Array(phrase.utf8)).words.map(\.hash)
        trie.insert(words, term: entries.count - 1, flags: [])
        firstWords.formUnion(words.prefix(1))
      }
    }
  }

  /// What the words of a heading or label say.
  struct Reading {
    var topics: [Section.Topic] = []
    var frequency: String?
    var percent: (low: Double, high: Double)?
    var severity: String?
    var population: String?
    var drugs: [Int32] = []
    var isNegated = false
    var isDivision = false
    /// "With valproate": taken beside what is spoken of.
    var isBeside = false
    /// Words that no phrase covers.
    var others = 0
    var effects = 0

    var qualifies: Bool { frequency != nil || percent != nil || severity != nil || population != nil || isDivision || isNegated }

    /// The topic that decides where several are named; nil where they contradict each other.
    var topic: Section.Topic? {
      let special: [Section.Topic] = [.overdose, .withdrawal, .missedDose]
      if let first = special.first(where: topics.contains) { return first }
      let distinct = Set(topics)
      if distinct.count <= 1 { return distinct.first }
      if distinct == [.pregnancy, .adverseEffects] || distinct == [.adverseEffects, .related] { return .adverseEffects }
      if distinct == [.dosage, .uses], topics[0] == .uses { return .uses }
      if let last = [Section.Topic.contraindications, .pregnancy, .storage].first(where: distinct.contains), distinct.count == 2,
        !distinct.contains(.adverseEffects)
      {
        return last
      }
      return Section.Topic.none
    }
  }

  func reading(_ units: Slice<Units>, _ page: Page, isLead: Bool = false) -> Reading {
    let tokens = page.passages[page.current].tokens
    var reading = Reading()
    var at = units.startIndex
    if let first = units.first, first.tag == .word { reading.isBeside = Self.beside.contains(tokens[first.tokens.lowerBound].hash) }
    while at < units.endIndex {
      let unit = units[at]
      if tokens[unit.tokens.lowerBound].uses.contains(.section), let match = longest(units, tokens, at, isLead) {
        // "Side effects of the common antibiotic": the word speaks of the drug.
        if !isLead, match.entry.qualifiesAlone, isOfAnother(match.end, units, tokens) {
          reading.others += 1
        } else {
          take(match.entry, into: &reading)
        }
        at = match.end
        continue
      }
      at += 1
      switch unit.quantity {
      case .percent(let low, let high)?: reading.percent = (low, high)
      case .population(let text)?: reading.population = text
      default: break
      }
      switch unit.tag {
      case .drug: if unit.term >= 0 { reading.drugs.append(unit.term) }
      case .effect:
        reading.effects += 1
        reading.others += 1
      case .word: if tokens[unit.tokens.lowerBound].kind == .word { reading.others += 1 }
      default: break
      }
    }
    return reading
  }

  private static let beside = Set(["with", "without", "plus", "alongside"].map(Tokens.hash))

  /// Whether a word of frequency stands before a plain word that no phrase of headings has.
  private func isOfAnother(_ next: Int, _ units: Slice<Units>, _ tokens: [Token]) -> Bool {
    guard next < units.endIndex, units[next].tag == .word || units[next].tag == .drugClass || units[next].tag == .drug else { return false }
    let token = tokens[units[next].tokens.lowerBound]
    return token.kind == .word && !token.uses.contains(.section) && !Self.joiners.contains(token.hash)
  }

  private static let joiners = Set(
    [
      "and", "or", "but", "to", "in", "with", "at", "ones", "one", "for", "of", "problem", "symptom", "sign", "issue", "trouble",
      "complaint",
    ].map(Tokens.hash))

  private func take(_ entry: SectionPhrases.Entry, into reading: inout Reading) {
    if let topic = entry.topic { reading.topics.append(topic) }
    reading.frequency = entry.frequency ?? reading.frequency
    reading.severity = entry.severity ?? reading.severity
    if entry.isNegated { reading.isNegated = true }
    if entry.isDivision { reading.isDivision = true }
  }

  private func longest(_ units: Slice<Units>, _ tokens: [Token], _ at: Int, _ isLead: Bool) -> (entry: SectionPhrases.Entry, end: Int)? {
    var node: Int32 = 0
    var best: (entry: SectionPhrases.Entry, end: Int)?
    var unit = at
    while unit < units.endIndex, unit - at < 12 {
      if unit > at, units[unit].tag == .drug || units[unit].tag == .anaphor { unit += 1; continue }
      var hasMoved = false
      for index in units[unit].tokens {
        if tokens[index].kind == .sign, unit > at || index > units[unit].tokens.lowerBound { continue }
        guard let next = trie.step(node, tokens[index].hash) else { return best }
        node = next
        hasMoved = true
      }
      unit += 1
      // A sign behind a name ends no phrase: "What is melatonin?" names the drug.
      guard hasMoved else { continue }
      trie.names(at: node) { name in
        if isLead || Int(name.term) < firstLead { best = (entries[Int(name.term)], unit) }
      }
    }
    return best
  }
}

extension SectionReader {
  /// What a heading says, given what stood above it.
  func section(heading sentence: Sentence, under above: Section, base: Section, isDeeper: Bool, _ page: Page) -> (
    section: Section, isBase: Bool
  ) {
    let reading = self.reading(sentence.units[...], page)
    if let topic = reading.topic, reading.others <= 6 || topic == .adverseEffects {
      var section = qualified(Section(), reading)
      section.topic = topic
      section.drug = subject(reading, topic) ?? (reading.drugs.isEmpty ? owner(base.drug, page) : nil)
      return (section, true)
    }
    if reading.topic == nil, reading.qualifies, reading.others <= 1, reading.effects == 0, reading.drugs.isEmpty {
      var section = qualified(base, reading)
      if base.topic == .none, reading.frequency != nil, reading.percent != nil { section.topic = .adverseEffects }
      return (section, false)
    }
    if base.topic == .adverseEffects, reading.drugs.isEmpty, reading.effects > 0, reading.others <= reading.effects + 2 {
      return (above, false)
    }
    if isDeeper, base.topic != .none, reading.topic == nil {
      var section = above
      section.drug = subject(reading, base.topic) ?? above.drug
      return (section, false)
    }
    var section = Section()
    section.drug = reading.others <= 2 ? subject(reading, .none) : nil
    return (section, true)
  }

  /// The drug of a heading above, unless the page is about one drug and hardly names this other one.
  private func owner(_ drug: Int32?, _ page: Page) -> Int32? {
    guard let drug, page.isAboutOneDrug else { return drug }
    let key = page.lexicon.terms[Int(drug)].concept.key
    if page.subjects.contains(key) { return drug }
    var count = 0
    for passage in page.passages {
      for unit in passage.units where unit.tag == .drug && page.concept(of: unit)?.key == key { count += 1 }
      if count > 2 { return drug }
    }
    return nil
  }

  /// What a label before a colon or dash at a sentence's start says, nil where there is none; `body` is where the rest begins.
  func label(_ sentence: Sentence, in section: Section, _ page: Page) -> (section: Section, body: Int)? {
    guard let end = labelEnd(sentence, page), !isOfAbstract(sentence.units[..<end], page) else { return nil }
    let reading = self.reading(sentence.units[..<end], page)
    // Before a full stop every word has to be a heading's: "X may cause nausea." is a sentence.
    let isClosed = page.passages[page.current].bytes[sentence.units[end].range.lower] == UInt8(ascii: ".")
    guard reading.others <= (isClosed ? 0 : 1) else { return nil }
    if let topic = reading.topic, topic != .none {
      var labelled = qualified(Section(), reading)
      // "Apomorphine with ondansetron is contraindicated: …" bans the two together.
      labelled.topic = topic == .contraindications && reading.drugs.count > 1 ? .interactions : topic
      labelled.drug = subject(reading, topic) ?? (reading.drugs.isEmpty ? section.drug : nil)
      return (labelled, end + 1)
    }
    if reading.frequency != nil || reading.severity != nil || reading.percent != nil {
      let isForeign = Self.foreign.contains(section.topic) && reading.frequency != nil
      var above = section
      if isForeign, section.topic != .none { above = Section(); above.drug = section.drug }
      var labelled = qualified(above, reading)
      if isForeign { labelled.topic = .adverseEffects }
      return (labelled, end + 1)
    }
    if reading.drugs.count == 1, !reading.isBeside, reading.others == 0, section.topic != .interactions, section.topic != .contraindications
    {
      var labelled = section
      labelled.drug = reading.drugs[0]
      return (labelled, end + 1)
    }
    return reading.isDivision ? (section, end + 1) : nil
  }

  /// Sections that know no "Common: …" of their own.
  private static let foreign: Set<Section.Topic> = [.none, .precautions, .contraindications, .pregnancy, .dosage, .storage]

  /// "PURPOSE:", "CONCLUSION:": the parts of an abstract say nothing of what stands in them.
  private func isOfAbstract(_ label: Slice<Units>, _ page: Page) -> Bool {
    let tokens = page.passages[page.current].tokens
    return label.count == 1 && tokens[label[0].tokens.lowerBound].isUpperCase
      && Self.partsOfAbstract.contains(tokens[label[0].tokens.lowerBound].hash)
  }

  private static let partsOfAbstract = Set(
    ["purpose", "objective", "background", "method", "result", "conclusion", "discussion", "diagnosis", "summary", "aim", "introduction"]
      .map(
        Tokens.hash))

  /// What a term or a row's first cell says of what stands behind it; nil where it says nothing, or names what is spoken of.
  func named(_ units: Slice<Units>, in section: Section, _ page: Page) -> Section? {
    guard units.count <= 8, !units.isEmpty else { return nil }
    let reading = self.reading(units, page)
    guard reading.others == 0, reading.effects == 0 else { return nil }
    if let topic = reading.topic, topic != .none {
      var named = qualified(topic == section.topic ? section : Section(), reading)
      named.topic = topic
      named.drug = subject(reading, topic) ?? section.drug
      return named
    }
    guard reading.topic == nil, reading.frequency != nil || reading.severity != nil else { return nil }
    var named = qualified(section, reading)
    if section.topic == .none, reading.frequency != nil { named.topic = .adverseEffects }
    return named
  }

  /// What a sentence that leads in a list says of its items.
  func lead(_ sentence: Sentence, in section: Section, _ page: Page) -> Section? {
    let reading = self.reading(sentence.units[...], page, isLead: true)
    guard let topic = leadTopic(reading) else {
      return reading.frequency != nil && section.topic == .adverseEffects ? qualified(section, reading) : nil
    }
    var above = topic == section.topic ? section : Section()
    // "It can also cause serious side effects, such as:" under the common ones.
    if reading.severity != above.severity || isOfOthers(sentence, page) { (above.frequency, above.percent) = (nil, nil) }
    var lead = qualified(above, reading)
    lead.topic = topic
    lead.drug = reading.drugs.count == 1 ? reading.drugs[0] : section.drug
    return lead
  }

  /// "other side effects", "may also cause", "call your doctor": not those of the list before.
  func isOfOthers(_ sentence: Sentence, _ page: Page) -> Bool {
    let tokens = page.passages[page.current].tokens
    return sentence.units.contains { unit in unit.tokens.contains { Self.others.contains(tokens[$0].hash) } }
  }

  private static let others = Set(
    [
      "other", "another", "additional", "also", "further", "else", "doctor", "emergency", "911", "999", "medical", "hospital", "nurse",
      "pharmacist", "provider", "immediately",
    ].map(Tokens.hash))

  /// Lead-ins are sentences: side effects named anywhere in one win over what else it speaks of.
  private func leadTopic(_ reading: Reading) -> Section.Topic? {
    for topic in [Section.Topic.overdose, .withdrawal, .contraindications] where reading.topics.contains(topic) { return topic }
    if reading.topics.contains(.precautions), !reading.topics.contains(.adverseEffects) { return .precautions }
    for topic in [Section.Topic.adverseEffects, .interactions, .uses, .related] where reading.topics.contains(topic) { return topic }
    return nil
  }

  private func labelEnd(_ sentence: Sentence, _ page: Page) -> Int? {
    let passage = page.passages[page.current]
    var depth = 0
    for (index, unit) in sentence.units.prefix(16).enumerated()
    where unit.tag == .word && passage.tokens[unit.tokens.lowerBound].kind == .sign {
      switch passage.bytes[unit.range.lower] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: ":"): if depth == 0, index > 0 { return index }
      case UInt8(ascii: "-"), 0xE2:
        let isSpaced =
          index > 0 && index + 1 < sentence.units.count && sentence.units[index - 1].range.upper < unit.range.lower
          && sentence.units[index + 1].range.lower > unit.range.upper
        if depth == 0, isSpaced { return index }
      case UInt8(ascii: "."):
        if index > 0, index == sentence.units.count - 1, index <= 5, depth == 0, !isStatement(sentence, passage) {
          return index
        }
      case UInt8(ascii: ","), UInt8(ascii: ";"): if depth == 0 { return nil }
      default: break
      }
    }
    return nil
  }

  /// "Never during pregnancy." says something, "Side effects." is a label.
  private func isStatement(_ sentence: Sentence, _ passage: Page.Passage) -> Bool {
    sentence.units.contains { $0.tag == .word && Self.stating.contains(passage.tokens[$0.tokens.lowerBound].hash) }
  }

  private static let stating = Set(
    ["is", "are", "was", "were", "never", "may", "can", "will", "has", "have", "isn't", "aren't"].map(Tokens.hash))

  func qualified(_ section: Section, _ reading: Reading) -> Section {
    var section = section
    if reading.frequency != nil || reading.percent != nil {
      section.percent = reading.percent
      section.frequency = reading.frequency ?? reading.percent.map { FrequencyClass.of($0) }
    }
    section.severity = reading.severity ?? section.severity
    section.population = reading.population ?? section.population
    if reading.isNegated { section.isNegated = true }
    return section
  }

  /// The one drug that a heading is about; those of an interaction are partners.
  private func subject(_ reading: Reading, _ topic: Section.Topic) -> Int32? {
    topic == .interactions || reading.isBeside || Set(reading.drugs).count != 1 ? nil : reading.drugs[0]
  }
}

/// The CIOMS classes: very common from 10%, common from 1%, uncommon from 0.1%, rare from 0.01%.
enum FrequencyClass {
  /// Of a range the class that its upper end bounds: "1 to 10%" and "up to 1 in 10" are common; "more than 1 in 100" is, too.
  static func of(_ percent: (low: Double, high: Double)) -> String {
    if percent.low == percent.high { return of(percent.low) }
    return of(percent.high >= 100 ? percent.low : percent.high.nextDown)
  }

  private static func of(_ percent: Double) -> String {
    percent >= 10 ? "very_common" : percent >= 1 ? "common" : percent >= 0.1 ? "uncommon" : percent >= 0.01 ? "rare" : "very_rare"
  }
}
