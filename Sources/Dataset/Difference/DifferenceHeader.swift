import Prose

/// The first line of a difference: which two datasets it is between.
///
/// ```json
/// {"difference":"datasets","old":{"facts_sha256":"…","mentions_sha256":"…","version":"0.1.0",…},"new":{…},"ignored":[]}
/// ```
package struct DifferenceHeader: Sendable {
  package struct Side: Sendable {
    /// SHA-256 of facts.jsonl and of mentions.jsonl.
    package let facts: String
    package let mentions: String
    fileprivate let version: String
    fileprivate let sources: String
    fileprivate let lexicon: String
    fileprivate let options: String
  }

  package let old: Side
  package let new: Side
  /// What `--ignore` left out: such a difference can't be applied.
  package let ignored: [String]

  package init(old: StoredDataset, new: StoredDataset, ignored: [String]) throws {
    self.old = try Side(old)
    self.new = try Side(new)
    self.ignored = ignored
  }

  /// Nil where the line is none.
  init?(_ line: JSONView) {
    guard line["difference"]?.string == "datasets", let old = line["old"].flatMap(Side.init), let new = line["new"].flatMap(Side.init)
    else {
      return nil
    }
    self.old = old
    self.new = new
    ignored = line["ignored"]?.elements.compactMap(\.string) ?? []
  }

  package var line: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("difference", "datasets")
      for (name, side) in [("old", old), ("new", new)] {
        json.key(named: name)
        json.object { side.write(into: &$0) }
      }
      json.key("ignored")
      json.array { json in for name in ignored { json.string(name) } }
    }
    json.newline()
    return json.bytes
  }
}

extension DifferenceHeader.Side {
  init(_ dataset: StoredDataset) throws {
    facts = try Folder.sha256(dataset.folder + "/facts.jsonl")
    mentions = try Folder.sha256(dataset.folder + "/mentions.jsonl")
    version = dataset.version
    sources = dataset.sourcesHash
    lexicon = dataset.lexiconHash
    options = dataset.run["options_sha256"]?.string ?? ""
  }

  fileprivate init?(_ json: JSONView) {
    guard let facts = json["facts_sha256"]?.string, let mentions = json["mentions_sha256"]?.string else { return nil }
    self.facts = facts
    self.mentions = mentions
    version = json["version"]?.string ?? ""
    sources = json["sources_sha256"]?.string ?? ""
    lexicon = json["lexicon_sha256"]?.string ?? ""
    options = json["options_sha256"]?.string ?? ""
  }

  fileprivate func write(into json: inout JSONWriter) {
    json.field("facts_sha256", facts)
    json.field("mentions_sha256", mentions)
    json.field("version", version)
    json.field("sources_sha256", sources)
    json.field("lexicon_sha256", lexicon)
    json.field("options_sha256", options)
  }
}
