/// The names of the HTML standard, unpacked from their generated table when the first is looked up.
struct NamedCharacterReferences: Sendable {
  struct Entry: Sendable {
    /// Where the name stands in `names`, without its semicolon.
    fileprivate var name: Range<Int>
    var needsNoSemicolon: Bool
    var scalars: HTMLScalars
  }

  /// `CounterClockwiseContourIntegral`, and `frac12` of those that need no semicolon.
  static let longestName = 31
  static let longestBareName = 6
  static let shared = NamedCharacterReferences()

  private let names = Array(table.utf8)
  private(set) var entries: [Entry] = []
  /// A hash table of 8,192 slots, a quarter full: a name's entry, or -1.
  private var slots = [Int16](repeating: -1, count: 8192)

  private init() {
    for item in names.split(whereSeparator: { $0 <= 0x20 }) {
      let nameEnd = item.firstIndex { !$0.isHTMLAlphanumeric }!
      let scalars = item[(nameEnd + 1)...].split(separator: UInt8(ascii: "+")).map { digits in
        Unicode.Scalar(UInt32(String(decoding: digits, as: UTF8.self), radix: 16)!)!
      }
      slots[slot(of: names, item.startIndex, nameEnd)] = Int16(entries.count)
      entries.append(
        Entry(
          name: item.startIndex..<nameEnd, needsNoSemicolon: names[nameEnd] == UInt8(ascii: "!"),
          scalars: HTMLScalars(first: scalars[0], second: scalars.count > 1 ? scalars[1] : nil)))
    }
  }

  /// The entry of the name in `start..<end` of `bytes`.
  subscript(bytes: [UInt8], start: Int, end: Int) -> Entry? {
    let index = slots[slot(of: bytes, start, end)]
    return index < 0 ? nil : entries[Int(index)]
  }

  /// The slot that holds the name, or the free one where it would be.
  private func slot(of bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in start..<end { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & 8191
    while slots[slot] >= 0, !isName(entries[Int(slots[slot])].name, bytes, start, end) { slot = (slot + 1) & 8191 }
    return slot
  }

  private func isName(_ name: Range<Int>, _ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard name.count == end - start else { return false }
    for index in 0..<name.count where names[name.lowerBound + index] != bytes[start + index] { return false }
    return true
  }
}
