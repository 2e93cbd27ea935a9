import Glibc

/// The files behind the INPUTs of a command, in the order of their ids.
struct InputWalk {
  struct File {
    /// Where it is; `-` is standard input.
    var path: String
    /// Its path below the INPUT named, or its name; empty for standard input.
    var id: String
    /// Bytes as it stands there, compressed or not; 0 for standard input.
    var size = 0
  }

  private(set) var files: [File] = []
  private(set) var rejections: [Rejection] = []
  private(set) var skipped: [String] = []
  /// Folders that are never walked into: datasets of ours.
  private let leavingOut: (String) -> Bool

  init(_ inputs: [String], leavingOut: @escaping (String) -> Bool) throws(InputError) {
    self.leavingOut = leavingOut
    guard !inputs.isEmpty else { throw InputError("no input: name a file, a folder, or - for standard input") }
    for input in inputs { try add(input) }
    guard !files.isEmpty || !rejections.isEmpty || !skipped.isEmpty else {
      throw InputError("no input: there is no file in \(inputs.joined(separator: ", ")) (hidden ones are passed over)")
    }
    files.sort { ($0.id, $0.path).0.utf8.lexicographicallyPrecedes($1.id.utf8) || ($0.id == $1.id && $0.path < $1.path) }
  }

  private mutating func add(_ input: String) throws(InputError) {
    if input == "-" { return files.append(File(path: "-", id: "")) }
    var status = stat()
    guard stat(input, &status) == 0 else {
      throw InputError("\(input): \(errno == ENOENT ? "no such file or folder" : String(cString: strerror(errno))); check the path")
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      guard access(input, R_OK | X_OK) == 0 else {
        throw InputError("\(input): the folder can't be read: \(String(cString: strerror(errno)))")
      }
      guard !leavingOut(input) else {
        throw InputError("\(input) is a folder that posology has written, no input; name the pages that it was made from")
      }
      walk(input, status)
    } else {
      guard access(input, R_OK) == 0 else { throw InputError("\(input): the file can't be read: \(String(cString: strerror(errno)))") }
      let trimmed = input.split(separator: "/").last.map(String.init) ?? input
      files.append(File(path: input, id: trimmed, size: Int(status.st_size)))
    }
  }

  /// One folder waiting to be read; `above` holds the folders it stands in, so that a link back up is seen.
  private struct Folder {
    var path: String
    var id: String
    var above: [UInt64]
  }

  private mutating func walk(_ root: String, _ status: stat) {
    var waiting = [Folder(path: root, id: "", above: [Self.identity(status)])]
    while let folder = waiting.popLast() {
      guard let names = Self.names(in: folder.path) else {
        rejections.append(
          Rejection(
            source: folder.id, reason: .unreadable,
            detail: "the folder can't be read: \(String(cString: strerror(errno))); check its permissions"))
        continue
      }
      for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where !name.hasPrefix(".") {
        visit(folder, name, &waiting)
      }
    }
  }

  private mutating func visit(_ folder: Folder, _ name: String, _ waiting: inout [Folder]) {
    let path = folder.path + "/" + name
    let id = folder.id.isEmpty ? name : folder.id + "/" + name
    var status = stat()
    guard stat(path, &status) == 0 else {
      // A name that is no UTF-8 was mended when it was read, and leads nowhere.
      let why =
        name.contains("\u{FFFD}")
        ? "the name is no UTF-8; rename the file" : "\(String(cString: strerror(errno))); a broken link is removed or mended"
      return rejections.append(Rejection(source: id, reason: .unreadable, detail: why))
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      let identity = Self.identity(status)
      if folder.above.contains(identity) {
        skipped.append(id)
      } else if !leavingOut(path) {
        waiting.append(Folder(path: path, id: id, above: folder.above + [identity]))
      }
    case S_IFREG: files.append(File(path: path, id: id, size: Int(status.st_size)))
    default: skipped.append(id)
    }
  }

  private static func identity(_ status: stat) -> UInt64 { UInt64(status.st_dev) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(status.st_ino) }

  private static func names(in folder: String) -> [String]? {
    guard let handle = opendir(folder) else { return nil }
    defer { closedir(handle) }
    var out: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { out.append(name) }
    }
    return out
  }
}
