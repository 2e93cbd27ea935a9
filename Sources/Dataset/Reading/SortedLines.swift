import Glibc

/// Finds the lines of a key in a file of JSON Lines that is sorted by it, without reading the rest.
///
/// ```swift
/// let blocks = try SortedLines("dataset/blocks.jsonl", key: "document")
/// let page = try blocks.lines(of: "a/b.html")
/// ```
package final class SortedLines {
  private let path: String
  private let key: String
  private let descriptor: Int32
  private let size: Int
  /// Bytes read at once while looking for the place.
  private static let step = 1 << 14

  package init(_ path: String, key: String) throws {
    self.path = path
    self.key = key
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw System.failure("open", path) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw System.failure("read", path) }
    size = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// All lines whose key is the one asked for, in their order; none where there is no such.
  package func lines(of wanted: String) throws -> [JSONView] {
    var out: [JSONView] = []
    try forEach(of: wanted) { out.append($0) }
    return out
  }

  /// The same one at a time, for keys of very many lines.
  package func forEach(of wanted: String, _ body: (JSONView) throws -> Void) throws {
    var at = try firstPlace(of: wanted)
    while at < size {
      let line = try self.line(at: at)
      let view = JSONView(line)
      guard view[key]?.string == wanted else { return }
      try body(view)
      at += line.count + 1
    }
  }

  /// Where the first line begins whose key is not below the one asked for, by bisection over the bytes.
  private func firstPlace(of wanted: String) throws -> Int {
    var low = 0
    var high = size
    while low < high {
      let middle = (low + high) / 2
      let begin = try lineStart(from: middle)
      if begin < size, try keyOfLine(at: begin).precedes(wanted) { low = middle + 1 } else { high = middle }
    }
    return try lineStart(from: low)
  }

  /// Where the first line begins that begins at or after a place.
  private func lineStart(from place: Int) throws -> Int {
    if place == 0 { return 0 }
    var at = place - 1
    while at < size {
      let chunk = try read(at: at, count: Self.step)
      if let end = chunk.firstIndex(of: 0x0A) { return at + end + 1 }
      at += chunk.count
    }
    return size
  }

  private func keyOfLine(at place: Int) throws -> String {
    // A key longer than the step is no id that a file system or a server would take.
    JSONView(try read(at: place, count: Self.step))[key]?.string ?? ""
  }

  private func line(at place: Int) throws -> [UInt8] {
    var line: [UInt8] = []
    while place + line.count < size {
      let chunk = try read(at: place + line.count, count: Self.step)
      if let end = chunk.firstIndex(of: 0x0A) { return line + chunk[..<end] }
      line += chunk
    }
    return line
  }

  private func read(at place: Int, count: Int) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: min(count, size - place)) { target, filled in
      while filled < target.count {
        let got = pread(descriptor, target.baseAddress! + filled, target.count - filled, off_t(place + filled))
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { throw System.failure("read", path) }
        filled += got
      }
    }
  }
}
