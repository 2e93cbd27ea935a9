/// Tells raised marks of citation (`word.¹²`, `[3]`) from powers (`10⁹`, `m²`) and ends of ordinals (`1st`).
enum CitationMark {
  static func isMark(_ raised: [UInt8], isLink: Bool, after text: [UInt8]) -> Bool {
    guard raised.count <= 40, let last = text.last else { return false }
    let isBracketed = raised.first == 0x5B && raised.last == 0x5D
    if isBracketed { return raised.count <= 12 || isLink }
    let isNumber =
      raised.allSatisfy { $0.isHTMLDigit || [0x2C, 0x2D, 0x20, 0xE2, 0x80, 0x93, 0x28, 0x29].contains($0) }
      && raised.contains { $0.isHTMLDigit }
    guard isNumber else { return isLink && raised.count <= 3 }
    if isLink { return true }
    if last.isHTMLDigit { return false }
    // A small power behind a short unit: m2, cm3, kg/m2.
    let isPower = raised.count == 1 && (raised[0] == 0x32 || raised[0] == 0x33)
    return !(isPower && endsInUnit(text))
  }

  /// Units that are raised to a power; a single letter is another, or a variable.
  private static let lengths = ["cm", "mm", "dm", "km", "nm", "um", "ft", "in", "mi", "yd"].map { Array($0.utf8) }

  private static func endsInUnit(_ text: [UInt8]) -> Bool {
    var lower = text.count
    while lower > 0, text[lower - 1].isHTMLLetter { lower -= 1 }
    let word = text[lower...].map { $0 | 0x20 }
    return word.count == 1 || lengths.contains { word == $0 }
  }
}
