import Dataset
import Extraction
import Pipeline
import Prose

/// The closing words of a run.
struct RunSummary {
  private let counts: RunCounts
  private let seconds: Double
  private let target: String

  init(_ counts: RunCounts, seconds: Double, target: String) {
    self.counts = counts
    self.seconds = seconds
    self.target = target
  }

  var text: String {
    var lines: [(String, String)] = []
    let statuses = Status.allCases.compactMap { status in counts.byStatus[status].flatMap { $0 > 0 ? "\($0) \(status.rawValue)" : nil } }
    lines.append(("documents", "\(counts.documents)" + (statuses.isEmpty ? "" : ": " + statuses.joined(separator: ", "))))
    let rejected = counts.rejected.values.reduce(0, +)
    if rejected > 0 { lines.append(("rejected", "\(rejected), see rejected.jsonl")) }
    if counts.skipped > 0 {
      lines.append(("skipped", counted(counts.skipped, "file") + (counts.skipped == 1 ? " that is no text" : " that are no text")))
    }
    let removed = Reason.allCases.compactMap { reason in counts.removed[reason].flatMap { $0 > 0 ? ($0, reason.rawValue) : nil } }
    if !removed.isEmpty {
      lines.append(("removed", removed.sorted { $0.0 > $1.0 }.map { "\($0.1) \(Self.size($0.0))" }.joined(separator: ", ")))
    }
    let kinds = FactKind.allCases.compactMap { kind in counts.byKind[kind].flatMap { $0 > 0 ? "\($0) \(kind.rawValue)" : nil } }
    lines.append(
      ("facts", "\(counts.facts) from " + counted(counts.mentions, "mention") + (kinds.isEmpty ? "" : ": " + kinds.joined(separator: ", ")))
    )
    if counts.inConflict > 0 { lines.append(("conflicts", counted(counts.inConflict, "fact") + " that another contradicts")) }
    if counts.wrongFacts > 0 { lines.append(("left out", counted(counts.wrongFacts, "fact") + " that a reviewer calls wrong")) }
    let speed = seconds > 0 ? Double(counts.bytes) / 1e6 / seconds : 0
    lines.append(("speed", "\(Self.size(counts.bytes)) in \(Self.rounded(seconds)) s, \(Self.rounded(speed)) MB/s"))
    lines.append(("dataset", target))
    return lines.map { $0.0 + String(repeating: " ", count: 11 - $0.0.count) + $0.1 + "\n" }.joined()
  }

  private static func size(_ bytes: Int) -> String {
    bytes < 10_000 ? "\(bytes) B" : bytes < 10_000_000 ? "\(bytes / 1000) KB" : "\(bytes / 1_000_000) MB"
  }

  private static func rounded(_ value: Double) -> String {
    if (value * 10).rounded() >= 1000 { return "\(Int(value.rounded()))" }
    // Of a page or two the start takes longer than the work: 0.004, not 0.0.
    let places = value < 0.1 ? 1000.0 : 10
    return "\((value * places).rounded() / places)"
  }
}
