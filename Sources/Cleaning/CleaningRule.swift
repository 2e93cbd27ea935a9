import Prose

/// One thing that pages say around their articles: the phrases that give it away, where they stand, what it means, and its own examples.
///
/// Weights of the rules that match a block are added up by reason; a sum of 1 removes the block where nothing speaks for it.
public struct CleaningRule: Sendable {
  /// Where in a block the phrase stands.
  public enum Place: Sendable {
    case anywhere, start, end, whole
    /// First, and alone or with a colon or `>` behind it.
    case label
    /// First, with a colon or `>` behind it.
    case lead
  }

  /// What a match says of the blocks that follow.
  public enum Role: Sendable {
    /// Nothing.
    case line
    /// A heading over a list of links: the short lines below it go as well.
    case opensList
    /// A heading over references, comments or a policy: what is below it goes as well, up to the next heading of the article.
    case opensSection
  }

  /// `reason.name`.
  public let id: String
  public let reason: Reason
  public let why: String
  public let role: Role
  public let weight: Float
  public let place: Place
  /// Words that a block may have at most.
  public let upTo: Int
  /// Parts that a block of more than three words must have at least, as a menu has.
  let parts: Int
  let signs: Signs
  let without: Signs
  public let cues: [String]
  /// Phrases of which one must stand in the block too; empty where none needs to.
  public let beside: [String]
  /// Phrases of which none may stand in the block.
  public let unless: [String]
  /// Lines with the phrase marked ⟦so⟧, and lines without a mark that the rule must pass over.
  public let examples: [String]

  /// Opens a table of contents.
  var isContents: Bool { id == "navigation.contents" || id == "navigation.contents-abroad" || id == "navigation.related-label" }

  init(
    _ name: String, _ reason: Reason, _ why: String, role: Role = .line, weight: Float = 1, at place: Place = .anywhere, upTo: Int = 60,
    parts: Int = 1, with signs: Signs = [],
    without: Signs = [], cues: [String], beside: [String] = [], unless: [String] = [], examples: [String]
  ) {
    id = "\(reason.rawValue).\(name)"
    self.reason = reason
    self.why = why
    self.role = role
    self.weight = weight
    self.place = place
    self.upTo = upTo
    self.parts = parts
    self.signs = signs
    self.without = without
    self.cues = cues
    self.beside = beside
    self.unless = unless
    self.examples = examples
  }
}

/// All rules, in the order in which ties are decided.
public enum CleaningRules {
  public static let rules: [CleaningRule] =
    Rules.form + Rules.foreignForms + Rules.foreignFrames + Rules.foreignShops + Rules.disclaimer + Rules.statements + Rules.reference
    + Rules.byline
    + Rules.editions + Rules.caption
    + Rules.comments + Rules.navigation + Rules.signposts + Rules.widgets + Rules.promotion + Rules.offers + Rules.spam

  /// The rule of an id, for `posology rules`.
  public static func rule(_ id: String) -> CleaningRule? { rules.first { $0.id == id } }
}

/// The rules by reason, each reason in a file of its own.
enum Rules {}
