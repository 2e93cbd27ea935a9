import Prose

/// Lines that state how a medicine is taken or what it does, on a page about medicine: the model of lines, which learned from news, takes
/// the short ones behind the last paragraph for a footer.
enum Statement {
  /// Of the belief asked of other lines, the share asked of this one.
  ///
  /// "Take 2 puffs every 4 hours." a quarter, "Fever and sore throat may occur." a third, "Popular stories" all of it.
  static func doubt(of reading: BlockReading) -> Float {
    guard reading.tally.sum == 0, !reading.signs.contains(.price), !reading.signs.contains(.link) else { return 1 }
    if reading.signs.contains(.measure) { return 0.25 }
    guard reading.signs.contains(.stop), !reading.signs.contains(.exclamation), !speaksOfUs(reading) else { return 1 }
    if reading.medical >= 2, reading.medical * 10 >= reading.words { return 0.25 }
    if advises(reading) { return 0.25 }
    return reading.medical > 0 && reading.medical * 12 >= reading.words ? 1 / 3 : 1
  }

  private static func speaksOfUs(_ reading: BlockReading) -> Bool { reading.sketch.contains(where: us.contains) }

  private static let us = Evidence.words("we our us i my nous notre wir unser nosotros nuestro nós nosso noi nostro wij onze nasz мы наш")

  /// `Do not take it in pregnancy.`, `Enfants : ne pas donner.`: two words that tell a patient what to do.
  static func advises(_ reading: BlockReading) -> Bool {
    let words = reading.sketch
    return words.indices.dropLast().contains { advice.contains(words[$0] &* 31 ^ words[$0 + 1]) }
      || words.count > 4 && words[0] == condition && words.dropFirst(3).contains(where: bids.contains)
  }

  /// `If your cat does not wake up, call the clinic.`
  private static let condition = Words("if").hashes[0]
  private static let bids = Evidence.words("call tell see stop skip take seek ring")

  private static let advice = Set(
    """
    not take|give to|give it|not use|not drive|not stop|not crush|not chew|not suitable|not recommended|not exceed|call your|call at|stop taking
    stop at|keep it|of reach|from children|tell your|ask your|store at|store in|store below|swallow the|lowest dose|give over|infuse over|give slowly|take it|take with|give the|once daily|twice daily|at bedtime|at night|with food|with water|empty stomach
    no tomar|no administrar|no usar|ne pas|nicht einnehmen|nicht anwenden|não tomar|não usar|non assumere|non usare|niet gebruiken
    nie stosować|не принимать|conservar a|conservar en|conserver à|nicht über|conservare a|bewaren bij|przechowywać w|хранить при|al día|par jour|am tag|pro tag|ao dia|al giorno|per dag|na dobę|в день
    """.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { Words(String($0)).digest })
}
