import Glibc

/// A folder of cleaned texts, one a document, under the names that a dataset would give them.
///
/// Names depend on all ids, so texts are first written under numbers and renamed at the end.
public final class TextFolder {
  private let path: String
  private let work: String
  private var ids: [String] = []

  public init(_ path: String) throws {
    self.path = path
    work = path + "/.posology-texts"
    try Folder.make(work)
  }

  deinit { Folder.remove(work) }

  /// `mark`: what tells it from another document of the same id.
  public func write(_ text: [UInt8], id: String, mark: String) throws {
    try Folder.write(text, to: "\(work)/\(ids.count)")
    ids.append(id)
    marks.append(mark)
  }

  private var marks: [String] = []

  /// Moves the texts into place.
  public func finish() throws {
    var counts: [String: Int] = [:]
    for id in ids { counts[id, default: 0] += 1 }
    var distinct: [String] = []
    var places: [Int] = []
    var seen: Set<String> = []
    for (index, id) in ids.enumerated() {
      let own = counts[id] == 1 ? id : "\(id)@\(marks[index].prefix(12))"
      guard seen.insert(own).inserted else { continue }
      distinct.append(own)
      places.append(index)
    }
    for (index, name) in zip(places, TextNames.all(distinct)) {
      let target = path + "/" + name
      try Folder.make(Folder.parent(of: target))
      guard rename("\(work)/\(index)", target) == 0 else { throw System.failure("write", target) }
    }
  }
}
