extension LanguageJudge {
  /// The bytes of a line that are in another language than `wanted`: nothing, the whole line, or scraps inside it, which begin and end where
  /// a sentence does, or before a capital. A title in quotes or brackets inside a sentence of the wanted language stays.
  ///
  /// Scraps inside a line are found in English lines only; with another language wanted the answer is nothing or the whole line.
  ///
  /// ```swift
  /// "Take it with food. Laisser un commentaire Call a doctor if you feel faint."   // [19..<41]
  /// ```
  package func foreignRanges(in line: UnsafeBufferPointer<UInt8>, wanted: String = "en") -> [Range<Int>] {
    guard wanted == "en" else { return isForeign(line, to: wanted) ? [0..<line.count] : [] }
    if let survey = survey(line) {
      return survey.total > -Self.leastEnglish && judge(line, survey.evidence).isForeign(to: "en") ? [0..<line.count] : []
    }
    return along(line) { path, evidence in
      ranges(of: path, in: line) { judge(line, evidence).isForeign(to: "en") }
    }
  }

  /// A line's language, and its foreign ranges where English is wanted, from one reading.
  package func reading(of line: UnsafeBufferPointer<UInt8>) -> (verdict: LanguageVerdict, foreign: [Range<Int>]) {
    if let survey = survey(line) {
      let verdict = judge(line, survey.evidence)
      return (verdict, survey.total > -Self.leastEnglish && verdict.isForeign(to: "en") ? [0..<line.count] : [])
    }
    return along(line) { path, evidence in
      let verdict = judge(line, evidence)
      return (verdict, ranges(of: path, in: line) { verdict.isForeign(to: "en") })
    }
  }

  /// What a line's words say and weigh together where the likeliest way through them is English all along, as for most lines; else nil.
  private func survey(_ line: UnsafeBufferPointer<UInt8>) -> (evidence: Evidence, total: Float)? {
    var evidence = Evidence()
    // As in `choose`: English weighs 0 as long as nothing changes to it.
    var foreign: Float = 0
    var total: Float = 0
    var changes = false
    eachStep(of: line, &evidence) { step in
      changes = foreign > step.cost
      foreign = max(foreign, -step.cost) + step.score
      total += step.score
      return !changes
    }
    return changes || foreign > 0 ? nil : (evidence, total)
  }

  /// Calls `body` with the way through a line's words, the languages chosen, and with what they say together.
  private func along<Result>(
    _ line: UnsafeBufferPointer<UInt8>, _ body: (UnsafeMutableBufferPointer<Step>, Evidence) -> Result
  ) -> Result {
    // Words stand apart by a byte or by a change of script, whose letters have two bytes or more: at most two words in three bytes.
    withUnsafeTemporaryAllocation(of: Step.self, capacity: line.count * 2 / 3 + 2) { steps in
      var evidence = Evidence()
      var count = 0
      eachStep(of: line, &evidence) { step in
        steps.initializeElement(at: count, to: step)
        count += 1
        return true
      }
      let path = UnsafeMutableBufferPointer(rebasing: steps[..<count])
      choose(path)
      return body(path, evidence)
    }
  }

  /// Drug names make a line of any language look English: an English one must have function words.
  private func isForeign(_ line: UnsafeBufferPointer<UInt8>, to wanted: String) -> Bool {
    let verdict = judge(line)
    guard verdict.isForeign(to: wanted), verdict.confidence > 0.6 else { return false }
    return verdict.language != "en" || hasEnglishFunctionWords(line)
  }

