import Glibc

/// The folder beside the target in which a run works: `TARGET.posology-XXXXXX`. Its lock tells a run that lives from one that was killed.
final class WorkFolder {
  let path: String
  private let lock: Int32
  private static let infix = ".posology-"

  init(beside target: String) throws {
    path = try Folder.makeNew(target + Self.infix)
    chmod(path, 0o755)
    lock = open(path + "/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      let failure = System.failure("lock", path)
      Folder.remove(path)
      throw failure
    }
  }

  /// A folder of a run that is gone; nil where its run lives or it is none of ours.
  private init?(abandoned path: String) {
    lock = open(path + "/lock", O_RDWR | O_CLOEXEC)
    self.path = path
    guard lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0 else { return nil }
  }

  deinit { if lock >= 0 { close(lock) } }

  static func isOne(_ path: String) -> Bool {
    Folder.name(of: path).contains(infix) && Folder.exists(path + "/lock")
  }

  static func abandoned(beside target: String) -> [WorkFolder] {
    let parent = Folder.parent(of: target)
    let beginning = Folder.name(of: target) + infix
    let names = (Folder.names(in: parent) ?? []).filter { $0.hasPrefix(beginning) && $0.utf8.count == beginning.utf8.count + 6 }
    return names.compactMap { WorkFolder(abandoned: parent == "/" ? "/" + $0 : parent + "/" + $0) }
  }

  var isExchanging: Bool { Folder.exists(path + "/exchanging") }

  func markExchanging() throws {
    try Folder.write([], to: path + "/exchanging")
    Self.synchronise(folder: path)
  }

  /// Everything written here reaches the disk. Few files are written one by one; for many, the whole file system is told once, which may
  /// have to wait for what others write.
  func synchronise() throws {
    var files: [String] = []
    var folders = [path]
    var next = 0
    while next < folders.count, files.count <= Self.fewFiles {
      for name in Folder.names(in: folders[next]) ?? [] {
        let inner = folders[next] + "/" + name
        if Folder.isFolder(inner) { folders.append(inner) } else { files.append(inner) }
      }
      next += 1
    }
    if files.count > Self.fewFiles { return try Self.synchronise(path, by: syncfs) }
    for file in files + folders.reversed() { try Self.synchronise(file, by: fsync) }
  }

  private static let fewFiles = 2000

  private static func synchronise(_ path: String, by call: (Int32) -> Int32) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw System.failure("open", path) }
    defer { close(descriptor) }
    guard call(descriptor) == 0 else { throw System.failure("write to", path) }
  }

  /// The folder's names reach the disk; file systems that can't are left alone.
  static func synchronise(folder: String) {
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// Removes everything but the lock first, so that a run killed here is still known as ours.
  func remove() {
    for name in Folder.names(in: path) ?? [] where name != "lock" { Folder.remove(path + "/" + name) }
    Folder.remove(path)
  }
}
