/// Sorts by keys that are evenly spread, as hashes are, in time linear in their number: the upper bits of a key tell where it goes, but for
/// a few neighbours.
enum EvenSort {
  /// Fewer are not worth the counting.
  private static let fewest = 48
  /// More in one place than chance brings are sorted in the usual way.
  private static let mostNeighbours = 24

  static func sort<Element: BitwiseCopyable>(_ values: inout [Element], by key: (Element) -> UInt64) {
    guard values.count >= fewest else { return values.sort { key($0) < key($1) } }
    let bits = UInt64.bitWidth - 1 - values.count.leadingZeroBitCount
    let shift = UInt64(UInt64.bitWidth - bits)
    let sorted = [Element](unsafeUninitializedCapacity: values.count) { target, filled in
      filled = values.count
      withUnsafeTemporaryAllocation(of: Int.self, capacity: 1 << bits + 1) { starts in
        starts.initialize(repeating: 0)
        for value in values { starts[Int(key(value) >> shift) + 1] += 1 }
        for place in 1..<starts.count { starts[place] += starts[place - 1] }
        for value in values {
          let place = Int(key(value) >> shift)
          target.initializeElement(at: starts[place], to: value)
          starts[place] += 1
        }
        var from = 0
        for place in 0..<(1 << bits) {
          order(UnsafeMutableBufferPointer(rebasing: target[from..<starts[place]]), by: key)
          from = starts[place]
        }
      }
    }
    values = sorted
  }

  private static func order<Element: BitwiseCopyable>(_ values: UnsafeMutableBufferPointer<Element>, by key: (Element) -> UInt64) {
    var values = values
    guard values.count <= mostNeighbours else { return values.sort { key($0) < key($1) } }
    var next = 1
    while next < values.count {
      let value = values[next]
      let own = key(value)
      var at = next
      while at > 0, key(values[at - 1]) > own {
        values[at] = values[at - 1]
        at -= 1
      }
      values[at] = value
      next += 1
    }
  }
}
