import Cleaning
import Dataset
import Extraction
import Lexicon
import Prose

/// What all workers share: the lexicon, the compiled rules, the options.
public struct Knowledge: Sendable {
  public let lexicon: Lexicon
  public let book: RuleBook
  public private(set) var options: ReadingOptions

  /// Throws an `OwnTable.Failure` or a `RuleBook.Failure` where a user's table or rule can't be used.
  public init(_ options: ReadingOptions = ReadingOptions()) throws {
    try self.init(options, lexicon: options.lexicons.isEmpty ? Self.plainLexicon.get() : Lexicon(own: options.lexicons))
  }

  init(_ options: ReadingOptions, lexicon: Lexicon) throws {
    self.options = options
    self.lexicon = lexicon
    let isPlain = options.rules.isEmpty && options.without.isEmpty
    book = isPlain ? try Self.plainBook.get() : try RuleBook(FactKind.allRules + options.rules, without: options.without)
  }

  /// What most runs read with, made once.
  static let plainLexicon = Result { try Lexicon() }
  static let plainBook = Result { try RuleBook(FactKind.allRules) }

  /// The same with what the sites of the inputs repeat, where the options ask for it.
  public func taught(_ inputs: [String], jobs: Int) async throws -> Knowledge {
    var knowledge = self
    knowledge.options = try await SiteLearning.taught(options, inputs, jobs: jobs)
    return knowledge
  }
}

/// The way of one document: bytes, text, blocks, verdicts, facts. One for each worker.
public final class DocumentReader {
  private let knowledge: Knowledge
  private let extractor: Extractor
  private let cleaner: SourceCleaner

  public init(_ knowledge: Knowledge) {
    self.knowledge = knowledge
    extractor = Extractor(lexicon: knowledge.lexicon, book: knowledge.book)
    cleaner = SourceCleaner(knowledge.options)
  }

  /// The document with its verdicts, and what was found in what is kept; `entities`: terms of which nothing is stated, too.
  public func read(_ source: SourceDocument, entities: Bool = true) -> DocumentRecord {
    let document = cleaner.cleaned(source)
    let clean = CleanText.assemble(document)
    let isForeign = knowledge.options.isForeign(document.metadata.language)
    let extraction = isForeign ? Findings() : extractor.extract(document, entities: entities)
    return DocumentRecord(
      source: source, rawHash: Digest.sha256(source.content), document: document, clean: clean, extraction: extraction,
      outcome: clean.text.isEmpty ? .empty : isForeign ? .foreign : .kept)
  }

  /// What the verdicts of a document rest on, by block.
  public func evidence(of document: Document) -> [Int: VerdictEvidence] { cleaner.evidence(of: document) }

  /// Blocks and verdicts alone.
  public func cleaned(_ source: SourceDocument) -> Document { cleaner.cleaned(source) }
}
