/// The cause as the hashes alone tell it.
package struct CauseByHash: CauseFinding {
  private let candidates: [Cause]

  package init(old: StoredDataset, new: StoredDataset) {
    var candidates: [Cause] = []
    if old.sourcesHash != new.sourcesHash { candidates.append(Cause(.program)) }
    if old.lexiconHash != new.lexiconHash { candidates.append(Cause(.lexicon)) }
    let before = Dictionary(old.options.map { ($0.name, $0.json) }, uniquingKeysWith: { first, _ in first })
    for option in new.options where before[option.name] != option.json { candidates.append(Cause(.options, option.name)) }
    self.candidates = candidates
  }

  package func cause(of change: FactChange) -> Cause {
    candidates.isEmpty ? Cause(.document) : candidates.count == 1 ? candidates[0] : Cause(.confounded, also: candidates)
  }
}
