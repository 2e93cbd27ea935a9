/// What an input gave: a document, or why there is none.
public enum SourceEvent: Sendable {
  case document(SourceDocument)
  case rejected(Rejection)
  /// A file that is none of the known formats, by its source.
  case skipped(String)
}

/// An input that could not be read.
public struct Rejection: Sendable, Hashable, Error {
  /// Why, in one word for tables.
  public enum Reason: String, Sendable, CaseIterable { case unreadable, truncated, malformed, tooLarge = "too_large", unsupported, failed }

  /// The path with line or offset, never absolute.
  public var source: String
  public var reason: Reason
  /// What is wrong and how to mend it.
  public var detail: String
  /// The id that the record has, or would have had.
  public var record: String?

  public init(source: String, reason: Reason, detail: String, record: String? = nil) {
    self.source = source
    self.reason = reason
    self.detail = detail
    self.record = record
  }
}

/// A path named on the command line that can't be used.
public struct InputError: Error, CustomStringConvertible, Equatable {
  public let description: String
  public init(_ description: String) { self.description = description }
}
