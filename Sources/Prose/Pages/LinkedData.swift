/// Reads the few fields of JSON-LD that say who wrote a page, when and where. Tolerant of what is no JSON, linear, no recursion.
enum LinkedData {
  /// What stands around a value: the key of each open object, outermost first.
  private struct Frame {
    /// The key under which the object or list stands; a list passes its key on to its members.
    var key: String
    var isList: Bool
    /// Of an author: a person's name goes before an organisation's.
    var type = ""
    var name: String?
  }

  private static let deepest = 64

  static func read(_ bytes: [UInt8], _ range: ByteRange, into metadata: inout MetadataReader) {
    var frames: [Frame] = []
    var depth = 0
    var key = ""
    var at = range.lower
    while at < range.upper {
      switch bytes[at] {
      case 0x7B, 0x5B:  // { [
        depth += 1
        if depth <= deepest {
          let outer = frames.last.map { $0.isList ? $0.key : "" } ?? ""
          frames.append(Frame(key: key.isEmpty ? outer : key, isList: bytes[at] == 0x5B))
        }
        key = ""
        at += 1
      case 0x7D, 0x5D:
        if depth > 0, depth <= deepest { close(frames.removeLast(), &metadata) }
        depth = max(0, depth - 1)
        key = ""
        at += 1
      case 0x22:
        let (string, next) = string(bytes, at, range.upper)
        at = next
        while at < range.upper, bytes[at].isHTMLSpace { at += 1 }
        if at < range.upper, bytes[at] == 0x3A {
          key = string
          at += 1
        } else {
          if let last = frames.indices.last, frames[last].key == "author", !frames[last].isList, key == "name" || key == "@type" {
            if key == "name" { frames[last].name = string } else { frames[last].type = string }
          } else {
            note(key, string, frames, &metadata)
          }
          key = ""
        }
      default: at += 1
      }
    }
  }

  private static func close(_ frame: Frame, _ metadata: inout MetadataReader) {
    guard let name = frame.name else { return }
    metadata.add(.author, name, rank: frame.type.hasSuffix("Organization") ? 8 : 1)
  }

  private static func note(_ key: String, _ value: String, _ frames: [Frame], _ metadata: inout MetadataReader) {
    let around = frames.last?.key ?? ""
    switch (key.isEmpty ? around : key, around) {
    case ("headline", ""), ("headline", "@graph"), ("headline", "mainEntity"): metadata.add(.title, value, rank: 1)
    case ("datePublished", ""), ("datePublished", "@graph"), ("datePublished", "mainEntity"): metadata.add(.published, value, rank: 1)
    case ("dateModified", ""), ("dateModified", "@graph"): metadata.add(.published, value, rank: 7)
    case ("author", _): metadata.add(.author, value, rank: 1)
    case ("name", "publisher"): metadata.add(.site, value, rank: 1)
    case ("inLanguage", _): metadata.add(.language, value, rank: 4)
    default: break
    }
  }

  /// The string that begins here, its escapes read, and the offset behind it. Long ones are cut short: no field is longer.
  private static func string(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (String, Int) {
    var text: [UInt8] = []
    var at = start + 1
    while at < end, bytes[at] != 0x22 {
      var length = 1
      if bytes[at] == 0x5C, at + 1 < end {
        length = escape(bytes, at, end, &text)
      } else if text.count < 400 {
        text.append(bytes[at])
      }
      at += length
    }
    return (String(decoding: text, as: UTF8.self), min(at + 1, end))
  }

  private static func escape(_ bytes: [UInt8], _ at: Int, _ end: Int, _ text: inout [UInt8]) -> Int {
    let byte = bytes[at + 1]
    guard byte == 0x75 else {
      if text.count < 400 { text.append([0x6E, 0x74, 0x72, 0x62, 0x66].contains(byte) ? 0x20 : byte) }
      return 2
    }
    guard let unit = unit(bytes, at, end) else { return 2 }
    if 0xD800..<0xDC00 ~= unit, let low = Self.unit(bytes, at + 6, end), 0xDC00..<0xE000 ~= low {
      if text.count < 400 { text.append(contentsOf: UTF8.encode(Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))!)!) }
      return 12
    }
    if text.count < 400, let scalar = Unicode.Scalar(unit) { text.append(contentsOf: UTF8.encode(scalar)!) }
    return 6
  }

  private static func unit(_ bytes: [UInt8], _ at: Int, _ end: Int) -> UInt32? {
    guard at + 6 <= end, bytes[at] == 0x5C, bytes[at + 1] == 0x75 else { return nil }
    return UInt32(String(decoding: bytes[(at + 2)..<(at + 6)], as: UTF8.self), radix: 16)
  }
}
