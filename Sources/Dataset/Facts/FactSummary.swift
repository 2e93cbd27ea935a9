import Extraction

/// A fact as its mentions sum up, fed in the order of mentions.jsonl.
///
/// The same code writes facts.jsonl and, in `posology validate`, checks it.
struct FactSummary {
  static let listed = 20

  let fact: String
  let kind: FactKind
  private(set) var documents = 0
  private(set) var mentions = 0
  private(set) var independent = 0
  private(set) var best: MentionLine
  private(set) var bestRank: Int
  private(set) var isStated = false
  private var top: [(score: Int, id: ArraySlice<UInt8>)] = []
  private var tallies: [Tally]
  private var percent: (low: Double, high: Double)?
  /// Rank of the document that came last, and of the last that counted as independent.
  private var lastDocument = -1
  private var lastIndependent = -1
  private(set) var firstDocument: Int
  /// Paragraphs that counted, with the document that they counted for.
  private var paragraphs: [UInt64: Int] = [:]

  init(_ line: MentionLine, rank: Int, isDuplicate: Bool) {
    fact = String(decoding: line.fact, as: UTF8.self)
    kind = line.kind
    best = line
    bestRank = rank
    firstDocument = rank
    tallies = Array(repeating: Tally(), count: line.kind.columns.count)
    add(line, rank: rank, isDuplicate: isDuplicate)
  }

  var slot: String { String(fact.prefix(16)) }

  /// `rank`: the document's place among all, by which mentions of one fact are sorted.
  mutating func add(_ line: MentionLine, rank: Int, isDuplicate: Bool) {
    mentions += 1
    if rank != lastDocument { documents += 1 }
    lastDocument = rank
    isStated = isStated || line.isStated
    if !isDuplicate { countIndependent(line, rank) }
    let score = line.score(isDuplicate: isDuplicate)
    if let first = top.first, score > first.score {
      best = line
      bestRank = rank
    }
    list(line.id, score)
    for place in tallies.indices { tallies[place].add(line.value(place)) }
    widen(line)
  }

  /// A paragraph that stands in several documents counts for the first of them.
  private mutating func countIndependent(_ line: MentionLine, _ rank: Int) {
    let paragraph = line.paragraph.dropFirst().dropLast().reduce(UInt64(0)) { $0 << 4 | UInt64($1 &- ($1 > 0x39 ? 0x57 : 0x30)) }
    if let owner = paragraphs[paragraph], owner != rank { return }
    paragraphs[paragraph] = rank
    if lastIndependent != rank { independent += 1 }
    lastIndependent = rank
  }

  private mutating func list(_ id: ArraySlice<UInt8>, _ score: Int) {
    if top.count == Self.listed, score <= top[top.count - 1].score { return }
    let place = top.firstIndex { $0.score < score } ?? top.count
    top.insert((score, id), at: place)
    if top.count > Self.listed { top.removeLast() }
  }

  private mutating func widen(_ line: MentionLine) {
    guard let place = kind.columns.firstIndex(of: .percent) else { return }
    let view = JSONView(Array(line.value(place)))
    guard let low = view["low"]?.number, let high = view["high"]?.number else { return }
    percent = (min(low, percent?.low ?? low), max(high, percent?.high ?? high))
  }

  // MARK: What comes of it

  /// How the facts of a slot are ranked among each other: the surest, then the best supported.
  var weight: (Int, Int, Int) { (best.confidence.rank, independent, mentions) }

  /// Whether one document alone states it, and which.
  var onlyDocument: Int? { documents == 1 ? firstDocument : nil }

  /// A field's value, as JSON.
  func value(_ field: Field) -> ArraySlice<UInt8> {
    kind.columns.firstIndex(of: field).map { value($0, field, kind.shape) } ?? []
  }

  private func value(_ place: Int, _ field: Field, _ shape: FactShape) -> ArraySlice<UInt8> {
    shape.attributes.contains(field) ? tallies[place].commonest(field) : best.value(place)
  }

  /// The line of facts.jsonl. `url`: JSON of the best mention's document's address.
  func write(into json: inout JSONWriter, url: [UInt8], conflicts: Int, with others: [String]) {
    json.object { json in
      json.field("id", fact)
      json.field("slot", slot)
      json.field("kind", kind.rawValue)
      json.key("drug")
      json.raw(best.drug)
      let shape = kind.shape
      for (place, field) in kind.columns.enumerated() {
        json.key(named: field.rawValue)
        if field == .percent, let percent {
          json.range(low: percent.low, high: percent.high)
        } else {
          json.raw(value(place, field, shape))
        }
      }
      json.field("polarity", (best.isNegated ? Polarity.negated : .affirmed).rawValue)
      json.field("certainty", (isStated ? Certainty.stated : .possible).rawValue)
      json.field("confidence", best.confidence.rawValue)
      support(&json)
      json.field("conflicts", conflicts)
      json.key("conflicts_with")
      json.array { json in for other in others { json.string(other) } }
      example(&json, url)
      json.key("mentions")
      json.array { json in for (_, id) in top { json.raw(id) } }
    }
    json.newline()
  }

  private func support(_ json: inout JSONWriter) {
    json.key("support")
    json.object { json in
      json.field("documents", documents)
      json.field("mentions", mentions)
      json.field("independent", independent)
    }
  }

  private func example(_ json: inout JSONWriter, _ url: [UInt8]) {
    json.key("example")
    json.object { json in
      json.key("document")
      json.raw(best.document)
      json.key("url")
      json.raw(url)
      json.key("quote")
      json.raw(best.quote)
      json.key("start")
      json.raw(best.start)
      json.key("end")
      json.raw(best.end)
    }
  }
}

/// How often each value of an attribute is given.
private struct Tally {
  private var counts: [(value: ArraySlice<UInt8>, count: Int)] = []
  /// Where values stand among the counts, where there is more than one.
  private var places: [ArraySlice<UInt8>: Int] = [:]
  private static let null = Array("null".utf8)

  mutating func add(_ value: ArraySlice<UInt8>) {
    if value.elementsEqual(Self.null) { return }
    guard let first = counts.first else { return counts.append((value, 1)) }
    // Nearly always the mentions agree.
    if first.value == value { return counts[0].count += 1 }
    if let place = places[value] { return counts[place].count += 1 }
    places[value] = counts.count
    counts.append((value, 1))
  }

  /// Null where nobody gives one; ties go to the graver, else to what was said first.
  func commonest(_ field: Field) -> ArraySlice<UInt8> {
    var best: (value: ArraySlice<UInt8>, count: Int)?
    for entry in counts {
      guard let current = best else {
        best = entry
        continue
      }
      let isGraver = Gravity.of(entry.value, field) > Gravity.of(current.value, field)
      if entry.count > current.count || (entry.count == current.count && isGraver) { best = entry }
    }
    return best?.value ?? Self.null[...]
  }
}

/// Which of two classes is the graver.
private enum Gravity {
  private static let severities = ["mild", "moderate", "serious", "severe", "life-threatening", "fatal"]
  private static let frequencies = ["very_rare", "rare", "uncommon", "common", "very_common"]

  static func of(_ json: ArraySlice<UInt8>, _ field: Field) -> Int {
    let classes = field == .severity ? severities : field == .frequency ? frequencies : []
    guard !classes.isEmpty, let word = JSONView(Array(json)).string else { return 0 }
    return 1 + (classes.firstIndex(of: word) ?? -1)
  }
}
