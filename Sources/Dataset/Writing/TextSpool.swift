/// Texts on disk, by index, thrown away at the end.
public final class TextSpool {
  private let path: String
  private let file: OutputFile
  private var ends: [Int] = [0]

  /// In a hidden file beside `target`.
  public init(beside target: String) throws {
    try Folder.make(Folder.parent(of: target))
    path = target + ".posology-spool"
    file = try OutputFile(path)
  }

  deinit { Folder.remove(path) }

  public func append(_ text: [UInt8]) throws {
    try file.append(text)
    ends.append(ends[ends.count - 1] + text.count)
  }

  public func flush() throws { try file.flush() }

  public func text(_ index: Int) throws -> [UInt8] { try file.read(at: ends[index], count: ends[index + 1] - ends[index]) }
}
