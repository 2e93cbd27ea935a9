import Glibc
import PatternMatching
import Prose

/// Cuts what does not belong inside kept blocks: injected links, titles of other works, advertising sentences, the site's name in the title.
struct InlinePass {
  /// Ids of rules that are switched off.
  private let without: Set<String>
  private let matcher = Matcher()

  init(without: Set<String> = []) { self.without = without }

  private static let brokenEnds = [" is", " than", " of", " (", " if", " below", " the"].map { Array($0.utf8) }

  /// `wares`: blocks in which something is named that sold links sell; `doubtful`: blocks against which a rule speaks; `givenBack`: blocks that
  /// are kept but for a sentence; `pointing`: blocks with words that lead elsewhere.
  func run(_ document: inout Document, wares: Set<Int>, doubtful: Set<Int>, givenBack: Set<Int>, pointing: Set<Int>) {
    var reader = BlockReader()
    let kept = document.blocks.indices.filter { document.blocks[$0].kind.isText && document.blocks[$0].isKept }
    let own = Set(kept.filter { InlineRules.ourselves.contains(anyOf: document.blocks[$0].text.bytes) })
    let subjects = InjectedLinks.subjects(of: kept.filter(wares.contains).map { document.blocks[$0] })
    for index in kept {
      let bytes = document.blocks[index].text.bytes
      if document.blocks[index].kind == .title {
        if let mark = siteName(bytes), !without.contains(mark.rule) { document.blocks[index].cut([mark]) }
        continue
      }
      guard bytes.count > 30 else { continue }
      let links = (wares.contains(index) ? InjectedLinks.find(in: document.blocks[index], besides: subjects) : []) + anchors(bytes)
      // A row of sold links, of which not all are known.
      if links.reduce(0, { $0 + $1.range.count }) * 2 > bytes.count, !without.contains(links[0].rule) {
        document.blocks[index].verdict = .removed(.spam, rule: links[0].rule)
        continue
      }
      var marks = links
      marks += sentences(bytes, praises: own.count <= 2 && own.contains(index))
      if kept.count <= FrameCuts.mostBlocks, document.format != .html { marks += FrameCuts.marks(bytes) }
      if !without.isEmpty { marks.removeAll { without.contains($0.rule) } }
      if doubtful.contains(index) { marks += asides(document.blocks[index], isGivenBack: givenBack.contains(index), &reader) }
      if pointing.contains(index) { marks += Asides.marks(bytes, matcher).filter { !without.contains($0.rule) } }
      if !marks.isEmpty {
        let cuts = Self.tidy(marks, bytes)
        document.blocks[index].cut(cuts)
        document.blocks[index].torn = Self.seams(of: links, in: cuts)
      }
      document.blocks[index].torn += brokenPlaces(document.blocks[index].text.bytes)
    }
  }

  /// Where the text closes over the links that were cut out of its sentences; a sentence cut whole leaves no seam.
  private static func seams(of links: [Marks.Mark], in cuts: [Marks.Mark]) -> [Int] {
    var removed = 0
    var seams: [Int] = []
    for cut in cuts {
      if links.contains(where: { cut.range.contains($0.range) }) { seams.append(cut.range.lower - removed) }
      removed += cut.range.count
    }
    return seams
  }

  /// Sorted, without overlaps, each with the blank behind it, or with that before it where a sign follows.
  private static func tidy(_ marks: [Marks.Mark], _ bytes: [UInt8]) -> [Marks.Mark] {
    var out: [Marks.Mark] = []
    let sorted = marks.sorted { ($0.range.lower, $1.range.upper) < ($1.range.lower, $0.range.upper) }
    for var mark in sorted where mark.range.lower >= (out.last?.range.upper ?? 0) {
      var (lower, upper) = (mark.range.lower, mark.range.upper)
      // A link glued to the word before it leaves the blank to that word.
      let isGlued = lower > 0 && bytes[lower - 1] != 0x20 && bytes[lower - 1] != 0x28 && out.last?.range.upper != lower
      if upper < bytes.count, bytes[upper] == 0x20, !isGlued {
        upper += 1
      } else if lower > 0, bytes[lower - 1] == 0x20, upper == bytes.count || [0x2E, 0x2C, 0x3B].contains(bytes[upper]) {
        lower = max(lower - 1, out.last?.range.upper ?? 0)
      }
      mark.range = ByteRange(lower, upper)
      out.append(mark)
    }
    return out
  }

  private func anchors(_ bytes: [UInt8]) -> [Marks.Mark] {
    guard InlineRules.anchorWords.contains(anyOf: bytes) else { return [] }
    var marks: [Marks.Mark] = []
    for rule in InlineRules.anchors {
      bytes.withUnsafeBufferPointer { subject in
        matcher.each(rule.pattern, in: subject) {
          marks.append(Marks.Mark(range: ByteRange($0.lowerBound, $0.upperBound), reason: .spam, rule: rule.id))
        }
      }
    }
    return marks
  }

  /// Sentences that are the title of a study, or the praise of a clinic that the text is not from.
  private func sentences(_ bytes: [UInt8], praises: Bool) -> [Marks.Mark] {
    let cites = InlineRules.studyWords.contains(anyOf: bytes)
    guard praises || cites else { return [] }
    let ranges = Sentences.ranges(in: bytes)
    guard ranges.count > 1 else { return [] }
    return ranges.compactMap { range in
      bytes.withUnsafeBufferPointer { whole -> Marks.Mark? in
        let sentence = UnsafeBufferPointer(rebasing: whole[range.lower..<range.upper])
        if cites, matcher.first(InlineRules.studyTitle, in: sentence), !matcher.first(InlineRules.finiteVerb, in: sentence) {
          return Marks.Mark(range: range, reason: .reference, rule: "reference.title-sentence")
        }
        if praises, matcher.first(InlineRules.praise, in: sentence) {
          return Marks.Mark(range: range, reason: .promotion, rule: "promotion.praise-sentence")
        }
        return nil
      }
    }
  }

