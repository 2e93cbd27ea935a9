import Cleaning
import Dataset
import Extraction
import Prose

/// Names the cause of one difference, the document's pages and the sides' options being at hand.
struct CauseNaming {
  let change: FactChange
  let was: CausePage
  let now: CausePage
  let crossed: CrossedRun
  /// Hash of the program that reads.
  let program: String

  var old: CauseSide { crossed.old }
  var new: CauseSide { crossed.new }
  private var entries: CauseEntries { crossed.entries }
  /// More entries than this are not switched one at a time.
  private static let most = 16

  func cause() -> Cause {
    let knobs = differing
    // What moved with its page did so by the page's name.
    if change.change == .moved, change.document.old != change.document.new { return Cause(.document) }
    if change.change == .moved, let text = knobs.first(where: { $0 == .content || $0 == .cleaning }) { return name(text) }
    if old.program != new.program { return causeWithPrograms(knobs) }
    // Without another knob it is what the page says about itself: its title, its address.
    if knobs.count < 2 { return knobs.first.map(name) ?? Cause(.document) }
    guard isRepeated(.old), isRepeated(.new), canCross else { return confounded(knobs) }
    return separated(knobs)
  }

  /// The knobs at which the sides stand differently for this document.
  private var differing: [Knob] {
    var knobs: [Knob] = []
    if was.rawHash != now.rawHash { knobs.append(.content) }
    if !(was.rawHash == now.rawHash ? was.isCleaned(like: now) : was.isCleaned(like: was.cleaned(like: now))) { knobs.append(.cleaning) }
    if old.language != new.language { knobs.append(.language) }
    if !old.hasSame("lexicon", as: new) { knobs.append(.lexicon(nil)) }
    if !entries.rules.isEmpty || !old.hasSame("rules", as: new) { knobs.append(.rule(nil)) }
    if old.verdicts == nil || new.verdicts == nil ? !old.hasSame("verdicts", as: new) : !touchedVerdicts.isEmpty {
      knobs.append(.verdict(nil))
    }
    return knobs
  }

  /// Verdicts on the facts and slots in question.
  private var touchedVerdicts: [Int] {
    let facts = [change.old, change.new].compactMap { $0?.fact }
    let ids = Set(facts + facts.map { String($0.prefix(16)) })
    return entries.verdicts.indices.filter { ids.contains(entries.verdicts[$0]) }
  }

  /// Whether all lines of the users' files are known.
  private var canCross: Bool {
    [old, new].allSatisfy { $0.lexicon != nil && $0.ownRules != nil && $0.verdicts != nil }
  }

  // MARK: Switching

  /// The one knob that makes the difference; the candidates where more than one does, or none alone.
  private func separated(_ knobs: [Knob]) -> Cause {
    // Only where something stands differs.
    if outcome(Crossing(.old)) == outcome(Crossing(.new)), knobs.contains(.content) { return Cause(.document) }
    let (sole, candidates) = switched(knobs)
    if let sole { return name(sole) }
    // The options are the same: another verdict on the same words comes of what else the page says.
    if Set(candidates).isSubset(of: [.content, .cleaning]), crossed.cleaningOptions.isEmpty { return Cause(.document) }
    return confounded(candidates)
  }

  private func switched(_ knobs: [Knob]) -> (sole: Knob?, candidates: [Knob]) {
    let (from, to) = (outcome(Crossing(.old)), outcome(Crossing(.new)))
    let onward = knobs.map { outcome(Crossing(.old).turned($0)) }
    let back = knobs.map { outcome(Crossing(.new).turned($0)) }
    let makes = knobs.indices.filter { onward[$0] == to }
    let restores = knobs.indices.filter { back[$0] == from }
    if makes.count == 1, makes == restores { return (knobs[makes[0]], []) }
    let either = knobs.indices.filter { onward[$0] == to || back[$0] == from }
    if !either.isEmpty { return (nil, either.map { knobs[$0] }) }
    let matter = knobs.indices.filter { onward[$0] != from || back[$0] != to }
    return (nil, matter.isEmpty ? knobs : matter.map { knobs[$0] })
  }

  /// What becomes of the facts in question under a crossing.
  private func outcome(_ crossing: Crossing) -> [String]? {
    crossed.mentions(crossing).map { mentions in
      let facts = [change.old?.fact, change.new?.fact]
      let own = mentions.filter { facts.contains($0.fact) }
      return isAboutWords ? own.map(\.words).sorted() : facts.compactMap { $0 }.filter { fact in own.contains { $0.fact == fact } }
    }
  }

  /// Whether both sides state the fact, and only say it otherwise.
  private var isAboutWords: Bool { change.old?.fact == change.new?.fact }