  private func hasEnglishFunctionWords(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: WordReader.longest) { values in
      var reader = WordReader(line)
      var words = 0
      var found = 0
      while let word = reader.next(values.baseAddress!) {
        words += 1
        if word.letters <= 4 {
          let packed = values[..<word.letters].reduce(UInt64(0)) { $0 << 16 | UInt64($1 & 0xFFFF) }
          found += Self.functionWords.contains(packed) ? 1 : 0
        }
      }
      return found >= 2 && found * 6 >= words
    }
  }

  /// Short English words that are no words of another language with this alphabet, or rarely; the letters packed.
  private static let functionWords: Set<UInt64> = Set(
    "the of and to is are you your for with this that be have been not by from was were will can they when what how if its or it"
      .split(separator: " ").map { $0.utf16.reduce(UInt64(0)) { $0 << 16 | UInt64($1) } })

  /// A word on the way through a line of two languages.
  private struct Step {
    var lower: Int32
    var upper: Int32
    /// Log odds of foreign.
    var score: Float
    /// What a change of language before this word costs.
    var cost: Float
    var isLatin: Bool
    var isCapitalised: Bool
    var isForeign = false
    /// Whether the best way to be in this language here comes from the other one.
    var foreignEntered = false
    var wantedEntered = false
  }

  /// What a scrap must weigh, and a stretch of English beside one.
  private static let leastScrap: Float = 4
  private static let leastNames: Float = 15
  private static let leastEnglish: Float = 6

  /// Calls `body` with a step for each word, until it says no; adds up what the words say.
  @inline(__always)
  private func eachStep(of line: UnsafeBufferPointer<UInt8>, _ evidence: inout Evidence, _ body: (Step) -> Bool) {
    var isGloss = false
    var wasLatin = true
    var end = 0
    eachWord(of: line) { word, ownScore in
      let isLatin = word.script == .latin
      var score = ownScore
      var cost: Float = 0
      if evidence.words > 0 {
        let gap = Gap(text: line, lower: end, upper: word.lower)
        cost = gap.cost(isBeforeCapital: word.shape != 0, changesScript: isLatin != wasLatin)
        // A name in its own letters: "Tokyo (東京)".
        isGloss = !isLatin && (isGloss && !gap.closesQuote || wasLatin && gap.opensQuote && !gap.endsSentence)
        if isGloss { score = 0 }
      }
      evidence.add(word, score: ownScore)
      (end, wasLatin) = (word.upper, isLatin)
      return body(
        Step(lower: Int32(word.lower), upper: Int32(word.upper), score: score, cost: cost, isLatin: isLatin, isCapitalised: word.shape != 0)
      )
    }
  }

  /// The likelier language of each word, changes paid for (Viterbi over two states, the wanted language's words counting 0).
  private func choose(_ steps: UnsafeMutableBufferPointer<Step>) {
    var foreign: Float = 0
    var wanted: Float = 0
    for index in steps.indices {
      let cost = steps[index].cost
      steps[index].foreignEntered = index > 0 && wanted - cost > foreign
      steps[index].wantedEntered = index > 0 && foreign - cost > wanted
      let before = foreign
      foreign = max(foreign, index > 0 ? wanted - cost : 0) + steps[index].score
      wanted = max(wanted, index > 0 ? before - cost : 0)
    }
    var isForeign = foreign > wanted
    for index in steps.indices.reversed() {
      steps[index].isForeign = isForeign
      if isForeign ? steps[index].foreignEntered : steps[index].wantedEntered { isForeign.toggle() }
    }
  }

  private func ranges(
    of steps: UnsafeMutableBufferPointer<Step>, in line: UnsafeBufferPointer<UInt8>, isForeignAsAWhole: () -> Bool
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var english: Float = 0
    var total: Float = 0
    var first = 0
    while first < steps.count {
      var last = first
      var weight = steps[first].score
      while last + 1 < steps.count, steps[last + 1].isForeign == steps[first].isForeign {
        last += 1
        weight += steps[last].score
      }
      total += weight
      if !steps[first].isForeign {
        english = min(english, weight)
      } else if weight >= leastWeight(of: first...last, steps), !isQuoted(first...last, steps, line) {
        found.append(range(of: first...last, steps, line))
      }
      first = last + 1
    }
    // A line that is foreign as a whole, names and all; where a good stretch of it is English, only the rest goes.
    if english > -Self.leastEnglish, isForeignAsAWhole() { return [0..<line.count] }
    return found
  }

  /// A lone word, or words with capitals only, are likely a name.
  private func leastWeight(of words: ClosedRange<Int>, _ steps: UnsafeMutableBufferPointer<Step>) -> Float {
    let isName = words.allSatisfy { steps[$0].isLatin && (steps[$0].isCapitalised || words.count == 1) }
    return isName ? Self.leastNames : Self.leastScrap
  }

  private func isQuoted(
    _ words: ClosedRange<Int>, _ steps: UnsafeMutableBufferPointer<Step>, _ line: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard words.count < steps.count else { return false }
    let before = words.lowerBound > 0 ? Int(steps[words.lowerBound - 1].upper) : 0
    let after = words.upperBound + 1 < steps.count ? Int(steps[words.upperBound + 1].lower) : line.count
    let opening = Gap(text: line, lower: before, upper: Int(steps[words.lowerBound].lower))
    return opening.opensQuote && !opening.endsSentence
      && Gap(text: line, lower: Int(steps[words.upperBound].upper), upper: after).closesQuote
  }

  private func range(
    of words: ClosedRange<Int>, _ steps: UnsafeMutableBufferPointer<Step>, _ line: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    let isFirst = words.lowerBound == 0
    let before = Gap(text: line, lower: isFirst ? 0 : Int(steps[words.lowerBound - 1].upper), upper: Int(steps[words.lowerBound].lower))
    let start = isFirst ? before.afterItemMark : before.split.start
    var end = line.count
    if words.upperBound + 1 < steps.count {
      end = Gap(text: line, lower: Int(steps[words.upperBound].upper), upper: Int(steps[words.upperBound + 1].lower)).split.end
    }
    return start..<max(start, end)
  }
}
