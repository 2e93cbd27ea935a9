import Glibc
import Prose

@testable import Dataset

/// A folder that goes with the test.
final class Workbench {
  let path: String

  init() { path = try! Folder.makeNew("/tmp/posology-dataset-") }

  deinit { Folder.remove(path) }

  var dataset: String { path + "/dataset" }

  static let run = RunInfo(
    version: "1.0", sourcesHash: "s", lexiconHash: "l", rules: [("b", "2"), ("a", "1")], options: [("language", "\"en\"")], skipped: 1)

  /// Writes a dataset of records in their order.
  @discardableResult
  func write(
    _ records: [DocumentRecord], duplicates: [Int: DatasetWriter.Duplicate] = [:], verdicts: Verdicts = Verdicts(),
    rejections: [Rejection] = [],
    to name: String = "dataset"
  ) throws -> RunCounts {
    let exchange = try Exchange(target: path + "/" + name)
    let writer = try DatasetWriter(exchange)
    for record in records { try writer.append(SerialisedDocument(record, verdicts: verdicts)) }
    for rejection in rejections { writer.append(rejection) }
    let counts = try writer.finish(duplicates: duplicates, run: Self.run)
    try exchange.commit()
    return counts
  }

  func lines(_ file: String, of name: String = "dataset") throws -> [JSONView] {
    try text(file, of: name).split(separator: "\n").map { JSONView(Array($0.utf8)) }
  }

  func text(_ file: String, of name: String = "dataset") throws -> String {
    String(decoding: try Folder.read("\(path)/\(name)/\(file)"), as: UTF8.self)
  }

  func replace(_ file: String, _ change: (String) -> String) throws {
    try Folder.write(Array(change(try text(file)).utf8), to: dataset + "/" + file)
  }

  func failures() throws -> [Failure] {
    var validator = try Validator(dataset)
    try validator.check()
    return validator.failures
  }
}

/// Makes a symbolic link.
func link(_ target: String, at path: String) throws {
  guard symlink(target, path) == 0 else { throw System.failure("link", path) }
}
