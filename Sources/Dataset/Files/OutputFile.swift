import Glibc

/// A file that is written from front to back through a buffer of a megabyte, and may be read again by place.
final class OutputFile {
  let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var written = 0
  private static let limit = 1 << 20

  init(_ path: String) throws {
    self.path = path
    descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw System.failure("create", path) }
  }

  deinit { close(descriptor) }

  /// Bytes so far.
  var count: Int { written + buffer.count }

  func append<C: Collection>(_ bytes: C) throws where C.Element == UInt8 {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.limit { try flush() }
  }

  func flush() throws {
    try write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes past the buffer, which is empty. An interrupted command stops here, so that it removes what it has begun.
  func write(_ bytes: [UInt8]) throws {
    try Task.checkCancellation()
    try bytes.withUnsafeBytes { bytes in
      var from = 0
      while from < bytes.count {
        let count = Glibc.write(descriptor, bytes.baseAddress! + from, bytes.count - from)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { throw System.failure("write to", path) }
        from += count
      }
    }
    written += bytes.count
  }

  /// A part of what was flushed.
  func read(at offset: Int, count: Int) throws -> [UInt8] {
    try Task.checkCancellation()
    let bytes = try [UInt8](unsafeUninitializedCapacity: count) { target, filled in
      while filled < count {
        let got = pread(descriptor, target.baseAddress! + filled, count - filled, off_t(offset + filled))
        if got < 0 && errno == EINTR { continue }
        guard got > 0 else { throw System.failure("read", path) }
        filled += got
      }
    }
    return bytes
  }
}

/// What the operating system says of a failure, in words.
enum System {
  static func failure(_ verb: String, _ path: String, _ code: Int32 = errno) -> DatasetError {
    let remedy: String
    switch code {
    case ENOSPC, EDQUOT: remedy = "; free some space and run again"
    case EACCES, EPERM, EROFS: remedy = "; choose a folder that may be written"
    case EMFILE, ENFILE: remedy = "; raise the limit of open files (ulimit -n)"
    default: remedy = ""
    }
    return .failed("cannot \(verb) \(path): \(String(cString: strerror(code)))\(remedy)")
  }
}
