/// Reads the rows of a file one after another through a window that grows to the longest row.
///
/// A row begins with a head of a fixed length, which tells how many bytes follow it.
struct RowFile {
  private let file: OutputFile
  private let head: Int
  private let length: (ArraySlice<UInt8>) -> Int
  private var buffer: [UInt8] = []
  private var at = 0
  private var read = 0
  private static let chunk = 1 << 18

  /// `length`: of what follows a head.
  init(_ file: OutputFile, head: Int, length: @escaping (ArraySlice<UInt8>) -> Int) {
    (self.file, self.head, self.length) = (file, head, length)
  }

  /// The next row with its head, nil at the end; throws where the file ends within a row.
  mutating func next() throws -> ArraySlice<UInt8>? {
    guard try has(1) else { return nil }
    guard try has(head) else { throw torn }
    let count = head + length(buffer[at..<(at + head)])
    guard try has(count) else { throw torn }
    defer { at += count }
    return buffer[at..<(at + count)]
  }

  private var torn: DatasetError { .failed("\(file.path) ends within a row; run again") }

  /// Reads on until the window holds so many bytes; false where the file has no more.
  private mutating func has(_ count: Int) throws -> Bool {
    if buffer.count - at >= count { return true }
    let more = min(max(Self.chunk, count), file.count - read)
    guard more > 0 else { return false }
    buffer = Array(buffer[at...]) + (try file.read(at: read, count: more))
    at = 0
    read += more
    return buffer.count >= count
  }
}
