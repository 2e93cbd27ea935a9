import Prose

/// What the bytes of a block show at a glance, beside its words.
struct Signs: OptionSet {
  let rawValue: UInt32
  static let address = Signs(rawValue: 1 << 0)  // a mail address
  static let link = Signs(rawValue: 1 << 1)  // http, www
  static let copyright = Signs(rawValue: 1 << 2)
  static let price = Signs(rawValue: 1 << 3)
  static let telephone = Signs(rawValue: 1 << 4)
  static let arrow = Signs(rawValue: 1 << 5)  // → » › at an end
  static let stars = Signs(rawValue: 1 << 6)
  static let picture = Signs(rawValue: 1 << 7)  // emoji and dingbats
  static let stop = Signs(rawValue: 1 << 8)  // ends as a sentence does
  static let colon = Signs(rawValue: 1 << 9)  // ends in a colon
  static let ellipsis = Signs(rawValue: 1 << 10)
  static let question = Signs(rawValue: 1 << 11)
  static let exclamation = Signs(rawValue: 1 << 12)
  static let quote = Signs(rawValue: 1 << 13)  // begins with a quotation mark
  static let dose = Signs(rawValue: 1 << 14)  // a number with a unit of medicine
  static let doi = Signs(rawValue: 1 << 15)
  static let bracket = Signs(rawValue: 1 << 16)  // begins with [
  static let clock = Signs(rawValue: 1 << 17)  // 6:22 pm
  static let handle = Signs(rawValue: 1 << 18)  // @name, #tag
  static let required = Signs(rawValue: 1 << 19)  // a star or asterisk as of a form's field
  static let date = Signs(rawValue: 1 << 20)
  static let file = Signs(rawValue: 1 << 21)  // picture.jpg
  static let volume = Signs(rawValue: 1 << 22)  // 2021;13(2):86
  static let exclaims = Signs(rawValue: 1 << 23)  // ! anywhere

