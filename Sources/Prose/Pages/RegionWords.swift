/// Reads the names of an element (classes, id, role) for what they say of its place on the page.
///
/// Names are cut into words where they are joined (`post-meta`, `postMeta`, `post_meta2`); words and pairs of words are looked up
/// whole, so `headache` is no `head` and `download` is no `ad`.
///
/// ```swift
/// let names = Array("site-footer__links".utf8)
/// RegionWords.shared.region(of: ByteRange(0, names.count), in: names)   // [.footer]
/// ```
struct RegionWords: Sendable {
  static let shared = RegionWords(RegionNames.table, plain: RegionNames.plain)
  /// A pair whose words together say nothing of a place, whatever each says by itself.
  private static let plain = Block.Region(rawValue: 1 << 31)

  private var keys: [UInt64]
  private var regions: [Block.Region]
  private let mask: Int

  init(_ table: [(Block.Region, String)], plain: String = "") {
    var entries: [UInt64: Block.Region] = [:]
    for (region, list) in table + [(Self.plain, plain)] {
      for name in list.utf8.split(whereSeparator: { $0 == 0x2C || $0 == 0x0A }) {
        let words = name.split(separator: 0x20).map { Self.hash($0) }
        guard let first = words.first else { continue }
        precondition(words.count <= 2, "names have one word or two")
        entries[words.count == 2 ? Self.pair(first, words[1]) : first, default: []].formUnion(region)
      }
    }
    var size = 1024
    while size < entries.count * 4 { size *= 2 }
    mask = size - 1
    keys = [UInt64](repeating: 0, count: size)
    regions = [Block.Region](repeating: [], count: size)
    for (key, region) in entries {
      let slot = slot(of: key)
      keys[slot] = key
      regions[slot] = region
    }
  }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key ^ key >> 29) & mask
    while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & mask }
    return slot
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(seed, step) }
  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { (first &* 0x9E37_79B9_7F4A_7C15) ^ second }

  /// What the names in `bytes[range]` say.
  func region(of range: ByteRange, in bytes: [UInt8]) -> Block.Region {
    bytes.withUnsafeBufferPointer { bytes in
      var found: Block.Region = []
      var previous: UInt64 = 0
      var pending: Block.Region = []
      var hash = Self.seed
      var length = 0
      var wasSmall = false
      func close() {
        guard length > 1 else {
          hash = Self.seed
          length = 0
          return
        }
        let pair = previous == 0 ? [] : regions[slot(of: Self.pair(previous, hash))]
        if pair.contains(Self.plain) {
          pending = []
        } else {
          found.formUnion(pair.union(pending))
          pending = regions[slot(of: hash)]
        }
        previous = hash
        hash = Self.seed
        length = 0
      }
      for at in range.lower..<range.upper {
        let byte = bytes[at]
        if byte &- 0x61 < 26 {
          hash = Self.step(hash, byte)
          length += 1
          wasSmall = true
        } else if byte &- 0x41 < 26 {
          if wasSmall { close() }
          hash = Self.step(hash, byte | 0x20)
          length += 1
          wasSmall = false
        } else {
          close()
          wasSmall = false
          if byte.isHTMLSpace { previous = 0 }
        }
      }
      close()
      return found.union(pending)
    }
  }
}
