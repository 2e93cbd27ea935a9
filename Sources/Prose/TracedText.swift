/// Decoded and repaired UTF-8 text, every byte of which knows the content bytes that it came from.
///
/// The text is an ordered list of pieces. A piece is copied byte for byte from the content, or stands for a range of it
/// (`&amp;` for `&`, mojibake undone, a line break turned into a blank). What lies between two pieces' sources was left out.
///
/// ```swift
/// var text = TracedText()
/// text.append(copy: Array("Fish ".utf8)[...], from: 0)
/// text.append("&", for: ByteRange(5, 10))                 // the content has &amp;
/// text.source(of: ByteRange(5, 6))                        // 5..<10
/// ```
public struct TracedText: Sendable, Equatable {
  package struct Piece: Sendable, Equatable {
    /// Where the piece begins in the text.
    package var text: UInt32
    package var sourceLower: UInt32
    package var sourceUpper: UInt32
    /// Copied byte for byte: offsets inside map one to one.
    package var isCopy: Bool
  }

  public private(set) var bytes: [UInt8] = []
  package private(set) var pieces: [Piece] = []

  public init() {}

  @inlinable public var isEmpty: Bool { bytes.isEmpty }
  @inlinable public var count: Int { bytes.count }
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  public func string(_ range: ByteRange) -> String { String(decoding: bytes[range.lower..<range.upper], as: UTF8.self) }

  package mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Appends bytes that stand in the content from `source` on, unchanged.
  package mutating func append<C: Collection>(copy new: C, from source: Int) where C.Element == UInt8 {
    guard !new.isEmpty else { return }
    let upper = UInt32(source + new.count)
    if let last = pieces.last, last.isCopy, Int(last.sourceUpper) == source {
      pieces[pieces.count - 1].sourceUpper = upper
    } else {
      pieces.append(Piece(text: UInt32(bytes.count), sourceLower: UInt32(source), sourceUpper: upper, isCopy: true))
    }
    bytes.append(contentsOf: new)
  }

  /// Appends text that stands for a range of the content; an empty range where the text is ours (a separator of cells).
  package mutating func append<C: Collection>(_ new: C, for source: ByteRange) where C.Element == UInt8 {
    guard !new.isEmpty else { return }
    pieces.append(
      Piece(text: UInt32(bytes.count), sourceLower: UInt32(source.lower), sourceUpper: UInt32(source.upper), isCopy: false))
    bytes.append(contentsOf: new)
  }

  package mutating func append(_ new: String, for source: ByteRange) { append(Array(new.utf8), for: source) }

  /// Appends a part of another text with its provenance.
  package mutating func append(_ other: TracedText, _ range: ByteRange) {
    var at = range.lower
    var index = other.piece(at: at)
    while at < range.upper {
      let piece = other.pieces[index]
      let end = min(range.upper, other.textUpper(index))
      let slice = other.bytes[at..<end]
      if piece.isCopy {
        append(copy: slice, from: Int(piece.sourceLower) + at - Int(piece.text))
      } else {
        append(slice, for: ByteRange(Int(piece.sourceLower), Int(piece.sourceUpper)))
      }
      at = end
      index += 1
    }
  }

  /// The content bytes that a range of the text came from; from the first to the last of them where some were left out.
  public func source(of range: ByteRange) -> ByteRange {
    guard !pieces.isEmpty else { return ByteRange(0, 0) }
    let first = pieces[piece(at: min(range.lower, bytes.count - 1))]
    let lower = first.isCopy ? Int(first.sourceLower) + range.lower - Int(first.text) : Int(first.sourceLower)
    guard !range.isEmpty else { return ByteRange(lower, lower) }
    let last = pieces[piece(at: range.upper - 1)]
    let upper = last.isCopy ? Int(last.sourceLower) + range.upper - Int(last.text) : Int(last.sourceUpper)
    return ByteRange(min(lower, upper), max(lower, upper))
  }

  /// The whole range of the content that the text came from.
  public var source: ByteRange { source(of: ByteRange(0, bytes.count)) }

  package func slice(_ range: ByteRange) -> TracedText {
    var out = TracedText()
    out.reserve(range.count)
    out.append(self, range)
    return out
  }

  /// The text without some ranges of it (sorted, not overlapping).
  package func without(_ cuts: [ByteRange]) -> TracedText {
    guard !cuts.isEmpty else { return self }
    var out = TracedText()
    out.reserve(bytes.count)
    var at = 0
    for cut in cuts {
      if cut.lower > at { out.append(self, ByteRange(at, cut.lower)) }
      at = max(at, cut.upper)
    }
    if at < bytes.count { out.append(self, ByteRange(at, bytes.count)) }
    return out
  }

  private func textUpper(_ index: Int) -> Int { index + 1 < pieces.count ? Int(pieces[index + 1].text) : bytes.count }

  /// The index of the piece that holds a text offset, by bisection.
  private func piece(at offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(pieces[middle].text) <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
