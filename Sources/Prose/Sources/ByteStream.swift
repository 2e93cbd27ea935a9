import CZlib
import CZstd
import Glibc

/// The bytes of a file or of standard input in order, decompressed, a megabyte at a time.
///
/// `.gz` may hold several members one after the other (as WARC files do), `.zst` several frames.
final class ByteStream {
  /// `told`: the first bytes say which.
  enum Compression { case none, gzip, zstandard, told }

  enum Failure: Error, Equatable {
    /// `errno` of the call that failed.
    case system(Int32)
    /// The compressed data end before their stream does.
    case truncated
    /// The compressed data are not what they should be.
    case corrupt(String)
  }

  static let chunk = 1 << 20
  private let descriptor: Int32
  /// No larger than a small file.
  private var input: [UInt8]
  private var available = 0..<0
  private var isAtEnd = false
  private var inflater: (any Inflater)?
  private var isTold: Bool
  /// Bytes read of the file so far, as they stand there.
  private(set) var consumed = 0
  /// Bytes handed out so far.
  private(set) var offset = 0

  /// `-` is standard input. Throws where the file can't be opened.
  init(path: String, compression: Compression) throws(Failure) {
    descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(errno) }
    isTold = compression != .told
    var status = stat()
    let isSmall = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && Int(status.st_size) < Self.chunk
    input = [UInt8](repeating: 0, count: isSmall ? Int(status.st_size) + 1 : Self.chunk)
    switch compression {
    case .none, .told: inflater = nil
    case .gzip: inflater = GzipInflater()
    case .zstandard: inflater = ZstandardInflater()
    }
  }

  deinit { if descriptor > 0 { close(descriptor) } }

  /// Appends the next bytes to `out`; false at the end.
  func read(into out: inout [UInt8]) throws(Failure) -> Bool {
    if !isTold { try tell() }
    guard let inflater else {
      if available.isEmpty, try !fill() { return false }
      out.append(contentsOf: input[available])
      offset += available.count
      available = 0..<0
      return true
    }
    while true {
      if available.isEmpty, try !fill() {
        guard inflater.isBetweenMembers else { throw .truncated }
        return false
      }
      let before = out.count
      let used = try inflater.inflate(input[available], into: &out)
      available = available.lowerBound + used..<available.upperBound
      offset += out.count - before
      if out.count > before { return true }
    }
  }

  /// Everything that is left, up to a limit; nil where there is more.
  func readAll(after head: [UInt8] = [], limit: Int) throws(Failure) -> [UInt8]? {
    var out = head
    while try read(into: &out) { if out.count > limit { return nil } }
    return out
  }

  /// Looks at the first bytes for the marks of gzip and Zstandard.
  private func tell() throws(Failure) {
    isTold = true
    guard try fill() else { return }
    let head = input[available]
    if head.starts(with: [0x1F, 0x8B, 0x08]) { inflater = GzipInflater() }
    if head.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) { inflater = ZstandardInflater() }
  }

  /// Waits for standard input without being deaf to an interruption.
  private func wait() throws(Failure) {
    var input = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&input, 1, 100) == 0 { if Task.isCancelled { throw .system(EINTR) } }
  }

  private func fill() throws(Failure) -> Bool {
    guard !isAtEnd else { return false }
    if descriptor == 0 { try wait() }
    while true {
      let count = input.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .system(errno) }
      available = 0..<count
      consumed += count
      isAtEnd = count == 0
      return count > 0
    }
  }
}

/// One decompressor with its state.
protocol Inflater: AnyObject {
  /// Whether nothing has begun that has not ended.
  var isBetweenMembers: Bool { get }
  /// Appends what the bytes give; returns how many of them were used.
  func inflate(_ bytes: ArraySlice<UInt8>, into out: inout [UInt8]) throws(ByteStream.Failure) -> Int
}

final class GzipInflater: Inflater {
  private var stream = z_stream()
  private(set) var isBetweenMembers = true
  private var hasMember = false
  private var buffer = [UInt8](repeating: 0, count: 1 << 18)

  /// 15 + 32: gzip or zlib, told by the header; -15: deflate without one.
  init(hasHeader: Bool = true) { inflateInit2_(&stream, hasHeader ? 15 + 32 : -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) }
  deinit { inflateEnd(&stream) }

  func inflate(_ bytes: ArraySlice<UInt8>, into out: inout [UInt8]) throws(ByteStream.Failure) -> Int {
    // Zeros that pad the end of a file are no member.
    if isBetweenMembers, hasMember, let first = bytes.first, first == 0 { return bytes.count }
    var status = Z_OK
    var used = 0
    var made = 0
    bytes.withUnsafeBufferPointer { source in
      buffer.withUnsafeMutableBufferPointer { target in
        stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        status = CZlib.inflate(&stream, Z_NO_FLUSH)
        used = source.count - Int(stream.avail_in)
        made = target.count - Int(stream.avail_out)
      }
    }
    out.append(contentsOf: buffer[..<made])
    switch status {
    case Z_STREAM_END:
      inflateReset(&stream)
      isBetweenMembers = true
      hasMember = true
    case Z_OK, Z_BUF_ERROR: isBetweenMembers = false
    default: throw .corrupt(stream.msg.map { String(cString: $0) } ?? "error \(status)")
    }
    return used
  }
}

final class ZstandardInflater: Inflater {
  private let stream = ZSTD_createDStream()
  private(set) var isBetweenMembers = true
  private var buffer = [UInt8](repeating: 0, count: 1 << 18)

  init() { ZSTD_initDStream(stream) }
  deinit { ZSTD_freeDStream(stream) }

  func inflate(_ bytes: ArraySlice<UInt8>, into out: inout [UInt8]) throws(ByteStream.Failure) -> Int {
    var answer = 0
    var used = 0
    var made = 0
    bytes.withUnsafeBytes { source in
      buffer.withUnsafeMutableBytes { target in
        var input = ZSTD_inBuffer(src: source.baseAddress, size: source.count, pos: 0)
        var output = ZSTD_outBuffer(dst: target.baseAddress, size: target.count, pos: 0)
        answer = ZSTD_decompressStream(stream, &output, &input)
        used = input.pos
        made = output.pos
      }
    }
    guard ZSTD_isError(answer) == 0 else { throw .corrupt(String(cString: ZSTD_getErrorName(answer))) }
    out.append(contentsOf: buffer[..<made])
    isBetweenMembers = answer == 0
    return used
  }
}
