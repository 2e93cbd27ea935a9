/// What a sentence must have before a rule is tried on it, for all rules.
struct Gates: Sendable {
  /// Ranges of `tags`, for one rule.
  private struct Gate {
    /// A tag of each set.
    var needs: Range<Int32>
    /// The tags of the pattern in their order, up to the cue and from there on; where the pattern has no cue, all are `before`.
    var before: Range<Int32>
    var behind: Range<Int32>
    var hasCue: Bool
    var hasTopics: Bool
    /// A range of `lists`.
    var lists: Range<Int32>
  }

  private var gates: [Gate] = []
  private var tags: [Tags] = []
  private let topics: [Set<Section.Topic>]
  private var texts: [Trigrams.Text] = []
  /// Where each list of texts ends; one of each has to stand in a sentence.
  private var lists: [Int32] = [0]

  init(_ rules: [Rule]) {
    let needs = rules.map { PatternNeeds.of($0.pattern) }
    topics = rules.map(\.topics)
    for (rule, needs) in zip(rules, needs) { add(rule, needs) }
  }

  private mutating func add(_ rule: Rule, _ needs: PatternNeeds.Needs) {
    let key = rule.givesKey ? [] : rule.kind.keyTags
    let cues = needs.order.indices.filter { needs.order[$0] == .cue }
    // A cue among alternatives, or several: it has no one place.
    let hasCue = cues.count == 1 && needs.order.allSatisfy { $0 == .cue || $0.isDisjoint(with: .cue) }
    let plain = needs.order.map { $0.isDisjoint(with: .cue) ? $0 : nil }
    gates.append(
      Gate(
        needs: stored(needs.anywhere + (key.isEmpty ? [] : [key])),
        before: stored(hasCue ? plain[..<cues[0]].compactMap { $0 } : plain.compactMap { $0 }),
        behind: stored(hasCue ? plain[cues[0]...].compactMap { $0 } : []), hasCue: hasCue, hasTopics: !rule.topics.isEmpty,
        lists: stored(texts: needs.texts)))
  }

  /// The shortest lists first: they say no soonest.
  private mutating func stored(texts all: [[Trigrams.Text]]) -> Range<Int32> {
    let start = Int32(lists.count - 1)
    for list in all.sorted(by: { $0.count < $1.count }) {
      texts += list
      lists.append(Int32(texts.count))
    }
    return start..<Int32(lists.count - 1)
  }

  private mutating func stored(_ more: [Tags]) -> Range<Int32> {
    let start = Int32(tags.count)
    tags += more
    return start..<Int32(tags.count)
  }

  /// Whether a sentence has the tags that a rule needs, those in a row around its cue.
  func admits(_ rule: Int, _ sentence: borrowing Sentence, cueAt cue: Int?) -> Bool {
    let gate = gates[rule]
    for index in gate.needs where tags[Int(index)].isDisjoint(with: sentence.tags) { return false }
    guard !gate.hasTopics || topics[rule].contains(sentence.section.topic) else { return false }
    guard let place = follow(gate.before, in: sentence.outline, 0) else { return false }
    guard gate.hasCue, let cue else { return true }
    return place <= cue && follow(gate.behind, in: sentence.outline, cue + 1) != nil
  }

  /// Whether the texts that a rule's pattern can't do without may stand in the sentence whose runs of letters were `seen`.
  func mayStand(_ rule: Int, in seen: UnsafeMutablePointer<UInt64>) -> Bool {
    gates[rule].lists.allSatisfy { list in
      (lists[Int(list)]..<lists[Int(list) + 1]).contains { texts[Int($0)].mayStand(in: seen) }
    }
  }

  /// The first place by which a tag of each set has come, one behind the other.
  private func follow(_ needs: Range<Int32>, in units: [Tags], _ start: Int) -> Int? {
    var place = start
    for index in needs {
      let need = tags[Int(index)]
      while place < units.count, need.isDisjoint(with: units[place]) { place += 1 }
      guard place < units.count else { return nil }
      place += 1
    }
    return place
  }
}
