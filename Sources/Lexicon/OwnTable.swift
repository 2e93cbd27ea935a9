import Prose

/// A user's table of terms: `id<TAB>name<TAB>type` adds a name (the id may be empty), `-<TAB>name` removes one; `#` begins a comment.
///
/// ```
/// unii:5S6W795CQM	naltrexin	drug
/// -	react
/// ```
public struct OwnTable: Sendable {
  public struct Failure: Error, CustomStringConvertible {
    public let file: String
    public let line: Int
    public let message: String
    public var description: String { "\(file):\(line): \(message)" }
  }

  enum Entry {
    case added(id: String?, name: String, type: TermType)
    case removed(name: String, line: Int)
  }

  public let file: String
  public let text: String

  public init(file: String, text: String) {
    self.file = file
    self.text = text
  }

  /// The lines that say something, in their order.
  public var lines: [String] {
    text.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.hasPrefix("#") }
  }

  func entries() throws(Failure) -> [Entry] {
    var out: [Entry] = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if fields.count == 2, fields[0] == "-" {
        out.append(.removed(name: fields[1], line: index + 1))
        continue
      }
      guard fields.count == 3, !fields[1].isEmpty else {
        throw .init(file: file, line: index + 1, message: "expected id<TAB>name<TAB>type or -<TAB>name, found \(fields.count) fields")
      }
      guard let type = TermType(label: fields[2]) else {
        let known = TermType.allCases.map(\.label).joined(separator: ", ")
        throw .init(file: file, line: index + 1, message: "unknown type '\(fields[2])'; there are: \(known)")
      }
      out.append(.added(id: fields[0].isEmpty ? nil : fields[0], name: fields[1], type: type))
    }
    return out
  }
}
