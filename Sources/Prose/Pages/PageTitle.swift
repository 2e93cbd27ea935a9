/// Finds the title of a page among its headings, its head and what it tells others, and takes the site's name off.
struct PageTitle {
  private static let separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " / "]

  /// Marks one block as the title, and fills in title and site.
  static func choose(among blocks: inout [Block], _ elements: [PageElement], metadata: inout Metadata, declared: String?) {
    let head = blocks.firstIndex { $0.kind == .title }
    for index in blocks.indices where blocks[index].kind == .title && index != head { blocks[index].kind = .paragraph }
    let full = head.map { blocks[$0].text.string }
    let known = declared ?? full
    let heading = heading(in: blocks, known: known)
    if metadata.site == nil, let full { metadata.site = site(in: full, beside: heading.map { blocks[$0].text.string }) }
    if let heading {
      if let head { blocks[head].kind = .paragraph }
      blocks[heading].kind = .title
      metadata.title = blocks[heading].text.string
      return
    }
    metadata.title = known.map { stripped($0, site: metadata.site) }
    if let head { trim(&blocks[head], site: metadata.site) }
  }

  /// The part of a head title beside the page's own heading, first or last; without such a heading its tail.
  private static func site(in title: String, beside heading: String?) -> String? {
    for separator in separators {
      let parts = title.components(separatedBy: separator)
      guard parts.count == 2, let heading, let own = parts.firstIndex(where: { isSame($0, heading) }) else { continue }
      let other = parts[1 - own]
      return !isSame(other, heading) && other.split(separator: " ").count <= 5 ? other : nil
    }
    return tail(of: title)
  }

  /// The heading that says what the page says it is about; the only `h1` where nothing is said.
  private static func heading(in blocks: [Block], known: String?) -> Int? {
    var best: (index: Int, score: Double)?
    let wanted = known.map { words(Array($0.utf8)) } ?? []
    var firsts: [Int] = []
    for index in blocks.indices where blocks[index].kind == .heading && blocks[index].layout.level <= 2 && blocks[index].text.count < 400 {
      let level = blocks[index].layout.level
      if level == 1 { firsts.append(index) }
      let own = words(blocks[index].text.bytes)
      guard !own.isEmpty, !wanted.isEmpty else { continue }
      let shared = Double(own.intersection(wanted).count)
      // A heading may leave out the site's name, not add much of its own.
      // In the page's header a link home is the site's name.
      let isHome = blocks[index].layout.region.contains(.header) && blocks[index].layout.linkBytes * 10 >= blocks[index].text.count * 9
      let score = (isHome ? -0.3 : 0) + shared / Double(own.count) * 0.6 + shared / Double(wanted.count) * 0.4 + (level == 1 ? 0.15 : 0)
      if score > (best?.score ?? 0.6) { best = (index, score) }
    }
    return best?.index ?? (wanted.isEmpty && firsts.count == 1 ? firsts[0] : nil)
  }

  /// The words in small letters, as their hashes.
  private static func words(_ text: [UInt8]) -> Set<UInt64> {
    guard text.allSatisfy({ $0 < 0x80 }) else {
      let small = String(decoding: text, as: UTF8.self).lowercased()
      return Set(small.split { !$0.isLetter && !$0.isNumber }.map { $0.utf8.reduce(seed) { step($0, $1) } })
    }
    var words: Set<UInt64> = []
    var hash = seed
    for byte in text + [0x20] {
      if byte.isHTMLAlphanumeric {
        hash = step(hash, byte.htmlLowercased)
      } else if hash != seed {
        words.insert(hash)
        hash = seed
      }
    }
    return words
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

  /// The last part of a head title, where a sign keeps it apart and it is short: the site's name.
  private static func tail(of title: String) -> String? {
    for separator in separators {
      let parts = title.components(separatedBy: separator)
      if parts.count > 1, let last = parts.last, last.split(separator: " ").count <= 4, last.count < title.count / 2 { return last }
    }
    return nil
  }

  private static func stripped(_ title: String, site: String?) -> String {
    for separator in separators {
      var parts = title.components(separatedBy: separator)
      guard parts.count > 1 else { continue }
      if let site, let last = parts.last, isSame(last, site) {
        parts.removeLast()
      } else if let site, let first = parts.first, isSame(first, site) {
        parts.removeFirst()
      }
      let rest = parts.joined(separator: separator)
      if !rest.isEmpty, rest.count < title.count { return rest }
    }
    return title
  }

  private static func isSame(_ part: String, _ site: String) -> Bool {
    let (a, b) = (part.lowercased().filter { $0.isLetter || $0.isNumber }, site.lowercased().filter { $0.isLetter || $0.isNumber })
    return !a.isEmpty && (a == b || a.hasPrefix(b) || b.hasPrefix(a))
  }

  /// Cuts the site's name from the block of the head's title.
  private static func trim(_ block: inout Block, site: String?) {
    let full = block.text.string
    let short = stripped(full, site: site)
    guard short.utf8.count < full.utf8.count else { return }
    let length = short.utf8.count
    let whole = ByteRange(0, full.utf8.count)
    let range = full.hasPrefix(short) ? ByteRange(length, whole.upper) : full.hasSuffix(short) ? ByteRange(0, whole.upper - length) : nil
    if let range { block.cut([Marks.Mark(range: range, reason: .boilerplate, rule: "page.site-name")]) }
  }
}

extension String {
  /// Parts between a separator, which is not empty.
  fileprivate func components(separatedBy separator: String) -> [String] {
    let (bytes, sought) = (Array(utf8), Array(separator.utf8))
    var parts: [String] = []
    var (start, at) = (0, 0)
    while at + sought.count <= bytes.count {
      if bytes[at] == sought[0], bytes[at..<(at + sought.count)].elementsEqual(sought) {
        parts.append(String(decoding: bytes[start..<at], as: UTF8.self))
        at += sought.count
        start = at
      } else {
        at += 1
      }
    }
    return parts + [String(decoding: bytes[start...], as: UTF8.self)]
  }
}
