import Testing

@testable import Language

/// The scraps that a line marked with ⟦ and ⟧ should give, and those found.
private func scraps(_ marked: String, wanted: String = "en") -> (expected: [String], found: [String]) {
  var expected: [String] = []
  var line = ""
  for (index, part) in marked.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
    let halves = part.split(separator: "⟧", omittingEmptySubsequences: false)
    if index > 0, let scrap = halves.first { expected.append(String(scrap)) }
    line += halves.joined()
  }
  let found = line.withUTF8 { bytes in
    judge.foreignRanges(in: bytes, wanted: wanted).map { String(decoding: bytes[$0], as: UTF8.self) }
  }
  return (expected, found)
}

@Suite struct ForeignRangesTests {
  @Test(
    "scraps between English sentences, exact to the byte",
    arguments: [
      "Take it with food. ⟦Laisser un commentaire⟧ Call a doctor if you feel faint.",
      "⟦Comentarios recientes⟧ The tablets should be swallowed whole with a glass of water.",
      "Most people recover within a week. ⟦Bitte melden Sie sich an, um einen Kommentar zu schreiben.⟧",
      "The dose is raised slowly. ⟦12 комментариев⟧ Do not stop treatment suddenly.",
      "Headache is common. ⟦コメントを残す⟧ It passes after a few days in most patients.",
      "Ask your pharmacist. ⟦Du musst angemeldet sein.⟧ Keep out of the reach of children. ⟦Partager sur les réseaux sociaux⟧",
    ])
  func inside(marked: String) {
    let (expected, found) = scraps(marked)
    #expect(found == expected)
  }

  @Test(
    "nothing is cut from English",
    arguments: [
      "The disease, in French la maladie des griffes du chat, follows a scratch.",
      "He was seen at the Hôpital de la Pitié-Salpêtrière in Paris before admission.",
      "See Muñoz-López M, García A, et al. Rev Esp Cardiol. 2011;64:1-8 for details.",
      "Naltrexone (Revia®, Vivitrol®) blocks μ-opioid receptors; nalmefene (Selincro) is similar.",
      "Infections with Staphylococcus aureus, Candida albicans or Clostridioides difficile were rare.",
      "Tokyo (東京) and Kyoto (京都) hospitals took part in the trial.",
      "The book \"La vida es sueño y los sueños son\" was quoted by the author in her talk.",
      "Take 1 tab PO q.d. a.c. and h.s. p.r.n.; see www.ejemplo.es/medicamentos/efectos for more.",
    ])
  func english(line: String) {
    #expect(scraps(line).found == [])
  }

  @Test("a foreign line goes whole, names and numbers too")
  func whole() {
    let line = "Deja una respuesta a Smith 12"
    #expect(scraps("⟦\(line)⟧").found == [line])
  }

  @Test("with another language wanted, whole lines only")
  func wanted() {
    #expect(scraps("Tome una pastilla cada mañana con un vaso de agua.", wanted: "es").found == [])
    #expect(scraps("Naltrexone 50 mg, Revia", wanted: "es").found == [])
    let line = "You should have been told about this before the treatment began."
    #expect(scraps("⟦\(line)⟧", wanted: "es").found == [line])
  }
}
