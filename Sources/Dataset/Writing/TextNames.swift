import Prose

/// File names of the cleaned texts, below `text/`.
///
/// `a/b.html.gz` becomes `a/b.txt`. An id that is no safe relative path of at most 200 bytes, or whose name another would share, gets its safe
/// beginning and 16 digits that hash the id.
///
/// ```swift
/// TextNames.all(["a/b.html.gz", "https://example.org/x?y"])   // ["a/b.txt", "https_example.org_x_y-….txt"]
/// ```
enum TextNames {
  private static let endings = [
    ".gz", ".zst", ".html", ".htm", ".xhtml", ".txt", ".text", ".md", ".markdown", ".json", ".jsonl", ".ndjson", ".warc", ".wet",
  ]
  private static let longest = 200

  /// Names in the order of the ids, which are distinct.
  static func all(_ ids: [String]) -> [String] {
    var names = ids.map { plain($0) ?? hashed($0) }
    var isHashed = zip(ids, names).map { hashed($0) == $1 }
    // A hashed name may be one that another id bears already: go on until no name is shared or is another's folder.
    while true {
      let shared = crowded(names).filter { !isHashed[$0] }
      if shared.isEmpty { return names }
      for index in shared {
        names[index] = hashed(ids[index])
        isHashed[index] = true
      }
    }
  }

  /// Names that are another's too (case aside, for file systems that fold it), or a folder of another's.
  private static func crowded(_ names: [String]) -> [Int] {
    var owners: [String: Int] = [:]
    var folders: Set<String> = []
    var shared: Set<Int> = []
    let folded = names.map { $0.lowercased() }
    for (index, name) in folded.enumerated() {
      if let other = owners.updateValue(index, forKey: name) { shared.formUnion([other, index]) }
      var folder = Folder.parent(of: name)
      while folder != ".", folder != "/", folders.insert(folder).inserted { folder = Folder.parent(of: folder) }
    }
    for (index, name) in folded.enumerated() where folders.contains(name) { shared.insert(index) }
    return shared.sorted()
  }

  /// The id with its endings replaced, nil where that is not safe.
  private static func plain(_ id: String) -> String? {
    let name = stem(id) + ".txt"
    guard name.utf8.count <= longest, name.utf8.allSatisfy(isSafe) else { return nil }
    for part in name.utf8.split(separator: 0x2F, omittingEmptySubsequences: false) {
      guard let first = part.first, first != 0x2E, first != 0x20, part.last != 0x20, part.last != 0x2E else { return nil }
    }
    return name.hasPrefix(".txt") || name.hasSuffix("/.txt") ? nil : name
  }

  /// The id without the endings that we know.
  private static func stem(_ id: String) -> String {
    var stem = id[...]
    while let ending = endings.first(where: { stem.utf8.count > $0.utf8.count && stem.lowercased().hasSuffix($0) }) {
      let shorter = stem.dropLast(ending.count)
      if shorter.isEmpty || shorter.hasSuffix("/") { break }
      stem = shorter
    }
    return String(stem)
  }

  private static func hashed(_ id: String) -> String {
    var beginning: [UInt8] = []
    for byte in stem(id).utf8 {
      if isSafe(byte), byte != 0x2F, byte < 0x80, byte != 0x20 {
        beginning.append(byte)
      } else if let last = beginning.last, last != 0x5F {
        beginning.append(0x5F)
      }
      if beginning.count == 80 { break }
    }
    while let first = beginning.first, first == 0x2E || first == 0x2D { beginning.removeFirst() }
    return String(decoding: beginning, as: UTF8.self) + "-" + Digest.short(id, digits: 16) + ".txt"
  }

  /// Bytes that no file system or shell of today minds in a name.
  private static func isSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F, UInt8(ascii: "\\"), UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "\""), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "|"):
      false
    default: true
    }
  }
}
