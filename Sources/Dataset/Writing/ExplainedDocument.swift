import Cleaning
import Extraction
import Prose

/// One line of `explain --json`: metadata, blocks with their verdicts, facts with their rules.
public enum ExplainedDocument {
  /// - Parameter content: the document's content bytes.
  public static func line(_ record: DocumentRecord, evidence: [Int: VerdictEvidence], content: [UInt8]) -> [UInt8] {
    var json = JSONWriter()
    let metadata = record.document.metadata
    json.object { json in
      json.field("id", record.id)
      json.field("source", record.source)
      json.field("title", metadata.title)
      json.field("author", metadata.author)
      json.field("published", record.published)
      json.field("site", metadata.site)
      json.field("language", metadata.language)
      json.key("blocks")
      json.array { json in
        for (index, block) in record.document.blocks.enumerated() {
          json.object { json in
            json.blockFields(block, index)
            if let evidence = evidence[index] { json.field(evidence) }
            let repairs = Repair.of(block, content, encoding: record.document.encoding)
            if !repairs.isEmpty { json.field(repairs) }
          }
        }
      }
      json.key("facts")
      json.array { json in for mention in record.extraction.mentions { json.fact(mention, record.document) } }
    }
    json.newline()
    return json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func field(_ evidence: VerdictEvidence) {
    key("evidence")
    object { json in
      json.key("article")
      if let article = evidence.article { json.number((article * 1000).rounded() / 1000) } else { json.null() }
      json.key("rules")
      json.array { json in
        for rule in evidence.rules {
          json.object { json in
            json.field("rule", rule.rule)
            json.field("words", rule.words)
            json.key("weight")
            json.number((rule.weight * 1000).rounded() / 1000)
          }
        }
      }
    }
  }

  fileprivate mutating func field(_ repairs: [Repair]) {
    key("repairs")
    array { json in
      for repair in repairs {
        json.object { json in
          json.field("start", repair.source.lower)
          json.field("end", repair.source.upper)
          json.field("was", repair.was)
          json.field("is", repair.now)
        }
      }
    }
  }
}
