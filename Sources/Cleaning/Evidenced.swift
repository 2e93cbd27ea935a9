import Prose

/// What spoke for and against a block, for people.
public struct VerdictEvidence: Sendable, Equatable {
  /// How likely the model of lines or of pages takes the block for the article, 0 to 1; nil where none was asked.
  public var article: Double?
  /// Rules that match the block, with the words that they found, the heaviest first; shapes have no words.
  public var rules: [(rule: String, words: String?, weight: Double)] = []

  public static func == (a: VerdictEvidence, b: VerdictEvidence) -> Bool {
    a.article == b.article && a.rules.elementsEqual(b.rules) { $0.rule == $1.rule && $0.words == $1.words && $0.weight == $1.weight }
  }
}

extension Cleaner {
  /// What the verdicts of a cleaned document rest on, by block.
  ///
  /// ```swift
  /// cleaner.evidence(of: document)[12]?.rules      // [("promotion.newsletter", "subscribe to", 1)]
  /// ```
  public func evidence(of document: Document) -> [Int: VerdictEvidence] {
    let readings = self.readings(document)
    var out: [Int: VerdictEvidence] = [:]
    for reading in readings {
      let bytes = document.blocks[reading.index].text.bytes
      out[reading.index] = VerdictEvidence(article: nil, rules: book.account(reading, bytes))
    }
    if document.format == .html {
      let model = PageModel(document)
      for (index, chance) in zip(model.indices, model.probabilities()) { out[index]?.article = Double(chance) }
    } else if !readings.isEmpty {
      let beliefs = LineModel.shared.beliefs(Features.of(readings, Context(readings)), evidence: Evidence.of(readings))
      for (reading, belief) in zip(readings, beliefs) { out[reading.index]?.article = Double(belief.article) }
    }
    return out
  }
}

extension CompiledBook {
  /// The rules and shapes that a text has, each once, the heaviest first.
  func account(_ reading: BlockReading, _ bytes: [UInt8]) -> [(rule: String, words: String?, weight: Double)] {
    var words = Words()
    words.read(bytes)
    var seen: Set<Int> = []
    var out: [(rule: String, words: String?, weight: Double)] = []
    for hit in matches(words, reading.signs, bytes) where seen.insert(hit.rule).inserted {
      let end = hit.words.upperBound < words.count ? Int(words.starts[hit.words.upperBound]) : bytes.count
      let phrase = String(decoding: bytes[Int(words.starts[hit.words.lowerBound])..<end], as: UTF8.self)
      out.append((id(hit.rule), phrase.trimmed, Double(rules[hit.rule].weight)))
    }
    for (shape, weight) in Shapes.weights(reading, words, bytes) { out.append((id(shape), nil, Double(weight))) }
    return out.sorted { ($1.weight, $0.rule) < ($0.weight, $1.rule) }
  }
}

extension String {
  /// Without blanks and signs at its end.
  fileprivate var trimmed: String { String(reversed().drop { !$0.isLetter && !$0.isNumber }.reversed()) }
}
