/// A promise that a file breaks.
public struct Failure: Error, Sendable, Equatable, CustomStringConvertible {
  public let file: String
  /// From 1; nil for the file as a whole.
  public let line: Int?
  /// What was expected, and what stands there.
  public let message: String

  public var description: String { line.map { "\(file):\($0): \(message)" } ?? "\(file): \(message)" }
}

/// What the checks found: all are counted, the first thousand named.
final class Report {
  static let named = 1000
  private(set) var failures: [Failure] = []
  private(set) var count = 0

  func fail(_ file: String, _ line: Int? = nil, _ message: String) {
    count += 1
    if failures.count < Self.named { failures.append(Failure(file: file, line: line, message: message)) }
  }

  func expect(_ isKept: Bool, _ file: String, _ line: Int? = nil, _ message: @autoclosure () -> String) {
    if !isKept { fail(file, line, message()) }
  }

  /// A piece of a file in a message.
  static func quoted<C: Collection>(_ bytes: C) -> String where C.Element == UInt8 {
    "\"\(String(decoding: bytes.prefix(60), as: UTF8.self))\(bytes.count > 60 ? "…" : "")\""
  }
}

/// Reads a table's lines and passes on those that are what their schema says; the rest is reported.
struct CheckedLines {
  let table: Table
  private let file: LineFile
  private let report: Report

  init(_ table: Table, in folder: String, _ report: Report) throws {
    self.table = table
    self.report = report
    file = try LineFile("\(folder)/\(table.file)")
  }

  /// Number of the line given last.
  var number: Int { file.number }
  var name: String { table.file }

  /// The next good line.
  func next() throws -> (bytes: [UInt8], view: JSONView)? {
    while let line = try file.next() {
      if file.isTorn { report.fail(name, number, "the last line has no line feed: the file is not whole") }
      guard JSONSyntax.isValid(line) else {
        report.fail(name, number, "expected a JSON object in UTF-8, found \(Report.quoted(line))")
        continue
      }
      let view = JSONView(line)
      if let wrong = LineShape.firstFlaw(view, table) {
        report.fail(name, number, wrong)
        continue
      }
      return (line, view)
    }
    return nil
  }

  func fail(_ message: String) { report.fail(name, number, message) }

  func expect(_ isKept: Bool, _ message: @autoclosure () -> String) { report.expect(isKept, name, number, message()) }
}
