/// A reviewer's word on facts: a wrong one is left out and counted, a right one is `high`.
///
/// The file has a line a fact: fact id or slot, `right` or `wrong`, and a note if any, with tabs between. Lines that begin with `#` are passed over.
public struct Verdicts: Sendable {
  public enum Word: String, Sendable { case right, wrong }

  /// By fact id (24 digits) or slot (16).
  private var words: [String: Word] = [:]

  public init() {}

  /// Throws where a line is none of ours; the message names file and line.
  public init(file: String, bytes: [UInt8]) throws {
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let text = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
      if text.isEmpty || text.hasPrefix("#") { continue }
      let cells = text.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count >= 2, let word = Word(rawValue: String(cells[1])), Self.isID(cells[0]) else {
        throw DatasetError.refused(
          "\(file):\(number + 1): expected a fact id or slot, a tab, and right or wrong; found \"\(text.prefix(60))\"")
      }
      words[String(cells[0])] = word
    }
  }

  public var isEmpty: Bool { words.isEmpty }

  /// What decides, a line a fact or slot, sorted; notes and comments aside.
  public var lines: [String] { words.map { "\($0.key)\t\($0.value.rawValue)" }.sorted { $0.precedes($1) } }

  /// The word on a fact: its own before its slot's.
  package func word(on fact: String) -> Word? {
    words.isEmpty ? nil : words[fact] ?? words[String(fact.prefix(16))]
  }

  private static func isID(_ text: Substring) -> Bool {
    (text.utf8.count == 24 || text.utf8.count == 16) && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
