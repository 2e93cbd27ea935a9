import Dataset
import Extraction
import Lexicon
import Prose

/// Something in which two datasets may differ, and that can be switched by itself.
///
/// `lexicon(nil)` is a user's whole table of terms, `lexicon(3)` the fourth line in which the tables differ; so with rules and verdicts.
enum Knob: Hashable, Sendable {
  /// What the page says.
  case content
  /// Which blocks of it are kept.
  case cleaning
  /// The language wanted.
  case language
  case lexicon(Int?)
  case rule(Int?)
  case verdict(Int?)
}

/// From which side each knob is taken.
struct Crossing: Hashable, Sendable {
  /// A list of entries: all of one side, but for some.
  struct Choice: Hashable, Sendable {
    var base: Side
    var flipped: Set<Int> = []
    func side(_ entry: Int) -> Side { flipped.contains(entry) ? base.other : base }

    mutating func turn(_ entry: Int?) { if let entry { flipped.formSymmetricDifference([entry]) } else { base = base.other } }
  }

  var content: Side
  var cleaning: Side
  var language: Side
  var lexicon: Choice
  var rules: Choice
  var verdicts: Choice

  init(_ side: Side) {
    (content, cleaning, language) = (side, side, side)
    lexicon = Choice(base: side)
    rules = lexicon
    verdicts = lexicon
  }

  func turned(_ knob: Knob) -> Crossing {
    var crossing = self
    switch knob {
    case .content: crossing.content = content.other
    case .cleaning: crossing.cleaning = cleaning.other
    case .language: crossing.language = language.other
    case .lexicon(let entry): crossing.lexicon.turn(entry)
    case .rule(let entry): crossing.rules.turn(entry)
    case .verdict(let entry): crossing.verdicts.turn(entry)
    }
    return crossing
  }
}

/// A mention that a crossed run has found, with the fact's id, which takes hashing.
struct CrossedMention {
  var mention: Mention
  let fact: String

  init(_ mention: Mention) {
    self.mention = mention
    fact = mention.fact
  }
}

/// Reads one side's text with the other's options: the extraction is that of `run`.
final class CrossedRun {
  let old: CauseSide
  let new: CauseSide
  let entries: CauseEntries
  private var lexicons = Shelf<Lexicon>()
  private var books = Shelf<RuleBook>()
  private var extractors = Shelf<Extractor>()
  /// What was found in the document asked for last.
  private var found: [Crossing: [CrossedMention]] = [:]
  private var pages: (old: CausePage, new: CausePage)?

  /// Built once for all documents, and few at a time: a lexicon is some megabytes.
  private struct Shelf<Value> {
    private var values: [(key: [Crossing.Choice], value: Value?)] = []
    static var most: Int { 8 }

    mutating func value(_ key: [Crossing.Choice], _ make: () -> Value?) -> Value? {
      if let place = values.firstIndex(where: { $0.key == key }) {
        values.append(values.remove(at: place))
      } else {
        if values.count == Self.most { values.removeFirst() }
        values.append((key, make()))
      }
      return values[values.count - 1].value
    }
  }

  init(_ old: CauseSide, _ new: CauseSide) {
    self.old = old
    self.new = new
    entries = CauseEntries(old, new)
  }

  /// Turns to another document.
  func turn(to old: CausePage, _ new: CausePage) {
    pages = (old, new)
    found = [:]
  }

  /// The mentions of the document under a crossing, verdicts applied; nil where the options go together with none.
  func mentions(_ crossing: Crossing) -> [CrossedMention]? {
    var bare = crossing
    bare.verdicts = Crossing.Choice(base: .old)
    if found[bare] == nil { found[bare] = extracted(bare)?.map(CrossedMention.init) }
    return found[bare]?.compactMap { mention in
      switch word(on: mention, crossing.verdicts) {
      case .wrong: return nil
      case .right:
        var mention = mention
        mention.mention.confidence = .high
        return mention
      case nil: return mention
      }
    }
  }

  private func extracted(_ crossing: Crossing) -> [Mention]? {
    guard let pages else { return nil }
    let content = crossing.content == .old ? pages.old : pages.new
    let page = crossing.content == crossing.cleaning ? content : content.cleaned(like: crossing.cleaning == .old ? pages.old : pages.new)
    guard let extractor = extractor(crossing) else { return nil }
    var options = ReadingOptions()
    options.language = side(crossing.language).language
    return options.isForeign(page.language) ? [] : extractor.extract(page.document, entities: false).mentions
  }

  private func side(_ side: Side) -> CauseSide { side == .old ? old : new }

  private func word(on mention: CrossedMention, _ choice: Crossing.Choice) -> Verdicts.Word? {
    let fact = mention.fact
    func word(_ id: String) -> Verdicts.Word? {
      let side = entries.verdictPlaces[id].map(choice.side) ?? choice.base
      return self.side(side).words[id]
    }
    return word(fact) ?? word(String(fact.prefix(16)))
  }

  // MARK: Options

  private func extractor(_ crossing: Crossing) -> Extractor? {
    extractors.value([crossing.lexicon, crossing.rules]) {
      guard let lexicon = lexicons.value([crossing.lexicon], { lexicon(crossing.lexicon) }),
        let book = books.value([crossing.rules], { book(crossing.rules) })
      else { return nil }
      return Extractor(lexicon: lexicon, book: book)
    }
  }

  private func lexicon(_ choice: Crossing.Choice) -> Lexicon? {
    let table = table(choice)
    return table.text.isEmpty ? try? Knowledge.plainLexicon.get() : try? Lexicon(own: [table])
  }

  /// The base side's lines without those switched off, then the other's that are switched on.
  private func table(_ choice: Crossing.Choice) -> OwnTable {
    var lines = side(choice.base).lexicon ?? []
    let off = Set(choice.flipped.map { entries.lexicon[$0] }.filter { $0.side == choice.base }.map(\.line))
    lines.removeAll(where: off.contains)
    lines += choice.flipped.sorted().map { entries.lexicon[$0] }.filter { $0.side != choice.base }.map(\.line)
    return OwnTable(file: "run.json", text: lines.joined(separator: "\n"))
  }

  private func book(_ choice: Crossing.Choice) -> RuleBook? {
    let (base, other) = (side(choice.base), side(choice.base.other))
    let flipped = Set(choice.flipped.map { entries.rules[$0] })
    let own = (base.ownRules ?? []).filter { !flipped.contains($0.id) } + (other.ownRules ?? []).filter { flipped.contains($0.id) }
    let without = base.without.subtracting(flipped).union(other.without.intersection(flipped))
    if own.isEmpty, without.isEmpty { return try? Knowledge.plainBook.get() }
    return try? RuleBook(FactKind.allRules + own, without: without)
  }
}
