import Extraction
import Prose

/// One line of `explain --json`: metadata, blocks with their verdicts, facts with their rules.
public enum ExplainedDocument {
  public static func line(_ record: DocumentRecord) -> [UInt8] {
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
          json.object { json in json.blockFields(block, index) }
        }
      }
      json.key("facts")
      json.array { json in for mention in record.extraction.mentions { json.fact(mention, record.document) } }
    }
    json.newline()
    return json.bytes
  }
}
