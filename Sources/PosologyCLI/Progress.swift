import Pipeline
import Prose

/// A line on the terminal that says how far a run has come; nothing where standard error is no terminal.
struct Progress {
  private let isShown: Bool
  private var documents = 0
  private var last: ContinuousClock.Instant?

  init(isShown: Bool) { self.isShown = isShown && Terminal.isTerminal(2) }

  mutating func count(_ event: SourceEvent, filesLeft: Int) {
    guard isShown else { return }
    if case .document = event { documents += 1 }
    let now = ContinuousClock.now
    if let last, now - last < .milliseconds(100) { return }
    last = now
    let total = documents + filesLeft
    let done = total > 0 ? documents * 24 / total : 0
    let bar = String(repeating: "━", count: done) + String(repeating: "╌", count: 24 - done)
    Terminal.write("\r\u{1B}[K\(bar) \(documents) documents, \(filesLeft) files left")
  }

  func clear() { if isShown { Terminal.write("\r\u{1B}[K") } }
}
