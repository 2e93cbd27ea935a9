#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Tells the language of a line, and finds foreign scraps inside a line.
///
/// Words in other letters than Latin are told by their script; those in Latin letters by a linear model over hashed n-grams that was trained on
/// interface texts in about 60 languages and, as English, on drug lists, author names, references, Latin and codes, so that these stay.
///
/// ```swift
/// let judge = LanguageJudge(model: UnsafeBufferPointer(start: data.bytes, count: data.count))
/// judge.judge(line).language        // "es"
/// ```
package final class LanguageJudge: Sendable {
  let model: LanguageModel
  private let scores = WordScores()

  /// `model` must stay where it is as long as the judge lives; it is that of the target CData.
  package init(model: UnsafeBufferPointer<UInt8>) { self.model = LanguageModel(model) }

  /// The codes of the languages that it can name.
  package var languages: Set<String> {
    Set(model.names.flatMap(\.codes)).union(Script.allCases.compactMap(\.language)).union(["en"])
  }

  /// Log odds above which a line is foreign. Few words, and capitals only, are often a name; a word alone may be a brand, and a row of figures
  /// says little by its words.
  private func threshold(_ evidence: Evidence, bytes: Int) -> Float {
    if evidence.other == 0, evidence.latinLetters * 3 < bytes { return 5 }
    return switch (evidence.words, evidence.hasLowerCase) {
    case (1, false): 4.5
    case (1, true), (2, true): 2.5
    case (2, false): 4
    case (3, false): 1.5
    default: 0.25
    }
  }

  /// Words that are enough to name a language.
  private static let namingWords = 60

  /// The language of a line, in time linear in its bytes.
  package func judge(_ text: UnsafeBufferPointer<UInt8>) -> LanguageVerdict {
    judge(text, weigh(text))
  }

  /// The same, where the line was weighed already.
  func judge(_ text: UnsafeBufferPointer<UInt8>, _ evidence: Evidence) -> LanguageVerdict {
    guard evidence.words > 0 else { return .undetermined }
    let total = evidence.latin + evidence.other
    if evidence.isInOtherLetters {
      return name(text, evidence.script, confidence: Self.confidence(max(total, evidence.other)))
    }
    let threshold = threshold(evidence, bytes: text.count)
    if total > threshold {
      let script = evidence.other > max(evidence.latin, 0) ? evidence.script : .latin
      return name(text, script, confidence: Self.confidence(total - threshold))
    }
    if evidence.words < 3, total > 0 { return .undetermined }
    return LanguageVerdict(language: "en", confidence: Self.confidence(min(threshold, 2.5) - total))
  }

  /// The sums of a line: log odds from Latin words and from others, the words, and the script with most evidence.
  struct Evidence {
    var latin: Float = 0
    var other: Float = 0
    var words = 0
    var hasLowerCase = false
    var latinLetters = 0
    /// Weighted: a Chinese character counts twice, a Greek symbol not at all.
    var otherLetters: Float = 0
    var script = Script.latin
    var scriptEvidence: Float = 0

    /// A name or a brand in Latin letters does not make a line of Thai English.
    var isInOtherLetters: Bool { otherLetters >= 3 && otherLetters > 0.6 * Float(latinLetters) }

    @inline(__always)
    mutating func add(_ word: Word, score: Float) {
      words += 1
      if word.script == .latin {
        latin += score
        latinLetters += word.letters
        hasLowerCase = hasLowerCase || word.shape == 0
        return
      }
      other += score
      otherLetters += score
      // Chinese characters beside kana are Japanese.
      if score > scriptEvidence || word.script == .kana, script != .kana {
        script = word.script
        scriptEvidence = score
      }
    }
  }

  private func weigh(_ text: UnsafeBufferPointer<UInt8>) -> Evidence {
    var evidence = Evidence()
    eachWord(of: text) { word, score in
      evidence.add(word, score: score)
      return true
    }
    return evidence
  }

  /// Calls `body` for each word with its score, until it says no.
  @inline(__always)
  func eachWord(of text: UnsafeBufferPointer<UInt8>, _ body: (Word, Float) -> Bool) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: WordReader.longest) { values in
      var reader = WordReader(text)
      var features = WordFeatures()
      while let word = reader.nextUnspelled(values.baseAddress!) {
        guard body(word, score(word, text, values.baseAddress!, &features)) else { return }
      }
    }
  }

  /// Log odds that the word is foreign, bounded so that one odd word does not outweigh a sentence; of one in other letters its evidence.
  @inline(__always)
  private func score(
    _ word: Word, _ text: UnsafeBufferPointer<UInt8>, _ values: UnsafeMutablePointer<UInt32>, _ features: inout WordFeatures
  ) -> Float {
    guard word.script == .latin else { return word.script.foreignness(letters: word.letters) }
    var sum = scores.sum(word) { weight(of: word, text, values) }
    features.join(word) { sum &+= model.weight($0) }
    return min(max(Float(sum) * model.judgeStep, -4), 5)
  }

  /// What a word weighs by itself.
  @inline(never)
  private func weight(of word: Word, _ text: UnsafeBufferPointer<UInt8>, _ values: UnsafeMutablePointer<UInt32>) -> Int32 {
    if word.isPlain { word.spell(text, values) }
    var sum: Int32 = 0
    WordFeatures.visit(word, values, single: { sum &+= model.weight($0) }, five: { sum &+= model.weight($0) })
    return sum
  }

  static func confidence(_ margin: Float) -> Double {
    // Log odds summed over words are too sure of themselves; a third of them is about right.
    let raised = 1 / (1 + exp(-Double(margin) / 3))
    return (raised * 1000).rounded() / 1000
  }

  /// The language of a line that is known to be foreign, by the script that carries most of it.
  private func name(_ text: UnsafeBufferPointer<UInt8>, _ script: Script, confidence: Double) -> LanguageVerdict {
    guard let table = model.table(of: script) else {
      return LanguageVerdict(language: script.language ?? "und", confidence: confidence)
    }
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: table.stride) { sums in
      sums.initialize(repeating: 0)
      addRows(of: table, text, script, sums.baseAddress!)
      let (best, second, margin) = twoBest(sums, of: table)
      let near = margin < 3 ? table.codes[second] : nil
      return LanguageVerdict(language: table.codes[best], confidence: confidence, runnerUp: near)
    }
  }

  private func addRows(
    of table: LanguageModel.NamingTable, _ text: UnsafeBufferPointer<UInt8>, _ script: Script, _ sums: UnsafeMutablePointer<Int32>
  ) {
    var reader = WordReader(text)
    var left = Self.namingWords
    let add: (UInt32) -> Void = { hash in
      let row = table.weights + Int(hash >> table.shift) * table.stride
      for column in 0..<table.stride { sums[column] &+= Int32(row[column]) }
    }
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: WordReader.longest) { values in
      while left > 0, let word = reader.next(values.baseAddress!) {
        guard word.script == script else { continue }
        WordFeatures.visit(word, values.baseAddress!, single: add, five: { _ in })
        left -= 1
      }
    }
  }

  /// The two languages with the highest sums, English aside, and the log odds between them.
  private func twoBest(_ sums: UnsafeMutableBufferPointer<Int32>, of table: LanguageModel.NamingTable) -> (Int, Int, Float) {
    var best = -1
    var second = -1
    for column in table.codes.indices where table.codes[column] != "en" {
      if best < 0 || sums[column] > sums[best] {
        second = best
        best = column
      } else if second < 0 || sums[column] > sums[second] {
        second = column
      }
    }
    return (best, second, Float(sums[best] - sums[second]) * table.step)
  }
}
