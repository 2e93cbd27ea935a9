import Glibc
import Prose

/// Where lines go: standard output, or a file that is written beside its name and moved into place.
final class AnswerSink {
  private let path: String?
  private let isFlushed: Bool
  private var buffer: [UInt8] = []
  private var file: UnsafeMutablePointer<FILE>?

  /// Throws before work begins where the file can't be written.
  init(_ path: String?, isFlushed: Bool) throws(InputError) {
    self.path = path == "-" ? nil : path
    self.isFlushed = isFlushed
    guard let path = self.path else { return }
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { throw InputError("\(path) is a folder; name a file") }
    guard let opened = fopen(path + ".partial", "wb") else {
      throw InputError("\(path): \(String(cString: strerror(errno))); check the folder and its permissions")
    }
    file = opened
  }

  deinit {
    guard let file, let path else { return }
    fclose(file)
    unlink(path + ".partial")
  }

  func write(_ bytes: [UInt8]) throws(RunFailure) {
    buffer.append(contentsOf: bytes)
    if isFlushed || buffer.count > 1 << 18 { try drain() }
  }

  /// Moves a file into place.
  func finish() throws(RunFailure) {
    try drain()
    guard let file, let path else { return }
    self.file = nil
    guard fflush(file) == 0, fsync(fileno(file)) == 0, fclose(file) == 0, rename(path + ".partial", path) == 0 else { throw failure(path) }
  }

  private func drain() throws(RunFailure) {
    defer { buffer.removeAll(keepingCapacity: true) }
    guard let file, let path else { return try Terminal.output(buffer) }
    guard fwrite(buffer, 1, buffer.count, file) == buffer.count else { throw failure(path) }
  }

  private func failure(_ path: String) -> RunFailure { RunFailure("\(path): \(String(cString: strerror(errno))); nothing was replaced") }
}
