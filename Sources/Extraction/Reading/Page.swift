import Lexicon
import Prose

/// A document as the extraction reads it: kept blocks as units, and what the page is about.
package struct Page: Sendable {
  package struct Passage: Sendable {
    /// Index of the block in the document.
    package var block: Int
    package var kind: Block.Kind
    package var bytes: [UInt8]
    package var tokens: [Token]
    package var units: [Unit]
    /// Read where entities are wanted.
    package var chemicals: [Chemical] = []
    package var layout = Block.Layout()
  }

  /// What the header of a table says of a column.
  package struct Column: Sendable {
    package var section: Section
    /// The column of the group without the drug.
    package var isPlacebo = false
  }

  package let lexicon: Lexicon
  package var passages: [Passage] = []
  /// The drug that the page is about, as a reference to one of its places.
  package var main: Reference?
  /// The main drug's concept, where the page names it twice or in a title.
  package var mainDrug: Concept?
  /// More than half of all drug names on the page are the main one.
  package var isAboutOneDrug = false
  /// Keys of the drugs that the page speaks of most: the main one and others named a third as often.
  package var subjects: Set<String> = []
  /// More than a third of all drug names on the page are the main one.
  package var hasFocus = false
  /// The two drugs that a page compares, in the order of their names' first places; empty where there are more or fewer.
  package var pair: [Reference] = []
  /// The passage that is being read.
  package var current = 0
  /// The last drug named as a subject before the sentence that is being read, in its block or under its heading.
  package var recent: Reference?

  /// The columns of the table that is being read; empty outside of tables and where it has no header.
  package var columns: [Column] = []
  /// The passage that is the first row of the table that is being read.
  package var tableTop: Int?
  /// The last passage of the table whose first cell is not empty: it speaks for the rows below whose first cell is.
  package var rowHead: Int?
  /// The last drug named in a passage above, asides apart.
  private var above: Reference?
  /// The one drug that the question right above asks about.
  private(set) var asked: Reference?
  /// Of each drug the nearest place so far, the first one in its passage.
  private var places: [Int32: Reference] = [:]

  /// Keys of the conditions that the page has named so far as what the drug is taken for.
  package var treated: Set<String> = []

  package init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// Begins to read a passage.
  mutating func turn(to index: Int) {
    if index > 0 { close(index - 1) }
    current = index
    var seen: Set<Int32> = []
    for unit in passages[index].units.indices where passages[index].units[unit].tag == .drug {
      let unit = passages[index].units[unit]
      if seen.insert(unit.term).inserted { places[unit.term] = reference(to: unit, in: passages[index].block) }
    }
  }

  /// Keeps what a passage named for those below it.
  private mutating func close(_ index: Int) {
    let passage = passages[index]
    asked = nil
    var first: Unit?
    var isOne = passage.bytes.last == UInt8(ascii: "?")
    for unit in passage.units where unit.tag == .drug || unit.tag == .anaphor {
      if unit.tag == .anaphor { isOne = false }
      guard unit.tag == .drug, !Focus.isAside(unit, self) else { continue }
      if let first, first.term != unit.term || first.name != unit.name { isOne = false }
      if first == nil { first = unit }
      above = reference(to: unit, in: passage.block) ?? above
    }
    if isOne, let first { asked = reference(to: first, in: passage.block) }
  }

  /// The main drug; where it is not yet named, but another is, that one: "Amoxicillin: doses" above "Paracetamol".
  var mainHere: Reference? {
    guard let main, let above, main.block > passages[current].block else { return main }
    return above
  }

  /// The nearest place that names a drug, in the passage that is being read or above.
  func place(of term: Int32) -> Reference? { places[term] }

  /// The drug that heads the column of a table in which a unit stands.
  func drugOfColumn(_ unit: Unit, _ sentence: Sentence) -> Reference? {
    guard sentence.kind == .tableRow, columns.count > 1,
      let column = passages[current].layout.cells.lastIndex(where: { $0.lower <= unit.range.lower }), columns.indices.contains(column)
    else { return nil }
    return columns[column].section.drug.flatMap { place(of: $0) }
  }

  /// What the headings say of the place of a unit: in a table that of its column first.
  func topic(of unit: Unit, _ sentence: Sentence) -> Section.Topic {
    guard sentence.kind == .tableRow, columns.count > 1,
      let column = passages[current].layout.cells.lastIndex(where: { $0.lower <= unit.range.lower }), columns.indices.contains(column),
      columns[column].section.topic != .none
    else { return sentence.section.topic }
    return columns[column].section.topic
  }

  /// Whether a row stands in a table one of whose columns is about a topic.
  func hasColumn(of topic: Section.Topic, _ sentence: Sentence) -> Bool {
    sentence.kind == .tableRow && columns.count > 1 && columns.contains { $0.section.topic == topic }
  }

  /// A place that names a drug.
  package struct Reference: Sendable, Equatable {
    package var concept: Concept
    package var block: Int
    package var range: ByteRange
    package var isUncertain: Bool
  }

  package func concept(of unit: Unit) -> Concept? {
    if let name = unit.name { return Concept(id: unit.term >= 0 ? lexicon.terms[Int(unit.term)].concept.id : nil, name: name) }
    return unit.term >= 0 ? lexicon.terms[Int(unit.term)].concept : nil
  }

  /// The words of a unit of the passage that is being read.
  package func word(_ unit: Unit) -> String {
    passages.indices.contains(current) ? String(decoding: passages[current].bytes[unit.range.lower..<unit.range.upper], as: UTF8.self) : ""
  }

  package func reference(to unit: Unit, in block: Int) -> Reference? {
    guard unit.tag == .drug || unit.tag == .drugClass, let concept = concept(of: unit) else { return nil }
    return Reference(concept: concept, block: block, range: unit.range, isUncertain: unit.isUncertain)
  }
}
