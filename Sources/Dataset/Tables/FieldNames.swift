import Extraction

/// Names of the fields that only facts of some kinds have.
enum FieldNames {
  static let all = Field.allCases.map(\.rawValue)
}
