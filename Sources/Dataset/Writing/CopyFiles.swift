import Deduplication
import Prose

/// `pairs.jsonl` and `clusters.jsonl` of `deduplicate`.
public struct CopyFiles {
  private let ids: [String]
  private let verdicts: Deduplicator.Verdicts

  public init(ids: [String], verdicts: Deduplicator.Verdicts) {
    self.ids = ids
    self.verdicts = verdicts
  }

  /// Throws where the folder can't hold them; to be called before work begins.
  public static func check(_ folder: String) throws { try Folder.checkOutput(folder) }

  /// Writes both files beside their names and moves them into place.
  public func write(to folder: String) throws {
    try Folder.make(folder)
    try Folder.replace(pairs, at: folder + "/pairs.jsonl")
    try Folder.replace(clusters, at: folder + "/clusters.jsonl")
  }

  private var pairs: [UInt8] {
    var lines: [(key: String, bytes: [UInt8])] = []
    for pair in verdicts.pairs {
      var json = JSONWriter()
      json.object { json in
        json.field("kept", ids[pair.kept])
        json.field("removed", ids[pair.removed])
        json.likeness(pair.likeness)
        json.field("reason", pair.reason.rawValue)
      }
      lines.append((ids[pair.kept] + "\u{0}" + ids[pair.removed], json.bytes))
    }
    for pair in verdicts.vetoed {
      let isTurned = ids[pair.b].precedes(ids[pair.a])
      let (a, b) = isTurned ? (pair.b, pair.a) : (pair.a, pair.b)
      var json = JSONWriter()
      json.object { json in
        json.field("a", ids[a])
        json.field("b", ids[b])
        json.likeness(pair.likeness)
        json.field("reason", "vetoed")
        json.key("differ")
        json.array { json in for name in isTurned ? pair.differ.reversed() : pair.differ { json.string(name) } }
      }
      lines.append((ids[a] + "\u{0}" + ids[b], json.bytes))
    }
    return lines.sorted { $0.key.precedes($1.key) }.flatMap { $0.bytes + [0x0A] }
  }

  private var clusters: [UInt8] {
    let stars = Dictionary(grouping: verdicts.pairs, by: \.kept).sorted { ids[$0.key].precedes(ids[$1.key]) }
    var json = JSONWriter()
    for (kept, pairs) in stars {
      json.object { json in
        json.field("kept", ids[kept])
        json.key("members")
        json.array { json in for id in pairs.map({ ids[$0.removed] }).sorted(by: { $0.precedes($1) }) { json.string(id) } }
      }
      json.newline()
    }
    return json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func likeness(_ likeness: Likeness) {
    key("jaccard")
    number((likeness.jaccard * 1e6).rounded() / 1e6)
    key("containment")
    number((likeness.containment * 1e6).rounded() / 1e6)
  }
}
