import Language
import Prose

/// Gives each text block of a document its verdict: kept, or removed for a reason by a rule.
///
/// ```swift
/// var document = …                       // from `FlatText` or the HTML reader
/// Cleaner(judge: judge).clean(&document)
/// CleanText.assemble(document).text
/// ```
public struct Cleaner: Sendable {
  /// Whether a doubtful block rather goes or stays.
  public enum Favor: String, Sendable, CaseIterable { case precision, balanced, recall }

  /// BCP 47 primary code of the language wanted.
  public var language: String
  public var favor: Favor
  private let judge: LanguageJudge?
  let book: CompiledBook
  private let silent: Set<String>
  /// What other pages repeat; without it a verdict depends on the page alone.
  private let sites: SiteMemory?

  /// Without a judge no language is looked at; `without` names rules switched off.
  package init(
    language: String = "en", favor: Favor = .balanced, without: Set<String> = [], judge: LanguageJudge? = nil, sites: SiteMemory? = nil
  ) {
    self.language = language
    self.favor = favor
    self.judge = judge
    self.sites = sites
    book = CompiledBook.shared.without(without)
    silent = without
  }

  public func clean(_ document: inout Document) {
    guard let (judgement, title) = judged(&document) else { return }
    let readings = judgement.readings
    apply(judgement, title, to: &document)
    InlinePass(without: silent).run(
      &document, wares: Self.indices(readings) { $0.namesWare }, doubtful: Self.indices(readings) { $0.tally.sum > 0 },
      givenBack: judgement.givenBack, pointing: Self.indices(readings) { $0.pointsElsewhere })
    BylineReading().read(&document)
    CitationReading().read(&document)
  }

  /// The document's blocks of which something holds.
  private static func indices(_ readings: [BlockReading], _ holds: (borrowing BlockReading) -> Bool) -> Set<Int> {
    var found: Set<Int> = []
    for place in readings.indices where holds(readings[place]) { found.insert(readings[place].index) }
    return found
  }

  /// What the page adds to a memory of sites; nil for a page without text.
  public func trace(_ document: inout Document) -> SiteTrace? {
    guard let (judgement, _) = judged(&document) else { return nil }
    return SiteTrace(judgement.readings, site: SiteName.number(document.metadata))
  }

  private func judged(_ document: inout Document) -> (Judgement, title: Int?)? {
    let isPage = document.format == .html
    let beliefs = isPage ? PageJudge.judge(&document, favor: favor) : []
    if let judge { ForeignPass(judge: judge, wanted: language).run(&document) }
    if !silent.isEmpty { restore(&document) }
    let readings = self.readings(document)
    guard !readings.isEmpty else { return nil }
    var judgement = Judgement(readings, document, without: silent)
    let title = isPage ? judgePage(&judgement, document, beliefs) : judgeLines(&judgement, document)
    return (judgement, title)
  }

  /// What the page's markup or its language spoke against by rules that are switched off.
  private func restore(_ document: inout Document) {
    for index in document.blocks.indices {
      if case .removed(_, let rule) = document.blocks[index].verdict, silent.contains(rule), CleaningRules.switchable.contains(rule) {
        document.blocks[index].verdict = .kept
      }
    }
  }

  /// The language of most of a document's prose, `und` where it can't be told.
  public func language(of document: Document) -> String? {
    judge.map { ForeignPass(judge: $0, wanted: language).language(of: document) }
  }

  /// The model of pages has read the markup; of the rules for bare lines the certain ones are left to say something.
  private func judgePage(_ judgement: inout Judgement, _ document: Document, _ beliefs: [Float]) -> Int? {
    DuplicatePass().giveBack(&judgement)
    DoubtedSectionPass(beliefs: beliefs, favor: favor).run(&judgement)
    AlonePass(favor: favor).runOnPage(&judgement)
    SentencePass().run(&judgement, document)
    judgeBySite(&judgement, document)
    ForumPass().run(&judgement)
    DoseTablePass().run(&judgement)
    EmptySectionPass().run(&judgement)
    return titled(&judgement, document)
  }

  private func judgeBySite(_ judgement: inout Judgement, _ document: Document) {
    if let sites, !sites.isEmpty { SitePass(memory: sites).run(&judgement, site: SiteName.number(document.metadata)) }
  }

  private func titled(_ judgement: inout Judgement, _ document: Document) -> Int? {
    let title = TitlePass().find(judgement, declared: document.metadata.title)
    if let title { judgement.settle(title) }
    return title
  }

  /// Each block alone, then by its heading, then by what the document has said before; the title's place.
  private func judgeLines(_ judgement: inout Judgement, _ document: Document) -> Int? {
    AlonePass(favor: favor).run(&judgement)
    SentencePass().run(&judgement, document)
    judgeBySite(&judgement, document)
    ForumPass().run(&judgement)
    SectionPass().run(&judgement)
    ToolsPass().run(&judgement)
    if favor != .recall { TailPass().run(&judgement) }
    let title = titled(&judgement, document)
    if let title { SiteNamePass().run(&judgement, title: title) }
    DuplicatePass().run(&judgement, title: title)
    ListPass().run(&judgement)
    HeadingPass().run(&judgement)
    return title
  }

  private func apply(_ judgement: Judgement, _ title: Int?, to document: inout Document) {
    for (place, reading) in judgement.readings.enumerated() {
      document.blocks[reading.index].verdict = judgement.removals[place].map { .removed($0.reason, rule: $0.rule) } ?? .kept
    }
    if let title {
      let index = judgement.readings[title].index
      document.blocks[index].kind = .title
      if document.metadata.title == nil { document.metadata.title = document.blocks[index].text.string }
    }
  }

  func readings(_ document: Document) -> [BlockReading] {
    var reader = BlockReader(book)
    var readings: [BlockReading] = []
    readings.reserveCapacity(document.blocks.count / 2 + 1)
    for index in document.blocks.indices where document.blocks[index].kind.isText {
      let isForeign = if case .removed(.foreign, _) = document.blocks[index].verdict { true } else { false }
      readings.append(
        reader.read(
          document.blocks[index].text.bytes, document.blocks[index].kind, document.blocks[index].layout, isForeign: isForeign, at: index))
    }
    return readings
  }

  /// The features of every text block, for training the line model.
  package func features(_ document: inout Document) -> [(block: Int, features: [Int32])] {
    if let judge { ForeignPass(judge: judge, wanted: language).run(&document) }
    let readings = self.readings(document)
    let lists = Features.of(readings, Context(readings))
    return readings.indices.map { (readings[$0].index, Array(lists[$0])) }
  }
}
