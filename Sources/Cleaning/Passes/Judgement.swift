import Prose

/// The verdicts of a document while the passes work on them; each pass sees what those before it decided.
struct Judgement {
  let readings: [BlockReading]
  /// Of the line model, which knows nothing of markup: empty for HTML.
  let beliefs: [LineModel.Belief]
  let context: Context
  /// By reading: nil where the block is kept so far.
  private(set) var removals: [(reason: Reason, rule: String)?]
  /// Blocks that no later pass removes: the title.
  private(set) var settled: Set<Int> = []
  /// Blocks of the document that are kept but for a sentence of theirs.
  private(set) var givenBack: Set<Int> = []
  /// Ids of rules that are switched off.
  private let silent: Set<String>

  /// What was removed before the passes, by the page's markup or for its language, stays removed.
  init(_ readings: [BlockReading], _ document: Document, without silent: Set<String> = []) {
    self.readings = readings
    self.silent = silent
    context = Context(readings)
    beliefs = document.format == .html ? [] : LineModel.shared.beliefs(Features.of(readings, context), evidence: Evidence.of(readings))
    removals = readings.map { reading in
      guard case .removed(let reason, let rule) = document.blocks[reading.index].verdict else { return nil }
      guard reading.isForeign else { return (reason, rule) }
      // A comment box in another language is a form.
      if let rule = reading.tally.rule(for: .form) { return (.form, CompiledBook.shared.id(rule)) }
      return (reason, rule)
    }
  }

  func isKept(_ index: Int) -> Bool { removals[index] == nil }

  mutating func remove(_ index: Int, _ reason: Reason, _ rule: String) {
    if removals[index] == nil, !settled.contains(index), silent.isEmpty || !silent.contains(rule) { removals[index] = (reason, rule) }
  }

  /// Kept, or doubted by a model alone.
  func isOpen(_ index: Int) -> Bool { removals[index].map { $0.rule.hasPrefix("model.") || $0.rule == "page.model" } ?? true }

  /// Removes what is open, by this rule and no model.
  mutating func replace(_ index: Int, _ reason: Reason, _ rule: String) {
    guard isOpen(index), !silent.contains(rule) else { return }
    removals[index] = nil
    remove(index, reason, rule)
  }

  mutating func restore(_ index: Int) { removals[index] = nil }

  /// Keeps a block of which only a sentence is to go.
  mutating func giveBack(_ index: Int) {
    removals[index] = nil
    givenBack.insert(readings[index].index)
  }

  mutating func settle(_ index: Int) {
    removals[index] = nil
    settled.insert(index)
  }

  /// Whether a later block within reach says the same, but for a number before it.
  func isAnnounced(_ index: Int) -> Bool {
    let words = readings[index].sketch.drop { _ in readings[index].startsWithNumber }
    return !words.isEmpty && readings[(index + 1)..<min(readings.count, index + 400)].contains { $0.sketch.elementsEqual(words) }
  }

  /// Words of prose from a block to the end, as a share of all.
  func proseLeft(from index: Int) -> Double {
    let total = context.proseBefore[readings.count]
    return total == 0 ? 0 : Double(total - context.proseBefore[index]) / Double(total)
  }

  /// The line before the next empty line, or the last.
  func groupEnd(_ index: Int) -> Int {
    var at = index + 1
    while at < readings.count, !readings[at].layout.followsGap { at += 1 }
    return at
  }
}
