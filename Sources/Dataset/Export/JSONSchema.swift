/// JSON Schema (2020-12) of a table's lines.
enum JSONSchema {
  static func of(_ table: Table) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("$schema", "https://json-schema.org/draft/2020-12/schema")
      json.field("title", table.name)
      json.field("description", table.about)
      json.field("type", "object")
      json.properties(table.columns, absent: table.absentable)
    }
    json.newline()
    return json.bytes
  }
}

extension Table {
  /// Columns that lines of some kinds don't have.
  var absentable: Set<String> {
    name == "facts" || name == "mentions" ? Set(FieldNames.all) : []
  }
}

extension JSONWriter {
  fileprivate mutating func properties(_ columns: [Column], absent: Set<String>) {
    key("properties")
    object { json in
      for column in columns {
        json.key(named: column.name)
        json.schema(column)
      }
    }
    key("required")
    array { json in for column in columns where !absent.contains(column.name) { json.string(column.name) } }
    field("additionalProperties", false)
  }

  private mutating func schema(_ column: Column) {
    object { json in
      json.field("description", column.about)
      json.key("type")
      if column.isRequired {
        json.string(column.shape.jsonType)
      } else {
        json.array { json in
          json.string(column.shape.jsonType)
          json.string("null")
        }
      }
      switch column.shape {
      case .choice(let words):
        json.key("enum")
        json.array { json in
          for word in words { json.string(word) }
          if !column.isRequired { json.null() }
        }
      case .object(let inner): json.properties(inner, absent: [])
      default: break
      }
    }
  }
}

extension Column.Shape {
  var jsonType: String {
    switch self {
    case .text, .choice: "string"
    case .integer: "integer"
    case .number: "number"
    case .boolean: "boolean"
    case .object, .map: "object"
    case .list: "array"
    }
  }
}