  static let percent = Signs(rawValue: 1 << 24)
  static let round = Signs(rawValue: 1 << 25)  // begins with (
  static let measure = Signs(rawValue: 1 << 26)  // 2 puffs, 10 units

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ bytes: [UInt8]) {
    self = []
    bytes.withUnsafeBufferPointer { bytes in
      guard !bytes.isEmpty else { return }
      readEnds(bytes)
      let digits = Self.roles.withUnsafeBufferPointer { readSigns(bytes, $0) }
      if digits >= 9 { readTelephone(bytes) }
    }
  }

  /// Looks at digits and signs; returns the number of digits.
  private mutating func readSigns(_ bytes: UnsafeBufferPointer<UInt8>, _ roles: UnsafeBufferPointer<UInt8>) -> Int {
    var digits = 0
    var at = 0
    while at < bytes.count {
      // Mostly letters and blanks.
      var others = at + 8 <= bytes.count ? Self.signs(bytes, at) : Self.tops &>> UInt64(64 - 8 * (bytes.count - at))
      while others != 0 {
        let place = at + others.trailingZeroBitCount >> 3
        others &= others &- 1
        let role = roles[Int(bytes[place])]
        if role == 0 { continue }
        if role == 1 {
          digits += 1
          if place + 1 == bytes.count || !Self.isDigit(bytes[place + 1]) { number(bytes, endingAt: place + 1) }
        } else {
          sign(bytes, place)
        }
      }
      at += 8
    }
    return digits
  }

  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// The top bit of each of eight bytes that is neither ASCII from 0x41 on nor a blank.
  @inline(__always)
  private static func signs(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let word = UInt64(littleEndian: UnsafeRawPointer(bytes.baseAddress!).loadUnaligned(fromByteOffset: at, as: UInt64.self))
    let isLetter = (word & ~tops) &+ ones &* 0x3F
    let noBlank = ((word ^ ones &* 0x20) & ~tops) &+ ones &* 0x7F
    return ~((isLetter | ~noBlank) & ~word) & tops
  }

  /// 1 digits, 2 signs to look at.
  private static let roles: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0x30...0x39: 1
    case 0x21, 0x23, 0x24, 0x25, 0x40, 0x2A, 0x3A, 0xC2, 0xE2, 0xF0, 0x2E: 2
    default: 0
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private mutating func readEnds(_ bytes: UnsafeBufferPointer<UInt8>) {
    var end = bytes.count
    func has(_ text: StaticString, endingAt end: Int) -> Bool {
      let count = text.utf8CodeUnitCount
      return end >= count && (0..<count).allSatisfy { bytes[end - count + $0] == text.utf8Start[$0] }
    }
    // Quotes and brackets close behind the stop.
    while end > 0 {
      if bytes[end - 1] == 0x22 || bytes[end - 1] == 0x29 || bytes[end - 1] == 0x27 || bytes[end - 1] == 0x5D {
        end -= 1
      } else if has("”", endingAt: end) || has("’", endingAt: end) {
        end -= 3
      } else if has("»", endingAt: end) && end < bytes.count {
        end -= 2
      } else {
        break
      }
    }
    guard end > 0 else { return }
    switch bytes[end - 1] {
    case 0x2E: insert(has("...", endingAt: end) ? .ellipsis : .stop)
    case 0x21: formUnion([.stop, .exclamation])
    case 0x3F: formUnion([.question])
    case 0x3A: insert(.colon)
    default: break
    }
    if has("…", endingAt: end) { insert(.ellipsis) }
    if has("。", endingAt: end) || has("！", endingAt: end) || has("？", endingAt: end) || has("।", endingAt: end) { insert(.stop) }
    if has("→", endingAt: end) || has("»", endingAt: end) || has("›", endingAt: end) || has(">>", endingAt: end) || has("▾", endingAt: end)
    {
      insert(.arrow)
    }
    if bytes[0] == 0x5B { insert(.bracket) }
    if bytes[0] == 0x28 { insert(.round) }
    if bytes[0] == 0x22 || (bytes[0] == 0xE2 && bytes.count > 2 && bytes[1] == 0x80 && (bytes[2] == 0x9C || bytes[2] == 0x98)) {
      insert(.quote)
    }
  }

  private mutating func sign(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) {
    func next(_ offset: Int) -> UInt8 { at + offset < bytes.count ? bytes[at + offset] : 0x20 }
    func follows(_ word: StaticString, _ end: Int) -> Bool {
      let start = end - word.utf8CodeUnitCount
      return start >= 0 && (start..<end).allSatisfy { bytes[$0] == word.utf8Start[$0 - start] }
    }
    switch bytes[at] {
    case 0x21: insert(.exclaims)
    case 0x40:
      if at > 0, bytes[at - 1] > 0x2C, next(1) > 0x2F { insert(.address) } else if next(1) > 0x40 { insert(.handle) }
    case 0x23: if next(1) > 0x40, at == 0 || bytes[at - 1] == 0x20 { insert(.handle) }
    case 0x24: if Self.isDigit(next(1)) { insert(.price) }
    case 0x25: if at > 0, Self.isDigit(bytes[at - 1]) || bytes[at - 1] == 0x20 { insert(.percent) }
    case 0x2A: if at == 0 || at + 1 == bytes.count || next(1) == 0x20 { insert(.required) }
    case 0x3A:
      if follows("http", at) || at > 0 && follows("http", at - 1) { insert(.link) }
      if follows("doi", at) { insert(.doi) }
    case 0x2E:
      if follows("www", at) { insert(.link) }
      if follows("doi", at) { insert(.doi) }
      file(bytes, at)
    case 0xC2:
      if next(1) == 0xA9 { insert(.copyright) }
      if next(1) == 0xA3, Self.isDigit(next(2)) { insert(.price) }
    case 0xE2: dingbat(next(1), next(2), Self.isDigit(next(3)))
    case 0xF0: insert(.picture)
    default: break
    }
  }

  private mutating func dingbat(_ second: UInt8, _ third: UInt8, _ digit: Bool) {
    switch (second, third) {
    case (0x82, 0xAC): if digit { insert(.price) }
    case (0x98, 0x85), (0x98, 0x86), (0xAD, 0x90): insert(.stars)
    case (0x86, 0x90), (0x86, 0x92): insert(.arrow)
    case (0x98, _), (0x99, _), (0x9C, _), (0x9D, _), (0x96, _), (0x8C, _): insert(.picture)
    default: break
    }
  }

  private mutating func file(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) {
    guard at + 3 < bytes.count, at > 0 else { return }
    let ending = (bytes[at + 1] | 0x20, bytes[at + 2] | 0x20, bytes[at + 3] | 0x20)
    if ending == (0x77, 0x65, 0x62) || ending == (0x6A, 0x70, 0x65) || ending == (0x73, 0x76, 0x67) { isPicture(bytes, at) }
    if ending == (0x6A, 0x70, 0x67) || ending == (0x70, 0x6E, 0x67) || ending == (0x67, 0x69, 0x66) { insert(.file) }
  }

  /// `.webp`, `.jpeg`, `.svg` behind a name.
  private mutating func isPicture(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) {
    let end = at + 4 < bytes.count ? bytes[at + 4] | 0x20 : 0x20
    if end == 0x70 || end == 0x67 || end == 0x20 { insert(.file) }
  }

  /// What follows a number: a unit, a clock's colon, a volume's semicolon, a date's stroke.
  private mutating func number(_ bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int) {
    guard end < bytes.count else { return }
    var at = end
    if bytes[at] == 0x20 { at += 1 }
    guard at < bytes.count else { return }
    let (a, b) = (bytes[at] | 0x20, at + 1 < bytes.count ? bytes[at + 1] | 0x20 : 0x20)
    let c = at + 2 < bytes.count ? bytes[at + 2] | 0x20 : 0x20
    func ends(_ byte: UInt8) -> Bool { byte < 0x61 || byte > 0x7A }
    if (a == 0x6D && (b == 0x67 || b == 0x6C) && ends(c)) || (a == 0x69 && b == 0x75 && ends(c)) || (a == 0x6D && b == 0x63 && c == 0x67)
      || (a == 0xB5 && b == 0x67)
    {
      insert(.dose)
    } else if Self.isMeasure(bytes, at) || a == 0x67 && ends(b) && Self.isTaken(bytes, at + 1) {
      insert(.measure)
    }
    if bytes[end] == 0x3A, end + 2 < bytes.count, Self.isDigit(bytes[end + 1]), Self.isDigit(bytes[end + 2]) { insert(.clock) }
    if bytes[end] == 0x3B || bytes[end] == 0x28, end + 1 < bytes.count, end >= 4, Self.isDigit(bytes[end + 1]) || bytes[end + 1] == 0x20 {
      var digits = end + 1
      while digits < bytes.count, Self.isDigit(bytes[digits]) || bytes[digits] == 0x20 { digits += 1 }
      if digits < bytes.count,
        bytes[digits] == 0x28 || bytes[digits] == 0x3A || bytes[digits] == 0x29 && digits + 1 < bytes.count && bytes[digits + 1] == 0x3A
      {
        insert(.volume)
      }
    }
    let stroke = bytes[end]
    if stroke == 0x2D { localTelephone(bytes, end) }
    if stroke == 0x2F || stroke == 0x2E || stroke == 0x2D, end >= 1 { slashedDate(bytes, stroke, end) }
  }

  /// What a number counts in a dose without a weight, by the first letters of the word.
  private static func isMeasure(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard measureLeads[Int(bytes[at])] else { return false }
    return measures.contains { word in
      at + word.count <= bytes.count && word.indices.allSatisfy { word[$0] == lowered(bytes[at + $0]) }
    }
  }

  /// Behind grams: how often they are taken, which tells them from those of a recipe: `1 g every 6 hours`.
  private static func isTaken(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    times.contains { word in
      end + word.count <= bytes.count && word.indices.allSatisfy { word[$0] == lowered(bytes[end + $0]) }
    }
  }

  private static let times = [
    " every", " daily", " once", " twice", " three times", " four times", " per day", " a day", "/day", " orally", " iv", " toutes",
    " par jour", " deux fois",
    " une fois", " cada", " al día", " una vez", " pro tag", " am tag", " täglich", " alle", " einmal", " ogni", " al giorno", " ao dia",
    " a cada", " per dag", " na dobę",
  ].map { Array($0.utf8) }

  private static let measures = [
    "puff", "unit", "drop", "tablet", "capsule", "spray", "patch", "sachet", "lozenge", "suppositor", "inhalation", "teaspoon", "comprim",
    "compress", "cápsula", "kapsel", "tropfen", "goutte", "gélule", "tabletki", "druppel", "таблет", "капл",
  ].map { Array($0.utf8) }
  private static let measureLeads: [Bool] = (0...255).map { byte in measures.contains { $0[0] == lowered(byte) } }

  private static func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

  /// `12/05/2018`, `2020-03-03`, `30.11.2022`.
  private mutating func slashedDate(_ bytes: UnsafeBufferPointer<UInt8>, _ stroke: UInt8, _ end: Int) {
    func digits(_ from: Int) -> Int {
      var at = from
      while at < bytes.count, Self.isDigit(bytes[at]), at - from < 5 { at += 1 }
      return at - from
    }
    let second = digits(end + 1)
    guard second == 1 || second == 2, end + 1 + second < bytes.count, bytes[end + 1 + second] == stroke else { return }
    let third = digits(end + 2 + second)
    var first = 0
    while first < end, Self.isDigit(bytes[end - 1 - first]) { first += 1 }
    if (first == 4 && (third == 1 || third == 2)) || (first <= 2 && (third == 4 || third == 2)) { insert(.date) }
  }

  /// `555-0104`, and no unit behind it.
  private mutating func localTelephone(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) {
    func isDigit(_ at: Int) -> Bool { at >= 0 && at < bytes.count && Self.isDigit(bytes[at]) }
    guard (end - 3..<end).allSatisfy(isDigit), !isDigit(end - 4), (end + 1..<end + 5).allSatisfy(isDigit), !isDigit(end + 5) else { return }
    if end >= 4, bytes[end - 4] == 0x2D || bytes[end - 4] == 0x2E || bytes[end - 4] == 0x2C { return }
    if !Self.isFollowedByUnit(bytes, end + 5) { insert(.telephone) }
  }

  /// Whether a unit, a percent sign or another dash stands behind a number.
  private static func isFollowedByUnit(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    let at = end < bytes.count && bytes[end] == 0x20 ? end + 1 : end
    guard at < bytes.count else { return false }
    if bytes[end] == 0x2D || bytes[at] == 0x25 || bytes[at] == 0xC2 || bytes[at] == 0xCE { return true }
    return bytes[at] | 0x20 == 0x6D && at + 1 < bytes.count && [0x67, 0x6C, 0x63].contains(bytes[at + 1] | 0x20)
  }

  /// Nine digits or more in groups with blanks, dashes, dots or brackets between them.
  private mutating func readTelephone(_ bytes: UnsafeBufferPointer<UInt8>) {
    var digits = 0
    var groups = 0
    var previous: UInt8 = 0x20
    for byte in bytes {
      if Self.isDigit(byte) {
        digits += 1
        if !Self.isDigit(previous) { groups += 1 }
        if digits >= 9, groups >= 2, groups <= 5 { insert(.telephone) }
      } else if ![0x20, 0x2D, 0x28, 0x29, 0x2B, 0x2E].contains(byte) || (byte == 0x20 && previous == 0x20) {
        digits = 0
        groups = 0
      }
      previous = byte
    }
  }
}
