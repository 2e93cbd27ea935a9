import Extraction
import Lexicon
import Prose

/// One text read aloud: what the scanner recognised, how the rules see the sentence, what fired, what was vetoed and why.
public struct Trial {
  private let readings: [Extractor.Reading]

  public init(_ text: String, _ knowledge: Knowledge) {
    var readings: [Extractor.Reading] = []
    let extractor = Extractor(lexicon: knowledge.lexicon, book: knowledge.book)
    extractor.observer = { readings.append($0) }
    _ = extractor.extract(Document(flat: text))
    self.readings = readings
  }

  public var text: String {
    readings.map(Self.text).joined(separator: "\n")
  }

  private static func text(_ reading: Extractor.Reading) -> String {
    let sentence = reading.sentence
    var out = "sentence  \(String(decoding: sentence.mask, as: UTF8.self))\n"
    if sentence.section.topic != .none { out += "section   \(sentence.section.topic.rawValue)\n" }
    for (index, unit) in sentence.units.enumerated() where unit.tag != .word {
      let concept = reading.page.concept(of: unit)
      let said = sentence.context[index].names.joined(separator: ", ")
      let words = String(decoding: reading.page.passages[reading.page.current].bytes[unit.range.lower..<unit.range.upper], as: UTF8.self)
      out += "  \(unit.tag)  \(words)" + (concept.map { "  = \($0.name)" + ($0.id.map { " (\($0))" } ?? "") } ?? "")
      out += (unit.quantity.map { "  \($0.shown)" } ?? "") + (said.isEmpty ? "" : "  [\(said)]") + "\n"
    }
    for draft in reading.drafts { out += "fired     \(draft.rule)\n" }
    for veto in reading.vetoes { out += "vetoed    \(veto.rule): \(veto.why)\n" }
    for mention in reading.mentions {
      let values = mention.ordered.map { "\($0.field.rawValue)=\($0.value.canonical)" }.joined(separator: " ")
      out += "fact      \(mention.kind.rawValue) \(mention.drug.name) \(values) \(mention.polarity.rawValue) \(mention.certainty.rawValue) "
      out += "\(mention.confidence.rawValue)  by \(mention.rule)\n"
    }
    return out
  }
}

extension Quantity {
  /// The kind and the value, as people read it.
  fileprivate var shown: String {
    switch self {
    case .amount(let amount): Value.amount(amount).canonical
    case .qualitative(let word): word
    case .percent(let low, let high): "\(low.canonical)..\(high.canonical)%"
    case .frequency(let text): text
    case .timing(let text), .span(let text), .population(let text): "\"\(text)\""
    case .number(let number): number.canonical
    case .year(let year): "year \(year)"
    }
  }
}
