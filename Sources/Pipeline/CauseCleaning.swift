import Cleaning
import Dataset
import Prose

extension CrossedRun {
  /// What a run is told of the cleaning, and in which the sides differ.
  var cleaningOptions: [Cause] {
    let rules = old.withoutCleaning.symmetricDifference(new.withoutCleaning).map { Cause(.rule, $0) }
    let words =
      (old.language != new.language ? ["--language"] : []) + (old.favor != new.favor ? ["--favor"] : [])
      + (old.siteMemory != new.siteMemory ? ["--site-memory"] : [])
    return rules + words.map { Cause(.options, $0) }
  }

  /// Why the same document is cleaned or described otherwise.
  func cause(of was: StoredDocument, _ now: StoredDocument) -> Cause {
    if was.rawHash != now.rawHash { return Cause(.document) }
    return .one(of: cleaningOptions + (old.program == new.program ? [] : [Cause(.program)])) ?? Cause(.document)
  }
}

extension Cause {
  /// Nil where there is none, confounded where there are several.
  static func one(of causes: [Cause]) -> Cause? {
    let causes = Set(causes.flatMap { $0.kind == .confounded ? $0.also : [$0] })
    return causes.count > 1 ? Cause(.confounded, also: Array(causes)) : causes.first
  }
}

/// Why a block of one side is not read on the other.
extension CauseNaming {

  /// The same content is kept otherwise because of an option or a rule switched off, where one alone may be it; else what is to be seen:
  /// the reason and the rule by which the words are removed on one side.
  var cleaningCause: Cause {
    let removal = self.removal
    let options = crossed.cleaningOptions
    if let rule = removal?.rule, options.contains(Cause(.rule, rule)) { return Cause(.rule, rule) }
    if was.rawHash == now.rawHash, old.program == new.program, !options.isEmpty {
      return options.count == 1 ? options[0] : Cause(.confounded, also: options)
    }
    if removal == nil, was.rawHash != now.rawHash { return Cause(.document) }
    return Cause(.cleaning, removal.map { "\($0.reason.rawValue) (\($0.rule))" })
  }

  /// By what the block of a mention is removed on the other side; where it stays though the content is the same, the nearest block
  /// before it that does not.
  private var removal: (reason: Reason, rule: String)? {
    let found = [(change.old, was, now), (change.new, now, was)].compactMap { side, page, other -> (reason: Reason, rule: String)? in
      guard let place = side?.mentions.first?.block else { return nil }
      return Self.removal(at: place, of: page, in: other)
    }
    return found.min { ($0.reason.rawValue, $0.rule) < ($1.reason.rawValue, $1.rule) }
  }

  private static func removal(at place: Int, of page: CausePage, in other: CausePage) -> (reason: Reason, rule: String)? {
    guard page.blocks.indices.contains(place) else { return nil }
    let isSame = page.rawHash == other.rawHash
    let changed = (isSame ? page.places(in: other) : page.twins(in: other)).filter {
      page.blocks[$0.block].isKept != other.blocks[$0.twin].isKept && (isSame || $0.block == place)
    }
    guard let nearest = changed.last(where: { $0.block <= place }) ?? changed.first else { return nil }
    let removed = page.blocks[nearest.block].isKept ? other.blocks[nearest.twin] : page.blocks[nearest.block]
    return removed.reason.map { ($0, removed.rule ?? "") }
  }
}
