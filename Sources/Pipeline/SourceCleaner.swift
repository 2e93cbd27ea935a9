import Cleaning
import Language
import Prose

/// From bytes to blocks with their verdicts: what needs neither lexicon nor rules.
public struct SourceCleaner: Sendable {
  private let options: ReadingOptions
  private let cleaner: Cleaner

  public init(_ options: ReadingOptions = ReadingOptions()) {
    self.options = options
    cleaner = Cleaner(
      language: options.language, favor: options.favor, without: options.without, judge: LanguageJudge.builtIn, sites: options.sites)
  }

  /// Blocks and verdicts.
  public func cleaned(_ source: SourceDocument) -> Document {
    var document = uncleaned(source)
    if options.isRaw { document.metadata.language = cleaner.language(of: document) } else { cleaner.clean(&document) }
    return document
  }

  /// What the verdicts of a cleaned document rest on, by block; nothing where each line was taken as it is.
  func evidence(of document: Document) -> [Int: VerdictEvidence] { options.isRaw ? [:] : cleaner.evidence(of: document) }

  /// What a page tells of its site.
  func trace(_ source: SourceDocument) -> SiteTrace? {
    var document = uncleaned(source)
    return cleaner.trace(&document)
  }

  /// Blocks before any verdict.
  public func uncleaned(_ source: SourceDocument) -> Document {
    source.format == .html && !options.isRaw ? HTMLPage.document(source) : flat(source)
  }

  private func flat(_ source: SourceDocument) -> Document {
    let decoded = Decoder.decode(source.content, declared: source.charset, format: source.format)
    let length = source.content.count
    let isMarkdown = source.format == .markdown
    var metadata = isMarkdown && !options.isRaw ? FlatText.metadata(decoded.text) : Metadata()
    metadata.url = source.url ?? metadata.url
    metadata.published = source.published ?? metadata.published
    return Document(
      id: source.id, encoding: decoded.encoding, invalidBytes: decoded.invalidBytes, format: source.format, length: length,
      metadata: metadata,
      blocks: options.isRaw
        ? RawLines.blocks(decoded.text, length: length)
        : FlatText.blocks(decoded.text, length: length, isMarkdown: isMarkdown))
  }
}
