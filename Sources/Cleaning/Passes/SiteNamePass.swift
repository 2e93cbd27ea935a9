import Prose

/// Removes what stands above the title, and the site's name where it stands as a line of its own.
struct SiteNamePass {
  /// With more than this above it, the title is none.
  private static let mostAbove = 4

  func run(_ judgement: inout Judgement, title: Int) {
    let above = (0..<title).filter { judgement.isKept($0) }
    for index in above where above.count <= Self.mostAbove {
      let reading = judgement.readings[index]
      if reading.words <= 20, !reading.isProse, !reading.signs.contains(.dose), !reading.signs.contains(.colon),
        !Evidence.isSection(reading), !reading.signs.contains(.stop) || reading.medical == 0 && judgement.beliefs[index].article < 0.9,
        !Evidence.isField(reading) || reading.medical == 0 && !Evidence.isKnownField(reading)
      {
        judgement.remove(index, .navigation, "navigation.above-title")
      }
    }
    let body = judgement.readings.indices.first { $0 > title && judgement.readings[$0].isProse } ?? title
    let boilerplate = judgement.readings.indices.filter { !judgement.isKept($0) && $0 != title }
    for index in (title + 1)..<max(title + 1, body) where judgement.isKept(index) {
      let reading = judgement.readings[index]
      guard reading.isShort, reading.words >= 1, reading.words <= 6, reading.capitals * 2 >= reading.words else { continue }
      let isName = boilerplate.contains {
        judgement.readings[$0].words > reading.words && judgement.readings[$0].sketch.starts(with: reading.sketch)
      }
      if isName { judgement.remove(index, .navigation, "navigation.site-name") }
    }
  }
}
