import Extraction
import Lexicon

/// Reads a field's value back.
enum FieldReading {
  static func value(_ json: JSONView) -> Value? {
    if let text = json.string { return .text(text) }
    if let number = json.integer { return .number(number) }
    if let flag = json.bool { return .flag(flag) }
    guard json.isObject else { return nil }
    if let name = json["name"]?.string { return .concept(Concept(id: json["id"]?.string, name: name)) }
    guard let low = json["low"]?.number, let high = json["high"]?.number else { return nil }
    guard let unit = json["unit"]?.string else { return .percent(low: low, high: high) }
    return .amount(Amount(low: low, high: high, unit: unit, per: json["per"]?.string))
  }
}
