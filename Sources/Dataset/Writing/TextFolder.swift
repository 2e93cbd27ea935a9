import Glibc

/// A folder of cleaned texts, one a document, under the names that a dataset would give them.
///
/// Names depend on all ids, so texts are first written under numbers and renamed at the end.
public final class TextFolder {
  private let path: String
  private let work: String
  private let inputs: Set<FileIdentity>
  private var written: [Identities.Candidate] = []

  /// `sparing`: the files that are read; none of them is ever written over.
  public init(_ path: String, sparing inputs: [String]) throws {
    self.path = path
    self.inputs = Set(inputs.compactMap(FileIdentity.init))
    work = path + "/.posology-texts"
    try Folder.checkOutput(path)
    do { try Folder.make(work) } catch DatasetError.failed(let message) { throw DatasetError.refused(message) }
  }

  deinit { Folder.remove(work) }

  /// Whether `folder` is the one that `output` names: it is no input.
  public static func isOne(_ folder: String, _ output: String) -> Bool {
    FileIdentity(folder).map { $0 == FileIdentity(output) } ?? false
  }

  /// `hash`: of the content, tells it from another document of the same id.
  public func write(_ text: [UInt8], id: String, hash: String) throws {
    try Task.checkCancellation()
    try Folder.write(text, to: "\(work)/\(written.count)")
    written.append(Identities.Candidate(id: id, hash: hash))
  }

  /// Moves the texts into place.
  public func finish() throws {
    let identities = Identities(written) { $0 < $1 }
    let names = TextNames.all(identities.order.compactMap { identities.ids[$0] })
    if let name = names.first(where: { FileIdentity("\(path)/\($0)").map(inputs.contains) ?? false }) {
      throw DatasetError.refused("\(path)/\(name) is an input, and its text would be written over it; give another folder with -o DIR")
    }
    for (index, name) in zip(identities.order, names) {
      let target = "\(path)/\(name)"
      try Folder.make(Folder.parent(of: target))
      guard rename("\(work)/\(index)", target) == 0 else { throw System.failure("write", target) }
    }
  }
}

/// What makes a file the same under any path.
private struct FileIdentity: Hashable {
  let device: UInt
  let number: UInt

  /// Nil where there is no file.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    (device, number) = (UInt(status.st_dev), UInt(status.st_ino))
  }
}
