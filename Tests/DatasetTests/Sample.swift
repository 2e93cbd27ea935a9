import Cleaning
import Lexicon
import Prose

@testable import Dataset
@testable import Extraction

/// Made-up documents, line by line: what a run would hand to the dataset.
struct Sample {
  var id: String
  var path: String
  var url: String?
  var carried: [(name: String, json: String)] = []
  private var content: [UInt8] = []
  private var blocks: [Block] = []
  private var findings = Findings()

  init(_ id: String, source: String? = nil, url: String? = nil) {
    self.id = id
    path = source ?? id
    self.url = url
  }

  /// Adds a line as a block; `cut` names words of it that are removed within.
  mutating func line(_ kind: Block.Kind, _ text: String, removed: Reason? = nil, cut: String? = nil) {
    let bytes = Array(text.utf8)
    let from = content.count
    content += bytes
    var traced = TracedText()
    var cuts: [Block.Cut] = []
    if let cut, let place = bytes.firstRange(of: Array(cut.utf8)) {
      traced.append(copy: bytes[..<place.lowerBound], from: from)
      traced.append(copy: bytes[place.upperBound...], from: from + place.upperBound)
      cuts = [
        Block.Cut(range: ByteRange(from + place.lowerBound, from + place.upperBound), reason: .foreign, rule: "cut.foreign", text: cut)
      ]
    } else {
      traced.append(copy: bytes, from: from)
    }
    blocks.append(
      Block(
        kind: kind, range: ByteRange(from, content.count), text: traced, cuts: cuts,
        verdict: removed.map { .removed($0, rule: "sample.\($0)") } ?? .kept))
    content.append(0x0A)
    blocks.append(
      Block(kind: .whitespace, range: ByteRange(content.count - 1, content.count), verdict: .removed(.whitespace, rule: "whitespace")))
  }

  /// A fact that the last line states.
  mutating func states(
    _ kind: FactKind, _ drug: String, _ values: [Field: Value], polarity: Polarity = .affirmed, certainty: Certainty = .stated,
    confidence: Confidence = .medium, rule: String = "sample.rule"
  ) {
    let block = blocks.count - 2
    findings.mentions.append(
      Mention(
        kind: kind, drug: Concept(id: "unii:\(drug.uppercased())", name: drug), values: values, polarity: polarity, certainty: certainty,
        confidence: confidence, rule: rule, terms: [drug], block: block, quote: ByteRange(0, blocks[block].text.count),
        spans: [.init(name: "drug", block: block, range: ByteRange(0, min(4, blocks[block].text.count)))]))
  }

  mutating func effect(
    _ drug: String, _ effect: String, _ values: [Field: Value] = [:], polarity: Polarity = .affirmed, certainty: Certainty = .stated,
    confidence: Confidence = .medium
  ) {
    var values = values
    values[.effect] = .concept(Concept(id: nil, name: effect))
    values[.circumstance] = .text("use")
    states(.adverseEffect, drug, values, polarity: polarity, certainty: certainty, confidence: confidence)
  }

  mutating func dose(_ drug: String, _ role: String?, _ low: Double, _ high: Double, _ unit: String = "mg", per: String? = nil) {
    var values: [Field: Value] = [.amount: .amount(Amount(low: low, high: high, unit: unit, per: per))]
    values[.role] = role.map { .text($0) }
    states(.dose, drug, values)
  }

  /// As it would be read.
  var source: SourceDocument { SourceDocument(id: id, source: path, format: .text, url: url, carried: carried, content: content) }

  func record(_ outcome: DocumentRecord.Outcome = .kept) -> DocumentRecord {
    var metadata = Metadata()
    metadata.title = blocks.first { $0.kind == .title }?.text.string
    metadata.language = "en"
    metadata.citations = [Citation(text: "A work, 2020", doi: "10.1000/xyz", pmid: nil, pmcid: nil)]
    let document = Document(
      id: id, encoding: "utf-8", invalidBytes: 0, format: .text, length: content.count, metadata: metadata, blocks: blocks)
    return DocumentRecord(
      source: source, rawHash: Digest.sha256(content), document: document, clean: .assemble(document), extraction: findings,
      outcome: outcome)
  }

  /// A short page about a drug's effects.
  static func page(_ id: String, drug: String = "naltrexone", effect: String = "nausea", note: String = "") -> Sample {
    var sample = Sample(id, url: "https://example.org/\(id)")
    sample.line(.title, "About \(drug)")
    sample.line(.paragraph, "Home | Shop | =Contact", removed: .navigation)
    sample.line(.paragraph, "\(drug) may cause \(effect)\(note).")
    sample.effect(drug, effect, certainty: .possible)
    sample.line(.listItem, "take 50 mg \"daily\" con agua with water", cut: "con agua ")
    sample.dose(drug, "starting", 50, 50)
    return sample
  }
}
