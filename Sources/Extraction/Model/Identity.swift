import Lexicon
import Prose

extension Mention {
  /// Hash of the question, 16 hexadecimal digits.
  public var slot: String { Digest.short(question, digits: 16) }

  /// The slot and 8 more digits that hash question and answer: facts sorted by id stand by slot, too.
  public var fact: String {
    let question = question
    return Digest.short(question, digits: 16) + Digest.short(question + [0x1F] + answer, digits: 8)
  }

  /// The question in canonical form: kind, drug and the fields that ask.
  var question: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(128)
    bytes += kind.rawValue.utf8
    bytes.append(0x1E)
    bytes += drug.key.utf8
    for field in kind.shape.question {
      bytes.append(0x1E)
      if let value = values[field] { bytes += value.canonical.utf8 }
    }
    return bytes
  }

  var answer: [UInt8] {
    var bytes: [UInt8] = []
    let shape = kind.shape
    for field in shape.answer {
      if let value = values[field] { bytes += value.canonical.utf8 }
      bytes.append(0x1E)
    }
    if shape.answersWithPolarity { bytes += polarity.rawValue.utf8 } else { _ = bytes.popLast() }
    return bytes
  }
}

extension Value {
  /// One text for equal values.
  public var canonical: String {
    switch self {
    case .concept(let concept): concept.key
    case .text(let text): text
    case .amount(let amount): "\(amount.low.canonical)..\(amount.high.canonical) \(amount.unit)\(amount.per.map { " per \($0)" } ?? "")"
    case .percent(let low, let high): "\(low.canonical)..\(high.canonical)%"
    case .number(let number): "\(number)"
    case .flag(let flag): "\(flag)"
    }
  }
}

extension Double {
  /// The shortest decimal form: 3, 1.75, 0.0005.
  public var canonical: String {
    if self == rounded(), abs(self) < 1e15 { return "\(Int64(self))" }
    return "\(self)"
  }
}
