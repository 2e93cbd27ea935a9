import Extraction

/// Whether a line has its table's fields, in their order, of their types.
enum LineShape {
  /// What is wrong first; nil for nothing.
  static func firstFlaw(_ line: JSONView, _ table: Table) -> String? {
    guard line.isObject else { return "expected an object" }
    return firstFlaw(line, columns(of: line, table), under: "")
  }

  /// The table's columns without those of other kinds.
  private static func columns(of line: JSONView, _ table: Table) -> [Column] {
    guard table.name == "facts" || table.name == "mentions", let kind = line["kind"]?.string.flatMap(FactKind.init) else {
      return table.columns
    }
    return byKind[table.name]?[kind] ?? table.columns
  }

  private static let byKind: [String: [FactKind: [Column]]] = {
    var out: [String: [FactKind: [Column]]] = [:]
    for table in [Tables.facts, Tables.mentions] {
      for kind in FactKind.allCases {
        let own = Set(kind.columns.map(\.rawValue))
        out[table.name, default: [:]][kind] = table.columns.filter { !FieldNames.all.contains($0.name) || own.contains($0.name) }
      }
    }
    return out
  }()

  private static func firstFlaw(_ object: JSONView, _ columns: [Column], under path: String) -> String? {
    let fields = object.fields
    for (index, column) in columns.enumerated() {
      guard index < fields.count, fields[index].name.elementsEqual(column.name.utf8) else {
        let found = index < fields.count ? "\"\(String(decoding: fields[index].name, as: UTF8.self))\"" : "the end"
        return "expected the field \"\(path)\(column.name)\", found \(found)"
      }
      if let flaw = flaw(fields[index].value, column, path + column.name) { return flaw }
    }
    if fields.count > columns.count {
      return "the field \"\(path)\(String(decoding: fields[columns.count].name, as: UTF8.self))\" is none of the schema's"
    }
    return nil
  }

  private static func flaw(_ value: JSONView, _ column: Column, _ path: String) -> String? {
    if value.isNull { return column.isRequired ? "\"\(path)\" is null, which it must not be" : nil }
    switch column.shape {
    case .choice(let words):
      guard let word = value.string, words.contains(word) else {
        return "\"\(path)\": expected one of \(words.joined(separator: ", ")), found \(Report.quoted(value.raw))"
      }
      return nil
    case .object(let inner): return value.isObject ? firstFlaw(value, inner, under: path + ".") : mismatch(value, column, path)
    case .text: return value.isString ? nil : mismatch(value, column, path)
    case .integer: return value.integer != nil ? nil : mismatch(value, column, path)
    case .number: return value.number != nil ? nil : mismatch(value, column, path)
    case .boolean: return value.bool != nil ? nil : mismatch(value, column, path)
    case .map: return value.isObject ? nil : mismatch(value, column, path)
    case .list: return value.isArray ? nil : mismatch(value, column, path)
    }
  }

  private static func mismatch(_ value: JSONView, _ column: Column, _ path: String) -> String {
    "\"\(path)\": expected \(column.shape.jsonType), found \(Report.quoted(value.raw))"
  }
}
