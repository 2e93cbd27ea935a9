/// Cells of a table that were flattened without anything between them: `AspirinMore bleeding`.
///
/// A single such place may be a trade name (`GutGlow`), so a line counts only in a run of its like, or where brackets close on each.
enum GluedCells {
  /// Lines longer than this are prose.
  private static let longestRow = 260
  /// Rows in a run that prove each other.
  private static let shortestRun = 3

  /// For each line the places where its cells meet, empty where it is no row.
  static func seams(_ lines: [Line], _ bytes: [UInt8]) -> [[Int]] {
    var seams = [[Int]](repeating: [], count: lines.count)
    for (index, line) in lines.enumerated() where line.range.count <= longestRow { seams[index] = Self.seams(in: line.range, bytes) }
    var start = 0
    while start < lines.count {
      var end = start
      while end < lines.count, !seams[end].isEmpty, end == start || !lines[end].followsGap { end += 1 }
      if end - start >= shortestRun || end - start == 2 && isHeaderAndRow(seams[start], seams[start + 1], bytes) {
        start = end
      } else {
        for index in start..<max(end, start + 1) where !isCertainAlone(seams[index], bytes) { seams[index] = [] }
        start = max(end, start + 1)
      }
    }
    return seams
  }

  /// `SymptomShare` and `Nausea10%`: as many cells in both, and a figure begins one of the second but none of the first.
  private static func isHeaderAndRow(_ header: [Int], _ row: [Int], _ bytes: [UInt8]) -> Bool {
    func isFigure(_ at: Int) -> Bool { bytes[at] &- 0x30 < 10 }
    guard header.count == row.count, !header.contains(where: isFigure), !(header + row).contains(where: { isInAddress($0, bytes) }) else {
      return false
    }
    return header.count > 1 ? row.contains(where: isFigure) : isMeasure(row[0], bytes)
  }

  /// Whether the word that ends at a seam is part of an address.
  private static func isInAddress(_ seam: Int, _ bytes: [UInt8]) -> Bool {
    var at = seam - 1
    while at >= 0, bytes[at] > 0x20, seam - at < longestRow { if bytes[at] == 0x2F || bytes[at] == 0x40 { return true } else { at -= 1 } }
    return false
  }

  /// Whether a figure with its unit of measure or a percent sign begins here: no `Omega3`, no `Covid19`.
  private static func isMeasure(_ at: Int, _ bytes: [UInt8]) -> Bool {
    var at = at
    while at < bytes.count, bytes[at] &- 0x30 < 10 || bytes[at] == 0x2E || bytes[at] == 0x2C || bytes[at] == 0x2D { at += 1 }
    if at < bytes.count, bytes[at] == 0x20 { at += 1 }
    return units.contains { bytes[at...].starts(with: $0) }
  }

  private static let units = ["%", "mg", "mcg", "ml", "mL", "g ", "hour", "day", "week", "month", "year", "minute", "tablet", "capsule"].map
  { Array($0.utf8) }

  /// `Diarrhea (5%)Abdominal pain (4%)Headache (3%)`: two closing brackets that nothing follows but a capital.
  private static func isCertainAlone(_ seams: [Int], _ bytes: [UInt8]) -> Bool {
    seams.count >= 2 && seams.allSatisfy { bytes[$0 - 1] == 0x29 }
  }

  private static func seams(in range: ByteRange, _ bytes: [UInt8]) -> [Int] {
    guard range.count > 3, bytes[range.upper - 1] != 0x2E else { return [] }
    return bytes.withUnsafeBufferPointer { bytes in
      var out: [Int] = []
      for at in (range.lower + 2)..<(range.upper - 1) where bytes[at - 1] > 0x20 && isSeam(bytes, at, from: range.lower, to: range.upper) {
        out.append(at)
      }
      return out
    }
  }

  @inline(__always)
  private static func isSeam(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, from lower: Int, to upper: Int) -> Bool {
    let (before, next) = (bytes[at - 1], bytes[at])
    let isCapital = next &- 0x41 < 26
    let isDigit = next &- 0x30 < 10
    guard isCapital || isDigit else { return false }
    let follows = bytes[at + 1]
    if before == 0x29 { return isCapital }
    if isLower(before) {
      // Two small letters before, so that mRNA, pH and iPhone stay whole; three before a digit, for B12 and CYP2D6.
      guard isLower(bytes[at - 2]) else { return false }
      if isDigit { return at - lower >= 3 && (isLower(bytes[at - 3]) || isUnit(bytes, before: at)) }
      return isLower(follows) || (0x41...0x5A).contains(follows) || at + 1 == upper
    }
    if (0x30...0x39).contains(before) { return isCapital && isLower(follows) && at + 2 < upper && isLower(bytes[at + 2]) }
    // `600 IU2,500 IU`: a unit of capitals behind a number.
    return isDigit && before == 0x55 && bytes[at - 2] == 0x49
  }

  /// `5 mg20 mg`: a unit of two letters behind a number.
  private static func isUnit(_ bytes: UnsafeBufferPointer<UInt8>, before at: Int) -> Bool {
    let number = bytes[at - 3] == 0x20 && at > 3 ? bytes[at - 4] : bytes[at - 3]
    return bytes[at - 2] == 0x6D && (bytes[at - 1] == 0x67 || bytes[at - 1] == 0x6C) && number &- 0x30 < 10
  }

  private static func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
