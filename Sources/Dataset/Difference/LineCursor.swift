import Glibc

/// Steps through a file line by line; nothing is copied, so that equal lines of two files cost a comparison and no more.
///
/// ```swift
/// let (old, new) = (try LineCursor("old/facts.jsonl"), try LineCursor("new/facts.jsonl"))
/// while old.hasLine, old.isEqual(to: new) { try old.step(); try new.step() }
/// ```
final class LineCursor {
  let path: String
  /// Number of the current line, from 1.
  private(set) var number = 0
  private let descriptor: Int32
  private var buffer: UnsafeMutableRawPointer
  private var capacity = 1 << 20
  private var filled = 0
  /// The current line and the one before, as places in the buffer.
  private var current = 0..<0
  private var last = 0..<0
  private var next = 0
  private var isAtEnd = false
  private(set) var hasLine = false

  /// Opens a file and steps to its first line.
  init(_ path: String) throws {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw System.failure("open", path) }
    buffer = .allocate(byteCount: capacity, alignment: 16)
    try step()
  }

  deinit {
    close(descriptor)
    buffer.deallocate()
  }

  /// The current line without its line feed; valid until the next step.
  var line: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: buffer + current.lowerBound, count: current.count) }

  /// The line before; valid until the next step.
  var previous: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: buffer + last.lowerBound, count: last.count) }

  var bytes: [UInt8] { Array(line) }

  func isEqual(to other: LineCursor) -> Bool {
    current.count == other.current.count && other.hasLine
      && memcmp(buffer + current.lowerBound, other.buffer + other.current.lowerBound, current.count) == 0
  }

  func step() throws {
    last = current
    var searched = next
    while true {
      if searched < filled, let hit = memchr(buffer + searched, 0x0A, filled - searched) {
        let end = UnsafeRawPointer(hit) - UnsafeRawPointer(buffer)
        current = next..<end
        next = end + 1
        break
      }
      if isAtEnd {
        hasLine = next < filled
        current = next..<filled
        next = filled
        if hasLine { number += 1 }
        return
      }
      let pending = filled - next
      try fill()
      searched = next + pending
    }
    hasLine = true
    number += 1
  }

  /// Reads on; what stands before the last line is given up.
  private func fill() throws {
    let kept = last.lowerBound
    memmove(buffer, buffer + kept, filled - kept)
    filled -= kept
    next -= kept
    last = 0..<last.count
    if filled > capacity / 2 { grow() }
    var got = 0
    repeat { got = read(descriptor, buffer + filled, capacity - filled) } while got < 0 && errno == EINTR
    guard got >= 0 else { throw System.failure("read", path) }
    filled += got
    isAtEnd = got == 0
  }

  private func grow() {
    let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity * 2, alignment: 16)
    memcpy(larger, buffer, filled)
    buffer.deallocate()
    buffer = larger
    capacity *= 2
  }

  /// What to say of a line that posology did not write so.
  func complaint(_ what: String) -> DatasetError {
    .failed("\(path):\(number) \(what); make the dataset anew, or let posology validate say more")
  }
}
