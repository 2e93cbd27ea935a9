import Glibc

/// A window over a stream that is read in records: what is consumed is given back.
struct RecordBuffer {
  private let stream: ByteStream
  private(set) var bytes: [UInt8] = []
  private(set) var start = 0
  /// Offset in the stream of `bytes[start]`.
  private(set) var offset = 0
  private(set) var isAtEnd = false

  /// `head`: what was read of the stream before.
  init(_ stream: ByteStream, _ head: [UInt8] = []) {
    self.stream = stream
    bytes = head
  }

  var count: Int { bytes.count - start }
  subscript(_ range: Range<Int>) -> ArraySlice<UInt8> { bytes[start + range.lowerBound..<start + range.upperBound] }

  /// Reads on; false at the end.
  mutating func more() throws(ByteStream.Failure) -> Bool {
    if start > 0, start * 2 > bytes.count {
      bytes.removeFirst(start)
      start = 0
    }
    if try stream.read(into: &bytes) { return true }
    isAtEnd = true
    return false
  }

  /// Reads until `count` bytes are there; false where the stream ends before.
  mutating func require(_ count: Int) throws(ByteStream.Failure) -> Bool {
    while self.count < count { if try !more() { return false } }
    return true
  }

  mutating func consume(_ count: Int) {
    start += count
    offset += count
  }

  /// The number of bytes before the next line feed, reading on from `from` as needed; nil where there is none in the rest, or within `limit`.
  mutating func line(limit: Int) throws(ByteStream.Failure) -> Int? {
    var searched = 0
    while true {
      if let found = lineFeed(from: start + searched) { return found - start }
      searched = count
      if searched > limit { return nil }
      if try !more() { return nil }
    }
  }

  /// The number of bytes before the next line feed among those that were read.
  func lineFeed() -> Int? { lineFeed(from: start).map { $0 - start } }

  private func lineFeed(from place: Int) -> Int? {
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, let hit = memchr(base + place, 0x0A, bytes.count - place) else { return nil }
      return UnsafeRawPointer(hit) - base
    }
  }
}
