import Extraction
import Prose

/// What a run was made with; goes to run.json.
public struct RunInfo: Sendable {
  /// Of the program.
  public var version: String
  /// Hash of the program's sources and of the data built in; never a commit.
  public var sourcesHash: String
  public var lexiconHash: String
  /// Rules of cleaning and extraction with a hash of each.
  public var rules: [(id: String, hash: String)]
  /// What the user set, as (name, JSON), and what was the default; nothing that leaves the result alone (`--jobs`), no paths.
  public var options: [(name: String, json: String)]
  /// The lines of a user's own files that decide, as (name, lines); too many of them are left to their hash in `options`.
  public var own: [(name: String, lines: [String])]
  /// Inputs of no known kind.
  public var skipped: Int
  /// `--fts text`: the database searches the text, too.
  public var searchesText: Bool

  public init(
    version: String, sourcesHash: String, lexiconHash: String, rules: [(id: String, hash: String)], options: [(name: String, json: String)],
    own: [(name: String, lines: [String])] = [], skipped: Int = 0, searchesText: Bool = false
  ) {
    self.version = version
    self.sourcesHash = sourcesHash
    self.lexiconHash = lexiconHash
    self.rules = rules
    self.options = options
    self.own = own
    self.skipped = skipped
    self.searchesText = searchesText
  }

  /// Bytes of a user's lines up to which they are written down.
  static let mostOwn = 256 << 10

  /// The name by which a dataset of ours is known again.
  static let programName = "posology"

  func json(_ counts: RunCounts) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("program")
      json.object { json in
        json.field("name", Self.programName)
        json.field("version", version)
        json.field("sources_sha256", sourcesHash)
      }
      json.field("lexicon_sha256", lexiconHash)
      json.key("rules")
      json.object { json in
        for rule in rules.sorted(by: { $0.id.precedes($1.id) }) { json.field(named: rule.id, rule.hash) }
      }
      let sorted = options.sorted { $0.name.precedes($1.name) }
      json.field("options_sha256", Digest.sha256(Array(sorted.map { "\($0.name)=\($0.json)" }.joined(separator: "\n").utf8)))
      json.key("options")
      json.object { json in
        for option in sorted {
          json.key(named: option.name)
          json.raw(option.json.utf8)
        }
      }
      json.key("own")
      json.object { json in for (name, lines) in own.sorted(by: { $0.name.precedes($1.name) }) { json.own(name, lines) } }
      json.key("counts")
      counts.write(into: &json)
    }
    json.newline()
    return json.bytes
  }
}

/// Counts by stage, from the lines of the files; `posology validate` counts again.
public struct RunCounts: Sendable, Equatable {
  public var skipped = 0
  public var rejected: [String: Int] = [:]
  /// Inputs with the id and content of another.
  public var twins = 0
  public var documents = 0
  public var bytes = 0
  public var invalidBytes = 0
  public var byStatus: [Status: Int] = [:]
  public var blocks = 0
  public var blocksKept = 0
  public var cuts = 0
  public var removed: [Reason: Int] = [:]
  public var mentions = 0
  public var wrongFacts = 0
  public var wrongMentions = 0
  public var facts = 0
  public var byKind: [FactKind: Int] = [:]
  /// Facts that another contradicts.
  public var inConflict = 0

  public init() {}

  mutating func add(document line: JSONView) {
    documents += 1
    for (name, value) in line.fields {
      switch String(decoding: name, as: UTF8.self) {
      case "bytes": bytes += value.integer ?? 0
      case "invalid_bytes": invalidBytes += value.integer ?? 0
      case "status": if let status = value.string.flatMap(Status.init) { byStatus[status, default: 0] += 1 }
      case "blocks": blocks += value.integer ?? 0
      case "blocks_kept": blocksKept += value.integer ?? 0
      case "cuts": cuts += value.integer ?? 0
      case "mentions": mentions += value.integer ?? 0
      case "removed":
        for (name, bytes) in value.fields {
          if let reason = Reason(rawValue: String(decoding: name, as: UTF8.self)) { removed[reason, default: 0] += bytes.integer ?? 0 }
        }
      default: break
      }
    }
  }

  mutating func add(fact kind: FactKind, conflicts: Int) {
    facts += 1
    byKind[kind, default: 0] += 1
    if conflicts > 0 { inConflict += 1 }
  }

  /// The counts as one line of JSON.
  public var line: [UInt8] {
    var json = JSONWriter()
    write(into: &json)
    json.newline()
    return json.bytes
  }

  func write(into json: inout JSONWriter) {
    json.object { json in
      json.stage("ingest") { json in
        json.field("documents", documents)
        json.field("bytes", bytes)
        json.field("invalid_bytes", invalidBytes)
        json.field("same_document", twins)
        json.field("skipped", skipped)
        json.tally("rejected", rejected.sorted { $0.key.precedes($1.key) }.map { ($0.key, $0.value) })
      }
      json.stage("clean") { json in
        json.field("blocks", blocks)
        json.field("blocks_kept", blocksKept)
        json.field("cuts", cuts)
        json.tally("removed", Reason.allCases.map { ($0.rawValue, removed[$0] ?? 0) })
      }
      json.stage("extract") { json in
        json.field("mentions", mentions)
        json.field("wrong_facts", wrongFacts)
        json.field("wrong_mentions", wrongMentions)
      }
      json.tally("deduplicate", Status.allCases.map { ($0.rawValue, byStatus[$0] ?? 0) })
      json.stage("emit") { json in
        json.field("facts", facts)
        json.field("facts_in_conflict", inConflict)
        json.tally("by_kind", FactKind.allCases.map { ($0.rawValue, byKind[$0] ?? 0) })
      }
    }
  }
}

extension JSONWriter {
  /// Null where there are too many to write them down.
  fileprivate mutating func own(_ name: String, _ lines: [String]) {
    key(named: name)
    guard lines.reduce(0, { $0 + $1.utf8.count }) <= RunInfo.mostOwn else { return null() }
    array { json in for line in lines { json.string(line) } }
  }

  fileprivate mutating func stage(_ name: String, _ body: (inout JSONWriter) -> Void) {
    key(named: name)
    object(body)
  }

  fileprivate mutating func tally(_ name: String, _ counts: [(String, Int)]) {
    stage(name) { json in for (name, count) in counts { json.field(named: name, count) } }
  }
}
