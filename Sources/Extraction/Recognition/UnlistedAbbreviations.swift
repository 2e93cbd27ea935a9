import Lexicon
import Prose

/// Abbreviations that an abstract uses without a word of explanation, told by their place: what "receiving" and "-induced" stand beside is a
/// drug, what "developed" and "due to" stand beside is an effect.
extension Page {
  /// Reads them as drugs and effects without id, in doubt; every other place of the same letters follows. What stands in brackets anywhere is
  /// explained there, and longer pages explain all of theirs.
  mutating func nameUnlistedAbbreviations() {
    guard passages.count <= 12 else { return }
    var meant: [WordHash: Tag] = [:]
    var explained: Set<WordHash> = []
    var places: [(passage: Int, unit: Int, hash: WordHash)] = []
    for index in passages.indices where passages[index].tokens.contains(where: \.isUpperCase) {
      for at in passages[index].units.indices where passages[index].units[at].tag == .word {
        guard let hash = AbbreviationPlaces.candidate(at, passages[index]) else { continue }
        places.append((index, at, hash))
        if AbbreviationPlaces.isBracketed(at, passages[index]) { explained.insert(hash) }
        if meant[hash] == nil { meant[hash] = AbbreviationPlaces.role(of: at, passages[index]) }
      }
    }
    for place in places {
      guard let tag = meant[place.hash], !explained.contains(place.hash) else { continue }
      let range = passages[place.passage].units[place.unit].range
      passages[place.passage].units[place.unit].tag = tag
      passages[place.passage].units[place.unit].isUncertain = true
      passages[place.passage].units[place.unit].name = String(
        decoding: passages[place.passage].bytes[range.lower..<range.upper], as: UTF8.self
      )
      .lowercased()
    }
  }
}

/// The words that tell a drug from an effect where neither is known.
enum AbbreviationPlaces {
  /// The hash of capitals that no lexicon knows, nil for every other unit.
  static func candidate(_ at: Int, _ passage: borrowing Page.Passage) -> WordHash? {
    let unit = passage.units[at]
    guard unit.tokens.count == 1, (2...6).contains(unit.range.count) else { return nil }
    let token = passage.tokens[unit.tokens.lowerBound]
    guard token.kind == .word, token.isUpperCase, !others.contains(token.hash), !isSign(at + 1, ":", passage) else { return nil }
    return token.hash
  }

  /// What stands at a place, by the words around it.
  static func role(of at: Int, _ passage: borrowing Page.Passage) -> Tag? {
    let behind = word(at + 1, passage)
    let before = word(at - 1, passage)
    if isSign(at + 1, "-", passage), let tie = word(at + 2, passage), blaming.contains(tie) { return .drug }
    if let behind = behind ?? name(at + 1, passage), drugTails.contains(behind) { return .drug }
    if let before, takers.contains(before) { return .drug }
    if isPair(at, drugPairs, passage) { return .drug }
    if before == of, at >= 2, passage.units[at - 2].tag == .amount { return .drug }
    // Letters with a number are a protein's name.
    guard !passage.bytes[passage.units[at].range.lower..<passage.units[at].range.upper].contains(where: { $0 < UInt8(ascii: "A") }) else {
      return nil
    }
    if let behind, bearers.contains(behind) { return .effect }
    var head = at
    while head > 0, let word = word(head - 1, passage), grades.contains(word) { head -= 1 }
    if let verb = word(head - 1, passage), developing.contains(verb) { return .effect }
    if let tie = word(head - 1, passage), inducing.contains(tie), isSign(head - 2, "-", passage) { return .effect }
    if isPair(head, effectPairs, passage) { return .effect }
    var next = at + 1
    while let word = word(next, passage), auxiliaries.contains(word), next < at + 5 { next += 1 }
    guard let verb = word(next, passage) else { return nil }
    if next > at + 1 || verb != duties, happening.contains(verb) { return .effect }
    if let after = word(next + 1, passage), causes.contains([verb, after]) { return .effect }
    return nil
  }

  /// Whether a unit opens a bracket: "(STZ-icv)".
  static func isBracketed(_ at: Int, _ passage: borrowing Page.Passage) -> Bool {
    isSign(at - 1, "(", passage) || isSign(at - 1, "[", passage)
  }

