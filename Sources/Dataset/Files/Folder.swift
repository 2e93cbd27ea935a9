import Glibc
import Prose

/// Folders and whole files, by the system's own calls.
enum Folder {
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Makes a folder and those above it.
  static func make(_ path: String) throws {
    if isFolder(path) { return }
    var missing: [String] = []
    var at = path
    while !at.isEmpty, !isFolder(at) {
      missing.append(at)
      at = parent(of: at)
    }
    for folder in missing.reversed() where mkdir(folder, 0o755) != 0 && errno != EEXIST { throw System.failure("make the folder", folder) }
  }

  /// Makes a folder that nobody else has: six letters of the system's choice behind a beginning.
  static func makeNew(_ beginning: String) throws -> String {
    var path = Array((beginning + "XXXXXX").utf8CString)
    guard mkdtemp(&path) != nil else { throw System.failure("make a folder in", parent(of: beginning)) }
    return String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The folder that holds a path: `a/b` for `a/b/c`, `.` for `c`, `/` for `/c`.
  static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
  }

  /// What is there of the folders that hold a path: the path above it that exists.
  static func nearest(to path: String) -> String {
    var above = parent(of: path)
    while !exists(above), above != ".", above != "/" { above = parent(of: above) }
    return above
  }

  static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// Names in a folder, sorted by bytes; nil where it can't be read.
  static func names(in path: String) -> [String]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var out: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(cString: $0.bindMemory(to: CChar.self).baseAddress!) }
      if name != "." && name != ".." { out.append(name) }
    }
    return out.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Removes a file or a folder with all in it; symbolic links are not followed.
  static func remove(_ path: String) {
    var pending = [path]
    var folders: [String] = []
    while let next = pending.popLast() {
      var status = stat()
      guard lstat(next, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        folders.append(next)
        pending += (names(in: next) ?? []).map { next + "/" + $0 }
      } else {
        unlink(next)
      }
    }
    for folder in folders.reversed() { rmdir(folder) }
  }

  static func read(_ path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw System.failure("open", path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw System.failure("read", path) }
    let size = Int(status.st_size)
    return try [UInt8](unsafeUninitializedCapacity: size) { target, filled in
      while filled < size {
        let got = Glibc.read(descriptor, target.baseAddress! + filled, size - filled)
        if got < 0 && errno == EINTR { continue }
        guard got >= 0 else { throw System.failure("read", path) }
        if got == 0 { break }
        filled += got
      }
    }
  }

  static func write(_ bytes: [UInt8], to path: String) throws { try write(bytes[...], to: path) }

  static func write(_ bytes: ArraySlice<UInt8>, to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw System.failure("create", path) }
    defer { close(descriptor) }
    try bytes.withUnsafeBytes { bytes in
      var from = 0
      while from < bytes.count {
        let count = Glibc.write(descriptor, bytes.baseAddress! + from, bytes.count - from)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { throw System.failure("write to", path) }
        from += count
      }
    }
  }
}

extension Folder {
  static func isNone(_ path: String) -> DatasetError {
    .refused("\(path) is a file, not a folder; give another folder with -o DIR, or remove the file")
  }

  /// Refuses an output folder that is a file, or a dataset: foreign files in one would break it.
  static func checkOutput(_ path: String) throws {
    if exists(path), !isFolder(path) { throw isNone(path) }
    if Exchange.isDataset(path) { throw DatasetError.refused("\(path) is a dataset of posology; give another folder with -o DIR") }
  }

  /// Writes beside the name and moves into place.
  static func replace(_ bytes: [UInt8], at path: String) throws {
    try write(bytes, to: path + ".partial")
    guard rename(path + ".partial", path) == 0 else { throw System.failure("replace", path) }
  }

  /// Of a file's content, read by the megabyte.
  static func sha256(_ path: String) throws -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw System.failure("open", path) }
    defer { close(descriptor) }
    return try Digest.sha256(pieces: {
      let piece = try [UInt8](unsafeUninitializedCapacity: 1 << 20) { target, filled in
        repeat { filled = Glibc.read(descriptor, target.baseAddress!, target.count) } while filled < 0 && errno == EINTR
        guard filled >= 0 else {
          filled = 0
          throw System.failure("read", path)
        }
      }
      return piece.isEmpty ? nil : piece
    })
  }
}
