import Extraction
import Prose

/// The tables of a dataset, as the contract names them.
public enum Tables {
  public static let all: [Table] = [documents, blocks, facts, mentions, rejected]

  public static let documents = Table(
    name: "documents", about: "A document that could be read.",
    columns: [
      Column(
        "id", .text, required: true,
        "Path below the input, path#id of a record, or target URI; with @ and 12 digits of its hash where two share one."),
      Column("source", .text, required: true, "The path with line or offset."),
      Column("url", .text, "Address of the page."),
      Column("title", .text, "Title of the page."),
      Column("author", .text, "Author, as the page names them."),
      Column("published", .text, "Date of publication, YYYY-MM-DD or as far as it is known."),
      Column("site", .text, "Name of the site."),
      Column("language", .text, "BCP 47 primary code of the text, und where it can't be told."),
      Column("format", .choice(["text", "markdown", "html"]), required: true, "What the content was read as."),
      Column("encoding", .text, required: true, "IANA name of the encoding."),
      Column("invalid_bytes", .integer, required: true, "Bytes that were not valid in the encoding and were replaced."),
      Column("bytes", .integer, required: true, "Length of the content in bytes."),
      Column("raw_sha256", .text, required: true, "SHA-256 of the content."),
      Column("text_sha256", .text, required: true, "SHA-256 of the cleaned text."),
      Column("text", .text, required: true, "File of the cleaned text, below text/."),
      Column(
        "status", .choice(Status.allCases.map(\.rawValue)), required: true, "Whether the document counts as support, and if not, why."),
      Column(
        "duplicate_of",
        .object([
          Column("id", .text, required: true, "The document that is kept in its place."),
          Column("jaccard", .number, "Share of common word 5-grams in all of both."),
          Column("containment", .number, "Share of its word 5-grams that stand in the kept one."),
        ]), "The kept document that this one is like."),
      Column("removed", .map, required: true, "Content bytes removed, by reason."),
      Column("citations", .list, required: true, "Works cited: text, doi, pmid, pmcid."),
      Column("carried", .map, "Further fields of a JSON Lines record."),
      Column("blocks", .integer, required: true, "Number of blocks."),
      Column("blocks_kept", .integer, required: true, "Number of blocks kept."),
      Column("cuts", .integer, required: true, "Ranges removed within kept blocks."),
      Column("mentions", .integer, required: true, "Places that state a fact."),
      Column("facts", .integer, required: true, "Distinct facts stated."),
    ], key: ["id"], references: [])

  public static let blocks = Table(
    name: "blocks", about: "A block of a document: kept or removed as a whole. The blocks of a document tile its content.",
    columns: [
      Column("document", .text, required: true, "Id of the document."),
      Column("index", .integer, required: true, "Number in the document, from 0."),
      Column("kind", .choice(Block.Kind.allCases.map(\.rawValue)), required: true, "What the block is."),
      Column("start", .integer, required: true, "First content byte."),
      Column("end", .integer, required: true, "Content byte after the last."),
      Column("kept", .boolean, required: true, "Whether it stands in the cleaned text."),
      Column("reason", .choice(Reason.allCases.map(\.rawValue)), "Why it was removed."),
      Column("rule", .text, "Rule that removed it."),
      Column("language", .text, "BCP 47 primary code, null where nobody looked."),
      Column("text", .text, "Decoded and repaired, without the cuts; null for markup and white space."),
      Column("cuts", .list, required: true, "Ranges removed within: start, end, reason, rule, text."),
      Column(
        "layout",
        .object([
          Column("level", .integer, required: true, "Depth of a heading or of a list's nesting, 0 where unknown."),
          Column("group", .integer, required: true, "Number of the table or list on the page, 0 outside."),
          Column("header", .boolean, required: true, "Whether the row is the table's header."),
          Column("torn", .list, required: true, "Offsets in the text where a sentence breaks off or was cut into."),
          Column("cells", .list, required: true, "Each cell's bytes in the text, [start, end]."),
        ]), "How it stands in a list or a table, null for running text."),
    ], key: ["document", "index"], references: [("document", "documents")])

