/// One difference between two datasets.
package enum Difference: Sendable {
  case document(DocumentDifference)
  case statement(StatementDifference)
  case fact(FactDifference)
}

/// What changed between two datasets: documents, what they say, and the facts that come of it.
///
/// A merge of sorted files: equal lines are compared as bytes and cost no more; what differs goes through sorted runs on disk where memory
/// would not do.
///
/// ```swift
/// try DatasetDiff.run(old: StoredDataset("monday"), new: StoredDataset("tuesday"), causes: finder) { difference in
///   if case .fact(let fact) = difference { print(fact.change, fact.causes) }
/// }
/// ```
package enum DatasetDiff {
  /// Hands every difference to `sink`: documents by id, each followed by the differences of what it says; then facts by slot, and those that
  /// took another's place in another slot.
  ///
  /// Throws a `DatasetError` where a file can't be read or is not sorted as posology sorts it, and what `causes` and `sink` throw.
  package static func run(
    old: StoredDataset, new: StoredDataset, causes: any CauseFinding, sink: (Difference) throws -> Void
  ) throws {
    let scratch = try Scratch()
    let documents = try DocumentComparison(old.folder, new.folder, scratch)
    let rows = try MentionComparison.run(old.folder, new.folder, moved: documents.moved, scratch)
    var statements = StatementComparison(old: old.folder, new: new.folder, causes: causes, notes: KeyedSorter(scratch))
    try statements.run(rows, documents.changes, sink)
    let copies = statements.hasCopyChanges ? try CopyWitnesses(old.folder, new.folder, causes) : nil
    try withoutActuallyEscaping(sink) {
      try FactComparison.run(old.folder, new.folder, notes: statements.notes, copies: copies, scratch, $0)
    }
  }
}
