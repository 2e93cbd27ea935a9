import Cleaning
import Dataset
import Extraction
import Lexicon
import Pipeline
import Prose

/// One document told to a person: its blocks with their verdicts, its facts with their rules.
struct Explanation {
  private let record: DocumentRecord
  private let evidence: [Int: VerdictEvidence]
  private let content: [UInt8]
  private let ink: Ink
  private let showsAll: Bool

  /// - Parameter content: the document's content bytes.
  init(_ record: DocumentRecord, _ evidence: [Int: VerdictEvidence], _ content: [UInt8], _ ink: Ink, showsAll: Bool) {
    self.record = record
    self.evidence = evidence
    self.content = content
    self.ink = ink
    self.showsAll = showsAll
  }

  var text: String {
    let metadata = record.document.metadata
    var out = ink(record.id, .bold) + "  \(record.document.format.rawValue), \(record.document.encoding), \(record.document.length) bytes\n"
    let known: [(String, String?)] = [
      ("title", metadata.title), ("author", metadata.author), ("published", metadata.published), ("site", metadata.site),
      ("language", metadata.language),
    ]
    for (name, value) in known { if let value { out += "  " + ink("\(name): ", .faint) + "\(value)\n" } }
    for citation in metadata.citations {
      let ids = [citation.doi.map { "doi \($0)" }, citation.pmid.map { "pmid \($0)" }, citation.pmcid.map { "pmcid \($0)" }].compactMap(
        \.self)
      out += "  " + ink("cites: ", .faint) + (ids.isEmpty ? citation.text : ids.joined(separator: ", ")) + "\n"
    }
    out += "\n"
    for (index, block) in record.document.blocks.enumerated() where showsAll || block.kind.isText { out += line(block, index) }
    out += "\n" + ink("\(record.extraction.mentions.count) facts", .bold) + "\n"
    for mention in record.extraction.mentions { out += fact(mention) }
    return out + "\n"
  }

  private func line(_ block: Block, _ index: Int) -> String {
    let place = "\(block.range.lower)..<\(block.range.upper)"
    let head: String
    switch block.verdict {
    case .kept: head = ink("keep", .green)
    case .removed(let reason, let rule): head = ink("drop", .red) + " \(reason.rawValue) " + ink(rule, .faint)
    }
    var out =
      "\(head)  \(block.kind.rawValue) " + ink("#\(index) \(place) \(block.language ?? "")", .faint)
      + "\n      \(shortened(block.text.string))\n"
    for cut in block.cuts where cut.text != nil || showsAll {
      out +=
        "      " + ink("cut", .yellow) + " \(cut.reason.rawValue) " + ink("\(cut.rule) \(cut.range.lower)..<\(cut.range.upper)", .faint)
        + " \(cut.text ?? "")\n"
    }
    for repair in Repair.of(block, content, encoding: record.document.encoding) {
      let now = repair.now.isEmpty ? "nothing" : "“\(repair.now)”"
      out += "      " + ink("repaired", .yellow) + ink(" \(repair.source.lower)..<\(repair.source.upper)", .faint)
      out += " “\(shortened(repair.was))” → \(now)\n"
    }
    if !block.torn.isEmpty {
      out += "      " + ink("torn", .yellow) + " a sentence breaks off or was cut into: its facts are medium at most\n"
    }
    return out + because(block, index)
  }

  /// What the verdict rests on: rules with the words that they found, and what the model believes.
  private func because(_ block: Block, _ index: Int) -> String {
    guard let evidence = evidence[index] else { return "" }
    var parts = evidence.rules.prefix(4).map { rule in rule.rule + (rule.words.map { " “\(shortened($0))”" } ?? "") }
    // What is kept without a word against it needs no more.
    if block.isKept, parts.isEmpty, evidence.article ?? 1 >= 0.5 { return "" }
    if let article = evidence.article { parts.append("article \(Int((article * 100).rounded()))%") }
    return parts.isEmpty ? "" : "      " + ink("because \(parts.joined(separator: ", "))", .faint) + "\n"
  }

  private func fact(_ mention: Mention) -> String {
    let quote = record.document.blocks[mention.block].text.string(mention.quote)
    let grade: Ink.Color = mention.confidence == .high ? .green : mention.confidence == .medium ? .yellow : .red
    let values = mention.ordered.map { "\($0.field.rawValue)=\($0.value.shown)" }.joined(separator: "  ")
    let negated = mention.polarity == .negated ? ink(" not", .red) : ""
    let possible = mention.certainty == .possible ? ink(" possibly", .yellow) : ""
    return ink(mention.kind.rawValue, .cyan) + "  \(mention.drug.name)\(negated)\(possible)  \(values)  "
      + ink(mention.confidence.rawValue, grade)
      + "  " + ink(mention.rule, .faint) + "\n      \(shortened(quote))\n"
  }

  private func shortened(_ text: String) -> String {
    let line = text.replacing("\n", with: " ")
    return line.count > 160 ? line.prefix(157) + "…" : line
  }
}

extension Value {
  /// For people: a concept by its name.
  fileprivate var shown: String {
    if case .concept(let concept) = self { concept.name } else { canonical }
  }
}
