import Cleaning
import Dataset
import Extraction
import Language
import Lexicon
import Prose

/// What all workers share: the lexicon, the compiled rules, the options.
public struct Knowledge: Sendable {
  public let lexicon: Lexicon
  public let book: RuleBook
  public let options: ReadingOptions
  package let judge = LanguageJudge.builtIn

  /// Throws an `OwnTable.Failure` or a `RuleBook.Failure` where a user's table or rule can't be used.
  public init(_ options: ReadingOptions = ReadingOptions()) throws {
    self.options = options
    lexicon = try Lexicon(own: options.lexicons)
    book = try RuleBook(FactKind.allRules + options.rules, without: options.without)
  }
}

/// The way of one document: bytes, text, blocks, verdicts, facts. One for each worker.
public final class DocumentReader {
  private let knowledge: Knowledge
  private let extractor: Extractor
  private let cleaner: Cleaner

  public init(_ knowledge: Knowledge) {
    self.knowledge = knowledge
    extractor = Extractor(lexicon: knowledge.lexicon, book: knowledge.book)
    cleaner = Cleaner(language: knowledge.options.language, favor: knowledge.options.favor, judge: knowledge.judge)
  }

  /// The document with its verdicts, and what was found in what is kept; `entities`: terms of which nothing is stated, too.
  public func read(_ source: SourceDocument, entities: Bool = true) -> DocumentRecord {
    let document = cleaned(source)
    let clean = CleanText.assemble(document)
    let isForeign = document.metadata.language.map { $0 != "und" && $0 != knowledge.options.language } ?? false
    let extraction = isForeign ? Findings() : extractor.extract(document, entities: entities)
    return DocumentRecord(
      source: source, rawHash: Digest.sha256(source.content), document: document, clean: clean, extraction: extraction,
      outcome: clean.text.isEmpty ? .empty : isForeign ? .foreign : .kept)
  }

  /// Blocks and verdicts alone.
  public func cleaned(_ source: SourceDocument) -> Document {
    var document = uncleaned(source)
    if !knowledge.options.isRaw { cleaner.clean(&document) }
    return document
  }

  /// Blocks before any verdict.
  public func uncleaned(_ source: SourceDocument) -> Document {
    source.format == .html && !knowledge.options.isRaw ? HTMLPage.document(source) : flat(source)
  }

  private func flat(_ source: SourceDocument) -> Document {
    let decoded = Decoder.decode(source.content, declared: source.charset, format: source.format)
    let length = source.content.count
    var metadata = Metadata()
    metadata.url = source.url
    metadata.published = source.published
    return Document(
      id: source.id, encoding: decoded.encoding, invalidBytes: decoded.invalidBytes, format: source.format, length: length,
      metadata: metadata,
      blocks: knowledge.options.isRaw
        ? RawLines.blocks(decoded.text, length: length)
        : FlatText.blocks(decoded.text, length: length, isMarkdown: source.format == .markdown))
  }
}
