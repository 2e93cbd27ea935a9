/// Why a block or a part of one was removed.
public enum Reason: String, Sendable, CaseIterable, Hashable {
  case duplicate, navigation, promotion, disclaimer, form, comments, foreign, byline, reference, caption, spam
  /// Tags, scripts, styles, bullets, the frames of entities.
  case markup
  case whitespace
  /// Text that is neither article nor one of the kinds above.
  case boilerplate

  /// Place among all cases.
  package var order: Int { Int(unsafeBitCast(self, to: UInt8.self)) }

  /// By the case: an enum with texts would be hashed by its text.
  public func hash(into hasher: inout Hasher) { hasher.combine(order) }
}

/// A piece of a document: a title, a paragraph, an item, a row; or the markup and white space between them.
public struct Block: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case title, heading, paragraph
    case listItem = "list_item"
    case tableRow = "table_row"
    case term, definition, quotation, preformatted, caption
    case markup, whitespace

    /// Whether blocks of this kind hold words to read.
    @inlinable public var isText: Bool { self != .markup && self != .whitespace }
  }

  public enum Verdict: Sendable, Equatable {
    case kept
    /// `rule` is the id of the rule that decided.
    case removed(Reason, rule: String)
  }

  /// A removed range within a kept block.
  public struct Cut: Sendable, Equatable {
    /// Content bytes.
    public var range: ByteRange
    public var reason: Reason
    public var rule: String
    /// The removed words; nil for markup.
    public var text: String?

    public init(range: ByteRange, reason: Reason, rule: String, text: String?) {
      self.range = range
      self.reason = reason
      self.rule = rule
      self.text = text
    }
  }

  public var kind: Kind
  /// Content bytes.
  public var range: ByteRange
  /// Decoded and repaired, without the cuts; empty for markup and white space.
  public var text: TracedText
  public var cuts: [Cut]
  public var verdict: Verdict
  /// BCP 47 primary code, nil where nobody looked.
  public var language: String?
  /// Text offsets at which a sentence breaks off or was cut into: facts from that sentence are no better than `medium`.
  public var torn: [Int]
  public var layout: Layout

  public init(
    kind: Kind, range: ByteRange, text: TracedText = TracedText(), cuts: [Cut] = [], verdict: Verdict = .kept, layout: Layout = Layout()
  ) {
    self.kind = kind
    self.range = range
    self.text = text
    self.cuts = cuts
    self.verdict = verdict
    self.language = nil
    self.torn = []
    self.layout = layout
  }

  @inlinable public var isKept: Bool { if case .kept = verdict { true } else { false } }
}

extension Block {
  /// How a block stands on its page: what the cleaning judges by, and what the extraction reads a list or a table with.
  public struct Layout: Sendable, Equatable {
    /// Depth of a heading (1 to 6) or of a list's nesting (from 1); 0 where unknown.
    public var level: Int = 0
    /// First block after an empty line or an element's end (a paragraph's first).
    public var followsGap: Bool = true
    /// Bytes of the text inside links.
    public var linkBytes: Int = 0
    /// The index of the cell in which each cell's text begins, as text offsets; for table rows.
    public var cells: [ByteRange] = []
    /// Parts of the line that wide blanks, pipes or dots keep apart, as in a menu; 1 for running text.
    public var columns: Int = 1
    /// Goes on the line of the block before it: the cleaned text joins the two with a blank.
    public var continues: Bool = false
    /// The row is the table's header.
    public var isHeader: Bool = false
    /// Number of the table or list on the page, 0 outside.
    public var group: Int = 0
    /// What the HTML around it says (see `Region`).
    public var region: Region = []
    /// Index among `Document.elements` of the innermost element that holds the block; -1 outside of HTML.
    package var element: Int32 = -1

    public init() {}
  }

  /// What the elements around a block, their classes and ids say of it.
  public struct Region: OptionSet, Sendable, Equatable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static let main = Region(rawValue: 1 << 0)
    public static let article = Region(rawValue: 1 << 1)
    public static let navigation = Region(rawValue: 1 << 2)
    public static let header = Region(rawValue: 1 << 3)
    public static let footer = Region(rawValue: 1 << 4)
    public static let aside = Region(rawValue: 1 << 5)
    public static let form = Region(rawValue: 1 << 6)
    public static let comments = Region(rawValue: 1 << 7)
    public static let related = Region(rawValue: 1 << 8)
    public static let promotion = Region(rawValue: 1 << 9)
    public static let share = Region(rawValue: 1 << 10)
    public static let byline = Region(rawValue: 1 << 11)
    public static let cookie = Region(rawValue: 1 << 12)
    public static let hidden = Region(rawValue: 1 << 13)
    public static let caption = Region(rawValue: 1 << 14)
    public static let references = Region(rawValue: 1 << 15)
    public static let body = Region(rawValue: 1 << 16)
    public static let forum = Region(rawValue: 1 << 17)
    public static let tags = Region(rawValue: 1 << 18)
    public static let contents = Region(rawValue: 1 << 19)
    /// A member's name, rank, picture and signature beside what the member wrote.
    public static let member = Region(rawValue: 1 << 20)
    public static let advertisement = Region(rawValue: 1 << 21)
    /// A card that announces another page.
    public static let teaser = Region(rawValue: 1 << 22)
    public static let gallery = Region(rawValue: 1 << 23)
    public static let product = Region(rawValue: 1 << 24)
    /// What customers or patients think.
    public static let opinions = Region(rawValue: 1 << 25)
    /// A box that a reader unfolds; of an element's own names only, blocks don't have it.
    static let panel = Region(rawValue: 1 << 26)
  }
}
