import Glibc

/// The lines of a buffer as ranges without their line feeds.
struct LineRanges: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func next() -> Range<Int>? {
    guard at < bytes.count, let start = bytes.baseAddress else { return nil }
    let from = at
    let feed = memchr(start + from, 0x0A, bytes.count - from)
    let end = feed.map { UnsafeRawPointer($0) - UnsafeRawPointer(start) } ?? bytes.count
    at = end + 1
    return from..<end
  }
}
