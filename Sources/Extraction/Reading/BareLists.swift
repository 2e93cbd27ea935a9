import Lexicon
import Prose

/// Lists of a flattened page whose bullets are gone: short lines behind a colon, or behind a line that says how often.
///
/// Without them each line looks like a heading or a paragraph of its own, and a heading that names a drug would own what follows.
extension Page {
  /// Gives such lines the kind that they had. Pages with markup have their own.
  package mutating func restoreLists(_ sections: SectionReader) {
    var at = 0
    while at < passages.count {
      current = at
      if isLabelled(sections) { passages[at].kind = .paragraph }
      let opening = opening(sections)
      guard opening != .none else {
        at += 1
        continue
      }
      let first = at + 1
      var next = first
      while next < passages.count {
        current = next
        guard opening == .partner ? leadsPartner : isItem(sections) else { break }
        next += 1
      }
      if opening == .partner {
        if next - first >= 1 { for index in at..<next { passages[index].kind = .listItem } }
      } else if next - first >= (opening == .colon ? 2 : 1) {
        if opening == .frequency { passages[at].kind = .heading }
        for index in first..<next { passages[index].kind = .listItem }
      }
      at = max(next, at + 1)
    }
    current = 0
  }

  /// "Indications: glaucoma; ocular hypertension" looks like a heading and says it all.
  private func isLabelled(_ sections: SectionReader) -> Bool {
    let passage = passages[current]
    guard passage.kind == .heading || passage.kind == .title, passage.layout.element < 0, passage.layout.level == 0,
      let colon = passage.units.prefix(8).firstIndex(where: { $0.tag == .word && passage.bytes[$0.range.lower] == UInt8(ascii: ":") }),
      colon > 0, colon + 1 < passage.units.count
    else { return false }
    let body = passage.units[(colon + 1)...]
    let label = sections.reading(Units(passage.units)[..<colon], self)
    guard label.drugs.isEmpty || label.isBeside else { return false }
    if body.contains(where: { $0.tag == .amount }), body.contains(where: { $0.tag == .frequency }) { return true }
    guard label.others == 0 else { return false }
    if label.topic == nil, label.frequency != nil { return body.contains { $0.tag == .effect } }
    guard let topic = label.topic else { return false }
    // "Indications for: midodrine" heads what follows.
    return topic == .overdose
      || Self.stated.contains(topic) && body.contains { Self.named.contains($0.tag) && ($0.tag != .drug || topic == .interactions) }
  }

  private static let stated: Set<Section.Topic> = [.uses, .adverseEffects, .contraindications, .interactions, .precautions, .pregnancy]

  private enum Opening { case none, colon, frequency, partner }

  private func opening(_ sections: SectionReader) -> Opening {
    guard isBareLine, let last = passages[current].bytes.last else { return .none }
    if last == UInt8(ascii: ":") { return .colon }
    if leadsPartner { return .partner }
    // "Ask a doctor before use if you have", above what one may have.
    if let open = passages[current].tokens.last, Self.openings.contains(open.hash), open.kind == .word { return .colon }
    guard last != UInt8(ascii: "."), let first = passages[current].units.first,
      passages[current].tokens[first.tokens.lowerBound].uses.contains(.section)
    else { return .none }
    let reading = sections.reading(Units(passages[current].units)[...], self)
    let isAlone = reading.drugs.isEmpty && reading.effects == 0 && reading.others <= 1 && reading.topics.isEmpty
    return isAlone && (reading.frequency != nil || reading.percent != nil) ? .frequency : .none
  }

  /// A short line of its own, neither row nor item, of a page without markup.
  private var isBareLine: Bool {
    let passage = passages[current]
    return (passage.kind == .paragraph || passage.kind == .heading) && passage.layout.element < 0 && passage.layout.level == 0
      && passage.bytes.count <= 130
  }

  /// "Tremor; a sensation of restlessness; pins and needles; …": long, but no sentence.
  private var isParted: Bool {
    let passage = passages[current]
    guard passage.kind == .paragraph, passage.layout.element < 0, passage.bytes.count <= 300 else { return false }
    return passage.bytes.count { $0 == UInt8(ascii: ";") } >= 2
  }

  private func isItem(_ sections: SectionReader) -> Bool {
    guard isBareLine || isParted, let last = passages[current].bytes.last, let first = passages[current].bytes.first else { return false }
    if leadsPartner { return true }
    guard !Self.ends.contains(last) else { return false }
    if first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z") { return true }
    let units = passages[current].units
    guard units.contains(where: { Self.named.contains($0.tag) }) else { return false }
    let reading = sections.reading(Units(units)[...], self)
    return reading.topics.isEmpty && !(reading.qualifies && reading.effects == 0)
  }

  /// "Digoxin - the level doubles; halve the dose": another drug and what is said of it.
  private var leadsPartner: Bool {
    let units = passages[current].units
    guard units.count >= 3, Self.partners.contains(units[0].tag), units[1].tag == .word else { return false }
    let byte = passages[current].bytes[units[1].range.lower]
    guard byte == UInt8(ascii: "-") || byte == 0xE2 else { return false }
    return units[0].range.upper < units[1].range.lower && units[1].range.upper < units[2].range.lower
  }

  private static let openings = Set(["have", "are", "if", "had", "taking", "experience"].map(Tokens.hash))
  private static let ends = Array(".:?!".utf8)
  private static let named: Tags = [.effect, .drug, .drugClass, .substance, .population]
  private static let partners: Tags = [.drug, .drugClass, .substance]
}
