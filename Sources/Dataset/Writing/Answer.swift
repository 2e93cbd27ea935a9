import Extraction
import Lexicon
import Prose

/// One line of `extract`: a document's terms and facts, with offsets in its content.
///
/// ```json
/// {"id":"a","language":"en","entities":[{"type":"drug","start":0,"end":9,"text":"Metformin",…}],"facts":[…]}
/// ```
public enum Answer {
  /// A line with its end. `id` is the document's, or the record's own.
  public static func line(_ record: DocumentRecord, id: String) -> [UInt8] {
    var json = JSONWriter()
    json.reserve(1024 + record.extraction.mentions.count * 700)
    json.object { json in
      json.field("id", id)
      json.field("language", record.document.metadata.language ?? "und")
      json.key("entities")
      json.array { json in for entity in record.extraction.entities { json.entity(entity, record.document) } }
      json.key("facts")
      json.array { json in for mention in record.extraction.mentions { json.fact(mention, record.document) } }
    }
    json.newline()
    return json.bytes
  }

  /// The answer to a record that can't be processed.
  public static func line(error: String, id: String) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("id", id)
      json.field("error", error)
    }
    json.newline()
    return json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func entity(_ entity: Entity, _ document: Document) {
    let text = document.blocks[entity.block].text
    let range = text.source(of: entity.range)
    object { json in
      json.field("type", entity.kind.rawValue)
      json.field("start", range.lower)
      json.field("end", range.upper)
      json.key("text")
      json.string(text.bytes[entity.range.lower..<entity.range.upper])
      json.field("id", entity.concept?.id)
      json.field("name", entity.concept?.name)
      json.field("polarity", entity.polarity.rawValue)
      json.field("certainty", entity.certainty.rawValue)
    }
  }

  mutating func fact(_ mention: Mention, _ document: Document) {
    let text = document.blocks[mention.block].text
    let range = text.source(of: mention.quote)
    object { json in
      json.field("id", mention.fact)
      json.field("slot", mention.slot)
      json.statement(mention)
      json.field("confidence", mention.confidence.rawValue)
      json.field("start", range.lower)
      json.field("end", range.upper)
      json.key("quote")
      json.string(text.bytes[mention.quote.lower..<mention.quote.upper])
      json.field("rule", mention.rule)
      json.key("terms")
      json.array { json in for term in mention.terms { json.string(term) } }
      json.key("spans")
      json.spans(mention.spans, document)
    }
  }
}
