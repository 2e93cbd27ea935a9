import Glibc

/// A folder for what does not fit into memory, below `TMPDIR`; it goes with its owner.
package final class Scratch {
  package let path: String

  package init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    path = try Folder.makeNew((parent.isEmpty ? "/tmp" : parent) + "/posology-")
  }

  deinit { Folder.remove(path) }

  /// A file whose name is gone already: it lasts as long as it is open.
  func file() throws -> OutputFile {
    let file = try OutputFile(path + "/run")
    unlink(file.path)
    return file
  }
}

/// Keys that sort by text first: no text is another's beginning.
enum SortKey {
  /// The text's bytes and an end that sorts before every byte.
  static func text<C: Collection>(_ utf8: C) -> [UInt8] where C.Element == UInt8 {
    var out: [UInt8] = []
    out.reserveCapacity(utf8.count + 2)
    for byte in utf8 {
      out.append(byte)
      if byte == 0 { out.append(0xFF) }
    }
    out.append(0)
    out.append(0)
    return out
  }

  /// Eight bytes, the highest first: they sort as the number does.
  static func number(_ number: Int) -> [UInt8] { withUnsafeBytes(of: UInt64(number).bigEndian) { Array($0) } }

  static func number<C: RandomAccessCollection>(_ bytes: C) -> Int where C.Element == UInt8 {
    bytes.prefix(8).reduce(0) { $0 << 8 | Int($1) }
  }
}
