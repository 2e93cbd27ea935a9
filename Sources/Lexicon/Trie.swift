import Prose

/// Names as paths of token hashes, in one open-addressing table: a look-up costs one probe a token.
///
/// 64-bit hashes of words stand for the words themselves; among a million words the chance of one collision is under 3 in 100 million.
package struct Trie: Sendable {
  /// One name of one term.
  package struct Name: Sendable {
    package var term: Int32
    package var flags: Flags
    /// Index of the next name with the same words, -1 at the end.
    var next: Int32
  }

  package struct Flags: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Matches upper case only ("LDN", "AIDS").
    package static let upperCase = Flags(rawValue: 1)
    /// An ordinary word too: found only capitalised and beside a dose or form.
    package static let ambiguous = Flags(rawValue: 2)
    /// A substance that the body makes: found only beside a dose or form.
    package static let ofBody = Flags(rawValue: 16)
    package static let brand = Flags(rawValue: 4)
    /// The concept's own name or a variant of it by case or number.
    package static let preferred = Flags(rawValue: 8)
  }

  private struct Slot {
    var key: UInt64 = 0
    var node: Int32 = -1
  }

  private var slots: [Slot]
  private var count = 0
  /// First name that ends at a node, -1 where none does.
  private var ends: [Int32] = [-1]
  package private(set) var names: [Name] = []

  package init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    ends.reserveCapacity(capacity)
  }

  @inline(__always)
  private static func key(_ node: Int32, _ hash: UInt64) -> UInt64 {
    var key = (hash ^ (UInt64(UInt32(bitPattern: node)) &* 0x9E37_79B9_7F4A_7C15)) &* 0xBF58_476D_1CE4_E5B9
    key ^= key >> 29
    return key == 0 ? 1 : key
  }

  /// The node that a token leads to, nil where no name goes on so.
  @inline(__always)
  package func step(_ node: Int32, _ hash: UInt64) -> Int32? {
    let key = Self.key(node, hash)
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: key) & mask
    return slots.withUnsafeBufferPointer { slots in
      while slots[at].node >= 0 {
        if slots[at].key == key { return slots[at].node }
        at = (at + 1) & mask
      }
      return nil
    }
  }

  /// Calls `body` for every name that ends at a node, the latest added first.
  @inline(__always)
  package func names(at node: Int32, _ body: (Name) -> Void) {
    var index = ends[Int(node)]
    while index >= 0 {
      let name = names[Int(index)]
      body(name)
      index = name.next
    }
  }

  @inline(__always)
  package func hasName(at node: Int32) -> Bool { ends[Int(node)] >= 0 }

  package mutating func insert(_ words: some Sequence<UInt64>, term: Int, flags: Flags) {
    var node: Int32 = 0
    for word in words { node = child(of: node, word) }
    guard node != 0 else { return }
    names.append(Name(term: Int32(term), flags: flags, next: ends[Int(node)]))
    ends[Int(node)] = Int32(names.count - 1)
  }

  /// Takes every name with these words away.
  package mutating func remove(_ words: some Sequence<UInt64>) -> Bool {
    var node: Int32 = 0
    for word in words {
      guard let next = step(node, word) else { return false }
      node = next
    }
    guard node != 0, ends[Int(node)] >= 0 else { return false }
    ends[Int(node)] = -1
    return true
  }

  private mutating func child(of node: Int32, _ hash: UInt64) -> Int32 {
    let key = Self.key(node, hash)
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: key) & mask
    while slots[at].node >= 0 {
      if slots[at].key == key { return slots[at].node }
      at = (at + 1) & mask
    }
    slots[at] = Slot(key: key, node: Int32(ends.count))
    ends.append(-1)
    count += 1
    if count * 2 > slots.count { grow() }
    return Int32(ends.count - 1)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    let mask = slots.count - 1
    for slot in old where slot.node >= 0 {
      var at = Int(truncatingIfNeeded: slot.key) & mask
      while slots[at].node >= 0 { at = (at + 1) & mask }
      slots[at] = slot
    }
  }
}
