import Cleaning
import Extraction
import Prose

/// Name and version of the program, as in `run.json` and `--version`.
public enum Program {
  public static let name = "posology"
  public static let version = "0.1.0"
  /// Hash of the program's sources and of the data built in, written by `scripts/sources-hash.py`; a test keeps it fresh.
  public static let sourcesHash = generatedSourcesHash
}

extension RuleCatalogue {
  /// All rules in force with a hash of what decides each.
  static func hashes(own: [Rule], without: Set<String>) -> [(id: String, hash: String)] {
    let facts = (FactKind.allRules + own).map { ($0.id, $0.hash) }
    let cleaning = CleaningRules.rules.map { rule in
      (
        rule.id,
        Digest.short(
          ([rule.id, rule.reason.rawValue, "\(rule.weight) \(rule.upTo) \(rule.place) \(rule.role)"] + rule.cues + [""] + rule.beside + [""]
            + rule.unless).joined(separator: "\u{1E}"),
          digits: 16)
      )
    }
    let readers = FactKind.readerEntries.map { ($0.id, Digest.short("\($0.id)\u{1E}\($0.why)", digits: 16)) }
    let structure = CleaningRules.structure.map { ($0.id, Digest.short("\($0.id)\u{1E}\($0.reason)\u{1E}\($0.why)", digits: 16)) }
    return (facts + cleaning + structure + readers).filter { !without.contains($0.0) }.map { (id: $0.0, hash: $0.1) }
  }
}
