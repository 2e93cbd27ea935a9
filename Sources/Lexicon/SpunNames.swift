/// Terms by the folded spelling of their names (see `SpunSpelling`).
///
/// Every longer word of a text that is no name is looked up here, and hardly any is found: a bit for each key turns most away.
package struct SpunNames: Sendable {
  private var terms: [WordHash: Int32] = [:]
  private var filter = [UInt64](repeating: 0, count: 1 << 12)

  init() { terms.reserveCapacity(30_000) }

  package subscript(_ key: WordHash) -> Int32? {
    get {
      guard filter.withUnsafeBufferPointer({ $0[Self.place(key)] >> (key.value & 63) & 1 == 1 }) else { return nil }
      return terms[key]
    }
    set {
      terms[key] = newValue
      if newValue != nil { filter[Self.place(key)] |= 1 << (key.value & 63) }
    }
  }

  private static func place(_ key: WordHash) -> Int { Int(truncatingIfNeeded: key.value >> 20) & ((1 << 12) - 1) }
}
