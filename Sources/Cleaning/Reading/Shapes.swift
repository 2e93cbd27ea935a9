import Prose

/// Rules without phrases: what a block is by its shape.
enum Shapes {
  struct Shape: Sendable {
    var id: String
    var reason: Reason
    var why: String
  }

  private enum Place: Int {
    case menu, breadcrumb, date, byName, entry, arrow, price, shouting, sign, telephone, copyright, address, signed, credit, parts, foot,
      said, authors
  }

  static let all: [Shape] = [
    Shape(id: "navigation.menu-shape", reason: .navigation, why: "Many short parts with signs between them."),
    Shape(id: "navigation.breadcrumb-shape", reason: .navigation, why: "A path of short parts."),
    Shape(id: "byline.date-shape", reason: .byline, why: "A date and hardly a word more."),
    Shape(id: "byline.name-shape", reason: .byline, why: "By, and names."),
    Shape(id: "reference.entry-shape", reason: .reference, why: "Names, year, volume and pages, or a DOI."),
    Shape(id: "navigation.arrow-shape", reason: .navigation, why: "A short line with an arrow."),
    Shape(id: "promotion.price-shape", reason: .promotion, why: "A short line with a price."),
    Shape(id: "promotion.shouting-shape", reason: .promotion, why: "Capitals and exclamation marks."),
    Shape(id: "navigation.sign-shape", reason: .navigation, why: "A sign alone."),
    Shape(id: "promotion.telephone-shape", reason: .promotion, why: "A telephone number in a short line."),
    Shape(id: "disclaimer.copyright-shape", reason: .disclaimer, why: "Begins with the sign of copyright."),
    Shape(id: "byline.address-shape", reason: .byline, why: "A mail address in a short line."),
    Shape(id: "byline.signed-shape", reason: .byline, why: "A date with a clock's time, or with by and a name."),
    Shape(
      id: "caption.credit-shape", reason: .caption,
      why: "A short line that ends in brackets with a photographer and a paper, or names the photographer."),
    Shape(id: "byline.parts-shape", reason: .byline, why: "Names, a date and what else stands in a byline, with signs between them."),
    Shape(id: "navigation.page-foot-shape", reason: .navigation, why: "A document's name and the number of the page."),
    Shape(id: "comments.said-shape", reason: .comments, why: "A name, a date, and said."),
    Shape(id: "byline.authors-shape", reason: .byline, why: "Names with initials and the number of where they work."),
  ]

  /// The shapes that a block has, as rule numbers beyond the book's, with their weights.
  static func weights(_ reading: BlockReading, _ words: Words, _ bytes: [UInt8]) -> [(Int, Float)] {
    var out: [(Int, Float)] = []
    func add(_ place: Place, _ weight: Float) { out.append((CleaningRules.rules.count + place.rawValue, weight)) }
    let signs = reading.signs
    let count = reading.words
    let runsOn = signs.contains(.stop) || signs.contains(.dose) || reading.kind == .tableRow
    if !runsOn, reading.layout.columns >= 3 {
      let perPart = Float(count) / Float(reading.layout.columns)
      if perPart <= 5, reading.capitals * 5 >= reading.layout.columns * 3 { add(.menu, reading.layout.columns >= 4 ? 1 : 0.6) }
    }
    if !runsOn, count <= 16, isPath(bytes) { add(.breadcrumb, 1) }
    if isDate(reading), !runsOn, reading.kind != .listItem { add(.date, count - reading.numbers <= 3 ? 1 : 0.6) }
    if count <= 20, !signs.contains(.dose), !reading.isProse, isSigned(reading, words) { add(.signed, 1) }
    if isByName(words, bytes), !signs.contains(.stop) || count <= 6, !signs.contains(.dose) { add(.byName, 1) }
    if count <= 70, isEntry(reading, words, bytes) { add(.entry, 1) }
    if signs.contains(.arrow), count <= 14, !runsOn { add(.arrow, 0.6) }
    if signs.contains(.price), count <= 30, signs.contains(.exclaims) {
      add(.price, 1)
    } else if signs.contains(.price), count <= 16, !signs.contains(.stop) {
      add(.price, 0.5)
    }
    if signs.contains(.exclaims), reading.shouting * 2 > count, count >= 3 { add(.shouting, 1) }
    if bytes.count <= 3, count <= 1, bytes.first.map({ $0 >= 0x80 }) == true { add(.sign, 1) }
    if signs.contains(.telephone), count <= 24, !signs.contains(.dose) { add(.telephone, 0.6) }
    if bytes.starts(with: [0xC2, 0xA9]) { add(.copyright, 1) }
    if count <= 40, isCredited(bytes) { add(.credit, 1) }
    if signs.contains(.address), count <= 14 { add(.address, 0.7) }
    if count <= 22, !runsOn, isParted(reading, words, bytes) { add(.parts, 1) }
    if count <= 16, count >= 3, !runsOn, isPageFoot(words) { add(.foot, 1) }
    if reading.hasMonth, reading.hasYear || signs.contains(.clock), isSaid(words, bytes) { add(.said, 1) }
    if reading.numbers >= 2, reading.commas > 0, reading.capitals + reading.numbers + 1 >= count, areAuthors(bytes) { add(.authors, 1) }
    return out
  }

