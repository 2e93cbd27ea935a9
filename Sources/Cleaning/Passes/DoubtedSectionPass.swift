import Foundation
import Prose

/// Keeps the short sections of a page of HTML that state something of medicine where nothing but the model of pages doubts them.
///
/// The model learned from news, where the article is one run of long paragraphs: a box of its own with a dose, a list of effects or an answer
/// in few words looks to it like a frame. What speaks for such lines on bare text (`Evidence`) is added to its odds, section by section.
struct DoubtedSectionPass {
  /// By reading: how likely the model takes it for the article.
  let beliefs: [Float]
  let favor: Cleaner.Favor

  func run(_ judgement: inout Judgement) {
    let readings = judgement.readings
    guard beliefs.count == readings.count, readings.indices.contains(where: { isDoubted($0, judgement) }) else { return }
    let evidence = Evidence.of(readings, rarest: Self.rarest)
    guard evidence.contains(where: { $0 > 0 }) else { return }
    var start = beginning(judgement)
    while start < readings.count {
      guard isDoubted(start, judgement) else { start += 1; continue }
      let section = self.section(from: start, judgement)
      if isOfArticle(section, evidence, judgement) { for index in section { judgement.restore(index) } }
      start = section.upperBound
    }
  }

  /// Markup keeps menus and footers apart: less has to speak for a page about medicine than on bare text.
  private static let rarest = 150

  /// What stands above the title, or else above all that is kept, announces other pages.
  private func beginning(_ judgement: Judgement) -> Int {
    let readings = judgement.readings
    let title = readings.firstIndex { $0.kind == .title && $0.layout.level > 0 }
    return title ?? readings.indices.first { judgement.isKept($0) } ?? readings.count
  }

  /// Headings one below the other, and what follows up to the next.
  private func section(from start: Int, _ judgement: Judgement) -> Range<Int> {
    var end = start
    while end < judgement.readings.count, isDoubted(end, judgement), isHead(end, judgement) { end += 1 }
    while end < judgement.readings.count, isDoubted(end, judgement), !isHead(end, judgement) { end += 1 }
    return start..<end
  }

  private func isHead(_ index: Int, _ judgement: Judgement) -> Bool {
    let reading = judgement.readings[index]
    guard reading.kind != .listItem, reading.kind != .tableRow, reading.kind != .definition else { return false }
    return reading.kind == .heading || reading.kind == .term || Evidence.isSection(reading)
      || reading.signs.contains(.question) && reading.words <= 12
  }

  private func isDoubted(_ index: Int, _ judgement: Judgement) -> Bool {
    guard let rule = judgement.removals[index]?.rule else { return false }
    let reading = judgement.readings[index]
    let isByModel =
      switch rule {
      case "page.model": true
      case "page.byline-words": reading.signs.contains(.dose)
      // Page builders call any box a card; one that announces a page has a link.
      case "page.teaser": reading.layout.linkBytes == 0
      case "page.comments": reading.layout.region.contains(.forum)
      default: false
      }
    return isByModel && reading.tally.sum == 0 && reading.kind != .caption && reading.signs.isDisjoint(with: [.price, .stars, .required])
      && !reading.layout.region.contains(.opinions) && reading.layout.linkBytes * 10 < reading.bytes * 3
  }

  /// Whether the odds of one of its lines, with what speaks for it, are better than even; a heading alone is no section.
  private func isOfArticle(_ section: Range<Int>, _ evidence: [Float], _ judgement: Judgement) -> Bool {
    guard !pointsElsewhere(section, judgement) else { return false }
    let heads = section.prefix { isHead($0, judgement) }
    let goesOn =
      section.upperBound < judgement.readings.count && judgement.isKept(section.upperBound) && !isHead(section.upperBound, judgement)
    guard heads.count < section.count || goesOn else { return false }
    // The heading of a text that stays.
    if heads.count == section.count, judgement.readings[section.upperBound].isProse,
      section.contains(where: { judgement.readings[$0].kind == .heading && Self.odds(beliefs[$0]) + 1 > least })
    {
      return true
    }
    let isNamed = heads.contains { Evidence.isSection(judgement.readings[$0]) || judgement.readings[$0].signs.contains(.question) }
    let follows = section.lowerBound > 0 && judgement.isKept(section.lowerBound - 1)
    if section.contains(where: { isAnswer($0, judgement) }) { return true }
    guard !heads.isEmpty || follows else { return false }
    let added: Float = (isNamed ? 1 : 0) + (follows ? 0.5 : 0)
    let hasProse = section[heads.endIndex...].contains { judgement.readings[$0].isProse }
    return section.contains { index in
      let reading = judgement.readings[index]
      guard evidence[index] > 0, isBrief(reading, isNamed: isNamed) else { return false }
      // A heading speaks for the short lines below it alone.
      if index < heads.endIndex, hasProse { return false }
      let dose: Float = reading.signs.contains(.dose) ? 1 : 0
      // What stands below no heading may be what anybody says: a customer, a passer-by.
      guard !heads.isEmpty || dose > 0 || reading.kind == .listItem || reading.kind == .tableRow else { return false }
      return Self.odds(beliefs[index]) + evidence[index] + added + dose > least
    }
  }

  /// Of long paragraphs the model knows enough.
  private func isBrief(_ reading: BlockReading, isNamed: Bool) -> Bool {
    reading.words <= (isNamed ? 40 : 20) || reading.signs.contains(.dose)
  }

  /// What somebody answered or replied on a page that is made of that, be it short.
  private func isAnswer(_ index: Int, _ judgement: Judgement) -> Bool {
    let reading = judgement.readings[index]
    return reading.layout.region.contains(.forum) && reading.words >= 8 && reading.signs.contains(.stop) && reading.kind != .heading
      && Self.odds(beliefs[index]) + 3 > least
  }

  private var least: Float {
    switch favor {
    case .precision: 1
    case .balanced: 0
    case .recall: -1
    }
  }

  /// Natural logarithm of the odds of a probability.
  private static func odds(_ belief: Float) -> Float {
    let belief = min(max(belief, 0.001), 0.999)
    return Float(log(Double(belief / (1 - belief))))
  }

  /// The lines below the linked headline of another page, or above the link to its rest.
  private func pointsElsewhere(_ section: Range<Int>, _ judgement: Judgement) -> Bool {
    [section.lowerBound - 1, section.upperBound].contains { index in
      guard judgement.readings.indices.contains(index), let rule = judgement.removals[index]?.rule else { return false }
      return rule == "page.links" || rule == "page.line-read-more"
        || rule == "page.teaser" && judgement.readings[index].layout.linkBytes > 0
    }
  }
}
