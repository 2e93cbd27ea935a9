import Dataset
import Extraction
import Prose

/// Finds the cause of each fact difference by crossed runs: the new side's text with the old side's options, and the reverse.
///
/// Where only one thing differs, that is the cause. Where several do, each is switched by itself, from the old side and from the new:
/// the one that alone makes the new answer of the old, and alone the old of the new, is the cause. Where none or several do, the cause is
/// `confounded`, with those that matter; so swapping the sides keeps the causes.
///
/// ```swift
/// let finder = try CauseFinder(StoredDataset("old"), StoredDataset("new"))
/// try finder.cause(of: change)                      // rule adverse.cause
/// ```
public final class CauseFinder: CauseFinding {
  private let old: CauseSide
  private let new: CauseSide
  private let oldPages: CausePages
  private let newPages: CausePages
  private let crossed: CrossedRun
  private let program: String
  private let copies: CopyCause
  /// The document that the crossed runs are turned to.
  private var document: FactChange.Document?

  public convenience init(_ old: StoredDataset, _ new: StoredDataset) throws {
    try self.init(old, new, program: Program.sourcesHash)
  }

  /// `program`: the hash of the program that reads.
  init(_ old: StoredDataset, _ new: StoredDataset, program: String) throws {
    self.old = CauseSide(old)
    self.new = CauseSide(new)
    self.program = program
    oldPages = try CausePages(old)
    newPages = try CausePages(new)
    crossed = CrossedRun(self.old, self.new)
    copies = try CopyCause(old, new, crossed)
  }

  package func cause(of difference: DocumentDifference) throws -> Cause {
    guard let was = difference.old.flatMap(StoredDocument.init), let now = difference.new.flatMap(StoredDocument.init) else {
      return Cause(.document)
    }
    return difference.isAboutCopies ? try copies.cause(of: was, now) : crossed.cause(of: was, now)
  }

  package func cause(of change: FactChange) throws -> Cause {
    guard let oldID = change.document.old, let newID = change.document.new, let was = try oldPages.page(oldID),
      let now = try newPages.page(newID)
    else { return Cause(.document) }
    if document != change.document {
      document = change.document
      crossed.turn(to: was, now)
    }
    let naming = CauseNaming(change: change, was: was, now: now, crossed: crossed, program: program)
    return naming.cause()
  }
}
