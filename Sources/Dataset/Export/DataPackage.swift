/// datapackage.json: what the files and columns are, as a Frictionless data package (version 1).
enum DataPackage {
  static let name = "posology-dataset"

  static func write(folder: String) throws { try Folder.write(json(folder: folder), to: folder + "/datapackage.json") }

  static func json(folder: String) throws -> [UInt8] {
    let empty = Set(try Tables.all.filter { try LineFile("\(folder)/\($0.file)").next() == nil }.map(\.name))
    var json = JSONWriter()
    json.object { json in
      json.field("profile", "data-package")
      json.field("name", name)
      json.field("title", "Facts about drugs, each with the words that state it")
      json.key("resources")
      json.array { json in
        for table in Tables.all { json.resource(table, empty) }
        json.factsCSV(empty)
      }
    }
    json.newline()
    return json.bytes
  }
}

extension JSONWriter {
  /// An empty file is no table to the validators of today, but a file; nor can a table refer to it.
  fileprivate mutating func resource(_ table: Table, _ empty: Set<String>) {
    object { json in
      json.file(table.name, table.file, "jsonl", "application/x-ndjson", table.about, isTable: !empty.contains(table.name))
      if empty.contains(table.name) { return }
      // Lines lack the columns of other kinds: the reader is told all names.
      json.key("dialect")
      json.object { json in
        json.key("json")
        json.object { json in
          json.field("keyed", true)
          json.key("keys")
          json.array { json in for column in table.columns { json.string(column.name) } }
        }
      }
      json.schema(
        table.columns, key: table.key,
        references: table.references.filter { reference in
          !empty.contains(reference.table) && table.columns.contains { $0.name == reference.column }
        })
    }
  }

  fileprivate mutating func factsCSV(_ empty: Set<String>) {
    object { json in
      json.file("facts-csv", "facts.csv", "csv", "text/csv", "The facts as a flat table, lists left out.", isTable: true)
      json.schema(FactsCSV.columns, key: ["id"], references: empty.contains("documents") ? [] : [("example_document", "documents")])
    }
  }

  private mutating func file(_ name: String, _ path: String, _ format: String, _ type: String, _ about: String, isTable: Bool) {
    field("name", name)
    field("path", path)
    field("description", about)
    field("type", isTable ? "table" : "file")
    field("profile", isTable ? "tabular-data-resource" : "data-resource")
    field("format", format)
    field("mediatype", type)
    field("encoding", "utf-8")
  }

  private mutating func schema(_ columns: [Column], key names: [String], references: [(column: String, table: String)]) {
    key("schema")
    object { json in
      json.key("fields")
      json.array { json in for column in columns { json.column(column) } }
      if !names.isEmpty {
        json.key("primaryKey")
        json.array { json in for name in names { json.string(name) } }
      }
      if !references.isEmpty {
        json.key("foreignKeys")
        json.array { json in for reference in references { json.foreignKey(reference) } }
      }
    }
  }

  private mutating func column(_ column: Column) {
    object { json in
      json.field("name", column.name)
      json.field("type", column.shape.jsonType)
      json.field("description", column.about)
      json.key("constraints")
      json.object { json in
        // An empty CSV cell is null.
        if column.isRequired { json.field("required", true) }
        if case .choice(let words) = column.shape {
          json.key("enum")
          json.array { json in for word in words { json.string(word) } }
        }
      }
    }
  }

  private mutating func foreignKey(_ reference: (column: String, table: String)) {
    object { json in
      json.key("fields")
      json.array { json in json.string(reference.column) }
      json.key("reference")
      json.object { json in
        json.field("resource", reference.table)
        json.key("fields")
        json.array { json in json.string("id") }
      }
    }
  }
}
