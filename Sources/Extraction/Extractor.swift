import Lexicon
import PatternMatching
import Prose

/// What was found in one document.
public struct Findings: Sendable {
  /// In reading order.
  public var mentions: [Mention] = []
  public var entities: [Entity] = []
  /// The drug named most often, where one is named twice.
  public var mainDrug: Concept?

  public init() {}
}

/// Reads the kept blocks of a document. One for each worker: it holds the pattern engine's scratch space.
///
/// ```swift
/// let extractor = try Extractor(lexicon: Lexicon(), book: RuleBook())
/// let extraction = extractor.extract(document)
/// ```
public final class Extractor {
  private let scanner: Scanner
  private let rules: RuleReader
  private let readers = FactKind.readers
  private let context = ContextReader()
  private let sections = SectionReader()
  private let finishing = Finishing()
  private var scratch: [Int] = []
  private let lexicon: Lexicon
  /// Told of each sentence how it was read, where somebody wants to know.
  package var observer: ((Reading) -> Void)?

  /// How one sentence was read.
  package struct Reading {
    package var sentence: Sentence
    package var page: Page
    package var drafts: [Draft]
    package var mentions: [Mention]
    package var vetoes: [Finishing.Veto]
  }

  public init(lexicon: Lexicon, book: RuleBook) {
    self.lexicon = lexicon
    var scanner = Scanner(lexicon: lexicon)
    scanner.mark(context.firstWords, .trigger)
    scanner.mark(sections.firstWords, .section)
    scanner.mark(book.cueWords, .cue)
    scanner.mark(AdverseEffectFrequency.firstWords, .frequency)
    scanner.mark(DoseCues.before.firstWords.union(DoseCues.behind.firstWords), .dose)
    self.scanner = scanner
    rules = RuleReader(book: book, matcher: Matcher())
  }

  /// Without `entities`, a page that names no drug is not read further: no fact can come of it.
  public func extract(_ document: Document, entities wantsEntities: Bool = true) -> Findings {
    var page = Page(lexicon: lexicon)
    for index in document.blocks.indices where document.blocks[index].isKept && document.blocks[index].kind.isText {
      let bytes = document.blocks[index].text.bytes
      guard !bytes.isEmpty else { continue }
      page.passages.append(
        Page.Passage(
          block: index, kind: document.blocks[index].kind, bytes: bytes, tokens: scanner.tokens(bytes), units: [],
          layout: document.blocks[index].layout))
    }
    guard wantsEntities || page.passages.contains(where: { scanner.mayNameDrug($0.bytes, $0.tokens) }) else { return Findings() }
    for index in page.passages.indices {
      page.passages[index].units = scanner.units(page.passages[index].bytes, page.passages[index].tokens)
    }
    page.restoreLists(sections)
    page.nameUnlistedDrugs()
    page.spellOutAbbreviations()
    page.nameUnlistedAbbreviations()
    page.findMainDrug()
    var found = Findings()
    found.mainDrug = page.mainDrug
    guard wantsEntities || page.namesDrug else { return found }
    if wantsEntities {
      var chemicals = ChemicalReader(lexicon: lexicon)
      for index in page.passages.indices { page.passages[index].chemicals = chemicals.chemicals(of: page.passages[index], page) }
    }
    var outline = Outline()
    for index in page.passages.indices {
      page.turn(to: index)
      var block = document.blocks[page.passages[index].block]
      block.kind = page.passages[index].kind
      read(block, &page, &outline, &found, wantsEntities)
    }
    return found
  }

  private func read(_ block: Block, _ page: inout Page, _ outline: inout Outline, _ found: inout Findings, _ wantsEntities: Bool) {
    let passage = page.passages[page.current]
    outline.begin(block, &page)
    var next = 0
    var sentence = Sentence(
      block: passage.block, range: ByteRange(0, 0), units: Units(), bytes: passage.bytes, section: outline.here, kind: block.kind)
    for range in passage.sentences {
      let first = next
      while next < passage.units.count, passage.units[next].range.lower < range.upper { next += 1 }
      guard next > first else { continue }
      sentence.read(range, Units(passage.units, first..<next), passage.bytes)
      sentence.isTorn = block.torn.contains { range.lower <= $0 && $0 <= range.upper }
      sentence.section = outline.section(of: sentence, isLast: next == passage.units.count, sections, &page)
      context.read(&sentence, passage.tokens)
      page.noteTreated(sentence)
      var drafts: [Draft] = []
      var vetoes: [Finishing.Veto] = []
      // Plain words alone state nothing.
      if !sentence.tags.isEmpty {
        rules.read(sentence, tokens: passage.tokens, page: page, scratch: &scratch, into: &drafts)
        for reader in readers { reader.read(sentence, page, into: &drafts) }
        if !rules.book.without.isEmpty { drafts.removeAll { rules.book.without.contains($0.rule) } }
      }
      let mentions = finishing.mentions(drafts, sentence, page, vetoes: &vetoes)
      observer?(Reading(sentence: sentence, page: page, drafts: drafts, mentions: mentions, vetoes: vetoes))
      found.mentions += mentions
      if wantsEntities { found.entities += entities(sentence, page) }
      page.remember(sentence)
    }
  }