  /// Whether the program that reads finds on a side's own text with its own options what that side has.
  private func isRepeated(_ side: Side) -> Bool {
    let (own, other) = side == .old ? (change.old, change.new) : (change.new, change.old)
    guard let mentions = crossed.mentions(Crossing(side)) else { return false }
    if isAboutWords {
      return (own?.mentions ?? []).allSatisfy { stored in mentions.contains { $0.isStated(as: stored) } }
    }
    return mentions.contains { $0.fact == own?.fact } == (own != nil) && (other == nil || !mentions.contains { $0.fact == other?.fact })
  }

  // MARK: Programs

  /// With another program only one side can be read again; what the other has must follow from that.
  private func causeWithPrograms(_ knobs: [Knob]) -> Cause {
    let changed = namedProgram
    if knobs.isEmpty { return changed }
    if knobs == [.cleaning], was.rawHash == now.rawHash, changed.kind == .program { return name(.cleaning) }
    let repeats = canCross ? (isRepeated(.old), isRepeated(.new)) : (false, false)
    switch repeats {
    // The program that reads gives both answers, so it made no difference; but of another form of the rule that can't be said.
    case (true, true):
      let cause = separated(knobs)
      return changed.kind == .rule ? Cause(.confounded, also: [changed] + (cause.kind == .confounded ? cause.also : [cause])) : cause
    case (false, true), (true, false):
      let (from, to) = (outcome(Crossing(.old)), outcome(Crossing(.new)))
      let others = knobs.filter { outcome(Crossing(.old).turned($0)) != from || outcome(Crossing(.new).turned($0)) != to }
      return from == to && others.isEmpty ? changed : Cause(.confounded, also: [changed] + others.map(name))
    case (false, false): return Cause(.confounded, also: [changed] + knobs.map(name))
    }
  }

  /// The rule that the fact rests on where its hash differs, else the program.
  private var namedProgram: Cause {
    let used = ((change.old?.mentions ?? []) + (change.new?.mentions ?? [])).map(\.rule)
    let changed = Set(used.filter { old.rules[$0] != new.rules[$0] && !entries.rules.contains($0) })
    return changed.min { $0.precedes($1) }.map { Cause(.rule, $0) } ?? Cause(.program)
  }

  // MARK: Names

  private func confounded(_ knobs: [Knob]) -> Cause {
    .one(of: knobs.map(name)) ?? Cause(.confounded)
  }

  private func name(_ knob: Knob) -> Cause {
    switch knob {
    case .content: Cause(.document)
    case .cleaning: cleaningCause
    case .language: Cause(.options, "--language")
    case .lexicon(nil): one(of: namedLines.map(Knob.lexicon), or: Cause(.lexicon))
    case .lexicon(let entry?): Cause(.lexicon, entries.lexicon[entry].name)
    case .rule(nil): one(of: namedRules.map(Knob.rule), or: Cause(.rule))
    case .rule(let entry?): Cause(.rule, entries.rules[entry])
    case .verdict(nil): one(of: touchedVerdicts.map(Knob.verdict), or: Cause(.verdict))
    case .verdict(let entry?): Cause(.verdict, entries.verdicts[entry])
    }
  }

  /// Which entry of a list it is.
  private func one(of knobs: [Knob], or all: Cause) -> Cause {
    guard knobs.count > 1 else { return knobs.first.map(name) ?? all }
    guard knobs.count <= Self.most, canCross, isRepeated(.old), isRepeated(.new) else { return all }
    let (sole, candidates) = switched(knobs)
    return sole.map(name) ?? Cause(.confounded, also: candidates.map(name))
  }

  /// Lines of the tables of terms whose name stands in the document, on either side; all where none does, since spellings vary.
  private var namedLines: [Int] {
    let words = was.words.union(now.words)
    let found = entries.lexicon.indices.filter { words.isSuperset(of: CausePage.words(in: entries.lexicon[$0].name)) }
    return found.isEmpty ? Array(entries.lexicon.indices) : found
  }

  /// The rules that differ; where they are many, those that the mentions name.
  private var namedRules: [Int] {
    if entries.rules.count <= Self.most { return Array(entries.rules.indices) }
    let used = Set(((change.old?.mentions ?? []) + (change.new?.mentions ?? [])).map(\.rule))
    return entries.rules.indices.filter { used.contains(entries.rules[$0]) }
  }
}

extension CrossedMention {
  /// All that a mention says but where.
  fileprivate var words: String {
    let values = mention.ordered.map { "\($0.field.rawValue)=\($0.value.canonical)" }
    let (quote, confidence) = (mention.quote.count, mention.confidence.rawValue)
    return ([fact, mention.rule, confidence, mention.certainty.rawValue, "\(quote)"] + mention.terms + values).joined(separator: "\u{1F}")
  }

  fileprivate func isStated(as stored: StoredMention) -> Bool {
    fact == stored.fact && mention.rule == stored.rule && mention.confidence == stored.statement.confidence
      && mention.certainty == stored.statement.certainty && mention.quote.count == stored.textRange.count
  }
}
