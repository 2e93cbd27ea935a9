import Pipeline
import Prose

/// A line on the terminal that says how far a run has come; nothing where standard error is no terminal.
struct Progress {
  private let isShown: Bool
  private var documents = 0
  private var last: ContinuousClock.Instant?

  init(isShown: Bool) { self.isShown = isShown && Terminal.isTerminal(2) }

  /// `share`: of the bytes that are to be read; nil where that is not known.
  mutating func count(_ event: SourceEvent, share: Double?) {
    guard isShown else { return }
    if case .document = event { documents += 1 }
    let now = ContinuousClock.now
    if let last, now - last < .milliseconds(100) { return }
    last = now
    Terminal.write("\r\u{1B}[K" + Self.line(documents, share: share))
  }

  /// `━━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌ 25%  120 documents`.
  static func line(_ documents: Int, share: Double?) -> String {
    let told = counted(documents, "document")
    guard let share else { return told }
    let full = Int(share * 24)
    return String(repeating: "━", count: full) + String(repeating: "╌", count: 24 - full) + " \(Int(share * 100))%  \(told)"
  }

  func clear() { if isShown { Terminal.write("\r\u{1B}[K") } }
}
