/// Decodes a raw range of HTML step by step, and says of each step which source bytes it stands for.
///
/// References become what they mean, CR and CRLF a line feed, invalid UTF-8 and NUL U+FFFD (NUL in ordinary text is dropped, as
/// browsers do); all else is passed as it is, in runs as long as can be.
///
/// ```swift
/// let source = Array("Fish &amp; chips".utf8)
/// Array(HTMLTextRuns(source, ByteRange(0, 16), .data))   // verbatim(0..<5), replaced(5..<10, "&"), verbatim(10..<16)
/// ```
package struct HTMLTextRuns: Sequence, IteratorProtocol {
  package enum Run: Equatable {
    case verbatim(ByteRange)
    case replaced(ByteRange, HTMLScalars)

    /// The bytes that the run stands for. A text's runs tile it.
    package var source: ByteRange {
      switch self {
      case .verbatim(let range), .replaced(let range, _): range
      }
    }
  }

  private let bytes: [UInt8]
  private var position: Int
  private let end: Int
  private let kind: HTMLTextKind
  private let isUTF8: Bool
  private var pending: Run?

  /// - Parameter isUTF8: whether to check the bytes as UTF-8; else those beyond ASCII are passed, to be decoded by the caller.
  package init(_ bytes: [UInt8], _ range: ByteRange, _ kind: HTMLTextKind, isUTF8: Bool = true) {
    self.bytes = bytes
    self.position = range.lower
    self.end = range.upper
    self.kind = kind
    self.isUTF8 = isUTF8
  }

  package mutating func next() -> Run? {
    if let run = pending {
      pending = nil
      return run
    }
    guard position < end else { return nil }
    let start = position
    let (stop, replaced) = verbatimEnd(from: start)
    position = replaced?.range.upper ?? stop
    let replacement = replaced.map { Run.replaced($0.range, $0.scalars) }
    guard stop > start else { return replacement }
    pending = replacement
    return .verbatim(ByteRange(start, stop))
  }

  /// Where the bytes cease to stand for themselves, and what stands there.
  private func verbatimEnd(from start: Int) -> (Int, replaced: (range: ByteRange, scalars: HTMLScalars)?) {
    let source = bytes.span
    var at = source.firstIndexToDecode(from: start, to: end)
    while at < end {
      let (scalars, length) = step(at: at)
      if let scalars { return (at, (ByteRange(at, at + length), scalars)) }
      at = source.firstIndexToDecode(from: at + length, to: end)
    }
    return (end, nil)
  }

  /// What the bytes at `offset` stand for, nil for themselves, and how many they are.
  private func step(at offset: Int) -> (HTMLScalars?, length: Int) {
    switch bytes[offset] {
    case 0x26:
      guard kind.hasReferences,
        let reference = CharacterReferences.decode(bytes, at: offset, to: end, inAttribute: kind == .attribute)
      else { return (nil, 1) }
      return (reference.scalars, reference.length)
    case 0x0D: return (.lineFeed, offset + 1 < end && bytes[offset + 1] == 0x0A ? 2 : 1)
    case 0: return (kind == .data ? HTMLScalars.none : .replacement, 1)
    default:
      guard isUTF8 else { return (nil, 1) }
      let sequence = UTF8Sequence(bytes, at: offset, to: end)
      return (sequence.isValid ? nil : .replacement, sequence.length)
    }
  }
}

/// The bytes of one scalar beyond ASCII; where invalid, as many as the standards replace by one U+FFFD.
private struct UTF8Sequence {
  var isValid: Bool
  var length: Int

  init(_ bytes: [UInt8], at offset: Int, to end: Int) {
    let lead = bytes[offset]
    let count = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1
    // Overlong forms, surrogates and what lies beyond U+10FFFF show in the second byte.
    let second: ClosedRange<UInt8> =
      switch lead {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    var length = 1
    while length < count, offset + length < end, (length == 1 ? second : 0x80...0xBF) ~= bytes[offset + length] { length += 1 }
    self.isValid = count > 1 && length == count
    self.length = length
  }
}

extension HTMLTokenizer {
  /// A raw range (an attribute's value, a text, a comment's data) as it is to be read, in UTF-8.
  package func decoded(_ range: ByteRange, _ kind: HTMLTextKind) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    for run in HTMLTextRuns(bytes, range, kind) {
      switch run {
      case .verbatim(let range): text.append(contentsOf: bytes[range.lower..<range.upper])
      case .replaced(_, let scalars): scalars.append(to: &text)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The last tag's attribute as it is to be read, or nil where it has none of that name (in small letters).
  package func decodedValue(of name: StaticString) -> String? { value(of: name).map { decoded($0, .attribute) } }
}

extension TracedText {
  /// Appends a raw range of HTML, decoded, with its provenance.
  package mutating func append(html range: ByteRange, of bytes: [UInt8], _ kind: HTMLTextKind) {
    for run in HTMLTextRuns(bytes, range, kind) {
      switch run {
      case .verbatim(let range): append(copy: bytes[range.lower..<range.upper], from: range.lower)
      case .replaced(let range, let scalars): append(scalars.string, for: range)
      }
    }
  }
}
