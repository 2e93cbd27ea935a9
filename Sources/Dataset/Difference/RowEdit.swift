/// A line of one table that is another in the other dataset: enough to make either of them from its counterpart.
package struct RowEdit: Sendable {
  /// A line with its number in its file, from 1.
  package struct Line: Sendable {
    package let number: Int
    package let row: JSONView
  }

  package let old: Line?
  package let new: Line?

  /// Names of the fields that differ, in the order of the line; nil where one line can't be made from the other by exchanging values.
  package var exchanged: [String]? {
    guard let old = old?.row, let new = new?.row else { return nil }
    let names = Self.differing(old, new)
    guard Self.exchanging(old, names, new) == Array(new.raw), Self.exchanging(new, names, old) == Array(old.raw) else { return nil }
    return names
  }

  /// Names of the fields that two lines don't share or whose values differ.
  static func differing(_ old: JSONView, _ new: JSONView) -> [String] {
    let (a, b) = (old.fields, new.fields)
    func text(_ name: ArraySlice<UInt8>) -> String { String(decoding: name, as: UTF8.self) }
    if a.count == b.count, zip(a, b).allSatisfy({ $0.name == $1.name }) {
      return zip(a, b).compactMap { $0.value.raw == $1.value.raw ? nil : text($0.name) }
    }
    let values = Dictionary(b.map { ($0.name, $0.value.raw) }, uniquingKeysWith: { first, _ in first })
    let names = Set(a.map(\.name))
    return a.filter { values[$0.name] != $0.value.raw }.map { text($0.name) } + b.filter { !names.contains($0.name) }.map { text($0.name) }
  }

  /// `line` with the values that `other` has for these names.
  static func exchanging(_ line: JSONView, _ names: [String], _ other: JSONView) -> [UInt8] {
    var out: [UInt8] = []
    var copied = line.lower
    let names = Set(names.map { Array($0.utf8)[...] })
    for (name, value) in line.fields where names.contains(name) {
      guard let text = other[String(decoding: name, as: UTF8.self)] else { continue }
      out += line.buffer[copied..<value.lower]
      out += text.raw
      copied = value.upper
    }
    return out + line.buffer[copied..<line.upper]
  }
}
