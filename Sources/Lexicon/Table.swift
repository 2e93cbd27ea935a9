import CData
import Prose

/// A tab-separated table that the program carries inside: a header line, then a line a row.
package struct Table: @unchecked Sendable {
  let bytes: UnsafeBufferPointer<UInt8>
  private let columns: [String]
  private let body: Int

  /// nil where there is no such table.
  package init?(_ name: String) {
    let data = posology_table(name)
    guard let base = data.bytes, data.count > 0 else { return nil }
    bytes = UnsafeBufferPointer(start: base, count: data.count)
    let end = bytes.firstIndex(of: 0x0A) ?? bytes.count
    columns = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    body = min(end + 1, bytes.count)
  }

  package func column(_ name: String) -> Int? { columns.firstIndex(of: name) }

  /// The rows in order, as the ranges of their fields.
  package func each(_ read: ([Range<Int>]) -> Void) { each(in: body..<bytes.count, read) }

  func each(in lines: Range<Int>, _ read: ([Range<Int>]) -> Void) {
    var fields: [Range<Int>] = []
    var start = lines.lowerBound
    for at in lines.lowerBound...lines.upperBound {
      let isEnd = at == lines.upperBound || bytes[at] == 0x0A
      guard isEnd || bytes[at] == 0x09 else { continue }
      fields.append(start..<at)
      start = at + 1
      guard isEnd else { continue }
      if fields.count > 1 || !fields[0].isEmpty { read(fields) }
      fields.removeAll(keepingCapacity: true)
    }
  }

  package func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The parts of a field between `|`, as ranges.
  package func parts(_ field: Range<Int>) -> [Range<Int>] {
    // By hand: `split` on a slice of a buffer gives indices of the slice, not of the buffer (Swift 6.3, -O).
    var out: [Range<Int>] = []
    var start = field.lowerBound
    for at in field.lowerBound...field.upperBound where at == field.upperBound || bytes[at] == UInt8(ascii: "|") {
      if at > start { out.append(start..<at) }
      start = at + 1
    }
    return out
  }
}
