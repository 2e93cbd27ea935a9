import Prose

/// Checks a dataset against the sources that it was made from, one source at a time.
struct SourceChecks {
  /// Reads parts of a content, in its encoding, as repaired words: what `start..<end` without the cuts says.
  typealias Reading = (_ source: SourceDocument, _ encoding: String, _ parts: [ByteRange]) -> String

  private let folder: String
  private let documents: DocumentIndex
  private let places: MentionPlaces
  private let cuts: [UInt32: [ByteRange]]
  private let report: Report
  private var seen: Set<Int> = []

  init(_ folder: String, _ documents: DocumentIndex, _ places: MentionPlaces, _ cuts: [UInt32: [ByteRange]], _ report: Report) {
    self.folder = folder
    self.documents = documents
    self.places = places
    self.cuts = cuts
    self.report = report
  }

  mutating func check(_ source: SourceDocument, _ read: Reading) {
    let hash = Digest.sha256(source.content)
    let ids = [source.id, "\(source.id)@\(hash.prefix(12))", "\(source.id)@\(hash.prefix(32))"]
    guard let rank = ids.lazy.compactMap(documents.rank).first else {
      return report.fail(Tables.documents.file, nil, "the source \"\(source.source)\" is no document of the dataset")
    }
    seen.insert(rank)
    let entry = documents.entries[rank]
    guard entry.rawHash == hash else {
      return report.fail(
        Tables.documents.file, rank + 1, "\"raw_sha256\": expected \(hash), that of \(source.source); the source has changed")
    }
    report.expect(entry.bytes == source.content.count, Tables.documents.file, rank + 1, "\"bytes\": expected \(source.content.count)")
    guard !places[rank].isEmpty, let text = try? Folder.read("\(folder)/text/\(entry.text)") else { return }
    for place in places[rank] { check(place, source, entry.encoding, text, read) }
  }

  private func check(_ place: MentionPlaces.Place, _ source: SourceDocument, _ encoding: String, _ text: [UInt8], _ read: Reading) {
    let range = ByteRange(Int(place.start), max(Int(place.start), Int(place.end)))
    guard range.upper <= source.content.count, place.textStart <= place.textEnd, Int(place.textEnd) <= text.count else { return }
    let parts = range.without(cuts[place.line] ?? [])
    let expected = String(decoding: text[Int(place.textStart)..<Int(place.textEnd)], as: UTF8.self)
    let found = read(source, encoding, parts)
    report.expect(
      Self.letters(found) == Self.letters(expected), Tables.mentions.file, Int(place.line),
      "bytes \(range.lower)..<\(range.upper) of \(source.source) read \(Report.quoted(found.utf8)), not the quote")
  }

  /// Documents whose source was not among those shown.
  func finish() {
    for rank in documents.ids.indices where !seen.contains(rank) {
      report.fail(Tables.documents.file, rank + 1, "the source of \"\(documents.ids[rank])\" is not among those given")
    }
  }

  /// The words without what lies between them: blanks come and go where cuts and breaks are.
  private static func letters(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}

extension ByteRange {
  /// What is left of it; the cuts are sorted and apart.
  func without(_ cuts: [ByteRange]) -> [ByteRange] {
    var out: [ByteRange] = []
    var at = lower
    for cut in cuts where cut.overlaps(self) {
      if cut.lower > at { out.append(ByteRange(at, cut.lower)) }
      at = max(at, cut.upper)
    }
    if at < upper { out.append(ByteRange(at, upper)) }
    return out
  }
}
