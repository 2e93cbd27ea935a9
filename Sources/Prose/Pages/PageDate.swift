/// Reads dates as pages write them.
///
/// ```swift
/// PageDate.normalised("March 5, 2021, 10:04 am")   // "2021-03-05"
/// ```
enum PageDate {
  /// `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as far as the text says; nil where it is no date, or could be two (`05/03/2021`).
  static func normalised(_ text: String) -> String? {
    let tokens = tokens(of: Array(text.utf8.prefix(200)))
    return iso(tokens) ?? numeric(tokens) ?? named(tokens)
  }

  private enum Token: Equatable {
    case number(Int, digits: Int)
    case month(Int)
  }

  private static let months: [[UInt8]] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].map {
    Array($0.utf8)
  }
  private static let monthNames: Set<[UInt8]> = Set(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })

  private static func tokens(of bytes: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    var at = 0
    while at < bytes.count, tokens.count < 12 {
      let start = at
      if bytes[at].isHTMLDigit {
        while at < bytes.count, bytes[at].isHTMLDigit { at += 1 }
        tokens.append(.number(at - start < 9 ? Int(String(decoding: bytes[start..<at], as: UTF8.self))! : 0, digits: at - start))
      } else if bytes[at].isHTMLLetter {
        while at < bytes.count, bytes[at].isHTMLLetter { at += 1 }
        let word = bytes[start..<at].map(\.htmlLowercased)
        if monthNames.contains(word), let month = months.firstIndex(where: { word.starts(with: $0) }) { tokens.append(.month(month + 1)) }
      } else {
        at += 1
      }
    }
    return tokens
  }

  private static func iso(_ tokens: [Token]) -> String? {
    guard case .number(let first, let digits)? = tokens.first else { return nil }
    if digits == 8 { return date(first / 10000, first / 100 % 100, first % 100) }
    guard digits == 4, tokens.count >= 2, case .number(let month, let two) = tokens[1], two <= 2 else { return nil }
    guard tokens.count >= 3, case .number(let day, _) = tokens[2] else { return date(first, month, nil) }
    return date(first, month, day)
  }

  /// `25/12/2021` and `12/25/2021`, where only one reading is a date.
  private static func numeric(_ tokens: [Token]) -> String? {
    guard tokens.count >= 3, case .number(let a, 1...2) = tokens[0], case .number(let b, 1...2) = tokens[1],
      case .number(let year, 4) = tokens[2]
    else { return nil }
    if a > 12 { return date(year, b, a) }
    return b > 12 || a == b ? date(year, a, b) : nil
  }

  /// `5 March 2021`, `March 5, 2021`, `March 2021`.
  private static func named(_ tokens: [Token]) -> String? {
    guard let at = tokens.firstIndex(where: { if case .month = $0 { true } else { false } }), case .month(let month) = tokens[at] else {
      return nil
    }
    var day: Int?
    var year: Int?
    if at > 0, case .number(let value, 1...2) = tokens[at - 1] { day = value }
    for token in tokens[(at + 1)...].prefix(2) {
      guard case .number(let value, let digits) = token else { break }
      if digits == 4 { year = year ?? value } else if day == nil, year == nil { day = value }
    }
    return year.flatMap { date($0, month, day) }
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int?) -> String? {
    guard 1900...2100 ~= year, 1...12 ~= month else { return nil }
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    guard let day else { return "\(year)-\(two(month))" }
    return 1...31 ~= day ? "\(year)-\(two(month))-\(two(day))" : nil
  }
}
