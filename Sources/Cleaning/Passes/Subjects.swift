import Prose

/// Which heading with a name, no section's, each block stands under: on a page about several medicines the same dose is said of each.
struct Subjects {
  /// By block: the number of the heading, 0 above the first. A heading that comes again has its first number.
  private let numbers: [Int]
  private let readings: [BlockReading]

  init(_ judgement: Judgement) {
    let readings = judgement.readings
    self.readings = readings
    var known: [UInt64: Int] = [:]
    var current = 0
    numbers = readings.indices.map { index in
      let reading = readings[index]
      if judgement.isKept(index), Self.isName(reading) {
        current = known[reading.digest] ?? known.count + 1
        known[reading.digest] = current
      }
      return current
    }
  }

  /// `Cephalexin`, `Insulin glargine (Lantus)`
  private static func isName(_ reading: BlockReading) -> Bool {
    guard reading.kind == .heading || reading.kind == .title, (1...4).contains(reading.words) else { return false }
    return !reading.signs.contains(.question) && !reading.signs.contains(.colon) && Evidence.heading(reading) == .none
  }

  /// Whether a text that another place says too tells a dose or an effect of something that is not that place's.
  func isAnother(_ index: Int, than first: Int) -> Bool {
    let reading = readings[index]
    return numbers[index] > numbers[first] && reading.words <= Self.longest && (reading.signs.contains(.dose) || reading.medical > 0)
  }

  private static let longest = 40
}
