import Prose

/// Names as paths of token hashes, in one open-addressing table: a look-up costs one probe a token.
///
/// 64-bit hashes of words stand for the words themselves; among a million words the chance of one collision is under 3 in 100 million,
/// and that a path is taken for another under one in a thousand million look-ups.
package struct Trie: Sendable {
  /// One name of one term.
  package struct Name: Sendable {
    package var term: Int32
    package var flags: Flags
    /// Index of the next name with the same words, -1 at the end.
    fileprivate var next: Int32
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

  /// The upper half of a key; its place tells most of the lower, and 8 bytes a slot keep the table small. A node is its number, and two
  /// flags that spare most look-ups a second one.
  private struct Slot {
    var key: UInt32 = 0
    var node: Int32 = -1
  }

  /// A name ends at the node.
  private static let isNamed: Int32 = 1 << 30
  /// Names go on behind the node.
  private static let leadsOn: Int32 = 1 << 29
  private static let number: Int32 = leadsOn - 1
  /// No node.
  @inlinable package static var none: Int32 { -1 }

  private var slots: [Slot]
  /// A bit for each key, four bits of room a slot: small enough to stay near, it turns most look-ups away that find nothing.
  private var filter: [UInt64]
  /// Of each node but the root.
  private var keys: [UInt64] = []
  /// The name added last that ends at a node; one of term -1 where none does.
  private var ends = [Self.noName]
  /// Names with the same words as one added later.
  private var others: [Name] = []
  private static var noName: Name { Name(term: -1, flags: [], next: -1) }

  package init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    filter = Array(repeating: 0, count: size / 16)
    ends.reserveCapacity(capacity)
    keys.reserveCapacity(capacity)
  }

  @inline(__always)
  private static func key(_ node: Int32, _ hash: WordHash) -> UInt64 {
    var key = (hash.value ^ (UInt64(UInt32(bitPattern: node)) &* 0x9E37_79B9_7F4A_7C15)) &* 0xBF58_476D_1CE4_E5B9
    key ^= key >> 29
    return key
  }

  /// The node that a token leads to, nil where no name goes on so.
  package func step(_ node: Int32, _ hash: WordHash) -> Int32? {
    guard node == 0 || node & Self.leadsOn != 0 else { return nil }
    let key = Self.key(node & Self.number, hash)
    guard filter.withUnsafeBufferPointer({ $0[Int(truncatingIfNeeded: key >> 6) & ($0.count - 1)] >> (key & 63) & 1 == 1 }) else {
      return nil
    }
    return found(key)
  }

  /// `step` from the root, for a word that begins a name as a sieve says: the filter would only say the same.
  package func root(_ hash: WordHash) -> Int32 { found(Self.key(0, hash)) ?? Self.none }

  @inline(__always)
  private func found(_ key: UInt64) -> Int32? {
    return slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var at = Int(truncatingIfNeeded: key) & mask
      while slots[at].node >= 0 {
        if slots[at].key == UInt32(truncatingIfNeeded: key >> 32) { return slots[at].node }
        at = (at + 1) & mask
      }
      return nil
    }
  }

  /// Calls `body` for every name that ends at a node, the latest added first.
  package func names(at node: Int32, _ body: (Name) -> Void) {
    guard hasName(at: node) else { return }
    var name = ends[Int(node & Self.number)]
    while name.term >= 0 {
      body(name)
      name = name.next < 0 ? Self.noName : others[Int(name.next)]
    }
  }

  @inline(__always)
  package func hasName(at node: Int32) -> Bool { node & Self.isNamed != 0 }

  package mutating func insert(_ words: some Sequence<WordHash>, term: Int, flags: Flags) {
    var node: Int32 = 0
    for word in words { node = child(of: node, word) }
    guard node != 0 else { return }
    var next: Int32 = -1
    if ends[Int(node)].term >= 0 {
      next = Int32(others.count)
      others.append(ends[Int(node)])
    }
    ends[Int(node)] = Name(term: Int32(term), flags: flags, next: next)
    change(node) { $0 | Self.isNamed }
  }

  /// Sets the flags of a node's slot.
  private mutating func change(_ node: Int32, _ flags: (Int32) -> Int32) {
    guard node > 0 else { return }
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: keys[Int(node) - 1]) & mask
    while slots[at].node & Self.number != node || slots[at].node < 0 { at = (at + 1) & mask }
    slots[at].node = flags(slots[at].node)
  }

  /// Takes every name with these words away.
  package mutating func remove(_ words: some Sequence<WordHash>) -> Bool {
    var node: Int32 = 0
    for word in words {
      guard let next = step(node, word) else { return false }
      node = next
    }
    guard hasName(at: node) else { return false }
    ends[Int(node & Self.number)] = Self.noName
    change(node & Self.number) { $0 & ~Self.isNamed }
    return true
  }

  private mutating func child(of node: Int32, _ hash: WordHash) -> Int32 {
    if ends.count * 2 > slots.count { grow() }
    let key = Self.key(node, hash)
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: key) & mask
    while slots[at].node >= 0 {
      if slots[at].key == UInt32(truncatingIfNeeded: key >> 32) { return slots[at].node & Self.number }
      at = (at + 1) & mask
    }
    slots[at] = Slot(key: UInt32(truncatingIfNeeded: key >> 32), node: Int32(ends.count))
    ends.append(Self.noName)
    keys.append(key)
    mark(key)
    change(node) { $0 | Self.leadsOn }
    return Int32(ends.count - 1)
  }

  private mutating func mark(_ key: UInt64) { filter[Int(truncatingIfNeeded: key >> 6) & (filter.count - 1)] |= 1 << (key & 63) }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: slots.count * 2)
    filter = Array(repeating: 0, count: filter.count * 2)
    let mask = slots.count - 1
    for slot in old where slot.node >= 0 {
      let key = keys[Int(slot.node & Self.number) - 1]
      mark(key)
      var at = Int(truncatingIfNeeded: key) & mask
      while slots[at].node >= 0 { at = (at + 1) & mask }
      slots[at] = slot
    }
  }
}
