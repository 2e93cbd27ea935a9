import Prose

/// A thing that names stand for: a substance, an effect, a receptor. The id is null where no vocabulary of ours has it.
public struct Concept: Hashable, Sendable {
  public let id: String?
  /// The usual English name, lower case.
  public let name: String

  public init(id: String?, name: String) {
    self.id = id
    self.name = name
  }

  /// What makes two concepts the same: the id, else `name:` and the folded name.
  public var key: String { id ?? "name:" + Fold.name(name) }
}

/// What a term of the lexicon may be in a sentence.
public enum TermType: UInt8, Sendable, CaseIterable {
  case drug, drugClass, substance, effect, target, route, form

  /// The word for it in a user's table and in `posology lexicon`.
  public var label: String { self == .drugClass ? "class" : "\(self)" }

  public init?(label: String) {
    guard let found = Self.allCases.first(where: { $0.label == label }) else { return nil }
    self = found
  }
}

/// A concept as the lexicon holds it.
public struct Term: Sendable {
  public let concept: Concept
  public let type: TermType
  /// Of an effect: symptom, disease, finding, injury, state, behavior. For others empty.
  public let category: String
  /// Two or more substances in one product.
  public var isCombination: Bool { type == .drug && (concept.id?.contains("+") ?? false) }
  /// Where its line stands: the table and the line's bytes; nil for a user's own.
  let row: (table: Int, bytes: Range<Int>)?
}
