import Glibc

/// Puts a finished dataset in the place of the old one in one step: a reader sees the old or the new.
///
/// The new one is written beside the target, in `TARGET.posology-XXXXXX/dataset`. Whatever fails before `commit`, the target stays as it was
/// and the work folder goes.
///
/// ```swift
/// let exchange = try Exchange(target: "out")   // throws where `out` is neither empty nor a dataset of ours
/// … write into exchange.dataset …
/// try exchange.commit()
/// ```
public final class Exchange {
  /// Where the new dataset is written.
  public let dataset: String
  /// For what is thrown away at the end.
  public let spool: String
  private let target: String
  private let work: WorkFolder

  /// `force`: replace whatever is there.
  public init(target given: String, force: Bool = false) throws {
    target = Self.resolved(given)
    try Self.check(target, named: given, force)
    try Folder.make(Folder.parent(of: target))
    try Self.recover(target: target)
    work = try WorkFolder(beside: target)
    dataset = work.path + "/dataset"
    spool = work.path + "/spool"
    try Folder.make(dataset)
    try Folder.make(spool)
  }

  /// Removes the work folder where nothing was committed.
  deinit { work.remove() }

  /// Exchanges target and new dataset, and removes the old.
  public func commit() throws {
    Folder.remove(spool)
    try work.synchronise()
    if Folder.exists(target) { try replace() } else { try Self.move(dataset, to: target) }
    WorkFolder.synchronise(folder: Folder.parent(of: target))
    work.remove()
  }

  /// Whether a folder is a dataset of ours: ingest passes over it, `-o` may replace it.
  public static func isDataset(_ folder: String) -> Bool {
    guard Folder.exists(folder + "/datapackage.json"), let run = try? Folder.read(folder + "/run.json") else { return false }
    return JSONView(run)["program"]?["name"]?.string == RunInfo.programName
  }

  /// What a walk over inputs leaves out: datasets of ours, and those that are being written.
  public static func isOurs(_ folder: String) -> Bool { isDataset(folder) || WorkFolder.isOne(folder) }

  /// Completes an exchange that was broken off between its two steps, and removes what dead runs left behind. Called by every command that
  /// writes or reads a dataset.
  public static func recover(target given: String) throws {
    let target = resolved(given)
    for work in WorkFolder.abandoned(beside: target) {
      if work.isExchanging, !Folder.exists(target), Folder.exists(work.path + "/dataset") { try move(work.path + "/dataset", to: target) }
      work.remove()
    }
  }

  // MARK: Steps

  private func replace() throws {
    if renameat2(AT_FDCWD, dataset, AT_FDCWD, target, renameExchange) == 0 { return }
    guard [ENOSYS, EINVAL, ENOTSUP].contains(errno) else { throw System.failure("put the new dataset in the place of", target) }
    try replaceInTwoSteps()
  }

  /// Where the file system can't exchange: the marker lets the next command complete what breaks off between the two renames.
  func replaceInTwoSteps() throws {
    try work.markExchanging()
    let old = work.path + "/old"
    try Self.move(target, to: old)
    do {
      try Self.move(dataset, to: target)
    } catch {
      try Self.move(old, to: target)
      throw error
    }
  }

  private static func move(_ from: String, to: String) throws {
    guard rename(from, to) == 0 else { throw System.failure("rename \(from) to", to) }
  }

  /// Links followed and slashes at the end removed, so that the work folder stands beside the real one.
  private static func resolved(_ path: String) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    var bytes = Array(path.utf8)
    while bytes.count > 1, bytes.last == 0x2F { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func check(_ target: String, named given: String, _ force: Bool) throws {
    guard !given.isEmpty else { throw DatasetError.refused("the output folder has no name; give one with -o DIR") }
    guard Folder.exists(target) else {
      let above = Folder.nearest(to: target)
      if Folder.isFolder(above), access(above, W_OK | X_OK) == 0 { return }
      throw DatasetError.refused("\(given) can't be made: \(above) is no folder that may be written; give another with -o DIR")
    }
    guard Folder.isFolder(target) else { throw Folder.isNone(given) }
    guard let here = getcwd(nil, 0) else { throw System.failure("find", "the working directory") }
    defer { free(here) }
    if target == "/" || String(cString: here).hasPrefix(target + "/") {
      throw DatasetError.refused("\(given) holds the folder you are in; give a folder of its own with -o DIR")
    }
    guard let names = Folder.names(in: target) else { throw System.failure("read the folder", given) }
    if names.isEmpty || force || isDataset(target) { return }
    throw DatasetError.refused(
      "\(given) is not empty and no dataset of posology (it holds \(names[0])); give another folder with -o DIR, or --force to replace it")
  }
}