  public static let mentions = Table(
    name: "mentions", about: "A place that states a fact.",
    columns: [
      Column("id", .text, required: true, "Hash of document, block, start, end, fact and rule."),
      Column("fact", .text, required: true, "Id of the fact."),
      Column("slot", .text, required: true, "Hash of the question that the fact answers."),
      Column("document", .text, required: true, "Id of the document."),
      Column("block", .integer, required: true, "Number of the block."),
      Column("start", .integer, required: true, "First content byte of the quote."),
      Column("end", .integer, required: true, "Content byte after the quote's last."),
      Column("text_start", .integer, required: true, "First byte of the quote in the cleaned text."),
      Column("text_end", .integer, required: true, "Byte of the cleaned text after the quote's last."),
      Column("quote", .text, required: true, "The words that state it."),
      Column("rule", .text, required: true, "Rule that made it."),
      Column("terms", .list, required: true, "Lexicon entries that it rests on."),
      Column("spans", .map, required: true, "Content bytes of its parts, each [start, end]."),
      Column("paragraph", .text, required: true, "Hash of its block's folded words: copies of a paragraph share it."),
    ] + statement + [
      Column("confidence", .choice(["low", "medium", "high"]), required: true, "How far it may be trusted without a look.")
    ],
    key: ["id"], references: [("fact", "facts"), ("document", "documents")])

  public static let facts = Table(
    name: "facts", about: "A distinct fact, summed up from its mentions.",
    columns: [
      Column("id", .text, required: true, "Hash of question and answer; begins with the slot."),
      Column("slot", .text, required: true, "Hash of the question."),
    ] + statement + [
      Column("confidence", .choice(["low", "medium", "high"]), required: true, "That of the best mention."),
      Column(
        "support",
        .object([
          Column("documents", .integer, required: true, "Documents that state it."),
          Column("mentions", .integer, required: true, "Places that state it."),
          Column("independent", .integer, required: true, "Documents left when duplicates and copied paragraphs are not counted."),
        ]), required: true, "How many state it."),
      Column("conflicts", .integer, required: true, "Number of facts that contradict it."),
      Column("conflicts_with", .list, required: true, "Ids of at most 20 of them, the best first."),
      Column(
        "example",
        .object([
          Column("document", .text, required: true, "Id of the document of the best mention."),
          Column("url", .text, "Its address."),
          Column("quote", .text, required: true, "Its words."),
          Column("start", .integer, required: true, "First content byte."),
          Column("end", .integer, required: true, "Content byte after the last."),
        ]), required: true, "The best mention."),
      Column("mentions", .list, required: true, "Ids of at most 20 mentions, the best first."),
    ], key: ["id"], references: [("example_document", "documents")])

  public static let rejected = Table(
    name: "rejected", about: "An input that could not be read.",
    columns: [
      Column("source", .text, required: true, "The path with line or offset."),
      Column("reason", .text, required: true, "One word."),
      Column("detail", .text, required: true, "What is wrong and how to mend it."),
    ], key: [], references: [])

  /// What a fact says; a line has the columns of its kind.
  private static let statement: [Column] =
    [
      Column("kind", .choice(FactKind.allCases.map(\.rawValue)), required: true, "The question's kind."),
      Column("drug", .object(concept), required: true, "The drug that it is about."),
    ] + Field.allCases.map { Column($0.rawValue, $0.shape, $0.about) } + [
      Column("polarity", .choice(["affirmed", "negated"]), required: true, "Whether it is said to be so or not to be so."),
      Column("certainty", .choice(["stated", "possible"]), required: true, "Whether it is stated or only thought possible."),
    ]

  static let concept = [
    Column("id", .text, "Id in an open vocabulary, null where the lexicon has none."), Column("name", .text, required: true, "Usual name."),
  ]
}

/// Whether a document counts as support.
public enum Status: String, Sendable, CaseIterable {
  case kept, duplicate
  case nearDuplicate = "near_duplicate"
  case foreign, empty

  /// Its mentions are copies of another document's.
  public var isDuplicate: Bool { self == .duplicate || self == .nearDuplicate }
}
