/// A line as the cells of a flat table: nested fields side by side, null for what the line's kind does not have.
struct FlatRow {
  /// A column, or a nested field of the column before it.
  private struct Step {
    /// With the quotes around it and the colon behind, among the keys of all.
    var key: Range<Int>
    /// How many nested fields follow; 0 for a plain one.
    var inner = 0
  }

  private let steps: [Step]
  private let keys: [UInt8]
  /// Cells of a row.
  let width: Int

  /// `nested`: whether nested fields are cells of their own.
  init(_ table: Table, nested: Bool = true) {
    var keys: [UInt8] = []
    func step(_ name: String, inner: Int = 0) -> Step {
      let start = keys.count
      keys += "\"\(name)\":".utf8
      return Step(key: start..<keys.count, inner: inner)
    }
    steps = table.columns.flatMap { column in
      guard nested, case .object(let inner) = column.shape else { return [step(column.name)] }
      return [step(column.name, inner: inner.count)] + inner.map { step($0.name) }
    }
    self.keys = keys
    width = nested ? table.flat.count : table.columns.count
  }

  /// As many cells as the table has flat columns; nil for null.
  func cells(_ line: JSONView) -> [JSONView?] {
    cells(of: Array(line.raw)).map { $0.isEmpty ? nil : JSONView(line.buffer, line.lower + $0.lowerBound, line.lower + $0.upperBound) }
  }

  /// Where the cells stand in a line; empty for null.
  func cells(of line: [UInt8]) -> [Range<Int>] {
    [Range<Int>](unsafeUninitializedCapacity: width) { cells, filled in
      line.withUnsafeBufferPointer { read($0, 0..<$0.count, into: cells) }
      filled = width
    }
  }

  /// Where the cells stand in a line, as many as the table has flat columns; empty for null and for what the line lacks.
  func read(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, into cells: UnsafeMutableBufferPointer<Range<Int>>) {
    keys.withUnsafeBufferPointer { keys in
      steps.withUnsafeBufferPointer { steps in
        var scan = JSONScan(bytes, line.lowerBound, line.upperBound)
        _ = scan.enter(0x7B)
        var (at, next) = (0, 0)
        while next < steps.count {
          let step = steps[next]
          next &+= 1
          if step.inner == 0 {
            cells[at] = scan.cell(behind: keys, step.key)
            at &+= 1
            continue
          }
          let isThere = scan.skip(key: UnsafeBufferPointer(rebasing: keys[step.key]))
          // Where it is not there, or null, its fields are null.
          let isObject = isThere && scan.enter(0x7B)
          for _ in 0..<step.inner {
            cells[at] = isObject ? scan.cell(behind: keys, steps[next].key) : 0..<0
            at &+= 1
            next &+= 1
          }
          if isThere { scan.leave(isObject) }
        }
      }
    }
  }
}

extension JSONScan {
  /// The value of the next field, where this is its key as it is written; empty for null and where another field follows.
  @inline(__always)
  fileprivate mutating func cell(behind keys: UnsafeBufferPointer<UInt8>, _ key: Range<Int>) -> Range<Int> {
    guard skip(key: UnsafeBufferPointer(rebasing: keys[key])), let value = value() else { return 0..<0 }
    _ = skip(0x2C)
    return isNull(value) ? 0..<0 : value
  }

  /// Steps behind an object that was entered, or behind null in its place.
  fileprivate mutating func leave(_ isObject: Bool) {
    if isObject { _ = skip(0x7D) } else { _ = value() }
    _ = skip(0x2C)
  }
}