  private func entities(_ sentence: Sentence, _ page: Page) -> [Entity] {
    var out: [Entity] = []
    let all = page.passages[page.current].chemicals
    let start = all.partitioningIndex { $0.range.lower >= sentence.range.lower }
    var chemicals = all[start...].prefix { sentence.range.contains($0.range) }
    for index in sentence.units.indices {
      let context = sentence.context[index]
      let unit = sentence.units[index]
      let certainty: Certainty = context.contains(.possible) ? .possible : .stated
      while let next = chemicals.first, next.range.lower < unit.range.upper {
        chemicals.removeFirst()
        out.append(
          Entity(
            kind: .drug, block: sentence.block, range: next.range, concept: next.concept, polarity: .affirmed, certainty: certainty))
      }
      if unit.tag == .drug, let last = out.last, last.kind == .drug, last.range.upper > unit.range.lower { continue }
      if unit.tag == .effect, let name = page.concept(of: unit)?.name, AdverseEffect.settings.contains(name) { continue }
      for kind in [unit.isWordedDose ? .dose : nil, unit.tag.entityKind(unit, page)].compactMap({ $0 }) {
        out.append(
          Entity(
            kind: kind, block: sentence.block, range: unit.range, concept: kind == .dose ? nil : page.concept(of: unit),
            polarity: context.contains(.negated) || context.contains(.resolved) ? .negated : .affirmed,
            certainty: certainty))
      }
    }
    return out
  }
}

extension Tag {
  fileprivate func entityKind(_ unit: Unit, _ page: Page) -> Entity.Kind? {
    switch self {
    case .drug: .drug
    case .effect: unit.term >= 0 && page.lexicon.terms[Int(unit.term)].category == "disease" ? .condition : .effect
    case .amount: .dose
    case .route: .route
    case .form: .form
    case .frequency: .frequency
    case .span: .duration
    default: nil
    }
  }
}

extension Page {
  /// The drug named most often (in the title counts for five), the earliest among equals; whether it has most of all names.
  mutating func findMainDrug() {
    countDrugs(asides: false)
    if main == nil { countDrugs(asides: true) }
  }

  /// `asides`: alcohol, oxygen and the like count, too.
  private mutating func countDrugs(asides: Bool) {
    var counts: [String: (count: Int, first: Reference)] = [:]
    var order: [String] = []
    var total = 0
    for passage in passages {
      for index in passage.units.indices where passage.units[index].tag == .drug {
        let unit = passage.units[index]
        guard asides || !Focus.isAside(unit, self), let reference = reference(to: unit, in: passage.block) else { continue }
        let key = reference.concept.key
        if counts[key] == nil { order.append(key) }
        let weight = passage.kind == .title ? 5 : passage.kind == .heading ? 2 : 1
        counts[key, default: (0, reference)].count += weight
        total += weight
      }
    }
    var best: (count: Int, first: Reference)?
    for key in order {
      if let entry = counts[key], entry.count > (best?.count ?? 0) { best = entry }
    }
    main = best?.first
    let least = max(3, (best?.count ?? 0) / 3)
    subjects = Set(order.filter { (counts[$0]?.count ?? 0) >= least })
    if let key = main?.concept.key { subjects.insert(key) }
    pair = subjects.count == 2 ? order.filter(subjects.contains).compactMap { counts[$0]?.first } : []
    mainDrug = best.flatMap { $0.count > 1 ? $0.first.concept : nil }
    hasFocus = best.map { $0.count * 3 > total } ?? false
    isAboutOneDrug = best.map { $0.count * 2 > total || $0.count * 3 > total && subjects.count == 1 && $0.count >= 5 } ?? false
  }

