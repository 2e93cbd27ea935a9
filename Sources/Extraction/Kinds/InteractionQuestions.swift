import Lexicon
import Prose

/// "Can I take paracetamol with metronidazole? Yes." The question asks after two drugs, the first word of the answer decides.
struct InteractionQuestions: FactReader {
  static let id = "interaction.answer"
  static let entries: [(id: String, kind: FactKind, why: String)] = [
    (id, .interaction, "A question whether two may be taken together, answered by yes or no.")
  ]
  static let examples = [
    ReaderExamples(
      id,
      [
        .makes("Can I take ⟦paracetamol|drug⟧ with ⟦metronidazole|with⟧? Yes.", "polarity=negated"),
        .makes("Is it safe to drink ⟦alcohol|with⟧ while taking ⟦metronidazole|drug⟧? No.", "polarity=affirmed"),
        .makesNothing("Can I take paracetamol with metronidazole? Yes, but only once."),
        .makesNothing("Can I take paracetamol with metronidazole? Ask a pharmacist."),
        .makesNothing("Can I take paracetamol with a meal? Yes."),
      ])
  ]

  func read(_ sentence: Sentence, _ page: Page, into drafts: inout [Draft]) {
    guard sentence.words(0..<min(5, sentence.units.count)).holds(Self.openings), let answer = answer(to: sentence, page) else { return }
    let named = sentence.units.indices.filter { [.drug, .drugClass, .substance].contains(sentence.units[$0].tag) }
    guard named.count == 2, sentence.words(named[0] + 1..<named[1]).holds(Self.together),
      let first = named.first(where: { sentence.units[$0].tag == .drug && !Focus.isAside(sentence.units[$0], page) })
    else { return }
    let second = named[0] == first ? named[1] : named[0]
    var draft = Draft(
      .interaction, rule: Self.id, confidence: .medium, drug: first, key: second, matched: named[0]..<named[1] + 1)
    draft.others = [second]
    draft.values[.with] = sentence.units[second].value(page)
    draft.polarity = answer ? .negated : .affirmed
    draft.certainty = .stated
    drafts.append(draft)
  }

  /// Yes or no, where the answer begins so and takes nothing back; the question ends the sentence.
  private func answer(to sentence: Sentence, _ page: Page) -> Bool? {
    let passage = page.passages[page.current]
    guard let last = sentence.units.last, passage.bytes[last.range.lower] == UInt8(ascii: "?") else { return nil }
    let rest = passage.tokens[passage.tokens.partitioningIndex { $0.range.lower >= sentence.range.upper }...]
    let next = page.current + 1
    let words = rest.isEmpty && next < page.passages.count ? page.passages[next].tokens.prefix(9) : rest.prefix(9)
    guard let first = words.first, !words.contains(where: { Self.limits.contains($0.hash) }) else { return nil }
    return first.hash == Self.yes ? true : first.hash == Self.no ? false : nil
  }

  private static let openings = [
    "can i take", "can you take", "can i use", "can you use", "can i have", "can i drink", "can you drink", "can i mix", "can you mix",
    "can i combine", "can you combine", "may i take", "is <X> safe", "is <X> ok", "is <X> okay", "is <X> fine",
  ]
  private static let together = ["with", "and", "while taking", "while on", "together with", "if you take", "if i take", "when taking"]
  private static let yes = Tokens.hash("yes")
  private static let no = Tokens.hash("no")
  private static let limits = Set(["but", "however", "unless", "only", "long", "if", "though", "depends", "caution"].map(Tokens.hash))
}
