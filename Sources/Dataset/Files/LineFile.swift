import Glibc

/// Reads a file line by line through a buffer that grows to the longest line.
///
/// ```swift
/// let file = try LineFile("dataset/facts.jsonl")
/// while let line = try file.next() { … }
/// ```
public final class LineFile {
  public let path: String
  /// Number of the line that `next` gave last, from 1.
  public private(set) var number = 0
  /// Whether the last line had no line feed.
  public private(set) var isTorn = false
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var from = 0
  private var isAtEnd = false
  private static let chunk = 1 << 18

  public init(_ path: String) throws {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw System.failure("open", path) }
  }

  deinit { close(descriptor) }

  /// The next line without its line feed, nil at the end.
  public func next() throws -> [UInt8]? {
    var searched = from
    while true {
      if let end = find(from: searched) {
        let line = Array(buffer[from..<end])
        from = end + 1
        number += 1
        return line
      }
      if isAtEnd {
        guard from < buffer.count else { return nil }
        let line = Array(buffer[from...])
        from = buffer.count
        number += 1
        isTorn = true
        return line
      }
      let pending = buffer.count - from
      try fill()
      searched = from + pending
    }
  }

  private func find(from start: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard start < bytes.count, let base = bytes.baseAddress, let hit = memchr(base + start, 0x0A, bytes.count - start) else { return nil }
      return UnsafeRawPointer(hit) - base
    }
  }

  private func fill() throws {
    try Task.checkCancellation()
    let more = try [UInt8](unsafeUninitializedCapacity: max(Self.chunk, buffer.count - from)) { target, filled in
      var got = 0
      repeat { got = Glibc.read(descriptor, target.baseAddress!, target.count) } while got < 0 && errno == EINTR
      guard got >= 0 else { throw System.failure("read", path) }
      filled = got
    }
    buffer.removeSubrange(0..<from)
    from = 0
    buffer += more
    isAtEnd = more.isEmpty
  }
}