  /// Whether a drug or a class of drugs is named at all.
  var namesDrug: Bool {
    passages.contains { passage in passage.units.indices.contains { passage.units[$0].tag == .drug || passage.units[$0].tag == .drugClass }
    }
  }

  /// Keeps the sentence's subject in mind for "it" in the next: its first drug, unless "it" stands before that one, or the drug is only
  /// compared with or named in brackets.
  mutating func remember(_ sentence: Sentence) {
    guard sentence.tags.contains(.drug) else { return }
    // Under a heading of interactions the partners come and go; "it" stays the page's drug.
    if sentence.section.topic == .interactions, hasFocus || subjects.count > 1 {
      if subjects.count > 1 { rememberSubject(sentence) }
      return
    }
    var depth = 0
    for index in sentence.units.indices {
      if sentence.outline[index].isEmpty {
        let range = sentence.units[index].range
        let sign = range.count == 1 ? passages[current].bytes[range.lower] : 0
        if sign == UInt8(ascii: "(") { depth += 1 }
        if sign == UInt8(ascii: ")") { depth -= 1 }
        continue
      }
      let unit = sentence.units[index]
      if unit.tag == .anaphor, recent != nil { return }
      // "With simvastatin, the worry is …": the partner of an interaction.
      if unit.tag == .drug, main != nil, sentence.section.topic == .interactions || index == 1 && sentence.mask.starts(with: "with ".utf8),
        reference(to: unit, in: sentence.block).map({ !opens(index, sentence, $0) }) ?? true
      {
        continue
      }
      guard unit.tag == .drug, depth <= 0, !sentence.context[index].contains(.comparison), !Focus.isAside(unit, self),
        let found = reference(to: unit, in: sentence.block), !isBeside(index, sentence) || opens(index, sentence, found)
      else { continue }
      recent = subject(of: sentence, or: found)
      return
    }
  }

  /// On a page of two drugs "it" is the one of them that a sentence names alone.
  private mutating func rememberSubject(_ sentence: Sentence) {
    let named = sentence.units.compactMap { $0.tag == .drug ? reference(to: $0, in: sentence.block) : nil }
      .filter { subjects.contains($0.concept.key) }
    if let first = named.first, named.allSatisfy({ $0.concept.key == first.concept.key }) { recent = first }
  }

  /// "With zolpidem the common ones are …", on a page about zolpidem and another.
  private func opens(_ index: Int, _ sentence: Sentence, _ found: Reference) -> Bool {
    index == 1 && sentence.mask.starts(with: "with ".utf8) && subjects.count > 1 && subjects.contains(found.concept.key)
  }

  /// Of several drugs in a sentence the one that the page is about, wherever it stands: "ketoconazole raises the level of apixaban".
  private func subject(of sentence: Sentence, or first: Reference) -> Reference {
    guard hasFocus || subjects.count > 1, !subjects.contains(first.concept.key) else { return first }
    for index in sentence.units.indices where sentence.outline[index].contains(.drug) && !sentence.context[index].contains(.comparison) {
      if let found = reference(to: sentence.units[index], in: sentence.block), subjects.contains(found.concept.key) { return found }
    }
    return first
  }

  /// "with warfarin", "people who take niacin", "such as aspirin": taken beside the drug that is spoken of.
  private func isBeside(_ index: Int, _ sentence: Sentence) -> Bool {
    let tokens = passages[current].tokens
    return (1...3).contains { step in
      guard index >= step, sentence.units[index - step].tag == .word else { return false }
      return Self.beside.contains(tokens[sentence.units[index - step].tokens.lowerBound].hash)
    }
  }

  private static let beside = Set(
    [
      "with", "such", "like", "take", "taking", "takes", "unlike", "plus", "alongside", "than", "receiving", "using", "including",
      "containing", "interact", "versus", "vs", "without",
    ].map(Tokens.hash))

  /// Keeps in mind what the drug is taken for: elsewhere on the page that is hardly an effect of it.
  mutating func noteTreated(_ sentence: Sentence) {
    guard sentence.tags.contains(.effect) else { return }
    for index in sentence.units.indices where sentence.outline[index].contains(.effect) {
      guard sentence.context[index].contains(.treated) || sentence.section.topic == .uses else { continue }
      if let key = concept(of: sentence.units[index])?.key { treated.insert(key) }
    }
  }
}