  private static func word(_ at: Int, _ passage: borrowing Page.Passage) -> WordHash? {
    guard passage.units.indices.contains(at), passage.units[at].tag == .word else { return nil }
    let token = passage.tokens[passage.units[at].tokens.lowerBound]
    return token.kind == .word ? token.hash : nil
  }

  /// The word of an effect that is named by one: "overdose", "toxicity".
  private static func name(_ at: Int, _ passage: borrowing Page.Passage) -> WordHash? {
    guard passage.units.indices.contains(at), passage.units[at].tag == .effect, passage.units[at].tokens.count == 1 else { return nil }
    return passage.tokens[passage.units[at].tokens.lowerBound].hash
  }

  /// The last word of an effect: "cutaneous toxicity".
  private static func head(_ at: Int, _ passage: borrowing Page.Passage) -> WordHash? {
    guard passage.units.indices.contains(at), passage.units[at].tag == .effect else { return nil }
    return passage.tokens[passage.units[at].tokens.upperBound - 1].hash
  }

  private static func isSign(_ at: Int, _ sign: Unicode.Scalar, _ passage: borrowing Page.Passage) -> Bool {
    guard passage.units.indices.contains(at), passage.units[at].range.count == 1 else { return false }
    return passage.bytes[passage.units[at].range.lower] == UInt8(ascii: sign)
  }

  private static func isPair(_ at: Int, _ pairs: Set<[WordHash]>, _ passage: borrowing Page.Passage) -> Bool {
    guard let first = word(at - 2, passage) ?? head(at - 2, passage), let second = word(at - 1, passage) else { return false }
    return pairs.contains([first, second])
  }

  private static func words(_ list: String) -> Set<WordHash> { Set(list.split(separator: " ").map { Tokens.hash(String($0)) }) }
  private static func pairs(_ firsts: String, _ second: String) -> Set<[WordHash]> {
    Set(firsts.split(separator: " ").map { [Tokens.hash(String($0)), Tokens.hash(second)] })
  }

  private static let blaming = words("induced associated related treated")
  private static let inducing = words("induced associated related")
  private static let drugTails = words(
    """
    therapy monotherapy treatment overdose overdosage administration infusion infusions injection injections dose doses dosage toxicity \
    intoxication withdrawal discontinuation users
    """)
  private static let of = Tokens.hash("of")
  private static let bearers = words("patients patient medications sufferers")
  private static let takers = words("receiving received taking")
  private static let drugPairs = pairs("treated treatment therapy combination started", "with")
    .union(
      pairs(
        "use administration discontinuation cessation withdrawal dose doses dosage initiation toxicity efficacy infusion injection", "of"))
  /// Words of degree and time between a verb and the effect.
  private static let grades = words(
    "a an the this such acute severe chronic fatal mild recurrent suspected possible probable tardive transient symptomatic new early late")
  private static let developing = words("develop developed develops developing cause causes caused induce induces precipitate experienced")
  private static let effectPairs = pairs(
    """
    risk case cases report reports diagnosis development pathogenesis incidence occurrence onset episode episodes symptoms signs induction \
    history prevention treatment management recurrence
    """, "of"
  ).union(pairs("patients patient children child women woman men man adults those female male girl boy infant", "with")).union(
    pairs("therapy treatment", "for"))
  private static let auxiliaries = words("is was were are be been may might can could possibly probably likely most clearly thought to")
  private static let duties = Tokens.hash("developed")
  private static let happening = words("occur occurs occurred developed")
  private static let causes = pairs("due secondary related attributed attributable", "to").union(pairs("caused induced", "by"))
    .union(pairs("associated", "with"))
  /// Capitals that are other things: tests, places, offices, measures, numbers.
  private static let others = words(
    """
    fda usa us uk eu who nih cdc ema nhs ct mri mra pet eeg ecg ekg emg dna rna mrna pcr icu ccu nicu ed er or iv im po sc wbc rbc ck cpk alt \
    ast ldh tsh bun csf bmi ci hr bp map lft lfts inr gfr egfr hb hct crp esr ana anca hla cyp ph qt qtc qrs auc cmax tmax ii iii vi vii viii \
    ix xi xii mg kg ml iop lvef ef cr pr os pfs hrct ptt aptt oct bal nyha hplc gc ms tlc uv sd se sem rr cns pns gi gu ent ob gyn ra la lv rv \
    radiation rt xrt crt ect cpb pci cabg bmt hsct icd dsm naranjo who ii-iv case aim aims data male female white black bid tid qid prn
    """)
}