  /// Two or more of `>`, `›`, `»`, `▸`, `/` between blanks.
  private static func isPath(_ bytes: [UInt8]) -> Bool {
    var steps = 0
    for at in bytes.indices.dropFirst() where bytes[at - 1] == 0x20 {
      switch bytes[at] {
      case 0x3E, 0x2F: if at + 1 < bytes.count, bytes[at + 1] == 0x20 || bytes[at + 1] == 0x3E { steps += 1 }
      case 0xC2: if at + 1 < bytes.count, bytes[at + 1] == 0xBB { steps += 1 }
      case 0xE2: if bytes[at...].starts(with: [0xE2, 0x80, 0xBA]) || bytes[at...].starts(with: [0xE2, 0x96, 0xB8]) { steps += 1 }
      default: break
      }
    }
    return steps >= 2
  }

  private static func isDate(_ reading: BlockReading) -> Bool {
    guard reading.words <= 9, !reading.signs.contains(.colon) else { return false }
    let isWritten = reading.hasMonth && reading.hasYear && reading.numbers >= 1
    return isWritten || (reading.signs.contains(.date) && reading.words <= 8)
  }

  private static func isSigned(_ reading: BlockReading, _ words: Words) -> Bool {
    guard reading.signs.contains(.date) || (reading.hasMonth && reading.hasYear) else { return false }
    if reading.signs.contains(.clock) { return true }
    return words.hashes.indices.dropLast().contains { words.hashes[$0] == by && words.shapes[$0 + 1].contains(.capital) }
  }

  /// `By Ada Moss`, `By ADA MOSS, MD`.
  private static func isByName(_ words: Words, _ bytes: [UInt8]) -> Bool {
    guard words.count >= 2, words.count <= 14, words.hashes[0] == by, words.shapes[0].contains(.capital) || words.count <= 5 else {
      return false
    }
    return words.shapes[1].contains(.capital) && (words.count == 2 || words.shapes[2].contains(.capital) || words.hashes[2] == or)
  }

  private static let by = Words("by").hashes[0]
  private static let or = Words("and").hashes[0]

  /// `Ada Moss • 2 August 2023 • tagged hair`, `Ada Moss, vet — 17/01/2020 — 7 minutes`: a date among short parts.
  private static func isParted(_ reading: BlockReading, _ words: Words, _ bytes: [UInt8]) -> Bool {
    guard reading.signs.contains(.date) || (reading.hasMonth && reading.hasYear && reading.numbers >= 2) else { return false }
    return reading.layout.columns >= 3
      || (reading.layout.columns == 2 || dashes(bytes) >= 1) && words.hashes.contains { minutes.contains($0) }
  }

  private static let minutes = Set(
    ["minutes", "min", "mins", "minute", "updated", "reviewed", "read", "posted"].map { Words($0).hashes[0] })

  /// Dashes between blanks.
  private static func dashes(_ bytes: [UInt8]) -> Int {
    bytes.indices.dropFirst().count {
      bytes[$0 - 1] == 0x20
        && (bytes[$0] == 0x2D && $0 + 1 < bytes.count && bytes[$0 + 1] == 0x20 || bytes[$0...].starts(with: [0xE2, 0x80, 0x93])
          || bytes[$0...].starts(with: [0xE2, 0x80, 0x94]))
    }
  }