  /// Whole sentences that sell, disclaim or ask for an address, in a paragraph that stays: read as a line each.
  private func asides(_ block: Block, isGivenBack: Bool, _ reader: inout BlockReader) -> [Marks.Mark] {
    guard block.kind == .paragraph || block.kind == .listItem, isGivenBack || block.text.count > 120 else { return [] }
    let ranges = Sentences.ranges(in: block.text.bytes)
    guard ranges.count > 1 else { return [] }
    let marks = ranges.compactMap { range -> Marks.Mark? in
      let reading = reader.read(Array(block.text.bytes[range.lower..<range.upper]), .paragraph, Block.Layout(), at: 0)
      guard let (reason, weight, rule) = reading.tally.strongest, (isGivenBack ? SentencePass.reasons : Self.asideReasons).contains(reason),
        weight >= (reason == .promotion && !isGivenBack ? 1.5 : 1), reading.words > 3,
        reading.medical < (isGivenBack ? 3 : 2), !reading.signs.contains(.dose)
      else { return nil }
      return Marks.Mark(range: range, reason: reason, rule: CompiledBook.shared.id(rule))
    }
    return marks.count < ranges.count ? marks : []
  }

  private static let asideReasons: Set<Reason> = [.promotion, .disclaimer, .form, .spam]

  /// ` | Lumen Dermatology` behind a title.
  private func siteName(_ bytes: [UInt8]) -> Marks.Mark? {
    guard let bar = bytes.lastIndex(of: 0x7C), bar > 8, bytes[bar - 1] == 0x20, bar + 2 < bytes.count else { return nil }
    let words = Words(String(decoding: bytes[(bar + 1)...], as: UTF8.self))
    guard words.count <= 5, words.shapes.allSatisfy({ $0.contains(.capital) || $0.contains(.digits) }) else { return nil }
    return Marks.Mark(range: ByteRange(bar - 1, bytes.count), reason: .navigation, rule: "navigation.site-in-title")
  }

  /// Where a sentence breaks off because a `<` was lost: `a dose of less than ( The drug`, `when the platelet count is`.
  private func brokenPlaces(_ bytes: [UInt8]) -> [Int] {
    guard bytes.count > 20 else { return [] }
    return bytes.withUnsafeBytes { bytes in
      var places: [Int] = []
      var at = 0
      while at + 2 < bytes.count, let hit = memchr(bytes.baseAddress! + at, 0x28, bytes.count - 2 - at) {
        at = UnsafeRawPointer(hit) - bytes.baseAddress! + 1
        if bytes[at] == 0x20, (0x41...0x5A).contains(bytes[at + 1]) { places.append(at - 1) }
      }
      if Self.brokenEnds.contains(where: { memcmp(bytes.baseAddress! + bytes.count - $0.count, $0, $0.count) == 0 }) {
        places.append(bytes.count)
      }
      return places
    }
  }
}

/// The patterns of `InlinePass`.
enum InlineRules {
  static let anchorWords = ByteStrings(["stages of", "term effects of", "drug interactions"])
  static let studyWords = ByteStrings(["study of", "trial of", "review of", "analysis of", "Study of", "comparison of"])
  static let ourselves = ByteStrings([" our ", "Our "])

  /// Titles of other pages that were laid over words of this one.
  static let anchors: [(id: String, pattern: Pattern)] = [
    ("spam.anchor-stages", try! Pattern(#"(?<=\xE2\x80\x9D |" )(?:the )?\d+ stages of [a-z]+(?: [a-z]+tion| [a-z]+ism)?"#)),
    (
      "spam.anchor-effects",
      try! Pattern(#"(?:(?<=^)|(?<=\. ))(?:short|long)[- ](?:and|or|to)[- ](?:short|long)[- ]term effects of [a-z]+"#)
    ),
    ("spam.anchor-interactions", try! Pattern(#"[a-z]+(?: (?:pm|xr|er|sr))? food, alcohol, supplements? (?:and|&) drug interactions"#)),
  ]

  static let studyTitle = try! Pattern(
    #"^(?:A|An|The|Effects? of|Efficacy (?:and safety )?of) ?(?:phase \w+,? |multicent(?:er|re),? )?(?:randomi[sz]ed|double-blind|placebo-controlled|open-label|systematic|meta-analysis|pilot|controlled|prospective|retrospective)\b.*\b(?:study|trial|review|analysis|comparison) of\b"#,
    .caseless)

  static let finiteVerb = try! Pattern(
    #"\b(?:is|are|was|were|has|have|had|found|showed?|shows|suggests?|suggested|reported|reports|indicates?|indicated|concluded|demonstrated|did|does|may|might|can|could|will|would|compared|reduced|increased|failed|proved|included|reveal(?:ed|s)|examined|looked|tested|evaluated|assessed)\b"#,
    .caseless)

  /// What an institution says of itself to `you`.
  static let praise = try! Pattern(
    #"\b(?:our (?:\w+[- ]){0,3}(?:experts|specialists|programs|programmes|services|facilit(?:y|ies)|physicians|staff|institution|hospital|campus|researchers|team)\b.*\b(?:you|your|leaders|world|forefront|commitment|mission|provide)\b)"#,
    .caseless)
}
