import Prose

/// What speaks for the article beyond what the line model was shown: doses, effects, items and rows on a page about medicine.
///
/// The model learned from news; it takes a list of effects above the first paragraph for a menu, and the history of a drug for a footer.
enum Evidence {
  /// A page is about medicine where one word in so many is a `MedicalWords` word.
  private static let rarest = 50

  /// A natural logarithm of odds for each block, 0 where a rule speaks against it.
  static func of(_ readings: [BlockReading]) -> [Float] {
    let (words, medical) = readings.reduce(into: (0, 0)) {
      $0.0 += $1.words; $0.1 += $1.medical
    }
    guard medical * rarest >= words else { return readings.map { _ in 0 } }
    return readings.map(odds)
  }

  private static func odds(_ reading: BlockReading) -> Float {
    guard reading.tally.sum == 0 else { return 0 }
    var odds: Float = 0
    if reading.signs.contains(.dose) && !reading.signs.contains(.price) { odds += 1 }
    if reading.medical > 0, reading.medical * 25 >= reading.words { odds += reading.medical > 1 ? 2 : 1.2 }
    if reading.kind == .listItem || reading.kind == .tableRow { odds += 0.8 }
    return min(odds, 3)
  }
}
