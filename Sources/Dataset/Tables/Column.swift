/// A column of a table: what the schemas, the CSV and the database are made from.
public struct Column: Sendable, Equatable {
  public indirect enum Shape: Sendable, Equatable {
    case text, integer, number, boolean
    /// One of a few words.
    case choice([String])
    /// Nested fields, joined to the column's name with `_` where a table is flat.
    case object([Column])
    /// An object whose names are not known beforehand.
    case map
    /// Left out of the CSV, JSON text in the database.
    case list
  }

  public let name: String
  public let shape: Shape
  /// Never null.
  public let isRequired: Bool
  public let about: String

  init(_ name: String, _ shape: Shape, required: Bool = false, _ about: String) {
    self.name = name
    self.shape = shape
    isRequired = required
    self.about = about
  }

  /// The columns of a flat table: `drug_id` and `drug_name` for `drug`.
  var flat: [Column] {
    guard case .object(let inner) = shape else { return [self] }
    return inner.map { Column("\(name)_\($0.name)", $0.shape, required: isRequired && $0.isRequired, $0.about) }
  }
}

/// A table of the dataset: one file of JSON Lines.
public struct Table: Sendable {
  public let name: String
  public let about: String
  /// In the order in which a line gives them; a line may lack columns that are not its kind's.
  public let columns: [Column]
  /// The column, or columns, by which a row is named.
  public let key: [String]
  /// (column, table) where a column names a row of another table.
  public let references: [(column: String, table: String)]

  /// The columns with nested fields side by side.
  let flat: [Column]

  init(name: String, about: String, columns: [Column], key: [String], references: [(column: String, table: String)]) {
    self.name = name
    self.about = about
    self.columns = columns
    self.key = key
    self.references = references
    flat = columns.flatMap(\.flat)
  }

  public var file: String { name + ".jsonl" }
}
