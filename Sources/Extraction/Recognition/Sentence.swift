import Lexicon
import Prose

/// One sentence, item or row, as the rules see it: plain words in lower case, everything recognised as a tag.
///
/// "Naltrexone (ReVia) may cause nausea, vomiting and mild headache." reads
/// `<D> ( <D> ) may cause <E> , <E> and <E> .`
package struct Sentence: Sendable {
  /// Index of the block in the document.
  package var block: Int
  /// Bytes of the block's clean text.
  package var range: ByteRange
  package private(set) var units: Units
  /// ASCII; units are parted by one blank, hyphens and slashes within words by none.
  package private(set) var mask: [UInt8] = []
  /// Where each unit begins in the mask.
  package private(set) var starts: [UInt32] = []
  /// How the words of each unit begin, and those of all.
  private(set) var beginnings: [Beginnings] = []
  private(set) var allBeginnings = Beginnings()
  /// Which tags occur.
  package private(set) var tags: Tags = []
  /// The tag of each unit; empty for plain words.
  package private(set) var outline: [Tags] = []
  /// What the words around say of each unit: negated, possible, of animals …
  package var context: [Circumstances]
  /// What the headings above say.
  package var section: Section
  package var kind: Block.Kind
  /// It breaks off, or something was cut out of its midst.
  package var isTorn = false

  package init(block: Int, range: ByteRange, units: Units, bytes: [UInt8], section: Section, kind: Block.Kind) {
    (self.block, self.kind) = (block, kind)
    (self.range, self.section) = (range, section)
    (self.units, context) = (units, [])
    read(range, units, bytes)
  }

  /// Takes the place of the sentence before it in the same block, and its memory.
  mutating func read(_ range: ByteRange, _ units: Units, _ bytes: [UInt8]) {
    self.range = range
    self.units = units
    context.removeAll(keepingCapacity: true)
    context.append(contentsOf: repeatElement([], count: units.count))
    tags = []
    mask.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    outline.removeAll(keepingCapacity: true)
    beginnings.removeAll(keepingCapacity: true)
    write(bytes)
  }

  private mutating func write(_ bytes: [UInt8]) {
    mask.reserveCapacity(range.count + 16)
    starts.reserveCapacity(units.count)
    outline.reserveCapacity(units.count)
    beginnings.reserveCapacity(units.count)
    var end = -1
    for index in units.indices {
      let (tag, range) = (units[index].tag, units[index].range)
      let isGlued = range.lower == end && (Self.isJoint(mask.last) || Self.isJoint(bytes[range.lower]) && tag == .word)
      if !mask.isEmpty, !isGlued { mask.append(UInt8(ascii: " ")) }
      starts.append(UInt32(mask.count))
      if tag == .word {
        Self.plain(bytes, range, into: &mask)
        outline.append([])
      } else {
        tags.insert(tag)
        outline.append([tag])
        mask.append(UInt8(ascii: "<"))
        mask.append(tag.rawValue)
        mask.append(UInt8(ascii: ">"))
      }
      beginnings.append(isGlued || tag == .word && units[index].tokens.count > 1 ? .any : beginning(of: index))
      if isGlued { beginnings[index - 1] = .any }
      end = range.upper
    }
    allBeginnings = beginnings.reduce(into: Beginnings()) { $0.formUnion($1) }
  }

  /// Of the unit written last.
  private func beginning(of index: Int) -> Beginnings {
    mask.withUnsafeBufferPointer { Beginnings(UnsafeBufferPointer(rebasing: $0[Int(starts[index])...])) }
  }

  private static func isJoint(_ byte: UInt8?) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") }

  /// A word in lower-case ASCII: dashes `-`, quotes `'` and `"`, other characters `?`, `<` and `>` spelt `{` and `}`.
  private static func plain(_ bytes: [UInt8], _ range: ByteRange, into mask: inout [UInt8]) {
    var at = range.lower
    while at < range.upper {
      let byte = bytes[at]
      if byte < 0x80 {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): mask.append(byte + 32)
        case UInt8(ascii: "<"): mask.append(UInt8(ascii: "{"))
        case UInt8(ascii: ">"): mask.append(UInt8(ascii: "}"))
        default: mask.append(byte)
        }
        at += 1
      } else if byte == 0xE2, at + 2 < range.upper, bytes[at + 1] == 0x80 {
        switch bytes[at + 2] {
        case 0x90...0x95: mask.append(UInt8(ascii: "-"))
        case 0x98...0x9B: mask.append(UInt8(ascii: "'"))
        case 0x9C...0x9F: mask.append(UInt8(ascii: "\""))
        default: mask.append(UInt8(ascii: "?"))
        }
        at += 3
      } else {
        mask.append(UInt8(ascii: "?"))
        at += byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      }
    }
  }

  /// The index of the unit that holds a mask offset.
  package func unit(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The units within a range of the mask.
  package func units(in range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, !starts.isEmpty else { return 0..<0 }
    let first = unit(at: range.lowerBound)
    return first..<unit(at: range.upperBound - 1) + 1
  }
}
