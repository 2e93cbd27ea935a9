import Glibc

/// The lines of a file or of standard input, without their ends; `.gz` and `.zst` are decompressed.
public struct LineStream {
  private var buffer: RecordBuffer
  private let path: String

  /// `-` is standard input. Throws where the file can't be opened.
  public init(_ path: String) throws(InputError) {
    self.path = path
    do throws(ByteStream.Failure) {
      buffer = RecordBuffer(try ByteStream(path: path, compression: FileFormat.compression(ofName: path) ?? .none))
    } catch { throw Self.error(path, error) }
  }

  /// The next line, nil at the end.
  public mutating func next() throws(InputError) -> [UInt8]? {
    do throws(ByteStream.Failure) {
      let length = try buffer.line(limit: .max)
      let end = length ?? buffer.count
      guard length != nil || end > 0 else { return nil }
      var line = buffer[0..<end]
      if line.last == 0x0D { line = line.dropLast() }
      buffer.consume(min(end + 1, buffer.count))
      return Array(line)
    } catch { throw Self.error(path, error) }
  }

  private static func error(_ path: String, _ failure: ByteStream.Failure) -> InputError {
    switch failure {
    case .system(let code): InputError("\(path): \(String(cString: strerror(code))); check the path")
    case .truncated: InputError("\(path): the compressed data end too early")
    case .corrupt(let why): InputError("\(path): the compressed data are broken (\(why))")
    }
  }
}
