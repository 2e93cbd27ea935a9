import Lexicon
import PatternMatching
import Prose

/// What was found in one document.
public struct Findings: Sendable {
  /// In reading order.
  public var mentions: [Mention] = []
  public var entities: [Entity] = []

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
    scanner = Scanner(lexicon: lexicon)
    rules = RuleReader(book: book, matcher: Matcher())
  }

  public func extract(_ document: Document) -> Findings {
    var page = Page(lexicon: lexicon)
    for (index, block) in document.blocks.enumerated() where block.isKept && block.kind.isText && !block.text.isEmpty {
      let tokens = Tokens(block.text.bytes).all
      page.passages.append(
        Page.Passage(block: index, kind: block.kind, bytes: block.text.bytes, tokens: tokens, units: scanner.units(block.text.bytes, tokens)))
    }
    page.spellOutAbbreviations()
    page.findMainDrug()
    var found = Findings()
    var section = Section()
    for index in page.passages.indices {
      page.current = index
      read(document.blocks[page.passages[index].block], &page, &section, &found)
    }
    return found
  }

  private func read(_ block: Block, _ page: inout Page, _ section: inout Section, _ found: inout Findings) {
    let passage = page.passages[page.current]
    var here = section
    var next = 0
    for range in Sentences.ranges(in: passage.bytes) {
      let first = next
      while next < passage.units.count, passage.units[next].range.lower < range.upper { next += 1 }
      guard next > first else { continue }
      var sentence = Sentence(
        block: passage.block, range: range, units: Array(passage.units[first..<next]), bytes: passage.bytes, section: here, kind: block.kind,
        isTorn: block.isTorn)
      if block.kind == .heading || block.kind == .title {
        section = sections.section(heading: sentence, under: section, page)
        here = section
      } else if let label = sections.label(sentence, in: here, page) {
        here = label.section
        sentence.section = here
      }
      context.read(&sentence, passage.tokens)
      var drafts: [Draft] = []
      rules.read(sentence, tokens: passage.tokens, page: page, scratch: &scratch, into: &drafts)
      for reader in readers { reader.read(sentence, page, into: &drafts) }
      var vetoes: [Finishing.Veto] = []
      let mentions = finishing.mentions(drafts, sentence, page, vetoes: &vetoes)
      observer?(Reading(sentence: sentence, page: page, drafts: drafts, mentions: mentions, vetoes: vetoes))
      found.mentions += mentions
      found.entities += entities(sentence, page)
      page.remember(sentence)
    }
  }

  private func entities(_ sentence: Sentence, _ page: Page) -> [Entity] {
    sentence.units.indices.compactMap { index in
      let unit = sentence.units[index]
      guard let kind = unit.isWordedDose ? .dose : unit.tag.entityKind(unit, page) else { return nil }
      let context = sentence.context[index]
      return Entity(
        kind: kind, block: sentence.block, range: unit.range, concept: page.concept(of: unit),
        polarity: context.contains(.negated) ? .negated : .affirmed, certainty: context.contains(.possible) ? .possible : .stated)
    }
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
    var counts: [String: (count: Int, first: Reference)] = [:]
    var order: [String] = []
    var total = 0
    for passage in passages {
      for unit in passage.units where unit.tag == .drug {
        guard let reference = reference(to: unit, in: passage.block) else { continue }
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
    isAboutOneDrug = best.map { $0.count * 2 > total } ?? false
  }

  /// Keeps the sentence's first drug in mind for "it" in the next.
  mutating func remember(_ sentence: Sentence) {
    if let unit = sentence.units.first(where: { $0.tag == .drug }), let found = reference(to: unit, in: sentence.block) { recent = found }
  }
}
