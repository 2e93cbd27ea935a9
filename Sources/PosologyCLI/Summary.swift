import Pipeline
import Prose

/// What a command read, for its closing line.
struct Summary {
  private(set) var documents = 0
  private(set) var rejected = 0
  private(set) var skipped = 0
  /// Whether each rejection is told at once, by a command that keeps no list of them.
  private let tellsRejections: Bool

  init(tellsRejections: Bool = false) { self.tellsRejections = tellsRejections }

  mutating func count(_ event: SourceEvent) {
    switch event {
    case .document: documents += 1
    case .rejected(let rejection):
      rejected += 1
      if tellsRejections { Terminal.write("posology: \(rejection.source): \(rejection.detail)\n") }
    case .skipped: skipped += 1
    }
  }

  var line: String {
    counted(documents, "document") + (rejected > 0 ? ", \(rejected) rejected" : "") + (skipped > 0 ? ", \(skipped) skipped as no text" : "")
      + "\n"
  }
}