  /// `Institute of Pills Monograph 58 page 2`.
  private static func isPageFoot(_ words: Words) -> Bool {
    let last = words.count - 1
    guard words.shapes[last].contains(.digits), words.hashes[last - 1] == page else { return false }
    return !pointers.contains(words.hashes[last - 2])
  }

  private static let page = Words("page").hashes[0]
  private static let pointers = Set(["see", "on", "to", "of", "at"].map { Words($0).hashes[0] })

  /// `Dotty on March 9, 2023 said:`, `Ada says: March 3, 2019 at 4:10`.
  private static func isSaid(_ words: Words, _ bytes: [UInt8]) -> Bool {
    guard let verb = words.hashes.prefix(12).firstIndex(where: { $0 == said || $0 == says }), verb > 0, verb + 1 < words.count else {
      return false
    }
    var at = Int(words.starts[verb]) + 4
    while at < bytes.count, bytes[at] == 0x20 { at += 1 }
    return at < bytes.count && bytes[at] == 0x3A
  }

  /// `Lind A(1), Novak P(2), Osei K(1).`
  private static func areAuthors(_ bytes: [UInt8]) -> Bool {
    var places = 0
    for at in bytes.indices.dropFirst(2) where bytes[at] == 0x28 && at + 2 < bytes.count && Signs.isDigit(bytes[at + 1]) {
      guard (0x41...0x5A).contains(bytes[at - 1]), bytes[at - 2] == 0x20 || (0x41...0x5A).contains(bytes[at - 2]) else { return false }
      if places == 0, bytes[at + 1] != 0x31 || Signs.isDigit(bytes[at + 2]) { return false }
      places += 1
    }
    return places >= 2
  }

  private static let said = Words("said").hashes[0]
  private static let says = Words("says").hashes[0]

  /// `(Ada Moss/The Courier)` at the end, or `Photo: Ada Moss`.
  private static func isCredited(_ bytes: [UInt8]) -> Bool {
    if namesPhotographer(bytes) { return true }
    guard bytes.last == 0x29, let open = bytes.lastIndex(of: 0x28), bytes.count - open < 60, open > 20 else { return false }
    let inside = bytes[(open + 1)..<(bytes.count - 1)]
    let isNames =
      inside.allSatisfy { $0 == 0x20 || $0 == 0x2F || $0 == 0x2E || $0 >= 0x41 }
      && (inside.first.map { (0x41...0x5A).contains($0) } ?? false)
    guard isNames, let stroke = inside.firstIndex(of: 0x2F) else { return false }
    return inside[..<stroke].contains(0x20) && stroke + 1 < inside.endIndex && (0x41...0x5A).contains(inside[stroke + 1])
  }

  private static let credits = [
    "Photo: ", "Photo by ", "photo by ", "Photograph: ", "Photograph by ", "Picture: ", "Image: ", "Image credit: ", "Photos: ",
  ].map { Array($0.utf8) }

  /// A picture's credit within the last words, a name behind it.
  private static func namesPhotographer(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      for at in max(0, bytes.count - 44)..<bytes.count where bytes[at] | 0x20 == 0x70 || bytes[at] == 0x49 {
        guard at == 0 || bytes[at - 1] == 0x20 || bytes[at - 1] == 0x28, at + 1 < bytes.count else { continue }
        // All credits begin as "photo", "picture" or "image".
        guard bytes[at + 1] == 0x68 || bytes[at + 1] == 0x69 || bytes[at + 1] == 0x6D else { continue }
        for credit in credits where bytes[at...].starts(with: credit) {
          let name = at + credit.count
          return name < bytes.count && (0x41...0x5A).contains(bytes[name])
        }
      }
      return false
    }
  }

  private static let pmid = Words("pmid").hashes[0]
  private static let pmcid = Words("pmcid").hashes[0]

  private static func isEntry(_ reading: BlockReading, _ words: Words, _ bytes: [UInt8]) -> Bool {
    if reading.signs.contains(.volume), reading.hasYear || reading.signs.contains(.doi) { return true }
    let (pmid, pmcid) = (Self.pmid, Self.pmcid)
    if reading.words <= 40, let number = words.hashes.firstIndex(where: { $0 == pmid || $0 == pmcid }), number > 3,
      number + 1 < words.count,
      words.shapes[number + 1].contains(.digits), reading.hasYear || reading.startsWithNumber
    {
      return true
    }
    return reading.signs.contains(.doi) && reading.hasYear
  }
}
